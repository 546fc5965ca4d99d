using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Group of a muscle.</summary>
public enum MuscleGroup
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Lumbar muscles.</summary>
    Lumbar = 1,

    /// <summary>Gluteal muscles.</summary>
    Gluteal = 2,

    /// <summary>Hamstrings.</summary>
    Hamstring = 3,

    /// <summary>Deep hip rotators.</summary>
    DeepHipRotator = 4,

    /// <summary>Calf muscles.</summary>
    Calf = 5,

    /// <summary>Other muscles.</summary>
    Other = 6,
}

internal static class MuscleGroups
{
    internal static readonly EnumNames<MuscleGroup> Names = new(
        (MuscleGroup.Lumbar, "lumbar"),
        (MuscleGroup.Gluteal, "gluteal"),
        (MuscleGroup.Hamstring, "hamstring"),
        (MuscleGroup.DeepHipRotator, "deep-hip-rotator"),
        (MuscleGroup.Calf, "calf"),
        (MuscleGroup.Other, "other"));
}
