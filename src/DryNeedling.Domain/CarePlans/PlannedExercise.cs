using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.CarePlans;

/// <summary>An exercise of the plan and the muscles it is for. Immutable and thread-safe.</summary>
public sealed class PlannedExercise
{
    internal PlannedExercise(Exercise exercise, IReadOnlyList<Muscle> muscles)
    {
        Exercise = exercise;
        Muscles = muscles;
    }

    /// <summary>The exercise, with its published doses.</summary>
    public Exercise Exercise { get; }

    /// <summary>The muscles it is for.</summary>
    public IReadOnlyList<Muscle> Muscles { get; }

    /// <summary>Name and published doses with their sources.</summary>
    public override string ToString() => Exercise.ToString();
}
