using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A position of the person in a report. Not a recommended position. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ReportedPosition : IEquatable<ReportedPosition>
{
    private readonly ValueList<Source> sources;

    internal ReportedPosition(PatientPosition position, string words, ReadingMark mark, Source[] sources)
    {
        Position = Guard.Defined(position, PatientPositions.Names, nameof(position));
        Words = Guard.NotBlank(words, nameof(words));
        Mark = mark;
        this.sources = ValueList<Source>.Of(sources);
    }

    /// <summary>The position.</summary>
    public PatientPosition Position { get; }

    /// <summary>The position in words.</summary>
    public string Words { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>The sources. Where the ground names no single page, those of the muscle.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <inheritdoc/>
    public bool Equals(ReportedPosition? other) =>
        other is not null && Position == other.Position && string.Equals(Words, other.Words, StringComparison.Ordinal) && Mark == other.Mark
        && sources.Equals(other.sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedPosition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Words, Mark);

    /// <summary>The position in words.</summary>
    public override string ToString() => Words;
}
