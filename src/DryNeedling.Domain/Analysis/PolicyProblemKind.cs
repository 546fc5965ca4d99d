using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Analysis;

/// <summary>Why an entry of a clinic policy does not load.</summary>
public enum PolicyProblemKind
{
    /// <summary>Not stated. The default; carried by no problem.</summary>
    Unspecified = 0,

    /// <summary>No rule has that id.</summary>
    UnknownRule = 1,

    /// <summary>No threshold has that name, or it cannot be moved, or not to that number.</summary>
    UnknownThreshold = 2,

    /// <summary>The rule does not cite that source, or the source states no position that can be followed.</summary>
    UnknownSource = 3,

    /// <summary>No fact has that id, or a rule of a clinic cannot read it.</summary>
    UnknownFact = 4,

    /// <summary>The rule is of a kind that this entry cannot change.</summary>
    WrongKind = 5,

    /// <summary>A tightening that is not stricter than the shipped rule.</summary>
    NotStricter = 6,

    /// <summary>A relaxation that is not milder than the shipped rule.</summary>
    NotMilder = 7,

    /// <summary>Below the mildest level that any policy may set.</summary>
    BelowFloor = 8,

    /// <summary>An absolute rule is not relaxed.</summary>
    Absolute = 9,

    /// <summary>A relaxation whose last day is over.</summary>
    Expired = 10,

    /// <summary>Two entries about the same rule or threshold.</summary>
    Contradictory = 11,

    /// <summary>An id that another rule has.</summary>
    DuplicateId = 12,

    /// <summary>An entry that leaves everything as it is.</summary>
    ChangesNothing = 13,

    /// <summary>The rules with the policy are inconsistent, as the analysis of the set finds.</summary>
    Inconsistent = 14,
}

internal static class PolicyProblemKinds
{
    internal static readonly EnumNames<PolicyProblemKind> Names = new(
        (PolicyProblemKind.UnknownRule, "unknown-rule"),
        (PolicyProblemKind.UnknownThreshold, "unknown-threshold"),
        (PolicyProblemKind.UnknownSource, "unknown-source"),
        (PolicyProblemKind.UnknownFact, "unknown-fact"),
        (PolicyProblemKind.WrongKind, "wrong-kind"),
        (PolicyProblemKind.NotStricter, "not-stricter"),
        (PolicyProblemKind.NotMilder, "not-milder"),
        (PolicyProblemKind.BelowFloor, "below-floor"),
        (PolicyProblemKind.Absolute, "absolute"),
        (PolicyProblemKind.Expired, "expired"),
        (PolicyProblemKind.Contradictory, "contradictory"),
        (PolicyProblemKind.DuplicateId, "duplicate-id"),
        (PolicyProblemKind.ChangesNothing, "changes-nothing"),
        (PolicyProblemKind.Inconsistent, "inconsistent"));
}
