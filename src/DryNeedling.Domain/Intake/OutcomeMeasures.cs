using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The catalogue of outcome measures (sciatica fact sheet, sections 5 and 8.2). Each is made when it is first asked for.
/// Thread-safe.
/// </summary>
public static class OutcomeMeasures
{
    private const string LowBackPain = "low back pain";
    private const string Sciatica = "sciatica";
    private const string SciaticaConservative = "sciatica, treated without surgery";
    private const string PageWithoutRelease = "page read, release not stated";

    /// <summary>Numeric pain rating scale, 0 (none) to 10 (worst), whole points; of one site where a site is recorded.</summary>
    public static OutcomeMeasure NumericPainRating => field ?? Once.Keep(ref field, new(
        "nprs", "Numeric pain rating scale", "NPRS", 0, 10, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.SiteWhereRecorded,
        bands: BandsFrom(0, ("none", 0, "0"), ("mild", 3, "1 to 3"), ("moderate", 6, "4 to 6"), ("severe", 9, "7 to 9"), ("10", 10, "10")),
        bandCitations: new[] { Read(Sources.Hl7EuropePain, "Maps 0 to none, 1 to 3 to mild, 4 to 6 to moderate and 7 to 9 to severe; 10 stands apart, and the name that the mapping gives it was not kept.") },
        importantChanges: new[]
        {
            Important(2, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 2 points as important, or 30 % of baseline.")),
            ImportantPercent(30, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 30 % of baseline as important, or 2 points.")),
            Important(1.3m, "chronic low back pain", Read(Sources.Suzuki2020, "1.3 to 1.8 points by receiver operating characteristic, rising with the baseline; 1.3 is the lower end."), "lower baseline"),
            Important(1.8m, "chronic low back pain", Read(Sources.Suzuki2020, "1.3 to 1.8 points by receiver operating characteristic, rising with the baseline; 1.8 is the upper end."), "higher baseline"),
        },
        cutOffs: new[] { new OutcomeCutOff(OutcomeCutOffKind.Recovery, 0, LowBackPain, Read(Sources.Kamper2010, "People who call themselves recovered score 0.")) },
        codes: new[]
        {
            Loinc("72514-3", "whole", Sources.Loinc72514, ReadingMark.ReadSecondary),
            Loinc("38208-5", "pain severity as reported, whatever the scale", Sources.IhePainTemplate, ReadingMark.Read),
            Loinc("52742-4", "pain intensity rating in a physical therapy panel; its scale was not read", Sources.AptaLoincPanel, ReadingMark.Read),
        },
        remarks: new[]
        {
            Read(Sources.Hl7BelgiumPain, "A published value set for 72514-3 shows one of its answers as \"2 or more\"; store the whole number, never the display of an answer."),
        }));

    /// <summary>Visual analogue scale for back pain, 0 to 100 mm.</summary>
    public static OutcomeMeasure VisualAnalogueBackPain => field ?? Once.Keep(ref field, new(
        "vas-back-pain", "Visual analogue scale, back pain", "VAS back", 0, 100, OutcomeUnit.Millimetres, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        importantChanges: new[]
        {
            Important(15, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 15 mm as important, or 30 % of baseline.")),
            ImportantPercent(30, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 30 % of baseline as important, or 15 mm.")),
        },
        cutOffs: new[] { new OutcomeCutOff(OutcomeCutOffKind.Success, 22.5m, Sciatica, Read(Sources.Haugen2011, "At 12 months, 22.5 mm or less goes with success."), 12) },
        codes: new[] { VisualAnalogueCode() }));

    /// <summary>Visual analogue scale for leg pain, 0 to 100 mm.</summary>
    public static OutcomeMeasure VisualAnalogueLegPain => field ?? Once.Keep(ref field, new(
        "vas-leg-pain", "Visual analogue scale, leg pain", "VAS leg", 0, 100, OutcomeUnit.Millimetres, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        importantChanges: new[]
        {
            Important(34.4m, Sciatica, Read(Sources.BaselineMic2015, "34.4 mm over all.")),
            Important(30.4m, SciaticaConservative, Read(Sources.BaselineMic2015, "30.4 mm in those treated without surgery.")),
            Important(17.2m, Sciatica, Read(Sources.BaselineMic2015, "17.2 mm where the baseline is low; the record read gives no number for low."), "low baseline"),
            Important(53.5m, Sciatica, Read(Sources.BaselineMic2015, "53.5 mm where the baseline is high; the record read gives no number for high."), "high baseline"),
        },
        cutOffs: new[] { new OutcomeCutOff(OutcomeCutOffKind.Success, 17.5m, Sciatica, Read(Sources.Haugen2011, "17.5 mm or less goes with success.")) },
        codes: new[] { VisualAnalogueCode() }));

    /// <summary>Oswestry disability index, in percent of the greatest possible sum; see <see cref="OutcomeScore.OswestryFromRawSum"/> for raw sums.</summary>
    public static OutcomeMeasure OswestryDisabilityIndex => field ?? Once.Keep(ref field, new(
        "odi", "Oswestry disability index", "ODI", 0, 100, OutcomeUnit.Percent, OutcomeStep.Fractions, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        bands: BandsFrom(0, ("minimal", 20, "0 to 20"), ("moderate", 40, "21 to 40"), ("severe", 60, "41 to 60"), ("crippled", 80, "61 to 80"), ("bed-bound or exaggerating", 100, "81 to 100")),
        bandCitations: new[]
        {
            Read(Sources.OdiBands2013, "Bands of the percentage: 0 to 20, 21 to 40, 41 to 60, 61 to 80, 81 to 100."),
            Derived(
                Sources.Own,
                "The printed bands leave a percentage such as 20.5 without a band. Here it belongs to the graver band. No form gives such a value: with 1 to 10 answered items nothing lies strictly between 20 and 21, 40 and 41, 60 and 61, or 80 and 81; it can only come from averaging or rounding."),
        },
        importantChanges: new[]
        {
            Important(10, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 10 points as important, or 30 % of baseline.")),
            ImportantPercent(30, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 30 % of baseline as important, or 10 points.")),
            Important(6, "acute low back pain with sciatica, lower end of the range given", Secondary(Sources.Fritz2021News, "6 to 8 points.")),
            Important(8, "acute low back pain with sciatica, upper end of the range given", Secondary(Sources.Fritz2021News, "6 to 8 points.")),
            Important(13, "disc herniation", Read(Sources.Tabriz, "13 points, area under the curve 0.78.")),
            Important(12.8m, "not stated on the page read", Secondary(Sources.Wikipedia, "Reports 12.8 points from Copay.")),
            ImportantChange.OfAmount(
                ImportantChangeKind.MinimalDetectableChange, 10, "not stated",
                Cite(Sources.Wikipedia, ReadingMark.Unconfirmed, "About 10 points at 90 % confidence is said to be printed on the form; the form was not read, and which page reports it was not kept.")),
        },
        codes: new[] { Loinc("97909-6", "whole", Sources.Loinc97909, ReadingMark.ReadSecondary) },
        licensingNote: Read(Sources.IchomLicensing, "Licensed. Structure and scoring only; no item wording is part of this library."),
        remarks: new[]
        {
            Secondary(Sources.Loinc97909, "The description of LOINC 97909-6 carries bands of the raw sum of 0 to 50 (0 to 4, 5 to 14, 15 to 24, 25 to 34, 35 to 50). They are not the bands of the percentage: a raw 20 of ten items is 40 %."),
            Derived(Sources.Own, "A skipped item lowers the greatest possible sum to 5 for each answered item. No source read gives a least number of answered items, so 1 to 10 are accepted. Some forms score items 1 to 6 instead of 0 to 5: take one off each answered item first."),
        }));

    /// <summary>Roland–Morris disability questionnaire with 24 items.</summary>
    public static OutcomeMeasure RolandMorris24 => field ?? Once.Keep(ref field, new(
        "rmdq-24", "Roland–Morris disability questionnaire, 24 items", "RMDQ-24", 0, 24, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        importantChanges: new[]
        {
            Important(5, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 5 points as important, or 30 % of baseline.")),
            ImportantPercent(30, LowBackPain, Read(Sources.OsteloRWJG2008, "Proposes 30 % of baseline as important, or 5 points.")),
            ByBaseline(2, 0, 8),
            ByBaseline(4, 5, 12),
            ByBaseline(5, 9, 16),
            ByBaseline(8, 13, 20),
            ByBaseline(8, 17, 24),
            ImportantChange.OfAmount(
                ImportantChangeKind.MinimalDetectableChange, 4, LowBackPain + ", lower end of the range given", Read(Sources.RmqMdc, "4 to 5 points at 90 % confidence.")),
            ImportantChange.OfAmount(
                ImportantChangeKind.MinimalDetectableChange, 5, LowBackPain + ", upper end of the range given", Read(Sources.RmqMdc, "4 to 5 points at 90 % confidence.")),
        },
        cutOffs: new[] { new OutcomeCutOff(OutcomeCutOffKind.Recovery, 2, LowBackPain, Read(Sources.Kamper2010, "People who call themselves recovered score 2 or less.")) },
        codes: PatientReportedCodes(),
        remarks: new[] { Read(Sources.RmqMdc, "Improvement cannot be told reliably from a score below 4, nor deterioration from a score above 20.") }));

    /// <summary>Roland–Morris disability questionnaire with 23 items, the version of the sciatica figures. Not comparable with the one of 24 items.</summary>
    public static OutcomeMeasure RolandMorris23 => field ?? Once.Keep(ref field, new(
        "rmdq-23", "Roland–Morris disability questionnaire, 23 items", "RMDQ-23", 0, 23, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        importantChanges: new[]
        {
            Important(7.5m, Sciatica, Read(Sources.BaselineMic2015, "7.5 points over all.")),
            Important(6.9m, SciaticaConservative, Read(Sources.BaselineMic2015, "6.9 points in those treated without surgery.")),
            Important(4.9m, Sciatica, Read(Sources.BaselineMic2015, "4.9 points where the baseline is low; the record read gives no number for low."), "low baseline"),
            Important(9.0m, Sciatica, Read(Sources.BaselineMic2015, "9.0 points where the baseline is high; the record read gives no number for high."), "high baseline"),
            ImportantPercent(30, LowBackPain, Derived(Sources.OsteloRWJG2008, "30 % of baseline is proposed for the questionnaire of 24 items; taken over here because a percentage does not depend on the number of items.")),
        },
        codes: PatientReportedCodes()));

    /// <summary>Sciatica bothersomeness index, the sum of four items of 0 to 6.</summary>
    public static OutcomeMeasure SciaticaBothersomenessIndex => field ?? Once.Keep(ref field, new(
        "sbi", "Sciatica bothersomeness index", "SBI", 0, 24, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        importantChanges: new[]
        {
            ImportantChange.OfAmount(
                ImportantChangeKind.MeasurementError, 5.3m, Sciatica, Derived(Sources.Grovle2008, "The error is 22 % of the range; of 24 points that is about 5.3. No important change was found: use the cut-off for success.")),
        },
        cutOffs: new[] { new OutcomeCutOff(OutcomeCutOffKind.Success, 6.5m, Sciatica, Read(Sources.Haugen2011, "At 12 months, 6.5 or less goes with success."), 12) },
        codes: PatientReportedCodes(),
        remarks: new[]
        {
            Read(Sources.Konstantinou2015, "Mean 14.9 of 24 in 609 people with back and leg pain in primary care."),
            Read(Sources.Grovle2010, "Items of 0 to 6 ask about leg pain, abnormal sensation and weakness."),
            Cite(Sources.Grovle2010, ReadingMark.Unconfirmed, "The fourth item is recalled to be pain while sitting."),
        }));

    /// <summary>Patient-specific functional scale: the mean of three to five activities that the person chose, each 0 to 10. Higher is better.</summary>
    public static OutcomeMeasure PatientSpecificFunctionalScale => field ?? Once.Keep(ref field, new(
        "psfs", "Patient-specific functional scale", "PSFS", 0, 10, OutcomeUnit.Points, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.WholePerson,
        codes: PatientReportedCodes(),
        remarks: new[]
        {
            Read(Sources.Hall2010, "Its responsiveness was compared with that of the Roland–Morris questionnaire; no important change was confirmed there."),
            Cite(Sources.Hall2010, ReadingMark.Unconfirmed, "About 2 points of the mean is recalled as important; no readable page confirmed it, so it is not among the figures."),
            Read(Sources.NonThrust2019, "One trial treats a change of 3.1 as more than the least important one."),
        }));

    /// <summary>
    /// Pressure pain threshold at a site, in kilopascals; see <see cref="OutcomeScore.PressurePainThresholdFromKilogramForce"/> for
    /// readings in kgf/cm². Higher is better. There is no norm: values depend on site and device.
    /// </summary>
    public static OutcomeMeasure PressurePainThreshold => field ?? Once.Keep(ref field, new(
        "ppt", "Pressure pain threshold", "PPT", 0, null, OutcomeUnit.Kilopascals, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.Site,
        importantChanges: new[]
        {
            ImportantChange.OfAmount(
                ImportantChangeKind.MinimalDetectableChange, 118.660465m, LowBackPain,
                Derived(Sources.PptReliability2021, "1.21 kgf was read; under a tip of 1 cm² that is 1.21 kgf/cm², 118.660465 kPa (about 119). Under another tip the pressure differs.")),
        },
        codes: PerformanceCodes(),
        remarks: new[]
        {
            Read(Sources.Balaguier2016, "Intraclass correlation within one session 0.85 to 0.99."),
            Derived(Sources.Own, "Compare only readings of one site taken with one device and tip; the site is recorded, the device is not."),
        }));

    /// <summary>
    /// Angle at which raising the straight leg is stopped, in degrees, of one leg; higher is better. The upper end of 180 is that of the
    /// geometry, not a clinical one.
    /// </summary>
    public static OutcomeMeasure StraightLegRaise => field ?? Once.Keep(ref field, new(
        "slr", "Straight leg raise", "SLR", 0, 180, OutcomeUnit.Degrees, OutcomeStep.Fractions, OutcomeDirection.HigherIsBetter, OutcomePlace.Leg,
        cutOffs: new[]
        {
            new OutcomeCutOff(
                OutcomeCutOffKind.SideDifference, 12, "healthy people",
                Derived(Sources.SlrLimbDifference2012, "Mean difference between the sides 5.0 degrees, standard deviation 3.5, ankle pointed; mean + 1.96 standard deviations is about 12."), null, AnklePosition.Plantarflexed),
            new OutcomeCutOff(
                OutcomeCutOffKind.SideDifference, 10, "healthy people",
                Derived(Sources.SlrLimbDifference2012, "Mean difference between the sides 4.1 degrees, standard deviation 3.2, ankle bent up; mean + 1.96 standard deviations is about 10."), null, AnklePosition.Dorsiflexed),
        },
        codes: PerformanceCodes(),
        remarks: new[]
        {
            Read(Sources.Boland2000, "Bending the ankle up costs 9 degrees."),
            Read(Sources.Fajolu2018, "In radiculopathy the mean angle of a positive test is 35 ± 2 degrees."),
            Cite(Sources.Fajolu2018, ReadingMark.Unconfirmed, "The textbook range of a positive test, 30 to 70 degrees, is recalled and was not read."),
        }));

    /// <summary>STarT Back screening tool, total of nine items. The risk group needs the distress subscale too: see <see cref="StartBack"/>.</summary>
    public static OutcomeMeasure StartBackTotal => field ?? Once.Keep(ref field, new(
        StartBack.TotalId, "STarT Back screening tool, total", "STarT Back total", 0, 9, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        bands: BandsFrom(0, ("low risk", 3, "0 to 3"), ("medium or high risk, by the distress subscale", 9, "4 to 9")),
        bandCitations: new[] { StartBackRule() },
        codes: new[] { StartBackPanel(), Loinc("91351-7", "whole", Sources.Loinc91350, ReadingMark.ReadSecondary) },
        licensingNote: StartBackLicence()));

    /// <summary>STarT Back screening tool, distress subscale: the sum of items 5 to 9.</summary>
    public static OutcomeMeasure StartBackDistress => field ?? Once.Keep(ref field, new(
        StartBack.DistressId, "STarT Back screening tool, distress subscale", "STarT Back distress", 0, 5, OutcomeUnit.Points, OutcomeStep.WholeNumbers, OutcomeDirection.HigherIsWorse, OutcomePlace.WholePerson,
        bands: BandsFrom(0, ("not high risk", 3, "0 to 3"), ("high risk", 5, "4 to 5")),
        bandCitations: new[] { StartBackRule() },
        codes: new[] { StartBackPanel(), Loinc("91350-9", "whole", Sources.Loinc91350, ReadingMark.Read) },
        licensingNote: StartBackLicence(),
        remarks: new[]
        {
            Read(Sources.Loinc91350, "The subscale is the sum of items 5 to 9."),
            Cite(Sources.StartBackMirror, ReadingMark.Weak, "A copied database lists items 1, 4, 7, 8 and 9 instead. That is another sum and gives wrong risk groups."),
        }));

    /// <summary>All outcome measures.</summary>
    public static IReadOnlyList<OutcomeMeasure> All => field ?? Once.Keep(ref field, ValueList<OutcomeMeasure>.Of(new[]
    {
        NumericPainRating, VisualAnalogueBackPain, VisualAnalogueLegPain, OswestryDisabilityIndex, RolandMorris24, RolandMorris23,
        SciaticaBothersomenessIndex, PatientSpecificFunctionalScale, PressurePainThreshold, StraightLegRaise, StartBackTotal, StartBackDistress,
    }));

    /// <summary>Finds a measure by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>odi</c>.</param>
    /// <param name="measure">The measure, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out OutcomeMeasure? measure)
    {
        Guard.NotNull(id, nameof(id));
        measure = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return measure is not null;
    }

    private static List<OutcomeBand> BandsFrom(decimal minimum, params (string Name, decimal Top, string Published)[] tops)
    {
        var bands = new List<OutcomeBand>();
        decimal below = minimum;
        foreach ((string name, decimal top, string published) in tops)
        {
            bands.Add(new OutcomeBand(name, below, bands.Count == 0, top, published));
            below = top;
        }

        return bands;
    }

    private static ImportantChange Important(decimal amount, string population, Citation citation, string? baselineWords = null) =>
        ImportantChange.OfAmount(ImportantChangeKind.MinimalImportantChange, amount, population, citation, baselineWords);

    private static ImportantChange ImportantPercent(decimal percent, string population, Citation citation) =>
        ImportantChange.OfPercent(ImportantChangeKind.MinimalImportantChange, percent, population, citation);

    private static ImportantChange ByBaseline(decimal amount, decimal from, decimal to) => ImportantChange.OfAmountAtBaseline(
        ImportantChangeKind.MinimalImportantChange, amount, LowBackPain, from, to,
        Read(Sources.Stratford1998, "By baseline: 2, 4, 5, 8 and 8 points for 0 to 8, 5 to 12, 9 to 16, 13 to 20 and 17 to 24. The ranges overlap."));

    private static Citation Cite(Source source, ReadingMark mark, string note) => new(source, SourceSeverity.NotGraded, mark, note);

    private static Citation Read(Source source, string note) => Cite(source, ReadingMark.Read, note);

    private static Citation Secondary(Source source, string note) => Cite(source, ReadingMark.ReadSecondary, note);

    private static Citation Derived(Source source, string note) => Cite(source, ReadingMark.Derived, note);

    private static ReferenceCode Loinc(string code, string of, Source source, ReadingMark mark) => new(CodeSystem.Loinc, PageWithoutRelease, code, of, source, mark);

    private static ReferenceCode VisualAnalogueCode() => Loinc("38214-3", "pain severity by visual analogue scale, wherever the pain is", Sources.IhePainTemplate, ReadingMark.Read);

    /// <summary>No code of its own was found for these questionnaires; the panel for any patient-reported outcome says only that there is a score.</summary>
    private static ReferenceCode[] PatientReportedCodes() => new[]
    {
        Loinc("89196-0", "panel for any patient-reported outcome measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89195-2", "name of the measure in the panel for any patient-reported outcome measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89194-5", "score in the panel for any patient-reported outcome measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89193-7", "interpretation in the panel for any patient-reported outcome measure", Sources.AptaLoincPanel, ReadingMark.Read),
    };

    /// <summary>No code of its own was found for these tests; the panel for any performance-based measure says only that there is a score.</summary>
    private static ReferenceCode[] PerformanceCodes() => new[]
    {
        Loinc("89197-8", "panel for any performance-based measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89190-3", "name of the measure in the panel for any performance-based measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89191-1", "score in the panel for any performance-based measure", Sources.AptaLoincPanel, ReadingMark.Read),
        Loinc("89192-9", "interpretation in the panel for any performance-based measure", Sources.AptaLoincPanel, ReadingMark.Read),
    };

    private static ReferenceCode StartBackPanel() => Loinc("91349-1", "panel", Sources.Loinc91350, ReadingMark.Read);

    private static Citation StartBackRule() => Read(Sources.StartBack, "Low: total 3 or less. Medium: total 4 or more and distress 3 or less. High: distress 4 or more.");

    private static Citation StartBackLicence() => Read(Sources.Loinc91350, "Licensed. Structure and scoring only; no item wording is part of this library.");
}
