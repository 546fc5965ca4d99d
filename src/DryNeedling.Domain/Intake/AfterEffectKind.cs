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
}

internal static class AfterEffectKinds
{
    internal static readonly EnumNames<AfterEffectKind> Names = new(
        (AfterEffectKind.Soreness, "soreness"),
        (AfterEffectKind.Bruise, "bruise"),
        (AfterEffectKind.BreathlessnessOrChestPain, "breathlessness-or-chest-pain"));
}
