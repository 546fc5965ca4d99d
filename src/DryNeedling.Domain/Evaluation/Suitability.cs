using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// The overall answer, numbered by how much it permits, so that <c>default</c> and every <c>&gt;=</c> test fail safe. For
/// comparisons by severity use <see cref="SuitabilityExtensions"/>. No value promises benefit.
/// </summary>
public enum Suitability
{
    /// <summary>Cannot be told yet: the open questions decide. The default.</summary>
    Undetermined = 0,

    /// <summary>Refer as an emergency, the same day. Do not needle.</summary>
    ReferAsEmergency = 1,

    /// <summary>Refer urgently. Do not needle.</summary>
    ReferUrgently = 2,

    /// <summary>Every option is blocked.</summary>
    NotSuitable = 3,

    /// <summary>No muscle is both supported and open: none is involved, or the involved ones must not be needled.</summary>
    NoSuitableTarget = 4,

    /// <summary>A named examination or opinion comes first.</summary>
    AssessFirst = 5,

    /// <summary>Only after an individual, recorded risk–benefit decision.</summary>
    ClinicianDecision = 6,

    /// <summary>May be needled, with the named precautions and away from the blocked options.</summary>
    SuitableWithPrecautions = 7,

    /// <summary>May be needled; no rule restricts any option.</summary>
    Suitable = 8,
}

internal static class Suitabilities
{
    internal static readonly EnumNames<Suitability> Names = new(
        (Suitability.Undetermined, "undetermined"),
        (Suitability.ReferAsEmergency, "refer-as-emergency"),
        (Suitability.ReferUrgently, "refer-urgently"),
        (Suitability.NotSuitable, "not-suitable"),
        (Suitability.NoSuitableTarget, "no-suitable-target"),
        (Suitability.AssessFirst, "assess-first"),
        (Suitability.ClinicianDecision, "clinician-decision"),
        (Suitability.SuitableWithPrecautions, "suitable-with-precautions"),
        (Suitability.Suitable, "suitable"));
}
