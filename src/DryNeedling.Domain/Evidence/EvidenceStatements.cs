using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What is known about every benefit, mechanism and effect that the patient article claims. Levels and basis of <c>C1</c> to
/// <c>C15</c> follow the sciatica fact sheet, section 4.3; where it gives a range, its lower end. Those with <c>E</c> are
/// claims that the sheet does not grade: the level is this library's own. Thread-safe.
/// </summary>
public static class EvidenceStatements
{
    internal const string ThisLibrary = "this library";
    private const string Sheet = "fact sheet synthesis";

    /// <summary>Dry needling added to physical therapy reduces radiating leg pain in the short term.</summary>
    public static EvidenceStatement ShortTermLegPain => field ?? Once.Keep(ref field, Graded(
        "C1",
        EvidenceKind.Benefit,
        "Dry needling added to physical therapy may reduce radiating leg pain in the short term.",
        Certainty.VeryLow,
        "very low to low",
        Directness.Direct,
        "direct",
        "Two small trials. With 58 people and no sham, pain was 25.2 against 42.4 of 100 at two months, less than the change that counts for leg pain in sciatica (30). With 40 people and no follow-up beyond one week, pain fell by 65.7 % against 14.1 % with sham.",
        new[] { "A-05", "A-26" },
        Cited.Read(Sources.Mahmoudzadeh, "58 people with radiating disc pain: VAS 37.2 against 45.5 at the end and 25.2 against 42.4 at two months, beside standard physical therapy. No sham, no blinding of patients. The abstract's time labels are ambiguous."),
        Cited.Read(Sources.MahmoudzadehPedro, "PEDro 7 of 10; no concealed allocation."),
        Cited.Read(Sources.India2021, "40 homemakers with lumbosacral radiculopathy and trigger points, five sessions in a week: NPRS down 65.7 % against 14.1 % with sham."),
        Cited.Read(Sources.BaselineMic2015, "Important change of leg pain in sciatica under conservative care: 30.4 of 100.")));

    /// <summary>Dry needling changes disability in sciatica to an important degree.</summary>
    public static EvidenceStatement Disability => field ?? Once.Keep(ref field, Graded(
        "C2",
        EvidenceKind.Benefit,
        "The claim that dry needling changes disability in sciatica to an important degree.",
        Certainty.VeryLow,
        "very low",
        Directness.Direct,
        "direct",
        "The gap in the one trial is about 8 points of the Oswestry index, below the important change of 10; a review of 8 trials in chronic low back pain found no effect on disability.",
        new[] { "A-05", "A-26" },
        Cited.Read(Sources.Mahmoudzadeh, "ODI 28.5 against 33.0 at the end and 22.2 against 30.3 at two months."),
        Cited.Read(Sources.ChronicLbp2023, "8 trials, 414 people with chronic low back pain: no effect on disability."),
        Cited.Read(Sources.OsteloRWJG2008, "Important change of the ODI: 10 points or 30 %.")));

    /// <summary>Dry needling reduces low back pain in the short term.</summary>
    public static EvidenceStatement ShortTermBackPain => field ?? Once.Keep(ref field, Graded(
        "C3",
        EvidenceKind.Benefit,
        "Dry needling may reduce low back pain in the short term.",
        new[]
        {
            new EvidenceGrade(Sheet, Certainty.Low, "low", null),
            new EvidenceGrade("the review of 2018, of itself", Certainty.Moderate, "moderate for pain; disability and follow-up unclear", Sources.Liu2018),
            new EvidenceGrade("the review made for the WHO, of itself", Certainty.VeryLow, "low or very low throughout", Sources.WhoReview),
        },
        Directness.OtherPopulation,
        "other population",
        "Reviews disagree: standardised effects from -0.42 to -1.06, little or none against sham in the review made for the WHO, which grades everything low or very low; one review calls its own evidence moderate.",
        new[] { "A-05" },
        Cited.Read(Sources.Liu2018, "11 trials, 802 people: pain -1.06 (-1.77 to -0.36), disability -0.76 (-1.46 to -0.06) after treatment."),
        Cited.Read(Sources.Hu2018, "16 trials: better than sham for pain, no better than acupuncture at follow-up; high or unclear risk of bias, no firm conclusion."),
        Cited.Read(Sources.ChronicLbp2023, "8 trials, 414 people: pain -0.42 (-0.79 to -0.05) after treatment, -0.99 (-1.61 to -0.37) in the short term."),
        Cited.Read(Sources.WhoReview, "37 trials: little or no difference to sham on most outcomes; against nothing, pain -1.21 at two weeks and -1.56 at three months.")));

    /// <summary>The benefit lasts beyond about three months.</summary>
    public static EvidenceStatement LongerTermBenefit => field ?? Once.Keep(ref field, Graded(
        "C4",
        EvidenceKind.Benefit,
        "The claim that the benefit lasts beyond about three months.",
        Certainty.NoneFound,
        "none found for dry needling; moderate for acupuncture in sciatica from a disc",
        Directness.IndirectAcupuncture,
        "indirect",
        "No trial of dry needling followed people so long. In one trial of acupuncture against sham (220 people with sciatica from a disc) leg pain was still 10.8 mm and disability 4.8 points better at week 52; acupuncture is not needling of trigger points.",
        new[] { "A-15", "A-38" },
        Cited.Read(Sources.Tu2024, "Acupuncture, 10 sessions in 4 weeks against sham: leg pain -16.0 mm (-21.3 to -10.6), ODI -8.1 (-11.1 to -5.1)."),
        Cited.Secondary(Sources.Tu2024Secondary, "At week 52 still -10.8 mm and -4.8 points."),
        Cited.Derived("Search: no trial of dry needling with a benefit beyond about three months was found.")));

    /// <summary>Dry needling helps piriformis syndrome.</summary>
    public static EvidenceStatement PiriformisSyndrome => field ?? Once.Keep(ref field, Graded(
        "C5",
        EvidenceKind.Benefit,
        "Dry needling may help piriformis syndrome.",
        Certainty.Low,
        "low against a waiting list; no better than exercise",
        Directness.Direct,
        "direct",
        "Better than a waiting list in one small trial (32 people, -2.16 of 10 after one week), no better than exercise in another small study (44 people, three months), registered as observational.",
        new[] { "A-16", "A-37" },
        Cited.Read(Sources.Tabatabaiee, "32 people, three sessions guided by ultrasound against a waiting list: pain -2.16 of 10 (1.01 to 3.32) at one week."),
        Cited.Read(Sources.Guner, "44 people, three weekly sessions against three weeks of exercise: no difference at one and three months, both better."),
        Cited.Read(Sources.Nct05962515, "Registered as observational; disability differed at the start.")));

    /// <summary>Dry needling makes the hamstrings longer or raises the straight leg raise.</summary>
    public static EvidenceStatement HamstringFlexibility => field ?? Once.Keep(ref field, Graded(
        "C6",
        EvidenceKind.Effect,
        "The claim that dry needling makes the hamstrings longer or raises the straight leg raise.",
        Certainty.Low,
        "low and conflicting; trials with sham show nothing",
        Directness.OtherPopulation,
        "other population",
        "The two trials with sham or placebo found no change (59 and 39 people); one of single sessions found needling better than a stretch at once (40 people), another no gain over stretching (27). People were mostly without complaint.",
        new[] { "A-18", "A-24" },
        Cited.Read(Sources.Huguenin, "59 people with pain at the back of the thigh, one gluteal session against placebo: straight leg raise and hip rotation unchanged, symptoms better in both arms alike."),
        Cited.Read(Sources.Mason2016b, "39 people with knee pain, needling and stretch against sham and stretch: no difference."),
        Cited.Read(Sources.HamstringRct2017, "27 people: no gain over stretching."),
        Cited.Read(Sources.StretchTrial, "40 people: a single needling better than a single static stretch at once."),
        Cited.Read(Sources.Curry2024, "Appraisal: inconclusive alone, may help beside stretching.")));

    /// <summary>A twitch response matters to the outcome.</summary>
    public static EvidenceStatement TwitchResponse => field ?? Once.Keep(ref field, Graded(
        "C7",
        EvidenceKind.Mechanism,
        "The claim that a local twitch response matters to the outcome.",
        Certainty.Low,
        "low: immediate pain only, no lasting effect",
        Directness.OtherPopulation,
        "other population",
        "A difference in immediate pain only, gone in the short term: -2.03 of 10 (-3.77 to -0.29) at once, -0.20 (-1.46 to 1.06) later, nothing in disability; six trials in spinal pain.",
        new[] { "A-08" },
        Cited.Read(Sources.Twitch, "Six trials in spinal pain, twitch against none: pain -2.03 of 10 at once, -0.20 in the short term; disability and pressure threshold without significant difference."),
        Cited.Secondary(Sources.TwitchLbp, "66 people with low back pain: the multifidus thickened better at once (4.4 %, 1 to 8), gone at one week; the abstract was cut after that."),
        Cited.Read(Sources.FernandezDeLasPenas2019, "No consensus: some authors want twitches, others do not.")));

    /// <summary>Dry needling raises the local blood flow.</summary>
    public static EvidenceStatement LocalBloodFlow => field ?? Once.Keep(ref field, Graded(
        "C8",
        EvidenceKind.Mechanism,
        "The claim that dry needling raises the local blood flow, and so helps recovery.",
        Certainty.MechanisticOnly,
        "mechanistic only",
        Directness.Direct,
        "direct, uncontrolled",
        "In people with sciatica and active gluteus minimus points the skin grew warmer in the area of referred pain (thigh +1.2 to 1.5 degrees; area +30 % against +4 % without a point). No link to an outcome was shown.",
        new[] { "A-10" },
        Cited.Read(Sources.Skorupska2015, "50 people with chronic sciatica: vasodilation in the area of referral in those with an active point."),
        Cited.Read(Sources.Skorupska2015Subacute, "50 people with subacute sciatica: the same.")));

    /// <summary>Dry needling acts on the nervous system, in the spinal cord and above.</summary>
    public static EvidenceStatement NervousSystemModulation => field ?? Once.Keep(ref field, Graded(
        "C9",
        EvidenceKind.Mechanism,
        "The claim that dry needling acts through feedback in the nervous system, in the spinal cord and above.",
        Certainty.MechanisticOnly,
        "mechanistic only",
        Directness.OtherPopulation,
        "other population",
        "A review of 2025 found 14 studies, four of them in animals, and could pool four; effects were short and small to moderate.",
        new[] { "A-09" },
        Cited.Read(Sources.RabanalRodriguez2025, "14 studies, 4 in animals, 4 pooled: short, small to moderate effects."),
        Cited.Read(Sources.Cagnie2013, "Review of possible physiological effects."),
        Cited.Read(Sources.FernandezDeLasPenas2019, "Review of the proposed spinal and descending pathways.")));

    /// <summary>The muscle relaxes and its activity becomes normal.</summary>
    public static EvidenceStatement MuscleRelaxation => field ?? Once.Keep(ref field, Graded(
        "C10",
        EvidenceKind.Mechanism,
        "The claim that the needled muscle relaxes and its activity becomes normal.",
        Certainty.VeryLow,
        "very low",
        Directness.OtherPopulation,
        "low back pain",
        "Resting stiffness of the erector spinae was lower than with sham at one week, every other measure of stiffness was not; muscle activity of the multifidus did not change; those who got better contracted it better at one week.",
        new[] { "A-11" },
        Cited.Read(Sources.Koppenhaver2022, "Against sham, double blind: resting erector spinae stiffness lower at one week, all other stiffness outcomes without difference."),
        Cited.Read(Sources.DeepNeedlingEmg2020, "Electrical activity of the multifidus unchanged."),
        Cited.Read(Sources.Koppenhaver2015b, "Responders contracted the multifidus better at one week.")));

    /// <summary>Relieving muscle pressure frees the sciatic nerve.</summary>
    public static EvidenceStatement FreesTheNerve => field ?? Once.Keep(ref field, Graded(
        "C11",
        EvidenceKind.Mechanism,
        "The claim that relieving muscle pressure frees the sciatic nerve.",
        Certainty.NoneFound,
        "none found: a hypothesis",
        Directness.NotGraded,
        "not stated",
        "A hypothesis: straight leg raise did not change after gluteal needling against placebo. That the piriformis can press on the nerve was shown in some people; how often is unknown.",
        new[] { "A-07", "A-11", "A-16" },
        Cited.Read(Sources.Huguenin, "59 people: straight leg raise unchanged after needling gluteal points."),
        Cited.Read(Sources.Hopayian, "Piriformis syndrome is described by four symptoms; how accurate they are is unknown.")));

    /// <summary>Dry needling helps nerve symptoms from spinal stenosis.</summary>
    public static EvidenceStatement SpinalStenosis => field ?? Once.Keep(ref field, Graded(
        "C12",
        EvidenceKind.Benefit,
        "The claim that dry needling helps nerve symptoms from spinal stenosis.",
        Certainty.NoneFound,
        "none found",
        Directness.NotGraded,
        "not stated",
        "No trial of dry needling for spinal stenosis was found.",
        new[] { "A-12" },
        Cited.Derived("Search: no trial of dry needling for spinal stenosis was found.")));

    /// <summary>Dry needling works best together with exercise or physical therapy.</summary>
    public static EvidenceStatement CombinedWithExercise => field ?? Once.Keep(ref field, Graded(
        "C13",
        EvidenceKind.Benefit,
        "The claim that dry needling works best together with exercise or physical therapy.",
        Certainty.Low,
        "low",
        Directness.OtherPopulation,
        "low back pain",
        "Combined care did better than needling alone in low back pain (standardised 0.83, 0.55 to 1.11); one guideline names it together with other treatments.",
        new[] { "A-13", "A-27", "A-35", "A-39" },
        Cited.Read(Sources.Liu2018, "Combined care better than needling alone: 0.83 (0.55 to 1.11)."),
        Cited.Secondary(Sources.Jospt2021, "Dry needling can be used with other treatments in chronic low back pain (grade C)."),
        Cited.Read(Sources.MartinCorrales, "46 people, gluteal needling against sham, both with four weeks of exercise: pain better at three months, disability the same.")));

    /// <summary>Some respond within a few sessions.</summary>
    public static EvidenceStatement EarlyResponders => field ?? Once.Keep(ref field, Graded(
        "C14",
        EvidenceKind.Course,
        "The claim that some people respond within a few sessions.",
        Certainty.Low,
        "low",
        Directness.IndirectAcupuncture,
        "mixed",
        "Acupuncture parted from sham at week 2 (-7.8 mm leg pain, -5.3 points of disability); trials of dry needling used one to six sessions.",
        new[] { "A-15" },
        Cited.Secondary(Sources.Tu2024, "Acupuncture: a difference to sham from week 2."),
        Cited.Read(Sources.Tabatabaiee, "Three sessions.")));

    /// <summary>Dry needling prevents future injury or supports long-term recovery.</summary>
    public static EvidenceStatement Prevention => field ?? Once.Keep(ref field, Graded(
        "C15",
        EvidenceKind.Benefit,
        "The claim that dry needling prevents future injury or supports long-term recovery.",
        Certainty.NoneFound,
        "none found",
        Directness.NotGraded,
        "not stated",
        "No trial showing prevention of recurrence was found.",
        new[] { "A-38" },
        Cited.Derived("Search: no trial showing prevention of recurrence was found.")));

    /// <summary>Trigger points come from posture, overuse or nerve compression, and load the sciatic nerve.</summary>
    public static EvidenceStatement LoadsTheNerve => field ?? Once.Keep(ref field, Own(
        "E1",
        EvidenceKind.Mechanism,
        "The claim that trigger points in piriformis, gluteals or lower back load the sciatic nerve.",
        Certainty.NoneFound,
        "none found: a hypothesis",
        Directness.NotGraded,
        "not stated",
        "A hypothesis. The nerve runs through or over the piriformis as a variant in 16.9 % of cadavers and in 16.2 % of people operated on for piriformis syndrome: no difference. Points accompany root disease; which comes first is not known.",
        new[] { "A-06", "A-07" },
        Cited.Read(Sources.Smoll2010, "Variants in 16.9 % of 6,062 cadavers against 16.2 % in surgical series (P = .824)."),
        Cited.Read(Sources.Hopayian, "Accuracy of the piriformis syndrome's four symptoms unknown."),
        Cited.Read(Sources.Adelmanesh2015b, "Gluteal points in 76.4 % of 271 people with radiculopathy: an association, without a direction.")));

    /// <summary>Trigger points mimic or add to referred pain in the leg.</summary>
    public static EvidenceStatement MimicsReferredPain => field ?? Once.Keep(ref field, Own(
        "E2",
        EvidenceKind.Mechanism,
        "The claim that trigger points mimic referred pain from back or hip into the leg, or add to it.",
        Certainty.Low,
        "low at most: how far points can be felt reliably, and what they are, is disputed",
        Directness.NotGraded,
        "a finding, not a treatment",
        "Active gluteus minimus points were found in 32 % of people with sciatica, and 8 of 30 with sciatica diagnosed by a neurologist also had a referring point: the two overlap. Agreement between examiners is moderate (kappa 0.452), and the theory is disputed.",
        new[] { "A-20" },
        Cited.Read(Sources.Skorupska2015, "Active gluteus minimus points in 32 % of 50 people with chronic sciatica."),
        Cited.Read(Sources.Skorupska2021, "8 of 30 people with sciatica felt referred pain when a gluteus minimus point was needled."),
        Cited.Read(Sources.Rathbone, "Kappa 0.452 (0.364 to 0.540) between examiners; palpation called unreliable for diagnosis."),
        Cited.Read(Sources.Chiarotto2016, "Studies of how common points are in spinal disorders: high risk of bias, low certainty."),
        Cited.Secondary(Sources.Continence, "Notes that the theory is disputed.")));

    /// <summary>Warmth, heaviness or mild discomfort during or after a session.</summary>
    public static EvidenceStatement NormalAfterEffects => field ?? Once.Keep(ref field, Own(
        "E3",
        EvidenceKind.Effect,
        "Warmth, heaviness or mild discomfort may be felt during or after a session.",
        Certainty.NotGraded,
        "not graded",
        Directness.OtherPopulation,
        "other population: neck pain, clinics of all kinds",
        "Warmth and heaviness stand in the article alone. Soreness afterwards was counted in neck trials: 55 % of people, gone in 24 to 48 hours; 88 %, gone in 24 to 36 hours; 91 % in a third. Of 7,629 treatments 19.18 % brought some mild effect, mostly bruises, bleeding and pain.",
        new[] { "A-14" },
        Cited.Read(Sources.Article, "Some notice warmth, heaviness or mild discomfort."),
        Cited.Read(Sources.NeckReview, "Soreness in 55 %, 88 % and 91 % of people in three neck trials."),
        Cited.Read(Sources.Brady, "Any mild effect in 19.18 % of 7,629 treatments; bruise 7.55 %, bleeding 4.65 %, pain during 3.01 %, pain after 2.19 %.")));

    /// <summary>People respond differently.</summary>
    public static EvidenceStatement VariedResponse => field ?? Once.Keep(ref field, Own(
        "E4",
        EvidenceKind.Course,
        "People respond differently; nobody can be promised a benefit.",
        Certainty.VeryLow,
        "very low: one cohort without a comparison group",
        Directness.OtherPopulation,
        "low back pain",
        "After one session in 72 people with low back pain, baseline findings explained 16 % of the change: better where lifting with the multifidus hurt, worse where there was leg pain, pain on standing or hypermobility. Whether health, posture or habits decide, as the article says, was not studied in what was read.",
        new[] { "A-05", "A-15", "A-26", "A-28" },
        Cited.Read(Sources.Koppenhaver2015, "72 people, one week: r 0.31 multifidus lift painful, -0.29 leg pain, -0.27 pain on standing, -0.21 hypermobility; model R2 0.16. Prognosis, not effect of treatment."),
        Cited.Read(Sources.Article, "Results vary with health, posture and habits.")));

    /// <summary>Posture decides, or posture strategies help.</summary>
    public static EvidenceStatement Posture => field ?? Once.Keep(ref field, Own(
        "E5",
        EvidenceKind.Benefit,
        "The claim that posture strategies beside needling help.",
        Certainty.NotGraded,
        "not graded: no trial evidence was sought, so none found would be untrue",
        Directness.NotGraded,
        "not stated",
        "No trial evidence on posture was sought. Treat it as what the person prefers, without a dose.",
        new[] { "A-21", "A-39", "A-40" },
        Cited.Read(Sources.Article, "Posture strategies beside stretching and strengthening."),
        Cited.Derived("No trial evidence sought; a preference, not a dose.")));

    /// <summary>A gluteal trigger point is a sign of root involvement, not against it.</summary>
    public static EvidenceStatement GlutealPointAsRootSign => field ?? Once.Keep(ref field, Own(
        "E6",
        EvidenceKind.Diagnosis,
        "A gluteal trigger point makes root involvement more likely, not less: it never shows that the pain is only muscular.",
        Certainty.Low,
        "low: one group, and a review puts every such figure at low certainty",
        Directness.NotGraded,
        "a finding, not a treatment",
        "In 325 people with low back pain a gluteal point had a sensitivity of 74.1 %, a specificity of 91.4 %, LR+ 8.62 and LR- 0.28 for root involvement; points were found in 207 of 271 people with radiculopathy against 3 of 152 healthy people.",
        new[] { "A-20", "A-36" },
        Cited.Read(Sources.GluteTriggerPoints, "325 people: LR+ 8.62, LR- 0.28 for root involvement."),
        Cited.Read(Sources.Adelmanesh2015b, "76.4 % of 271 with radiculopathy against 1.9 % of 152 healthy people; on the painful side in 74.6 % of those with one side affected."),
        Cited.Read(Sources.Chiarotto2016, "High risk of bias, low certainty for such figures.")));

    /// <summary>Pain falls by itself in many people.</summary>
    public static EvidenceStatement NaturalRecovery => field ?? Once.Keep(ref field, Own(
        "E7",
        EvidenceKind.Course,
        "Pain and disability fall by themselves in many people, so getting better after needling does not show that needling worked.",
        Certainty.NotGraded,
        "not graded",
        Directness.NotGraded,
        "the course without needling",
        "In acute episodes pain and disability fall by about 58 % within a month, then little until about three months, and 73 % have another episode within a year. Of people with sciatica in primary care 55 % were at least 30 % better after a year; longer leg pain went with a worse course (odds ratio 0.41).",
        new[] { "A-05", "A-15" },
        Cited.Read(Sources.Pengel, "Acute low back pain and sciatica: 58 % mean fall within a month, plateau, 73 % recurrence within 12 months."),
        Cited.Read(Sources.Konstantinou2018, "609 people in primary care: 55 % improved by 30 % or more at 12 months; longer leg pain OR 0.41.")));

    /// <summary>Needling acts on connective tissue for posture and movement.</summary>
    public static EvidenceStatement ConnectiveTissue => field ?? Once.Keep(ref field, Own(
        "E8",
        EvidenceKind.Mechanism,
        "The claim that needling acts on the connective tissue that serves posture and movement.",
        Certainty.NotGraded,
        "not graded: no evidence was sought",
        Directness.NotGraded,
        "not stated",
        "An aim that the article names. Nothing read for the fact sheets deals with it, and nothing was sought.",
        new[] { "A-21" },
        Cited.Read(Sources.Article, "Names connective tissue among the aims."),
        Cited.Derived("No evidence sought.")));

    /// <summary>The muscles of the lower back react to a disc herniation.</summary>
    public static EvidenceStatement BackMusclesAndDisc => field ?? Once.Keep(ref field, Own(
        "E9",
        EvidenceKind.Mechanism,
        "The claim that muscles of the lower back react to a disc herniation.",
        Certainty.VeryLow,
        "very low: associations in damaged or small texts",
        Directness.NotGraded,
        "a finding, not a treatment",
        "In 60 people with a lumbar disc prolapse active points went with the level of the disc, in leg and gluteal muscles; the labels in the text read are garbled. No text read shows that the back muscles react because of the disc.",
        new[] { "A-19", "A-25" },
        Cited.Unconfirmed(Sources.Samuel2007, "60 people: L5-S1 lesions with gluteus medius and gastrocnemius, L4-5 with tibialis anterior; level labels garbled in the excerpt."),
        Cited.Read(Sources.Iglesias2013, "42 people with non-specific low back pain: active points most often in quadratus lumborum, iliocostalis lumborum and gluteus medius.")));

    /// <summary>Gluteals tighten with posture, inactivity and long sitting.</summary>
    public static EvidenceStatement SittingAndGluteals => field ?? Once.Keep(ref field, Own(
        "E10",
        EvidenceKind.Mechanism,
        "The claim that gluteal muscles tighten with poor posture, inactivity or long sitting.",
        Certainty.NotGraded,
        "not graded: described, not studied in what was read",
        Directness.NotGraded,
        "not stated",
        "Described by clinic pages as what keeps gluteal points going; no study of it was read.",
        new[] { "A-17" },
        Cited.Weak(Sources.KentGmax, "Describes what keeps gluteus maximus points going."),
        Cited.Weak(Sources.NamtptGluteusMedius, "Describes what keeps gluteus medius points going."),
        Cited.Read(Sources.Article, "Names posture, inactivity and long sitting.")));

    /// <summary>Nerves near the needled muscle become less reactive.</summary>
    public static EvidenceStatement NerveReactivity => field ?? Once.Keep(ref field, Own(
        "E11",
        EvidenceKind.Mechanism,
        "The claim that nerves near the needled muscle become less reactive.",
        Certainty.VeryLow,
        "very low: pressure thresholds only, and they conflict",
        Directness.OtherPopulation,
        "low back and spinal pain",
        "No measure of the sciatic nerve was found to change: straight leg raise did not. Pressure thresholds rose in one trial of 46 people with chronic low back pain; with or without a twitch they did not differ (+23 kPa, not significant).",
        new[] { "A-12" },
        Cited.Read(Sources.Huguenin, "Straight leg raise unchanged against placebo."),
        Cited.Read(Sources.MartinCorrales, "46 people: pressure pain threshold better than with sham."),
        Cited.Read(Sources.Twitch, "Pressure threshold +23 kPa with a twitch, not significant.")));

    /// <summary>All statements: <c>C1</c> to <c>C15</c>, then those with <c>E</c>, in the order of their numbers.</summary>
    public static IReadOnlyList<EvidenceStatement> All => field ?? Once.Keep(ref field, ValueList<EvidenceStatement>.Of(new[]
    {
        ShortTermLegPain, Disability, ShortTermBackPain, LongerTermBenefit, PiriformisSyndrome, HamstringFlexibility,
        TwitchResponse, LocalBloodFlow, NervousSystemModulation, MuscleRelaxation, FreesTheNerve, SpinalStenosis,
        CombinedWithExercise, EarlyResponders, Prevention, LoadsTheNerve, MimicsReferredPain, NormalAfterEffects, VariedResponse,
        Posture, GlutealPointAsRootSign, NaturalRecovery, ConnectiveTissue, BackMusclesAndDisc, SittingAndGluteals,
        NerveReactivity,
    }));

    /// <summary>Finds a statement by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>C1</c>.</param>
    /// <param name="statement">The statement, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out EvidenceStatement? statement)
    {
        Guard.NotNull(id, nameof(id));
        statement = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return statement is not null;
    }

    private static EvidenceStatement Graded(
        string id,
        EvidenceKind kind,
        string claim,
        Certainty certainty,
        string certaintyInWords,
        Directness directness,
        string directnessInWords,
        string basis,
        string[] articleRows,
        params Citation[] citations) =>
        new(id, kind, claim, directness, directnessInWords, basis, articleRows, new[] { new EvidenceGrade(Sheet, certainty, certaintyInWords, null) }, citations);

    private static EvidenceStatement Graded(
        string id,
        EvidenceKind kind,
        string claim,
        EvidenceGrade[] grades,
        Directness directness,
        string directnessInWords,
        string basis,
        string[] articleRows,
        params Citation[] citations) => new(id, kind, claim, directness, directnessInWords, basis, articleRows, grades, citations);

    private static EvidenceStatement Own(
        string id,
        EvidenceKind kind,
        string claim,
        Certainty certainty,
        string certaintyInWords,
        Directness directness,
        string directnessInWords,
        string basis,
        string[] articleRows,
        params Citation[] citations) =>
        new(id, kind, claim, directness, directnessInWords, basis, articleRows, new[] { new EvidenceGrade(ThisLibrary, certainty, certaintyInWords, null) }, citations);
}
