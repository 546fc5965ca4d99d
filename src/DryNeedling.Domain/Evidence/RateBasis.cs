using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>What sort of figure a rate is.</summary>
public enum RateBasis
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Counted in the study.</summary>
    Observed = 1,

    /// <summary>Estimated by practitioners from memory.</summary>
    Recalled = 2,

    /// <summary>A statistical upper bound. Nobody had the event: it is not an observed rate.</summary>
    UpperBound = 3,

    /// <summary>Stated by a clinic without a count.</summary>
    Stated = 4,
}

internal static class RateBases
{
    internal static readonly EnumNames<RateBasis> Names = new(
        (RateBasis.Observed, "observed"),
        (RateBasis.Recalled, "recalled"),
        (RateBasis.UpperBound, "upper-bound"),
        (RateBasis.Stated, "stated"));
}
