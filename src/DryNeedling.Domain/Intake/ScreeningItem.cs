using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A screening question with a yes-or-no answer. Equal when the <see cref="Code"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class ScreeningItem : IEquatable<ScreeningItem>
{
    internal ScreeningItem(
        string code,
        ScreeningGroup group,
        bool hasCourse,
        string question,
        string plainQuestion,
        string why,
        Source[] sources,
        CodePattern[][]? codes = null,
        bool closedByCompleteList = false)
    {
        Code = code;
        Group = group;
        HasCourse = hasCourse;
        Question = question;
        PlainQuestion = plainQuestion;
        Why = why;
        Sources = ValueList<Source>.Of(sources);
        Codes = ValueList<CodePattern>.Of((codes ?? Array.Empty<CodePattern[]>()).SelectMany(patterns => patterns));
        IsClosedByCompleteList = closedByCompleteList;
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

    /// <summary>Why it is asked.</summary>
    public string Why { get; }

    /// <summary>Where the question comes from.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The codes that answer it with yes, or prompt it; empty where none was confirmed.</summary>
    public IReadOnlyList<CodePattern> Codes { get; }

    /// <summary>
    /// True where a list of diagnoses declared complete answers it with no by holding none of its codes: lasting diagnoses only,
    /// never a red flag and never what a person feels now.
    /// </summary>
    public bool IsClosedByCompleteList { get; }

    /// <summary>What a code does to this question; <see cref="CodeReading.Unspecified"/> where it has nothing to do with it.</summary>
    /// <param name="code">The code. The most exact pattern decides; a code too short to tell prompts.</param>
    public CodeReading Read(ClinicalCode code)
    {
        Guard.NotNull(code, nameof(code));
        CodePattern? best = null;
        bool mayBeMeant = false;
        foreach (CodePattern pattern in Codes)
        {
            if (pattern.Matches(code))
            {
                best = best is null || pattern.Exactness > best.Exactness ? pattern : best;
            }

            mayBeMeant |= pattern.MayBeMeantBy(code);
        }

        return best?.Reading ?? (mayBeMeant ? CodeReading.Prompts : CodeReading.Unspecified);
    }

    /// <inheritdoc/>
    public bool Equals(ScreeningItem? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScreeningItem);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
