using System;

namespace DryNeedling.Domain.Rules;

/// <summary>Two parts of the record that disagree. The riskier reading was used. Equal by value. Immutable and thread-safe.</summary>
public sealed class RecordConflict : IEquatable<RecordConflict>
{
    internal RecordConflict(Fact fact, string text)
    {
        Fact = fact;
        Text = text;
    }

    /// <summary>The fact about which they disagree.</summary>
    public Fact Fact { get; }

    /// <summary>What disagrees with what.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(RecordConflict? other) => other is not null && Fact.Equals(other.Fact) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordConflict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Text);

    /// <summary>What disagrees with what.</summary>
    public override string ToString() => Text;
}
