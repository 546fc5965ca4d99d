using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a published cut-off of an outcome measure marks.</summary>
public enum OutcomeCutOffKind
{
    /// <summary>Not stated. The default; no cut-off has it.</summary>
    Unspecified = 0,

    /// <summary>A score that people who call themselves recovered reach.</summary>
    Recovery = 1,

    /// <summary>A score that people whose course was a success reach.</summary>
    Success = 2,

    /// <summary>A difference between the two sides of one person that is greater than in healthy people.</summary>
    SideDifference = 3,
}

internal static class OutcomeCutOffKinds
{
    internal static readonly EnumNames<OutcomeCutOffKind> Names = new(
        (OutcomeCutOffKind.Recovery, "recovery"), (OutcomeCutOffKind.Success, "success"), (OutcomeCutOffKind.SideDifference, "side-difference"));
}
