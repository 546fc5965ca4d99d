using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>What a rate of adverse events counts. Rates over different things cannot be compared.</summary>
public enum RateDenominator
{
    /// <summary>The source does not say what it counts. The default; comparable with nothing.</summary>
    NotStated = 0,

    /// <summary>Treatments.</summary>
    Treatments = 1,

    /// <summary>Sessions. Not the same word as treatments; no source says that they agree.</summary>
    Sessions = 2,

    /// <summary>People.</summary>
    Patients = 3,

    /// <summary>Needles inserted.</summary>
    Needles = 4,
}

internal static class RateDenominators
{
    internal static readonly EnumNames<RateDenominator> Names = new(
        (RateDenominator.Treatments, "treatments"),
        (RateDenominator.Sessions, "sessions"),
        (RateDenominator.Patients, "patients"),
        (RateDenominator.Needles, "needles"));
}
