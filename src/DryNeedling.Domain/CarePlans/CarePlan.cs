using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// What follows from an assessment. Needling stands in it only where the answer permits it, and never without movement and education
/// beside it. A proposal for the clinician, and a document: it keeps data and words, and can be written and read back. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class CarePlan : IEquatable<CarePlan>
{
    internal CarePlan(CalendarDate asOf, string ruleSetVersion, Suitability overall, CarePlanKind kind, string summaryCode)
    {
        AsOf = asOf;
        RuleSetVersion = ruleSetVersion;
        Overall = overall;
        Kind = kind;
        SummaryCode = summaryCode;
    }

    /// <summary>The date to which everything refers.</summary>
    public CalendarDate AsOf { get; }

    /// <summary>Version of the rule set of the assessment.</summary>
    public string RuleSetVersion { get; }

    /// <summary>The overall answer of the assessment.</summary>
    public Suitability Overall { get; }

    /// <summary>What the plan is.</summary>
    public CarePlanKind Kind { get; }

    /// <summary>Stable code of the summary; where there is no needling it says why.</summary>
    public string SummaryCode { get; }

    /// <summary>The plan in one or two sentences; where there is no needling, why.</summary>
    public string Summary => PlanSummaries.TextOf(SummaryCode);

    /// <summary>The referral that holds; null where none does.</summary>
    public ReferralTier? Referral { get; internal init; }

    /// <summary>A graver referral that open questions could still bring; null where none is open. Show it first.</summary>
    public ReferralTier? OpenReferral { get; internal init; }

    /// <summary>What the review of the course on record came to; null where no session of a course is on record.</summary>
    public ReviewDecision? Review { get; internal init; }

    /// <summary>The preferences that were taken into account.</summary>
    public PlanPreferences Preferences { get; internal init; } = PlanPreferences.NoneStated;

    /// <summary>What became of each preference, in their order.</summary>
    public IReadOnlyList<PreferenceOutcome> PreferenceOutcomes { get; internal init; } = ValueList<PreferenceOutcome>.Empty;

    /// <summary>The findings that ask for something to be done first.</summary>
    public IReadOnlyList<PlanFinding> ActFirst { get; internal init; } = ValueList<PlanFinding>.Empty;

    /// <summary>The open questions; where the kind is <see cref="CarePlanKind.OpenQuestions"/> they come before any needling.</summary>
    public IReadOnlyList<PlanQuestion> OpenQuestions { get; internal init; } = ValueList<PlanQuestion>.Empty;

    /// <summary>Goals that can be scored, pain first.</summary>
    public IReadOnlyList<PlanGoal> Goals { get; internal init; } = ValueList<PlanGoal>.Empty;

    /// <summary>What needling aims at, in words, with how little is known of it; empty without needling.</summary>
    public IReadOnlyList<PlanStep> Aims { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>The phases.</summary>
    public IReadOnlyList<PlanPhase> Phases { get; internal init; } = ValueList<PlanPhase>.Empty;

    /// <summary>Number, spacing and limits of the sessions; null without needling.</summary>
    public NeedlingCourse? Course { get; internal init; }

    /// <summary>The muscles that may be needled, best first; empty where the answer does not permit needling.</summary>
    public IReadOnlyList<PlannedNeedling> Needling { get; internal init; } = ValueList<PlannedNeedling>.Empty;

    /// <summary>The sessions up to the next review.</summary>
    public IReadOnlyList<PlannedSession> Sessions { get; internal init; } = ValueList<PlannedSession>.Empty;

    /// <summary>What to mind in the room, at each session.</summary>
    public IReadOnlyList<PlanStep> SessionCare { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>What to cover before consent is given.</summary>
    public IReadOnlyList<PlanStep> ConsentPoints { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>Exercises with a published dose that nothing speaks against, nerve mobilisation among them where it fits.</summary>
    public IReadOnlyList<PlannedExercise> Exercises { get; internal init; } = ValueList<PlannedExercise>.Empty;

    /// <summary>What would belong in the plan and was left out, each with the reason.</summary>
    public IReadOnlyList<PlanOmission> LeftOut { get; internal init; } = ValueList<PlanOmission>.Empty;

    /// <summary>Advice on movement and activity.</summary>
    public IReadOnlyList<PlanStep> Movement { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>Advice on posture and habits.</summary>
    public IReadOnlyList<PlanStep> Habits { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>What to explain.</summary>
    public IReadOnlyList<PlanStep> Education { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>What is normal after a session, and how long each source says it lasts.</summary>
    public IReadOnlyList<ExpectedAfterEffect> ExpectedAfterEffects { get; internal init; } = ValueList<ExpectedAfterEffect>.Empty;

    /// <summary>What to do after a session.</summary>
    public IReadOnlyList<PlanStep> AfterCare { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>When to review.</summary>
    public IReadOnlyList<ReviewPoint> ReviewPoints { get; internal init; } = ValueList<ReviewPoint>.Empty;

    /// <summary>How reviews, checks and limits go.</summary>
    public IReadOnlyList<PlanStep> ReviewSteps { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>The review rules that end the course.</summary>
    public IReadOnlyList<PlanFinding> StopRules { get; internal init; } = ValueList<PlanFinding>.Empty;

    /// <summary>Which signs need help, and how soon. Never empty.</summary>
    public IReadOnlyList<PlanStep> SafetyNet { get; internal init; } = ValueList<PlanStep>.Empty;

    private object?[] Parts => new object?[]
    {
        AsOf, RuleSetVersion, Overall, Kind, SummaryCode, Referral, OpenReferral, Review, Preferences, PreferenceOutcomes, ActFirst, OpenQuestions, Goals, Aims, Phases, Course,
        Needling, Sessions, SessionCare, ConsentPoints, Exercises, LeftOut, Movement, Habits, Education, ExpectedAfterEffects, AfterCare, ReviewPoints, ReviewSteps,
        StopRules, SafetyNet,
    };

    /// <summary>The plan as Markdown in English, with lines ending in <c>\n</c>.</summary>
    public string ToMarkdown() => PlanMarkdown.Of(this);

    /// <inheritdoc/>
    public bool Equals(CarePlan? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CarePlan);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Kind, SummaryCode, Needling, Exercises);

    /// <summary>Kind and summary.</summary>
    public override string ToString() => CarePlanKinds.Names.NameOf(Kind) + ": " + Summary;
}
