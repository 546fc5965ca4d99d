using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// An exercise with the dose that its source published. Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class Exercise : IEquatable<Exercise>
{
    internal Exercise(string id, string name, ExercisePurpose purpose, string dose, Citation citation)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = name;
        Purpose = purpose;
        Dose = Guard.NotBlank(dose, nameof(dose));
        Citation = citation;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name in plain words.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public ExercisePurpose Purpose { get; }

    /// <summary>The published dose.</summary>
    public string Dose { get; }

    /// <summary>Where the dose was published.</summary>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public bool Equals(Exercise? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Exercise);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Name and dose.</summary>
    public override string ToString() => Name + ": " + Dose;
}
