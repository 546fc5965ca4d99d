using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Mutation;

/// <summary>Every single change of the shipped content: rules, ways, facts of a way, levels, floors, tiers, scopes, decisions and thresholds.</summary>
internal static class ContentMutants
{
    private static readonly Clearance[] Levels = [Clearance.Blocked, Clearance.AssessFirst, Clearance.ClinicianDecision, Clearance.Precaution];
    private static readonly ReferralTier[] Tiers = [ReferralTier.Routine, ReferralTier.Urgent, ReferralTier.Emergency];
    private static readonly ReviewDecision[] Decisions = [.. ReviewDecisions.Names.Values];

    internal static IEnumerable<ContentMutant> All() => RuleSet.Default.All.SelectMany(Of).Concat(RuleSet.Default.Thresholds.All.SelectMany(Of));

    /// <summary>Copies that change nothing: nobody may notice them, or what notices a mutant proves nothing.</summary>
    internal static IEnumerable<ContentMutant> Controls() => RuleSet.Default.All.Select(rule => Changed("nothing changed", rule, "as it is", null, new Change()));

    /// <summary>The shipped thresholds with one of them moved, whether a clinic may move it or not.</summary>
    internal static RuleThresholds Moved(string name, decimal move) =>
        RuleSet.Default.Thresholds.With(name, RuleSet.Default.Thresholds.All.Single(threshold => threshold.Name == name).Value + move);

    private static IEnumerable<ContentMutant> Of(RuleThreshold threshold)
    {
        decimal step = typeof(RuleThresholds).GetProperty(threshold.Name)!.PropertyType == typeof(decimal) ? 0.1m : 1m;
        foreach (decimal move in new[] { step, -step })
        {
            yield return new ContentMutant(
                "threshold moved", threshold.Name, "moved by " + RuleThreshold.Text(move), null,
                () => new RuleSet("mutant", RuleSet.Default.All, Moved(threshold.Name, move)));
        }
    }

    private static IEnumerable<ContentMutant> Of(Rule rule)
    {
        yield return new ContentMutant("rule dropped", rule.Id, "dropped", null, () => new RuleSet("mutant", RuleSet.Default.All.Where(other => !other.Equals(rule)), RuleSet.Default.Thresholds));
        foreach (ContentMutant mutant in Ways(rule).Concat(Effects(rule)))
        {
            yield return mutant;
        }
    }

    private static IEnumerable<ContentMutant> Ways(Rule rule)
    {
        foreach (Term way in rule.When.Terms)
        {
            if (rule.When.Terms.Count > 1)
            {
                yield return Changed("way dropped", rule, "without the way " + way, way.Facts, new Change { When = With(rule, way, null) });
            }

            foreach (Fact fact in way.Facts.Where(fact => fact.DetailOf is not null && !way.Facts.Contains(fact.DetailOf)))
            {
                yield return Changed(
                    "fact widened", rule, "way " + way + " with " + fact.DetailOf!.Id + " for " + fact.Id, way.Facts,
                    new Change { When = With(rule, way, [.. way.Facts.Select(other => other.Equals(fact) ? fact.DetailOf : other)]) });
            }

            foreach (Fact fact in way.Facts.Where(_ => way.Facts.Count > 1))
            {
                yield return Changed("fact dropped", rule, "way " + way + " without " + fact.Id, way.Facts, new Change { When = With(rule, way, [.. way.Facts.Where(other => !other.Equals(fact))]) });
            }
        }
    }

    private static IEnumerable<ContentMutant> Effects(Rule rule)
    {
        switch (rule)
        {
            case Contraindication bar:
                foreach (Clearance level in Levels.Where(level => level != bar.Level))
                {
                    yield return Changed("level changed", rule, "at " + Clearances.Names.NameOf(level), null, new Change { Level = level });
                }

                foreach (Clearance floor in Levels.Where(level => level != bar.Floor))
                {
                    yield return Changed("floor changed", rule, "down to " + Clearances.Names.NameOf(floor), null, new Change { Floor = floor });
                }

                break;
            case RedFlag flag:
                foreach (ReferralTier tier in Tiers.Where(tier => tier != flag.Tier))
                {
                    yield return Changed("tier changed", rule, "refers " + ReferralTiers.Names.NameOf(tier), null, new Change { Tier = tier });
                }

                break;
            case ReviewRule review:
                foreach (ReviewDecision decision in Decisions.Where(decision => decision != review.Decision))
                {
                    yield return Changed("decision changed", rule, "says " + ReviewDecisions.Names.NameOf(decision), null, new Change { Decision = decision });
                }

                yield return Changed("decision changed", rule, review.IsWait ? "no wait" : "a wait", null, new Change { IsWait = !review.IsWait });
                break;
        }

        if (rule is not (Contraindication or Doubt or Indication))
        {
            yield break;
        }

        foreach (Muscle muscle in Muscles.All)
        {
            NeedlingOptionSet whole = NeedlingOptionSet.Of([.. NeedlingOptionSet.All.ToList().Where(option => option.Muscle == muscle)]);
            if (!(rule.Touches & whole).IsEmpty)
            {
                yield return Changed("scope changed", rule, "not at " + muscle.Id, null, new Change { Scope = rule.Touches - whole });
            }

            if (!(whole - rule.Touches).IsEmpty)
            {
                yield return Changed("scope changed", rule, "at all of " + muscle.Id, null, new Change { Scope = rule.Touches | whole });
            }
        }

        foreach (NeedlingTechnique technique in new[] { NeedlingTechnique.Superficial, NeedlingTechnique.Deep, NeedlingTechnique.Electrical })
        {
            NeedlingOptionSet whole = NeedlingOptionSet.Of([.. NeedlingOptionSet.All.ToList().Where(option => option.Technique == technique)]);
            if (!(rule.Touches & whole).IsEmpty)
            {
                yield return Changed("scope changed", rule, "not " + NeedlingTechniques.Names.NameOf(technique), null, new Change { Scope = rule.Touches - whole });
            }
        }
    }

    /// <summary>The condition with one way otherwise; null for a way that is gone.</summary>
    private static Criterion With(Rule rule, Term way, Fact[]? facts) => Criterion.AnyOf(
    [
        .. rule.When.Terms.Where(term => !term.Equals(way)).Select(term => All(term.Facts)),
        .. facts is null ? Array.Empty<Criterion>() : [All(facts)],
    ]);

    private static Criterion All(IEnumerable<Fact> facts) => Criterion.AllOf([.. facts.Select(Criterion.Of)]);

    private static ContentMutant Changed(string kind, Rule rule, string what, IReadOnlyList<Fact>? way, Change change) => new(kind, rule.Id, what, way, () =>
    {
        Rule other = Copy(rule, change);
        return new RuleSet("mutant", RuleSet.Default.All.Select(one => one.Equals(rule) ? other : one), RuleSet.Default.Thresholds);
    });

    private static Rule Copy(Rule rule, Change change)
    {
        Criterion when = change.When ?? rule.When;
        Safeguard[] with = [.. rule.Safeguards];
        string[] serves = [.. rule.GroundRows];
        RuleWaiver[] waives = [.. rule.Waivers];
        Evidence.Citation[] cites = [.. rule.Citations];
        return rule switch
        {
            Contraindication bar => new Contraindication(rule.Id)
            {
                Theme = rule.Theme, When = when, StandsForMany = rule.StandsForMany, Level = change.Level ?? bar.Level, Floor = change.Floor ?? bar.Floor, Scope = change.Scope ?? bar.Scope,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
            RedFlag flag => new RedFlag(rule.Id)
            {
                Theme = rule.Theme, When = when, StandsForMany = rule.StandsForMany, Tier = change.Tier ?? flag.Tier,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
            ReviewRule review => new ReviewRule(rule.Id)
            {
                Theme = rule.Theme, When = when, Decision = change.Decision ?? review.Decision, StopReason = review.StopReason, IsWait = change.IsWait ?? review.IsWait,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
            Doubt doubt => new Doubt(rule.Id)
            {
                Theme = rule.Theme, When = when, StandsForMany = rule.StandsForMany, Scope = change.Scope ?? doubt.Scope,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
            Indication indication => new Indication(rule.Id)
            {
                Theme = rule.Theme, When = when, StandsForMany = rule.StandsForMany, Scope = change.Scope ?? indication.Scope,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
            _ => new Advice(rule.Id)
            {
                Theme = rule.Theme, When = when, StandsForMany = rule.StandsForMany,
                Reason = rule.Reason, PatientReason = rule.PatientReason, WhatToDo = rule.WhatToDo, ReconsiderWhen = rule.ReconsiderWhen,
                IsChangeable = rule.IsChangeable, With = with, Serves = serves, Waives = waives, Cites = cites,
            },
        };
    }

    /// <summary>What of a rule is otherwise; null for what is not.</summary>
    private sealed record Change
    {
        internal Criterion? When { get; init; }

        internal Clearance? Level { get; init; }

        internal Clearance? Floor { get; init; }

        internal ReferralTier? Tier { get; init; }

        internal NeedlingOptionSet? Scope { get; init; }

        internal ReviewDecision? Decision { get; init; }

        internal bool? IsWait { get; init; }
    }
}
