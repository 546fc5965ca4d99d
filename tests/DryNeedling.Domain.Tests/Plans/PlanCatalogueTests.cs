using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evidence;
using Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>The fixed pieces of plans, and that each is of use.</summary>
public sealed class PlanCatalogueTests
{
    [Fact]
    public void Each_exercise_with_a_published_dose_is_checked_against_something_and_load_against_bone_and_operation() => Assert.All(
        Exercises.All.Where(exercise => exercise.Doses.Count > 0),
        exercise =>
        {
            Assert.Contains(ExerciseCheck.Fracture, exercise.Checks);
            Assert.Contains(ExerciseCheck.Surgery, exercise.Checks);
            Assert.Contains(ExerciseCheck.AcuteIllness, exercise.Checks);
            Assert.True(exercise.Checks.Contains(ExerciseCheck.Balance) || !exercise.Positions.Contains(ExercisePosition.Standing));
            Assert.True(exercise.Checks.Contains(ExerciseCheck.NerveLoss) || (exercise.Purpose != ExercisePurpose.NerveMobilisation && !exercise.Id.Contains("hamstring", StringComparison.Ordinal)));
            Assert.True(exercise.Checks.Contains(ExerciseCheck.Pregnancy) || !exercise.Positions.Any(position => position is ExercisePosition.Supine or ExercisePosition.Prone));
            Assert.DoesNotContain(ExerciseCheck.Unspecified, exercise.Checks);
            Assert.DoesNotContain(ExercisePosition.Unspecified, exercise.Positions);
            Assert.Equal(exercise.Checks.Distinct(), exercise.Checks);
        });

    [Fact]
    public void Each_exercise_has_a_whole_dose_exactly_where_it_says_so() => Assert.All(Exercises.All, exercise =>
    {
        Assert.Equal(exercise.HasPublishedDose, exercise.Doses.Any(dose => dose.IsComplete));
        Assert.All(exercise.Doses, dose => Assert.NotEqual(ReadingMark.Unspecified, dose.Citation.Mark));
    });

    [Fact]
    public void Each_step_has_a_code_of_its_own_a_text_and_a_source()
    {
        Assert.Equal(PlanSteps.All.Length, PlanSteps.All.Select(step => step.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(PlanSteps.All, step =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)+$", step.Code);
            Assert.EndsWith(".", step.Text, StringComparison.Ordinal);
            Assert.NotNull(step.Citation.Source);
            Assert.False(string.IsNullOrWhiteSpace(step.Citation.Note));
            Assert.NotEqual(ReadingMark.Unspecified, step.Citation.Mark);
            Assert.Equal(step.Code.StartsWith("safety-net-", StringComparison.Ordinal), step.Urgency != Urgency.Unspecified);
        });
        Assert.Subset(new HashSet<PlanStep>(PlanSteps.All), new HashSet<PlanStep>([.. PlanSteps.AfterNeedling, .. PlanSteps.Aims, .. PlanSteps.Consents, .. PlanSteps.SessionCare]));
    }

    [Fact]
    public void Each_step_is_used_by_some_plan_and_no_plan_uses_another()
    {
        PlanStep[] used = [.. PlanCases.Fixed(1500).SelectMany(one => StepsOf(CarePlanner.Default.Plan(one.Assessment, one.Wishes))).Distinct()];

        // Of the shipped rules no policy relaxes any.
        Assert.DoesNotContain(PlanSteps.RelaxationEnds, used);
        Assert.Equal(PlanSteps.All.Where(step => !step.Equals(PlanSteps.RelaxationEnds)).Select(step => step.Code).Order(StringComparer.Ordinal), used.Select(step => step.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_summary_has_a_code_of_its_own_and_a_text()
    {
        Assert.Equal(PlanSummaries.All.Length, PlanSummaries.All.Select(summary => summary.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(PlanSummaries.All, summary => Assert.EndsWith(".", summary.Text, StringComparison.Ordinal));
    }

    private static IEnumerable<PlanStep> StepsOf(CarePlan plan) =>
    [
        .. plan.Aims, .. plan.Phases.Select(phase => phase.Step), .. plan.SessionCare, .. plan.ConsentPoints, .. plan.Movement, .. plan.Habits, .. plan.Education, .. plan.AfterCare, .. plan.ReviewSteps,
        .. plan.SafetyNet,
    ];
}
