using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A part of the record that is pointed out because no rule could use it as it stands, so that nothing recorded is dropped
/// unseen. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RecordNote : IEquatable<RecordNote>
{
    internal RecordNote(RecordNoteKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Why it is pointed out.</summary>
    public RecordNoteKind Kind { get; }

    /// <summary>What is pointed out, and what to do.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(RecordNote? other) => other is not null && Kind == other.Kind && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordNote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text);

    /// <summary>What is pointed out.</summary>
    public override string ToString() => Text;
}
