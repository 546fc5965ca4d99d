using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// Reference data of one body region. Equal when the <see cref="Region"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class BodyRegionReference : IEquatable<BodyRegionReference>
{
    internal BodyRegionReference(BodyRegion region, string name, string? latinName, string? note, ChartPoint? chartPoint, params ReferenceCode[] codes)
    {
        Region = region;
        Name = name;
        LatinName = latinName;
        Note = note;
        ChartPoint = chartPoint;
        Codes = ValueList<ReferenceCode>.Of(codes);
    }

    /// <summary>The region.</summary>
    public BodyRegion Region { get; }

    /// <summary>Stable id, such as <c>thigh-posterior</c>.</summary>
    public string Id => BodyRegions.Names.NameOf(Region);

    /// <summary>English name.</summary>
    public string Name { get; }

    /// <summary>Latin name; null where the anatomical terminology has no such region.</summary>
    public string? LatinName { get; }

    /// <summary>How far down the body it lies.</summary>
    public BodyLevel Level => Region.Level();

    /// <summary>True where it lies in the midline and has no side.</summary>
    public bool IsMidline => Region.IsMidline();

    /// <summary>A remark; null where there is none.</summary>
    public string? Note { get; }

    /// <summary>Confirmed codes; empty where none was confirmed.</summary>
    public IReadOnlyList<ReferenceCode> Codes { get; }

    /// <summary>Its place in a schematic back view, on the right side; null where it has none.</summary>
    public ChartPoint? ChartPoint { get; }

    /// <inheritdoc/>
    public bool Equals(BodyRegionReference? other) => other is not null && Region == other.Region;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BodyRegionReference);

    /// <inheritdoc/>
    public override int GetHashCode() => Region.GetHashCode();

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}
