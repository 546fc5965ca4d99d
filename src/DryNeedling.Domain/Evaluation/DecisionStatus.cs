using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>What became of a recorded decision.</summary>
public enum DecisionStatus
{
    /// <summary>Not stated. The default; carried by no outcome.</summary>
    Unspecified = 0,

    /// <summary>In force: it answers its rule for its options.</summary>
    InForce = 1,

    /// <summary>In force, but its rule restricts none of its options now.</summary>
    NotNeeded = 2,

    /// <summary>Past its date, or the session it was for has taken place. The rule holds at its own level.</summary>
    Lapsed = 3,

    /// <summary>The rule set has no such rule, or the rule cannot be accepted. The decision changes nothing.</summary>
    NotAcceptable = 4,
}

internal static class DecisionStatuses
{
    internal static readonly EnumNames<DecisionStatus> Names = new(
        (DecisionStatus.InForce, "in-force"),
        (DecisionStatus.NotNeeded, "not-needed"),
        (DecisionStatus.Lapsed, "lapsed"),
        (DecisionStatus.NotAcceptable, "not-acceptable"));
}
