using System;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>A phase of the plan. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlanPhase : IEquatable<PlanPhase>
{
    internal PlanPhase(int number, PlanStep step, CalendarDate? from, CalendarDate? until)
    {
        Number = number;
        Step = step;
        From = from;
        Until = until;
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>What it is about.</summary>
    public PlanStep Step { get; }

    /// <summary>Its first day; null beyond the end of the calendar (2200).</summary>
    public CalendarDate? From { get; }

    /// <summary>Its last day; null where it has none, or beyond the end of the calendar.</summary>
    public CalendarDate? Until { get; }

    /// <inheritdoc/>
    public bool Equals(PlanPhase? other) => other is not null && (Number, Step, From, Until).Equals((other.Number, other.Step, other.From, other.Until));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanPhase);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, Step, From, Until).GetHashCode();

    /// <summary>Number and what it is about.</summary>
    public override string ToString() => Number + ": " + Step;
}
