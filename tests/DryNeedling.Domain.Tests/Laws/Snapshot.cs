using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>Answers a presentation. The laws speak of this, so that a faulty answerer can be put in the place of the real one.</summary>
internal delegate Snapshot Answering(Presentation person);

/// <summary>What the laws look at: plain data, comparable between evaluators.</summary>
internal sealed class Snapshot
{
    internal static readonly IReadOnlyList<NeedlingOption> Options = NeedlingOptionSet.All.ToList();

    internal required Suitability Overall { get; init; }

    internal required Suitability Mildest { get; init; }

    internal required Suitability Gravest { get; init; }

    internal required ReferralTier? Referral { get; init; }

    internal required ReferralTier? OpenReferral { get; init; }

    /// <summary>By option, in the order of <see cref="Options"/>.</summary>
    internal required Clearance[] MildestLevels { get; init; }

    internal required Clearance[] StatedLevels { get; init; }

    internal required Clearance[] GravestLevels { get; init; }

    internal required Answer[] Supported { get; init; }

    /// <summary>Rule ids that fired, with the options they touch.</summary>
    internal required SortedDictionary<string, NeedlingOptionSet> Findings { get; init; }

    internal required SortedSet<string> Presumed { get; init; }

    /// <summary>Codes of the open questions; null where the evaluator does not work them out.</summary>
    internal SortedSet<string>? Questions { get; init; }

    internal static Snapshot Of(SuitabilityAssessment assessment, bool withQuestions = true)
    {
        OptionVerdict[] verdicts = [.. assessment.Verdicts];
        return new Snapshot
        {
            Overall = assessment.Overall,
            Mildest = assessment.MildestBound,
            Gravest = assessment.GravestBound,
            Referral = assessment.Referral,
            OpenReferral = assessment.OpenReferral?.Tier,
            MildestLevels = [.. verdicts.Select(verdict => verdict.Mildest)],
            StatedLevels = [.. verdicts.Select(verdict => verdict.Stated)],
            GravestLevels = [.. verdicts.Select(verdict => verdict.Gravest)],
            Supported = [.. verdicts.Select(verdict => verdict.IsSupported.IsUnknown() ? Answer.NotAsked : verdict.IsSupported)],
            Findings = new SortedDictionary<string, NeedlingOptionSet>(
                assessment.Findings.ToDictionary(finding => finding.Rule.Id, finding => finding.Options), StringComparer.Ordinal),
            Presumed = new SortedSet<string>(
                assessment.Findings.Where(finding => finding.IsPresumed).Select(finding => finding.Rule.Id), StringComparer.Ordinal),
            Questions = withQuestions ? new SortedSet<string>(assessment.Questions.Select(question => question.Code), StringComparer.Ordinal) : null,
        };
    }

    internal static Answering By(RuleSet rules)
    {
        var evaluator = new SuitabilityEvaluator(rules);
        return person => Of(evaluator.Evaluate(person));
    }

    /// <summary>What an answer to a question can change: the verdict of some option, or the referral.</summary>
    internal string Stakes() => Referral + "|" + string.Join(
        ",", GravestLevels.Select((level, i) => level == Clearance.Blocked ? "blocked" : level + "/" + Supported[i]));

    /// <summary>The first difference to another snapshot, in words; null where there is none.</summary>
    internal string? DifferenceTo(Snapshot other)
    {
        if (Overall != other.Overall || Mildest != other.Mildest || Gravest != other.Gravest)
        {
            return $"overall {Mildest} / {Overall} / {Gravest} against {other.Mildest} / {other.Overall} / {other.Gravest}";
        }

        if (Referral != other.Referral || OpenReferral != other.OpenReferral)
        {
            return $"referral {Referral}, open {OpenReferral} against {other.Referral}, open {other.OpenReferral}";
        }

        for (int i = 0; i < Options.Count; i++)
        {
            if (MildestLevels[i] != other.MildestLevels[i] || StatedLevels[i] != other.StatedLevels[i]
                || GravestLevels[i] != other.GravestLevels[i] || Supported[i] != other.Supported[i])
            {
                return $"{Options[i]}: {MildestLevels[i]} / {StatedLevels[i]} / {GravestLevels[i]}, supported {Supported[i]} against "
                    + $"{other.MildestLevels[i]} / {other.StatedLevels[i]} / {other.GravestLevels[i]}, supported {other.Supported[i]}";
            }
        }

        string own = string.Join("; ", Findings.Select(pair => pair.Key + " " + pair.Value));
        string others = string.Join("; ", other.Findings.Select(pair => pair.Key + " " + pair.Value));
        if (own != others)
        {
            return $"findings {own} against {others}";
        }

        return Presumed.SetEquals(other.Presumed) ? null : $"presumed {string.Join(", ", Presumed)} against {string.Join(", ", other.Presumed)}";
    }
}
