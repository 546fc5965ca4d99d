using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Serialization;

/// <summary>Names in documents of enumerators that are only written, never read.</summary>
internal static class WrittenNames
{
    internal static readonly EnumNames<QuestionStake> Stakes = new(
        (QuestionStake.Support, "support"), (QuestionStake.Clearance, "clearance"), (QuestionStake.Referral, "referral"));

    internal static readonly EnumNames<Certainty> Certainties = new(
        (Certainty.NotGraded, "not-graded"),
        (Certainty.NoneFound, "none-found"),
        (Certainty.MechanisticOnly, "mechanistic-only"),
        (Certainty.VeryLow, "very-low"),
        (Certainty.Low, "low"),
        (Certainty.Moderate, "moderate"),
        (Certainty.High, "high"));

    internal static readonly EnumNames<Directness> Directnesses = new(
        (Directness.NotGraded, "not-graded"),
        (Directness.IndirectAcupuncture, "indirect-acupuncture"),
        (Directness.OtherPopulation, "other-population"),
        (Directness.Direct, "direct"));
}
