using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Pain intensity on the numeric rating scale, 0 (none) to 10 (worst imaginable). A class, so that a score that was not
/// recorded is null and never 0. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class PainScore : IEquatable<PainScore>
{
    /// <summary>A score.</summary>
    /// <param name="value">0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 10.</exception>
    public PainScore(int value) => Value = Guard.InRange(value, 0, 10, nameof(value), "on the numeric rating scale");

    /// <summary>0 to 10.</summary>
    public int Value { get; }

    /// <inheritdoc/>
    public bool Equals(PainScore? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PainScore);

    /// <inheritdoc/>
    public override int GetHashCode() => Value;

    /// <summary>The score as <c>6/10</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + "/10";
}
