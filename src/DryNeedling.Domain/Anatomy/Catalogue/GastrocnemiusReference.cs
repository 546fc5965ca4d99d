using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: gastrocnemius.</summary>
internal static class GastrocnemiusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.ObGastroc, Sources.BrainCalf, Sources.SlideCalf, Sources.KentGastroc, Sources.NamtptGastroc,
            Sources.NielGastroc, Sources.MorningCalf, Sources.Samuel2007, Sources.Lucena2022,
        };
        return new MuscleReference
        {
            Synonyms = List("Gastrocnemius muscle"),
            Parts = List("medial head", "lateral head"),
            Origin = "Back of the medial and lateral femoral condyles",
            Insertion = "Heel bone through the Achilles tendon",
            Actions = List("ankle plantar flexion", "helps knee flexion"),
            Innervation = List(
                Supply("Tibial nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, S1, S2)),
            SciaticRelationText = "The tibial nerve, the larger end branch of the sciatic, runs between its heads.",
            ReferralLimit = "Sole (instep).",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Can be taken for S1 radiculopathy when calf and sole hurt together; active points reported with L5-S1 disc lesions."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "medial-belly", "medial belly", "upper medial belly", new[] { BodyRegion.FootSole, BodyRegion.Calf, BodyRegion.KneePosterior }, ReadingMark.Read, null, new ChartPoint(64.5m, 176m)),
                new TriggerPoint(muscle, "lateral-belly", "lateral belly", "upper lateral belly", new[] { BodyRegion.LegLateral, BodyRegion.Calf }, ReadingMark.Read, null, new ChartPoint(72.5m, 176m)),
                new TriggerPoint(muscle, "heads", "heads", "two points behind the knee", new[] { BodyRegion.KneePosterior }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("4", ReadingMark.Read, "Count read; site list partly unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.TibialNerve, "tibial nerve between the heads", "back of the knee", "between the heads", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.PoplitealVessels, "popliteal vessels between the heads", "back of the knee", "between the heads", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.PoplitealPseudoaneurysm2002, "False aneurysm of the popliteal artery after needling at knee or calf (case report)."),
                    Says(Sources.PoplitealPseudoaneurysm2025, "A second case, seen months later as a pulsating mass."),
                    Says(Sources.IntegrativeDryNeedling, "In the midline behind the knee the artery lies near the surface.")),
                AtRisk(
                    AnatomicalStructures.SuralNerve, "sural nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.SmallSaphenousVein, "small saphenous vein", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.CommonFibularNerve, "common fibular nerve near the lateral head", null, "near the lateral head", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.Sato2003, "Palsy with foot drop after a needle at the point GB34 broke in the nerve; first taken for an L5 radiculopathy."),
                    Says(Sources.NerveInjuryTable2020, "Lists three injuries of the nerve at GB34 in all."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, foot over the edge", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("running, jumping, climbing", "high heels", "low bicycle saddle", "driving with a pedal", "cold", "walking on slopes or sand"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.Footwear, PerpetuatingFactorKind.Other),
            Exercises = List(
                Exercises.GastrocnemiusStretch, Exercises.GastrocnemiusStrengthening),
            Codes = List(Uberon("UBERON:0001388"), Fma("FMA:22541"), Ta98("A04.7.02.044"), Ta2("2657")),
            Sources = List(sources),
        };
    }
}
