using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Kind of a symptom.</summary>
public enum SymptomKind
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Pain.</summary>
    Pain = 1,

    /// <summary>Tingling.</summary>
    Tingling = 2,

    /// <summary>Numbness. Also a neurological finding to examine, not a needling target.</summary>
    Numbness = 3,

    /// <summary>Weakness. Also a neurological finding to grade, not a needling target.</summary>
    Weakness = 4,

    /// <summary>Tightness or limited movement.</summary>
    Tightness = 5,

    /// <summary>Heaviness of the leg without pain, as on walking with a narrow spinal canal.</summary>
    Heaviness = 6,
}

internal static class SymptomKinds
{
    internal static readonly EnumNames<SymptomKind> Names = new(
        (SymptomKind.Pain, "pain"),
        (SymptomKind.Tingling, "tingling"),
        (SymptomKind.Numbness, "numbness"),
        (SymptomKind.Weakness, "weakness"),
        (SymptomKind.Tightness, "tightness"),
        (SymptomKind.Heaviness, "heaviness"));
}
