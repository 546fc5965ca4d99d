using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Steps that together would allow a milder answer, and none of which can be left out. A possibility, not a plan and no promise. Equal by
/// value. Immutable and thread-safe.
/// </summary>
public sealed class AnswerChange : IEquatable<AnswerChange>
{
    private readonly ValueList<ChangeStep> steps;

    internal AnswerChange(ValueList<ChangeStep> steps, Suitability allows)
    {
        this.steps = steps;
        Allows = allows;
    }

    /// <summary>The steps.</summary>
    public IReadOnlyList<ChangeStep> Steps => steps;

    /// <summary>
    /// The answer that everything else on record would then give; <see cref="Suitability.Undetermined"/> where open questions would
    /// decide.
    /// </summary>
    public Suitability Allows { get; }

    /// <inheritdoc/>
    public bool Equals(AnswerChange? other) => other is not null && steps.Equals(other.steps) && Allows == other.Allows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerChange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(steps, Allows);

    /// <summary>The steps and the answer they allow.</summary>
    public override string ToString() => string.Join(" and ", steps) + " Then: " + Suitabilities.Names.NameOf(Allows);
}
