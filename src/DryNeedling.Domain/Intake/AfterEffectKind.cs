using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What was noticed after a session.</summary>
public enum AfterEffectKind
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Soreness, warmth or heaviness.</summary>
    Soreness = 1,

    /// <summary>Bruise.</summary>
    Bruise = 2,

    /// <summary>Breathlessness, chest pain or coughing blood.</summary>
    BreathlessnessOrChestPain = 3,

    /// <summary>New weakness, or sudden severe nerve pain. Never a normal after-effect.</summary>
    WeaknessOrNervePain = 4,

    /// <summary>New numbness or tingling.</summary>
    NumbnessOrTingling = 5,

    /// <summary>Spreading redness, heat, pus, fever or pain out of proportion.</summary>
    InfectionSigns = 6,

    /// <summary>A growing or pulsating swelling, or a foot drop.</summary>
    GrowingSwelling = 7,

    /// <summary>Flank pain or blood in the urine.</summary>
    FlankPainOrBloodInUrine = 8,

    /// <summary>Severe headache after needling near the spine.</summary>
    SevereHeadache = 9,

    /// <summary>A faint; as long as it is still present, one that does not settle.</summary>
    Faint = 10,

    /// <summary>Severe bleeding, or signs of a severe allergic reaction.</summary>
    SevereBleedingOrAllergy = 11,

    /// <summary>Swelling, redness or heat of a calf.</summary>
    CalfSwelling = 12,
}

internal static class AfterEffectKinds
{
    internal static readonly EnumNames<AfterEffectKind> Names = new(
        (AfterEffectKind.Soreness, "soreness"),
        (AfterEffectKind.Bruise, "bruise"),
        (AfterEffectKind.BreathlessnessOrChestPain, "breathlessness-or-chest-pain"),
        (AfterEffectKind.WeaknessOrNervePain, "weakness-or-nerve-pain"),
        (AfterEffectKind.NumbnessOrTingling, "numbness-or-tingling"),
        (AfterEffectKind.InfectionSigns, "infection-signs"),
        (AfterEffectKind.GrowingSwelling, "growing-swelling"),
        (AfterEffectKind.FlankPainOrBloodInUrine, "flank-pain-or-blood-in-urine"),
        (AfterEffectKind.SevereHeadache, "severe-headache"),
        (AfterEffectKind.Faint, "faint"),
        (AfterEffectKind.SevereBleedingOrAllergy, "severe-bleeding-or-allergy"),
        (AfterEffectKind.CalfSwelling, "calf-swelling"));

    /// <summary>The red-flag question that such an event answers while it lasts; null for what is no red flag.</summary>
    internal static ScreeningItem? ItemOf(AfterEffectKind kind) => kind switch
    {
        AfterEffectKind.BreathlessnessOrChestPain => ScreeningItems.BreathlessAfterNeedling,
        AfterEffectKind.WeaknessOrNervePain => ScreeningItems.WeaknessAfterNeedling,
        AfterEffectKind.InfectionSigns => ScreeningItems.InfectionAfterNeedling,
        AfterEffectKind.GrowingSwelling => ScreeningItems.SwellingAfterNeedling,
        AfterEffectKind.FlankPainOrBloodInUrine => ScreeningItems.FlankPainAfterNeedling,
        AfterEffectKind.SevereHeadache => ScreeningItems.HeadacheAfterNeedling,
        AfterEffectKind.Faint => ScreeningItems.FaintNotSettling,
        AfterEffectKind.SevereBleedingOrAllergy => ScreeningItems.SevereBleedingOrAllergyAfterNeedling,
        AfterEffectKind.CalfSwelling => ScreeningItems.LegVeinThrombosisSigns,
        _ => null,
    };
}
