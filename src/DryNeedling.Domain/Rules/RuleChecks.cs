using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;
using K = DryNeedling.Domain.Rules.RuleSetProblemKind;

namespace DryNeedling.Domain.Rules;

/// <summary>What keeps a rule set from being built: everything that is missing or wrong in its rules one by one, all at once.</summary>
internal static class RuleChecks
{
    internal static List<RuleSetProblem> Find(IReadOnlyList<Rule> rules, Background background)
    {
        List<RuleSetProblem> found = rules.SelectMany(rule => InRule(rule, background)).ToList();
        found.AddRange(rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => new RuleSetProblem(
            K.DuplicateId, new[] { group.Key }, group.Key, group.Count() + " rules carry this id.", "Give each its own.", null)));
        found.AddRange(ReadBothWays(rules, background));
        return found;
    }

    private static IEnumerable<RuleSetProblem> InRule(Rule rule, Background background)
    {
        RuleSetProblem Problem(K kind, string text, string howToMend, string subject = "") =>
            new(kind, new[] { rule.Id }, subject, text, howToMend, Fewest(rule, background));

        if (rule.Citations.Count == 0)
        {
            yield return Problem(K.NoSource, "It has no source.", "Cite at least one.");
        }

        if (rule.GroundRows.Count == 0)
        {
            yield return Problem(K.NoGroundRow, "It serves no row of the ground.", "Name the rows.");
        }

        string[] lacking = new[] { ("the reason", rule.Reason), ("the reason in plain words", rule.PatientReason), ("what to do", rule.WhatToDo) }
            .Where(words => string.IsNullOrWhiteSpace(words.Item2)).Select(words => words.Item1).ToArray();
        if (lacking.Length > 0)
        {
            yield return Problem(K.NoWords, "It lacks words: " + string.Join(", ", lacking) + ".", "Write them.");
        }

        foreach (RuleWaiver waiver in rule.Waivers.Where(waiver => string.IsNullOrWhiteSpace(waiver.Reason)))
        {
            yield return Problem(K.WaiverWithoutReason, "Its waiver of " + RuleSetProblemKinds.Names.NameOf(waiver.Kind) + " gives no reason.", "Say why it is wanted.", waiver.Subject ?? "");
        }

        foreach (RuleSetProblem problem in InEffect(rule, Problem))
        {
            yield return problem;
        }

        if (rule.When is null)
        {
            yield return Problem(K.ReadsNoFact, "It reads no fact.", "Give it a criterion.");
            yield break;
        }

        foreach (Fact fact in rule.When.Facts().SelectMany(fact => Background.Closed(new[] { fact })).Distinct())
        {
            foreach (RuleSetProblem problem in InFact(rule, fact, background, Problem))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<RuleSetProblem> InEffect(Rule rule, Func<K, string, string, string, RuleSetProblem> problem)
    {
        if (rule.Touches.IsEmpty)
        {
            yield return problem(K.NoOption, "It has an effect on no option.", "Give it a scope.", "");
        }

        if (rule is Contraindication or Doubt && rule.Touches.ClosedUpwards() != rule.Touches)
        {
            yield return problem(
                K.NotClosedUpwards, "It leaves out " + (rule.Touches.ClosedUpwards() - rule.Touches) + ", which is harsher than what it restricts.", "Restrict the harsher techniques too.", "");
        }

        if (rule is RedFlag flag && !ReferralTiers.Names.Contains(flag.Tier))
        {
            yield return flag.Tier == ReferralTier.Unspecified
                ? problem(K.NoTier, "It refers without a tier.", "Give it one: " + ReferralTiers.Names.Allowed + ".", "")
                : problem(K.NotTotal, "Its tier " + flag.Tier + " is none.", "Give it one of " + ReferralTiers.Names.Allowed + ".", "");
        }

        if (rule is ReviewRule { Decision: not (ReviewDecision.Continue or ReviewDecision.Taper or ReviewDecision.Adjust or ReviewDecision.Reassess or ReviewDecision.Stop) } review)
        {
            yield return problem(K.NotTotal, "Its decision " + review.Decision + " is none that a review rule can come to.", "Give it one of continue, taper, adjust, reassess, stop; a referral is a red flag.", "");
        }

        if (rule is ReviewRule course && (course.Decision == ReviewDecision.Stop) != StopReasons.Names.Contains(course.StopReason))
        {
            yield return problem(K.NotTotal, "A rule that stops says why, and only such a rule does.", "Give it one of " + StopReasons.Names.Allowed + ", or none.", "");
        }

        if (rule is not Contraindication bar)
        {
            yield break;
        }

        if (!Clearances.Names.Contains(bar.Level) || !Clearances.Names.Contains(bar.Floor))
        {
            yield return problem(K.NotTotal, "Its level " + bar.Level + " or its floor " + bar.Floor + " is none.", "Give it one of " + Clearances.Names.Allowed + ".", "");
            yield break;
        }

        if (bar.Level == Clearance.Clear)
        {
            yield return problem(K.NoLevel, "It restricts to clear, which is no restriction.", "Give it a level.", "");
        }

        if (bar.Floor == Clearance.Clear)
        {
            yield return problem(K.NoFloor, "It has no floor.", "State the mildest level that a policy may set.", "");
        }

        if (bar.Floor.IsStricterThan(bar.Level))
        {
            yield return problem(K.FloorAboveLevel, "Its floor is stricter than its level.", "Lower the floor or tighten the level.", "");
        }
    }

    private static IEnumerable<RuleSetProblem> InFact(Rule rule, Fact fact, Background background, Func<K, string, string, string, RuleSetProblem> problem)
    {
        FactPolarity? needed = rule switch
        {
            RedFlag or Contraindication or Doubt => FactPolarity.Risk,
            Indication => FactPolarity.Support,
            _ => null,
        };
        if (needed is FactPolarity polarity && fact.Polarity != polarity)
        {
            yield return problem(
                K.WrongPolarity,
                "A " + rule.Kind + " may read only facts of polarity " + polarity + ", but this one reads " + fact.Id + " (" + fact.Polarity + "), itself or by a detail.",
                "Read the risky opposite, as a fact of its own.",
                fact.Id);
        }

        if (!background.Reads(fact))
        {
            yield return problem(K.NotTotal, "Nothing reads the fact " + fact.Id + ", or its places, from a presentation.", "Read only facts of the catalogue.", fact.Id);
        }

        if (fact.IsPresumedWhenUnknown && fact.DetailOf is null)
        {
            yield return problem(K.PresumedWithoutWhole, "The fact " + fact.Id + " is presumed when unknown, but is no detail of anything.", "Make it a detail, or do not presume it.", fact.Id);
        }

        if (fact.DetailOf is Fact whole && whole.IsLocated && !fact.IsLocated)
        {
            yield return problem(K.NotTotal, "The fact " + fact.Id + " has no place, but is a detail of " + whole.Id + ", which has.", "Give the detail places too.", fact.Id);
        }
    }

    /// <summary>
    /// A bound reads unknown risks one way and unknown supports the other. No patient attains it where facts that rules read
    /// exclude each other, or where one answer settles a risk and a support.
    /// </summary>
    private static IEnumerable<RuleSetProblem> ReadBothWays(IReadOnlyList<Rule> rules, Background background)
    {
        Dictionary<Fact, string[]> readers = Readers(rules);
        foreach ((Fact fact, string why) in CallingFor(readers.Keys, background).Where(pair => pair.Fact.ReadBothWays is null))
        {
            yield return new RuleSetProblem(
                K.ReadBothWaysUndeclared,
                readers[fact],
                fact.Id,
                why,
                "Declare the fact as read both ways, with the reason.",
                background.Having(fact));
        }
    }

    /// <summary>The facts that rules read, wholes of details among them, each with the ids of its rules.</summary>
    internal static Dictionary<Fact, string[]> Readers(IEnumerable<Rule> rules) => rules
        .Where(rule => rule.When is not null)
        .SelectMany(rule => Background.Closed(rule.When.Facts()).Select(fact => (Fact: fact, rule.Id)))
        .GroupBy(pair => pair.Fact, pair => pair.Id)
        .ToDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToArray());

    /// <summary>The facts that a bound may read as nobody can have them, and why.</summary>
    internal static IEnumerable<(Fact Fact, string Why)> CallingFor(ICollection<Fact> read, Background background)
    {
        foreach (FactExclusion exclusion in background.Exclusions.Where(exclusion => exclusion.Facts.All(read.Contains)))
        {
            foreach (Fact fact in exclusion.Facts)
            {
                yield return (fact, "The fact " + fact.Id + " excludes " + string.Join(" and ", exclusion.Facts.Where(other => !other.Equals(fact)).Select(other => other.Id))
                    + ", so the gravest bound may be the answer of no patient.");
            }
        }

        foreach (IGrouping<FactQuestion, Fact> group in read.GroupBy(fact => fact.Question))
        {
            if (group.Any(fact => fact.Polarity == FactPolarity.Risk) && group.Any(fact => fact.Polarity == FactPolarity.Support))
            {
                foreach (Fact fact in group.Where(fact => fact.Polarity != FactPolarity.Neutral))
                {
                    yield return (fact, "The question " + group.Key.Code + " settles a risk and a support at once (" + string.Join(", ", group.Select(other => other.Id)) + ").");
                }
            }
        }
    }

    /// <summary>The patient with the fewest facts for whom the rule holds; null where it can hold for nobody.</summary>
    internal static WitnessPatient? Fewest(Rule rule, Background background)
    {
        Term? fewest = rule.When?.Terms
            .Where(term => background.Broken(Background.Closed(term.Facts)) is null)
            .OrderBy(term => term.Facts.Count).ThenBy(term => term.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return fewest is null ? null : new WitnessPatient(
            fewest.Facts.Select(fact => new PlacedFact(fact, background.PlacesOf(fact).FirstOrDefault())), NeedlingOptionSet.Empty, Array.Empty<string>());
    }
}
