using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Serialization;
using Xunit;

namespace DryNeedling.Domain.Tests.Outcomes;

public sealed class OutcomeScoreTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly CalendarDate Before = new(2026, 11, 1);
    private static readonly BodySite Buttock = BodySite.Left(BodyRegion.Buttock);

    /// <summary>What cannot be, and words that the refusal must hold.</summary>
    public static TheoryData<string, Action, string[]> Refused => new()
    {
        { "NPRS 3.5", () => OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 3.5m, Today), ["0 to 10 points", "whole numbers", "NPRS", "3.5"] },
        { "NPRS 11", () => OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 11, Today), ["0 to 10 points", "NPRS", "11"] },
        { "NPRS -1", () => OutcomeScore.Of(OutcomeMeasures.NumericPainRating, -1, Today), ["0 to 10 points", "NPRS", "-1"] },
        { "VAS 100.01", () => OutcomeScore.Of(OutcomeMeasures.VisualAnalogueLegPain, 100.01m, Today), ["0 to 100 millimetres", "VAS leg", "100.01"] },
        { "ODI 100.01 %", () => OutcomeScore.Of(OutcomeMeasures.OswestryDisabilityIndex, 100.01m, Today), ["0 to 100 percent", "ODI"] },
        { "11 decimal places", () => OutcomeScore.Of(OutcomeMeasures.OswestryDisabilityIndex, 0.00000000001m, Today), ["10 decimal places"] },
        { "24 on RMDQ-23", () => OutcomeScore.Of(OutcomeMeasures.RolandMorris23, 24, Today), ["0 to 23", "RMDQ-23", "24"] },
        { "25 on RMDQ-24", () => OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 25, Today), ["0 to 24", "RMDQ-24", "25"] },
        { "SBI 6.5", () => OutcomeScore.Of(OutcomeMeasures.SciaticaBothersomenessIndex, 6.5m, Today), ["whole numbers", "SBI"] },
        { "STarT 10", () => OutcomeScore.Of(OutcomeMeasures.StartBackTotal, 10, Today), ["0 to 9", "STarT Back total"] },
        { "distress 6", () => OutcomeScore.Of(OutcomeMeasures.StartBackDistress, 6, Today), ["0 to 5", "STarT Back distress"] },
        { "raw 51", () => OutcomeScore.OswestryFromRawSum(51, 10, Today), ["rawSum", "0 to 50", "10 answered items", "51"] },
        { "raw 41 of 8", () => OutcomeScore.OswestryFromRawSum(41, 8, Today), ["0 to 40", "8 answered items", "41"] },
        { "raw -1", () => OutcomeScore.OswestryFromRawSum(-1, 10, Today), ["0 to 50", "-1"] },
        { "no item", () => OutcomeScore.OswestryFromRawSum(0, 0, Today), ["answeredItems must be 1 to 10"] },
        { "11 items", () => OutcomeScore.OswestryFromRawSum(0, 11, Today), ["answeredItems must be 1 to 10"] },
        { "2 activities", () => OutcomeScore.PatientSpecificFunctionalScaleFromActivities([3, 4], Today), ["3 to 5 activities", "2"] },
        { "6 activities", () => OutcomeScore.PatientSpecificFunctionalScaleFromActivities([1, 2, 3, 4, 5, 6], Today), ["3 to 5 activities", "6"] },
        { "activity 11", () => OutcomeScore.PatientSpecificFunctionalScaleFromActivities([3, 4, 11], Today), ["0 to 10 points", "PSFS", "11"] },
        { "negative pressure", () => OutcomeScore.PressurePainThreshold(-0.1m, Buttock, Today), ["0 or more kilopascals", "PPT", "-0.1"] },
        { "pressure beyond", () => OutcomeScore.PressurePainThreshold(1_000_001, Buttock, Today), ["1000000", "PPT"] },
        { "negative kgf", () => OutcomeScore.PressurePainThresholdFromKilogramForce(-1, Buttock, Today), ["kgf", "-1"] },
        { "kgf beyond", () => OutcomeScore.PressurePainThresholdFromKilogramForce(decimal.MaxValue, Buttock, Today), ["0 to 10000 kgf"] },
        { "pressure nowhere", () => OutcomeScore.PressurePainThreshold(100, default, Today), ["default(BodySite) is no site"] },
        { "pressure without site", () => OutcomeScore.Of(OutcomeMeasures.PressurePainThreshold, 100, Today), ["PPT", "PressurePainThreshold"] },
        { "angle without leg", () => OutcomeScore.Of(OutcomeMeasures.StraightLegRaise, 40, Today), ["SLR", "StraightLegRaise"] },
        { "angle at a site", () => OutcomeScore.At(OutcomeMeasures.StraightLegRaise, 40, Buttock, Today), ["SLR", "StraightLegRaise"] },
        { "ODI at a site", () => OutcomeScore.At(OutcomeMeasures.OswestryDisabilityIndex, 40, Buttock, Today), ["ODI", "no site"] },
        { "angle of no side", () => Leg(Side.Unspecified, 40), ["side must be one of left, right"] },
        { "angle 181", () => Leg(Side.Left, 181), ["0 to 180 degrees", "SLR", "181"] },
    };

    public static TheoryData<string, OutcomeScore, OutcomeScore, string> NotComparable => new()
    {
        { "23 and 24 items", OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 12, Before), OutcomeScore.Of(OutcomeMeasures.RolandMorris23, 8, Today), "RMDQ-24 and the RMDQ-23" },
        { "back and leg", OutcomeScore.Of(OutcomeMeasures.VisualAnalogueBackPain, 50, Before), OutcomeScore.Of(OutcomeMeasures.VisualAnalogueLegPain, 20, Today), "not comparable" },
        { "reversed", OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 12, Today), OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 8, Before), "give the earlier one first" },
        { "left and right leg", Leg(Side.Left, 40), Leg(Side.Right, 40), "one place" },
        { "ankle pointed and bent", Leg(Side.Left, 40), Leg(Side.Left, 40, AnklePosition.Dorsiflexed), "nine degrees" },
        { "ankle not recorded", Leg(Side.Left, 40, AnklePosition.NotRecorded), Leg(Side.Left, 45, AnklePosition.NotRecorded), "nine degrees" },
        { "two sites", OutcomeScore.PressurePainThreshold(100, Buttock, Before), OutcomeScore.PressurePainThreshold(100, BodySite.Left(BodyRegion.Calf), Today), "one place" },
        { "a site and none", OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 5, Before), OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, Buttock, Today), "one place" },
    };

    /// <summary>Measure, earlier, later, figure, verdict: both sides of each figure.</summary>
    public static TheoryData<string, string, string, string, ChangeVerdict> Verdicts => new()
    {
        { "nprs", "8", "6", "2", ChangeVerdict.Reached }, { "nprs", "8", "7", "2", ChangeVerdict.NotReached }, { "nprs", "6", "8", "2", ChangeVerdict.NotReached },
        { "nprs", "10", "7", "30%", ChangeVerdict.Reached }, { "nprs", "9", "7", "30%", ChangeVerdict.NotReached }, { "nprs", "0", "0", "30%", ChangeVerdict.CannotTell },
        { "nprs", "8", "6", "1.3", ChangeVerdict.CannotTell },
        { "vas-leg-pain", "60", "25.6", "34.4", ChangeVerdict.Reached }, { "vas-leg-pain", "60", "25.61", "34.4", ChangeVerdict.NotReached },
        { "vas-leg-pain", "60", "0", "17.2", ChangeVerdict.CannotTell },
        { "odi", "40", "30", "10", ChangeVerdict.Reached }, { "odi", "40", "30.01", "10", ChangeVerdict.NotReached },
        { "odi", "40", "28", "30%", ChangeVerdict.Reached }, { "odi", "40", "28.01", "30%", ChangeVerdict.NotReached },
        { "rmdq-24", "8", "6", "2 at 0", ChangeVerdict.Reached }, { "rmdq-24", "9", "6", "2 at 0", ChangeVerdict.DoesNotApply },
        { "rmdq-24", "5", "1", "4 at 5", ChangeVerdict.Reached }, { "rmdq-24", "4", "0", "4 at 5", ChangeVerdict.DoesNotApply },
        { "rmdq-24", "12", "9", "4 at 5", ChangeVerdict.NotReached }, { "rmdq-24", "13", "9", "4 at 5", ChangeVerdict.DoesNotApply },
        { "rmdq-24", "17", "9", "8 at 13", ChangeVerdict.Reached }, { "rmdq-24", "17", "9", "8 at 17", ChangeVerdict.Reached }, { "rmdq-24", "16", "8", "8 at 17", ChangeVerdict.DoesNotApply },
        { "rmdq-23", "16", "8", "7.5", ChangeVerdict.Reached }, { "rmdq-23", "16", "9", "7.5", ChangeVerdict.NotReached },
        { "sbi", "10", "5", "5.3", ChangeVerdict.NotReached }, { "sbi", "10", "4", "5.3", ChangeVerdict.Reached }, { "sbi", "4", "10", "5.3", ChangeVerdict.Reached },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_score_is_refused_with_measure_value_and_range(string what, Action make, string[] words)
    {
        Exception refusal = Assert.ThrowsAny<ArgumentException>(make);
        Assert.All(words, word => Assert.True(refusal.Message.Contains(word, StringComparison.Ordinal), what + ": " + refusal.Message));
    }

    [Theory]
    [MemberData(nameof(NotComparable))]
    public void What_is_not_comparable_has_no_change(string what, OutcomeScore earlier, OutcomeScore later, string words)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => OutcomeChange.Between(earlier, later));
        Assert.True(refusal.Message.Contains(words, StringComparison.Ordinal), what + ": " + refusal.Message);
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_figure_is_reached_from_its_own_value_on(string id, string earlier, string later, string figure, ChangeVerdict expected)
    {
        OutcomeMeasure measure = OutcomeMeasureTests.Find(id);
        var change = OutcomeChange.Between(
            OutcomeScore.Of(measure, OutcomeMeasureTests.Number(earlier), Before), OutcomeScore.Of(measure, OutcomeMeasureTests.Number(later), Today));
        string[] parts = figure.Split([" at "], StringSplitOptions.None);
        ImportantChange asked = Assert.Single(measure.ImportantChanges, candidate =>
            (figure.EndsWith('%') ? candidate.PercentOfBaseline + "%" == figure : candidate.Amount == OutcomeMeasureTests.Number(parts[0]))
            && candidate.BaselineFrom == (parts.Length == 2 ? OutcomeMeasureTests.Number(parts[1]) : null)
            && (id != "odi" || candidate.Kind == ImportantChangeKind.MinimalImportantChange));
        Assert.Equal(expected, change.Meets(asked));
    }

    [Fact]
    public void A_raw_sum_of_twenty_is_forty_percent_and_moderate()
    {
        OutcomeScore score = OutcomeScore.OswestryFromRawSum(20, 10, Today);
        Assert.Equal(40, score.Value);
        Assert.Equal("moderate", score.Band?.Name);
        Assert.Equal("minimal", OutcomeScore.Of(OutcomeMeasures.OswestryDisabilityIndex, 20, Today).Band?.Name);
        Assert.Equal(50, OutcomeScore.OswestryFromRawSum(20, 8, Today).Value);
        Assert.Equal("ODI: 50 percent (raw sum 20 of 8 items), 2026-11-22", OutcomeScore.OswestryFromRawSum(20, 8, Today).ToString());
    }

    [Fact]
    public void The_mean_of_activities_is_exact_and_up_is_better()
    {
        OutcomeScore before = OutcomeScore.PatientSpecificFunctionalScaleFromActivities([3, 4, 3], Before);
        OutcomeScore after = OutcomeScore.PatientSpecificFunctionalScaleFromActivities([5, 6, 5, 7], Today);
        Assert.Equal((10m, 3), (before.Numerator, before.Denominator));
        Assert.Equal(5.75m, after.Value);
        var change = OutcomeChange.Between(before, after);
        Assert.True(change.IsImprovement);
        Assert.Equal(72.5m, change.PercentOfBaseline);
        Assert.True(OutcomeChange.Between(OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 3, Before), OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 5, Today)).IsWorsening);
        Assert.Empty(OutcomeMeasures.PatientSpecificFunctionalScale.ImportantChanges);
    }

    [Fact]
    public void Kilogram_force_is_converted_exactly()
    {
        OutcomeScore score = OutcomeScore.PressurePainThresholdFromKilogramForce(1.21m, Buttock, Today);
        Assert.Equal(118.660465m, score.Value);
        Assert.Equal(OutcomeScore.PressurePainThreshold(118.660465m, Buttock, Today), score);
        Assert.Equal(98.0665m, OutcomeScore.PressurePainThresholdFromKilogramForce(1, Buttock, Today).Value);
        Assert.Equal(score.Value, Assert.Single(OutcomeMeasures.PressurePainThreshold.ImportantChanges).Amount);
    }

    [Theory]
    [InlineData(118.660465, ChangeVerdict.Reached)]
    [InlineData(118.660464, ChangeVerdict.NotReached)]
    public void A_detectable_change_counts_both_ways(double by, ChangeVerdict expected)
    {
        OutcomeScore low = OutcomeScore.PressurePainThreshold(200, Buttock, Today);
        OutcomeScore high = OutcomeScore.PressurePainThreshold(200 + (decimal)by, Buttock, Today);
        ImportantChange figure = Assert.Single(OutcomeMeasures.PressurePainThreshold.ImportantChanges);
        Assert.Equal(expected, OutcomeChange.Between(low, high).Meets(figure));
        Assert.Equal(expected, OutcomeChange.Between(high, low).Meets(figure));
    }

    [Fact]
    public void A_figure_of_another_measure_is_refused()
    {
        var change = OutcomeChange.Between(OutcomeScore.Of(OutcomeMeasures.RolandMorris23, 12, Before), OutcomeScore.Of(OutcomeMeasures.RolandMorris23, 8, Today));
        Assert.Throws<ArgumentException>(() => change.Meets(OutcomeMeasures.RolandMorris24.ImportantChanges[0]));
    }

    [Fact]
    public void The_sides_are_compared_on_one_day_in_one_recorded_position()
    {
        Assert.Equal(12.5m, Leg(Side.Left, 70).DifferenceFromOtherSide(Leg(Side.Right, 57.5m)));
        Assert.Equal(12.5m, Leg(Side.Right, 57.5m).DifferenceFromOtherSide(Leg(Side.Left, 70)));
        Assert.Throws<ArgumentException>(() => Leg(Side.Left, 70).DifferenceFromOtherSide(Leg(Side.Left, 60)));
        Assert.Throws<ArgumentException>(() => Leg(Side.Left, 70).DifferenceFromOtherSide(Leg(Side.Right, 60, AnklePosition.Dorsiflexed)));
        Assert.Throws<ArgumentException>(() => Leg(Side.Left, 70, AnklePosition.NotRecorded).DifferenceFromOtherSide(Leg(Side.Right, 60, AnklePosition.NotRecorded)));
        Assert.Throws<ArgumentException>(() => Leg(Side.Left, 70).DifferenceFromOtherSide(OutcomeScore.StraightLegRaise(Side.Right, AnklePosition.Plantarflexed, 60, Before)));
        Assert.Throws<ArgumentException>(() => OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 1, Today).DifferenceFromOtherSide(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 1, Today)));
    }

    [Theory]
    [InlineData(0, 0, StartBackGroup.Low)]
    [InlineData(3, 3, StartBackGroup.Low)]
    [InlineData(4, 0, StartBackGroup.Medium)]
    [InlineData(7, 3, StartBackGroup.Medium)]
    [InlineData(4, 4, StartBackGroup.High)]
    [InlineData(9, 5, StartBackGroup.High)]
    public void The_risk_group_needs_both_scores(int total, int distress, StartBackGroup group) => Assert.Equal(group, StartBack.GroupOf(Total(total), Distress(distress)));

    [Theory]
    [InlineData(3, 4)]
    [InlineData(8, 3)]
    public void A_total_that_the_distress_contradicts_is_refused(int total, int distress)
    {
        Assert.Throws<ArgumentException>(() => StartBack.GroupOf(Total(total), Distress(distress)));
        foreach (OutcomeScore[] order in new[] { new[] { Total(total), Distress(distress) }, [Distress(distress), Total(total)] })
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(() => Presentation.Of(Today).With(order[0]).With(order[1]));
            Assert.Contains("cannot both be true", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, Presentation.Of(Today).With(Total(total)).With(OutcomeScore.Of(OutcomeMeasures.StartBackDistress, distress, Before)).OutcomeScores.Count);
    }

    [Fact]
    public void The_risk_group_is_refused_for_other_scores()
    {
        Assert.Throws<ArgumentException>(() => StartBack.GroupOf(Distress(3), Distress(3)));
        Assert.Throws<ArgumentException>(() => StartBack.GroupOf(Total(3), Total(3)));
        Assert.Throws<ArgumentException>(() => StartBack.GroupOf(Total(3), OutcomeScore.Of(OutcomeMeasures.StartBackDistress, 3, Before)));
    }

    [Fact]
    public void A_record_refuses_a_score_of_the_future_and_a_second_one_of_a_day()
    {
        Presentation person = Presentation.Of(Today).With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 12, Today));
        Assert.Contains("2026-11-23", Assert.Throws<ArgumentException>(() => person.With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 9, Today.PlusDays(1)))).Message, StringComparison.Ordinal);
        Assert.Contains("Record one", Assert.Throws<ArgumentException>(() => person.With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 9, Today))).Message, StringComparison.Ordinal);
        Assert.Same(person, person.With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 12.0m, Today)));
        Assert.Equal(4, person.With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 9, Before)).With(Leg(Side.Left, 40)).With(Leg(Side.Right, 60)).OutcomeScores.Count);
        Assert.Equal(2, person.With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, Buttock, Today)).With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 3, BodySite.Left(BodyRegion.Calf), Today))
            .OutcomeScores.Count(score => score.Measure.Equals(OutcomeMeasures.NumericPainRating)));
    }

    [Fact]
    public void Scores_of_one_measure_and_day_are_ordered_by_place_whatever_came_first()
    {
        OutcomeScore[] sites =
        [
            OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 5, Today),
            OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, Buttock, Today),
            OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, Buttock.Mirrored(), Today),
            OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, BodySite.Left(BodyRegion.Calf), Today),
            OutcomeScore.At(OutcomeMeasures.NumericPainRating, 5, BodySite.Right(BodyRegion.Calf), Today),
            Leg(Side.Left, 40, AnklePosition.NotRecorded),
            Leg(Side.Left, 40),
            Leg(Side.Right, 40, AnklePosition.NotRecorded),
            Leg(Side.Right, 40),
        ];
        Presentation bare = Presentation.Of(Today);
        Presentation forwards = sites.Aggregate(bare, (record, score) => record.With(score));
        Presentation backwards = Enumerable.Reverse(sites).Aggregate(bare, (record, score) => record.With(score));
        Assert.Equal(sites, forwards.OutcomeScores);
        Assert.Equal(forwards, backwards);
        Assert.Equal(forwards, forwards.Mirrored());
    }

    [Fact]
    public void A_record_with_other_scores_is_another_record_and_says_so()
    {
        Presentation bare = Presentation.Of(Today);
        Presentation scored = bare.With(Leg(Side.Left, 40));
        Assert.NotEqual(bare, scored);
        Assert.NotEqual(scored, bare.With(Leg(Side.Left, 41)));
        Assert.NotEqual(scored, bare.With(Leg(Side.Left, 40, AnklePosition.Neutral)));
        Assert.Equal(bare.With(Leg(Side.Right, 40)), scored.Mirrored());
        Assert.EndsWith("\nSLR left, ankle plantarflexed: 40 degrees, 2026-11-22", scored.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_says_what_changed()
    {
        var change = OutcomeChange.Between(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 12, Before), OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 9, Today));
        Assert.Equal((-3m, (decimal?)-25m, true, false), (change.Amount, change.PercentOfBaseline, change.IsImprovement, change.IsWorsening));
        Assert.Equal("RMDQ-24: 12 points, 2026-11-01 -> RMDQ-24: 9 points, 2026-11-22: -3 points, better", change.ToString());
        Assert.Equal(change, OutcomeChange.Between(change.Earlier, change.Later));
        Assert.Equal(change.GetHashCode(), OutcomeChange.Between(change.Earlier, change.Later).GetHashCode());
        Assert.Null(OutcomeChange.Between(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 0, Before), OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 9, Today)).PercentOfBaseline);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => OutcomeScore.Of(null!, 1, Today));
        Assert.Throws<ArgumentNullException>(() => OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 1, null!));
        Assert.Throws<ArgumentNullException>(() => OutcomeScore.PatientSpecificFunctionalScaleFromActivities(null!, Today));
        Assert.Throws<ArgumentNullException>(() => OutcomeChange.Between(null!, Leg(Side.Left, 1)));
        Assert.Throws<ArgumentNullException>(() => Presentation.Of(Today).With((OutcomeScore)null!));
    }

    /// <summary>A score of a document and the problem it must give, beside the date, path and code.</summary>
    public static TheoryData<string, string[]> BadDocuments => new()
    {
        { "{}", ["[0].measure missing", "[0].date missing"] },
        { Item("\"nprs\"", ""), ["[0].value missing"] },
        { Item("\"NPRS\"", "\"value\": 4"), ["[0].measure not-allowed"] },
        { Item("\"nprs\"", "\"value\": 11"), ["[0].value out-of-range"] },
        { Item("\"nprs\"", "\"value\": 3.5"), ["[0].value out-of-range"] },
        { Item("\"nprs\"", "\"value\": -1"), ["[0].value out-of-range"] },
        { Item("\"nprs\"", "\"value\": \"4\""), ["[0].value wrong-type"] },
        { Item("\"nprs\"", "\"value\": 4e0"), ["[0].value wrong-type"] },
        { Item("\"nprs\"", "\"value\": null"), ["[0].value null"] },
        { Item("\"odi\"", "\"value\": 33.33333333333333333333333333333333333"), ["[0].value out-of-range"] },
        { Item("\"odi\"", "\"value\": 33.33333333333"), ["[0].value out-of-range"] },
        { Item("\"odi\"", "\"rawSum\": 51, \"answeredItems\": 10"), ["[0].rawSum out-of-range"] },
        { Item("\"odi\"", "\"rawSum\": 41, \"answeredItems\": 8"), ["[0].rawSum out-of-range"] },
        { Item("\"odi\"", "\"rawSum\": 20"), ["[0].answeredItems missing"] },
        { Item("\"odi\"", "\"answeredItems\": 10"), ["[0].rawSum missing"] },
        { Item("\"odi\"", "\"rawSum\": 20, \"answeredItems\": 10, \"value\": 40"), ["[0].value contradiction"] },
        { Item("\"rmdq-24\"", "\"rawSum\": 20, \"value\": 20"), ["[0].rawSum contradiction"] },
        { Item("\"rmdq-23\"", "\"value\": 24"), ["[0].value out-of-range"] },
        { Item("\"psfs\"", "\"activities\": [3, 4]"), ["[0].activities out-of-range"] },
        { Item("\"psfs\"", "\"activities\": [3, 4, 11]"), ["[0].activities[2] out-of-range"] },
        { Item("\"psfs\"", "\"activities\": 5"), ["[0].activities wrong-type"] },
        { Item("\"nprs\"", "\"value\": 4, \"activities\": [3, 4, 5]"), ["[0].activities contradiction"] },
        { Item("\"slr\"", "\"value\": 40"), ["[0].side missing"] },
        { Item("\"slr\"", "\"value\": 40, \"side\": \"both\""), ["[0].side not-allowed"] },
        { Item("\"slr\"", "\"value\": 40, \"side\": \"left\", \"ankle\": \"up\""), ["[0].ankle not-allowed"] },
        { Item("\"slr\"", "\"value\": 40, \"side\": \"left\", \"site\": { \"region\": \"calf\" }"), ["[0].site contradiction"] },
        { Item("\"odi\"", "\"value\": 40, \"side\": \"left\", \"ankle\": \"neutral\""), ["[0].side contradiction", "[0].ankle contradiction"] },
        { Item("\"ppt\"", "\"value\": 200"), ["[0].site missing"] },
        { Item("\"ppt\"", "\"value\": 200, \"site\": {}"), ["[0].site.region missing"] },
        { Item("\"nprs\"", "\"value\": 4, \"note\": \"x\""), ["[0].note unknown-member"] },
        { "{ \"measure\": \"nprs\", \"value\": 4, \"date\": \"2026-11-23\" }", ["[0].date contradiction"] },
        { Item("\"nprs\"", "\"value\": 4") + ", " + Item("\"nprs\"", "\"value\": 5"), ["[1] contradiction"] },
        { Item("\"start-back-distress\"", "\"value\": 4") + ", " + Item("\"start-back-total\"", "\"value\": 3"), ["[1] contradiction"] },
        { Item("\"nprs\"", "\"value\": 11") + ", " + Item("\"odi\"", "\"value\": 101"), ["[0].value out-of-range", "[1].value out-of-range"] },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void A_bad_score_in_a_document_is_refused_at_its_path_with_its_code(string items, string[] expected)
    {
        Assert.False(DryNeedlingJson.TryReadPresentation(Document(items), out _, out System.Collections.Generic.IReadOnlyList<JsonProblem> problems));
        Assert.Equal(expected.Select(problem => "$.outcomeScores" + problem), problems.Select(problem => problem.Path + " " + problem.Code));
    }

    [Fact]
    public void An_unknown_measure_is_answered_with_the_known_ones()
    {
        Assert.False(DryNeedlingJson.TryReadPresentation(Document(Item("\"oswestry\"", "\"value\": 4")), out _, out System.Collections.Generic.IReadOnlyList<JsonProblem> problems));
        Assert.Equal(OutcomeMeasures.All.Select(measure => measure.Id), Assert.Single(problems).Allowed);
    }

    [Fact]
    public void Scores_are_read_and_written_as_recorded()
    {
        Presentation person = DryNeedlingJson.ReadPresentation(Document(string.Join(", ", [
            Item("\"slr\"", "\"value\": 40.50, \"side\": \"left\", \"ankle\": \"dorsiflexed\""),
            Item("\"ppt\"", "\"value\": 98.0665, \"site\": { \"region\": \"buttock\", \"side\": \"left\" }"),
            Item("\"psfs\"", "\"activities\": [3, 4.0, 3]"),
            Item("\"odi\"", "\"rawSum\": 20, \"answeredItems\": 9"),
            Item("\"nprs\"", "\"value\": 4.0"),
            Item("\"nprs\"", "\"value\": 4"),
        ])));
        Assert.Equal(
            [
                OutcomeScore.Of(OutcomeMeasures.NumericPainRating, 4, Before),
                OutcomeScore.OswestryFromRawSum(20, 9, Before),
                OutcomeScore.PressurePainThresholdFromKilogramForce(1, Buttock, Before),
                OutcomeScore.PatientSpecificFunctionalScaleFromActivities([3, 4, 3], Before),
                OutcomeScore.StraightLegRaise(Side.Left, AnklePosition.Dorsiflexed, 40.5m, Before),
            ],
            person.OutcomeScores);
        string written = string.Concat(DryNeedlingJson.WritePresentation(person).Where(character => !char.IsWhiteSpace(character)));
        Assert.Contains(
            "\"outcomeScores\":[{\"measure\":\"nprs\",\"value\":4,\"date\":\"2026-11-01\"},"
            + "{\"measure\":\"odi\",\"rawSum\":20,\"answeredItems\":9,\"date\":\"2026-11-01\"},"
            + "{\"measure\":\"ppt\",\"value\":98.0665,\"date\":\"2026-11-01\",\"site\":{\"region\":\"buttock\",\"side\":\"left\"}},"
            + "{\"measure\":\"psfs\",\"activities\":[3,4,3],\"date\":\"2026-11-01\"},"
            + "{\"measure\":\"slr\",\"value\":40.5,\"date\":\"2026-11-01\",\"side\":\"left\",\"ankle\":\"dorsiflexed\"}]",
            written,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_scores_is_read_in_reasonable_time()
    {
        CalendarDate first = new(1970, 1, 1);
        string items = string.Join(",", Enumerable.Range(0, 20_000).Select(i =>
            "{ \"measure\": \"nprs\", \"value\": " + (i % 11) + ", \"date\": \"" + first.PlusDays(i) + "\" }"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(20_000, DryNeedlingJson.ReadPresentation(Document(items)).OutcomeScores.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static string Document(string items) => Serialization.Documents.With("\"outcomeScores\": [" + items + "]");

    private static string Item(string measure, string members) =>
        "{ \"measure\": " + measure + ", \"date\": \"2026-11-01\"" + (members == "" ? "" : ", " + members) + " }";

    private static OutcomeScore Total(int value) => OutcomeScore.Of(OutcomeMeasures.StartBackTotal, value, Today);

    private static OutcomeScore Distress(int value) => OutcomeScore.Of(OutcomeMeasures.StartBackDistress, value, Today);

    private static OutcomeScore Leg(Side side, decimal degrees, AnklePosition ankle = AnklePosition.Plantarflexed) =>
        OutcomeScore.StraightLegRaise(side, ankle, degrees, Today);
}
