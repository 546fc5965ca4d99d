using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// How well tests and findings tell causes of leg pain apart (sciatica fact sheet, section 1.3). No single test decides;
/// likelihood ratios of one person are not independent and must not simply be multiplied.
/// Thread-safe.
/// </summary>
public static class DiagnosticAccuracyFigures
{
    /// <summary>Four common items against the clinical diagnosis of sciatica.</summary>
    public static DiagnosticAccuracyFigure StynesClinical => field ?? Once.Keep(ref field, new(
        "stynes-clinical",
        "Pain below the knee, leg pain worse than back pain, positive neural tension test, neurological deficit: items common to both models",
        "Sciatica by clinical diagnosis",
        "Primary care, back and leg pain",
        394,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: AccuracyEstimate.Proportion(0.95m, 0.93m, 0.98m),
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "The count of items is a suggestion, not a published cut-off.",
        citations: new[] { Cited.Read(Sources.Stynes2018, "AUC 0.95 (0.93 to 0.98).") }));

    /// <summary>The same with imaging added to the reference.</summary>
    public static DiagnosticAccuracyFigure StynesWithImaging => field ?? Once.Keep(ref field, new(
        "stynes-imaging",
        "The same items, model with confirmation by MRI",
        "Sciatica by clinical diagnosis and MRI",
        "Primary care, back and leg pain",
        394,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: AccuracyEstimate.Proportion(0.82m, 0.78m, 0.86m),
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Poor calibration.",
        citations: new[] { Cited.Read(Sources.Stynes2018, "AUC 0.82 (0.78 to 0.86).") }));

    /// <summary>Straight leg raise for herniation, people before surgery.</summary>
    public static DiagnosticAccuracyFigure StraightLegRaise => field ?? Once.Keep(ref field, new(
        "slr-herniation",
        "Straight leg raise",
        "Disc herniation",
        "People about to have surgery",
        null,
        sensitivity: AccuracyEstimate.Proportion(0.92m, 0.87m, 0.95m),
        specificity: AccuracyEstimate.Proportion(0.28m, 0.18m, 0.40m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Sensitivity depends on whom one tests: lower in imaging studies and in the one primary-care study, where specificity was higher. A positive raise alone proves nothing.",
        citations: new[] { Cited.Read(Sources.Cochrane, "Abstract of the review."), Cited.Secondary(Sources.Cochrane, "Figures on a page that restates it.") }));

    /// <summary>Crossed straight leg raise for herniation.</summary>
    public static DiagnosticAccuracyFigure CrossedStraightLegRaise => field ?? Once.Keep(ref field, new(
        "crossed-slr-herniation",
        "Crossed straight leg raise",
        "Disc herniation",
        "People about to have surgery",
        null,
        sensitivity: AccuracyEstimate.Proportion(0.28m, 0.22m, 0.35m),
        specificity: AccuracyEstimate.Proportion(0.90m, 0.85m, 0.94m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Positive raises the likelihood, negative does not lower it.",
        citations: new[] { Cited.Read(Sources.Cochrane, "Abstract of the review."), Cited.Secondary(Sources.Cochrane, "Figures on a page that restates it.") }));

    /// <summary>Overall clinical impression, L4.</summary>
    public static DiagnosticAccuracyFigure ClinicalImpressionL4 => field ?? Once.Keep(ref field, new(
        "impression-l4",
        "Overall clinical impression",
        "Chronic radiculopathy of L4",
        "Chronic lumbar radiculopathy; setting not shown",
        116,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(6.28m, 1.06m, 37.21m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "No single neurological test reached LR+ above 4 or LR- below 0.4. The interval is wide.",
        citations: new[] { Cited.Read(Sources.Iversen2013, "LR+ 6.28 (1.06 to 37.21).") }));

    /// <summary>Overall clinical impression, L5.</summary>
    public static DiagnosticAccuracyFigure ClinicalImpressionL5 => field ?? Once.Keep(ref field, new(
        "impression-l5",
        "Overall clinical impression",
        "Chronic radiculopathy of L5",
        "Chronic lumbar radiculopathy; setting not shown",
        116,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(1.74m, 1.04m, 2.93m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "As for L4.",
        citations: new[] { Cited.Read(Sources.Iversen2013, "LR+ 1.74 (1.04 to 2.93).") }));

    /// <summary>Overall clinical impression, S1.</summary>
    public static DiagnosticAccuracyFigure ClinicalImpressionS1 => field ?? Once.Keep(ref field, new(
        "impression-s1",
        "Overall clinical impression",
        "Chronic radiculopathy of S1",
        "Chronic lumbar radiculopathy; setting not shown",
        116,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(1.29m, 0.97m, 1.72m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "The interval includes 1.",
        citations: new[] { Cited.Read(Sources.Iversen2013, "LR+ 1.29 (0.97 to 1.72).") }));

    /// <summary>Sensory testing against MRI.</summary>
    public static DiagnosticAccuracyFigure SensoryTest => field ?? Once.Keep(ref field, new(
        "sensory-mri",
        "Sensory testing",
        "Lumbosacral radiculopathy by MRI",
        "Review of 12 studies of the neurological examination",
        null,
        sensitivity: AccuracyEstimate.Proportion(0.61m, 0.47m, 0.73m),
        specificity: AccuracyEstimate.Proportion(0.63m, 0.38m, 0.84m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "A loss of feeling that matches one root carries little weight alone.",
        citations: new[] { Cited.Read(Sources.NeuroExamReview2017, "Figures of the abstract.") }));

    /// <summary>Motor testing.</summary>
    public static DiagnosticAccuracyFigure MotorTest => field ?? Once.Keep(ref field, new(
        "motor-root",
        "Motor testing",
        "Lumbosacral radiculopathy",
        "Review of 12 studies of the neurological examination",
        null,
        sensitivity: AccuracyEstimate.Across(0.13m, 0.61m),
        specificity: null,
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "A range across studies, not an interval.",
        citations: new[] { Cited.Read(Sources.NeuroExamReview2017, "Sensitivity 0.13 to 0.61.") }));

    /// <summary>Reflex testing.</summary>
    public static DiagnosticAccuracyFigure ReflexTest => field ?? Once.Keep(ref field, new(
        "reflex-root",
        "Reflex testing",
        "Lumbosacral radiculopathy",
        "Review of 12 studies of the neurological examination",
        null,
        sensitivity: null,
        specificity: AccuracyEstimate.Across(0.60m, 0.93m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "A range across studies, not an interval.",
        citations: new[] { Cited.Read(Sources.NeuroExamReview2017, "Specificity 0.60 to 0.93.") }));

    /// <summary>A gluteal trigger point as a sign of root involvement.</summary>
    public static DiagnosticAccuracyFigure GlutealTriggerPoint => field ?? Once.Keep(ref field, new(
        "gluteal-trigger-point",
        "Gluteal trigger point",
        "Nerve-root involvement",
        "Low back pain with or without radiating pain",
        325,
        sensitivity: AccuracyEstimate.Percent(74.1m),
        specificity: AccuracyEstimate.Percent(91.4m),
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(8.62m),
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.28m),
        areaUnderCurve: AccuracyEstimate.Proportion(0.827m, 0.781m, 0.874m),
        positivePredictiveValue: AccuracyEstimate.Percent(91.9m),
        negativePredictiveValue: AccuracyEstimate.Percent(72.7m),
        caution: "The sign is easily reversed: a gluteal point makes root involvement more likely, not less. Predictive values depend on the clinic.",
        citations: new[] { Cited.Read(Sources.GluteTriggerPoints, "Figures of the abstract."), Cited.Read(Sources.Adelmanesh2016, "Area under the curve with its interval.") }));

    /// <summary>Straight leg raise for a deep gluteal cause.</summary>
    public static DiagnosticAccuracyFigure DeepGlutealSlr => field ?? Once.Keep(ref field, new(
        "deep-gluteal-slr",
        "Straight leg raise",
        "Sciatic nerve entrapment in the buttock, by endoscopy",
        "One specialist clinic",
        33,
        sensitivity: AccuracyEstimate.Proportion(0.15m),
        specificity: AccuracyEstimate.Proportion(0.95m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study in a specialist clinic.",
        citations: new[] { Cited.Read(Sources.Martin2014, "Figures of the abstract.") }));

    /// <summary>Active piriformis test.</summary>
    public static DiagnosticAccuracyFigure ActivePiriformis => field ?? Once.Keep(ref field, new(
        "active-piriformis",
        "Active piriformis test",
        "Sciatic nerve entrapment in the buttock, by endoscopy",
        "One specialist clinic",
        33,
        sensitivity: AccuracyEstimate.Proportion(0.78m),
        specificity: AccuracyEstimate.Proportion(0.80m),
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(3.90m),
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.27m),
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study in a specialist clinic.",
        citations: new[] { Cited.Read(Sources.Martin2014, "Figures of the abstract.") }));

    /// <summary>Seated piriformis stretch test.</summary>
    public static DiagnosticAccuracyFigure SeatedPiriformisStretch => field ?? Once.Keep(ref field, new(
        "seated-piriformis-stretch",
        "Seated piriformis stretch test",
        "Sciatic nerve entrapment in the buttock, by endoscopy",
        "One specialist clinic",
        33,
        sensitivity: AccuracyEstimate.Proportion(0.52m),
        specificity: AccuracyEstimate.Proportion(0.90m),
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(5.22m),
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.53m),
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study in a specialist clinic.",
        citations: new[] { Cited.Read(Sources.Martin2014, "Figures of the abstract.") }));

    /// <summary>Either piriformis test positive.</summary>
    public static DiagnosticAccuracyFigure EitherPiriformisTest => field ?? Once.Keep(ref field, new(
        "either-piriformis-test",
        "Active piriformis or seated stretch test positive",
        "Sciatic nerve entrapment in the buttock, by endoscopy",
        "One specialist clinic",
        33,
        sensitivity: AccuracyEstimate.Proportion(0.91m, 0.73m, 0.98m),
        specificity: AccuracyEstimate.Proportion(0.80m, 0.49m, 0.94m),
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(4.57m),
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.11m),
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study; the combination was read on a secondary page.",
        citations: new[] { Cited.Read(Sources.Martin2014, "Figures of the abstract."), Cited.Secondary(Sources.ExeBox, "The combination.") }));

    /// <summary>Age above 70 and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisOver70 => field ?? Once.Keep(ref field, new(
        "stenosis-over-70",
        "Age above 70",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(2.0m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 2.0.") }));

    /// <summary>Age below 60 and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisUnder60 => field ?? Once.Keep(ref field, new(
        "stenosis-under-60",
        "Age below 60",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(0.40m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 0.40 of the finding itself.") }));

    /// <summary>No pain when seated and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisNoPainSeated => field ?? Once.Keep(ref field, new(
        "stenosis-no-pain-seated",
        "No pain when seated",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(7.4m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 7.4.") }));

    /// <summary>Better on bending forward and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisBendingForward => field ?? Once.Keep(ref field, new(
        "stenosis-bending-forward",
        "Better on bending forward",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(6.4m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 6.4.") }));

    /// <summary>Pain in both buttocks or legs and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisBilateral => field ?? Once.Keep(ref field, new(
        "stenosis-bilateral",
        "Pain in both buttocks or legs",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(6.3m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 6.3.") }));

    /// <summary>Neurogenic claudication and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisClaudication => field ?? Once.Keep(ref field, new(
        "stenosis-claudication",
        "Neurogenic claudication",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(3.7m),
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.23m),
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 3.7; absent 0.23.") }));

    /// <summary>Wide-based gait and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisWideGait => field ?? Once.Keep(ref field, new(
        "stenosis-wide-gait",
        "Wide-based gait",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(13m, 1.9m, 95m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 13 (1.9 to 95).") }));

    /// <summary>Abnormal Romberg test and stenosis.</summary>
    public static DiagnosticAccuracyFigure StenosisRomberg => field ?? Once.Keep(ref field, new(
        "stenosis-romberg",
        "Abnormal Romberg test",
        "Spinal stenosis as a clinical syndrome",
        "Older people, four studies",
        741,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(4.2m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Not independent of the other findings: do not multiply.",
        citations: new[] { Cited.Read(Sources.Suri2010, "Likelihood ratio 4.2.") }));

    /// <summary>Questionnaire-only stenosis score.</summary>
    public static DiagnosticAccuracyFigure StenosisQuestionnaire => field ?? Once.Keep(ref field, new(
        "stenosis-questionnaire",
        "History score for stenosis at 5 or more",
        "Lumbar spinal stenosis",
        "Review of tools",
        null,
        sensitivity: AccuracyEstimate.Percent(81m),
        specificity: AccuracyEstimate.Percent(58m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Thresholds differ between sources (5 and 7): not to be coded without the original.",
        citations: new[] { Cited.Secondary(Sources.JCCA, "81 % and 58 %."), Cited.Secondary(Sources.Sugioka2013, "The item points, positive at 7 as adapted there.") }));

    /// <summary>Support tool for stenosis.</summary>
    public static DiagnosticAccuracyFigure KonnoTool => field ?? Once.Keep(ref field, new(
        "konno-tool",
        "Clinical support tool, -2 to 16 points",
        "Lumbar spinal stenosis",
        "Not shown in the text read",
        null,
        sensitivity: AccuracyEstimate.Percent(92.8m),
        specificity: AccuracyEstimate.Percent(72.0m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Stenosis in 6.3 % of the lowest and 99.0 % of the highest quarter. The cut-off belongs to that tool.",
        citations: new[] { Cited.Read(Sources.Konno2007, "Figures of the abstract.") }));

    /// <summary>Cook cluster, four or more of five.</summary>
    public static DiagnosticAccuracyFigure CookCluster => field ?? Once.Keep(ref field, new(
        "cook-cluster",
        "Four or more of five stenosis items",
        "Lumbar spinal stenosis",
        "Not shown on the pages read",
        null,
        sensitivity: null,
        specificity: AccuracyEstimate.Percent(98m),
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(4.6m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Use only to raise the likelihood. Pages disagree whether ruling out (sensitivity 96 %, LR- 0.19) means none or at most one item; the item list is recalled.",
        citations: new[] { Cited.Secondary(Sources.CookCluster, "Specificity 98 %, LR+ 4.6."), Cited.Secondary(Sources.CookClusterPhysiotutors, "The other reading of the ruling-out side.") }));

    /// <summary>N-CLASS score.</summary>
    public static DiagnosticAccuracyFigure NClass => field ?? Once.Keep(ref field, new(
        "n-class",
        "N-CLASS score above 10 of 19",
        "Neurogenic claudication from stenosis",
        "209 people: 63 stenosis, 89 herniation, 57 non-specific pain",
        209,
        sensitivity: AccuracyEstimate.Percent(82m),
        specificity: AccuracyEstimate.Percent(92m),
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "Items, points, cut-off and both figures are recalled, not seen. Not to be coded.",
        citations: new[] { Cited.Unconfirmed(Sources.Genevay2018, "Specificity about 92 %, sensitivity about 82 %."), Cited.Read(Sources.Genevay, "Numbers of people.") }));

    /// <summary>Neurogenic pattern of claudication.</summary>
    public static DiagnosticAccuracyFigure NeurogenicClaudicationPattern => field ?? Once.Keep(ref field, new(
        "claudication-neurogenic",
        "Relief on a shopping cart, above the knee, triggered by standing, relieved by sitting",
        "Neurogenic against vascular claudication",
        "Claudication",
        53,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(13m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study.",
        citations: new[] { Cited.Read(Sources.Nadeau2013, "LR+ 13.") }));

    /// <summary>Vascular pattern of claudication.</summary>
    public static DiagnosticAccuracyFigure VascularClaudicationPattern => field ?? Once.Keep(ref field, new(
        "claudication-vascular",
        "Calf symptoms relieved by standing still",
        "Vascular against neurogenic claudication",
        "Claudication",
        53,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: AccuracyEstimate.Ratio(20m),
        negativeLikelihoodRatio: null,
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study.",
        citations: new[] { Cited.Read(Sources.Nadeau2013, "LR+ 20.") }));

    /// <summary>Standing as a trigger.</summary>
    public static DiagnosticAccuracyFigure StandingAsTrigger => field ?? Once.Keep(ref field, new(
        "claudication-standing",
        "Standing brings the symptoms on",
        "Spinal stenosis",
        "Claudication",
        53,
        sensitivity: null,
        specificity: null,
        positiveLikelihoodRatio: null,
        negativeLikelihoodRatio: AccuracyEstimate.Ratio(0.05m),
        areaUnderCurve: null,
        positivePredictiveValue: null,
        negativePredictiveValue: null,
        caution: "One small study; the printed figure is for standing that does not bring them on.",
        citations: new[] { Cited.Read(Sources.Nadeau2013, "LR- 0.05.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<DiagnosticAccuracyFigure> All => field ?? Once.Keep(ref field, ValueList<DiagnosticAccuracyFigure>.Of(new[]
    {
        StynesClinical, StynesWithImaging, StraightLegRaise, CrossedStraightLegRaise, ClinicalImpressionL4,
        ClinicalImpressionL5, ClinicalImpressionS1, SensoryTest, MotorTest, ReflexTest, GlutealTriggerPoint,
        DeepGlutealSlr, ActivePiriformis, SeatedPiriformisStretch, EitherPiriformisTest, StenosisOver70,
        StenosisUnder60, StenosisNoPainSeated, StenosisBendingForward, StenosisBilateral, StenosisClaudication,
        StenosisWideGait, StenosisRomberg, StenosisQuestionnaire, KonnoTool, CookCluster, NClass,
        NeurogenicClaudicationPattern, VascularClaudicationPattern, StandingAsTrigger,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>slr-herniation</c>.</param>
    /// <param name="figure">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out DiagnosticAccuracyFigure? figure)
    {
        Guard.NotNull(id, nameof(id));
        figure = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return figure is not null;
    }
}
