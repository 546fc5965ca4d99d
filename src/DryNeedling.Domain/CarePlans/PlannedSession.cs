using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// A needling session of the plan: its number in the course, the first day on which it may take place, and the muscles to look at. Each is
/// palpated again and each session is assessed again before it. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class PlannedSession : IEquatable<PlannedSession>
{
    private readonly ValueList<PlannedNeedling> targets;

    internal PlannedSession(int number, CalendarDate? notBefore, IEnumerable<PlannedNeedling> targets)
    {
        Number = number;
        NotBefore = notBefore;
        this.targets = ValueList<PlannedNeedling>.Of(targets);
    }

    /// <summary>Its number in the course, from 1.</summary>
    public int Number { get; }

    /// <summary>The first day on which it may take place; null beyond the end of the calendar (2200).</summary>
    public CalendarDate? NotBefore { get; }

    /// <summary>The muscles, best first; never more than <see cref="NeedlingCourse.MostMuscles"/>.</summary>
    public IReadOnlyList<PlannedNeedling> Targets => targets;

    /// <inheritdoc/>
    public bool Equals(PlannedSession? other) => other is not null && (Number, NotBefore, targets).Equals((other.Number, other.NotBefore, other.targets));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedSession);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, NotBefore, targets).GetHashCode();

    /// <summary>Number, day and muscles.</summary>
    public override string ToString() => Number + (NotBefore is null ? "" : ", not before " + NotBefore) + ": " + string.Join(", ", targets);
}
