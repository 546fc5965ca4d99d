using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// A publication that rules, figures and claims cite. Two sources are equal when their <see cref="Key"/> is equal
/// (ordinal). Immutable and thread-safe.
/// </summary>
public sealed class Source : IEquatable<Source>
{
    internal Source(string key, SourceKind kind, string title, string author, int? year, string? link)
    {
        Key = Guard.NotBlank(key, nameof(key));
        Kind = kind;
        Title = Guard.NotBlank(title, nameof(title));
        Author = Guard.NotBlank(author, nameof(author));
        Year = year;
        Link = link;
    }

    /// <summary>Stable key, such as <c>safety:S20</c>.</summary>
    public string Key { get; }

    /// <summary>What kind of publication it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>Title.</summary>
    public string Title { get; }

    /// <summary>Author or publishing body.</summary>
    public string Author { get; }

    /// <summary>Year of publication; null where the source shows none.</summary>
    public int? Year { get; }

    /// <summary>Web address; null where there is none.</summary>
    public string? Link { get; }

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The key, title, author and year.</summary>
    public override string ToString() => Key + ": " + Title + " (" + Author + (Year is int year ? ", " + year : "") + ")";
}
