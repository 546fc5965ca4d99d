using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How closely the pain of a muscle is described to copy sciatica. The ground's own grading of texts, not a measured
/// likelihood.
/// </summary>
public enum MimicryGrade
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Weak.</summary>
    Weak = 1,

    /// <summary>Partial.</summary>
    Partial = 2,

    /// <summary>Strong.</summary>
    Strong = 3,
}

internal static class MimicryGrades
{
    internal static readonly EnumNames<MimicryGrade> Names = new(
        (MimicryGrade.Weak, "weak"),
        (MimicryGrade.Partial, "partial"),
        (MimicryGrade.Strong, "strong"));
}
