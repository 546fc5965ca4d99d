using System;
using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>An exercise of the plan with a published dose, the muscles it is for and the phase it begins in. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlannedExercise : IEquatable<PlannedExercise>
{
    private readonly ValueList<Muscle> muscles;

    internal PlannedExercise(Exercise exercise, ExerciseDose dose, int phase, IEnumerable<Muscle> muscles)
    {
        Exercise = exercise;
        Dose = dose;
        Phase = phase;
        this.muscles = ValueList<Muscle>.Of(muscles);
    }

    /// <summary>The exercise, with every published dose and what it is checked against.</summary>
    public Exercise Exercise { get; }

    /// <summary>The dose, as one source publishes it.</summary>
    public ExerciseDose Dose { get; }

    /// <summary>Number of the phase in which it begins.</summary>
    public int Phase { get; }

    /// <summary>The muscles it is for; empty for one that is for the back or the nerve in general.</summary>
    public IReadOnlyList<Muscle> Muscles => muscles;

    /// <inheritdoc/>
    public bool Equals(PlannedExercise? other) => other is not null && (Exercise, Dose, Phase, muscles).Equals((other.Exercise, other.Dose, other.Phase, other.muscles));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedExercise);

    /// <inheritdoc/>
    public override int GetHashCode() => (Exercise, Dose, Phase, muscles).GetHashCode();

    /// <summary>Name and dose with its source.</summary>
    public override string ToString() => Exercise.Name + ": " + Dose;
}
