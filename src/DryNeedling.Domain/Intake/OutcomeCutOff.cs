using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>A published cut-off of an outcome measure. Equal by value. Immutable and thread-safe.</summary>
public sealed class OutcomeCutOff : IEquatable<OutcomeCutOff>
{
    internal OutcomeCutOff(OutcomeCutOffKind kind, decimal value, string population, Citation citation, int? months = null, AnklePosition ankle = AnklePosition.NotRecorded)
    {
        Kind = Guard.Defined(kind, OutcomeCutOffKinds.Names, nameof(kind));
        Value = value;
        Population = Guard.NotBlank(population, nameof(population));
        Citation = Guard.NotNull(citation, nameof(citation));
        Months = months;
        Ankle = ankle;
    }

    /// <summary>What it marks.</summary>
    public OutcomeCutOffKind Kind { get; }

    /// <summary>The cut-off, in the unit of the measure.</summary>
    public decimal Value { get; }

    /// <summary>The people in whom it was found.</summary>
    public string Population { get; }

    /// <summary>Months after the start at which it was found; null where the source, as read, does not say.</summary>
    public int? Months { get; }

    /// <summary>The position of the ankle for which it holds; <see cref="AnklePosition.NotRecorded"/> where it has nothing to do with the ankle.</summary>
    public AnklePosition Ankle { get; }

    /// <summary>Where it was read.</summary>
    public Citation Citation { get; }

    /// <summary>
    /// Whether a value lies on the side that the cut-off marks: for <see cref="OutcomeCutOffKind.Recovery"/> and
    /// <see cref="OutcomeCutOffKind.Success"/> a score of <see cref="Value"/> or less; for
    /// <see cref="OutcomeCutOffKind.SideDifference"/> a difference greater than <see cref="Value"/>.
    /// </summary>
    /// <param name="value">A score, or a difference between the sides, in the unit of the measure.</param>
    public bool Marks(decimal value) => Kind == OutcomeCutOffKind.SideDifference ? value > Value : value <= Value;

    /// <inheritdoc/>
    public bool Equals(OutcomeCutOff? other) =>
        other is not null && Kind == other.Kind && Value == other.Value && string.Equals(Population, other.Population, StringComparison.Ordinal)
        && Months == other.Months && Ankle == other.Ankle && Citation.Equals(other.Citation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeCutOff);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value, Population, Months, Ankle, Citation);

    /// <summary>What it marks, the value and for whom.</summary>
    public override string ToString() =>
        OutcomeCutOffKinds.Names.NameOf(Kind) + (Kind == OutcomeCutOffKind.SideDifference ? " above " : " at most ") + DecimalText.Of(Value) + ", " + Population
        + (Months is int months ? ", at " + months.ToString(CultureInfo.InvariantCulture) + " months" : "")
        + (Ankle == AnklePosition.NotRecorded ? "" : ", ankle " + AnklePositions.Names.NameOf(Ankle));
}
