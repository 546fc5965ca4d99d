using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a measured value is of. Each kind has one unit.</summary>
public enum MeasuredValueKind
{
    /// <summary>Not stated. The default; no value has it.</summary>
    Unspecified = 0,

    /// <summary>International normalised ratio (INR): a ratio without unit. Read beside a vitamin K antagonist.</summary>
    Inr = 1,

    /// <summary>Platelets per cubic millimetre (mm³). One × 10⁹/L is 1,000 per mm³.</summary>
    PlateletCount = 2,

    /// <summary>Neutrophils per cubic millimetre (mm³). One × 10⁹/L is 1,000 per mm³.</summary>
    NeutrophilCount = 3,

    /// <summary>Total of the two-level Wells score for a clot in a leg vein, in points, worked out by a clinician.</summary>
    WellsScore = 4,
}

internal static class MeasuredValueKinds
{
    internal static readonly EnumNames<MeasuredValueKind> Names = new(
        (MeasuredValueKind.Inr, "inr"),
        (MeasuredValueKind.PlateletCount, "platelet-count"),
        (MeasuredValueKind.NeutrophilCount, "neutrophil-count"),
        (MeasuredValueKind.WellsScore, "wells-score"));

    /// <summary>The values that can be recorded, in words.</summary>
    internal static string Range(MeasuredValueKind kind) => kind switch
    {
        MeasuredValueKind.Inr => "0.5 to 30 with at most two decimal places",
        MeasuredValueKind.PlateletCount => "a whole number, 0 to 5000000 per mm³ (× 10⁹/L times 1000)",
        MeasuredValueKind.NeutrophilCount => "a whole number, 0 to 1000000 per mm³ (× 10⁹/L times 1000)",
        _ => "a whole number, -2 to 9 points",
    };

    /// <summary>Why the number cannot be recorded as that kind; null where it can.</summary>
    internal static string? Problem(MeasuredValueKind kind, decimal value)
    {
        (decimal low, decimal high, int places) = kind switch
        {
            MeasuredValueKind.Inr => (0.5m, 30m, 2),
            MeasuredValueKind.PlateletCount => (0m, 5_000_000m, 0),
            MeasuredValueKind.NeutrophilCount => (0m, 1_000_000m, 0),
            _ => (-2m, 9m, 0),
        };
        return value >= low && value <= high && DecimalText.PlacesOf(value) <= places
            ? null
            : "must be " + Range(kind) + " as " + Names.NameOf(kind) + ", but was " + DecimalText.Of(value) + "; correct the value or its unit.";
    }
}
