using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Risk group of the STarT Back screening tool.</summary>
public enum StartBackGroup
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Total 3 or less.</summary>
    Low = 1,

    /// <summary>Total 4 or more, distress subscale 3 or less.</summary>
    Medium = 2,

    /// <summary>Distress subscale 4 or more.</summary>
    High = 3,
}

internal static class StartBackGroups
{
    internal static readonly EnumNames<StartBackGroup> Names = new(
        (StartBackGroup.Low, "low"), (StartBackGroup.Medium, "medium"), (StartBackGroup.High, "high"));
}
