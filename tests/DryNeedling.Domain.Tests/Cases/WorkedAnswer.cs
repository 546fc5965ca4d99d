using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;

namespace DryNeedling.Domain.Tests.Cases;

/// <summary>What a worked case says of the answer, and what the library answers, in the same plain words.</summary>
internal sealed record WorkedAnswer
{
    private static readonly Dictionary<string, Answering> Without = RuleSet.Default.Rules.ToDictionary(
        rule => rule.Id,
        rule => Snapshot.By(new RuleSet("without " + rule.Id, RuleSet.Default.Rules.Where(other => other.Id != rule.Id), RuleSet.Default.Thresholds)));

    internal required string Overall { get; init; }

    internal required IReadOnlyList<string> Rules { get; init; }

    internal required IReadOnlyList<string> Presumed { get; init; }

    /// <summary>Of the findings, those without whose rule the answer would differ.</summary>
    internal required IReadOnlyList<string> Decisive { get; init; }

    internal required IReadOnlyList<string> Questions { get; init; }

    internal required string? Referral { get; init; }

    internal required string? OpenReferral { get; init; }

    internal required string? FirstTarget { get; init; }

    internal required int BlockedOptions { get; init; }

    internal static WorkedAnswer Of(SuitabilityAssessment assessment)
    {
        var snapshot = Snapshot.Of(assessment);
        NeedlingTarget? first = assessment.Targets.Count == 0 ? null : assessment.Targets[0];
        return new WorkedAnswer
        {
            Overall = Suitabilities.Names.NameOf(assessment.Overall),
            Rules = [.. snapshot.Findings.Keys],
            Presumed = [.. snapshot.Presumed],
            Decisive = [.. snapshot.Findings.Keys.Where(id => Decides(snapshot, Without[id](assessment.Presentation)))],
            Questions = [.. snapshot.Questions!],
            Referral = assessment.Referral is ReferralTier tier ? ReferralTiers.Names.NameOf(tier) : null,
            OpenReferral = assessment.OpenReferral is OpenReferral open ? ReferralTiers.Names.NameOf(open.Tier) : null,
            FirstTarget = first is null ? null : first.Muscle.Id + " " + Sides.Names.NameOf(first.Side),
            BlockedOptions = assessment.BlockedOptions.Count,
        };
    }

    /// <summary>What differs, member by member, this one being the expected; null where nothing does.</summary>
    internal string? DifferenceTo(WorkedAnswer actual)
    {
        var differences = new List<string>();
        Compare("overall", [Overall], [actual.Overall]);
        Compare("rules", Rules, actual.Rules);
        Compare("presumed", Presumed, actual.Presumed);
        Compare("decisive", Decisive, actual.Decisive);
        Compare("questions", Questions, actual.Questions);
        Compare("referral", [Referral ?? "none"], [actual.Referral ?? "none"]);
        Compare("openReferral", [OpenReferral ?? "none"], [actual.OpenReferral ?? "none"]);
        Compare("firstTarget", [FirstTarget ?? "none"], [actual.FirstTarget ?? "none"]);
        Compare(
            "blockedOptions", [BlockedOptions.ToString(CultureInfo.InvariantCulture)], [actual.BlockedOptions.ToString(CultureInfo.InvariantCulture)]);
        return differences.Count == 0 ? null : string.Join(Environment.NewLine, differences);

        void Compare(string member, IReadOnlyList<string> expected, IReadOnlyList<string> found)
        {
            if (!expected.SequenceEqual(found))
            {
                differences.Add($"  {member}: expected [{string.Join(", ", expected)}], actual [{string.Join(", ", found)}]"
                    + (expected.Count > 1 || found.Count > 1 ? $"; missing [{string.Join(", ", expected.Except(found))}], unexpected [{string.Join(", ", found.Except(expected))}]" : ""));
            }
        }
    }

    /// <summary>A rule decides where the overall answer, a referral, or verdict or support of some option differs without it.</summary>
    private static bool Decides(Snapshot with, Snapshot without) =>
        with.Overall != without.Overall || with.Referral != without.Referral || with.OpenReferral != without.OpenReferral
        || !with.MildestLevels.SequenceEqual(without.MildestLevels) || !with.GravestLevels.SequenceEqual(without.GravestLevels)
        || !with.Supported.SequenceEqual(without.Supported);
}
