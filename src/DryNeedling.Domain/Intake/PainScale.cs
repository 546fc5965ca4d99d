using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The scale on which a pain was scored. Scores of two scales are not the same thing, although both run from 0 to 10. Only
/// the scales that the sciatica fact sheet names (section 5) are here.
/// </summary>
public enum PainScale
{
    /// <summary>Not stated. The default; no score carries it.</summary>
    Unspecified = 0,

    /// <summary>Numeric rating scale: a whole number that the person names.</summary>
    NumericRating = 1,

    /// <summary>Visual analogue scale: a mark on a line, here in whole centimetres.</summary>
    VisualAnalogue = 2,
}

internal static class PainScales
{
    internal static readonly EnumNames<PainScale> Names = new(
        (PainScale.NumericRating, "numeric-rating"), (PainScale.VisualAnalogue, "visual-analogue"));
}
