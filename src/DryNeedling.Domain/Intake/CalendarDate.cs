using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A day in the Gregorian calendar, without time or zone. Equal by value, ordered by time. A class, so that a date that
/// was not recorded is null and never year 1. Immutable and thread-safe.
/// </summary>
public sealed class CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2200;

    private readonly DateTime day;

    /// <summary>A date.</summary>
    /// <param name="year">Year, 1900 to 2200.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        Guard.InRange(year, FirstYear, LastYear, nameof(year), "");
        Guard.InRange(month, 1, 12, nameof(month), "");
        Guard.InRange(day, 1, DateTime.DaysInMonth(year, month), nameof(day), "in that month");
        this.day = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
    }

    /// <summary>Year.</summary>
    public int Year => day.Year;

    /// <summary>Month, 1 to 12.</summary>
    public int Month => day.Month;

    /// <summary>Day of the month, from 1.</summary>
    public int Day => day.Day;

    /// <summary>The date part of a <see cref="DateTime"/>; its time and kind are ignored.</summary>
    /// <param name="value">The date and time.</param>
    public static CalendarDate FromDateTime(DateTime value) => new(value.Year, value.Month, value.Day);

    /// <summary>Reads <c>yyyy-MM-dd</c>, and nothing else. Never throws on malformed text.</summary>
    /// <param name="text">The text; null is malformed.</param>
    /// <param name="date">The date, where the text is one.</param>
    /// <returns>True where the text is a date.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CalendarDate? date)
    {
        date = null;
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value)
            || value.Year is < FirstYear or > LastYear)
        {
            return false;
        }

        date = FromDateTime(value);
        return true;
    }

    /// <summary>Equality by value.</summary>
    public static bool operator ==(CalendarDate? left, CalendarDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(CalendarDate? left, CalendarDate? right) => !(left == right);

    /// <summary>Earlier than; false where either is null.</summary>
    public static bool operator <(CalendarDate? left, CalendarDate? right) => left is not null && right is not null && left.CompareTo(right) < 0;

    /// <summary>Later than; false where either is null.</summary>
    public static bool operator >(CalendarDate? left, CalendarDate? right) => right < left;

    /// <summary>Not later than; false where either is null.</summary>
    public static bool operator <=(CalendarDate? left, CalendarDate? right) => left is not null && right is not null && left.CompareTo(right) <= 0;

    /// <summary>Not earlier than; false where either is null.</summary>
    public static bool operator >=(CalendarDate? left, CalendarDate? right) => right <= left;

    /// <summary>Days from an earlier date to this one; negative where the other is later.</summary>
    /// <param name="earlier">The other date.</param>
    public int DaysSince(CalendarDate earlier) => (day - Guard.NotNull(earlier, nameof(earlier)).day).Days;

    /// <summary>This date moved by a number of days.</summary>
    /// <param name="days">Days; negative moves back.</param>
    public CalendarDate PlusDays(int days) => FromDateTime(day.AddDays(days));

    /// <summary>A later day; null beyond the last day that can be recorded.</summary>
    internal CalendarDate? OrNullAfter(int days) => day.AddDays(days).Year <= LastYear ? PlusDays(days) : null;

    /// <summary>
    /// Compares this date with the one a number of calendar months after another: the same day of the month, or its last day
    /// where the month is shorter. Does not fail where that date lies beyond the allowed years.
    /// </summary>
    internal int CompareToMonthsAfter(CalendarDate earlier, int months) => day.CompareTo(earlier.day.AddMonths(months));

    /// <inheritdoc/>
    public int CompareTo(CalendarDate? other) => other is null ? 1 : day.CompareTo(other.day);

    /// <inheritdoc/>
    public bool Equals(CalendarDate? other) => other is not null && day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalendarDate);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 512) + (Month * 32) + Day;

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
