using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// Trials, reviews and cohorts behind the statements (sciatica fact sheet, section 4.1), and one on soreness after needling.
/// No review of dry needling for sciatica was found, no trial of it for spinal stenosis, and none on preventing recurrence.
/// Thread-safe.
/// </summary>
public static class StudyResults
{
    /// <summary>Dry needling beside physical therapy in radiating disc pain.</summary>
    public static StudyResult Mahmoudzadeh2016 => field ?? Once.Keep(ref field, new(
        "mahmoudzadeh-2016",
        StudyDesign.RandomisedTrial,
        "Radiating low back pain from a disc, 20 to 50 years",
        58,
        null,
        "Dry needling with standard physical therapy against physical therapy",
        "VAS 37.2 against 45.5 and ODI 28.5 against 33.0 at the end; VAS 25.2 against 42.4 and ODI 22.2 against 30.3 at two months. The disability gap of about 8 is under the important change of 10; the pain gap of about 17 mm is over that for back pain (15) and under that for leg pain in sciatica (30).",
        "2 months",
        "No sham, no blinding of patients, no concealed allocation; PEDro 7 of 10. The time labels of the abstract are ambiguous; this reading is ours.",
        NeedlingPractice.DryNeedling,
        Directness.Direct,
        new[] { Cited.Read(Sources.Mahmoudzadeh, "Figures of the abstract."), Cited.Read(Sources.MahmoudzadehPedro, "PEDro rating."), Cited.Secondary(Sources.MahmoudzadehDose, "Ages and dose."), Cited.Read(Sources.BaselineMic2015, "Important change of leg pain.") }));

    /// <summary>Dry needling in lumbosacral radiculopathy.</summary>
    public static StudyResult India2021 => field ?? Once.Keep(ref field, new(
        "india-2021",
        StudyDesign.RandomisedTrial,
        "Homemakers of 40 to 60 years with lumbosacral radiculopathy and trigger points",
        40,
        null,
        "Dry needling against sham, five sessions in a week",
        "NPRS down 65.7 % against 14.1 %.",
        "None beyond the course",
        "Very small, no follow-up, a narrow sample.",
        NeedlingPractice.DryNeedling,
        Directness.Direct,
        new[] { Cited.Read(Sources.India2021, "Figures of the abstract.") }));

    /// <summary>Needling and neurodynamic treatment in lumbar herniation, registered.</summary>
    public static StudyResult Irct80708 => field ?? Once.Keep(ref field, new(
        "irct-80708",
        StudyDesign.TrialRegistration,
        "Lumbar disc herniation",
        80,
        null,
        "Dry needling, neurodynamic treatment, both, control",
        "No results found.",
        "Not known",
        "Registration only.",
        NeedlingPractice.DryNeedling,
        Directness.Direct,
        new[] { Cited.Read(Sources.IRCTRegistry80708, "The registration.") }));

    /// <summary>Needling of the piriformis guided by ultrasound.</summary>
    public static StudyResult Tabatabaiee2019 => field ?? Once.Keep(ref field, new(
        "tabatabaiee-2019",
        StudyDesign.RandomisedTrial,
        "Piriformis syndrome",
        32,
        null,
        "Three sessions guided by ultrasound against a waiting list",
        "Pain -2.16 of 10 (1.01 to 3.32).",
        "1 week",
        "A waiting list is a weak comparison.",
        NeedlingPractice.DryNeedling,
        Directness.Direct,
        new[] { Cited.Read(Sources.Tabatabaiee, "Figures of the abstract.") }));

    /// <summary>Needling of the piriformis against exercise.</summary>
    public static StudyResult Guner2023 => field ?? Once.Keep(ref field, new(
        "guner-2023",
        StudyDesign.Observational,
        "Piriformis syndrome",
        44,
        null,
        "Three weekly sessions against three weeks of exercise",
        "No difference in VAS, ODI, LEFS and DN4 at one and three months; both better.",
        "3 months",
        "Registered as observational; ODI differed at the start.",
        NeedlingPractice.DryNeedling,
        Directness.Direct,
        new[] { Cited.Read(Sources.Guner, "Figures of the abstract."), Cited.Read(Sources.Nct05962515, "The registration.") }));

    /// <summary>Review: low back pain with trigger points.</summary>
    public static StudyResult Liu2018 => field ?? Once.Keep(ref field, new(
        "liu-2018",
        StudyDesign.SystematicReview,
        "Low back pain with trigger points",
        802,
        11,
        "Dry needling against other care; combined care against needling alone",
        "Pain -1.06 (-1.77 to -0.36) and disability -0.76 (-1.46 to -0.06), standardised; combined care better than needling alone (0.83, 0.55 to 1.11).",
        "After treatment only",
        "The authors call the evidence moderate for pain; disability and follow-up unclear.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Liu2018, "Figures of the abstract.") }));

    /// <summary>Review: low back pain.</summary>
    public static StudyResult Hu2018 => field ?? Once.Keep(ref field, new(
        "hu-2018",
        StudyDesign.SystematicReview,
        "Low back pain",
        null,
        16,
        "Dry needling against sham and against acupuncture",
        "Better than sham for pain after treatment and at follow-up, and for disability after treatment; equal to acupuncture at follow-up.",
        "Short",
        "High or unclear risk of bias; no firm conclusion.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Hu2018, "The abstract.") }));

    /// <summary>Review: chronic low back pain.</summary>
    public static StudyResult ChronicLowBackPain2023 => field ?? Once.Keep(ref field, new(
        "chronic-lbp-2023",
        StudyDesign.SystematicReview,
        "Chronic low back pain",
        414,
        8,
        "Dry needling against comparisons",
        "Pain -0.42 (-0.79 to -0.05) after treatment and -0.99 (-1.61 to -0.37) in the short term, standardised; no effect on disability.",
        "Short",
        "None named in the text read.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.ChronicLbp2023, "Figures of the abstract.") }));

    /// <summary>Review made for the WHO: chronic primary low back pain.</summary>
    public static StudyResult WhoReview2023 => field ?? Once.Keep(ref field, new(
        "yu-2023",
        StudyDesign.SystematicReview,
        "Chronic primary low back pain",
        null,
        37,
        "Needling, dry needling among it, against sham and against nothing",
        "Against sham little or no difference on most outcomes; against nothing pain -1.21 at two weeks and -1.56 at three months.",
        "2 weeks to 6 months",
        "Everything graded low or very low.",
        NeedlingPractice.NeedlingWithDryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.WhoReview, "Figures of the abstract.") }));

    /// <summary>Gluteal needling with exercise.</summary>
    public static StudyResult MartinCorrales2020 => field ?? Once.Keep(ref field, new(
        "martin-corrales-2020",
        StudyDesign.RandomisedTrial,
        "Chronic low back pain",
        46,
        null,
        "Gluteal dry needling against sham, both with four weeks of exercise",
        "Pain better at three months, pressure threshold better, disability the same.",
        "3 months",
        "Small.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.MartinCorrales, "The abstract.") }));

    /// <summary>Gluteus medius needling, pilot.</summary>
    public static StudyResult Dar2025 => field ?? Once.Keep(ref field, new(
        "dar-2025",
        StudyDesign.RandomisedTrial,
        "Chronic low back pain, without two or more root signs",
        22,
        null,
        "Gluteus medius needling against sham, both with physical therapy, six treatments",
        "Pain p = 0.01; ODI only in the subgroup with moderate disability.",
        "After treatment",
        "A pilot; people with two or more root signs were left out.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Dar2025, "The abstract."), Cited.Read(Sources.Nct04498572, "The registration.") }));

    /// <summary>Needling against non-thrust manipulation.</summary>
    public static StudyResult Griswold2019 => field ?? Once.Keep(ref field, new(
        "griswold-2019",
        StudyDesign.RandomisedTrial,
        "Low back pain",
        65,
        null,
        "Six sessions in three weeks: dry needling against non-thrust manipulation",
        "No difference; both changed ODI by 14.5, NPRS by 2.2 and PSFS by 3.1.",
        "Discharge",
        "No untreated arm. The first author is recalled, not seen.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.NonThrust2019, "Figures of the abstract.") }));

    /// <summary>Needling, manipulation or both.</summary>
    public static StudyResult Farley2024 => field ?? Once.Keep(ref field, new(
        "farley-2024",
        StudyDesign.RandomisedTrial,
        "Non-specific low back pain",
        96,
        null,
        "Dry needling, manipulation or both, four sessions in two weeks with exercise",
        "The combination best for pain and disability at two and four weeks.",
        "4 weeks",
        "Results read on a secondary page.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Secondary(Sources.Farley2024, "Results."), Cited.Read(Sources.Nct05802901, "The registration.") }));

    /// <summary>Gluteal needling and pain at the back of the thigh, double blind.</summary>
    public static StudyResult Huguenin2005 => field ?? Once.Keep(ref field, new(
        "huguenin-2005",
        StudyDesign.RandomisedTrial,
        "Pain at the back of the thigh from gluteal points",
        59,
        null,
        "One session of dry needling against placebo, double blind",
        "No change in straight leg raise or hip rotation; symptoms better in both arms alike.",
        "72 hours",
        "The best blinded trial near the claim that gluteal points refer down the leg; a single session.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Huguenin, "The abstract.") }));

    /// <summary>What went with a good response to one session.</summary>
    public static StudyResult Koppenhaver2015 => field ?? Once.Keep(ref field, new(
        "koppenhaver-2015",
        StudyDesign.Cohort,
        "Low back pain",
        72,
        null,
        "One session of multifidus needling, no comparison",
        "Better disability at one week where lifting with the multifidus hurt (r 0.31); worse with leg pain (-0.29), pain on standing (-0.27) and hypermobility (-0.21); positive expectation 0.22 (p = .07); model R2 0.16.",
        "1 week",
        "No control: prognosis, not who gains from needling.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Koppenhaver2015, "Figures of the abstract.") }));

    /// <summary>Hamstring needling and stretch.</summary>
    public static StudyResult Mason2016 => field ?? Once.Keep(ref field, new(
        "mason-2016",
        StudyDesign.RandomisedTrial,
        "People with knee pain",
        39,
        null,
        "Needling and stretch against sham and stretch",
        "No difference.",
        "Minutes to 6 weeks among the hamstring trials",
        "Small; not sciatica.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Mason2016b, "The abstract.") }));

    /// <summary>Hamstring needling, trial of 2017.</summary>
    public static StudyResult Geist2017 => field ?? Once.Keep(ref field, new(
        "geist-2017",
        StudyDesign.RandomisedTrial,
        "People with tight hamstrings",
        27,
        null,
        "Needling against stretching",
        "No gain over stretching.",
        "Minutes to 6 weeks among the hamstring trials",
        "Small, mostly people without complaint. The first author is recalled, not seen.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.HamstringRct2017, "The abstract.") }));

    /// <summary>Hamstring needling against a static stretch.</summary>
    public static StudyResult Alaei2021 => field ?? Once.Keep(ref field, new(
        "alaei-2021",
        StudyDesign.RandomisedTrial,
        "People with tight hamstrings",
        40,
        null,
        "One needling against one static stretch",
        "Needling better at once.",
        "Minutes to 6 weeks among the hamstring trials",
        "Small, mostly people without complaint.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.StretchTrial, "The record in PEDro.") }));

    /// <summary>Hamstring needling, appraisal.</summary>
    public static StudyResult Curry2024 => field ?? Once.Keep(ref field, new(
        "curry-2024",
        StudyDesign.CriticalAppraisal,
        "People with tight hamstrings",
        null,
        null,
        "Needling alone or beside stretching",
        "Alone inconclusive, may help with stretching.",
        "Not stated",
        "Conflicting small trials.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.Curry2024, "The abstract.") }));

    /// <summary>Acupuncture against sham in sciatica from a disc.</summary>
    public static StudyResult Tu2024 => field ?? Once.Keep(ref field, new(
        "tu-2024",
        StudyDesign.RandomisedTrial,
        "Chronic sciatica from a herniated disc; 216 of 220 analysed",
        220,
        null,
        "Ten sessions of acupuncture in four weeks against sham",
        "Leg pain -30.8 against -14.9 mm, difference -16.0 (-21.3 to -10.6); ODI -13.0 against -4.9, difference -8.1 (-11.1 to -5.1); seen from week 2 (-7.8, -5.3), still at week 52 (-10.8, -4.8); no serious event.",
        "52 weeks",
        "The best trial in the field, but of acupuncture, not of needling trigger points.",
        NeedlingPractice.Acupuncture,
        Directness.IndirectAcupuncture,
        new[] { Cited.Read(Sources.Tu2024, "Figures of the abstract."), Cited.Secondary(Sources.Tu2024Secondary, "Week 2 and week 52.") }));

    /// <summary>Review: acupuncture for sciatica, 2015.</summary>
    public static StudyResult Ji2015 => field ?? Once.Keep(ref field, new(
        "ji-2015",
        StudyDesign.SystematicReview,
        "Sciatica",
        1842,
        12,
        "Acupuncture against medicines",
        "RR 1.21 (1.16 to 1.25), of what is not said in the text read; pain -1.25 of 10 (-1.63 to -0.86).",
        "Not stated",
        "Weak comparisons; acupuncture.",
        NeedlingPractice.Acupuncture,
        Directness.IndirectAcupuncture,
        new[] { Cited.Read(Sources.Ji2015, "Figures of the abstract.") }));

    /// <summary>Review: acupuncture for sciatica, 2023.</summary>
    public static StudyResult Zhang2023 => field ?? Once.Keep(ref field, new(
        "zhang-2023",
        StudyDesign.SystematicReview,
        "Sciatica",
        2662,
        30,
        "Acupuncture against comparisons",
        "The effect sizes were cut off in the text read.",
        "Not stated",
        "Weak comparisons; GRADE was used, its grades were not visible.",
        NeedlingPractice.Acupuncture,
        Directness.IndirectAcupuncture,
        new[] { Cited.Read(Sources.Zhang2023, "The abstract, cut.") }));

    /// <summary>Review: what eases soreness after needling.</summary>
    public static StudyResult SorenessReview2023 => field ?? Once.Keep(ref field, new(
        "brady-soreness",
        StudyDesign.SystematicReview,
        "People with soreness after dry needling",
        534,
        8,
        "Low-load eccentric exercise and other means",
        "Low-load eccentric exercise may help.",
        "Not stated",
        "Thin evidence; searched up to October 2023.",
        NeedlingPractice.DryNeedling,
        Directness.OtherPopulation,
        new[] { Cited.Read(Sources.BradyD2023, "The abstract.") }));

    /// <summary>Primary-care cohort: who has sciatica.</summary>
    public static StudyResult Atlas2015 => field ?? Once.Keep(ref field, new(
        "atlas-2015",
        StudyDesign.Cohort,
        "Back and leg pain in primary care",
        609,
        null,
        "No comparison",
        "74.2 % judged to have sciatica, 67.5 % pain below the knee; 60.7 % in paid work, 39.7 % reporting time off; RMDQ 12.7 (SD 5.7), back pain 5.6 and leg pain 5.2 of 10, bothersomeness 14.9 of 24.",
        "Baseline",
        "Base rates of one country; 12 points of S-LANSS or more counted as possible neuropathic pain.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.Konstantinou2015, "Figures of the abstract."), Cited.Read(Sources.Konstantinou2018, "S-LANSS.") }));

    /// <summary>Primary-care cohort: course over a year.</summary>
    public static StudyResult Atlas2018 => field ?? Once.Keep(ref field, new(
        "atlas-2018",
        StudyDesign.Cohort,
        "Back and leg pain in primary care",
        609,
        null,
        "No comparison",
        "55 % improved by 30 % of RMDQ or more at 12 months; longer leg pain went with a worse course (odds ratio 0.41).",
        "12 months",
        "Usual care, without needling as such.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.Konstantinou2018, "Figures of the abstract.") }));

    /// <summary>Review: course of acute low back pain.</summary>
    public static StudyResult Pengel2003 => field ?? Once.Keep(ref field, new(
        "pengel-2003",
        StudyDesign.SystematicReview,
        "Acute low back pain and sciatica",
        null,
        null,
        "No comparison",
        "Pain and disability fall by about 58 % within a month, then little until about three months; 73 % have a recurrence within 12 months.",
        "12 months",
        "To be taken off any claim that needling worked.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.Pengel, "Figures of the abstract.") }));

    /// <summary>Gluteal points in radiculopathy.</summary>
    public static StudyResult Adelmanesh2015 => field ?? Once.Keep(ref field, new(
        "adelmanesh-2015",
        StudyDesign.Observational,
        "Painful lumbosacral radiculopathy, 271 people, and 152 healthy",
        423,
        null,
        "Radiculopathy against healthy",
        "At least one gluteal point in 207 of 271 against 3 of 152; on the painful side in 74.6 % of those with one side affected.",
        "None",
        "An association in one clinic, without a direction of cause. 3 of 152 is 1.97 %, printed as 1.9 %.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.Adelmanesh2015b, "Figures of the abstract.") }));

    /// <summary>Gluteus minimus points in sciatica.</summary>
    public static StudyResult Skorupska2015 => field ?? Once.Keep(ref field, new(
        "skorupska-2015",
        StudyDesign.Observational,
        "Sciatica, 50 chronic and 50 subacute",
        100,
        null,
        "With against without an active gluteus minimus point",
        "An active point in 32 % of both groups; skin grew warmer in the area of referral in those with one.",
        "None",
        "Far from the 76 % of gluteal points elsewhere: another muscle and other criteria.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.Skorupska2015, "Chronic."), Cited.Read(Sources.Skorupska2015Subacute, "Subacute.") }));

    /// <summary>Lumbar and gluteal points in hospital.</summary>
    public static StudyResult HolmJensen2020 => field ?? Once.Keep(ref field, new(
        "holm-jensen-2020",
        StudyDesign.Observational,
        "Low back pain in hospital, with and without leg pain",
        32,
        null,
        "Two examiners",
        "Points in 82.7 %, mostly gluteal and on the painful side; agreement (kappa) quadratus lumborum 0.42, gluteus medius 0.83, gluteus minimus 0.74, piriformis 0.62; 57 % of locations found by one examiner only.",
        "None",
        "How common points are depends on the criteria; yes or no per muscle is more reliable than the exact site.",
        NeedlingPractice.NoNeedling,
        Directness.NotGraded,
        new[] { Cited.Read(Sources.HolmJensen2020, "Figures of the abstract.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<StudyResult> All => field ?? Once.Keep(ref field, ValueList<StudyResult>.Of(new[]
    {
        Mahmoudzadeh2016, India2021, Irct80708, Tabatabaiee2019, Guner2023, Liu2018, Hu2018,
        ChronicLowBackPain2023, WhoReview2023, MartinCorrales2020, Dar2025, Griswold2019, Farley2024,
        Huguenin2005, Koppenhaver2015, Mason2016, Geist2017, Alaei2021, Curry2024, Tu2024, Ji2015, Zhang2023,
        SorenessReview2023, Atlas2015, Atlas2018, Pengel2003, Adelmanesh2015, Skorupska2015, HolmJensen2020,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>mahmoudzadeh-2016</c>.</param>
    /// <param name="result">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out StudyResult? result)
    {
        Guard.NotNull(id, nameof(id));
        result = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return result is not null;
    }
}
