using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// What one rule set answers otherwise than another, exactly, with a patient who shows each difference. Criteria are positive, so whatever
/// any patient shows is shown by the least patient of some way of a rule that differs; only these are looked at. A moved threshold makes
/// a fact of other values: there the patients with and without that fact are compared. Immutable and thread-safe.
/// </summary>
public sealed class RuleSetComparison
{
    private RuleSetComparison(
        RuleSet before, RuleSet after, IEnumerable<string> added, IEnumerable<string> removed, IEnumerable<VerdictDifference> differences, IEnumerable<(RuleThreshold Before, RuleThreshold After)> moved)
    {
        Before = before;
        After = after;
        AddedRuleIds = ValueList<string>.Of(added);
        RemovedRuleIds = ValueList<string>.Of(removed);
        Differences = ValueList<VerdictDifference>.Of(differences);
        Relaxations = ValueList<string>.Of(
            before.Relaxations.Except(after.Relaxations).Select(only => "before only: " + only).Concat(after.Relaxations.Except(before.Relaxations).Select(only => "after only: " + only)));
        MovedThresholds = ValueList<string>.Of(moved.Select(pair => pair.Before + " -> " + RuleThreshold.Text(pair.After.Value) + ": " + pair.After.Words));
    }

    /// <summary>The first set.</summary>
    public RuleSet Before { get; }

    /// <summary>The second set.</summary>
    public RuleSet After { get; }

    /// <summary>Ids of rules that only the second set has.</summary>
    public IReadOnlyList<string> AddedRuleIds { get; }

    /// <summary>Ids of rules that only the first set has.</summary>
    public IReadOnlyList<string> RemovedRuleIds { get; }

    /// <summary>
    /// The differences of level, referral, support, review and next session, as the least patients of the rules that differ show them: one a
    /// rule and pair of answers, with such a patient. A patient with more findings may go from another answer, through the same rules.
    /// </summary>
    public IReadOnlyList<VerdictDifference> Differences { get; }

    /// <summary>
    /// The relaxations that only one of them has, in words, with their last days. What is compared is each set while its relaxations hold; past
    /// a last day the shipped level holds again.
    /// </summary>
    public IReadOnlyList<string> Relaxations { get; }

    /// <summary>The thresholds that differ, in words.</summary>
    public IReadOnlyList<string> MovedThresholds { get; }

    /// <summary>True where both answer every patient alike.</summary>
    public bool IsSame => Differences.Count == 0 && MovedThresholds.Count == 0 && Relaxations.Count == 0;

    /// <summary>Compares two rule sets.</summary>
    /// <param name="before">The first set.</param>
    /// <param name="after">The second set.</param>
    public static RuleSetComparison Of(RuleSet before, RuleSet after)
    {
        Guard.NotNull(before, nameof(before));
        Guard.NotNull(after, nameof(after));
        (RuleThreshold Before, RuleThreshold After)[] moved = after.Thresholds.MovedFrom(before.Thresholds).Select(pair => (pair.Before, pair.Moved)).ToArray();
        return new RuleSetComparison(
            before,
            after,
            after.All.Where(rule => !before.TryFind(rule.Id, out _)).Select(rule => rule.Id),
            before.All.Where(rule => !after.TryFind(rule.Id, out _)).Select(rule => rule.Id),
            new Finder(new Side(before), new Side(after)).Find(moved),
            moved);
    }

    /// <summary>The comparison as plain text, with lines ending in <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(Before.Version).Append(" -> ").Append(After.Version).Append(": ").Append(IsSame ? "the same answers" : Differences.Count + " difference(s)").Append('\n');
        foreach (string id in AddedRuleIds)
        {
            text.Append("added: ").Append(id).Append('\n');
        }

        foreach (string id in RemovedRuleIds)
        {
            text.Append("removed: ").Append(id).Append('\n');
        }

        foreach (string moved in MovedThresholds)
        {
            text.Append("threshold: ").Append(moved).Append('\n');
        }

        foreach (string relaxation in Relaxations)
        {
            text.Append("relaxed, ").Append(relaxation).Append('\n');
        }

        foreach (VerdictDifference difference in Differences)
        {
            text.Append(difference.IsStricter ? "stricter: " : "milder: ").Append(difference).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The versions and the number of differences.</summary>
    public override string ToString() => Before.Version + " -> " + After.Version + ", " + Differences.Count + " difference(s)";

    /// <summary>The search through the least patients, one difference a rule, pair of answers and threshold.</summary>
    private sealed class Finder
    {
        private readonly Side first;
        private readonly Side second;
        private readonly List<VerdictDifference> found = new();
        private readonly HashSet<(string, string, string, string, string?)> seen = new();

        internal Finder(Side first, Side second)
        {
            this.first = first;
            this.second = second;
        }

        internal IEnumerable<VerdictDifference> Find(IEnumerable<(RuleThreshold Before, RuleThreshold After)> moved)
        {
            foreach (Way way in first.Unlike(second).Concat(second.Unlike(first)))
            {
                LookBothWays(way, way.Facts, way.Facts, null);
            }

            foreach ((RuleThreshold before, RuleThreshold after) in moved)
            {
                // Moved towards its facts, the threshold gives them to more people: those between had them not before.
                bool gives = before.HoldsAbove == after.Value < before.Value;
                foreach (Fact fact in after.Decides)
                {
                    foreach (Way way in first.Ways.Concat(second.Ways).Where(way => way.Facts.Contains(fact)))
                    {
                        HashSet<Fact> without = new(way.Facts.Where(other => !other.Implies(fact)));
                        LookBothWays(way, gives ? without : way.Facts, gives ? way.Facts : without, before.Between(after));
                    }
                }
            }

            return found.OrderBy(difference => difference.RuleId, StringComparer.Ordinal).ThenBy(difference => difference.Before, StringComparer.Ordinal)
                .ThenBy(difference => difference.After, StringComparer.Ordinal).ThenBy(difference => difference.Values ?? "", StringComparer.Ordinal);
        }

        /// <summary>As it is, and where recorded decisions answer every other rule, so that nothing hides the one that is looked at.</summary>
        private void LookBothWays(Way way, HashSet<Fact> factsBefore, HashSet<Fact> factsAfter, string? values)
        {
            Look(way, factsBefore, factsAfter, values, false);
            if (Strength.StakeOf(way.Rule) == Stake.Level)
            {
                Look(way, factsBefore, factsAfter, values, true);
            }
        }

        /// <summary>One option after another, so that each pair of answers that a rule brings about is met.</summary>
        private void Look(Way way, HashSet<Fact> factsBefore, HashSet<Fact> factsAfter, string? values, bool decided)
        {
            Stake stake = Strength.StakeOf(way.Rule);
            bool isReach = stake is not (Stake.Level or Stake.Support);
            foreach (NeedlingOption option in isReach ? way.Options.ToList().Take(1) : way.Options.ToList())
            {
                Said before = first.At(stake, factsBefore, option, way.Rule, decided);
                Said after = second.At(stake, factsAfter, option, way.Rule, decided);

                // The rule that speaks the stronger is the one through which they differ.
                string ruleId = (before.Strength > after.Strength ? before.By : after.By)?.Id ?? "";
                if (before.Strength == after.Strength || !seen.Add((ruleId, Subject(stake), before.Text, after.Text, values)))
                {
                    continue;
                }

                NeedlingOptionSet at = NeedlingOptionSet.Of(option);
                found.Add(new VerdictDifference(
                    ruleId, Subject(stake), before.Text, after.Text,
                    stake == Stake.Support ? after.Strength < before.Strength : after.Strength > before.Strength,
                    new WitnessPatient(
                        way.Term.Facts.Select(fact => new PlacedFact(fact, Background.Default.PlacesOf(fact).First(place => !(place & at).IsEmpty))),
                        isReach ? NeedlingOptionSet.Empty : at,
                        decided ? first.Answerable(factsBefore, option, way.Rule).Union(second.Answerable(factsAfter, option, way.Rule), StringComparer.Ordinal) : Array.Empty<string>()),
                    values));
            }
        }
    }

    private static string Subject(Stake stake) => stake switch
    {
        Stake.Level => "level",
        Stake.Referral => "referral",
        Stake.Support => "support",
        Stake.Wait => "next session",
        _ => "review",
    };

    /// <summary>An answer of one set: in words, how strong it is, and the rule that gives it, if any does.</summary>
    private readonly struct Said
    {
        internal Said(string text, int strength, Rule? by)
        {
            Text = text;
            Strength = strength;
            By = by;
        }

        internal string Text { get; }

        internal int Strength { get; }

        internal Rule? By { get; }
    }

    /// <summary>One of the two sets, with its ways.</summary>
    private sealed class Side
    {
        private readonly RuleSet rules;

        internal Side(RuleSet rules)
        {
            this.rules = rules;
            Ways = rules.All.SelectMany(rule => rule.When.Terms.Select(term => new Way(rule, term, Background.Default)))
                .Where(way => way.IsReachable && Strength.StakeOf(way.Rule) != Stake.None).ToList();
        }

        internal IReadOnlyList<Way> Ways { get; }

        /// <summary>The ways of rules that the other set has not, or has otherwise.</summary>
        internal IEnumerable<Way> Unlike(Side other) => Ways.Where(way => !other.rules.TryFind(way.Rule.Id, out Rule? own)
            || own.GetType() != way.Rule.GetType() || Strength.Of(own) != Strength.Of(way.Rule) || own.Touches != way.Rule.Touches || !own.When.Equals(way.Rule.When));

        /// <summary>What the strongest rule says of a patient with these facts, at an option; among equals the rule that is looked at.</summary>
        internal Said At(Stake stake, HashSet<Fact> facts, NeedlingOption option, Rule lookedAt, bool decided)
        {
            var strongest = new Said(Nothing(stake), 0, null);
            foreach (Way way in Ways)
            {
                if (Strength.StakeOf(way.Rule) == stake && way.HoldsIn(facts) && (stake is not (Stake.Level or Stake.Support) || way.Options.Contains(option)))
                {
                    bool isAnswered = decided && IsAnswerable(way.Rule, lookedAt);
                    int strength = isAnswered ? Strength.AfterDecisions(way.Rule) : Strength.Of(way.Rule);
                    if (strength > strongest.Strength || (strength == strongest.Strength && way.Rule.Equals(lookedAt)))
                    {
                        strongest = new Said(isAnswered ? Clearances.Names.NameOf(Clearance.Precaution) : Words(way.Rule), strength, way.Rule);
                    }
                }
            }

            return strongest;
        }

        /// <summary>Ids of the other rules that hold there and that a recorded decision can answer.</summary>
        internal IEnumerable<string> Answerable(HashSet<Fact> facts, NeedlingOption option, Rule lookedAt) =>
            Ways.Where(way => way.HoldsIn(facts) && way.Options.Contains(option) && IsAnswerable(way.Rule, lookedAt)).Select(way => way.Rule.Id).Distinct(StringComparer.Ordinal);

        private static bool IsAnswerable(Rule rule, Rule lookedAt) => rule is Contraindication { CanBeAccepted: true } && !rule.Equals(lookedAt);

        private static string Nothing(Stake stake) => stake switch
        {
            Stake.Level => Clearances.Names.NameOf(Clearance.Clear),
            Stake.Referral => "none",
            Stake.Support => "none",
            Stake.Wait => "as planned",
            _ => ReviewDecisions.Names.NameOf(ReviewDecision.Continue),
        };

        private static string Words(Rule rule) => rule switch
        {
            RedFlag flag => ReferralTiers.Names.NameOf(flag.Tier),
            Contraindication bar => Clearances.Names.NameOf(bar.Level),
            Doubt => Clearances.Names.NameOf(Clearance.Precaution),
            ReviewRule { IsWait: true, Decision: ReviewDecision.Continue } => "waits",
            ReviewRule review => ReviewDecisions.Names.NameOf(review.Decision),
            _ => "supported",
        };
    }
}
