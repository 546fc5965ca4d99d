using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The codes of one system that answer or prompt a question: every code that begins with <see cref="First"/>, or with a code
/// between <see cref="First"/> and <see cref="Last"/>. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class CodePattern : IEquatable<CodePattern>
{
    private readonly string first;
    private readonly string last;

    internal CodePattern(CodeSystem system, string edition, string first, string last, CodeReading reading, Source source, ReadingMark mark)
    {
        System = Guard.Defined(system, CodeSystems.Names, nameof(system));
        Edition = Guard.NotBlank(edition, nameof(edition));
        First = Guard.NotBlank(first, nameof(first));
        Last = Guard.NotBlank(last, nameof(last));
        Reading = Guard.Defined(reading, CodeReadings.Names, nameof(reading));
        Source = Guard.NotNull(source, nameof(source));
        Mark = mark;
        this.first = first.Replace(".", "");
        this.last = last.Replace(".", "");
    }

    /// <summary>The code system.</summary>
    public CodeSystem System { get; }

    /// <summary>The edition or list in which the codes were looked up.</summary>
    public string Edition { get; }

    /// <summary>The beginning that a code must have, or the first of a range of beginnings.</summary>
    public string First { get; }

    /// <summary>The last of a range of beginnings; equal to <see cref="First"/> where there is no range.</summary>
    public string Last { get; }

    /// <summary>What a matching code does.</summary>
    public CodeReading Reading { get; }

    /// <summary>Where the codes were confirmed.</summary>
    public Source Source { get; }

    /// <summary>How far they were checked.</summary>
    public ReadingMark Mark { get; }

    /// <summary>How many characters decide; the more, the more exact the pattern.</summary>
    internal int Exactness => first.Length;

    /// <summary>True where the code begins as the pattern says.</summary>
    /// <param name="code">The code.</param>
    public bool Matches(ClinicalCode code)
    {
        Guard.NotNull(code, nameof(code));
        string bare = code.Bare;
        if (code.System != System || bare.Length < first.Length)
        {
            return false;
        }

        string start = bare.Substring(0, first.Length);
        return string.CompareOrdinal(start, first) >= 0 && string.CompareOrdinal(start, last) <= 0;
    }

    /// <inheritdoc/>
    public bool Equals(CodePattern? other) =>
        other is not null && System == other.System && Reading == other.Reading && Mark == other.Mark && Source.Equals(other.Source)
        && string.Equals(First, other.First, StringComparison.Ordinal) && string.Equals(Last, other.Last, StringComparison.Ordinal)
        && string.Equals(Edition, other.Edition, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System, Edition, First, Last, Reading, Source, Mark);

    /// <summary>System, codes and what they do.</summary>
    public override string ToString() =>
        CodeSystems.Names.NameOf(System) + " " + First + (First == Last ? "" : " to " + Last) + " " + CodeReadings.Names.NameOf(Reading);

    /// <summary>True where the code is too short to tell whether the pattern is meant, such as <c>B01A</c>.</summary>
    internal bool MayBeMeantBy(ClinicalCode code) =>
        code.System == System && code.Bare.Length < first.Length
        && string.CompareOrdinal(first.Substring(0, code.Bare.Length), code.Bare) <= 0
        && string.CompareOrdinal(code.Bare, last.Substring(0, code.Bare.Length)) <= 0;
}
