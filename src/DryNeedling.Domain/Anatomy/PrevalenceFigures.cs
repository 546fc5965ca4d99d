using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// Published figures about how often trigger points are found in people with back or leg pain. Where a source gives counts,
/// they are stored and the percentage is computed. Certainty never above low. Thread-safe.
/// </summary>
public static class PrevalenceFigures
{
    /// <summary>All figures, by study.</summary>
    public static IReadOnlyList<PrevalenceFigure> All => field ?? Once.Keep(ref field, ValueList<PrevalenceFigure>.Of(Make()));

    /// <summary>Finds a figure by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>gtrp-radiculopathy/healthy</c>.</param>
    /// <param name="figure">The figure, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out PrevalenceFigure? figure)
    {
        Guard.NotNull(id, nameof(id));
        figure = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return figure is not null;
    }

    private static IEnumerable<PrevalenceFigure> Make()
    {
        const string gtrpRadiculopathy =
            "Association in one clinic; examiners and criteria not read in full. It says gluteal trigger points accompany root disease - it does not say they cause it, nor that treating them treats the root.";
        yield return Of(
            "gtrp-radiculopathy/people-with-radiculopathy", "Gluteal trigger points in lumbosacral radiculopathy", "271 people with painful lumbosacral radiculopathy", "at least one gluteal trigger point, people with radiculopathy",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), Proportion.Of(207, 271, "people"), "76.4 %", "people with painful lumbosacral radiculopathy",
            gtrpRadiculopathy, ReadingMark.Read, Sources.Adelmanesh2015);
        yield return Of(
            "gtrp-radiculopathy/healthy", "Gluteal trigger points in lumbosacral radiculopathy", "152 healthy volunteers", "at least one gluteal trigger point, healthy volunteers",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), Proportion.Of(3, 152, "people"), "1.9 %", "healthy volunteers",
            gtrpRadiculopathy, ReadingMark.Read, Sources.Adelmanesh2015);
        yield return Of(
            "gtrp-radiculopathy/same-side", "Gluteal trigger points in lumbosacral radiculopathy", "271 people with painful lumbosacral radiculopathy", "trigger point on the side of the painful leg (of whom is not clear in the text read)",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "74.6 %", null,
            gtrpRadiculopathy, ReadingMark.Read, Sources.Adelmanesh2015);
        yield return Of(
            "gtrp-radiculopathy/same-side-right", "Gluteal trigger points in lumbosacral radiculopathy", "people with right-sided radiculopathy", "side of the point matches, right-sided radiculopathy (news report)",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "82.5 %", null,
            gtrpRadiculopathy, ReadingMark.ReadSecondary, Sources.Reuters2015);
        yield return Of(
            "gtrp-radiculopathy/same-side-left", "Gluteal trigger points in lumbosacral radiculopathy", "people with left-sided radiculopathy", "side of the point matches, left-sided radiculopathy (news report)",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "79.5 %", null,
            gtrpRadiculopathy, ReadingMark.ReadSecondary, Sources.Reuters2015);
        yield return Of(
            "gtrp-radiculopathy/without-pain", "Gluteal trigger points in lumbosacral radiculopathy", "people with weakness or paraesthesia but no pain", "gluteal trigger point, people with weakness or paraesthesia but no pain",
            PrevalenceFigureKind.ShareOfPeople, PointActivity.Unspecified, Array.Empty<Muscle>(), Proportion.Of(1, 14, "people"), null, "people with weakness or paraesthesia but no pain",
            gtrpRadiculopathy, ReadingMark.Read, Sources.Adelmanesh2015, Sources.Reuters2015);

        const string gtrpDiagnostic =
            "The direction surprises people: the sign makes root involvement MORE likely. To read \"gluteal trigger point present\" as \"so it is only muscular\" reverses the sign. Predictive values depend on the clinic prevalence.";
        yield return Of(
            "gtrp-diagnostic/specificity", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "specificity",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "91.4 %", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/sensitivity", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "sensitivity",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "74.1 %", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/roc", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "area under the receiver operating curve",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "0.827 (95 % CI 0.781 to 0.874)", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/positive-likelihood-ratio", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "positive likelihood ratio",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "8.62", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/negative-likelihood-ratio", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "negative likelihood ratio",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "0.28", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/positive-predictive-value", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "positive predictive value",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "91.9 %", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);
        yield return Of(
            "gtrp-diagnostic/negative-predictive-value", "Gluteal trigger point as a sign of nerve-root involvement", "325 people with low back pain, with or without radiating pain", "negative predictive value",
            PrevalenceFigureKind.DiagnosticAccuracy, PointActivity.Unspecified, Array.Empty<Muscle>(), null, "72.7 %", null,
            gtrpDiagnostic, ReadingMark.Read, Sources.Adelmanesh2016);

        const string nslbpIglesias =
            "Multifidus, longissimus, gluteus maximus and hamstrings were not on the list, so \"not found\" there means \"not looked for\".";
        yield return Of(
            "nslbp-iglesias/active-per-person", "Active and latent points in non-specific low back pain", "42 people with non-specific low back pain; six muscles a side examined", "active points a person with low back pain",
            PrevalenceFigureKind.CountPerPerson, PointActivity.Active, Array.Empty<Muscle>(), null, "3.5 +/- 2.3", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);
        yield return Of(
            "nslbp-iglesias/latent-per-person", "Active and latent points in non-specific low back pain", "42 people with non-specific low back pain; six muscles a side examined", "latent points a person with low back pain",
            PrevalenceFigureKind.CountPerPerson, PointActivity.Latent, Array.Empty<Muscle>(), null, "2.0 +/- 1.5", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);
        yield return Of(
            "nslbp-iglesias/latent-per-control", "Active and latent points in non-specific low back pain", "42 matched controls; six muscles a side examined", "latent points a matched control",
            PrevalenceFigureKind.CountPerPerson, PointActivity.Latent, Array.Empty<Muscle>(), null, "1.0 +/- 1.5", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);
        yield return Of(
            "nslbp-iglesias/most-active", "Active and latent points in non-specific low back pain", "42 people with non-specific low back pain against 42 matched controls; six muscles per side examined (quadratus lumborum, iliocostalis lumborum, psoas, piriformis, gluteus minimus, gluteus medius)", "muscles with most active points",
            PrevalenceFigureKind.Association, PointActivity.Active, new Muscle[] { Muscles.QuadratusLumborum, Muscles.IliocostalisLumborum, Muscles.GluteusMedius }, null, "quadratus lumborum, iliocostalis lumborum, gluteus medius", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);
        yield return Of(
            "nslbp-iglesias/with-pain", "Active and latent points in non-specific low back pain", "42 people with non-specific low back pain against 42 matched controls; six muscles per side examined (quadratus lumborum, iliocostalis lumborum, psoas, piriformis, gluteus minimus, gluteus medius)", "number of active points with pain",
            PrevalenceFigureKind.Correlation, PointActivity.Active, Array.Empty<Muscle>(), null, "rs 0.602", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);
        yield return Of(
            "nslbp-iglesias/with-sleep", "Active and latent points in non-specific low back pain", "42 people with non-specific low back pain against 42 matched controls; six muscles per side examined (quadratus lumborum, iliocostalis lumborum, psoas, piriformis, gluteus minimus, gluteus medius)", "number of active points with worse sleep",
            PrevalenceFigureKind.Correlation, PointActivity.Active, Array.Empty<Muscle>(), null, "rs 0.338", null,
            nslbpIglesias, ReadingMark.Read, Sources.Iglesias2013);

        const string lbpMonclus =
            "Ranges, not pooled estimates; small heterogeneous studies.";
        yield return Of(
            "lbp-monclus/active-quadratus-lumborum", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "active points, quadratus lumborum",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Active, new Muscle[] { Muscles.QuadratusLumborum }, null, "30-55 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/active-gluteus-medius", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "active points, gluteus medius",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Active, new Muscle[] { Muscles.GluteusMedius }, null, "34-45 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/active-piriformis", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "active points, piriformis",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Active, new Muscle[] { Muscles.Piriformis }, null, "42 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/active-iliocostalis-lumborum", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "active points, iliocostalis lumborum",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Active, new Muscle[] { Muscles.IliocostalisLumborum }, null, "33-38 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/active-psoas", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "active points, psoas",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Active, new Muscle[] { Muscles.Iliopsoas }, null, "5-10 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/latent-gluteus-medius", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "latent points, gluteus medius",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Latent, new Muscle[] { Muscles.GluteusMedius }, null, "74 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);
        yield return Of(
            "lbp-monclus/latent-quadratus-lumborum", "Pooled ranges in radiating and non-radiating low back pain", "systematic review, 9 studies", "latent points, quadratus lumborum",
            PrevalenceFigureKind.RangeAcrossStudies, PointActivity.Latent, new Muscle[] { Muscles.QuadratusLumborum }, null, "14-17 %", null,
            lbpMonclus, ReadingMark.Read, Sources.Monclus2025);

        const string discSamuel =
            "Level labels are garbled in the excerpt read; to be confirmed against the paper.";
        yield return Of(
            "disc-samuel/l4-l5", "Active points by disc level", "60 people with lumbar disc prolapse (44 men, 16 women)", "L4-5 lesions associated with points in",
            PrevalenceFigureKind.Association, PointActivity.Active, Array.Empty<Muscle>(), null, "tibialis anterior (extensor hallucis also listed)", null,
            discSamuel, ReadingMark.Unconfirmed, Sources.Samuel2007);
        yield return Of(
            "disc-samuel/l5-s1", "Active points by disc level", "60 people with lumbar disc prolapse (44 men, 16 women)", "L5-S1 lesions associated with points in",
            PrevalenceFigureKind.Association, PointActivity.Active, new Muscle[] { Muscles.GluteusMedius, Muscles.Gastrocnemius }, null, "gluteus medius and gastrocnemius", null,
            discSamuel, ReadingMark.Unconfirmed, Sources.Samuel2007);

        const string glutealSyndrome =
            "Laboratory reaction from one group; the percentages count thermograms or skin area, not people. Because healthy people with latent points react too, the test shows a referring point, not a diagnosis. Eight of 30 with sciatica also carried a referring muscle point: the two states overlap.";
        yield return Of(
            "gluteal-syndrome/gluteal-syndrome-positive", "Gluteal syndrome (gluteus minimus) against sciatica: autonomic response to needling", "20 people with chronic gluteal syndrome", "gluteal syndrome, test positive",
            PrevalenceFigureKind.Reaction, PointActivity.Unspecified, new Muscle[] { Muscles.GluteusMinimus }, Proportion.Of(20, 20, "people"), "90.6 % of their thermograms positive", "people with chronic gluteal syndrome",
            glutealSyndrome, ReadingMark.Read, Sources.Skorupska2021);
        yield return Of(
            "gluteal-syndrome/sciatica-positive", "Gluteal syndrome (gluteus minimus) against sciatica: autonomic response to needling", "30 people with sciatica", "sciatica, felt referred pain in the test and positive",
            PrevalenceFigureKind.Reaction, PointActivity.Unspecified, new Muscle[] { Muscles.GluteusMinimus }, Proportion.Of(8, 30, "people"), "20.6 % of their thermograms positive", "people with sciatica",
            glutealSyndrome, ReadingMark.Read, Sources.Skorupska2021);
        yield return Of(
            "gluteal-syndrome/sciatica-no-reaction", "Gluteal syndrome (gluteus minimus) against sciatica: autonomic response to needling", "30 people with sciatica", "sciatica, no pain in the test, reaction area below 1 %",
            PrevalenceFigureKind.Reaction, PointActivity.Unspecified, new Muscle[] { Muscles.GluteusMinimus }, Proportion.Of(22, 30, "people"), null, "people with sciatica",
            glutealSyndrome, ReadingMark.Read, Sources.Skorupska2021);
        yield return Of(
            "gluteal-syndrome/healthy-latent", "Gluteal syndrome (gluteus minimus) against sciatica: autonomic response to needling", "20 healthy people with latent gluteus minimus points", "size of reaction, healthy people with latent points",
            PrevalenceFigureKind.Reaction, PointActivity.Latent, new Muscle[] { Muscles.GluteusMinimus }, null, "11.1 +/- 10.96 %", null,
            glutealSyndrome, ReadingMark.Read, Sources.LatentSp2023);
        yield return Of(
            "gluteal-syndrome/healthy-without", "Gluteal syndrome (gluteus minimus) against sciatica: autonomic response to needling", "27 healthy people without", "size of reaction, healthy people without",
            PrevalenceFigureKind.Reaction, PointActivity.Unspecified, new Muscle[] { Muscles.GluteusMinimus }, null, "0.8 +/- 0.6 %", null,
            glutealSyndrome, ReadingMark.Read, Sources.LatentSp2023);

        const string gmedCarroll =
            "Cross-sectional.";
        yield return Of(
            "gmed-carroll/strongest-hips", "Gluteus medius points and hip strength", "42 people with chronic non-specific low back pain", "strongest hips",
            PrevalenceFigureKind.Association, PointActivity.Unspecified, new Muscle[] { Muscles.GluteusMedius }, null, "those without trigger points", null,
            gmedCarroll, ReadingMark.Read, Sources.Carroll2022);
    }

    // Every claim about prevalence is held at low at most: the review of the whole base calls its certainty low.
    private static PrevalenceFigure Of(
        string id,
        string topic,
        string population,
        string finding,
        PrevalenceFigureKind kind,
        PointActivity activity,
        Muscle[] muscles,
        Proportion? proportion,
        string? printed,
        string? denominator,
        string caution,
        ReadingMark mark,
        params Source[] sources) => new(
            id, topic, population, finding, kind, activity, muscles, proportion, printed, denominator, caution, Certainty.Low, mark,
            sources.Concat(new[] { Sources.Chiarotto2016 }).ToArray());
}
