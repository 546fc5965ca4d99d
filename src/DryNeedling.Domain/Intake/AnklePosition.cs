using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// How the ankle was held during a straight leg raise. It changes the angle by about nine degrees, so that angles compare
/// only where it is the same (sciatica fact sheet, trap 9).
/// </summary>
public enum AnklePosition
{
    /// <summary>Not recorded. The default.</summary>
    NotRecorded = 0,

    /// <summary>Foot pointed down.</summary>
    PlantarFlexed = 1,

    /// <summary>Foot at a right angle to the leg, or relaxed.</summary>
    Neutral = 2,

    /// <summary>Foot pulled up.</summary>
    Dorsiflexed = 3,
}

internal static class AnklePositions
{
    internal static readonly EnumNames<AnklePosition> Names = new(
        (AnklePosition.NotRecorded, "not-recorded"),
        (AnklePosition.PlantarFlexed, "plantar-flexed"),
        (AnklePosition.Neutral, "neutral"),
        (AnklePosition.Dorsiflexed, "dorsiflexed"));
}
