using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: quadratus lumborum.</summary>
internal static class QuadratusLumborumReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.RichterQl, Sources.PosturemdQl, Sources.Kostopoulos, Sources.NamtptQuadratusLumborum, Sources.NovellaQuiz,
            Sources.QlGalant, Sources.Bn121, Sources.AapKidney, Sources.L1l32020, Sources.Iglesias2013, Sources.Monclus2025,
            Sources.Mcgill2009, Sources.Sidebridge,
        };
        return new MuscleReference
        {
            Synonyms = List("Quadratus lumborum muscle"),
            Origin = "Rear iliac crest and iliolumbar ligament",
            Insertion = "12th rib and transverse processes L1-L4",
            Actions = List("side bending", "hip hiking", "fixes the 12th rib", "extension when both work"),
            Innervation = List(
                Supply("Anterior (ventral) rami", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, T12, L1, L2, L3),
                Supply("Anterior (ventral) rami", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "One text adds L4; the fact sheet does not say which of these.", sources, T12, L1, L2, L3, L4)),
            SciaticRelationText = "No contact; can feed gluteus minimus satellite points that then refer down the leg.",
            ReferralLimit = "Upper thigh. A rare lightning-like jolt down the outer thigh to the kneecap edge is described.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Cough and sneeze pain and inability to roll over make it look like an acute disc; most frequent active point in reviews of low back pain."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "superficial-cranial", "superficial cranial", "below the 12th rib, lateral", new[] { BodyRegion.IliacCrest, BodyRegion.Groin, BodyRegion.LowerAbdomen }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "superficial-caudal", "superficial caudal", "above the crest, lateral", new[] { BodyRegion.Hip, BodyRegion.ThighLateral }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "deep-cranial", "deep cranial", "at L3 transverse process", new[] { BodyRegion.Sacroiliac }, ReadingMark.Read, null, new ChartPoint(57.5m, 90m)),
                new TriggerPoint(muscle, "deep-caudal", "deep caudal", "between L4-L5 transverse processes, above the crest", new[] { BodyRegion.Buttock }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("4 (two superficial, two deep)", ReadingMark.Weak, "Most texts.", new[] { Sources.RichterQl }),
                new TriggerPointCount("3", ReadingMark.Read, "One manual, read as a short excerpt.", new[] { Sources.Kostopoulos })),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.Kidney, "kidney", "L1 to L3", "lateral entry", HazardBasis.NamedBySource,
                    Says(Sources.SouthAfrica, "The muscle is deep; avoid the kidney."),
                    Says(Sources.AapKidney, "Teaching page on avoiding the kidneys."),
                    Says(Sources.L1l32020, "2.5 cm lateral of L1, no bony contact in 44 % of needles: a caution for the neighbourhood."),
                    Says(Sources.Cheng, "A torn kidney, found about 8 hours after acupuncture of the flank with massage, in a woman of 17.9 kg/m²; the muscle is not named.")),
                AtRisk(
                    AnatomicalStructures.Pleura, "pleura near the 12th rib", "12th rib", "insertion on the 12th rib", HazardBasis.NamedBySource,
                    Says(Sources.SouthAfrica, "Do not needle the insertion on the 12th rib."),
                    Says(Sources.PleuraFigure2020, "The pleura runs variably along the 12th rib behind; the lateral half of the rib lies below it, so the medial part is the pleural one."),
                    Says(Sources.PhysiLife2016, "The medial margin of the pleura follows the transverse processes from C7 to T12, sometimes L1.")),
                AtRisk(
                    AnatomicalStructures.Lung, "lung near the 12th rib", "12th rib", "insertion on the 12th rib", HazardBasis.NamedBySource,
                    Says(Sources.SouthAfrica, "Do not needle the insertion on the 12th rib."),
                    Says(Sources.LungMargin1993, "Abdominal radiographs of 100 adults: the right lung lay at or below the 12th rib in 80 % and reached the body of L1 in 18 %.")),
                AtRisk(
                    AnatomicalStructures.Peritoneum, "peritoneum", null, null, HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source without saying which; read here as position."),
                    Says(Sources.SouthAfrica, "The peritoneal cavity must not be reached."))),
            Positions = List(
                new ReportedPosition(PatientPosition.SideLyingOppositeSide, "side-lying on the opposite side", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("lifting while twisting", "awkward half-stooped reach", "motor vehicle accident", "leg-length difference or scoliosis", "prolonged sitting on one hip"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.LiftingOrBending, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Structural),
            Exercises = List(
                Exercises.KneeToChest, Exercises.PelvicTilt, Exercises.QuadratusLumborumStretch,
                Exercises.QuadratusLumborumStrengthening),
            Codes = List(Uberon("UBERON:0001220"), Fma("FMA:15569"), Ta98("A04.5.01.027"), Ta2("2382")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "teaching page", PreparationKind.Teaching, "from lateral to medial toward the tip of the transverse process",
                    "A longer needle is used than straight in.",
                    Array.Empty<ObservedCount>(),
                    Sources.AapKidney, ReadingMark.Weak),
                new NeedlingObservation(
                    muscle, "guideline text", PreparationKind.Protocol, "attachment on the 12th rib",
                    "Must not be needled.",
                    Array.Empty<ObservedCount>(),
                    Sources.Bn121, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "cadavers, needles at L1", PreparationKind.Cadaver, "2.5 cm lateral of L1",
                    "No bony stop in 44 % of entries: a caution for the neighbourhood, not a target.",
                    Array.Empty<ObservedCount>(),
                    Sources.L1l32020, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "100 adults, abdominal radiographs", PreparationKind.LivingPeople, null,
                    "The right lung lay at or below the 12th rib in 80 % and reached the body of L1 in 18 %.",
                    Array.Empty<ObservedCount>(),
                    Sources.LungMargin1993, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
