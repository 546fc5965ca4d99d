using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>What an exercise is for.</summary>
public enum ExercisePurpose
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Stretching.</summary>
    Stretch = 1,

    /// <summary>Strengthening.</summary>
    Strengthen = 2,

    /// <summary>Mobilising a nerve.</summary>
    NerveMobilisation = 3,

    /// <summary>Control of the trunk.</summary>
    Control = 4,

    /// <summary>Walking and graded activity.</summary>
    Walking = 5,
}

internal static class ExercisePurposes
{
    internal static readonly EnumNames<ExercisePurpose> Names = new(
        (ExercisePurpose.Stretch, "stretch"),
        (ExercisePurpose.Strengthen, "strengthen"),
        (ExercisePurpose.NerveMobilisation, "nerve-mobilisation"),
        (ExercisePurpose.Control, "control"),
        (ExercisePurpose.Walking, "walking"));
}
