using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a higher value of an outcome measure means.</summary>
public enum OutcomeDirection
{
    /// <summary>Not stated. The default; no measure has it.</summary>
    Unspecified = 0,

    /// <summary>A higher value is worse: improvement is a fall.</summary>
    HigherIsWorse = 1,

    /// <summary>A higher value is better: improvement is a rise.</summary>
    HigherIsBetter = 2,
}

internal static class OutcomeDirections
{
    internal static readonly EnumNames<OutcomeDirection> Names = new(
        (OutcomeDirection.HigherIsWorse, "higher-is-worse"), (OutcomeDirection.HigherIsBetter, "higher-is-better"));
}
