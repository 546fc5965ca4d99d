using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>How a pain feels.</summary>
public enum PainQuality
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Dull or deep ache.</summary>
    Aching = 1,

    /// <summary>Burning.</summary>
    Burning = 2,

    /// <summary>Shooting or lancinating; also where shooting and electric were not told apart.</summary>
    Shooting = 3,

    /// <summary>Cramping.</summary>
    Cramping = 4,

    /// <summary>Like an electric shock.</summary>
    Electric = 5,

    /// <summary>Heaviness.</summary>
    Heaviness = 6,
}

internal static class PainQualities
{
    internal static readonly EnumNames<PainQuality> Names = new(
        (PainQuality.Aching, "aching"),
        (PainQuality.Burning, "burning"),
        (PainQuality.Shooting, "shooting"),
        (PainQuality.Cramping, "cramping"),
        (PainQuality.Electric, "electric"),
        (PainQuality.Heaviness, "heaviness"));
}
