using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A condition of a place on the body. Each has a screening question of the same name, whether it is present anywhere.</summary>
public enum LocalConditionKind
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Skin infection, cellulitis, ulcer or wound.</summary>
    SkinInfection = 1,

    /// <summary>Lymphoedema. In a lower limb it counts for the whole limb.</summary>
    Lymphoedema = 2,

    /// <summary>Acute swelling or a fresh injury.</summary>
    AcuteSwellingAtSite = 3,

    /// <summary>Unstable bone injury.</summary>
    UnstableBoneInjury = 4,

    /// <summary>Lymph nodes removed, without lymphoedema. In a groin or a lower limb it counts for the whole limb.</summary>
    LymphNodesRemoved = 5,

    /// <summary>Skin without feeling, other than the numbness of the sciatica itself.</summary>
    InsensateSkin = 6,

    /// <summary>Varicose veins.</summary>
    VaricoseVeins = 7,

    /// <summary>Keloid, scar, eczema or psoriasis.</summary>
    ScarOrSkinDisease = 8,

    /// <summary>Tumour.</summary>
    TumourAtSite = 9,

    /// <summary>Recent operation or radiotherapy.</summary>
    RecentSurgeryOrRadiotherapy = 10,

    /// <summary>Joint replacement, metalwork or soft implant.</summary>
    ImplantNearSite = 11,
}

internal static class LocalConditionKinds
{
    internal static readonly EnumNames<LocalConditionKind> Names = new(
        (LocalConditionKind.SkinInfection, "skin-infection"),
        (LocalConditionKind.Lymphoedema, "lymphoedema"),
        (LocalConditionKind.AcuteSwellingAtSite, "acute-swelling-at-site"),
        (LocalConditionKind.UnstableBoneInjury, "unstable-bone-injury"),
        (LocalConditionKind.LymphNodesRemoved, "lymph-nodes-removed"),
        (LocalConditionKind.InsensateSkin, "insensate-skin"),
        (LocalConditionKind.VaricoseVeins, "varicose-veins"),
        (LocalConditionKind.ScarOrSkinDisease, "scar-or-skin-disease"),
        (LocalConditionKind.TumourAtSite, "tumour-at-site"),
        (LocalConditionKind.RecentSurgeryOrRadiotherapy, "recent-surgery-or-radiotherapy"),
        (LocalConditionKind.ImplantNearSite, "implant-near-site"));

    /// <summary>The screening question whether the condition is present anywhere.</summary>
    internal static ScreeningItem ItemOf(LocalConditionKind kind) => kind switch
    {
        LocalConditionKind.SkinInfection => ScreeningItems.SkinInfection,
        LocalConditionKind.Lymphoedema => ScreeningItems.Lymphoedema,
        LocalConditionKind.AcuteSwellingAtSite => ScreeningItems.AcuteSwellingAtSite,
        LocalConditionKind.UnstableBoneInjury => ScreeningItems.UnstableBoneInjury,
        LocalConditionKind.LymphNodesRemoved => ScreeningItems.LymphNodesRemoved,
        LocalConditionKind.InsensateSkin => ScreeningItems.InsensateSkin,
        LocalConditionKind.VaricoseVeins => ScreeningItems.VaricoseVeins,
        LocalConditionKind.ScarOrSkinDisease => ScreeningItems.ScarOrSkinDisease,
        LocalConditionKind.TumourAtSite => ScreeningItems.TumourAtSite,
        LocalConditionKind.RecentSurgeryOrRadiotherapy => ScreeningItems.RecentSurgeryOrRadiotherapy,
        LocalConditionKind.ImplantNearSite => ScreeningItems.ImplantNearSite,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No condition."),
    };

    /// <summary>The condition whose presence anywhere the question asks for; null where it asks for none.</summary>
    internal static LocalConditionKind? AskedBy(ScreeningItem item) => Names.TryParse(item.Code, out LocalConditionKind kind) ? kind : null;

    /// <summary>True where a place in a lower limb, or in its groin, counts for the whole limb.</summary>
    internal static bool CountsForTheLimb(LocalConditionKind kind) => kind is LocalConditionKind.Lymphoedema or LocalConditionKind.LymphNodesRemoved;
}
