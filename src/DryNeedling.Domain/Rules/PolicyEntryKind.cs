using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>What an entry of a clinic policy does.</summary>
public enum PolicyEntryKind
{
    /// <summary>Not stated. The default; carried by no entry.</summary>
    Unspecified = 0,

    /// <summary>Makes a rule stricter.</summary>
    Tighten = 1,

    /// <summary>Takes the position of another source that the rule cites.</summary>
    Follow = 2,

    /// <summary>Sets a borrowed threshold inside its band.</summary>
    Threshold = 3,

    /// <summary>Makes a rule that is not absolute milder, on a named person's word, until a date.</summary>
    Relax = 4,

    /// <summary>Adds a rule of the clinic's own.</summary>
    Add = 5,
}

internal static class PolicyEntryKinds
{
    internal static readonly EnumNames<PolicyEntryKind> Names = new(
        (PolicyEntryKind.Tighten, "tighten"),
        (PolicyEntryKind.Follow, "follow"),
        (PolicyEntryKind.Threshold, "threshold"),
        (PolicyEntryKind.Relax, "relax"),
        (PolicyEntryKind.Add, "add"));
}
