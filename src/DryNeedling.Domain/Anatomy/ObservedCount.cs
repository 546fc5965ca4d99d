using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// One count of an observation, with what was counted. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ObservedCount : IEquatable<ObservedCount>
{
    internal ObservedCount(string label, Proportion proportion)
    {
        Label = Guard.NotBlank(label, nameof(label));
        Proportion = proportion;
    }

    /// <summary>What was counted, such as <c>sciatic nerve pierced</c>.</summary>
    public string Label { get; }

    /// <summary>How many of how many.</summary>
    public Proportion Proportion { get; }

    /// <inheritdoc/>
    public bool Equals(ObservedCount? other) =>
        other is not null && string.Equals(Label, other.Label, StringComparison.Ordinal) && Proportion.Equals(other.Proportion);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObservedCount);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Proportion);

    /// <summary>What was counted, and the count.</summary>
    public override string ToString() => Label + ": " + Proportion;
}
