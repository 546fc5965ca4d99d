using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Which values between its ends an outcome measure can take.</summary>
public enum OutcomeStep
{
    /// <summary>Not stated. The default; no measure has it.</summary>
    Unspecified = 0,

    /// <summary>Whole numbers only.</summary>
    WholeNumbers = 1,

    /// <summary>Fractions too.</summary>
    Fractions = 2,
}

internal static class OutcomeSteps
{
    internal static readonly EnumNames<OutcomeStep> Names = new((OutcomeStep.WholeNumbers, "whole-numbers"), (OutcomeStep.Fractions, "fractions"));
}
