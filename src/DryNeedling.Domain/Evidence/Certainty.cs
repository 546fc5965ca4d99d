using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>Certainty of a body of evidence, in GRADE words with two lower steps.</summary>
public enum Certainty
{
    /// <summary>Nobody graded it. The default; never read as a grade.</summary>
    NotGraded = 0,

    /// <summary>A search found no evidence for the claim.</summary>
    NoneFound = 1,

    /// <summary>Only a mechanism was shown, no outcome.</summary>
    MechanisticOnly = 2,

    /// <summary>Very low.</summary>
    VeryLow = 3,

    /// <summary>Low.</summary>
    Low = 4,

    /// <summary>Moderate.</summary>
    Moderate = 5,

    /// <summary>High.</summary>
    High = 6,
}

internal static class Certainties
{
    internal static readonly EnumNames<Certainty> Names = new(
        (Certainty.NotGraded, "not-graded"),
        (Certainty.NoneFound, "none-found"),
        (Certainty.MechanisticOnly, "mechanistic-only"),
        (Certainty.VeryLow, "very-low"),
        (Certainty.Low, "low"),
        (Certainty.Moderate, "moderate"),
        (Certainty.High, "high"));
}
