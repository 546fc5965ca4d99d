using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// Makes a plan from an assessment, as a pure and total function. Refuses to plan needling where the answer does not permit it, or where
/// the review of the course on record does not. Immutable and thread-safe.
/// </summary>
public sealed class CarePlanner
{
    /// <summary>The planner.</summary>
    public static CarePlanner Default { get; } = new();

    /// <summary>Plans what follows from an assessment, with no preference stated.</summary>
    /// <param name="assessment">The assessment. Where its history holds a course, the course is reviewed first.</param>
    public CarePlan Plan(SuitabilityAssessment assessment) => Plan(assessment, PlanPreferences.NoneStated);

    /// <summary>Plans what follows from an assessment.</summary>
    /// <param name="assessment">The assessment. Where its history holds a course, the course is reviewed first.</param>
    /// <param name="preferences">What the person prefers or cannot do.</param>
    public CarePlan Plan(SuitabilityAssessment assessment, PlanPreferences preferences)
    {
        Guard.NotNull(assessment, nameof(assessment));
        var draft = new PlanDraft(assessment, Guard.NotNull(preferences, nameof(preferences)));
        return assessment.Overall switch
        {
            Suitability.ReferAsEmergency => draft.Refer("refer-emergency"),
            Suitability.ReferUrgently => draft.Refer("refer-urgent"),
            Suitability.NoSuitableTarget => draft.Conserve(
                assessment.Findings.Any(finding => finding.Rule is Indication) ? "target-barred" : "no-target"),
            Suitability.NotSuitable => draft.Conserve("not-suitable"),

            // A course that must end ends, whatever is still open about the next session.
            _ when draft.Review?.StopReasons.Any(reason => reason is StopReason.Worse or StopReason.NewSign) == true => draft.AssessFirst("review-worse"),
            _ when draft.Review?.Decision == ReviewDecision.Stop => draft.Conserve("review-stop"),
            Suitability.Undetermined => draft.Ask("undetermined"),
            Suitability.AssessFirst => draft.AssessFirst("assess-first"),
            Suitability.ClinicianDecision => draft.Conserve("clinician-decision"),
            _ => draft.Review?.Decision switch
            {
                ReviewDecision.Undetermined => draft.Ask("review-open"),
                ReviewDecision.Reassess => draft.AssessFirst("review-reassess"),
                _ => draft.Needle(),
            },
        };
    }
}
