using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>The laws of care plans, on generated people, courses and preferences.</summary>
public sealed class PlanLawTests
{
    private static readonly Planning Shipped = CarePlanner.Default.Plan;

    [PlanLaw]
    public void A_plan_is_always_made_and_the_same_again(PlanCase one) => Assert.Null(PlanLaw.IsPure(Shipped, one));

    [PlanLaw]
    public void The_kind_follows_from_the_answer_the_review_and_what_is_wanted(PlanCase one) => Assert.Null(PlanLaw.KindFollows(Shipped, one));

    [PlanLaw]
    public void The_parts_fit_the_kind_and_needling_never_stands_alone(PlanCase one) => Assert.Null(PlanLaw.PartsFitTheKind(Shipped, one));

    [PlanLaw]
    public void Every_needled_option_is_cleared_and_wanted_and_no_preference_adds_one(PlanCase one) => Assert.Null(PlanLaw.OptionsAreClearedAndWanted(Shipped, one));

    [PlanLaw]
    public void What_is_not_needled_for_a_preference_is_left_out_by_name(PlanCase one) => Assert.Null(PlanLaw.WhatIsNotNeedledIsNamed(Shipped, one));

    [PlanLaw]
    public void The_safety_net_is_never_empty_and_begins_with_cauda_equina(PlanCase one) => Assert.Null(PlanLaw.SafetyNetHolds(Shipped, one));

    [PlanLaw]
    public void Exercises_have_a_whole_dose_and_nothing_against_them(PlanCase one) => Assert.Null(PlanLaw.ExercisesAreDosedAndChecked(Shipped, one));

    [PlanLaw]
    public void Every_exercise_that_belongs_in_the_plan_is_there_or_left_out_for_a_reason_that_fits(PlanCase one) => Assert.Null(PlanLaw.ExercisesAreAccountedFor(Shipped, one));

    [PlanLaw]
    public void A_preference_is_honoured_exactly_where_the_plan_would_have_been_another(PlanCase one) => Assert.Null(PlanLaw.PreferencesHaveTheirOutcome(Shipped, one));

    [PlanLaw]
    public void No_position_is_planned_that_the_person_cannot_take(PlanCase one) => Assert.Null(PlanLaw.PositionsCanBeTaken(Shipped, one));

    [PlanLaw]
    public void Sessions_keep_their_number_day_muscles_and_limits(PlanCase one) => Assert.Null(PlanLaw.SessionsKeepTheirLimits(Shipped, one));

    [PlanLaw]
    public void Goals_start_from_the_record_and_ask_for_a_better_score_by_a_day_to_come(PlanCase one) => Assert.Null(PlanLaw.GoalsCanBeScored(Shipped, one));

    [PlanLaw]
    public void The_text_promises_nothing_and_is_well_formed(PlanCase one) => Assert.Null(PlanLaw.TextIsSound(Shipped, one));

    [PlanLaw]
    public void The_plan_of_a_mirrored_person_is_mirrored(PlanCase one) => Assert.Null(PlanLaw.Mirrors(Shipped, one));

    [PlanLaw]
    public void The_review_of_a_course_on_record_binds_the_plan(PlanCase one) => Assert.Null(PlanLaw.TheReviewBinds(Shipped, one));

    /// <summary>The laws above say something only where the cases reach every kind, summary, review, omission and outcome.</summary>
    [Fact]
    public void The_cases_reach_every_kind_of_plan()
    {
        CarePlan[] plans = [.. PlanCases.Fixed(3000).Select(one => Shipped(one.Assessment, one.Wishes))];
        Assert.Equal(
            PlanSummaries.All.Select(summary => summary.Code).Order(StringComparer.Ordinal),
            plans.Select(plan => plan.SummaryCode).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Named<OmissionReason>(), plans.SelectMany(plan => plan.LeftOut).Select(omission => omission.Reason).Distinct().Order());
        Assert.Equal(Named<PreferenceStatus>(), plans.SelectMany(plan => plan.PreferenceOutcomes).Select(outcome => outcome.Status).Distinct().Order());
        Assert.Equal(
            [null, ReviewDecision.Undetermined, ReviewDecision.Stop, ReviewDecision.Reassess, ReviewDecision.Adjust, ReviewDecision.Taper, ReviewDecision.Continue],
            plans.Where(plan => plan.Kind != CarePlanKind.Referral).Select(plan => plan.Review).Distinct().Order());
        Assert.Contains(plans, plan => plan.Sessions.Any(session => session.Targets.Count == 3));
        Assert.Contains(plans, plan => plan.Course is not null && plan.Sessions.Count < 3);
        Assert.Contains(plans, plan => plan.Goals.Any(goal => goal.Target is not null));
    }

    private static IEnumerable<T> Named<T>()
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0);
}
