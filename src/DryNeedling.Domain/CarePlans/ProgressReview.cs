using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// What the review of a course comes to, with every reason, the open questions and the trends of the scores. A document: it keeps data
/// and words, and can be written and read back. A gain is never reported as an effect of needling. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ProgressReview : IEquatable<ProgressReview>
{
    internal ProgressReview(CalendarDate asOf, string ruleSetVersion, ReviewDecision decision, ReviewDecision mildest, ReviewDecision gravest)
    {
        AsOf = asOf;
        RuleSetVersion = ruleSetVersion;
        Decision = decision;
        MildestBound = mildest;
        GravestBound = gravest;
    }

    /// <summary>The date to which everything refers.</summary>
    public CalendarDate AsOf { get; }

    /// <summary>Version of the rule set.</summary>
    public string RuleSetVersion { get; }

    /// <summary>
    /// The decision. Going on is said only where no open answer could make it graver; stopping, reassessing or referring as soon as no
    /// open answer could make it milder.
    /// </summary>
    public ReviewDecision Decision { get; }

    /// <summary>The mildest decision that a completion of the record could give. Data for planning questions, not for a headline.</summary>
    public ReviewDecision MildestBound { get; }

    /// <summary>The gravest decision that a completion of the record could give.</summary>
    public ReviewDecision GravestBound { get; }

    /// <summary>The overall answer of the assessment of that day.</summary>
    public Evaluation.Suitability Overall { get; internal init; }

    /// <summary>Why the course stops; empty where it does not.</summary>
    public IReadOnlyList<StopReason> StopReasons { get; internal init; } = ValueList<StopReason>.Empty;

    /// <summary>True where the course goes on and a session may take place on this very day. False where it goes on but must wait, or may have to.</summary>
    public bool MayNeedleToday { get; internal init; }

    /// <summary>A referral that open questions could still bring; null where none is open. Show it first.</summary>
    public ReferralTier? OpenReferral { get; internal init; }

    /// <summary>How many sessions the course has.</summary>
    public int SessionCount { get; internal init; }

    /// <summary>The first session of the course; null where none is on record.</summary>
    public CalendarDate? FirstSession { get; internal init; }

    /// <summary>The last session of the course; null where none is on record.</summary>
    public CalendarDate? LastSession { get; internal init; }

    /// <summary>The first day on which the next session may take place; null where the course does not go on.</summary>
    public CalendarDate? NextSessionFrom { get; internal init; }

    /// <summary>When to review next; null where the course does not go on.</summary>
    public ReviewPoint? NextReview { get; internal init; }

    /// <summary>What the decision rests on: every review rule that held and every finding of the assessment that keeps from needling, gravest first.</summary>
    public IReadOnlyList<PlanFinding> Reasons { get; internal init; } = ValueList<PlanFinding>.Empty;

    /// <summary>The open questions, referrals first: those of the assessment, and those that could change the decision or put the next session off.</summary>
    public IReadOnlyList<PlanQuestion> OpenQuestions { get; internal init; } = ValueList<PlanQuestion>.Empty;

    /// <summary>The scores over the course, one trend a measure and place, pain first.</summary>
    public IReadOnlyList<OutcomeTrend> Trends { get; internal init; } = ValueList<OutcomeTrend>.Empty;

    /// <summary>What to bear in mind beside it: the natural course, the checks of each session, and that a relaxation by the clinic's policy counts and ends.</summary>
    public IReadOnlyList<PlanStep> Notes { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>Which signs need help, and how soon. Never empty.</summary>
    public IReadOnlyList<PlanStep> SafetyNet { get; internal init; } = ValueList<PlanStep>.Empty;

    private object?[] Parts => new object?[]
    {
        AsOf, RuleSetVersion, Decision, MildestBound, GravestBound, Overall, StopReasons, MayNeedleToday, OpenReferral, SessionCount, FirstSession, LastSession, NextSessionFrom, NextReview,
        Reasons, OpenQuestions, Trends, Notes, SafetyNet,
    };

    /// <summary>The review as Markdown in English, with lines ending in <c>\n</c>.</summary>
    public string ToMarkdown() => PlanMarkdown.Of(this);

    /// <inheritdoc/>
    public bool Equals(ProgressReview? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgressReview);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Decision, SessionCount, Reasons);

    /// <summary>The decision and the number of sessions, reasons and questions.</summary>
    public override string ToString() =>
        ReviewDecisions.Names.NameOf(Decision) + " after " + SessionCount + " session(s), " + Reasons.Count + " reason(s), " + OpenQuestions.Count + " open question(s)";
}
