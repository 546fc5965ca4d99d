using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>A planner that is wrong in one way, which the law must catch. So each law can fail.</summary>
public sealed class SeededPlanFaultTests
{
    private static readonly Planning Shipped = CarePlanner.Default.Plan;
    private static readonly PlanCase[] Sample = PlanCases.Fixed(1200);

    private static readonly CarePlan Plain = Shipped(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation), PlanPreferences.NoneStated.WithPoorBalance(Answer.No));

    [Fact]
    public void A_planner_that_counts_its_calls_is_caught()
    {
        int calls = 0;
        Catches(PlanLaw.IsPure, (assessment, wishes) => PlanParts.Altered(Shipped(assessment, wishes), nameof(CarePlan.Habits), Enumerable.Repeat(PlanSteps.Posture, calls++ % 3)));
    }

    [Fact]
    public void A_planner_that_does_not_look_at_the_answer_is_caught()
    {
        Catches(PlanLaw.KindFollows, (_, _) => Plain);
        Catches(PlanLaw.OptionsAreClearedAndWanted, (_, _) => Plain);
    }

    [Fact]
    public void A_planner_that_does_not_review_the_course_is_caught()
    {
        Planning forgetful = (assessment, wishes) => Shipped(SuitabilityEvaluator.Default.Evaluate(assessment.Presentation.With(TreatmentHistory.NoneRecorded)), wishes);
        Catches(PlanLaw.KindFollows, forgetful);
        Catches(PlanLaw.TheReviewBinds, forgetful);
        Catches(PlanLaw.SessionsKeepTheirLimits, forgetful);
        Catches(PlanLaw.SafetyNetHolds, forgetful);
    }

    [Theory]
    [InlineData(nameof(CarePlan.Movement))]
    [InlineData(nameof(CarePlan.Education))]
    [InlineData(nameof(CarePlan.ConsentPoints))]
    [InlineData(nameof(CarePlan.ReviewSteps))]
    [InlineData(nameof(CarePlan.AfterCare))]
    public void A_planner_that_drops_a_part_beside_the_needles_is_caught(string part) =>
        Catches(PlanLaw.PartsFitTheKind, (assessment, wishes) => PlanParts.Altered(Shipped(assessment, wishes), part, Array.Empty<PlanStep>()));

    [Fact]
    public void A_planner_that_sends_everybody_to_exercise_is_caught()
    {
        Planning eager = (assessment, wishes) => PlanParts.Altered(Shipped(assessment, wishes), nameof(CarePlan.Exercises), Plain.Exercises);
        Catches(PlanLaw.PartsFitTheKind, eager);
        Catches(PlanLaw.ExercisesAreDosedAndChecked, eager);
        Catches(PlanLaw.ExercisesAreAccountedFor, eager);
        Catches(PlanLaw.PositionsCanBeTaken, eager);
    }

    [Fact]
    public void A_planner_that_hands_out_a_dose_that_was_cut_off_is_caught() => Catches(PlanLaw.ExercisesAreDosedAndChecked, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.Exercises), plan.Exercises.Append(new PlannedExercise(Exercises.ProneHipExtension, Exercises.ProneHipExtension.Doses[0], 2, [])));
    });

    [Fact]
    public void A_planner_that_forgets_why_an_exercise_is_left_out_is_caught() => Catches(PlanLaw.ExercisesAreAccountedFor, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.LeftOut), plan.LeftOut.Select(omission => new PlanOmission(omission.Subject, omission.SubjectText, OmissionReason.Pregnant)));
    });

    [Fact]
    public void A_planner_that_does_not_hear_a_preference_is_caught()
    {
        Planning deaf = (assessment, wishes) => PlanParts.Altered(
            PlanParts.Altered(Shipped(assessment, PlanPreferences.NoneStated.WithPoorBalance(wishes.PoorBalance)), nameof(CarePlan.Preferences), wishes),
            nameof(CarePlan.PreferenceOutcomes),
            wishes.Items.Select(item => new PreferenceOutcome(item, PreferenceStatus.Honoured)));
        Catches(PlanLaw.PreferencesHaveTheirOutcome, deaf);
        Catches(PlanLaw.OptionsAreClearedAndWanted, deaf);
        Catches(PlanLaw.WhatIsNotNeedledIsNamed, deaf);
        Catches(PlanLaw.PositionsCanBeTaken, deaf);
    }

    [Fact]
    public void A_preference_that_adds_an_option_is_caught() => Catches(PlanLaw.OptionsAreClearedAndWanted, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, PlanPreferences.NoneStated);
        return wishes.Items.Count > 0 ? plan : PlanParts.Altered(plan, nameof(CarePlan.Needling), plan.Needling.Skip(1));
    });

    [Fact]
    public void A_safety_net_that_leaves_cauda_equina_for_later_is_caught() => Catches(PlanLaw.SafetyNetHolds, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.SafetyNet), plan.SafetyNet.Skip(1).Append(plan.SafetyNet[0]));
    });

    [Theory]
    [InlineData(1, 0, "a day earlier")]
    [InlineData(0, 1, "a number too high")]
    public void Sessions_on_the_wrong_day_or_with_the_wrong_number_are_caught(int daysEarlier, int numbersOn, string what)
    {
        Assert.NotEmpty(what);
        Catches(PlanLaw.SessionsKeepTheirLimits, (assessment, wishes) =>
        {
            CarePlan plan = Shipped(assessment, wishes);
            return PlanParts.Altered(plan, nameof(CarePlan.Sessions), plan.Sessions.Select(session =>
                new PlannedSession(session.Number + numbersOn, session.NotBefore!.PlusDays(-daysEarlier), session.Targets)));
        });
    }

    [Fact]
    public void Every_muscle_in_every_session_is_caught() => Catches(PlanLaw.SessionsKeepTheirLimits, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.Sessions), plan.Sessions.Select(session => new PlannedSession(session.Number, session.NotBefore, plan.Needling)));
    });

    [Fact]
    public void A_goal_that_aims_the_wrong_way_is_caught() => Catches(PlanLaw.GoalsCanBeScored, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.Goals), plan.Goals.Select(goal =>
            new PlanGoal(goal.Measure, goal.Site, goal.Baseline, goal.BaselineDate, goal.Baseline + (goal.Measure.Direction == OutcomeDirection.HigherIsBetter ? -1 : 1), goal.By)));
    });

    [Fact]
    public void A_text_that_promises_is_caught() => Catches(PlanLaw.TextIsSound, (assessment, wishes) => PlanParts.Altered(
        Shipped(assessment, wishes), nameof(CarePlan.Habits), new[] { new PlanStep("x", "Needling will help you.", PlanSteps.Posture.Citation, Evidence.Urgency.Unspecified) }));

    [Fact]
    public void A_plan_that_prefers_a_side_is_caught() => Catches(PlanLaw.Mirrors, (assessment, wishes) =>
    {
        CarePlan plan = Shipped(assessment, wishes);
        return PlanParts.Altered(plan, nameof(CarePlan.Needling), plan.Needling.Where(item => item.Side == Side.Left));
    });

    /// <summary>The same cases that catch the fault are clean under the shipped planner.</summary>
    private static void Catches(Func<Planning, PlanCase, string?> law, Planning faulty)
    {
        PlanCase? caught = Sample.FirstOrDefault(one => law(faulty, one) is not null);
        Assert.NotNull(caught);
        Assert.Null(law(Shipped, caught));
    }
}
