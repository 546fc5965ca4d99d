using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using Xunit;

namespace DryNeedling.Domain.Tests.Outcomes;

public sealed class OutcomeMeasureTests
{
    public static TheoryData<string> Ids => [.. OutcomeMeasures.All.Select(measure => measure.Id)];

    /// <summary>Id, abbreviation, least, greatest (empty for none), unit, step, direction, place.</summary>
    public static TheoryData<string, string, string, string, OutcomeUnit, OutcomeStep, OutcomeDirection, OutcomePlace> Scales => new()
    {
        { "nprs", "NPRS", "0", "10", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.SiteWhereRecorded },
        { "vas-back-pain", "VAS back", "0", "100", OutcomeUnit.Millimetres, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "vas-leg-pain", "VAS leg", "0", "100", OutcomeUnit.Millimetres, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "odi", "ODI", "0", "100", OutcomeUnit.Percent, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "rmdq-24", "RMDQ-24", "0", "24", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "rmdq-23", "RMDQ-23", "0", "23", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "sbi", "SBI", "0", "24", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "psfs", "PSFS", "0", "10", OutcomeUnit.Points, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.WholePerson },
        { "ppt", "PPT", "0", "", OutcomeUnit.Kilopascals, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.Site },
        { "slr", "SLR", "0", "180", OutcomeUnit.Degrees, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.Leg },
        { "start-back-total", "STarT Back total", "0", "9", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
        { "start-back-distress", "STarT Back distress", "0", "5", OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson },
    };

    /// <summary>Measure, value, name of the band: both sides of every boundary.</summary>
    public static TheoryData<string, string, string> Bands => new()
    {
        { "nprs", "0", "none" }, { "nprs", "1", "mild" }, { "nprs", "3", "mild" }, { "nprs", "4", "moderate" }, { "nprs", "6", "moderate" },
        { "nprs", "7", "severe" }, { "nprs", "9", "severe" }, { "nprs", "10", "10" },
        { "odi", "0", "minimal" }, { "odi", "20", "minimal" }, { "odi", "20.0000000001", "moderate" }, { "odi", "20.5", "moderate" }, { "odi", "21", "moderate" },
        { "odi", "40", "moderate" }, { "odi", "40.01", "severe" }, { "odi", "41", "severe" },
        { "odi", "60", "severe" }, { "odi", "60.5", "crippled" }, { "odi", "61", "crippled" },
        { "odi", "80", "crippled" }, { "odi", "80.99", "bed-bound or exaggerating" }, { "odi", "81", "bed-bound or exaggerating" }, { "odi", "100", "bed-bound or exaggerating" },
        { "start-back-total", "0", "low risk" }, { "start-back-total", "3", "low risk" },
        { "start-back-total", "4", "medium or high risk, by the distress subscale" }, { "start-back-total", "9", "medium or high risk, by the distress subscale" },
        { "start-back-distress", "0", "not high risk" }, { "start-back-distress", "3", "not high risk" }, { "start-back-distress", "4", "high risk" }, { "start-back-distress", "5", "high risk" },
    };

    /// <summary>Measure, kind, cut-off, months, ankle, a value that it marks, the next that it does not.</summary>
    public static TheoryData<string, OutcomeCutOffKind, string, int?, AnklePosition, string, string> CutOffs => new()
    {
        { "nprs", OutcomeCutOffKind.Recovery, "0", null, AnklePosition.NotRecorded, "0", "1" },
        { "rmdq-24", OutcomeCutOffKind.Recovery, "2", null, AnklePosition.NotRecorded, "2", "3" },
        { "sbi", OutcomeCutOffKind.Success, "6.5", 12, AnklePosition.NotRecorded, "6", "7" },
        { "vas-back-pain", OutcomeCutOffKind.Success, "22.5", 12, AnklePosition.NotRecorded, "22.5", "22.51" },
        { "vas-leg-pain", OutcomeCutOffKind.Success, "17.5", null, AnklePosition.NotRecorded, "17.5", "17.51" },
        { "slr", OutcomeCutOffKind.SideDifference, "12", null, AnklePosition.Plantarflexed, "12.01", "12" },
        { "slr", OutcomeCutOffKind.SideDifference, "10", null, AnklePosition.Dorsiflexed, "10.01", "10" },
    };

    /// <summary>Every figure for change of the fact sheet: measure, figure (% for percent of baseline), kind, baseline, source, mark.</summary>
    public static TheoryData<string, string[]> Figures => new()
    {
        { "nprs", ["2 mic - S110 Read", "30% mic - S110 Read", "1.3 mic lower baseline S111 Read", "1.8 mic higher baseline S111 Read"] },
        { "vas-back-pain", ["15 mic - S110 Read", "30% mic - S110 Read"] },
        { "vas-leg-pain", ["34.4 mic - S112 Read", "30.4 mic - S112 Read", "17.2 mic low baseline S112 Read", "53.5 mic high baseline S112 Read"] },
        {
            "odi",
            [
                "10 mic - S110 Read", "30% mic - S110 Read", "6 mic - S121b ReadSecondary", "8 mic - S121b ReadSecondary", "13 mic - S120 Read",
                "12.8 mic - S118 ReadSecondary", "10 mdc - S118 Unconfirmed",
            ]
        },
        {
            "rmdq-24",
            [
                "5 mic - S110 Read", "30% mic - S110 Read", "2 mic 0-8 S119 Read", "4 mic 5-12 S119 Read", "5 mic 9-16 S119 Read", "8 mic 13-20 S119 Read",
                "8 mic 17-24 S119 Read", "4 mdc - S119b Read", "5 mdc - S119b Read",
            ]
        },
        { "rmdq-23", ["7.5 mic - S112 Read", "6.9 mic - S112 Read", "4.9 mic low baseline S112 Read", "9.0 mic high baseline S112 Read", "30% mic - S110 Derived"] },
        { "sbi", ["5.3 error - S115 Derived"] },
        { "psfs", [] },
        { "ppt", ["118.660465 mdc - S123 Derived"] },
        { "slr", [] },
        { "start-back-total", [] },
        { "start-back-distress", [] },
    };

    public static TheoryData<string, string[]> Codes => new()
    {
        { "nprs", ["72514-3", "38208-5", "52742-4"] },
        { "vas-back-pain", ["38214-3"] },
        { "vas-leg-pain", ["38214-3"] },
        { "odi", ["97909-6"] },
        { "rmdq-24", ["89196-0", "89195-2", "89194-5", "89193-7"] },
        { "rmdq-23", ["89196-0", "89195-2", "89194-5", "89193-7"] },
        { "sbi", ["89196-0", "89195-2", "89194-5", "89193-7"] },
        { "psfs", ["89196-0", "89195-2", "89194-5", "89193-7"] },
        { "ppt", ["89197-8", "89190-3", "89191-1", "89192-9"] },
        { "slr", ["89197-8", "89190-3", "89191-1", "89192-9"] },
        { "start-back-total", ["91349-1", "91351-7"] },
        { "start-back-distress", ["91349-1", "91350-9"] },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bands_cover_the_scale_without_gap_or_overlap(string id)
    {
        OutcomeMeasure measure = Find(id);
        if (measure.Bands.Count == 0)
        {
            Assert.Empty(measure.BandCitations);
            return;
        }

        Assert.NotEmpty(measure.BandCitations);
        Assert.NotNull(measure.Maximum);
        Assert.Equal(measure.Minimum, measure.Bands[0].LowerBound);
        Assert.Equal(measure.Maximum, measure.Bands[measure.Bands.Count - 1].UpperBound);
        Assert.Equal(measure.Bands.Skip(1).Select(band => band.LowerBound), measure.Bands.Take(measure.Bands.Count - 1).Select(band => band.UpperBound));
        for (decimal value = measure.Minimum; value <= measure.Maximum; value += 0.01m)
        {
            Assert.Single(measure.Bands, band => band.Contains(value));
        }

        Assert.DoesNotContain(measure.Bands, band => band.Contains(measure.Minimum - 0.01m) || band.Contains(measure.Maximum.Value + 0.01m));
    }

    /// <summary>Every whole number lies in the band in whose printed range it stands.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_whole_number_has_its_published_band(string id)
    {
        OutcomeMeasure measure = Find(id);
        foreach (OutcomeBand band in measure.Bands)
        {
            int[] ends = [.. band.Published.Split([" to "], StringSplitOptions.None).Select(int.Parse)];
            for (int value = ends[0]; value <= ends[ends.Length - 1]; value++)
            {
                Assert.Equal(band, Score(measure, value).Band);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void A_value_has_its_band(string id, string value, string band) => Assert.Equal(band, Score(Find(id), Number(value)).Band?.Name);

    [Fact]
    public void A_measure_without_published_bands_gives_none() => Assert.All(
        new[] { "vas-back-pain", "vas-leg-pain", "rmdq-24", "rmdq-23", "sbi", "psfs" }, id => Assert.Null(Score(Find(id), 5).Band));

    [Theory]
    [MemberData(nameof(CutOffs))]
    public void A_cut_off_marks_one_side_of_its_value(string id, OutcomeCutOffKind kind, string value, int? months, AnklePosition ankle, string marked, string unmarked)
    {
        OutcomeCutOff cutOff = Assert.Single(Find(id).CutOffs, candidate => candidate.Ankle == ankle);
        Assert.Equal((kind, Number(value), months), (cutOff.Kind, cutOff.Value, cutOff.Months));
        Assert.True(cutOff.Marks(Number(marked)));
        Assert.False(cutOff.Marks(Number(unmarked)));
        Assert.True(cutOff.Marks(cutOff.Value) == (kind != OutcomeCutOffKind.SideDifference));
    }

    [Fact]
    public void Every_cut_off_is_in_the_table() => Assert.Equal(CutOffs.Count, OutcomeMeasures.All.Sum(measure => measure.CutOffs.Count));

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_for_change_is_the_one_of_the_fact_sheet(string id, string[] figures) => Assert.Equal(
        figures,
        Find(id).ImportantChanges.Select(figure =>
            (figure.Amount is decimal amount ? amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : figure.PercentOfBaseline + "%")
            + " " + figure.Kind switch { ImportantChangeKind.MinimalImportantChange => "mic", ImportantChangeKind.MinimalDetectableChange => "mdc", _ => "error" }
            + " " + (figure.BaselineWords ?? (figure.BaselineFrom is null ? "-" : figure.BaselineFrom + "-" + figure.BaselineTo))
            + " " + figure.Citation.Source.Key.Replace("sciatica:", "") + " " + figure.Citation.Mark));

    [Fact]
    public void Every_figure_is_an_amount_or_a_percentage_with_source_mark_and_population()
    {
        Assert.Equal(Figures.Count, OutcomeMeasures.All.Count);
        Assert.All(OutcomeMeasures.All.SelectMany(measure => measure.ImportantChanges), figure =>
        {
            Assert.True(figure.Amount is null != figure.PercentOfBaseline is null);
            Assert.True((figure.Amount ?? figure.PercentOfBaseline) > 0);
            Assert.NotEqual(ReadingMark.Unspecified, figure.Citation.Mark);
            Assert.NotEmpty(figure.Population);
            Assert.Equal(figure.BaselineFrom is null, figure.BaselineTo is null);
        });
    }

    [Fact]
    public void Every_citation_has_a_mark_and_every_source_is_in_the_catalogue() => Assert.All(OutcomeMeasures.All, measure =>
    {
        IEnumerable<Citation> all = measure.BandCitations.Concat(measure.Remarks).Concat(measure.CutOffs.Select(cutOff => cutOff.Citation))
            .Concat(measure.ImportantChanges.Select(change => change.Citation));
        Assert.All(all, citation => Assert.NotEqual(ReadingMark.Unspecified, citation.Mark));
        Assert.All(all, citation => Assert.Contains(citation.Source, measure.Sources));
        Assert.All(measure.Codes, code => Assert.Contains(code.Source, measure.Sources));
        Assert.All(measure.Sources, source => Assert.True(Sources.TryFind(source.Key, out _)));
        Assert.Equal(measure.Sources.Distinct(), measure.Sources);
        Assert.NotEmpty(measure.Sources);
    });

    [Fact]
    public void A_proposal_of_this_library_is_marked_derived() => Assert.All(
        OutcomeMeasures.All.SelectMany(measure => measure.BandCitations.Concat(measure.Remarks)).Where(citation => citation.Source.Kind == SourceKind.OwnProposal),
        citation => Assert.Equal(ReadingMark.Derived, citation.Mark));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Only_confirmed_codes_are_given(string id, string[] codes)
    {
        Assert.Equal(codes, Find(id).Codes.Select(code => code.Value));
        Assert.All(Find(id).Codes, code => Assert.Equal(CodeSystem.Loinc, code.System));
    }

    [Fact]
    public void Every_LOINC_code_passes_its_check_digit()
    {
        Assert.All(OutcomeMeasures.All.SelectMany(measure => measure.Codes), code => Assert.True(PassesCheckDigit(code.Value), code.Value));
        Assert.False(PassesCheckDigit("72514-4"));
        Assert.False(PassesCheckDigit("75214-3"));
    }

    [Fact]
    public void The_discouraged_code_is_never_given() =>
        Assert.DoesNotContain(OutcomeMeasures.All.SelectMany(measure => measure.Codes), code => code.Value == "56840-2");

    /// <summary>The generic panels name a part, so nobody takes them for a code of the questionnaire itself.</summary>
    [Fact]
    public void Only_a_code_of_the_measure_itself_stands_for_the_whole() => Assert.Equal(
        ["72514-3", "91350-9", "91351-7", "97909-6"],
        OutcomeMeasures.All.SelectMany(measure => measure.Codes).Where(code => code.Of == "whole").Select(code => code.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Licensed_questionnaires_say_so() => Assert.Equal(
        ["odi", "start-back-total", "start-back-distress"], OutcomeMeasures.All.Where(measure => measure.LicensingNote is not null).Select(measure => measure.Id));

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_scale_is_the_one_of_the_fact_sheet(
        string id, string abbreviation, string minimum, string maximum, OutcomeUnit unit, OutcomeStep step, OutcomeDirection direction, OutcomePlace place)
    {
        OutcomeMeasure measure = Find(id);
        Assert.Equal(
            (abbreviation, Number(minimum), maximum == "" ? null : Number(maximum), unit, step, direction, place),
            (measure.Abbreviation, measure.Minimum, measure.Maximum, measure.Unit, measure.Step, measure.Direction, measure.Place));
    }

    [Fact]
    public void Every_measure_is_found_by_its_id_and_no_other()
    {
        Assert.Equal(Scales.Select(row => (string)row[0]), OutcomeMeasures.All.Select(measure => measure.Id));
        Assert.Equal(12, OutcomeMeasures.All.Select(measure => measure.Id).Distinct().Count());
        Assert.All(OutcomeMeasures.All, measure => Assert.True(OutcomeMeasures.TryFind(measure.Id, out OutcomeMeasure? found) && ReferenceEquals(found, measure)));
        Assert.False(OutcomeMeasures.TryFind("ODI", out _));
        Assert.Throws<ArgumentNullException>(() => OutcomeMeasures.TryFind(null!, out _));
    }

    [Fact]
    public void The_distress_subscale_warns_of_the_copied_wrong_items() =>
        Assert.Contains(OutcomeMeasures.StartBackDistress.Remarks, remark => remark.Source.Key == "sciatica:S157" && remark.Mark == ReadingMark.Weak);

    internal static OutcomeMeasure Find(string id) => OutcomeMeasures.TryFind(id, out OutcomeMeasure? measure) ? measure : throw new InvalidOperationException(id);

    internal static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static OutcomeScore Score(OutcomeMeasure measure, decimal value) => OutcomeScore.Of(measure, value, new CalendarDate(2026, 11, 1));

    /// <summary>Modulus 10: digits doubled from the right, every second one, digit sums added, filled up to ten.</summary>
    private static bool PassesCheckDigit(string code)
    {
        string[] parts = code.Split('-');
        int sum = 0;
        for (int i = 0; i < parts[0].Length; i++)
        {
            int digit = parts[0][parts[0].Length - 1 - i] - '0';
            int weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return parts.Length == 2 && (10 - (sum % 10)) % 10 == int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
