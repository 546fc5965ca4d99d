using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// An exercise with the doses that sources publish for it, if any. Equal when the <see cref="Id"/> is equal. Immutable and
/// thread-safe.
/// </summary>
public sealed class Exercise : IEquatable<Exercise>
{
    internal Exercise(
        string id, string name, ExercisePurpose purpose, string targets, ExerciseDose[] doses, ReferenceCode[] codes, Source[] sources)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = Guard.NotBlank(name, nameof(name));
        Purpose = Guard.Defined(purpose, ExercisePurposes.Names, nameof(purpose));
        Targets = Guard.NotBlank(targets, nameof(targets));
        Doses = ValueList<ExerciseDose>.Of(doses);
        Codes = ValueList<ReferenceCode>.Of(codes);
        Sources = ValueList<Source>.Of(sources);
        foreach (ExerciseDose dose in doses)
        {
            HasPublishedDose |= dose.IsComplete;
        }
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name in plain words.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public ExercisePurpose Purpose { get; }

    /// <summary>The muscle or aim it is described for, in words.</summary>
    public string Targets { get; }

    /// <summary>The doses as published, one a source; empty where no source read gives one.</summary>
    public IReadOnlyList<ExerciseDose> Doses { get; }

    /// <summary>True where at least one source read gives a whole dose.</summary>
    public bool HasPublishedDose { get; }

    /// <summary>What it must be checked against first, in a fixed order; never empty for an exercise with a published dose. Own proposal.</summary>
    public IReadOnlyList<ExerciseCheck> Checks { get; internal init; } = ValueList<ExerciseCheck>.Empty;

    /// <summary>The positions it needs, all of them; empty where it can be done in more than one way.</summary>
    public IReadOnlyList<ExercisePosition> Positions { get; internal init; } = ValueList<ExercisePosition>.Empty;

    /// <summary>True where it needs equipment, such as a band.</summary>
    public bool NeedsEquipment { get; internal init; }

    /// <summary>Entries of public exercise lists that show it or a movement like it.</summary>
    public IReadOnlyList<ReferenceCode> Codes { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <inheritdoc/>
    public bool Equals(Exercise? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Exercise);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Name and published doses with their sources, or that there is none.</summary>
    public override string ToString() => Name + ": " + (Doses.Count == 0 ? "no published dose" : string.Join("; or ", Doses));
}
