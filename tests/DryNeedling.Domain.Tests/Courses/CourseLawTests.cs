using System;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using FsCheck;
using Xunit;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>The laws of the review, on generated courses, against the shipped reviewer.</summary>
public sealed class CourseLawTests
{
    private static readonly Reviewing Shipped = ProgressReviewer.Default.Review;
    private static readonly RuleSet WithoutReview = new("without review", RuleSet.Default.Rules, RuleSet.Default.Thresholds);

    [Law(cases: 1500, Arbitrary = [typeof(Courses)])]
    public void The_literal_reference_agrees(Course course) => Assert.Null(CourseLaw.AgreesWithTheReference(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void The_same_course_gives_the_same_review(Course course) => Assert.Null(CourseLaw.TheSameTwice(Shipped, course));

    [Law(Arbitrary = [typeof(Courses)])]
    public void Left_and_right_do_not_matter(Course course) => Assert.Null(CourseLaw.MirroringChangesNothing(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void No_course_goes_on_where_nobody_may_needle(Course course) =>
        Assert.Null(CourseLaw.NeverGoesOnWhereNobodyMayNeedle(Shipped, course.Presentation));

    [Law(cases: 800, Arbitrary = [typeof(Courses)])]
    public void Learning_an_unknown_only_narrows(Course course, PositiveInt seed) =>
        Assert.Null(CourseLaw.LearningNarrows(Shipped, course.Presentation, new Random(seed.Get)));

    [Law(Arbitrary = [typeof(Courses)])]
    public void A_red_flag_never_makes_it_milder(Course course, PositiveInt seed) =>
        Assert.Null(CourseLaw.ARedFlagIsNeverMilder(Shipped, course.Presentation, new Random(seed.Get)));

    [Law(cases: 800, Arbitrary = [typeof(Courses)])]
    public void Without_a_question_of_its_own_only_the_assessment_is_open(Course course) =>
        Assert.Null(CourseLaw.WithoutCourseQuestionsOnlyTheAssessmentIsOpen(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void Nothing_is_asked_in_vain(Course course) => Assert.Null(CourseLaw.NothingIsAskedInVain(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void The_next_dates_are_there_exactly_where_the_course_goes_on(Course course) =>
        Assert.Null(CourseLaw.TheNextDatesAreThereWhereTheCourseGoesOn(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void Trends_hold_every_score_and_their_lines_lie_about_the_baseline(Course course) =>
        Assert.Null(CourseLaw.TrendsHoldEveryScore(Shipped, course.Presentation));

    [Law(Arbitrary = [typeof(Courses)])]
    public void Review_rules_change_no_assessment(Course course)
    {
        Assert.Empty(WithoutReview.ReviewRules);
        Assert.Null(CourseLaw.ReviewRulesChangeNoAssessment(course.Presentation, RuleSet.Default, WithoutReview));
    }

    [Law(cases: 100, Arbitrary = [typeof(Courses)])]
    public void A_course_shrinks_to_valid_courses(Course course) => Assert.All(course.Simpler(), simpler => Assert.NotNull(simpler.Presentation));
}
