using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Regions of the back, buttock and lower limb, as in the muscles fact sheet.</summary>
public enum BodyRegion
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Lumbar region.</summary>
    Lumbar = 1,

    /// <summary>Sacral region.</summary>
    Sacral = 2,

    /// <summary>Over the sacroiliac joint.</summary>
    Sacroiliac = 3,

    /// <summary>Tailbone.</summary>
    Coccygeal = 4,

    /// <summary>Along the iliac crest.</summary>
    IliacCrest = 5,

    /// <summary>Gluteal region.</summary>
    Buttock = 6,

    /// <summary>Gluteal fold and sit bone.</summary>
    GlutealFold = 7,

    /// <summary>Hip region, greater trochanter.</summary>
    Hip = 8,

    /// <summary>Groin.</summary>
    Groin = 9,

    /// <summary>Lower abdomen.</summary>
    LowerAbdomen = 10,

    /// <summary>Perineum and pelvic floor.</summary>
    Perineum = 11,

    /// <summary>Back of the thigh.</summary>
    ThighPosterior = 12,

    /// <summary>Outer thigh.</summary>
    ThighLateral = 13,

    /// <summary>Front of the thigh.</summary>
    ThighAnterior = 14,

    /// <summary>Inner thigh.</summary>
    ThighMedial = 15,

    /// <summary>Back of the knee.</summary>
    KneePosterior = 16,

    /// <summary>Outer knee.</summary>
    KneeLateral = 17,

    /// <summary>Calf.</summary>
    Calf = 18,

    /// <summary>Outer side of the lower leg.</summary>
    LegLateral = 19,

    /// <summary>Ankle.</summary>
    Ankle = 20,

    /// <summary>Heel.</summary>
    Heel = 21,

    /// <summary>Sole of the foot.</summary>
    FootSole = 22,

    /// <summary>Top of the foot.</summary>
    FootDorsum = 23,
}

internal static class BodyRegions
{
    internal static readonly EnumNames<BodyRegion> Names = new(
        (BodyRegion.Lumbar, "lumbar"),
        (BodyRegion.Sacral, "sacral"),
        (BodyRegion.Sacroiliac, "sacroiliac"),
        (BodyRegion.Coccygeal, "coccygeal"),
        (BodyRegion.IliacCrest, "iliac-crest"),
        (BodyRegion.Buttock, "buttock"),
        (BodyRegion.GlutealFold, "gluteal-fold"),
        (BodyRegion.Hip, "hip"),
        (BodyRegion.Groin, "groin"),
        (BodyRegion.LowerAbdomen, "lower-abdomen"),
        (BodyRegion.Perineum, "perineum"),
        (BodyRegion.ThighPosterior, "thigh-posterior"),
        (BodyRegion.ThighLateral, "thigh-lateral"),
        (BodyRegion.ThighAnterior, "thigh-anterior"),
        (BodyRegion.ThighMedial, "thigh-medial"),
        (BodyRegion.KneePosterior, "knee-posterior"),
        (BodyRegion.KneeLateral, "knee-lateral"),
        (BodyRegion.Calf, "calf"),
        (BodyRegion.LegLateral, "leg-lateral"),
        (BodyRegion.Ankle, "ankle"),
        (BodyRegion.Heel, "heel"),
        (BodyRegion.FootSole, "foot-sole"),
        (BodyRegion.FootDorsum, "foot-dorsum"));

    /// <summary>Midline regions carry no side.</summary>
    internal static bool IsMidline(this BodyRegion region) => region is BodyRegion.Coccygeal or BodyRegion.Perineum;

    /// <summary>How far down the body a region lies.</summary>
    internal static BodyLevel Level(this BodyRegion region) => region switch
    {
        BodyRegion.Unspecified => BodyLevel.Unspecified,
        <= BodyRegion.Perineum => BodyLevel.TrunkAndButtock,
        <= BodyRegion.ThighMedial => BodyLevel.Thigh,
        <= BodyRegion.KneeLateral => BodyLevel.Knee,
        <= BodyRegion.LegLateral => BodyLevel.Leg,
        _ => BodyLevel.AnkleAndFoot,
    };

    /// <summary>Thigh to foot: what "the limb" means for a swollen leg.</summary>
    internal static bool IsLowerLimb(this BodyRegion region) => region >= BodyRegion.ThighPosterior && region <= BodyRegion.FootDorsum;
}
