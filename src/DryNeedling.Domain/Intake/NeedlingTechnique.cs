using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>How a needle is used. Each value needs at least the caution of the one before.</summary>
public enum NeedlingTechnique
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Into the tissue over the trigger point.</summary>
    Superficial = 1,

    /// <summary>Into the muscle.</summary>
    Deep = 2,

    /// <summary>Deep, with electrical stimulation.</summary>
    Electrical = 3,
}

internal static class NeedlingTechniques
{
    internal static readonly EnumNames<NeedlingTechnique> Names = new(
        (NeedlingTechnique.Superficial, "superficial"), (NeedlingTechnique.Deep, "deep"), (NeedlingTechnique.Electrical, "electrical"));
}
