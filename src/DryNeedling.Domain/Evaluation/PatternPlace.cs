using System;
using System.Collections.Generic;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>The place of a muscle in a pattern that fits a recorded symptom. Equal by value. Immutable and thread-safe.</summary>
public sealed class PatternPlace : IEquatable<PatternPlace>
{
    internal PatternPlace(TargetingPattern pattern, int position)
    {
        Code = pattern.Id;
        Position = position + 1;
        Count = pattern.Muscles.Count;
        Text = pattern.WordsFor(position);
        Citations = pattern.Citations;
        Ranks = pattern.Ranks;
    }

    /// <summary>Id of the pattern.</summary>
    public string Code { get; }

    /// <summary>Its place, from 1.</summary>
    public int Position { get; }

    /// <summary>How many muscles the pattern names.</summary>
    public int Count { get; }

    /// <summary>The place and the pattern in words.</summary>
    public string Text { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>False for a hint that changes no order.</summary>
    internal bool Ranks { get; }

    /// <inheritdoc/>
    public bool Equals(PatternPlace? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PatternPlace);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Position);

    /// <summary>Code and text.</summary>
    public override string ToString() => Code + ": " + Text;
}
