using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A band of a <see cref="DurationScheme"/>. The same name means different spans in different schemes.</summary>
public enum DurationBand
{
    /// <summary>The onset is not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Acute: under 4 weeks (<see cref="DurationScheme.Acp2017"/>) or under 3 months (<see cref="DurationScheme.NiceSummary"/>).</summary>
    Acute = 1,

    /// <summary>Subacute: 4 to 12 weeks (<see cref="DurationScheme.Acp2017"/>).</summary>
    Subacute = 2,

    /// <summary>Chronic: over 12 weeks (<see cref="DurationScheme.Acp2017"/>) or 3 months and more (<see cref="DurationScheme.NiceSummary"/>).</summary>
    Chronic = 3,

    /// <summary>Under 6 weeks (<see cref="DurationScheme.AtlasCohort"/>).</summary>
    UnderSixWeeks = 4,

    /// <summary>6 to 12 weeks (<see cref="DurationScheme.AtlasCohort"/>).</summary>
    SixToTwelveWeeks = 5,

    /// <summary>Over 3 months (<see cref="DurationScheme.AtlasCohort"/>).</summary>
    OverThreeMonths = 6,

    /// <summary>The scheme gives this duration no band: over 12 weeks, but not over 3 months (<see cref="DurationScheme.AtlasCohort"/>).</summary>
    BetweenBands = 7,
}

internal static class DurationBands
{
    internal static readonly EnumNames<DurationBand> Names = new(
        (DurationBand.Unknown, "unknown"),
        (DurationBand.Acute, "acute"),
        (DurationBand.Subacute, "subacute"),
        (DurationBand.Chronic, "chronic"),
        (DurationBand.UnderSixWeeks, "under-six-weeks"),
        (DurationBand.SixToTwelveWeeks, "six-to-twelve-weeks"),
        (DurationBand.OverThreeMonths, "over-three-months"),
        (DurationBand.BetweenBands, "between-bands"));
}
