using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Bands of how long pain has lasted. The date of onset is what is recorded; a band is worked out from it for the scheme that is
/// asked, because the schemes differ (sciatica fact sheet, section 0). Pure and thread-safe.
/// </summary>
public static class SymptomDuration
{
    /// <summary>
    /// The band of a duration in a scheme. Weeks are counted in days (4 weeks are 28 days); months by the calendar, to the same
    /// day of the month, or to its last day where the month is shorter.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="onset">The day on which it began; null where not recorded.</param>
    /// <param name="asOf">The day at which the duration is asked.</param>
    /// <returns>The band; <see cref="DurationBand.Unknown"/> where the onset is not recorded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scheme is none.</exception>
    /// <exception cref="ArgumentException">The onset lies after the day at which it is asked.</exception>
    public static DurationBand BandOf(DurationScheme scheme, CalendarDate? onset, CalendarDate asOf)
    {
        Guard.Defined(scheme, DurationSchemes.Names, nameof(scheme));
        Guard.NotNull(asOf, nameof(asOf));
        if (onset is null)
        {
            return DurationBand.Unknown;
        }

        if (onset > asOf)
        {
            throw new ArgumentException("The onset (" + onset + ") lies after the day at which the duration is asked (" + asOf + "); correct one of the two dates.", nameof(onset));
        }

        int days = asOf.DaysSince(onset);
        int threeMonths = asOf.CompareToMonthsAfter(onset, 3);
        return scheme switch
        {
            DurationScheme.Acp2017 => days < 4 * 7 ? DurationBand.Acute : days <= 12 * 7 ? DurationBand.Subacute : DurationBand.Chronic,
            DurationScheme.NiceSummary => threeMonths < 0 ? DurationBand.Acute : DurationBand.Chronic,
            _ => days < 6 * 7 ? DurationBand.UnderSixWeeks
                : days <= 12 * 7 ? DurationBand.SixToTwelveWeeks
                : threeMonths > 0 ? DurationBand.OverThreeMonths
                : DurationBand.BetweenBands,
        };
    }

    /// <summary>Where the bands of a scheme were read.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scheme is none.</exception>
    public static Citation CitationOf(DurationScheme scheme) => Guard.Defined(scheme, DurationSchemes.Names, nameof(scheme)) switch
    {
        DurationScheme.Acp2017 => new Citation(
            Sources.Acp2017Secondary, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Acute is under 4 weeks, subacute 4 to 12 weeks, chronic over 12 weeks."),
        DurationScheme.NiceSummary => new Citation(
            Sources.Ng59Durations, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Acute is under 3 months, chronic 3 months or more."),
        _ => new Citation(
            Sources.Konstantinou2018, SourceSeverity.NotGraded, ReadingMark.Read,
            "The cohort's groups are under 6 weeks, 6 to 12 weeks and over 3 months; 12 weeks and 3 months are not the same, and the days between them have no group."),
    };
}
