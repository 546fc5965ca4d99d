using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Speaks to a course of treatment: what to do where it holds. Read by the progress review alone; it changes no clearance, and a
/// referral is the matter of a <see cref="RedFlag"/>. Cannot be accepted by a recorded decision. Immutable and thread-safe.
/// </summary>
public sealed class ReviewRule : Rule
{
    internal ReviewRule(string id)
        : base(id)
    {
    }

    /// <summary>What it comes to: stop, reassess, adjust, taper, or continue, which only gives a reason.</summary>
    public ReviewDecision Decision { get; internal init; }

    /// <summary>Why it stops; <see cref="StopReason.Unspecified"/> where it does not.</summary>
    public StopReason StopReason { get; internal init; }

    /// <summary>True where it only puts the next session off to a later day, and leaves the decision as it is.</summary>
    public bool IsWait { get; internal init; }

    internal override string Kind => "review rule";

    internal override string Effect => "review: " + (IsWait ? "wait" : ReviewDecisions.Names.NameOf(Decision));

    /// <summary>Sources speak of courses in words, not in a severity: one that is cited and is not our own holds it.</summary>
    internal override bool IsHeldBy(SourceSeverity severity) => severity != SourceSeverity.NotGraded;
}
