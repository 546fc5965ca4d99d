using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>How soon a person must be seen elsewhere. "No referral" is null, never a value.</summary>
public enum ReferralTier
{
    /// <summary>Not stated. The default; carried by no rule and no answer.</summary>
    Unspecified = 0,

    /// <summary>Referral within weeks; stops nothing by itself.</summary>
    Routine = 1,

    /// <summary>Clinician-to-clinician referral, days to two weeks. Needling is not started.</summary>
    Urgent = 2,

    /// <summary>Emergency, the same day. Needling is not started.</summary>
    Emergency = 3,
}

internal static class ReferralTiers
{
    internal static readonly EnumNames<ReferralTier> Names = new(
        (ReferralTier.Routine, "routine"), (ReferralTier.Urgent, "urgent"), (ReferralTier.Emergency, "emergency"));

    internal static ReferralTier Graver(ReferralTier left, ReferralTier right) => left > right ? left : right;
}
