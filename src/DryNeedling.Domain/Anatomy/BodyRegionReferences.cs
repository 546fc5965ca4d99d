using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Reference data of the body regions. Thread-safe.</summary>
public static class BodyRegionReferences
{
    private static readonly BodyRegionReference?[] Entries = new BodyRegionReference?[BodyRegions.Names.Values.Count];

    /// <summary>All regions, from the trunk to the foot.</summary>
    public static IReadOnlyList<BodyRegionReference> All => field ?? Once.Keep(ref field, ValueList<BodyRegionReference>.Of(BodyRegionsInOrder()));

    /// <summary>The reference data of one region.</summary>
    /// <param name="region">The region.</param>
    public static BodyRegionReference Of(BodyRegion region)
    {
        Guard.Defined(region, BodyRegions.Names, nameof(region));
        return Entries[(int)region - 1] ??= Make(region);
    }

    private static IEnumerable<BodyRegionReference> BodyRegionsInOrder()
    {
        foreach (BodyRegion region in BodyRegions.Names.Values)
        {
            yield return Of(region);
        }
    }

    private static BodyRegionReference Make(BodyRegion region) => region switch
    {
        BodyRegion.Lumbar => new BodyRegionReference(
            region, "Lumbar region", "Regio lumbalis", null, new ChartPoint(56m, 86m), Ta98("A01.2.05.008"), Ta2("269")),
        BodyRegion.Sacral => new BodyRegionReference(
            region, "Sacral region", "Regio sacralis", null, new ChartPoint(51.8m, 107m), Ta98("A01.2.05.003"), Ta2("272")),
        BodyRegion.Sacroiliac => new BodyRegionReference(
            region, "Over the sacroiliac joint", null, "Joint area, not a TA surface region.", new ChartPoint(53.6m, 103m)),
        BodyRegion.Coccygeal => new BodyRegionReference(
            region, "Coccygeal region", "Regio coccygea", null, new ChartPoint(50.6m, 118m), Ta2("274")),
        BodyRegion.IliacCrest => new BodyRegionReference(
            region, "Along the iliac crest", null, "Bone landmark used as a skin area.", new ChartPoint(62m, 99m), Uberon("UBERON:0014437", "the bone crest"), Fma("FMA:16914", "the bone crest")),
        BodyRegion.Buttock => new BodyRegionReference(
            region, "Gluteal region", "Regio glutea", null, new ChartPoint(60m, 113m), Ta98("A01.2.08.002"), Ta2("313"), Uberon("UBERON:0013691", "buttock"), Fma("FMA:25245", "buttock")),
        BodyRegion.GlutealFold => new BodyRegionReference(
            region, "Gluteal fold and sit bone", "Sulcus gluteus", null, new ChartPoint(60m, 125m), Ta98("A01.2.08.004"), Ta2("315"), Uberon("UBERON:0036014", "gluteal sulcus"), Fma("FMA:20233", "gluteal sulcus")),
        BodyRegion.Hip => new BodyRegionReference(
            region, "Hip region, greater trochanter", "Regio coxalis", null, new ChartPoint(69m, 114m), Ta98("A01.2.08.005"), Ta2("316")),
        BodyRegion.Groin => new BodyRegionReference(
            region, "Groin", "Regio inguinalis", null, null, Ta98("A01.2.04.006"), Ta2("262")),
        BodyRegion.LowerAbdomen => new BodyRegionReference(
            region, "Lower abdomen", null, null, null),
        BodyRegion.Perineum => new BodyRegionReference(
            region, "Perineum, rectum, pelvic floor", "Regiones perinei", null, null, Ta98("A01.2.06.001"), Ta2("276")),
        BodyRegion.ThighPosterior => new BodyRegionReference(
            region, "Posterior thigh", "Regio posterior femoris", null, new ChartPoint(62m, 140m), Ta98("A01.2.08.009"), Ta2("320")),
        BodyRegion.ThighLateral => new BodyRegionReference(
            region, "Lateral thigh", null, "The anatomical terminology has no such region.", new ChartPoint(75m, 140m)),
        BodyRegion.ThighAnterior => new BodyRegionReference(
            region, "Anterior thigh", "Regio anterior femoris", null, null, Ta98("A01.2.08.007"), Ta2("318")),
        BodyRegion.ThighMedial => new BodyRegionReference(
            region, "Medial thigh", null, "The anatomical terminology has no such region.", new ChartPoint(55m, 136m)),
        BodyRegion.KneePosterior => new BodyRegionReference(
            region, "Back of the knee", "Regio posterior genus", null, new ChartPoint(66m, 162m), Ta98("A01.2.08.012"), Ta2("323"), Uberon("UBERON:0013069", "popliteal area"), Fma("FMA:22525", "popliteal area")),
        BodyRegion.KneeLateral => new BodyRegionReference(
            region, "Lateral knee", null, null, null),
        BodyRegion.Calf => new BodyRegionReference(
            region, "Calf (sural region)", "Regio suralis", null, new ChartPoint(67m, 178m), Ta98("A01.2.08.017"), Ta2("328"), Uberon("UBERON:8480048", "calf"), Fma("FMA:24984", "calf")),
        BodyRegion.LegLateral => new BodyRegionReference(
            region, "Lateral leg", null, null, new ChartPoint(77m, 178m)),
        BodyRegion.Ankle => new BodyRegionReference(
            region, "Ankle", "Regio talocruralis", null, new ChartPoint(69m, 205m), Ta98("A01.2.08.033"), Ta2("329")),
        BodyRegion.Heel => new BodyRegionReference(
            region, "Heel", "Regio calcanea", null, new ChartPoint(69m, 213m), Ta98("A01.2.08.023"), Ta2("335")),
        BodyRegion.FootSole => new BodyRegionReference(
            region, "Sole of the foot", "Planta", null, null, Ta98("A01.2.08.025"), Ta2("337"), Uberon("UBERON:0008338", "plantar part of pes"), Fma("FMA:25000", "plantar part of pes")),
        _ => new BodyRegionReference(
            region, "Dorsum of the foot", "Dorsum pedis", null, null, Ta98("A01.2.08.024"), Ta2("336")),
    };
}
