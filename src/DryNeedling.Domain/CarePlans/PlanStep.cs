using System;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.CarePlans;

/// <summary>One piece of advice in a plan, with its source. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlanStep : IEquatable<PlanStep>
{
    internal PlanStep(string code, string text, Citation citation, Urgency urgency)
    {
        Urgency = urgency;
        Code = code;
        Text = text;
        Citation = citation;
    }

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>The advice.</summary>
    public string Text { get; }

    /// <summary>For a warning sign, how soon; <see cref="Urgency.Unspecified"/> for other advice.</summary>
    public Urgency Urgency { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public bool Equals(PlanStep? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal) && Urgency == other.Urgency && Citation.Equals(other.Citation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanStep);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Text, Citation);

    /// <summary>The advice.</summary>
    public override string ToString() => Text;
}
