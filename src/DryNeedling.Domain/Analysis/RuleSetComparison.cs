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
/// any patient shows is shown by the least patient of some way of a rule that differs; only these are looked at. Moved thresholds change
/// which values become facts and stand apart. Immutable and thread-safe.
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

    /// <summary>Every difference of a level, a referral, a support or a review, one a rule and pair of answers, with a patient.</summary>
    public IReadOnlyList<VerdictDifference> Differences { get; }

    /// <summary>The thresholds that differ, in words.</summary>
    public IReadOnlyList<string> MovedThresholds { get; }

    /// <summary>True where both answer every patient alike.</summary>
    public bool IsSame => Differences.Count == 0 && MovedThresholds.Count == 0;

    /// <summary>Compares two rule sets.</summary>
    /// <param name="before">The first set.</param>
    /// <param name="after">The second set.</param>
    public static RuleSetComparison Of(RuleSet before, RuleSet after)
    {
        Guard.NotNull(before, nameof(before));
        Guard.NotNull(after, nameof(after));
        Side first = new(before);
        Side second = new(after);
        return new RuleSetComparison(
            before,
            after,
            after.All.Where(rule => !before.TryFind(rule.Id, out _)).Select(rule => rule.Id),
            before.All.Where(rule => !after.TryFind(rule.Id, out _)).Select(rule => rule.Id),
            Find(first, second),
            before.Thresholds.All.Zip(after.Thresholds.All, (left, right) => (left, right)).Where(pair => !pair.left.Equals(pair.right)));
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

        foreach (VerdictDifference difference in Differences)
        {
            text.Append(difference.IsStricter ? "stricter: " : "milder: ").Append(difference).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The versions and the number of differences.</summary>
    public override string ToString() => Before.Version + " -> " + After.Version + ", " + Differences.Count + " difference(s)";

    private static List<VerdictDifference> Find(Side first, Side second)
    {
        var found = new List<VerdictDifference>();
        var seen = new HashSet<(string, string, string, string)>();
        foreach (Way way in first.Unlike(second).Concat(second.Unlike(first)))
        {
            // One option after another, so that each pair of answers that a rule brings about is met.
            foreach (NeedlingOption option in Strength.StakeOf(way.Rule) is Stake.Level or Stake.Support ? way.Options.ToList() : way.Options.ToList().Take(1))
            {
                (string Text, int Strength) before = first.At(way, option);
                (string Text, int Strength) after = second.At(way, option);
                string subject = Subject(Strength.StakeOf(way.Rule));
                if (before.Strength != after.Strength && seen.Add((way.Rule.Id, subject, before.Text, after.Text)))
                {
                    bool isReach = Strength.StakeOf(way.Rule) is Stake.Referral or Stake.Course;
                    NeedlingOptionSet at = NeedlingOptionSet.Of(option);
                    found.Add(new VerdictDifference(
                        way.Rule.Id, subject, before.Text, after.Text,
                        Strength.StakeOf(way.Rule) == Stake.Support ? after.Strength < before.Strength : after.Strength > before.Strength,
                        new WitnessPatient(
                            way.Term.Facts.Select(fact => new PlacedFact(fact, Background.Default.PlacesOf(fact).First(place => !(place & at).IsEmpty))),
                            isReach ? NeedlingOptionSet.Empty : at,
                            Array.Empty<string>())));
                }
            }
        }

        return found.OrderBy(difference => difference.RuleId, StringComparer.Ordinal).ThenBy(difference => difference.Before, StringComparer.Ordinal).ThenBy(difference => difference.After, StringComparer.Ordinal).ToList();
    }

    private static string Subject(Stake stake) => stake switch
    {
        Stake.Level => "level",
        Stake.Referral => "referral",
        Stake.Support => "support",
        _ => "review",
    };

    /// <summary>One of the two sets, with its ways.</summary>
    private sealed class Side
    {
        private readonly RuleSet rules;
        private readonly List<Way> ways;

        internal Side(RuleSet rules)
        {
            this.rules = rules;
            ways = rules.All.SelectMany(rule => rule.When.Terms.Select(term => new Way(rule, term, Background.Default)))
                .Where(way => way.IsReachable && Strength.StakeOf(way.Rule) != Stake.None).ToList();
        }

        /// <summary>The ways of rules that the other set has not, or has otherwise.</summary>
        internal IEnumerable<Way> Unlike(Side other) => ways.Where(way => !other.rules.TryFind(way.Rule.Id, out Rule? own)
            || own.GetType() != way.Rule.GetType() || Strength.Of(own) != Strength.Of(way.Rule) || own.Touches != way.Rule.Touches || !own.When.Equals(way.Rule.When));

        /// <summary>What the strongest rule says for the least patient of a way, at an option.</summary>
        internal (string Text, int Strength) At(Way patient, NeedlingOption option)
        {
            Stake stake = Strength.StakeOf(patient.Rule);
            Way? strongest = null;
            foreach (Way way in ways)
            {
                if (Strength.StakeOf(way.Rule) == stake && way.HoldsIn(patient.Facts) && (stake is Stake.Referral or Stake.Course || way.Options.Contains(option))
                    && (strongest is null || Strength.Of(way.Rule) > Strength.Of(strongest.Rule)))
                {
                    strongest = way;
                }
            }

            return strongest is null ? (Nothing(stake), 0) : (Said(strongest.Rule), Strength.Of(strongest.Rule));
        }

        private static string Nothing(Stake stake) => stake switch
        {
            Stake.Level => Clearances.Names.NameOf(Clearance.Clear),
            Stake.Referral => "none",
            Stake.Support => "none",
            _ => ReviewDecisions.Names.NameOf(ReviewDecision.Continue),
        };

        private static string Said(Rule rule) => rule switch
        {
            RedFlag flag => ReferralTiers.Names.NameOf(flag.Tier),
            Contraindication bar => Clearances.Names.NameOf(bar.Level),
            Doubt => Clearances.Names.NameOf(Clearance.Precaution),
            ReviewRule review => ReviewDecisions.Names.NameOf(review.Decision),
            _ => "supported",
        };
    }
}
