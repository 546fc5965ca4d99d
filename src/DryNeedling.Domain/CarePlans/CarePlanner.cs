using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// Makes a plan from an assessment, as a pure and total function. Refuses to plan needling where the answer does not permit
/// it. Immutable and thread-safe.
/// </summary>
public sealed class CarePlanner
{
    /// <summary>The planner.</summary>
    public static CarePlanner Default { get; } = new();

    /// <summary>Plans what follows from an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    public CarePlan Plan(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        return assessment.Overall switch
        {
            Suitability.ReferAsEmergency => Refer(assessment, "Refer as an emergency, the same day. No needling and no exercise plan until this is settled."),
            Suitability.ReferUrgently => Refer(assessment, "Refer urgently. No needling until this is settled."),
            Suitability.Undetermined => new CarePlan(
                assessment, CarePlanKind.OpenQuestions, "It cannot be told yet whether needling is suitable. Answer the open questions first; until then, no needling.")
            {
                ActFirst = ToDoFirst(assessment),
                OpenQuestions = assessment.Questions,
                Education = ValueList<PlanStep>.Of(new[] { PlanSteps.NaturalCourse }),
                SafetyNet = SafetyNet(assessment),
            },
            Suitability.AssessFirst => WithoutNeedles(
                assessment, CarePlanKind.Assessment, "Assess first: a named examination or opinion comes before any needling."),
            Suitability.ClinicianDecision => WithoutNeedles(
                assessment, CarePlanKind.Conservative, "Needling only after an individual, recorded risk-benefit decision. Until then, care without needles."),
            Suitability.NoSuitableTarget => WithoutNeedles(assessment, CarePlanKind.Conservative, NoTarget(assessment)),
            Suitability.NotSuitable => WithoutNeedles(
                assessment, CarePlanKind.Conservative, "Needling is not suitable now: every muscle is barred. Care without needles."),
            _ => Needle(assessment),
        };
    }

    private static string NoTarget(SuitabilityAssessment assessment) =>
        assessment.Findings.Any(finding => finding.Rule is Indication)
            ? "The involved muscle must not be needled, and no other muscle is involved. Care without needles."
            : "No involved muscle was found, so there is nothing to needle. Care without needles.";

    private static CarePlan Refer(SuitabilityAssessment assessment, string summary) => new(assessment, CarePlanKind.Referral, summary)
    {
        ActFirst = ToDoFirst(assessment),
        OpenQuestions = assessment.OpenReferral?.Questions ?? ValueList<OpenQuestion>.Empty,
        SafetyNet = SafetyNet(assessment),
    };

    private static CarePlan WithoutNeedles(SuitabilityAssessment assessment, CarePlanKind kind, string summary)
    {
        // While a referral is still open, nobody is sent off to exercise.
        bool open = assessment.OpenReferral is not null;
        return new CarePlan(assessment, kind, summary)
        {
            ActFirst = ToDoFirst(assessment),
            OpenQuestions = assessment.Questions,
            Movement = open ? ValueList<PlanStep>.Empty : ValueList<PlanStep>.Of(new[] { PlanSteps.StayActive }),
            Education = ValueList<PlanStep>.Of(new[] { PlanSteps.NaturalCourse, PlanSteps.Posture }),
            SafetyNet = SafetyNet(assessment),
        };
    }

    private static CarePlan Needle(SuitabilityAssessment assessment)
    {
        List<PlannedNeedling> needling = assessment.Targets
            .Select(target => (Target: target, Options: Cleared(target)))
            .Where(item => !item.Options.IsEmpty)
            .Select(item => new PlannedNeedling(
                item.Target.Muscle, item.Target.Side, item.Options, Safeguards(assessment, item.Options), item.Target.Reasons))
            .ToList();
        return new CarePlan(assessment, CarePlanKind.Needling, "Needling may be offered for the muscles below, beside movement and education, and reviewed.")
        {
            ActFirst = ToDoFirst(assessment),
            OpenQuestions = assessment.Questions,
            Needling = ValueList<PlannedNeedling>.Of(needling),
            Exercises = ExercisesFor(needling),
            Movement = ValueList<PlanStep>.Of(new[] { PlanSteps.StayActive }),
            Education = ValueList<PlanStep>.Of(new[]
            {
                PlanSteps.PartOfAPlan, PlanSteps.NaturalCourse, PlanSteps.AfterEffects, PlanSteps.Drowsiness, PlanSteps.Posture,
            }),
            Course = ValueList<PlanStep>.Of(new[] { PlanSteps.FewMuscles, PlanSteps.Review }),
            SafetyNet = ValueList<PlanStep>.Of(new[] { PlanSteps.CaudaEquina, PlanSteps.AfterNeedling }),
        };
    }

    private static NeedlingOptionSet Cleared(NeedlingTarget target) =>
        NeedlingOptionSet.Of(target.Verdicts.Where(verdict => verdict.IsCleared).Select(verdict => verdict.Option).ToArray());

    private static ValueList<Safeguard> Safeguards(SuitabilityAssessment assessment, NeedlingOptionSet options)
    {
        IEnumerable<Safeguard> ofRules = assessment.Findings
            .Where(finding => !(finding.Options & options).IsEmpty)
            .SelectMany(finding => finding.Rule.Safeguards.Concat(Accepted(finding, options)));
        return ValueList<Safeguard>.Of(ofRules.Concat(MuscleSafeguards.At(options)).Distinct().OrderBy(safeguard => safeguard.Code, System.StringComparer.Ordinal));
    }

    /// <summary>The safeguards under which a decision accepted these options.</summary>
    private static IEnumerable<Safeguard> Accepted(Finding finding, NeedlingOptionSet options) => finding.Decisions
        .Where(decision => !(decision.Options & options).IsEmpty)
        .SelectMany(decision => Domain.Rules.Safeguards.All.Where(safeguard => decision.AcceptedSafeguards.Contains(safeguard.Code)));

    private static ValueList<PlannedExercise> ExercisesFor(List<PlannedNeedling> needling)
    {
        // An exercise without a published dose is for the clinician to choose, not for a plan to hand out.
        IEnumerable<Muscle> muscles = needling.Select(item => item.Muscle).Distinct();
        return ValueList<PlannedExercise>.Of(muscles
            .SelectMany(muscle => muscle.Exercises.Where(exercise => exercise.HasPublishedDose).Select(exercise => (Exercise: exercise, Muscle: muscle)))
            .GroupBy(pair => pair.Exercise, pair => pair.Muscle)
            .Select(group => new PlannedExercise(group.Key, ValueList<Muscle>.Of(group))));
    }

    private static ValueList<Finding> ToDoFirst(SuitabilityAssessment assessment) => ValueList<Finding>.Of(assessment.Findings.Where(
        finding => finding.Rule is RedFlag or Contraindication or Advice));

    /// <summary>Advice on what may follow needling goes to those who were needled or will be.</summary>
    private static ValueList<PlanStep> SafetyNet(SuitabilityAssessment assessment) => ValueList<PlanStep>.Of(
        assessment.Presentation.History.Sessions.Count == 0 && assessment.FactSheet.StateOf(Facts.BreathlessAfterNeedling) == FactState.No
            ? new[] { PlanSteps.CaudaEquina }
            : new[] { PlanSteps.CaudaEquina, PlanSteps.AfterNeedling });
}
