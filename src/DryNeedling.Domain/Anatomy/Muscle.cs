using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// Reference data of one muscle. The side is not part of it: "left piriformis" is a muscle with a <see cref="Side"/>.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe. Nothing here is a needling instruction.
/// </summary>
public sealed class Muscle : IEquatable<Muscle>
{
    private readonly ValueList<BodyRegion> regions;
    private readonly BodySiteSet left;
    private readonly BodySiteSet right;

    internal Muscle(
        int index,
        string id,
        string name,
        string latinName,
        MuscleGroup group,
        MuscleLayer layer,
        BodyRegion[] over,
        SciaticRelation relation,
        DeepBleeding bleeding,
        BodyRegion[] core,
        BodyRegion[] spill,
        string[] structuresAtRisk,
        Exercise[] exercises,
        Source[] sources)
    {
        Index = index;
        Id = id;
        Name = name;
        LatinName = latinName;
        Group = group;
        Layer = layer;
        regions = ValueList<BodyRegion>.Of(over);
        left = BodySiteSet.Of(Array.ConvertAll(over, BodySite.Left));
        right = BodySiteSet.Of(Array.ConvertAll(over, BodySite.Right));
        SciaticRelation = relation;
        DeepBleeding = bleeding;
        var areas = new List<ReferralArea>();
        foreach (BodyRegion region in core)
        {
            areas.Add(new ReferralArea(region, ReferralRole.Core));
        }

        foreach (BodyRegion region in spill)
        {
            areas.Add(new ReferralArea(region, ReferralRole.Spill));
        }

        ReferralAreas = ValueList<ReferralArea>.Of(areas);
        StructuresAtRisk = ValueList<string>.Of(structuresAtRisk);
        Exercises = ValueList<Exercise>.Of(exercises);
        Sources = ValueList<Source>.Of(sources);
    }

    /// <summary>Stable id, such as <c>gluteus-medius</c>.</summary>
    public string Id { get; }

    /// <summary>English name.</summary>
    public string Name { get; }

    /// <summary>Latin name.</summary>
    public string LatinName { get; }

    /// <summary>Group.</summary>
    public MuscleGroup Group { get; }

    /// <summary>Depth layer.</summary>
    public MuscleLayer Layer { get; }

    /// <summary>How it lies to the sciatic nerve.</summary>
    public SciaticRelation SciaticRelation { get; }

    /// <summary>Whether a bleed from deep needling can be compressed.</summary>
    public DeepBleeding DeepBleeding { get; }

    /// <summary>Regions of the skin that lie over the muscle (by position).</summary>
    public IReadOnlyList<BodyRegion> Regions => regions;

    /// <summary>Regions to which its trigger points are described to refer.</summary>
    public IReadOnlyList<ReferralArea> ReferralAreas { get; }

    /// <summary>Structures to mind when it is needled, named by a source or implied by position.</summary>
    public IReadOnlyList<string> StructuresAtRisk { get; }

    /// <summary>Exercises for it, with published doses.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>Sources of this entry.</summary>
    public IReadOnlyList<Source> Sources { get; }

    internal int Index { get; }

    /// <summary>The sites of the skin over the muscle on one side; on both where the side is unspecified.</summary>
    /// <param name="side">The side.</param>
    public BodySiteSet SitesOn(Side side)
    {
        Guard.Defined(side, Sides.NamesOrUnspecified, nameof(side));
        return side switch
        {
            Side.Left => left,
            Side.Right => right,
            _ => left.Union(right),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Muscle? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Muscle);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}
