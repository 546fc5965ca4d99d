namespace DryNeedling.Domain.Anatomy;

/// <summary>How constant a region is in a muscle's described referral.</summary>
public enum ReferralRole
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Usual zone.</summary>
    Core = 1,

    /// <summary>Wider, less constant zone.</summary>
    Spill = 2,

    /// <summary>Described for one trigger point only, not for the muscle as a whole.</summary>
    SiteOnly = 3,
}
