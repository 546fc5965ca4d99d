using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// How the ankle is held while the straight leg is raised. Bending it up costs about nine degrees, so angles taken in
/// different positions are not compared (sciatica fact sheet, trap 9).
/// </summary>
public enum AnklePosition
{
    /// <summary>Not recorded. The default. Such an angle can be recorded and is compared with none.</summary>
    NotRecorded = 0,

    /// <summary>Neither pointed nor bent up.</summary>
    Neutral = 1,

    /// <summary>Pointed.</summary>
    Plantarflexed = 2,

    /// <summary>Bent up.</summary>
    Dorsiflexed = 3,
}

internal static class AnklePositions
{
    internal static readonly EnumNames<AnklePosition> Names = new(
        (AnklePosition.NotRecorded, "not-recorded"),
        (AnklePosition.Neutral, "neutral"),
        (AnklePosition.Plantarflexed, "plantarflexed"),
        (AnklePosition.Dorsiflexed, "dorsiflexed"));
}
