using System;

namespace DryNeedling.Domain.Rules;

/// <summary>The question that settles a fact. Several facts may share one. Equal when the <see cref="Code"/> is equal. Immutable and thread-safe.</summary>
public sealed class FactQuestion : IEquatable<FactQuestion>
{
    internal FactQuestion(string code, string text, string plainText, bool isRedFlag = false)
    {
        Code = code;
        Text = text;
        PlainText = plainText;
        IsRedFlag = isRedFlag;
    }

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>The question for the clinician.</summary>
    public string Text { get; }

    /// <summary>The question in plain words.</summary>
    public string PlainText { get; }

    /// <summary>True for a red flag, which is asked first.</summary>
    public bool IsRedFlag { get; }

    /// <inheritdoc/>
    public bool Equals(FactQuestion? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The question for the clinician.</summary>
    public override string ToString() => Text;
}
