using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>How a pain feels.</summary>
public enum PainQuality
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Deep ache.</summary>
    Aching = 1,

    /// <summary>Burning.</summary>
    Burning = 2,

    /// <summary>Shooting or electric.</summary>
    Shooting = 3,

    /// <summary>Cramping.</summary>
    Cramping = 4,
}

internal static class PainQualities
{
    internal static readonly EnumNames<PainQuality> Names = new(
        (PainQuality.Aching, "aching"), (PainQuality.Burning, "burning"), (PainQuality.Shooting, "shooting"), (PainQuality.Cramping, "cramping"));
}
