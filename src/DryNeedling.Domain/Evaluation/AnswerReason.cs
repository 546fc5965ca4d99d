using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Answers that force the stated answer: with these alone, and everything else at its mildest, it is at least as grave, and without any
/// one of them it is not. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class AnswerReason : IEquatable<AnswerReason>
{
    private readonly ValueList<Fact> facts;

    internal AnswerReason(ValueList<Fact> facts, bool isPresumed)
    {
        this.facts = facts;
        IsPresumed = isPresumed;
    }

    /// <summary>
    /// The facts, in the order of the catalogue: a risk that is there, or a support that is missing. Empty where the answer
    /// needs no reason.
    /// </summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>True where one of them is presumed, so that an answer could take the reason away.</summary>
    public bool IsPresumed { get; }

    /// <inheritdoc/>
    public bool Equals(AnswerReason? other) => other is not null && facts.Equals(other.facts) && IsPresumed == other.IsPresumed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerReason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(facts, IsPresumed);

    /// <summary>The facts in words.</summary>
    public override string ToString() => string.Join(" and ", facts) + (IsPresumed ? " (presumed)" : "");
}
