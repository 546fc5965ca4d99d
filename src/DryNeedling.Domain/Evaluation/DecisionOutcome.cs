using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Evaluation;

/// <summary>A recorded decision and what became of it. Nothing recorded is silently ignored. Immutable and thread-safe.</summary>
public sealed class DecisionOutcome
{
    internal DecisionOutcome(RecordedDecision decision, DecisionStatus status, string reason)
    {
        Decision = decision;
        Status = status;
        Reason = reason;
    }

    /// <summary>The decision.</summary>
    public RecordedDecision Decision { get; }

    /// <summary>What became of it.</summary>
    public DecisionStatus Status { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The rule, the status and why.</summary>
    public override string ToString() => Decision.RuleId + ": " + DecisionStatuses.Names.NameOf(Status) + ". " + Reason;
}
