using System;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Outcomes;

public sealed class SymptomDurationTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);

    [Theory]
    [InlineData(DurationScheme.Acp2017, 0, DurationBand.Acute)]
    [InlineData(DurationScheme.Acp2017, 27, DurationBand.Acute)]
    [InlineData(DurationScheme.Acp2017, 28, DurationBand.Subacute)]
    [InlineData(DurationScheme.Acp2017, 84, DurationBand.Subacute)]
    [InlineData(DurationScheme.Acp2017, 85, DurationBand.Chronic)]
    [InlineData(DurationScheme.AtlasCohort, 0, DurationBand.UnderSixWeeks)]
    [InlineData(DurationScheme.AtlasCohort, 41, DurationBand.UnderSixWeeks)]
    [InlineData(DurationScheme.AtlasCohort, 42, DurationBand.SixToTwelveWeeks)]
    [InlineData(DurationScheme.AtlasCohort, 84, DurationBand.SixToTwelveWeeks)]
    [InlineData(DurationScheme.AtlasCohort, 85, DurationBand.BetweenBands)]
    [InlineData(DurationScheme.AtlasCohort, 92, DurationBand.BetweenBands)]
    [InlineData(DurationScheme.AtlasCohort, 93, DurationBand.OverThreeMonths)]
    [InlineData(DurationScheme.NiceSummary, 0, DurationBand.Acute)]
    [InlineData(DurationScheme.NiceSummary, 91, DurationBand.Acute)]
    [InlineData(DurationScheme.NiceSummary, 92, DurationBand.Chronic)]
    public void A_duration_has_its_band_on_both_sides_of_each_boundary(DurationScheme scheme, int days, DurationBand band) =>
        Assert.Equal(band, SymptomDuration.BandOf(scheme, Today.PlusDays(-days), Today));

    /// <summary>Three months are counted by the calendar: to the same day, or the last of a shorter month.</summary>
    [Theory]
    [InlineData("2026-08-22", "2026-11-21", DurationBand.Acute)]
    [InlineData("2026-08-22", "2026-11-22", DurationBand.Chronic)]
    [InlineData("2025-11-30", "2026-02-27", DurationBand.Acute)]
    [InlineData("2025-11-30", "2026-02-28", DurationBand.Chronic)]
    [InlineData("2027-11-30", "2028-02-28", DurationBand.Acute)]
    [InlineData("2027-11-30", "2028-02-29", DurationBand.Chronic)]
    [InlineData("2026-12-01", "2027-02-28", DurationBand.Acute)]
    [InlineData("2026-12-01", "2027-03-01", DurationBand.Chronic)]
    [InlineData("2200-12-31", "2200-12-31", DurationBand.Acute)]
    public void Months_are_counted_by_the_calendar(string onset, string asOf, DurationBand band) =>
        Assert.Equal(band, SymptomDuration.BandOf(DurationScheme.NiceSummary, Date(onset), Date(asOf)));

    [Property]
    public void A_longer_duration_is_never_in_an_earlier_band(PositiveInt days)
    {
        foreach (DurationScheme scheme in new[] { DurationScheme.Acp2017, DurationScheme.NiceSummary, DurationScheme.AtlasCohort })
        {
            int Rank(int ago) => SymptomDuration.BandOf(scheme, Today.PlusDays(-ago), Today) switch
            {
                DurationBand.Acute or DurationBand.UnderSixWeeks => 0,
                DurationBand.Subacute or DurationBand.SixToTwelveWeeks => 1,
                DurationBand.BetweenBands => 2,
                DurationBand.Chronic or DurationBand.OverThreeMonths => 3,
                _ => throw new InvalidOperationException(),
            };
            int ago = days.Get % 200;
            Assert.True(Rank(ago) <= Rank(ago + 1));
        }
    }

    [Fact]
    public void An_onset_that_is_not_recorded_is_unknown_and_one_of_the_future_is_refused()
    {
        Assert.Equal(DurationBand.Unknown, SymptomDuration.BandOf(DurationScheme.Acp2017, null, Today));
        Assert.Contains("2026-11-23", Assert.Throws<ArgumentException>(() => SymptomDuration.BandOf(DurationScheme.Acp2017, Today.PlusDays(1), Today)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SymptomDuration.BandOf(DurationScheme.Unspecified, Today, Today));
        Assert.Throws<ArgumentNullException>(() => SymptomDuration.BandOf(DurationScheme.Acp2017, Today, null!));
    }

    [Theory]
    [InlineData(DurationScheme.Acp2017, "sciatica:S86b", ReadingMark.ReadSecondary)]
    [InlineData(DurationScheme.NiceSummary, "sciatica:S85c", ReadingMark.ReadSecondary)]
    [InlineData(DurationScheme.AtlasCohort, "sciatica:S22", ReadingMark.Read)]
    public void Every_scheme_has_its_source(DurationScheme scheme, string key, ReadingMark mark)
    {
        Citation citation = SymptomDuration.CitationOf(scheme);
        Assert.Equal((key, mark), (citation.Source.Key, citation.Mark));
    }

    private static CalendarDate Date(string text) => CalendarDate.TryParse(text, out CalendarDate? date) ? date! : throw new InvalidOperationException(text);
}
