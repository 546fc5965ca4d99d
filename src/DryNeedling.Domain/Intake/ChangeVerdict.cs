using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>How a change stands to a published figure for change.</summary>
public enum ChangeVerdict
{
    /// <summary>It cannot be told: the source says "low" or "high" baseline without numbers, or a percentage is asked of a baseline of 0. The default.</summary>
    CannotTell = 0,

    /// <summary>The figure is for another baseline than the one of this change.</summary>
    DoesNotApply = 1,

    /// <summary>The change does not reach the figure.</summary>
    NotReached = 2,

    /// <summary>The change reaches the figure.</summary>
    Reached = 3,
}

internal static class ChangeVerdicts
{
    internal static readonly EnumNames<ChangeVerdict> Names = new(
        (ChangeVerdict.CannotTell, "cannot-tell"),
        (ChangeVerdict.DoesNotApply, "does-not-apply"),
        (ChangeVerdict.NotReached, "not-reached"),
        (ChangeVerdict.Reached, "reached"));
}
