using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Why a structure is listed beside a muscle.</summary>
public enum HazardBasis
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A source that was read names the structure for that muscle.</summary>
    NamedBySource = 1,

    /// <summary>It follows from position; no text read names it for that muscle. To be shown as such.</summary>
    ImpliedByPosition = 2,
}

internal static class HazardBases
{
    internal static readonly EnumNames<HazardBasis> Names = new(
        (HazardBasis.NamedBySource, "named-by-source"),
        (HazardBasis.ImpliedByPosition, "implied-by-position"));
}
