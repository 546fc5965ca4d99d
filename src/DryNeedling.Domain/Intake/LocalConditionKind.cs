using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A condition of a place on the body.</summary>
public enum LocalConditionKind
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Skin infection, cellulitis, ulcer or wound.</summary>
    SkinInfection = 1,

    /// <summary>Lymphoedema. In a lower limb it counts for the whole limb.</summary>
    Lymphoedema = 2,
}

internal static class LocalConditionKinds
{
    internal static readonly EnumNames<LocalConditionKind> Names = new(
        (LocalConditionKind.SkinInfection, "skin-infection"),
        (LocalConditionKind.Lymphoedema, "lymphoedema"));

    /// <summary>The screening question whether the condition is present anywhere.</summary>
    internal static ScreeningItem ItemOf(LocalConditionKind kind) =>
        kind == LocalConditionKind.Lymphoedema ? ScreeningItems.Lymphoedema : ScreeningItems.SkinInfection;
}
