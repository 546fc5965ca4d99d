using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>How far down the body a region lies. Ordered from the trunk to the foot, so that levels can be compared.</summary>
public enum BodyLevel
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Low back, pelvis, hip and buttock.</summary>
    TrunkAndButtock = 1,

    /// <summary>Thigh.</summary>
    Thigh = 2,

    /// <summary>Knee.</summary>
    Knee = 3,

    /// <summary>Lower leg: below the knee.</summary>
    Leg = 4,

    /// <summary>Ankle and foot.</summary>
    AnkleAndFoot = 5,
}

internal static class BodyLevels
{
    internal static readonly EnumNames<BodyLevel> Names = new(
        (BodyLevel.TrunkAndButtock, "trunk-and-buttock"),
        (BodyLevel.Thigh, "thigh"),
        (BodyLevel.Knee, "knee"),
        (BodyLevel.Leg, "leg"),
        (BodyLevel.AnkleAndFoot, "ankle-and-foot"));
}
