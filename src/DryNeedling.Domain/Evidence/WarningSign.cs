using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// A sign after needling that needs care, and what to think of. The list is a prompt, not a way to rule anything out.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class WarningSign : IEquatable<WarningSign>
{
    internal WarningSign(
        string id,
        string sign,
        string thinkOf,
        Urgency urgency,
        string urgencyWords,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Sign = Guard.NotBlank(sign, nameof(sign));
        ThinkOf = Guard.NotBlank(thinkOf, nameof(thinkOf));
        Urgency = urgency;
        UrgencyWords = Guard.NotBlank(urgencyWords, nameof(urgencyWords));
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>breathlessness</c>.</summary>
    public string Id { get; }

    /// <summary>The sign.</summary>
    public string Sign { get; }

    /// <summary>What to think of.</summary>
    public string ThinkOf { get; }

    /// <summary>How soon.</summary>
    public Urgency Urgency { get; }

    /// <summary>How soon, in words.</summary>
    public string UrgencyWords { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(WarningSign? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WarningSign);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Sign, what to think of and how soon.</summary>
    public override string ToString() => Sign + ": " + ThinkOf + " (" + UrgencyWords + ")";
}
