using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>What sort of claim an <see cref="EvidenceStatement"/> is about.</summary>
public enum EvidenceKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>How needling might work.</summary>
    Mechanism = 1,

    /// <summary>What a person might gain.</summary>
    Benefit = 2,

    /// <summary>What needling does or leaves behind, wanted or not.</summary>
    Effect = 3,

    /// <summary>What a finding says about the cause of the pain.</summary>
    Diagnosis = 4,

    /// <summary>How the complaint runs by itself.</summary>
    Course = 5,
}

internal static class EvidenceKinds
{
    internal static readonly EnumNames<EvidenceKind> Names = new(
        (EvidenceKind.Mechanism, "mechanism"),
        (EvidenceKind.Benefit, "benefit"),
        (EvidenceKind.Effect, "effect"),
        (EvidenceKind.Diagnosis, "diagnosis"),
        (EvidenceKind.Course, "course"));
}
