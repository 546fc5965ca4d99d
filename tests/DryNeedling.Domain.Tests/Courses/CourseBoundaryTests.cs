using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>Every number of the review from both sides, and the examples of the fact sheets.</summary>
public sealed class CourseBoundaryTests
{
    private static readonly CalendarDate Today = Draft.Today;
    private static readonly OutcomeMeasure Nprs = OutcomeMeasures.NumericPainRating;
    private static readonly OutcomeMeasure Odi = OutcomeMeasures.OswestryDisabilityIndex;
    private static readonly OutcomeMeasure Roland = OutcomeMeasures.RolandMorris24;

    [Theory]
    [InlineData(2, 20, false)]
    [InlineData(2, 21, true)]
    [InlineData(1, 20, false)]
    [InlineData(1, 21, true)]
    [InlineData(3, 12, true)]
    [InlineData(2, 12, false)]
    public void The_first_review_is_due_after_three_sessions_or_three_weeks(int sessions, int firstDaysAgo, bool isDue)
    {
        int[] days = [.. Enumerable.Range(0, sessions).Select(i => firstDaysAgo - (4 * i))];
        ProgressReview review = Review(days, (Nprs, 6, firstDaysAgo), (Nprs, 6, 0), (Odi, 40, firstDaysAgo), (Odi, 40, 0));
        Assert.Equal(isDue, Ids(review).Contains("CRS-11"));
        Assert.Equal(isDue ? ReviewDecision.Adjust : ReviewDecision.Continue, review.Decision);
        Assert.Equal(isDue, Codes(Review(days, (Nprs, 6, firstDaysAgo), (Nprs, 6, 0))).Contains("function-score"));
    }

    [Theory]
    [InlineData(5, ReviewDecision.Adjust, "CRS-11")]
    [InlineData(6, ReviewDecision.Stop, "CRS-01")]
    public void Six_sessions_without_a_response_stop(int sessions, ReviewDecision decision, string rule)
    {
        int[] days = Weekly(sessions);
        ProgressReview review = Review(days, (Nprs, 6, days[0]), (Nprs, 5, 0), (Odi, 40, days[0]), (Odi, 38, 0));
        Assert.Equal(decision, review.Decision);
        Assert.Contains(rule, Ids(review));
    }

    [Theory]
    [InlineData(5, ReviewDecision.Continue)]
    [InlineData(6, ReviewDecision.Adjust)]
    [InlineData(11, ReviewDecision.Adjust)]
    [InlineData(12, ReviewDecision.Stop)]
    public void Half_a_response_changes_the_plan_at_six_and_stops_at_twelve(int sessions, ReviewDecision decision)
    {
        int[] days = Weekly(sessions);
        ProgressReview pain = Review(days, (Nprs, 6, days[0]), (Nprs, 4, 0), (Odi, 40, days[0]), (Odi, 38, 0));
        ProgressReview function = Review(days, (Nprs, 6, days[0]), (Nprs, 5, 0), (Odi, 40, days[0]), (Odi, 27, 0));
        Assert.Equal(decision, pain.Decision);
        Assert.Equal(decision, function.Decision);
        Assert.Equal(sessions >= 6, Ids(pain).Contains("CRS-02"));
        Assert.Equal(sessions >= 12, Ids(pain).Contains("CRS-03"));
        Assert.Contains("CRS-14", Ids(pain));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(19)]
    public void A_full_response_tapers_until_the_limit_of_the_year(int sessions)
    {
        int[] days = Weekly(sessions);
        Assert.Equal(ReviewDecision.Taper, Review(days, (Nprs, 6, days[0]), (Nprs, 4, 0), (Odi, 40, days[0]), (Odi, 27, 0)).Decision);
    }

    [Theory]
    [InlineData(19, 300, false)]
    [InlineData(20, 364, true)]
    [InlineData(20, 365, false)]
    [InlineData(21, 365, true)]
    public void Twenty_sessions_within_365_days_end_the_year(int sessions, int oldest, bool stops)
    {
        int[] days = [oldest, .. Enumerable.Range(0, sessions - 1).Select(i => (sessions * 4) - (4 * i))];
        int first = days[1];
        ProgressReview review = Review(days, (Nprs, 6, first), (Nprs, 4, 0), (Odi, 40, first), (Odi, 27, 0));
        Assert.Equal(stops, Ids(review).Contains("CRS-09"));
        Assert.Equal(stops ? ReviewDecision.Stop : ReviewDecision.Taper, review.Decision);
    }

    [Theory]
    [InlineData(90, 2)]
    [InlineData(91, 1)]
    public void More_than_ninety_days_between_sessions_begin_another_course(int gap, int sessions) =>
        Assert.Equal(sessions, Review([gap + 5, 5]).SessionCount);

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void More_than_ninety_days_since_the_last_session_end_a_course(int daysAgo, int sessions)
    {
        ProgressReview review = Review([daysAgo]);
        Assert.Equal(sessions, review.SessionCount);
        Assert.Equal(sessions == 0, Codes(review).Contains("needling-sessions"));
        Assert.Equal(sessions == 0, review.FirstSession is null);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void Three_days_lie_between_two_sessions(int daysAgo, int wait)
    {
        ProgressReview review = Review([10 + daysAgo, daysAgo], (Nprs, 6, 10 + daysAgo), (Nprs, 6, 0));
        Assert.Equal(wait > 0, Ids(review).Contains("CRS-13"));
        Assert.Equal((ReviewDecision.Continue, wait == 0), (review.Decision, review.MayNeedleToday));
        Assert.Equal(wait, review.NextSessionFrom!.DaysSince(Today));
        Assert.Equal((3, 21 - 10 - daysAgo), (review.NextReview!.AfterSession, review.NextReview.By!.DaysSince(Today)));
    }

    /// <summary>Pain of the day after the last session and of its day, of today where the last session is today, and of 14 and 15 days ago.</summary>
    [Theory]
    [InlineData(7, 6, true)]
    [InlineData(7, 7, false)]
    [InlineData(16, 14, true)]
    [InlineData(16, 15, false)]
    public void A_pain_score_counts_after_the_last_session_and_for_fourteen_days(int lastDaysAgo, int scoreDaysAgo, bool counts)
    {
        int first = lastDaysAgo + 4;
        ProgressReview review = Review([first, lastDaysAgo], (Nprs, 6, first), (Nprs, 6, scoreDaysAgo));
        Assert.Equal(counts, !Codes(review).Contains("pain-score"));
        Assert.Equal(counts ? ReviewDecision.Continue : ReviewDecision.Undetermined, review.Decision);
        Assert.Equal(counts ? OutcomeTrendState.Unchanged : OutcomeTrendState.Unspecified, Assert.Single(review.Trends).State);
    }

    [Theory]
    [InlineData(14, OutcomeTrendState.Better)]
    [InlineData(15, OutcomeTrendState.Unspecified)]
    public void A_questionnaire_counts_before_the_last_session_too(int scoreDaysAgo, OutcomeTrendState state) =>
        Assert.Equal(state, Review([18, 3], (Odi, 60, 18), (Odi, 20, scoreDaysAgo)).Trends.Single().State);

    [Fact]
    public void A_score_of_the_day_of_the_first_session_is_from_before_the_course() =>
        Assert.Equal((6m, 4m, 8m), Lines(Review([7], (Nprs, 9, 10), (Nprs, 6, 7), (Nprs, 5, 0)).Trends.Single()));

    [Theory]
    [InlineData(AfterEffectKind.Soreness, 3, false)]
    [InlineData(AfterEffectKind.Soreness, 4, true)]
    [InlineData(AfterEffectKind.Bruise, 7, false)]
    [InlineData(AfterEffectKind.Bruise, 8, true)]
    public void Soreness_has_three_days_and_a_bruise_a_week(AfterEffectKind kind, int daysAgo, bool outlasts)
    {
        Presentation Person(Answer lasts) => Scored(Begin(Course.Session(daysAgo, new AfterEffect(kind, lasts))), (Nprs, 6, daysAgo), (Nprs, 6, 0));
        ProgressReview lasting = ProgressReviewer.Default.Review(Person(Answer.Yes));
        Assert.Equal([outlasts ? "CRS-10" : "CRS-12"], Ids(lasting));
        Assert.Equal(outlasts ? ReviewDecision.Reassess : ReviewDecision.Continue, lasting.Decision);
        Assert.Equal(outlasts ? null : 1, lasting.NextSessionFrom?.DaysSince(Today));
        Assert.False(lasting.MayNeedleToday);

        ProgressReview gone = ProgressReviewer.Default.Review(Person(Answer.No));
        Assert.Empty(Ids(gone));
        Assert.Equal(ReviewDecision.Continue, gone.Decision);

        // Nobody asked: it is asked, and until then what it could come to is said.
        ProgressReview open = ProgressReviewer.Default.Review(Person(Answer.NotAsked));
        Assert.Empty(Ids(open));
        Assert.Contains("after-effect-still-present", Codes(open));
        Assert.Equal(outlasts ? ReviewDecision.Undetermined : ReviewDecision.Continue, open.Decision);
        Assert.False(open.MayNeedleToday);
    }

    /// <summary>Below, at and above each figure, in both directions. ODI with a mechanism that is judged to be of no root, and without.</summary>
    [Theory]
    [InlineData("nprs", "6", "5", "unchanged")]
    [InlineData("nprs", "6", "4", "better")]
    [InlineData("nprs", "6", "7", "unchanged")]
    [InlineData("nprs", "6", "8", "worse")]
    [InlineData("nprs", "3", "2", "unchanged")]
    [InlineData("vas-back-pain", "50", "35.1", "unchanged")]
    [InlineData("vas-back-pain", "50", "35", "better")]
    [InlineData("vas-back-pain", "50", "34.9", "better")]
    [InlineData("vas-back-pain", "20", "14", "unchanged")]
    [InlineData("vas-back-pain", "50", "64.9", "unchanged")]
    [InlineData("vas-back-pain", "50", "65", "worse")]
    [InlineData("vas-leg-pain", "60", "29.7", "unchanged")]
    [InlineData("vas-leg-pain", "60", "29.6", "better")]
    [InlineData("vas-leg-pain", "60", "77.1", "unchanged")]
    [InlineData("vas-leg-pain", "60", "77.2", "worse")]
    [InlineData("odi", "60", "47.1", "unchanged")]
    [InlineData("odi", "60", "47", "better")]
    [InlineData("odi", "60", "50", "unchanged")]
    [InlineData("odi", "60", "50", "better", LegPainMechanism.MyofascialReferred)]
    [InlineData("odi", "60", "50.1", "unchanged", LegPainMechanism.MyofascialReferred)]
    [InlineData("odi", "60", "50", "unchanged", LegPainMechanism.MyofascialReferred, LegPainMechanism.RadicularPain)]
    [InlineData("odi", "60", "50", "unchanged", LegPainMechanism.RadicularPainWithRadiculopathy)]
    [InlineData("odi", "60", "50", "unchanged", LegPainMechanism.PainlessRadiculopathy)]
    [InlineData("odi", "60", "50", "unchanged", LegPainMechanism.Undetermined)]
    [InlineData("odi", "20", "14.1", "unchanged")]
    [InlineData("odi", "20", "14", "better")]
    [InlineData("odi", "60", "69.9", "unchanged")]
    [InlineData("odi", "60", "70", "worse")]
    [InlineData("rmdq-24", "20", "16", "unchanged")]
    [InlineData("rmdq-24", "20", "15", "better")]
    [InlineData("rmdq-24", "10", "8", "unchanged")]
    [InlineData("rmdq-24", "10", "7", "better")]
    [InlineData("rmdq-24", "10", "14", "unchanged")]
    [InlineData("rmdq-24", "10", "15", "worse")]
    [InlineData("rmdq-23", "23", "17", "unchanged")]
    [InlineData("rmdq-23", "23", "16", "better")]
    [InlineData("rmdq-23", "10", "8", "unchanged")]
    [InlineData("rmdq-23", "10", "7", "better")]
    [InlineData("rmdq-23", "10", "16", "unchanged")]
    [InlineData("rmdq-23", "10", "17", "worse")]
    [InlineData("psfs", "5", "6.9", "unchanged")] // 38 %, but not two points.
    [InlineData("psfs", "5", "7", "better")]
    [InlineData("psfs", "7", "9", "unchanged")] // Two points, but not 30 %.
    [InlineData("psfs", "0", "1.9", "unchanged")]
    [InlineData("psfs", "0", "2", "better")]
    [InlineData("psfs", "5", "3.1", "unchanged")]
    [InlineData("psfs", "5", "3", "worse")]
    public void A_change_counts_from_the_figure_of_its_measure(string measure, string before, string now, string state, params LegPainMechanism[] mechanisms)
    {
        OutcomeMeasure scale = ResponderDefinitions.All.Single(definition => definition.Measure.Id == measure).Measure;
        Presentation person = Scored(Begin(Course.Session(7)), (scale, Number(before), 7), (scale, Number(now), 0));
        ProgressReview review = ProgressReviewer.Default.Review(mechanisms.Length == 0 ? person : person.With(LegPainMechanismSet.Of(mechanisms)));
        Assert.Equal(state, review.Trends.Single().State.ToString().ToLowerInvariant());
        Assert.Equal(state == "better", Ids(review).Contains("CRS-14"));
        Assert.Equal(state == "worse", Ids(review).Contains("CRS-04"));
    }

    /// <summary>Activities of 6, 7 and 7, whose mean no decimal number holds: 30 % more is 8, 9 and 9.</summary>
    [Theory]
    [InlineData(9, OutcomeTrendState.Better)]
    [InlineData(8, OutcomeTrendState.Unchanged)]
    public void Thirty_percent_of_a_mean_of_thirds_is_exact(int last, OutcomeTrendState state)
    {
        Presentation person = Begin(Course.Session(7))
            .With(OutcomeScore.PatientSpecificFunctionalScaleFromActivities([6, 7, 7], Today.PlusDays(-7)))
            .With(OutcomeScore.PatientSpecificFunctionalScaleFromActivities([8, 9, last], Today));
        Assert.Equal(state, ProgressReviewer.Default.Review(person).Trends.Single().State);
    }

    [Theory]
    [InlineData(0, 2, true)]
    [InlineData(0, 3, false)]
    [InlineData(1, 2, false)]
    public void Recovered_is_no_pain_and_at_most_two(int pain, int disability, bool recovered)
    {
        ProgressReview review = Review([11, 7], (Nprs, 6, 11), (Nprs, pain, 0), (Roland, 12, 11), (Roland, disability, 0));
        Assert.Equal(recovered, Ids(review).Contains("CRS-08"));
        Assert.Equal(recovered ? ReviewDecision.Stop : ReviewDecision.Taper, review.Decision);
    }

    [Fact]
    public void No_pain_without_the_questionnaire_is_presumed_to_be_recovery_and_asked()
    {
        ProgressReview review = Review([11, 7], (Nprs, 6, 11), (Nprs, 0, 0));
        Assert.Equal(ReviewDecision.Stop, review.Decision);
        Assert.True(review.Reasons.Single(reason => reason.RuleId == "CRS-08").IsPresumed);
        Assert.Contains("recovery-score", Codes(review));
    }

    [Fact]
    public void What_is_missing_is_asked()
    {
        ProgressReview review = ProgressReviewer.Default.Review(Begin(Course.Session(14), Course.Session(10), Course.Session(7))
            .With(Symptom.Of(SymptomKind.Tingling, BodySite.Left(BodyRegion.Calf)).WithOnset(Today.PlusDays(-40))));
        Assert.NotInRange(review.Decision, ReviewDecision.Adjust, ReviewDecision.Continue);
        Assert.Empty(new[] { "pain-score", "function-score", "new-neurological-sign" }.Except(Codes(review)));
        Assert.Null(review.NextSessionFrom);
        Assert.Equal(["needling-sessions"], Codes(Review([])));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Numbness_that_began_after_the_first_session_is_new(int daysAfter, bool isNew)
    {
        Presentation person = Scored(Begin(Course.Session(14), Course.Session(7)), (Nprs, 6, 14), (Nprs, 6, 0))
            .With(Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.Calf)).WithOnset(Today.PlusDays(daysAfter - 14)));
        Assert.Equal(isNew, Ids(ProgressReviewer.Default.Review(person)).Contains("CRS-05"));
        Assert.Contains("CRS-05", Ids(ProgressReviewer.Default.Review(person.With(person.History.WithNewNeurologicalSign(Answer.Yes)))));
    }

    [Fact]
    public void Red_flags_win_over_a_good_response()
    {
        Presentation person = Scored(Begin(Course.Session(14), Course.Session(10), Course.Session(7)), (Nprs, 8, 14), (Nprs, 2, 0), (Odi, 60, 14), (Odi, 20, 0));
        Assert.Equal(ReviewDecision.Taper, ProgressReviewer.Default.Review(person).Decision);
        ProgressReview review = ProgressReviewer.Default.Review(person.With(
            Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithOnset(Today.PlusDays(-1))));
        Assert.Equal(ReviewDecision.ReferAsEmergency, review.Decision);
        Assert.Contains("CRS-07", Ids(review));
        Assert.StartsWith("CES", review.Reasons[0].RuleId, StringComparison.Ordinal);
        Assert.Null(review.NextSessionFrom);
        Assert.Null(review.NextReview);
    }

    /// <summary>
    /// Safety sheet, section 6.3: the tier of each event while it lasts, and where nobody knows whether it does. Same day is an emergency
    /// here, an unscored calf too.
    /// </summary>
    [Theory]
    [InlineData(AfterEffectKind.BreathlessnessOrChestPain, "AFT-01", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.WeaknessOrNervePain, "AFT-03", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.FlankPainOrBloodInUrine, "AFT-04", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.InfectionSigns, "AFT-05", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.GrowingSwelling, "AFT-06", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.SevereHeadache, "AFT-07", ReviewDecision.ReferUrgently)]
    [InlineData(AfterEffectKind.SevereBleedingOrAllergy, "AFT-08", ReviewDecision.ReferAsEmergency)]
    [InlineData(AfterEffectKind.Faint, "AFT-09", ReviewDecision.ReferAsEmergency)]
    public void An_event_after_a_session_refers_while_it_lasts(AfterEffectKind kind, string rule, ReviewDecision decision)
    {
        ProgressReview lasting = After(kind, Answer.Yes);
        Assert.Equal(decision, lasting.Decision);
        Assert.Equal((rule, false), (lasting.Reasons[0].RuleId, lasting.Reasons[0].IsPresumed));
        Assert.Null(lasting.NextSessionFrom);

        // Over, it was a serious reaction all the same, to be reviewed first; a faint asks for care alone.
        ProgressReview over = After(kind, Answer.No);
        Assert.Equal(kind == AfterEffectKind.Faint ? ReviewDecision.Continue : ReviewDecision.Reassess, over.Decision);
        Assert.Equal(kind != AfterEffectKind.Faint, over.Reasons.Any(reason => reason.RuleId == "ADV-01"));
        Assert.All(new[] { Answer.NotAsked, Answer.NotKnown, Answer.Declined }, unknown =>
        {
            ProgressReview open = After(kind, unknown);
            Assert.Equal(decision, open.Decision);
            Assert.Equal((rule, true), (open.Reasons[0].RuleId, open.Reasons[0].IsPresumed));
        });
    }

    [Fact]
    public void A_swollen_calf_refers_and_one_that_may_have_settled_is_asked_about()
    {
        Assert.Equal(ReviewDecision.ReferAsEmergency, After(AfterEffectKind.CalfSwelling, Answer.Yes).Decision);
        Assert.Equal(ReviewDecision.ReferUrgently, After(AfterEffectKind.CalfSwelling, Answer.Yes, MeasuredValue.WellsScore(1, Today)).Decision);
        Assert.Equal(ReviewDecision.Reassess, After(AfterEffectKind.CalfSwelling, Answer.No).Decision);
        ProgressReview open = After(AfterEffectKind.CalfSwelling, Answer.NotKnown);
        Assert.Equal(ReviewDecision.Reassess, open.Decision);
        Assert.Equal(ReferralTier.Emergency, open.OpenReferral);
        Assert.Equal("leg-vein-thrombosis-signs", Codes(open)[0]);
    }

    [Theory]
    [InlineData(Answer.Yes, true, ReviewDecision.Stop)]
    [InlineData(Answer.NotKnown, false, ReviewDecision.Undetermined)]
    [InlineData(Answer.No, false, ReviewDecision.Continue)]
    public void Numbness_after_a_session_is_a_new_nerve_sign_while_it_lasts(Answer lasts, bool isNew, ReviewDecision decision)
    {
        ProgressReview review = After(AfterEffectKind.NumbnessOrTingling, lasts);
        Assert.Equal(isNew, Ids(review).Contains("CRS-05"));
        Assert.Equal(decision, review.Decision);
        Assert.Equal(lasts == Answer.NotKnown, Codes(review).Contains("new-neurological-sign"));
    }

    [Theory]
    [InlineData("CRS-07")]
    [InlineData("CRS-08")]
    [InlineData("CRS-14")]
    public void A_gain_is_never_told_as_the_doing_of_needling(string id)
    {
        Rule rule = RuleSet.Default[id];
        Assert.Contains("gets better without needling, so this does not show that needling did it.", rule.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(["because of", "thanks to", "due to", "worked", "effective", "helped", "by needling"], words =>
            (rule.Reason + " " + rule.PatientReason + " " + rule.WhatToDo).Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The last year that can be recorded: no next day is made up beyond it.</summary>
    [Fact]
    public void The_end_of_the_calendar_is_no_trouble()
    {
        var end = new CalendarDate(2200, 12, 31);
        Presentation person = Presentation.Of(end, 45).With(TreatmentHistory.NoneRecorded
            .With(new TreatmentSession(end.PlusDays(-1), NeedlingOptionSet.Empty).With(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes))));
        Assert.Equal(["CRS-12", "CRS-13"], Ids(ProgressReviewer.Default.Review(person)));
    }

    private static int[] Weekly(int sessions) => [.. Enumerable.Range(0, sessions).Select(i => (7 * (sessions - i)) - 2)];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static (decimal? Start, decimal? Better, decimal? Worse) Lines(OutcomeTrend trend) => (trend.Baseline, trend.BetterAt, trend.WorseAt);

    private static Presentation Begin(params TreatmentSession[] sessions) => new Course { Sessions = sessions }.Presentation;

    private static Presentation Scored(Presentation person, params (OutcomeMeasure Measure, decimal Value, int DaysAgo)[] scores) =>
        scores.Aggregate(person, (all, score) => all.With(OutcomeScore.Of(score.Measure, score.Value, Today.PlusDays(-score.DaysAgo))));

    private static ProgressReview Review(int[] daysAgo, params (OutcomeMeasure Measure, decimal Value, int DaysAgo)[] scores) =>
        ProgressReviewer.Default.Review(Scored(Begin([.. daysAgo.Select(days => Course.Session(days))]), scores));

    private static ProgressReview After(AfterEffectKind kind, Answer lasts, params MeasuredValue[] values) => ProgressReviewer.Default.Review(values.Aggregate(
        Scored(Begin(Course.Session(8), Course.Session(4, new AfterEffect(kind, lasts))), (Nprs, 6, 8), (Nprs, 6, 0)), (all, value) => all.With(value)));

    private static string[] Ids(ProgressReview review) =>
        [.. review.Reasons.Select(reason => reason.RuleId).Where(id => id.StartsWith("CRS-", StringComparison.Ordinal)).OrderBy(id => id, StringComparer.Ordinal)];

    private static string[] Codes(ProgressReview review) => [.. review.OpenQuestions.Select(question => question.Code)];
}
