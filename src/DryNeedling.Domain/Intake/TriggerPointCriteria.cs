using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The published set of criteria by which a trigger point was found. Studies use many sets, so a finding names its own.
/// </summary>
public enum TriggerPointCriteria
{
    /// <summary>Not stated: the clinician's own judgement. The default.</summary>
    NotStated = 0,

    /// <summary>The expert consensus of 2018: at least two of taut band, hypersensitive spot and referred sensation.</summary>
    Delphi2018 = 1,
}

internal static class TriggerPointCriteriaSets
{
    internal static readonly EnumNames<TriggerPointCriteria> Names = new(
        (TriggerPointCriteria.NotStated, "not-stated"), (TriggerPointCriteria.Delphi2018, "delphi-2018"));

    /// <summary>What may be written beside signs: signs are always judged by a named set.</summary>
    internal static readonly EnumNames<TriggerPointCriteria> Stated = new((TriggerPointCriteria.Delphi2018, "delphi-2018"));
}
