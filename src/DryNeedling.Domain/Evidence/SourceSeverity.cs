using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>How severe one source itself calls a contraindication or sign. Sources disagree; each keeps its own word.</summary>
public enum SourceSeverity
{
    /// <summary>The source names the item without grading it. The default.</summary>
    NotGraded = 0,

    /// <summary>No objection, or safe in the source's eyes.</summary>
    NoObjection = 1,

    /// <summary>Tell or record.</summary>
    Information = 2,

    /// <summary>May go ahead with a named modification.</summary>
    Precaution = 3,

    /// <summary>Advised against, or only after an individual risk–benefit decision.</summary>
    Relative = 4,

    /// <summary>Do not needle in that scope.</summary>
    Absolute = 5,

    /// <summary>Refer: urgent.</summary>
    ReferUrgently = 6,

    /// <summary>Refer: emergency, the same day.</summary>
    ReferAsEmergency = 7,

    /// <summary>Speaks for needling as an indication or for attending to a muscle first.</summary>
    Supports = 8,

    /// <summary>Lowers the expected benefit.</summary>
    WeakensBenefit = 9,
}

/// <summary>Names of severities in documents and reports.</summary>
internal static class SourceSeverities
{
    internal static readonly EnumNames<SourceSeverity> Names = new(
        (SourceSeverity.NotGraded, "not-graded"),
        (SourceSeverity.NoObjection, "no-objection"),
        (SourceSeverity.Information, "information"),
        (SourceSeverity.Precaution, "precaution"),
        (SourceSeverity.Relative, "relative"),
        (SourceSeverity.Absolute, "absolute"),
        (SourceSeverity.ReferUrgently, "refer-urgently"),
        (SourceSeverity.ReferAsEmergency, "refer-as-emergency"),
        (SourceSeverity.Supports, "supports"),
        (SourceSeverity.WeakensBenefit, "weakens-benefit"));
}
