using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Kind of a factor that is described to keep a muscle troubled.</summary>
public enum PerpetuatingFactorKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Long sitting.</summary>
    ProlongedSitting = 1,

    /// <summary>Long standing.</summary>
    ProlongedStanding = 2,

    /// <summary>Overuse, sport.</summary>
    OveruseOrSport = 3,

    /// <summary>Lifting and bending.</summary>
    LiftingOrBending = 4,

    /// <summary>Injury, surgery, injection.</summary>
    TraumaOrProcedure = 5,

    /// <summary>Build, such as a difference between the legs.</summary>
    Structural = 6,

    /// <summary>Footwear.</summary>
    Footwear = 7,

    /// <summary>Lying or sitting still, sleeping position.</summary>
    ImmobilityOrSleep = 8,

    /// <summary>Disturbance of a joint or nerve.</summary>
    JointOrNerveDisturbance = 9,

    /// <summary>Weakness of other muscles.</summary>
    Weakness = 10,

    /// <summary>A posture held long.</summary>
    HeldPosture = 11,

    /// <summary>Another kind.</summary>
    Other = 12,
}

internal static class PerpetuatingFactorKinds
{
    internal static readonly EnumNames<PerpetuatingFactorKind> Names = new(
        (PerpetuatingFactorKind.ProlongedSitting, "prolonged-sitting"),
        (PerpetuatingFactorKind.ProlongedStanding, "prolonged-standing"),
        (PerpetuatingFactorKind.OveruseOrSport, "overuse-sport"),
        (PerpetuatingFactorKind.LiftingOrBending, "lifting-bending"),
        (PerpetuatingFactorKind.TraumaOrProcedure, "trauma-or-procedure"),
        (PerpetuatingFactorKind.Structural, "structural"),
        (PerpetuatingFactorKind.Footwear, "footwear"),
        (PerpetuatingFactorKind.ImmobilityOrSleep, "immobility-sleep"),
        (PerpetuatingFactorKind.JointOrNerveDisturbance, "joint-or-nerve-disturbance"),
        (PerpetuatingFactorKind.Weakness, "weakness"),
        (PerpetuatingFactorKind.HeldPosture, "held-posture"),
        (PerpetuatingFactorKind.Other, "other"));
}
