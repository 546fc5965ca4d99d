using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>The position in which an exercise is done, as its name or description says; our reading where a source does not.</summary>
public enum ExercisePosition
{
    /// <summary>Not stated. The default: the exercise can be done in more than one way.</summary>
    Unspecified = 0,

    /// <summary>On the back.</summary>
    Supine = 1,

    /// <summary>On the front.</summary>
    Prone = 2,

    /// <summary>On the side.</summary>
    SideLying = 3,

    /// <summary>On hands and knees.</summary>
    FourPoint = 4,

    /// <summary>On the feet.</summary>
    Standing = 5,
}

internal static class ExercisePositions
{
    internal static readonly EnumNames<ExercisePosition> Names = new(
        (ExercisePosition.Supine, "supine"),
        (ExercisePosition.Prone, "prone"),
        (ExercisePosition.SideLying, "side-lying"),
        (ExercisePosition.FourPoint, "four-point"),
        (ExercisePosition.Standing, "standing"));
}
