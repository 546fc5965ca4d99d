using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A dose of an exercise as one source publishes it. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ExerciseDose : IEquatable<ExerciseDose>
{
    internal ExerciseDose(string text, bool isComplete, Citation citation)
    {
        Text = Guard.NotBlank(text, nameof(text));
        IsComplete = isComplete;
        Citation = citation;
    }

    /// <summary>The dose as published.</summary>
    public string Text { get; }

    /// <summary>False where the text read was cut off before the dose was complete.</summary>
    public bool IsComplete { get; }

    /// <summary>Where it was published, and how far that was read.</summary>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public bool Equals(ExerciseDose? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && IsComplete == other.IsComplete
        && Citation.Equals(other.Citation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExerciseDose);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, IsComplete, Citation);

    /// <summary>The dose and the key of its source.</summary>
    public override string ToString() => Text + " [" + Citation.Source.Key + "]";
}
