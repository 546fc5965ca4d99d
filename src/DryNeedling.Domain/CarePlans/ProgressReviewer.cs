using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// Reviews a course: a new presentation whose history holds the sessions. The warning signs are gone through again by assessing it; the
/// review rules of the same rule set add what sessions, dates and scores say. Pure and total; reads no clock. Immutable and thread-safe.
/// </summary>
public sealed class ProgressReviewer
{
    private static readonly Lazy<ProgressReviewer> Shipped = new(() => new ProgressReviewer(RuleSet.Default));

    /// <summary>
    /// What an answer of the assessment means for a course, as a table: needling goes on only where it is permitted now. A bar of today
    /// stops it, and says itself what would lift it.
    /// </summary>
    private static readonly IReadOnlyDictionary<Suitability, ReviewDecision> ByAnswer = new Dictionary<Suitability, ReviewDecision>
    {
        [Suitability.Suitable] = ReviewDecision.Continue,
        [Suitability.SuitableWithPrecautions] = ReviewDecision.Continue,
        [Suitability.ClinicianDecision] = ReviewDecision.Reassess,
        [Suitability.AssessFirst] = ReviewDecision.Reassess,
        [Suitability.NoSuitableTarget] = ReviewDecision.Stop,
        [Suitability.NotSuitable] = ReviewDecision.Stop,
        [Suitability.ReferUrgently] = ReviewDecision.ReferUrgently,
        [Suitability.ReferAsEmergency] = ReviewDecision.ReferAsEmergency,
    };

    private readonly SuitabilityEvaluator evaluator;

    /// <summary>A reviewer of a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    public ProgressReviewer(RuleSet rules) => evaluator = new SuitabilityEvaluator(rules);

    /// <summary>The reviewer of the shipped rule set.</summary>
    public static ProgressReviewer Default => Shipped.Value;

    /// <summary>The rule set.</summary>
    public RuleSet Rules => evaluator.Rules;

    /// <summary>Reviews a course.</summary>
    /// <param name="presentation">The person as of today, with the sessions and scores so far.</param>
    public ProgressReview Review(Presentation presentation) => Review(evaluator.Evaluate(presentation));

    /// <summary>Reviews a course whose person is assessed already.</summary>
    /// <param name="assessment">The assessment, under the rule set of this reviewer.</param>
    /// <exception cref="ArgumentException">It was made with another rule set.</exception>
    public ProgressReview Review(SuitabilityAssessment assessment) =>
        ReferenceEquals(Guard.NotNull(assessment, nameof(assessment)).Rules.Undated, Rules.Undated)
            ? Of(assessment)
            : throw new ArgumentException("This assessment was made with the rule set " + assessment.Rules.Version + ", and this reviewer has " + Rules.Version + "; use a reviewer of that rule set.", nameof(assessment));

    /// <summary>The review under the rules of the assessment.</summary>
    internal static ProgressReview Of(SuitabilityAssessment assessment)
    {
        FactSheet sheet = assessment.FactSheet;
        CourseReading course = sheet.Course;
        IReadOnlyList<ReviewRule> rules = assessment.Rules.ReviewRules;
        ReviewDecision stated = Worst(rules, sheet, Reading.Stated, assessment.MildestStated);
        ReviewDecision mildest = Worst(rules, sheet, Reading.Certain, assessment.MildestBound);
        ReviewDecision gravest = Worst(rules, sheet, Reading.Possible, assessment.GravestBound);
        ReviewDecision decision = gravest.PermitsNeedling() ? gravest
            : !stated.PermitsNeedling() || stated == gravest ? stated
            : ReviewDecision.Undetermined;
        ValueList<Finding> held = new RuleTracer(sheet, _ => Array.Empty<RecordedDecision>())
            .Findings(rules, state => state is FindingState.Fired or FindingState.Presumed);
        bool goesOn = decision.PermitsNeedling();
        return new ProgressReview(assessment.Presentation.AsOf, assessment.Rules.Version, decision, mildest, gravest)
        {
            Overall = assessment.Overall,
            StopReasons = Stops(decision, assessment, held),
            OpenReferral = assessment.OpenReferral?.Tier,
            SessionCount = course.Sessions.Count,
            FirstSession = course.HasBegun ? course.Sessions[0].Date : null,
            LastSession = course.HasBegun ? course.Sessions[course.Sessions.Count - 1].Date : null,
            MayNeedleToday = goesOn && rules.All(rule => !rule.IsWait || rule.When.Where(sheet, Reading.Possible, rule.Touches).IsEmpty),
            NextSessionFrom = goesOn ? NextSession(assessment, held) : null,
            NextReview = goesOn ? NextReviewOf(assessment, course) : null,
            Reasons = ValueList<PlanFinding>.Of(Barring(assessment).Concat(held).Select(PlanFinding.Of)),
            OpenQuestions = Questions(assessment, rules, sheet),
            Trends = ValueList<OutcomeTrend>.Of(course.Series.Select(series => TrendOf(series, course))),
            Notes = ValueList<PlanStep>.Of((course.HasBegun ? new[] { PlanSteps.NaturalCourse, PlanSteps.SessionCheck, PlanSteps.HabitsReview } : Array.Empty<PlanStep>())
                .Concat(goesOn && assessment.RelaxedUntil is not null ? new[] { PlanSteps.RelaxationEnds } : Array.Empty<PlanStep>())),
            SafetyNet = ValueList<PlanStep>.Of(PlanSteps.AlwaysAndAfterNeedling),
        };
    }

    private static ReviewDecision Worst(IEnumerable<ReviewRule> rules, FactSheet sheet, Reading reading, Suitability answer) => rules
        .Where(rule => !rule.When.Where(sheet, reading, rule.Touches).IsEmpty)
        .Select(rule => rule.Decision)
        .Aggregate(ByAnswer[answer], ReviewDecisions.Graver);

    /// <summary>The findings that keep from needling now: referrals, and where no needling is permitted, what bars or asks first.</summary>
    private static IEnumerable<Finding> Barring(SuitabilityAssessment assessment) => assessment.Findings.Where(finding =>
        finding.Rule is RedFlag || (!assessment.MayNeedle && finding.Rule is Contraindication { Level: not Clearance.Precaution }));

    /// <summary>Why it stops, in a fixed order; empty where it does not.</summary>
    private static ValueList<StopReason> Stops(ReviewDecision decision, SuitabilityAssessment assessment, IEnumerable<Finding> held) => decision != ReviewDecision.Stop
        ? ValueList<StopReason>.Empty
        : ValueList<StopReason>.Of(held
            .Select(finding => finding.Rule).OfType<ReviewRule>().Select(rule => rule.StopReason)
            .Concat(ByAnswer[assessment.MildestStated] == ReviewDecision.Stop ? new[] { StopReason.Barred } : Array.Empty<StopReason>())
            .Where(reason => reason != StopReason.Unspecified).Distinct().OrderBy(reason => reason));

    private static CalendarDate? NextSession(SuitabilityAssessment assessment, IEnumerable<Finding> held)
    {
        CalendarDate from = assessment.Presentation.AsOf;
        foreach (Finding finding in held)
        {
            from = finding.ReconsiderFrom is CalendarDate later && later > from ? later : from;
        }

        return from;
    }

    /// <summary>Every third session; the first and second review also by their days of the course.</summary>
    private static ReviewPoint NextReviewOf(SuitabilityAssessment assessment, CourseReading course)
    {
        RuleThresholds thresholds = assessment.Rules.Thresholds;
        CalendarDate today = assessment.Presentation.AsOf;
        int step = thresholds.FirstReviewSessions;
        int session = ((course.Sessions.Count / step) + 1) * step;
        CalendarDate start = course.HasBegun ? course.Sessions[0].Date : today;
        int days = today.DaysSince(start) < thresholds.FirstReviewDays ? thresholds.FirstReviewDays
            : today.DaysSince(start) < thresholds.SecondReviewDays ? thresholds.SecondReviewDays
            : today.DaysSince(start) + thresholds.FirstReviewDays;
        return new ReviewPoint(session, start.OrNullAfter(days));
    }

    /// <summary>Those of the assessment, then those that could change what the review rules come to beyond what is certain already.</summary>
    private static ValueList<PlanQuestion> Questions(SuitabilityAssessment assessment, IEnumerable<ReviewRule> rules, FactSheet sheet)
    {
        ReviewDecision certain = ByAnswer[assessment.MildestBound];
        RuleEffect[] effects = rules
            .Where(rule => rule.Decision.IsGraverThan(certain) || (rule.IsWait && certain.PermitsNeedling()))
            .Select(rule => new RuleEffect(rule, NeedlingOptionSet.All, QuestionStake.Course, (int)ReviewDecision.Continue - (int)rule.Decision))
            .ToArray();
        return ValueList<PlanQuestion>.Of(assessment.Questions
            .OrderByDescending(question => question.Stake == QuestionStake.Referral)
            .Concat(OpenQuestions.Find(sheet, effects))
            .GroupBy(question => question.Code, StringComparer.Ordinal)
            .Select(group => PlanQuestion.Of(group.First())));
    }

    private static OutcomeTrend TrendOf(CourseSeries series, CourseReading course)
    {
        (decimal? better, decimal? worse) = course.LinesOf(series);
        return new OutcomeTrend(
            series.Definition.Measure,
            series.Scores[0].Site,
            series.Scores.Select(score => new OutcomeTrendPoint(score.Date, DecimalText.ToPlaces(score.Value), course.Sessions.Count(session => session.Date < score.Date))),
            series.Baseline is OutcomeScore baseline ? DecimalText.ToPlaces(baseline.Value) : null,
            better,
            worse,
            series.Change is null ? OutcomeTrendState.Unspecified
                : series.Definition.IsWorse(series.Change) ? OutcomeTrendState.Worse
                : course.IsBetter(series) ? OutcomeTrendState.Better
                : OutcomeTrendState.Unchanged);
    }
}
