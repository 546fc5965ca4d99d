using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How many trigger points sources describe in a muscle. A count belongs to its sources, not to the muscle. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class TriggerPointCount : IEquatable<TriggerPointCount>
{
    private readonly ValueList<Source> sources;

    internal TriggerPointCount(string text, ReadingMark mark, string? note, Source[] sources)
    {
        Text = Guard.NotBlank(text, nameof(text));
        Mark = mark;
        Note = note;
        this.sources = ValueList<Source>.Of(sources);
    }

    /// <summary>The count as reported.</summary>
    public string Text { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>How far it was read, in words; null where there is nothing to add.</summary>
    public string? Note { get; }

    /// <summary>The sources. Where the ground names no single page, those of the muscle.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <inheritdoc/>
    public bool Equals(TriggerPointCount? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && Mark == other.Mark
        && string.Equals(Note, other.Note, StringComparison.Ordinal) && sources.Equals(other.sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPointCount);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Mark, Note);

    /// <summary>The count as reported.</summary>
    public override string ToString() => Text;
}
