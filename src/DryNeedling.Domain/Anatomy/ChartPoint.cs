using System;
using System.Globalization;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A position in a schematic back view of the body, 100 wide and 220 high, with the midline at 50 and the body's right side
/// where x is above 50. Own construction: a place in a picture, not an entry point. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ChartPoint : IEquatable<ChartPoint>
{
    internal ChartPoint(decimal x, decimal y)
    {
        X = x;
        Y = y;
    }

    /// <summary>Across, 0 to 100.</summary>
    public decimal X { get; }

    /// <summary>Down, 0 to 220.</summary>
    public decimal Y { get; }

    /// <summary>The same place on the other side of the body.</summary>
    public ChartPoint Mirrored() => new(100m - X, Y);

    /// <inheritdoc/>
    public bool Equals(ChartPoint? other) => other is not null && X == other.X && Y == other.Y;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChartPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y);

    /// <summary>Both coordinates.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0.##}, {1:0.##}", X, Y);
}
