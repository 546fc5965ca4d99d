using System;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A screening question with a yes-or-no answer. Equal when the <see cref="Code"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class ScreeningItem : IEquatable<ScreeningItem>
{
    internal ScreeningItem(string code, ScreeningGroup group, bool hasCourse, string question, string plainQuestion)
    {
        Code = code;
        Group = group;
        HasCourse = hasCourse;
        Question = question;
        PlainQuestion = plainQuestion;
    }

    /// <summary>Stable code, such as <c>takes-anticoagulant</c>.</summary>
    public string Code { get; }

    /// <summary>The group that may deny it.</summary>
    public ScreeningGroup Group { get; }

    /// <summary>True where a "yes" may carry an onset date and a trend.</summary>
    public bool HasCourse { get; }

    /// <summary>The question in clinical words.</summary>
    public string Question { get; }

    /// <summary>The question in plain words.</summary>
    public string PlainQuestion { get; }

    /// <inheritdoc/>
    public bool Equals(ScreeningItem? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScreeningItem);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
