using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>What became of a rule for one person.</summary>
public enum FindingState
{
    /// <summary>Not stated. The default; carried by no finding.</summary>
    Unspecified = 0,

    /// <summary>It fired, on answers alone.</summary>
    Fired = 1,

    /// <summary>It fired, somewhere on a presumption that an answer could lift.</summary>
    Presumed = 2,

    /// <summary>It did not fire and could, once open questions are answered.</summary>
    Possible = 3,

    /// <summary>It cannot fire, whatever the open questions bring.</summary>
    RuledOut = 4,
}

internal static class FindingStates
{
    internal static readonly EnumNames<FindingState> Names = new(
        (FindingState.Fired, "fired"),
        (FindingState.Presumed, "presumed"),
        (FindingState.Possible, "possible"),
        (FindingState.RuledOut, "ruled-out"));
}
