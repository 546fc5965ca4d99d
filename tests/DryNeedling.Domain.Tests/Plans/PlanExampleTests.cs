using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>Plans of single people, part by part.</summary>
public sealed class PlanExampleTests
{
    private static readonly CalendarDate Today = Draft.Today;
    private static readonly Person Plain = Person.PlainHealthyAdult;
    private static readonly PlanPreferences GoodBalance = PlanPreferences.NoneStated.WithPoorBalance(Answer.No);

    [Fact]
    public void The_plan_of_the_plain_adult_part_by_part()
    {
        CarePlan plan = Plan(Plain.Presentation, GoodBalance);
        Assert.Equal((CarePlanKind.Needling, "needling", Suitability.Suitable), (plan.Kind, plan.SummaryCode, plan.Overall));
        Assert.Null(plan.Review);
        Assert.Null(plan.Referral);
        Assert.Empty(plan.OpenQuestions);
        Assert.Empty(plan.PreferenceOutcomes);
        Assert.Equal(["nprs", "rmdq-24"], plan.Goals.Select(goal => goal.Measure.Id));
        Assert.All(plan.Goals, goal => Assert.Equal((null, "2027-01-03"), (goal.Baseline, goal.By?.ToString())));
        Assert.Equal(["aim-tension", "aim-nerve", "aim-movement"], plan.Aims.Select(step => step.Code));
        Assert.Equal(["1 2026-11-22 2026-12-13", "2 2026-11-29 2027-01-03", "3 2027-01-03 "], plan.Phases.Select(phase => $"{phase.Number} {phase.From} {phase.Until}"));
        Assert.Equal((3, 7, 3, 3, 6), (plan.Course!.MostMuscles, plan.Course.DaysBetween, plan.Course.LeastDaysBetween, plan.Course.FirstReviewAfter, plan.Course.SecondReviewAfter));
        Assert.Equal((12, 20), (plan.Course.CourseLimit, plan.Course.YearLimit));
        PlannedNeedling needling = Assert.Single(plan.Needling);
        Assert.Equal((Muscles.Piriformis, Side.Left, NeedlingOptionSet.In(Muscles.Piriformis, Side.Left)), (needling.Muscle, needling.Side, needling.Options));
        Assert.Equal(["1 2026-11-22", "2 2026-11-29", "3 2026-12-06"], plan.Sessions.Select(session => $"{session.Number} {session.NotBefore}"));
        Assert.All(plan.Sessions, session => Assert.Equal(needling, Assert.Single(session.Targets)));
        Assert.Contains(plan.SessionCare, step => step.Code == "session-lying");
        Assert.Equal(
            ["figure-four-stretch", "knee-to-opposite-shoulder", "piriformis-trial-stretch", "pelvic-tilt", "abdominal-bracing"],
            plan.Exercises.Select(item => item.Exercise.Id));
        Assert.Equal("15 to 30 seconds, 3 times", plan.Exercises[0].Dose.Text);
        Assert.All(plan.Exercises, item => Assert.Equal(1, item.Phase));
        Assert.Empty(plan.LeftOut);
        Assert.Equal(["movement-stay-active", "movement-walking"], plan.Movement.Select(step => step.Code));
        Assert.Equal(["education-part-of-a-plan", "education-natural-course", "education-no-prevention"], plan.Education.Select(step => step.Code));
        Assert.Equal(["3 2026-12-13", "6 2027-01-03"], plan.ReviewPoints.Select(point => $"{point.AfterSession} {point.By}"));
        Assert.Equal(["CRS-01", "CRS-03", "CRS-04", "CRS-05", "CRS-08", "CRS-09"], plan.StopRules.Select(rule => rule.RuleId));
        Assert.Equal(11, plan.SafetyNet.Count);
    }

    [Fact]
    public void A_pregnant_person_is_given_no_exercise_on_the_back_or_front_and_no_bracing()
    {
        CarePlan plan = Plan(Active(Muscles.Piriformis, Muscles.GluteusMedius).With(Pregnancy.AtWeeks(20)), GoodBalance);
        Assert.Equal("clinician-decision", plan.SummaryCode);
        Assert.Contains(plan.ActFirst, finding => finding.RuleId == "PRG-02");
        Assert.Equal(["pelvic-tilt", "piriformis-trial-stretch", "resisted-hip-abduction"], plan.Exercises.Select(item => item.Exercise.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["abdominal-bracing", "bridge-and-bird-dog", "figure-four-stretch", "gluteal-strength", "knee-to-chest", "knee-to-opposite-shoulder"],
            plan.LeftOut.Select(omission => omission.Subject).Order(StringComparer.Ordinal));
        Assert.All(plan.LeftOut, omission => Assert.Equal(OmissionReason.Pregnant, omission.Reason));
    }

    [Fact]
    public void While_a_pregnancy_is_not_known_it_is_asked_and_nothing_is_exercised()
    {
        CarePlan plan = Plan(Plain.With("pregnancy", "not asked").Presentation, GoodBalance);
        Assert.Equal(CarePlanKind.OpenQuestions, plan.Kind);
        Assert.Equal(["pregnant"], plan.OpenQuestions.Select(question => question.Code));
        Assert.Empty(plan.Exercises);
        Assert.Empty(plan.LeftOut);
        Assert.NotEmpty(plan.Movement);
    }

    /// <summary>Where needling is barred anyway, exercises go on, and what depends on an open pregnancy is left out as open.</summary>
    [Fact]
    public void A_pregnancy_that_is_not_known_leaves_exercises_out_as_open()
    {
        CarePlan plan = Plan(Plain.With("pregnancy", "not asked").With("consent", "refused").Presentation, GoodBalance);
        Assert.Equal("not-suitable", plan.SummaryCode);
        Assert.Equal(["abdominal-bracing", "figure-four-stretch", "knee-to-opposite-shoulder"], plan.LeftOut.Select(omission => omission.Subject).Order(StringComparer.Ordinal));
        Assert.All(plan.LeftOut, omission => Assert.Equal(OmissionReason.PregnancyUnknown, omission.Reason));
    }

    [Fact]
    public void Who_cannot_lie_prone_keeps_gluteus_medius_and_loses_the_hamstrings()
    {
        CarePlan plan = Plan(Active(Muscles.GluteusMedius, Muscles.BicepsFemorisLongHead), GoodBalance.With(PlanPreference.CannotLieProne));
        Assert.Equal(Muscles.GluteusMedius, Assert.Single(plan.Needling).Muscle);
        Assert.Equal(
            ["left:biceps-femoris-long-head:superficial", "left:biceps-femoris-long-head:deep", "left:biceps-femoris-long-head:electrical"],
            plan.LeftOut.Select(omission => omission.Subject));
        Assert.All(plan.LeftOut, omission => Assert.Equal(OmissionReason.Position, omission.Reason));
        Assert.Equal([new PreferenceOutcome(PlanPreference.CannotLieProne, PreferenceStatus.Honoured)], plan.PreferenceOutcomes);
        Assert.Equal("no-fitting-target", Plan(Active(Muscles.BicepsFemorisLongHead), GoodBalance.With(PlanPreference.CannotLieProne)).SummaryCode);
    }

    [Fact]
    public void Who_has_no_equipment_is_given_no_band()
    {
        CarePlan plan = Plan(Active(Muscles.GluteusMedius), GoodBalance.With(PlanPreference.NoHomeEquipment));
        Assert.Equal("resisted-hip-abduction NoEquipment", Assert.Single(plan.LeftOut.Select(omission => omission.Subject + " " + omission.Reason)));
        Assert.Equal(PreferenceStatus.Honoured, Assert.Single(plan.PreferenceOutcomes).Status);
        Assert.Equal(PreferenceStatus.NothingToChange, Assert.Single(Plan(Active(Muscles.Piriformis), GoodBalance.With(PlanPreference.NoHomeEquipment)).PreferenceOutcomes).Status);
    }

    [Fact]
    public void Who_will_not_exercise_at_home_still_has_movement()
    {
        CarePlan plan = Plan(Plain.Presentation, GoodBalance.With(PlanPreference.NoHomeExercise));
        Assert.Equal(CarePlanKind.Needling, plan.Kind);
        Assert.Empty(plan.Exercises);
        Assert.NotEmpty(plan.Movement);
        Assert.All(plan.LeftOut, omission => Assert.Equal(OmissionReason.Preference, omission.Reason));
        Assert.Equal(PreferenceStatus.HonouredInPart, Assert.Single(plan.PreferenceOutcomes).Status);
    }

    /// <summary>The course holds one muscle a session, also where one is planned now.</summary>
    [Fact]
    public void One_muscle_a_session_is_honoured_by_the_course()
    {
        CarePlan plan = Plan(Plain.Presentation, GoodBalance.With(PlanPreference.OneMuscleASession));
        Assert.Equal(1, plan.Course!.MostMuscles);
        Assert.Equal(PreferenceStatus.Honoured, Assert.Single(plan.PreferenceOutcomes).Status);
    }

    /// <summary>Three days after a session the next may come; a plan sets it a week after.</summary>
    [Fact]
    public void A_week_counts_from_the_last_session()
    {
        Presentation person = new CourseOnRecord([3], [(OutcomeMeasures.NumericPainRating, 3, 6), (OutcomeMeasures.NumericPainRating, 0, 5)], Answer.No).On(Plain.Presentation);
        Assert.Equal(["2026-11-26", "2026-12-03"], Plan(person, GoodBalance).Sessions.Select(session => session.NotBefore!.ToString()));
        Assert.Equal(PreferenceStatus.NothingToChange, Assert.Single(Plan(person, GoodBalance.With(PlanPreference.OneSessionAWeek)).PreferenceOutcomes).Status);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void High_distress_adds_psychologically_informed_care(int distress, bool isAdded) => Assert.Equal(
        isAdded,
        Plan(Plain.Presentation.With(OutcomeScore.Of(OutcomeMeasures.StartBackDistress, distress, Today)), GoodBalance).Education.Any(step => step.Code == "education-psychological"));

    [Fact]
    public void The_newest_distress_counts() => Assert.DoesNotContain(
        Plan(
            Plain.Presentation.With(OutcomeScore.Of(OutcomeMeasures.StartBackDistress, 5, Today.PlusDays(-7))).With(OutcomeScore.Of(OutcomeMeasures.StartBackDistress, 1, Today)),
            GoodBalance).Education,
        step => step.Code == "education-psychological");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Disturbed_sleep_enters_the_plan(int severity, bool isAdded) => Assert.Equal(
        isAdded,
        Plan(Plain.Presentation.With(FunctionalImpact.Of(FunctionalDomain.Sleep, severity)), GoodBalance).Education.Any(step => step.Code == "education-sleep"));

    [Fact]
    public void A_nerve_that_lost_function_is_not_slid()
    {
        CarePlan plan = Plan(Plain.With("tension", "yes").With("sensation", "yes").With("consent", "refused").Presentation, GoodBalance);
        Assert.Equal("nerve-glide NerveLoss", Assert.Single(plan.LeftOut.Select(omission => omission.Subject + " " + omission.Reason)));
        CarePlan tested = Plan(Plain.With("tension", "yes").With("consent", "refused").Presentation, GoodBalance);
        Assert.Contains(tested.Exercises, item => item.Exercise.Equals(Exercises.NerveGlide));
        Assert.DoesNotContain(Plan(Plain.With("consent", "refused").Presentation, GoodBalance).Exercises, item => item.Exercise.Equals(Exercises.NerveGlide));
    }

    [Theory]
    [InlineData(Answer.No, null)]
    [InlineData(Answer.Yes, OmissionReason.Balance)]
    [InlineData(Answer.NotAsked, OmissionReason.BalanceUnknown)]
    [InlineData(Answer.NotKnown, OmissionReason.BalanceUnknown)]
    [InlineData(Answer.Declined, OmissionReason.BalanceUnknown)]
    public void Exercises_on_the_feet_need_good_balance(Answer poor, OmissionReason? reason)
    {
        CarePlan plan = Plan(Active(Muscles.BicepsFemorisLongHead), PlanPreferences.NoneStated.WithPoorBalance(poor));
        Assert.Equal(reason is null, plan.Exercises.Any(item => item.Exercise.Equals(Exercises.StandingHamstringStretch)));
        Assert.Equal(reason, plan.LeftOut.SingleOrDefault(omission => omission.Subject == "standing-hamstring-stretch")?.Reason);
    }

    [Fact]
    public void The_goal_starts_from_the_newest_score_that_still_counts()
    {
        BodySite buttock = BodySite.Left(BodyRegion.Buttock);
        CarePlan plan = Plan(
            Plain.Presentation.With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 9, buttock, Today.PlusDays(-14))).With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 6, buttock, Today.PlusDays(-1))),
            GoodBalance);
        PlanGoal goal = Assert.Single(plan.Goals, goal => goal.Measure.Equals(OutcomeMeasures.NumericPainRating));
        Assert.Equal((6m, Today.PlusDays(-1)), (goal.Baseline, goal.BaselineDate!));
        Assert.True(goal.Target is decimal target && target is < 6 and >= 3, goal.ToString());
        Assert.Null(Assert.Single(Plan(Plain.Presentation.With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 9, buttock, Today.PlusDays(-15))), GoodBalance).Goals, item => item.Measure.Equals(OutcomeMeasures.NumericPainRating)).Baseline);
    }

    /// <summary>The scores after a week of each: what the review says is what the plan does.</summary>
    [Theory]
    [InlineData(6, 5, 14, 13, Answer.No, ReviewDecision.Adjust, "needling-adjust")]
    [InlineData(6, 5, 14, 4, Answer.No, ReviewDecision.Continue, "needling-continue")]
    [InlineData(6, 1, 14, 4, Answer.No, ReviewDecision.Taper, "needling-taper")]
    [InlineData(5, 9, 14, 13, Answer.No, ReviewDecision.Stop, "review-worse")]
    [InlineData(6, 5, 14, 4, Answer.Yes, ReviewDecision.Stop, "review-worse")]
    [InlineData(6, 0, 14, 1, Answer.No, ReviewDecision.Stop, "review-stop")]
    public void After_three_sessions_the_review_decides(int pain, int painNow, int function, int functionNow, Answer newSign, ReviewDecision review, string summary)
    {
        CarePlan plan = Plan(Course([21, 14, 7], pain, painNow, function, functionNow, newSign), GoodBalance);
        Assert.Equal((review, summary), (plan.Review, plan.SummaryCode));
        Assert.Equal(review.PermitsNeedling(), plan.Needling.Count > 0);
        if (review.PermitsNeedling())
        {
            Assert.Equal([4, 5, 6], plan.Sessions.Select(session => session.Number));
            Assert.Equal(review == ReviewDecision.Taper ? 14 : 7, plan.Sessions[1].NotBefore!.DaysSince(plan.Sessions[0].NotBefore!));
            Assert.DoesNotContain(plan.SessionCare, step => step.Code == "session-lying");
            Assert.Equal("6 2026-12-13", Assert.Single(plan.ReviewPoints.Select(point => $"{point.AfterSession} {point.By}")));
        }
    }

    [Fact]
    public void Without_scores_the_course_is_asked_about_and_nothing_is_needled()
    {
        CarePlan plan = Plan(new CourseOnRecord([21, 14, 7], [], Answer.No).On(Plain.Presentation), GoodBalance);
        Assert.Equal((ReviewDecision.Undetermined, "review-open"), (plan.Review, plan.SummaryCode));
        Assert.Contains(plan.OpenQuestions, question => question.Code == "pain-score");
        Assert.Empty(plan.Needling);
    }

    [Fact]
    public void Soreness_that_outlasts_its_time_is_looked_at_first()
    {
        CarePlan plan = Plan(new CourseOnRecord([14, 7], [(OutcomeMeasures.NumericPainRating, 14, 6), (OutcomeMeasures.NumericPainRating, 0, 5)], Answer.No, IsSore: true).On(Plain.Presentation), GoodBalance);
        Assert.Equal((ReviewDecision.Reassess, "review-reassess", CarePlanKind.Assessment), (plan.Review, plan.SummaryCode, plan.Kind));
        Assert.Contains(plan.ActFirst, finding => finding.RuleId == "CRS-10");
        Assert.Empty(plan.Needling);
    }

    /// <summary>Eighteen sessions in courses of the past year leave room for two.</summary>
    [Fact]
    public void No_more_than_twenty_sessions_in_a_year()
    {
        int[] earlier = [.. Enumerable.Range(0, 18).Select(i => 300 - (7 * i))];
        CarePlan plan = Plan(new CourseOnRecord(earlier, [], Answer.No).On(Plain.Presentation), GoodBalance);
        Assert.Equal((CarePlanKind.Needling, "needling"), (plan.Kind, plan.SummaryCode));
        Assert.Equal([1, 2], plan.Sessions.Select(session => session.Number));
    }

    /// <summary>Every set of preferences, for a person with muscles of both sides, a band and an exercise on the feet.</summary>
    [Fact]
    public void Every_set_of_preferences_keeps_the_laws()
    {
        var person = new PlanCase(
            Plain,
            [("piriformis", Side.Left, true), ("gluteus-medius", Side.Right, true), ("biceps-femoris-long-head", Side.Left, true), ("lumbar-multifidus", Side.Right, true), ("gluteus-minimus", Side.Left, false)],
            CourseOnRecord.None,
            PlanPreferences.NoneStated);
        SuitabilityAssessment assessment = person.Assessment;
        Func<Planning, PlanCase, string?>[] laws =
        [
            PlanLaw.KindFollows, PlanLaw.PartsFitTheKind, PlanLaw.OptionsAreClearedAndWanted, PlanLaw.WhatIsNotNeedledIsNamed, PlanLaw.ExercisesAreDosedAndChecked, PlanLaw.ExercisesAreAccountedFor,
            PlanLaw.PreferencesHaveTheirOutcome, PlanLaw.PositionsCanBeTaken, PlanLaw.SessionsKeepTheirLimits,
        ];
        var made = new Dictionary<PlanPreferences, CarePlan>();
        CarePlan Shipped(SuitabilityAssessment _, PlanPreferences wishes) => made.TryGetValue(wishes, out CarePlan? known) ? known : made[wishes] = CarePlanner.Default.Plan(assessment, wishes);
        Answer[] balance = [Answer.No, Answer.Yes, Answer.NotAsked];
        int sets = 0;
        for (int bits = 0; bits < 1 << Wished.All.Count; bits++)
        {
            sets++;
            PlanCase one = person.Wanting(Wished.Of([.. Wished.All.Where((_, i) => (bits & (1 << i)) != 0)]).WithPoorBalance(balance[bits % 3]));
            foreach (Func<Planning, PlanCase, string?> law in laws)
            {
                Assert.Null(law(Shipped, one));
            }
        }

        Assert.Equal(2048, sets);
    }

    private static CarePlan Plan(Presentation person, PlanPreferences wishes) => CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(person), wishes);

    private static Presentation Active(params Muscle[] muscles) => Plain.Presentation.With(muscles.Aggregate(
        TriggerPointExamination.Complete, (all, muscle) => all.With(TriggerPointFinding.Active(muscle, Side.Left))));

    private static Presentation Course(int[] daysAgo, int pain, int painNow, int function, int functionNow, Answer newSign) => new CourseOnRecord(
        daysAgo,
        [
            (OutcomeMeasures.NumericPainRating, daysAgo[0], pain), (OutcomeMeasures.NumericPainRating, 0, painNow),
            (OutcomeMeasures.RolandMorris24, daysAgo[0], function), (OutcomeMeasures.RolandMorris24, 0, functionNow),
        ],
        newSign).On(Plain.Presentation);
}
