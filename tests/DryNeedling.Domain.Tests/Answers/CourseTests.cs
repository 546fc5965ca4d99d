using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>What differs between a first session and a course, and from when a bar that time lifts holds no more.</summary>
public sealed class CourseTests
{
    private static readonly CalendarDate Today = Draft.Today;
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    /// <summary>The first three sessions, or more than six months since the last: the sessions on record tell as well as the answer.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true, 7)]
    [InlineData(true, 14, 7)]
    [InlineData(false, 21, 14, 7)]
    [InlineData(false, 197, 190, 183)]
    [InlineData(true, 198, 191, 184)]
    [InlineData(false, 400, 14, 7)]
    public void The_first_three_sessions_and_a_long_gap_ask_for_care(bool isNew, params int[] daysAgo)
    {
        SuitabilityAssessment answer = Assess(After(Plain, daysAgo));
        Assert.Equal(isNew, answer.Findings.Any(finding => finding.Rule.Id == "VV-01"));
        Assert.Equal(isNew ? Suitability.SuitableWithPrecautions : Suitability.Suitable, answer.Overall);
        Assert.Empty(answer.Conflicts);
    }

    [Fact]
    public void An_outright_no_beside_a_first_session_is_reported_and_the_riskier_counts()
    {
        SuitabilityAssessment answer = Assess(After(Plain.With(Plain.HealthScreen.With(ScreeningItems.NewToNeedling, Answer.No)), 7));
        Assert.Contains("new-to-needling", Assert.Single(answer.Conflicts).Text, StringComparison.Ordinal);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "VV-01");
    }

    [Fact]
    public void A_yes_beside_many_sessions_counts() => Assert.Contains(
        Assess(After(Plain.With(Plain.HealthScreen.With(ScreeningItems.NewToNeedling, Answer.Yes)), 21, 14, 7)).Findings,
        finding => finding.Rule.Id == "VV-01");

    /// <summary>Completed weeks: week 8 today is week 14 in six weeks at the latest.</summary>
    [Theory]
    [InlineData(8, "2027-01-03")]
    [InlineData(13, "2026-11-29")]
    [InlineData(0, "2027-02-28")]
    public void The_bar_of_the_first_trimester_says_from_when_it_ends(int weeks, string date) =>
        Assert.Equal(date, Finding(Plain.With(Pregnancy.AtWeeks(weeks)), "PRG-01").ReconsiderFrom?.ToString());

    [Fact]
    public void On_the_day_named_the_bar_is_over_and_the_day_before_it_may_not_be()
    {
        CalendarDate end = Finding(Plain.With(Pregnancy.AtWeeks(8)), "PRG-01").ReconsiderFrom!;
        Assert.Equal(42, end.DaysSince(Today));
        Assert.DoesNotContain(Assess(Plain.With(Pregnancy.AtWeeks(8 + (42 / 7)))).Findings, finding => finding.Rule.Id == "PRG-01");
        Assert.Contains(Assess(Plain.With(Pregnancy.AtWeeks(8 + (41 / 7)))).Findings, finding => finding.Rule.Id == "PRG-01");
    }

    [Fact]
    public void Presumed_weeks_name_no_date() => Assert.Null(Finding(Plain.With(Pregnancy.WeeksUnknown), "PRG-01").ReconsiderFrom);

    [Fact]
    public void A_bar_that_no_date_ends_names_none() => Assert.Null(
        Finding(Plain.With(Plain.HealthScreen.With(ScreeningItems.Fever, Answer.Yes)), "ACU-03").ReconsiderFrom);

    [Theory]
    [InlineData(AfterEffectKind.Soreness, 1, "2026-11-25")]
    [InlineData(AfterEffectKind.Soreness, 3, "2026-11-23")]
    [InlineData(AfterEffectKind.Bruise, 1, "2026-11-29")]
    [InlineData(AfterEffectKind.Bruise, 7, "2026-11-23")]
    public void What_is_usual_after_a_session_says_until_when(AfterEffectKind kind, int daysAgo, string date) => Assert.Equal(
        date,
        Finding(
            Plain.With(TreatmentHistory.NoneRecorded.With(new TreatmentSession(Today.PlusDays(-daysAgo), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left)).With(new AfterEffect(kind, Answer.Yes)))),
            "AFT-02").ReconsiderFrom?.ToString());

    [Fact]
    public void The_last_year_of_the_calendar_is_valid_input()
    {
        Presentation person = Presentation.Of(new CalendarDate(2200, 12, 31), 30).With(Pregnancy.AtWeeks(8));
        Assert.Null(Finding(person, "PRG-01").ReconsiderFrom);
    }

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static Finding Finding(Presentation person, string rule) => Assess(person).Findings.Single(finding => finding.Rule.Id == rule);

    private static Presentation After(Presentation person, params int[] daysAgo) => person.With(daysAgo.Aggregate(
        TreatmentHistory.NoneRecorded,
        (history, days) => history.With(new TreatmentSession(Today.PlusDays(-days), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left)))));
}
