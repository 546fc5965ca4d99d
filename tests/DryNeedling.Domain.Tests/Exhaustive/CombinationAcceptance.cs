namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The decision that is recorded on a rule.</summary>
internal enum CombinationAcceptance
{
    None,

    /// <summary>In force, on all that the rule may touch.</summary>
    Whole,

    /// <summary>In force until today, on one side of the one muscle alone.</summary>
    OnePlace,

    /// <summary>In force, on all but the harshest technique.</summary>
    WithoutCurrent,

    /// <summary>Made yesterday, for the session of yesterday.</summary>
    Lapsed,

    /// <summary>Written past the rule that forbids it, on every option.</summary>
    Forged,
}
