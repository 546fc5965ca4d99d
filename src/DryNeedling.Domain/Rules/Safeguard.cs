using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Something to do or mind when an option is used, finer than an option itself. Equal when the <see cref="Code"/> is equal.
/// Immutable and thread-safe.
/// </summary>
public sealed class Safeguard : IEquatable<Safeguard>
{
    internal Safeguard(string code, string text, params Citation[] citations)
    {
        Code = code;
        Text = text;
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>What to do or mind.</summary>
    public string Text { get; }

    /// <summary>The sources of one that goes with a muscle; empty where they stand at the rules that name it.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(Safeguard? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Safeguard);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>What to do or mind.</summary>
    public override string ToString() => Text;
}
