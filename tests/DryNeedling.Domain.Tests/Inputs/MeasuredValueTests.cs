using System;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

public sealed class MeasuredValueTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly CalendarDate Yesterday = Today.PlusDays(-1);

    /// <summary>What cannot be, and words that the refusal must hold.</summary>
    public static TheoryData<string, Action, string[]> Refused => new()
    {
        { "INR 0.49", () => MeasuredValue.Inr(0.49m, Today), ["ratio must be 0.5 to 30", "inr", "0.49"] },
        { "INR 30.01", () => MeasuredValue.Inr(30.01m, Today), ["0.5 to 30", "30.01"] },
        { "INR 2.345", () => MeasuredValue.Inr(2.345m, Today), ["two decimal places", "2.345"] },
        { "platelets -1", () => MeasuredValue.PlateletCount(-1, Today), ["perCubicMillimetre", "0 to 5000000 per mm³", "platelet-count", "-1"] },
        { "platelets 5000001", () => MeasuredValue.PlateletCount(5_000_001, Today), ["0 to 5000000 per mm³"] },
        { "neutrophils 1000001", () => MeasuredValue.NeutrophilCount(1_000_001, Today), ["0 to 1000000 per mm³", "neutrophil-count"] },
        { "neutrophils -1", () => MeasuredValue.NeutrophilCount(-1, Today), ["0 to 1000000 per mm³"] },
        { "Wells -3", () => MeasuredValue.WellsScore(-3, Today), ["points must be", "-2 to 9 points", "wells-score", "-3"] },
        { "Wells 10", () => MeasuredValue.WellsScore(10, Today), ["-2 to 9 points", "10"] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_out_of_range_is_refused_with_the_range_and_the_unit(string what, Action make, string[] words)
    {
        string message = Assert.Throws<ArgumentOutOfRangeException>(make).Message;
        Assert.All(words, word => Assert.True(message.Contains(word, StringComparison.Ordinal), what + ": " + message));
    }

    [Fact]
    public void The_ends_of_every_range_can_be_recorded()
    {
        MeasuredValue[] ends =
        [
            MeasuredValue.Inr(0.5m, Today), MeasuredValue.Inr(30, Yesterday), MeasuredValue.PlateletCount(0, Today), MeasuredValue.PlateletCount(5_000_000, Yesterday),
            MeasuredValue.NeutrophilCount(0, Today), MeasuredValue.NeutrophilCount(1_000_000, Yesterday), MeasuredValue.WellsScore(-2, Today), MeasuredValue.WellsScore(9, Yesterday),
        ];
        Presentation person = ends.Aggregate(Presentation.Of(Today), (record, value) => record.With(value));
        Assert.Equal([30, 0.5m, 5_000_000, 0, 1_000_000, 0, 9, -2], person.MeasuredValues.Select(value => value.Value));
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
    }

    [Fact]
    public void A_date_is_needed() => Assert.Throws<ArgumentNullException>("date", () => MeasuredValue.Inr(2, null!));

    [Fact]
    public void Values_are_equal_by_kind_number_and_date()
    {
        Assert.Equal(MeasuredValue.Inr(2.50m, Today), MeasuredValue.Inr(2.5m, new CalendarDate(2026, 11, 22)));
        Assert.Equal(MeasuredValue.Inr(2.50m, Today).GetHashCode(), MeasuredValue.Inr(2.5m, Today).GetHashCode());
        Assert.NotEqual(MeasuredValue.Inr(2.5m, Today), MeasuredValue.Inr(2.5m, Yesterday));
        Assert.NotEqual(MeasuredValue.Inr(2.5m, Today), MeasuredValue.Inr(2.6m, Today));
        Assert.NotEqual(MeasuredValue.PlateletCount(500, Today), MeasuredValue.NeutrophilCount(500, Today));
        Assert.Equal("inr 2.5, 2026-11-22", MeasuredValue.Inr(2.50m, Today).ToString());
    }

    [Fact]
    public void A_record_refuses_a_value_of_tomorrow_and_two_of_one_kind_and_day()
    {
        Presentation person = Presentation.Of(Today).With(MeasuredValue.Inr(2, Today));
        Assert.Contains("after the date of the presentation", Assert.Throws<ArgumentException>("value", () => person.With(MeasuredValue.Inr(2, Today.PlusDays(1)))).Message, StringComparison.Ordinal);
        Assert.Contains("Record one", Assert.Throws<ArgumentException>("value", () => person.With(MeasuredValue.Inr(3, Today))).Message, StringComparison.Ordinal);
        Assert.Equal(person, person.With(MeasuredValue.Inr(2, Today)));
        Assert.Equal(2, person.With(MeasuredValue.Inr(3, Yesterday)).MeasuredValues.Count);
    }

    [Fact]
    public void Order_does_not_count_and_a_record_with_a_value_is_not_the_one_without()
    {
        Presentation person = Presentation.Of(Today);
        Presentation one = person.With(MeasuredValue.Inr(2, Today)).With(MeasuredValue.WellsScore(1, Today));
        Assert.Equal(one, person.With(MeasuredValue.WellsScore(1, Today)).With(MeasuredValue.Inr(2, Today)));
        Assert.NotEqual(person, one);
        Assert.Equal(one, one.Mirrored());
        Assert.Contains("wells-score 1, 2026-11-22", one.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.99")]
    [InlineData("3.51")]
    public void The_limit_of_the_INR_stays_where_the_sources_are(string limit) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new RuleThresholds { InrLimit = decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture) });

    [Fact]
    public void Thresholds_differ_where_one_number_does()
    {
        RuleThresholds shipped = RuleSet.Default.Thresholds;
        Assert.Equal(shipped, new RuleThresholds());
        RuleThresholds[] others =
        [
            new() { InrLimit = 2.0m }, new() { InrLimit = 3.5m }, new() { InrCurrentDays = 2 }, new() { PlateletLimit = 100_000 }, new() { NeutrophilLimit = 1000 },
            new() { BloodCountCurrentDays = 2 }, new() { WellsLikelyFrom = 1 }, new() { WellsCurrentDays = 1 },
        ];
        Assert.All(others, other => Assert.NotEqual(shipped, other));
    }

    /// <summary>Borrowed numbers may be set anew within their band, and nothing else may be.</summary>
    [Theory]
    [InlineData("InrLimit", "1.99", "2.0 to 3.5")]
    [InlineData("InrLimit", "3.51", "2.0 to 3.5")]
    [InlineData("InrCurrentDays", "4", "0 to 3")]
    [InlineData("InrCurrentDays", "1.5", "whole days")]
    [InlineData("PlateletLimit", "49999", "50000 to 100000")]
    [InlineData("NeutrophilLimit", "499", "500 to 1000")]
    [InlineData("BloodCountCurrentDays", "-1", "0 to 3")]
    [InlineData("CaudaEquinaRecentDays", "15", "fixed at 14 days")]
    [InlineData("AdultAge", "16", "fixed at 18 years")]
    public void A_threshold_moved_where_it_may_not_be_is_refused(string name, string value, string words)
    {
        PolicyProblem problem = Assert.Single(Load((name, Number(value))).Problems);
        Assert.Contains(name, problem.Text, StringComparison.Ordinal);
        Assert.Contains(words, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_threshold_is_refused_with_the_names()
    {
        PolicyProblem problem = Assert.Single(Load(("inrLimit", 2.5m)).Problems);
        Assert.All(RuleSet.Default.Thresholds.All.Where(threshold => threshold.IsMovable), threshold => Assert.Contains(threshold.Name, problem.HowToMend, StringComparison.Ordinal));
    }

    [Fact]
    public void A_moved_limit_moves_the_answer_and_stands_in_the_version()
    {
        RuleSet strict = Load(("InrLimit", 2.0m), ("InrCurrentDays", 0)).Rules!;
        Assert.Equal(RuleSet.Default.Version + "+limits", strict.Version);
        Assert.Equal(2.0m, strict.Thresholds.InrLimit);
        Assert.Equal(0, strict.Thresholds.InrCurrentDays);
        Presentation person = Person.PlainHealthyAdult.Presentation
            .With(MedicineList.Complete.With(new Medicine("warfarin", MedicineClass.VitaminKAntagonist))).With(MeasuredValue.Inr(2.5m, Draft.Today));
        Assert.DoesNotContain(SuitabilityEvaluator.Default.Evaluate(person).Findings, finding => finding.Rule.Id == "BLD-05");
        Assert.Contains(new SuitabilityEvaluator(strict).Evaluate(person).Findings, finding => finding.Rule.Id == "BLD-05");
    }

    private static PolicyLoading Load(params (string Name, decimal Value)[] entries) => ClinicPolicies.Load(
        entries.Aggregate(ClinicPolicy.Named("limits"), (policy, entry) => policy.With(PolicyEntry.Threshold(entry.Name, entry.Value))), RuleSet.Default, Draft.Today);

    [Fact]
    public void Every_threshold_is_listed_with_its_own_number_sources_and_unit()
    {
        System.Reflection.PropertyInfo[] members = [.. typeof(RuleThresholds).GetProperties().Where(member => member.Name != nameof(RuleThresholds.All))];
        Assert.Equal(members.Select(member => member.Name).Order(), RuleSet.Default.Thresholds.All.Select(threshold => threshold.Name).Order());
        Assert.All(RuleSet.Default.Thresholds.All, threshold =>
        {
            Assert.Equal(Convert.ToDecimal(members.Single(member => member.Name == threshold.Name).GetValue(RuleSet.Default.Thresholds), System.Globalization.CultureInfo.InvariantCulture), threshold.Value);
            Assert.InRange(threshold.Value, threshold.Least, threshold.Most);
            Assert.Equal(threshold.IsMovable, threshold.IsBorrowed);
            Assert.NotEmpty(threshold.Citations);
            Assert.True(threshold.Words.Length > 10 && threshold.Unit.Length > 0, threshold.ToString());
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
