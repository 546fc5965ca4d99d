using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A condition of a place on the body.</summary>
public enum LocalConditionKind
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Skin infection, cellulitis, ulcer or wound. Belongs to the group of local conditions.</summary>
    SkinInfection = 1,

    /// <summary>Lymphoedema. In a lower limb it counts for the whole limb. Belongs to the group of local conditions.</summary>
    Lymphoedema = 2,

    /// <summary>
    /// Signs of a clot in a leg vein: one-sided swelling, tenderness, warmth or redness not explained by moving the spine.
    /// Belongs to the red flags.
    /// </summary>
    LegVeinThrombosisSigns = 3,
}

internal static class LocalConditionKinds
{
    internal static readonly EnumNames<LocalConditionKind> Names = new(
        (LocalConditionKind.SkinInfection, "skin-infection"),
        (LocalConditionKind.Lymphoedema, "lymphoedema"),
        (LocalConditionKind.LegVeinThrombosisSigns, "leg-vein-thrombosis-signs"));

    internal static ScreeningGroup GroupOf(LocalConditionKind kind) =>
        kind == LocalConditionKind.LegVeinThrombosisSigns ? ScreeningGroup.RedFlags : ScreeningGroup.LocalConditions;
}
