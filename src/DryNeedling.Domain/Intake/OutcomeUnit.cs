using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The unit in which an outcome measure is recorded. Each measure has one.</summary>
public enum OutcomeUnit
{
    /// <summary>Not stated. The default; no measure has it.</summary>
    Unspecified = 0,

    /// <summary>Points of a scale.</summary>
    Points = 1,

    /// <summary>Millimetres on a line of 100 millimetres.</summary>
    Millimetres = 2,

    /// <summary>Percent of the greatest possible sum. Not a raw sum.</summary>
    Percent = 3,

    /// <summary>Degrees of an angle.</summary>
    Degrees = 4,

    /// <summary>Kilopascals. One kilogram-force per square centimetre is exactly 98.0665 kilopascals.</summary>
    Kilopascals = 5,
}

internal static class OutcomeUnits
{
    internal static readonly EnumNames<OutcomeUnit> Names = new(
        (OutcomeUnit.Points, "points"),
        (OutcomeUnit.Millimetres, "millimetres"),
        (OutcomeUnit.Percent, "percent"),
        (OutcomeUnit.Degrees, "degrees"),
        (OutcomeUnit.Kilopascals, "kilopascals"));
}
