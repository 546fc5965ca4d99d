using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A structure to mind when a muscle is needled, and why it is listed. Nothing here says that another way in is safe. Equal
/// by value. Immutable and thread-safe.
/// </summary>
public sealed class StructureAtRisk : IEquatable<StructureAtRisk>
{
    private readonly ValueList<Citation> citations;

    internal StructureAtRisk(
        AnatomicalStructure structure, string words, string? level, string? approach, HazardBasis basis, ReadingMark mark, Citation[] citations)
    {
        Structure = structure;
        Words = Guard.NotBlank(words, nameof(words));
        Level = level;
        Approach = approach;
        Basis = Guard.Defined(basis, HazardBases.Names, nameof(basis));
        Mark = mark;
        this.citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>The structure.</summary>
    public AnatomicalStructure Structure { get; }

    /// <summary>The structure and its place in words, such as <c>sciatic nerve at the rear edge near the notch</c>.</summary>
    public string Words { get; }

    /// <summary>The level of the body at which the hazard is described; null where not stated.</summary>
    public string? Level { get; }

    /// <summary>The approach for which the hazard is described; null where not stated.</summary>
    public string? Approach { get; }

    /// <summary>Whether a source names it for this muscle.</summary>
    public HazardBasis Basis { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>What the sources say; where they disagree, each of them.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <inheritdoc/>
    public bool Equals(StructureAtRisk? other) =>
        other is not null && Structure.Equals(other.Structure) && string.Equals(Words, other.Words, StringComparison.Ordinal)
        && string.Equals(Level, other.Level, StringComparison.Ordinal)
        && string.Equals(Approach, other.Approach, StringComparison.Ordinal) && Basis == other.Basis && Mark == other.Mark
        && citations.Equals(other.citations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StructureAtRisk);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Structure, Words, Level, Approach, Basis, Mark);

    /// <summary>The structure and its place in words.</summary>
    public override string ToString() => Words;
}
