using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>Seeded faults: a reviewer that is wrong in one way, which its law must catch. So each law can fail.</summary>
public sealed class CourseSeededFaultTests
{
    private static readonly Reviewing Shipped = ProgressReviewer.Default.Review;
    private static readonly Course[] Sample = [.. Enumerable.Range(0, 3000).Select(seed => Courses.Draw(new Random(seed)))];
    private static readonly Presentation GoesOn = new Course { Sessions = [Course.Session(7)], NewSign = Answer.No }.Presentation
        .With(OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 5, Draft.Today.PlusDays(-7)))
        .With(OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 4, Draft.Today));

    public static TheoryData<string> ReviewRules => [.. RuleSet.Default.ReviewRules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(ReviewRules))]
    public void The_reference_catches_a_lost_rule(string id)
    {
        Reviewing without = By(All().Where(rule => rule.Id != id), RuleSet.Default.Thresholds);
        Catches((course, _) => CourseLaw.AgreesWithTheReference(without, course.Presentation));
    }

    [Theory]
    [InlineData("FirstReviewSessions")]
    [InlineData("FirstReviewDays")]
    [InlineData("SecondReviewSessions")]
    [InlineData("CourseSessionLimit")]
    [InlineData("YearSessionLimit")]
    [InlineData("CourseGapDays")]
    [InlineData("SessionSpacingDays")]
    [InlineData("ScoreCurrentDays")]
    public void The_reference_catches_a_moved_number(string name)
    {
        RuleThresholds moved = name switch
        {
            "FirstReviewSessions" => new() { FirstReviewSessions = 2 },
            "FirstReviewDays" => new() { FirstReviewDays = 20 },
            "SecondReviewSessions" => new() { SecondReviewSessions = 7 },
            "CourseSessionLimit" => new() { CourseSessionLimit = 11 },
            "YearSessionLimit" => new() { YearSessionLimit = 19 },
            "CourseGapDays" => new() { CourseGapDays = 91 },
            "SessionSpacingDays" => new() { SessionSpacingDays = 2 },
            _ => new() { ScoreCurrentDays = 15 },
        };
        Reviewing other = By(All(), moved);
        Catches((course, _) => CourseLaw.AgreesWithTheReference(other, course.Presentation));
    }

    [Fact]
    public void The_law_of_the_same_twice_catches_a_reviewer_that_remembers()
    {
        int calls = 0;
        Catches((course, _) => CourseLaw.TheSameTwice(person => calls++ % 2 == 0 ? Shipped(person) : Shipped(GoesOn), course), cases: 10);
    }

    [Fact]
    public void The_law_of_left_and_right_catches_scores_of_one_side_alone() => Catches((course, _) => CourseLaw.MirroringChangesNothing(
        person => person.OutcomeScores.Any(score => score.Site?.Side == Side.Right) ? Shipped(person.With(Consent.NotGiven)) : Shipped(person), course.Presentation));

    [Fact]
    public void The_law_of_permission_catches_a_reviewer_that_does_not_look_at_the_day() =>
        Catches((course, _) => CourseLaw.NeverGoesOnWhereNobodyMayNeedle(_ => Shipped(GoesOn), course.Presentation));

    [Fact]
    public void The_law_of_learning_catches_an_unknown_read_as_no() => Catches((course, random) => CourseLaw.LearningNarrows(
        person => Shipped(person.With(person.History.WithNewNeurologicalSign(person.History.NewNeurologicalSign == Answer.Yes ? Answer.Yes : Answer.No))),
        course.Presentation,
        random));

    [Fact]
    public void The_law_of_dates_catches_soreness_that_nobody_asked_about_and_that_counts_as_gone()
    {
        ReviewRule shipped = RuleSet.Default.ReviewRules.Single(rule => rule.Id == "CRS-12");
        var guess = new ReviewRule("CRS-12")
        {
            When = Facts.ExpectedAfterEffect,
            Decision = shipped.Decision,
            IsWait = shipped.IsWait,
            Reason = shipped.Reason,
            PatientReason = shipped.PatientReason,
            WhatToDo = shipped.WhatToDo,
            ReconsiderWhen = shipped.ReconsiderWhen,
            Serves = [.. shipped.GroundRows],
            Cites = [.. shipped.Citations],
        };
        Reviewing other = By(All().Where(rule => rule.Id != "CRS-12").Append(guess), RuleSet.Default.Thresholds);
        Catches((course, _) => CourseLaw.TheNextDatesAreThereWhereTheCourseGoesOn(other, course.Presentation));
    }

    [Fact]
    public void The_law_of_learning_catches_what_nobody_asked_about_and_that_counts_as_gone() => Catches((course, random) => CourseLaw.LearningNarrows(
        person => Shipped(person.With(person.History.Sessions.Aggregate(TreatmentHistory.NoneRecorded, (all, session) => all.With(session.AfterEffects.Aggregate(
            new TreatmentSession(session.Date, session.Needled),
            (same, effect) => same.With(effect.StillPresent is not (Answer.Yes or Answer.No) ? new AfterEffect(effect.Kind, Answer.No) : effect))))
            .WithNewNeurologicalSign(person.History.NewNeurologicalSign))),
        course.Presentation,
        random));

    [Fact]
    public void The_law_of_red_flags_catches_a_reviewer_deaf_to_the_saddle() => Catches((course, random) => CourseLaw.ARedFlagIsNeverMilder(
        person => person.Symptoms.Any(symptom => symptom.Sites.Any(site => site.Region == BodyRegion.Perineum)) ? Shipped(GoesOn) : Shipped(person),
        course.Presentation,
        random));

    [Fact]
    public void The_law_of_questions_catches_a_lost_question() => Catches((course, _) => CourseLaw.WithoutCourseQuestionsOnlyTheAssessmentIsOpen(
        person => Changed(Shipped(person), questions: review => [.. review.OpenQuestions.Where(question => question.Code != "pain-score")]), course.Presentation));

    [Fact]
    public void The_law_of_questions_catches_a_needless_one() => Catches((course, _) => CourseLaw.NothingIsAskedInVain(
        person => Changed(Shipped(person), questions: review => [.. review.OpenQuestions, new PlanQuestion("shoe-size", "?", "?")]), course.Presentation));

    [Fact]
    public void The_law_of_dates_catches_a_next_session_that_does_not_wait() => Catches((course, _) => CourseLaw.TheNextDatesAreThereWhereTheCourseGoesOn(
        person => Changed(Shipped(person), from: review => review.NextSessionFrom is null ? null : review.AsOf), course.Presentation));

    [Fact]
    public void The_law_of_trends_catches_a_lost_trend() => Catches((course, _) => CourseLaw.TrendsHoldEveryScore(
        person => Changed(Shipped(person), trends: review => [.. review.Trends.Skip(1)]), course.Presentation));

    [Fact]
    public void The_law_of_trends_catches_a_scale_read_upside_down() => Catches((course, _) => CourseLaw.TrendsHoldEveryScore(
        person => Changed(Shipped(person), trends: review => [.. review.Trends.Select(trend => new OutcomeTrend(
            trend.Measure, trend.Site, trend.Points, trend.Baseline, trend.WorseAt, trend.BetterAt, trend.State))]),
        course.Presentation));

    [Fact]
    public void The_law_of_assessments_catches_a_rule_that_is_missing()
    {
        var other = new RuleSet("without", RuleSet.Default.Rules.Where(rule => rule.Id != "AFT-03"), RuleSet.Default.Thresholds);
        Catches((course, _) => CourseLaw.ReviewRulesChangeNoAssessment(course.Presentation, RuleSet.Default, other));
    }

    private static IEnumerable<Rule> All() => RuleSet.Default.Rules.Concat(RuleSet.Default.ReviewRules);

    private static Reviewing By(IEnumerable<Rule> rules, RuleThresholds thresholds) => new ProgressReviewer(new RuleSet("faulty", rules, thresholds)).Review;

    private static void Catches(Func<Course, Random, string?> law, int cases = 3000)
    {
        var random = new Random(20261122);
        Assert.Contains(Sample.Take(cases), course => law(course, random) is not null);
    }

    private static ProgressReview Changed(
        ProgressReview review,
        Func<ProgressReview, IReadOnlyList<PlanQuestion>>? questions = null,
        Func<ProgressReview, CalendarDate?>? from = null,
        Func<ProgressReview, IReadOnlyList<OutcomeTrend>>? trends = null) =>
        new(review.AsOf, review.RuleSetVersion, review.Decision, review.MildestBound, review.GravestBound)
        {
            Overall = review.Overall,
            StopReasons = review.StopReasons,
            MayNeedleToday = review.MayNeedleToday,
            SessionCount = review.SessionCount,
            FirstSession = review.FirstSession,
            LastSession = review.LastSession,
            NextSessionFrom = from is null ? review.NextSessionFrom : from(review),
            NextReview = review.NextReview,
            Reasons = review.Reasons,
            OpenQuestions = questions is null ? review.OpenQuestions : questions(review),
            Trends = trends is null ? review.Trends : trends(review),
        };
}
