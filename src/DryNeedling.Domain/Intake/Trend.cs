using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>How a sign moves over time.</summary>
public enum Trend
{
    /// <summary>Not recorded. The default; for a red-flag sign that is present, read as worsening.</summary>
    NotRecorded = 0,

    /// <summary>Improving.</summary>
    Improving = 1,

    /// <summary>Stable.</summary>
    Stable = 2,

    /// <summary>Worsening.</summary>
    Worsening = 3,
}

internal static class Trends
{
    internal static readonly EnumNames<Trend> Names = new(
        (Trend.NotRecorded, "not-recorded"), (Trend.Improving, "improving"), (Trend.Stable, "stable"), (Trend.Worsening, "worsening"));
}
