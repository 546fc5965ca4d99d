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
    private readonly ValueList<ReferralArea> referralAreas;
    private readonly BodySiteSet left;
    private readonly BodySiteSet right;
    private readonly Func<Muscle, MuscleReference> make;
    private MuscleReference? details;

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
        Func<Muscle, MuscleReference> reference)
    {
        Index = index;
        Id = id;
        Name = name;
        LatinName = latinName;
        Group = group;
        Layer = layer;
        regions = ValueList<BodyRegion>.Of(over);
        left = BodySiteSet.Of(Array.ConvertAll(over, region => SiteOn(region, Side.Left)));
        right = BodySiteSet.Of(Array.ConvertAll(over, region => SiteOn(region, Side.Right)));
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

        referralAreas = ValueList<ReferralArea>.Of(areas);
        foreach (ReferralArea area in areas)
        {
            BodyLevel level = area.Region.Level();
            FarthestReferral = level > FarthestReferral ? level : FarthestReferral;
        }

        make = reference;
    }

    /// <summary>Stable id, such as <c>gluteus-medius</c>.</summary>
    public string Id { get; }

    /// <summary>English name.</summary>
    public string Name { get; }

    /// <summary>Latin name.</summary>
    public string LatinName { get; }

    /// <summary>Other names that terminologies give it. Display text: never match on it.</summary>
    public IReadOnlyList<string> Synonyms => Details.Synonyms;

    /// <summary>Named parts, such as <c>psoas major</c>; empty where none is told apart.</summary>
    public IReadOnlyList<string> Parts => Details.Parts;

    /// <summary>Group.</summary>
    public MuscleGroup Group { get; }

    /// <summary>Depth layer.</summary>
    public MuscleLayer Layer { get; }

    /// <summary>Where it arises.</summary>
    public string Origin => Details.Origin;

    /// <summary>Where it inserts.</summary>
    public string Insertion => Details.Insertion;

    /// <summary>What it does.</summary>
    public IReadOnlyList<string> Actions => Details.Actions;

    /// <summary>Its nerve supply by part; differing reports are entries of their own.</summary>
    public IReadOnlyList<NerveSupply> Innervation => Details.Innervation;

    /// <summary>How it lies to the sciatic nerve.</summary>
    public SciaticRelation SciaticRelation { get; }

    /// <summary>How it lies to the sciatic nerve, in words.</summary>
    public string SciaticRelationText => Details.SciaticRelationText;

    /// <summary>Whether a bleed from deep needling can be compressed; not stated for many muscles, which rules read as not compressible.</summary>
    public DeepBleeding DeepBleeding { get; }

    /// <summary>
    /// Regions of the skin that lie over the muscle, its described attachments and its described trigger points. By position; no
    /// source lists them. A region of the midline, where one is among them, lies over the muscle of either side.
    /// </summary>
    public IReadOnlyList<BodyRegion> Regions => regions;

    /// <summary>Regions to which its trigger points are described to refer.</summary>
    public IReadOnlyList<ReferralArea> ReferralAreas => referralAreas;

    /// <summary>The level of the farthest region among its <see cref="ReferralAreas"/>.</summary>
    public BodyLevel FarthestReferral { get; }

    /// <summary>
    /// True where any of its <see cref="ReferralAreas"/> lies below the knee. For a calf muscle this means that it sits there,
    /// not that pain runs down from the buttock.
    /// </summary>
    public bool CanReferBelowKnee => FarthestReferral >= BodyLevel.Leg;

    /// <summary>How far its referral is described to reach, in words.</summary>
    public string ReferralLimit => Details.ReferralLimit;

    /// <summary>How closely its pain is described to copy sciatica.</summary>
    public SciaticaMimicry Mimicry => Details.Mimicry!;

    /// <summary>Its trigger points as texts describe them; empty where none is described on its own.</summary>
    public IReadOnlyList<TriggerPoint> TriggerPoints => Details.TriggerPoints;

    /// <summary>How many trigger points sources describe in it; several entries where they differ.</summary>
    public IReadOnlyList<TriggerPointCount> TriggerPointCounts => Details.TriggerPointCounts;

    /// <summary>Structures to mind when it is needled, each named by a source or implied by position.</summary>
    public IReadOnlyList<StructureAtRisk> StructuresAtRisk => Details.StructuresAtRisk;

    /// <summary>Positions of the person that texts report. None is a recommendation.</summary>
    public IReadOnlyList<ReportedPosition> Positions => Details.Positions;

    /// <summary>What is described to keep it troubled.</summary>
    public IReadOnlyList<string> PerpetuatingFactors => Details.PerpetuatingFactors;

    /// <summary>The kinds of <see cref="PerpetuatingFactors"/>.</summary>
    public IReadOnlyList<PerpetuatingFactorKind> PerpetuatingFactorKinds => Details.PerpetuatingFactorKinds;

    /// <summary>
    /// Exercises for it: first those with published doses, then its own stretch and strengthening work, which has none.
    /// </summary>
    public IReadOnlyList<Exercise> Exercises => Details.Exercises;

    /// <summary>Its confirmed codes.</summary>
    public IReadOnlyList<ReferenceCode> Codes => Details.Codes;

    /// <summary>What was reported about needling it; empty where the texts read report nothing. Never what to do.</summary>
    public IReadOnlyList<NeedlingObservation> Observations => Details.Observations;

    /// <summary>
    /// Its place in a schematic back view, on the right side, where it has no trigger point to stand for it; else null.
    /// </summary>
    public ChartPoint? ChartPoint => Details.ChartPoint;

    /// <summary>Sources of this entry.</summary>
    public IReadOnlyList<Source> Sources => Details.Sources;

    /// <summary>What to show beside it.</summary>
    public string Notice => ReferenceNotice.Text;

    internal int Index { get; }

    // Two threads may both make the details; they are equal and the last one stays.
    private MuscleReference Details => details ??= make(this);

    /// <summary>The sites of the skin over the muscle on one side, midline regions included; on both where the side is unspecified.</summary>
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

    private static BodySite SiteOn(BodyRegion region, Side side) => BodySite.On(region, region.IsMidline() ? Side.Unspecified : side);

    /// <summary>The role of a region in the referral of the whole muscle.</summary>
    internal ReferralRole RoleOf(BodyRegion region)
    {
        foreach (ReferralArea area in referralAreas)
        {
            if (area.Region == region)
            {
                return area.Role;
            }
        }

        return ReferralRole.SiteOnly;
    }
}
