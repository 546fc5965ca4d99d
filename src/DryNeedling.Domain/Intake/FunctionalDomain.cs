using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// What the symptoms may keep a person from: the domains of the article (sleep, work, walking, driving, exercise) and those
/// that the sciatica fact sheet adds (section 7).
/// </summary>
public enum FunctionalDomain
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Sleep.</summary>
    Sleep = 1,

    /// <summary>Work, paid or not.</summary>
    Work = 2,

    /// <summary>Walking.</summary>
    Walking = 3,

    /// <summary>Driving and other travel by car.</summary>
    Driving = 4,

    /// <summary>Exercise and leisure.</summary>
    Exercise = 5,

    /// <summary>Sitting.</summary>
    Sitting = 6,

    /// <summary>Standing.</summary>
    Standing = 7,

    /// <summary>Lifting.</summary>
    Lifting = 8,
}

internal static class FunctionalDomains
{
    internal static readonly EnumNames<FunctionalDomain> Names = new(
        (FunctionalDomain.Sleep, "sleep"),
        (FunctionalDomain.Work, "work"),
        (FunctionalDomain.Walking, "walking"),
        (FunctionalDomain.Driving, "driving"),
        (FunctionalDomain.Exercise, "exercise"),
        (FunctionalDomain.Sitting, "sitting"),
        (FunctionalDomain.Standing, "standing"),
        (FunctionalDomain.Lifting, "lifting"));

    /// <summary>Domains that are tolerated for a time that can be told in minutes.</summary>
    internal static bool HasMinutes(this FunctionalDomain domain) =>
        domain is FunctionalDomain.Walking or FunctionalDomain.Driving or FunctionalDomain.Sitting or FunctionalDomain.Standing;
}
