using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A band of an outcome measure: everything above the top of the band below, up to and including its own top. Sources print
/// bands as whole numbers ("0 to 20", "21 to 40") and leave a fraction between two of them without a band; here every published
/// whole number keeps its published band, and such a fraction belongs to the upper of the two, which on every measure that has
/// bands is the graver. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class OutcomeBand : IEquatable<OutcomeBand>
{
    internal OutcomeBand(string name, decimal lowerBound, bool includesLowerBound, decimal upperBound, string published)
    {
        Name = Guard.NotBlank(name, nameof(name));
        LowerBound = lowerBound;
        IncludesLowerBound = includesLowerBound;
        UpperBound = upperBound;
        Published = Guard.NotBlank(published, nameof(published));
    }

    /// <summary>What the source calls the band; the band as printed where its name was not kept.</summary>
    public string Name { get; }

    /// <summary>The least value of the lowest band; for every other band the top of the one below, which it does not include.</summary>
    public decimal LowerBound { get; }

    /// <summary>True for the lowest band only.</summary>
    public bool IncludesLowerBound { get; }

    /// <summary>The top of the band, included.</summary>
    public decimal UpperBound { get; }

    /// <summary>The band as the source prints it, in whole numbers.</summary>
    public string Published { get; }

    /// <summary>Whether a value lies in the band.</summary>
    /// <param name="value">The value, in the unit of the measure.</param>
    public bool Contains(decimal value) => Contains(value, 1);

    /// <inheritdoc/>
    public bool Equals(OutcomeBand? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && LowerBound == other.LowerBound
        && IncludesLowerBound == other.IncludesLowerBound && UpperBound == other.UpperBound
        && string.Equals(Published, other.Published, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeBand);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, LowerBound, IncludesLowerBound, UpperBound, Published);

    /// <summary>The name and the band as printed.</summary>
    public override string ToString() => Name + " (" + Published + ")";

    /// <summary>The same for a fraction, compared without dividing.</summary>
    internal bool Contains(decimal numerator, int denominator) =>
        (IncludesLowerBound ? numerator >= LowerBound * denominator : numerator > LowerBound * denominator) && numerator <= UpperBound * denominator;
}
