using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// So many of so many. The counts are stored and the percentage is computed, so that a misprinted or rounded percentage
/// cannot be carried on. Equal by value: 1 of 2 is not 2 of 4. Immutable and thread-safe.
/// </summary>
public sealed class Proportion : IEquatable<Proportion>
{
    private Proportion(int numerator, int denominator, string unit)
    {
        Numerator = numerator;
        Denominator = denominator;
        Unit = unit;
    }

    /// <summary>How many have it.</summary>
    public int Numerator { get; }

    /// <summary>How many were counted; 1 or more.</summary>
    public int Denominator { get; }

    /// <summary>What was counted, in the plural, such as <c>people</c>, <c>hips</c> or <c>limbs</c>.</summary>
    public string Unit { get; }

    /// <summary>The share in per cent, 0 to 100, rounded to two decimal places with halves away from zero.</summary>
    public decimal Percent => decimal.Round(100m * Numerator / Denominator, 2, MidpointRounding.AwayFromZero);

    /// <summary>A proportion.</summary>
    /// <param name="numerator">How many have it; 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">How many were counted; 1 or more.</param>
    /// <param name="unit">What was counted, in the plural.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is below 1, or the numerator is below 0 or above the denominator.</exception>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public static Proportion Of(int numerator, int denominator, string unit)
    {
        if (denominator < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(denominator),
                denominator,
                string.Format(
                    CultureInfo.InvariantCulture, "denominator must be 1 or more, but was {0}; leave the proportion out where nothing was counted.", denominator));
        }

        Guard.NotBlank(unit, nameof(unit));
        return new Proportion(Guard.InRange(numerator, 0, denominator, nameof(numerator), unit), denominator, unit);
    }

    /// <inheritdoc/>
    public bool Equals(Proportion? other) =>
        other is not null && Numerator == other.Numerator && Denominator == other.Denominator
        && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Proportion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator, Unit);

    /// <summary>Counts, unit and computed percentage, such as <c>3 of 152 people (1.97 %)</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} of {1} {2} ({3:0.##} %)", Numerator, Denominator, Unit, Percent);
}
