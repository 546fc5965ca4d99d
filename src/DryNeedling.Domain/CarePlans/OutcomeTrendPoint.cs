using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>One score of a trend. Equal by value. Immutable and thread-safe.</summary>
public sealed class OutcomeTrendPoint : IEquatable<OutcomeTrendPoint>
{
    internal OutcomeTrendPoint(CalendarDate date, decimal value, int sessionsBefore)
    {
        Date = date;
        Value = value;
        SessionsBefore = sessionsBefore;
    }

    /// <summary>When it was taken.</summary>
    public CalendarDate Date { get; }

    /// <summary>The value, in the unit of the measure, to ten decimal places; the review itself compares without rounding.</summary>
    public decimal Value { get; }

    /// <summary>How many sessions of the course lay before that day; one of the same day is not counted.</summary>
    public int SessionsBefore { get; }

    /// <inheritdoc/>
    public bool Equals(OutcomeTrendPoint? other) => other is not null && (Date, Value, SessionsBefore).Equals((other.Date, other.Value, other.SessionsBefore));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeTrendPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => (Date, Value, SessionsBefore).GetHashCode();

    /// <summary>Date, value and sessions before.</summary>
    public override string ToString() => Date + " " + DecimalText.Of(Value) + " (after " + SessionsBefore.ToString(CultureInfo.InvariantCulture) + ")";
}
