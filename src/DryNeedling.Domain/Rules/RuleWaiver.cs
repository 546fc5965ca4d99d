using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A rule's own declaration that something the analysis of a rule set would report is wanted, and why. Equal by value. Immutable
/// and thread-safe.
/// </summary>
public sealed class RuleWaiver : IEquatable<RuleWaiver>
{
    internal RuleWaiver(RuleSetProblemKind kind, string? subject, string reason)
    {
        Kind = kind;
        Subject = subject;
        Reason = reason;
    }

    /// <summary>The kind of problem that is wanted here.</summary>
    public RuleSetProblemKind Kind { get; }

    /// <summary>The other rule, the fact, the question or the way (ids of its facts joined by <c>&amp;</c>) that it is about; null for any.</summary>
    public string? Subject { get; }

    /// <summary>Why it is wanted.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public bool Equals(RuleWaiver? other) =>
        other is not null && Kind == other.Kind && string.Equals(Subject, other.Subject, StringComparison.Ordinal)
        && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleWaiver);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Subject, Reason);

    /// <summary>The kind, what it is about, and the reason.</summary>
    public override string ToString() =>
        RuleSetProblemKinds.Names.NameOf(Kind) + (Subject is null ? "" : " with " + Subject) + ": " + Reason;

    /// <summary>Stricter than another rule of the same criterion, by design.</summary>
    internal static RuleWaiver StricterThan(string otherRuleId, string reason) => new(RuleSetProblemKind.Contradictory, otherRuleId, reason);

    /// <summary>Needed, in one of its ways, only where a decision has answered another rule.</summary>
    internal static RuleWaiver CountsAfterDecision(string way, string reason) => new(RuleSetProblemKind.OnlyAfterDecision, way, reason);

    /// <summary>Reads questions that change no verdict.</summary>
    internal static RuleWaiver OnlyInforms(string reason) => new(RuleSetProblemKind.UnneededQuestion, null, reason);

    /// <summary>True where the waiver, at this rule, declares the problem as wanted. Of two contradictory rules only the stricter, which leads, can say so.</summary>
    internal bool Covers(RuleSetProblem problem, string ruleId) =>
        Kind == problem.Kind && (Subject is null || string.Equals(Subject, problem.Subject, StringComparison.Ordinal) || ContainsId(problem))
        && (Kind != RuleSetProblemKind.Contradictory || string.Equals(ruleId, problem.RuleIds[0], StringComparison.Ordinal));

    private bool ContainsId(RuleSetProblem problem)
    {
        foreach (string id in problem.RuleIds)
        {
            if (string.Equals(id, Subject, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
