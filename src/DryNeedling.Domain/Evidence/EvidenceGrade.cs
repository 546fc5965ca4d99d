using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// How certain one grader calls the evidence. Where graders differ, each keeps its own word. Equal by value. Immutable and
/// thread-safe.
/// </summary>
public sealed class EvidenceGrade : IEquatable<EvidenceGrade>
{
    internal EvidenceGrade(string gradedBy, Certainty certainty, string words, Source? source)
    {
        GradedBy = Guard.NotBlank(gradedBy, nameof(gradedBy));
        Certainty = certainty;
        InWords = Guard.NotBlank(words, nameof(words));
        Source = source;
    }

    /// <summary>Who graded it: <c>fact sheet synthesis</c>, <c>this library</c>, or the review that used its own word.</summary>
    public string GradedBy { get; }

    /// <summary>The grade; the lower end where a range was given.</summary>
    public Certainty Certainty { get; }

    /// <summary>The grade in words, with the whole range where a range was given.</summary>
    public string InWords { get; }

    /// <summary>The review that graded itself; null where the grade is a synthesis.</summary>
    public Source? Source { get; }

    /// <inheritdoc/>
    public bool Equals(EvidenceGrade? other) =>
        other is not null && Certainty == other.Certainty && Equals(Source, other.Source)
        && string.Equals(GradedBy, other.GradedBy, StringComparison.Ordinal) && string.Equals(InWords, other.InWords, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidenceGrade);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GradedBy, Certainty, InWords, Source);

    /// <summary>Who graded it and how.</summary>
    public override string ToString() => GradedBy + ": " + InWords;
}
