using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// One report of the nerve supply of a muscle or of a part of it. Differing reports are entries of their own. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class NerveSupply : IEquatable<NerveSupply>
{
    private readonly ValueList<SpinalSegment> segments;
    private readonly ValueList<Source> sources;

    internal NerveSupply(
        string nerve, string part, SpinalSegment[] segments, SupplyStanding standing, ReadingMark mark, string? note, Source[] sources)
    {
        Nerve = Guard.NotBlank(nerve, nameof(nerve));
        Part = Guard.NotBlank(part, nameof(part));
        this.segments = ValueList<SpinalSegment>.Of(segments);
        Standing = Guard.Defined(standing, SupplyStandings.Names, nameof(standing));
        Mark = mark;
        Note = note;
        this.sources = ValueList<Source>.Of(sources);
    }

    /// <summary>The nerve.</summary>
    public string Nerve { get; }

    /// <summary>The part served, such as <c>whole muscle</c> or <c>superior gemellus</c>.</summary>
    public string Part { get; }

    /// <summary>Root segments, from above downwards; empty where the texts read give none.</summary>
    public IReadOnlyList<SpinalSegment> Segments => segments;

    /// <summary>How the report stands beside the others.</summary>
    public SupplyStanding Standing { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>A remark; null where there is none.</summary>
    public string? Note { get; }

    /// <summary>The sources. Where the ground names no single page, those of the muscle.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <inheritdoc/>
    public bool Equals(NerveSupply? other) =>
        other is not null && string.Equals(Nerve, other.Nerve, StringComparison.Ordinal)
        && string.Equals(Part, other.Part, StringComparison.Ordinal) && segments.Equals(other.segments)
        && Standing == other.Standing && Mark == other.Mark && string.Equals(Note, other.Note, StringComparison.Ordinal)
        && sources.Equals(other.sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NerveSupply);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nerve, Part, Standing, Mark, Note);

    /// <summary>Nerve, part and segments.</summary>
    public override string ToString() => Nerve + " (" + Part + "): " + (segments.Count == 0 ? "levels not stated" : string.Join(", ", segments));
}
