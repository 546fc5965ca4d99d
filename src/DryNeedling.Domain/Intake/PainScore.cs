using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Pain intensity, 0 (none) to 10 (worst imaginable), on a named scale. A class, so that a score that was not recorded is
/// null and never 0. Equal by value, the scale included. Immutable and thread-safe.
/// </summary>
public sealed class PainScore : IEquatable<PainScore>
{
    /// <summary>A score on the numeric rating scale.</summary>
    /// <param name="value">0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 10.</exception>
    public PainScore(int value)
        : this(value, PainScale.NumericRating)
    {
    }

    /// <summary>A score on a scale.</summary>
    /// <param name="value">0 to 10; on the visual analogue scale in whole centimetres.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 10, or the scale is none.</exception>
    public PainScore(int value, PainScale scale)
    {
        Scale = Guard.Defined(scale, PainScales.Names, nameof(scale));
        Value = Guard.InRange(
            value, 0, 10, nameof(value), scale == PainScale.VisualAnalogue ? "on the visual analogue scale (whole centimetres)" : "on the numeric rating scale");
    }

    /// <summary>0 to 10.</summary>
    public int Value { get; }

    /// <summary>The scale.</summary>
    public PainScale Scale { get; }

    /// <inheritdoc/>
    public bool Equals(PainScore? other) => other is not null && Value == other.Value && Scale == other.Scale;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PainScore);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Scale * 16) + Value;

    /// <summary>The score as <c>6/10</c>, with the scale where it is not the numeric rating scale.</summary>
    public override string ToString() =>
        Value.ToString(CultureInfo.InvariantCulture) + "/10" + (Scale == PainScale.NumericRating ? "" : " (" + PainScales.Names.NameOf(Scale) + ")");
}
