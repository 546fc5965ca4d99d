using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: iliopsoas (psoas major and iliacus).</summary>
internal static class IliopsoasReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.WikimskPsoas, Sources.AnatomicIp, Sources.PerryIliopsoas, Sources.ParkerIliopsoas, Sources.Painalog,
            Sources.BackmusclePsoas, Sources.Ball2019, Sources.Monclus2025,
        };
        return new MuscleReference
        {
            Synonyms = List("Iliopsoas", "Iliopsoas muscle"),
            Parts = List("psoas major", "iliacus"),
            Origin = "Psoas: bodies, discs and transverse processes T12-L5; iliacus: iliac fossa",
            Insertion = "Lesser trochanter",
            Actions = List("hip flexion", "steadies the lumbar spine"),
            Innervation = List(
                Supply("Anterior rami of lumbar nerves", "psoas major", SupplyStanding.Usual, ReadingMark.Read, null, sources, L1, L2, L3),
                Supply("Femoral nerve", "iliacus", SupplyStanding.Usual, ReadingMark.Read, "Through the femoral nerve.", sources, L2, L3, L4)),
            SciaticRelationText = "The lumbar plexus forms inside the psoas; the roots that become the sciatic pass near it.",
            ReferralLimit = "Anterior thigh; does not cross to the back of the leg.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Vertical low back ache, worse standing, eased lying; anterior spread argues against sciatica."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "iliacus", "iliacus", "inside the front iliac crest", new[] { BodyRegion.Lumbar, BodyRegion.Groin }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "psoas", "psoas", "beside the navel, deep", new[] { BodyRegion.Lumbar, BodyRegion.Sacroiliac }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "distal", "distal", "lateral wall of the femoral triangle", new[] { BodyRegion.Groin, BodyRegion.ThighAnterior }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("3 (one each for psoas major, psoas minor, iliacus in one patient text)", ReadingMark.Weak, "Read in patient and training texts.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.FemoralNerve, "femoral nerve", null, null, HazardBasis.NamedBySource,
                    Says(Sources.Ball2019, "Ultrasound, 25 people: the distance to the nerve differs between side-lying and supine.")),
                AtRisk(
                    AnatomicalStructures.FemoralVessels, "femoral vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.Bowel, "bowel (psoas)", null, "psoas", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.Ureter, "ureter (psoas)", null, "psoas", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.Kidney, "kidney (upper psoas)", "upper psoas", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Supine, "supine", ReadingMark.Read, sources),
                new ReportedPosition(PatientPosition.SideLying, "side-lying, which gives more room (iliacus)", ReadingMark.Read, new[] { Sources.Ball2019 })),
            PerpetuatingFactors = List("prolonged sitting", "sit-ups and leg raises without stretching", "weak abdomen"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.Weakness),
            Exercises = List(
                Exercises.IliopsoasStretch, Exercises.IliopsoasStrengthening),
            Codes = List(Uberon("UBERON:0001999"), Uberon("UBERON:0001298", "psoas major"), Uberon("UBERON:0001369", "iliacus"), Fma("FMA:64918"), Fma("FMA:18060", "psoas major"), Fma("FMA:22310", "iliacus"), Ta98("A04.7.02.002"), Ta98("A04.7.02.004", "psoas major"), Ta98("A04.7.02.003", "iliacus"), Ta2("2593"), Ta2("2595", "psoas major"), Ta2("2594", "iliacus")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "25 people, ultrasound", PreparationKind.LivingPeople, "iliacus, from the anterior inferior iliac spine",
                    "Distance to the femoral nerve 35.7 +/- 6.2 mm side-lying against 32.1 +/- 7.3 mm supine.",
                    Array.Empty<ObservedCount>(),
                    Sources.Ball2019, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
