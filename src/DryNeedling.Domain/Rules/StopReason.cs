using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>Why the review of a course stops it.</summary>
public enum StopReason
{
    /// <summary>Not stated. The default; carried by rules that do not stop.</summary>
    Unspecified = 0,

    /// <summary>No response after enough sessions.</summary>
    NoResponse = 1,

    /// <summary>Recovered.</summary>
    Recovered = 2,

    /// <summary>A limit of sessions is reached.</summary>
    LimitReached = 3,

    /// <summary>Worse than before the course. The cause comes first, before any exercise.</summary>
    Worse = 4,

    /// <summary>A nerve sign is new. It comes first, before any exercise.</summary>
    NewSign = 5,

    /// <summary>The assessment bars every option, or finds nothing left to needle.</summary>
    Barred = 6,
}

internal static class StopReasons
{
    internal static readonly EnumNames<StopReason> Names = new(
        (StopReason.NoResponse, "no-response"),
        (StopReason.Recovered, "recovered"),
        (StopReason.LimitReached, "limit-reached"),
        (StopReason.Worse, "worse"),
        (StopReason.NewSign, "new-sign"),
        (StopReason.Barred, "barred"));
}
