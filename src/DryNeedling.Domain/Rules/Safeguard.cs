using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Something to do or mind when an option is used, finer than an option itself. Equal when the <see cref="Code"/> is equal.
/// Immutable and thread-safe.
/// </summary>
public sealed class Safeguard : IEquatable<Safeguard>
{
    internal Safeguard(string code, string text)
    {
        Code = code;
        Text = text;
    }

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>What to do or mind.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(Safeguard? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Safeguard);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>What to do or mind.</summary>
    public override string ToString() => Text;
}
