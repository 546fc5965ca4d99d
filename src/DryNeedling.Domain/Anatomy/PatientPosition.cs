using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>How the person lies in a report. Not a recommended position.</summary>
public enum PatientPosition
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>On the front.</summary>
    Prone = 1,

    /// <summary>On the back.</summary>
    Supine = 2,

    /// <summary>On the side; which side is not stated.</summary>
    SideLying = 3,

    /// <summary>On the side, with the target side up.</summary>
    SideLyingTargetUp = 4,

    /// <summary>On the side that is not the target.</summary>
    SideLyingOppositeSide = 5,
}

internal static class PatientPositions
{
    internal static readonly EnumNames<PatientPosition> Names = new(
        (PatientPosition.Prone, "prone"),
        (PatientPosition.Supine, "supine"),
        (PatientPosition.SideLying, "side-lying"),
        (PatientPosition.SideLyingTargetUp, "side-lying-target-up"),
        (PatientPosition.SideLyingOppositeSide, "side-lying-opposite-side"));
}
