using System;
using System.Globalization;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>When to review: after a session or by a day, whichever comes first. Equal by value. Immutable and thread-safe.</summary>
public sealed class ReviewPoint : IEquatable<ReviewPoint>
{
    internal ReviewPoint(int? afterSession, CalendarDate? by)
    {
        AfterSession = afterSession;
        By = by;
    }

    /// <summary>After this session of the course; null where no session is planned, so that the day alone counts.</summary>
    public int? AfterSession { get; }

    /// <summary>At the latest on this day; null beyond the end of the calendar (2200).</summary>
    public CalendarDate? By { get; }

    /// <inheritdoc/>
    public bool Equals(ReviewPoint? other) => other is not null && (AfterSession, By).Equals((other.AfterSession, other.By));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReviewPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => (AfterSession, By).GetHashCode();

    /// <summary>Session and day.</summary>
    public override string ToString() =>
        (AfterSession is int session ? "after session " + session.ToString(CultureInfo.InvariantCulture) + (By is null ? "" : " or ") : "") + (By is null ? "" : "by " + By);
}
