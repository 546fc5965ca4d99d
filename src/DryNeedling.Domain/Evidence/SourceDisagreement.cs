using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// A matter on which sources say different things: each position with its source, and what this library does about it.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class SourceDisagreement : IEquatable<SourceDisagreement>
{
    internal SourceDisagreement(
        string id,
        string topic,
        Citation[] positions,
        string handling,
        bool isErrorOfASource)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Topic = Guard.NotBlank(topic, nameof(topic));
        Positions = ValueList<Citation>.Of(positions);
        Handling = Guard.NotBlank(handling, nameof(handling));
        IsErrorOfASource = isErrorOfASource;
    }

    /// <summary>Stable id, such as <c>muscles-conflict-01</c>.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public string Topic { get; }

    /// <summary>What each source says and how severe it calls it.</summary>
    public IReadOnlyList<Citation> Positions { get; }

    /// <summary>How this library treats it.</summary>
    public string Handling { get; }

    /// <summary>True where one position is taken for an error of a web text and is not carried into the data.</summary>
    public bool IsErrorOfASource { get; }

    /// <inheritdoc/>
    public bool Equals(SourceDisagreement? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceDisagreement);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Topic and handling.</summary>
    public override string ToString() => Topic + ": " + Handling;
}
