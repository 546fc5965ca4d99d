using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>What makes serious or inflammatory disease likelier.</content>
public static partial class ScreeningItems
{
    /// <summary>Intravenous drug use.</summary>
    public static ScreeningItem IntravenousDrugUse => field ?? Once.Keep(ref field, new(
        "intravenous-drug-use", ScreeningGroup.RiskFactors, false,
        "Intravenous drug use?",
        "Have you ever injected drugs that no doctor prescribed?",
        "Raises the risk of spinal infection.",
        new[] { Sources.SpinalInfection }));

    /// <summary>Recent bacterial infection, or tuberculosis.</summary>
    public static ScreeningItem RecentBacterialInfection => field ?? Once.Keep(ref field, new(
        "recent-bacterial-infection", ScreeningGroup.RiskFactors, false,
        "Recent bacterial infection, or tuberculosis?",
        "Have you had an infection with bacteria not long ago? Or have you ever had TB (tuberculosis)?",
        "Raises the risk of spinal infection.",
        new[] { Sources.SpinalInfection, Sources.Gloucestershire }));

    /// <summary>Osteoporosis.</summary>
    public static ScreeningItem Osteoporosis => field ?? Once.Keep(ref field, new(
        "osteoporosis", ScreeningGroup.RiskFactors, false,
        "Osteoporosis?",
        "Have you been told that your bones are thin (osteoporosis)?",
        "Raises the probability of a fracture after a small injury.",
        new[] { Sources.Downie2013 }));

    /// <summary>Smoking.</summary>
    public static ScreeningItem Smoker => field ?? Once.Keep(ref field, new(
        "smoker", ScreeningGroup.RiskFactors, false,
        "Smoker?",
        "Do you smoke?",
        "With age and new pain it raises the probability of an aneurysm (recalled, not read).",
        new[] { Sources.Ng156Secondary }));

    /// <summary>High blood pressure.</summary>
    public static ScreeningItem HighBloodPressure => field ?? Once.Keep(ref field, new(
        "high-blood-pressure", ScreeningGroup.RiskFactors, false,
        "High blood pressure?",
        "Do you have high blood pressure?",
        "With age and new pain it raises the probability of an aneurysm (recalled, not read).",
        new[] { Sources.Ng156Secondary }));

    /// <summary>Clot in a leg vein in the past.</summary>
    public static ScreeningItem PastVeinClot => field ?? Once.Keep(ref field, new(
        "past-vein-clot", ScreeningGroup.RiskFactors, false,
        "Clot in a leg vein in the past?",
        "Have you ever had a clot in a leg vein?",
        "Counts in the score for a new clot. A history code is not a clot now.",
        new[] { Sources.Wells, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z86.718"),
        }));

    /// <summary>Back pain before 45 for more than three months.</summary>
    public static ScreeningItem BackPainBeforeFortyFive => field ?? Once.Keep(ref field, new(
        "back-pain-before-forty-five", ScreeningGroup.InflammatoryBackDisease, false,
        "Back pain that began before the age of 45 and has lasted more than three months?",
        "Did the back pain begin before you were 45 and last more than three months?",
        "The first of the questions on inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Back pain that began before 35.</summary>
    public static ScreeningItem BackPainBeforeThirtyFive => field ?? Once.Keep(ref field, new(
        "back-pain-before-thirty-five", ScreeningGroup.InflammatoryBackDisease, false,
        "Back pain that began before the age of 35?",
        "Did the back pain begin before you were 35?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Waking in the second half of the night.</summary>
    public static ScreeningItem WakesInSecondHalfOfNight => field ?? Once.Keep(ref field, new(
        "wakes-in-second-half-of-night", ScreeningGroup.InflammatoryBackDisease, false,
        "Waking in the second half of the night because of it?",
        "Does it wake you in the second half of the night?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Better with movement.</summary>
    public static ScreeningItem BetterWithMovement => field ?? Once.Keep(ref field, new(
        "better-with-movement", ScreeningGroup.InflammatoryBackDisease, false,
        "Better with movement?",
        "Does moving about make it better?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Better within 48 hours of an anti-inflammatory.</summary>
    public static ScreeningItem BetterWithAntiInflammatory => field ?? Once.Keep(ref field, new(
        "better-with-anti-inflammatory", ScreeningGroup.InflammatoryBackDisease, false,
        "Better within 48 hours of an anti-inflammatory medicine?",
        "Does it get better within two days if you take ibuprofen or a drug like it?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>First-degree relative with spondyloarthritis.</summary>
    public static ScreeningItem RelativeWithSpondyloarthritis => field ?? Once.Keep(ref field, new(
        "relative-with-spondyloarthritis", ScreeningGroup.InflammatoryBackDisease, false,
        "First-degree relative with spondyloarthritis?",
        "Does a parent, brother, sister or child have a disease that inflames the back?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Arthritis, now or in the past.</summary>
    public static ScreeningItem Arthritis => field ?? Once.Keep(ref field, new(
        "arthritis", ScreeningGroup.InflammatoryBackDisease, false,
        "Arthritis, now or in the past?",
        "Have you ever had swollen, inflamed joints?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Enthesitis, now or in the past.</summary>
    public static ScreeningItem Enthesitis => field ?? Once.Keep(ref field, new(
        "enthesitis", ScreeningGroup.InflammatoryBackDisease, false,
        "Enthesitis, now or in the past?",
        "Have you ever had pain where a tendon joins the bone, such as at the heel?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Psoriasis, now or in the past.</summary>
    public static ScreeningItem Psoriasis => field ?? Once.Keep(ref field, new(
        "psoriasis", ScreeningGroup.InflammatoryBackDisease, false,
        "Psoriasis, now or in the past?",
        "Have you ever had psoriasis?",
        "Counts towards inflammatory back disease.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));

    /// <summary>Pain of the buttock.</summary>
    public static ScreeningItem ButtockPain => field ?? Once.Keep(ref field, new(
        "buttock-pain", ScreeningGroup.InflammatoryBackDisease, false,
        "Pain of the buttock?",
        "Does your buttock hurt?",
        "Counts towards inflammatory back disease, and is just as common with the piriformis.",
        new[] { Sources.Ng65, Sources.Ng65Criteria }));
}
