using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A diagnosis that names the pain itself, with its codes. A label is known and shown. The bare word sciatica never stands for a
/// mechanism; a code that names the root or claudication counts as a judgement of it, and foot drop as a weakness. Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class DiagnosisLabel : IEquatable<DiagnosisLabel>
{
    internal DiagnosisLabel(string id, string name, string note, string[] notWith, Source[] sources, CodePattern[] codes)
    {
        Id = id;
        Name = name;
        Note = note;
        NotCodedWith = ValueList<string>.Of(notWith);
        Sources = ValueList<Source>.Of(sources);
        Codes = ValueList<CodePattern>.Of(codes);
    }

    /// <summary>Stable id, such as <c>sciatica</c>.</summary>
    public string Id { get; }

    /// <summary>Name in this library's words.</summary>
    public string Name { get; }

    /// <summary>What to know of the codes; empty where nothing.</summary>
    public string Note { get; }

    /// <summary>Ids of labels whose codes the code book forbids beside these.</summary>
    public IReadOnlyList<string> NotCodedWith { get; }

    /// <summary>Where the codes were seen.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Its codes, each with edition.</summary>
    public IReadOnlyList<CodePattern> Codes { get; }

    /// <summary>True where the code bears this label.</summary>
    /// <param name="code">The code.</param>
    public bool IsBorneBy(ClinicalCode code)
    {
        Guard.NotNull(code, nameof(code));
        foreach (CodePattern pattern in Codes)
        {
            if (pattern.Matches(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosisLabel? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosisLabel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
