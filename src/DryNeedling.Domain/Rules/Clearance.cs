using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// How far one option may be used, numbered by how much it permits, so that <c>default</c> and every <c>&gt;=</c> test fail
/// safe. For comparisons by severity use <see cref="ClearanceExtensions"/>.
/// </summary>
public enum Clearance
{
    /// <summary>Do not needle there in that way. The default.</summary>
    Blocked = 0,

    /// <summary>A named examination or opinion comes first.</summary>
    AssessFirst = 1,

    /// <summary>Only after an individual, recorded risk–benefit decision.</summary>
    ClinicianDecision = 2,

    /// <summary>May go ahead with a named modification.</summary>
    Precaution = 3,

    /// <summary>No rule restricts it.</summary>
    Clear = 4,
}

internal static class Clearances
{
    internal static readonly EnumNames<Clearance> Names = new(
        (Clearance.Blocked, "blocked"),
        (Clearance.AssessFirst, "assess-first"),
        (Clearance.ClinicianDecision, "clinician-decision"),
        (Clearance.Precaution, "precaution"),
        (Clearance.Clear, "clear"));
}
