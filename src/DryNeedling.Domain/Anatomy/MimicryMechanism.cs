using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>By what the pain of a muscle is described to resemble sciatica.</summary>
public enum MimicryMechanism
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Referred pain of its own.</summary>
    ReferredPain = 1,

    /// <summary>Pressure on a nerve.</summary>
    NervePressure = 2,

    /// <summary>Both.</summary>
    ReferredPainAndNervePressure = 3,
}

internal static class MimicryMechanisms
{
    internal static readonly EnumNames<MimicryMechanism> Names = new(
        (MimicryMechanism.ReferredPain, "referred-pain"),
        (MimicryMechanism.NervePressure, "nerve-pressure"),
        (MimicryMechanism.ReferredPainAndNervePressure, "referred-pain-and-nerve-pressure"));
}
