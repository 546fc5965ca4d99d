using System;

namespace DryNeedling.Domain.Analysis;

/// <summary>Something about a rule that an author should look at. Equal by value. Immutable and thread-safe.</summary>
public sealed class RuleSetProblem : IEquatable<RuleSetProblem>
{
    internal RuleSetProblem(string code, string ruleId, string text)
    {
        Code = code;
        RuleId = ruleId;
        Text = text;
    }

    /// <summary>Stable code of the kind of problem: <c>masked</c> or <c>unread-fact</c>.</summary>
    public string Code { get; }

    /// <summary>The rule, or the fact, that it is about.</summary>
    public string RuleId { get; }

    /// <summary>What is wrong.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(RuleSetProblem? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(RuleId, other.RuleId, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSetProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, RuleId, Text);

    /// <summary>Code and text.</summary>
    public override string ToString() => Code + ": " + Text;
}
