using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>The unit in which a figure was printed.</summary>
public enum FigureUnit
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A fraction from 0 to 1.</summary>
    Proportion = 1,

    /// <summary>Per cent, from 0 to 100.</summary>
    Percent = 2,

    /// <summary>A ratio without unit, such as a likelihood ratio.</summary>
    Ratio = 3,
}

internal static class FigureUnits
{
    internal static readonly EnumNames<FigureUnit> Names = new(
        (FigureUnit.Proportion, "proportion"),
        (FigureUnit.Percent, "percent"),
        (FigureUnit.Ratio, "ratio"));
}
