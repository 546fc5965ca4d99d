using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>Whether the evidence is about dry needling in sciatica or borrowed from elsewhere.</summary>
public enum Directness
{
    /// <summary>Nobody graded it. The default.</summary>
    NotGraded = 0,

    /// <summary>Acupuncture data, not dry needling.</summary>
    IndirectAcupuncture = 1,

    /// <summary>Dry needling, in other people than those with sciatica.</summary>
    OtherPopulation = 2,

    /// <summary>Dry needling in sciatica or piriformis syndrome.</summary>
    Direct = 3,
}

internal static class Directnesses
{
    internal static readonly EnumNames<Directness> Names = new(
        (Directness.NotGraded, "not-graded"),
        (Directness.IndirectAcupuncture, "indirect-acupuncture"),
        (Directness.OtherPopulation, "other-population"),
        (Directness.Direct, "direct"));
}
