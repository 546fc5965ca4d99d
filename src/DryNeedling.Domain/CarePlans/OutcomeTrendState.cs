using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>How the newest score of a trend stands to the score before the course.</summary>
public enum OutcomeTrendState
{
    /// <summary>It cannot be told: there is no score before the course, or none that is recent enough. The default.</summary>
    Unspecified = 0,

    /// <summary>Better by at least the change that counts.</summary>
    Better = 1,

    /// <summary>Neither better nor worse by the change that counts.</summary>
    Unchanged = 2,

    /// <summary>Worse by at least the change that counts.</summary>
    Worse = 3,
}

internal static class OutcomeTrendStates
{
    internal static readonly EnumNames<OutcomeTrendState> Names = new(
        (OutcomeTrendState.Unspecified, "unspecified"),
        (OutcomeTrendState.Better, "better"),
        (OutcomeTrendState.Unchanged, "unchanged"),
        (OutcomeTrendState.Worse, "worse"));
}
