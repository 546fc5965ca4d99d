using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What is known about the benefits that the patient article claims. Levels and basis follow the sciatica fact sheet,
/// section 4.3; where it gives a range, its lower end. Thread-safe.
/// </summary>
public static class EvidenceStatements
{
    /// <summary>Dry needling added to physical therapy reduces radiating leg pain in the short term.</summary>
    public static EvidenceStatement ShortTermLegPain { get; } = new(
        "C1",
        "Dry needling added to physical therapy may reduce radiating leg pain in the short term.",
        Certainty.VeryLow,
        Directness.Direct,
        "Two small trials, one without sham and one without follow-up.",
        new[] { "A-05", "A-26" },
        Sources.Mahmoudzadeh,
        Sources.India2021);

    /// <summary>Dry needling changes disability in sciatica to an important degree.</summary>
    public static EvidenceStatement Disability { get; } = new(
        "C2",
        "The claim that dry needling changes disability in sciatica to an important degree.",
        Certainty.VeryLow,
        Directness.Direct,
        "The gap in the one trial is below the important change; a review in chronic low back pain found no effect on disability.",
        new[] { "A-05", "A-26" },
        Sources.Mahmoudzadeh,
        Sources.ChronicLbp2023);

    /// <summary>Dry needling reduces low back pain in the short term.</summary>
    public static EvidenceStatement ShortTermBackPain { get; } = new(
        "C3",
        "Dry needling may reduce low back pain in the short term.",
        Certainty.Low,
        Directness.OtherPopulation,
        "Reviews disagree: standardised effects from -0.42 to -1.06, little or none against sham in the review made for the WHO, which grades everything low or very low; one review calls its own evidence moderate.",
        new[] { "A-05" },
        Sources.Liu2018,
        Sources.ChronicLbp2023,
        Sources.WhoReview);

    /// <summary>Dry needling helps piriformis syndrome.</summary>
    public static EvidenceStatement PiriformisSyndrome { get; } = new(
        "C5",
        "Dry needling may help piriformis syndrome.",
        Certainty.Low,
        Directness.Direct,
        "Better than a waiting list in one small trial, no better than exercise in another small study, registered as observational.",
        new[] { "A-16", "A-37" },
        Sources.Tabatabaiee,
        Sources.Guner);

    /// <summary>A twitch response matters to the outcome.</summary>
    public static EvidenceStatement TwitchResponse { get; } = new(
        "C7",
        "The claim that a local twitch response matters to the outcome.",
        Certainty.Low,
        Directness.OtherPopulation,
        "A difference in immediate pain only, gone in the short term.",
        new[] { "A-08" },
        Sources.Twitch,
        Sources.TwitchLbp);

    /// <summary>Relieving muscle pressure frees the sciatic nerve.</summary>
    public static EvidenceStatement FreesTheNerve { get; } = new(
        "C11",
        "The claim that relieving muscle pressure frees the sciatic nerve.",
        Certainty.NoneFound,
        Directness.NotGraded,
        "A hypothesis: straight leg raise did not change after gluteal needling against placebo.",
        new[] { "A-07", "A-16" },
        Sources.Huguenin,
        Sources.Hopayian);

    /// <summary>Dry needling helps nerve symptoms from spinal stenosis.</summary>
    public static EvidenceStatement SpinalStenosis { get; } = new(
        "C12",
        "The claim that dry needling helps nerve symptoms from spinal stenosis.",
        Certainty.NoneFound,
        Directness.NotGraded,
        "No trial of dry needling for spinal stenosis was found.",
        new[] { "A-12" });

    /// <summary>Dry needling works best together with exercise or physical therapy.</summary>
    public static EvidenceStatement CombinedWithExercise { get; } = new(
        "C13",
        "The claim that dry needling works best together with exercise or physical therapy.",
        Certainty.Low,
        Directness.OtherPopulation,
        "Combined care did better than needling alone in low back pain; guidelines place needling inside a package.",
        new[] { "A-13", "A-27", "A-35" },
        Sources.Liu2018,
        Sources.Jospt2021,
        Sources.MartinCorrales);

    /// <summary>Dry needling prevents future injury or supports long-term recovery.</summary>
    public static EvidenceStatement Prevention { get; } = new(
        "C15",
        "The claim that dry needling prevents future injury or supports long-term recovery.",
        Certainty.NoneFound,
        Directness.NotGraded,
        "No trial showing prevention of recurrence was found.",
        new[] { "A-38" });

    /// <summary>All statements, in the order of their ids.</summary>
    public static IReadOnlyList<EvidenceStatement> All { get; } = ValueList<EvidenceStatement>.Of(new[]
    {
        ShortTermLegPain, Disability, ShortTermBackPain, PiriformisSyndrome, TwitchResponse, FreesTheNerve, SpinalStenosis,
        CombinedWithExercise, Prevention,
    });
}
