using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// One source's own position on the matter of a rule or a fact: how severe that source calls it, and how far the
/// attribution was checked. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class Citation : IEquatable<Citation>
{
    internal Citation(Source source, SourceSeverity severity, ReadingMark mark, string note)
    {
        Source = Guard.NotNull(source, nameof(source));
        Severity = severity;
        Mark = mark;
        Note = Guard.NotBlank(note, nameof(note));
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>How severe this source itself calls it.</summary>
    public SourceSeverity Severity { get; }

    /// <summary>How far the attribution was checked.</summary>
    public ReadingMark Mark { get; }

    /// <summary>What the source says, in this library's own words.</summary>
    public string Note { get; }

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && Source.Equals(other.Source) && Severity == other.Severity && Mark == other.Mark
        && string.Equals(Note, other.Note, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Severity, Mark, Note);

    /// <summary>The source's key, its own severity and the note.</summary>
    public override string ToString() => Source.Key + " (" + Severity + ", " + Mark + "): " + Note;
}
