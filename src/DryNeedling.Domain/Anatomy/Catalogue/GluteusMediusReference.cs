using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: gluteus medius.</summary>
internal static class GluteusMediusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.NamtptGluteusMedius, Sources.AammGmed, Sources.HindsGmed, Sources.Brainscape2, Sources.MallyGmed,
            Sources.AgupuntGmed, Sources.BioprotGmed, Sources.Otj2025, Sources.Iglesias2013, Sources.Monclus2025,
            Sources.Salom2014, Sources.Carroll2022, Sources.EmgTable, Sources.ReinoldEmg,
        };
        return new MuscleReference
        {
            Synonyms = List("Gluteus medius muscle"),
            Origin = "Outer ilium between the anterior and posterior gluteal lines, front part of the iliac crest, gluteal aponeurosis",
            Insertion = "Lateral face of the greater trochanter",
            Actions = List("hip abduction", "front fibres rotate in and flex", "back fibres rotate out and extend", "holds the pelvis level on one leg"),
            Innervation = List(
                Supply("Superior gluteal nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L4, L5, S1)),
            SciaticRelationText = "No contact with the nerve; its rear fibres meet the piriformis and may add to that compression.",
            ReferralLimit = "Rarely beyond the upper thigh.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Presents as low back and sacral pain with buttock pain; named among the three commonest muscles with active points in non-specific low back pain."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "posterior", "posterior", "rear fibres below the crest", new[] { BodyRegion.Lumbar, BodyRegion.Sacral, BodyRegion.Sacroiliac }, ReadingMark.Read, null, new ChartPoint(57m, 102m)),
                new TriggerPoint(muscle, "middle", "middle", "mid fibres below the crest", new[] { BodyRegion.Buttock, BodyRegion.Hip }, ReadingMark.Read, null, new ChartPoint(62m, 105m)),
                new TriggerPoint(muscle, "anterior", "anterior", "front fibres near the crest", new[] { BodyRegion.Lumbar, BodyRegion.Hip, BodyRegion.Sacral }, ReadingMark.Read, null, new ChartPoint(67.5m, 108.4m))),
            TriggerPointCounts = List(
                new TriggerPointCount("3", ReadingMark.ReadSecondary, "Read in secondary texts.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SuperiorGlutealBundle, "superior gluteal nerve and deep branch of the superior gluteal artery", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.AammGmed, "Gives the course of nerve and artery."),
                    Says(Sources.GlutealPseudoaneurysm2010, "A bleed of a gluteal vessel (after marrow biopsy) formed a false aneurysm that mimicked sciatica. No dry-needling case was found."))),
            Positions = List(
                new ReportedPosition(PatientPosition.SideLyingOppositeSide, "side-lying on the opposite side, slight adduction", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("sitting too long or slumped", "standing on one leg", "lying on that side without a pillow between the knees", "falls", "gluteal injections", "Morton foot", "leg-length difference of 5 mm or more", "long walks on sand"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.ProlongedStanding, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.ImmobilityOrSleep, PerpetuatingFactorKind.HeldPosture),
            Exercises = List(
                Exercises.FigureFourStretch, Exercises.KneeToChest, Exercises.GlutealStrength, Exercises.ResistedHipAbduction,
                Exercises.BridgeAndBirdDog, Exercises.GluteusMediusStretch, Exercises.GluteusMediusStrengthening),
            Codes = List(Uberon("UBERON:0001371"), Fma("FMA:22315"), Ta98("A04.7.02.007"), Ta2("2599")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Teaching, "from lateral to medial toward the ilium",
                    "A vendor page shows needles of 0.30 x 60 mm or 0.30 x 75 mm.",
                    Array.Empty<ObservedCount>(),
                    Sources.AgupuntGmed, ReadingMark.Weak),
                new NeedlingObservation(
                    muscle, "cadavers, prone", PreparationKind.Cadaver, "two fingers up and three fingers back from the tip of the trochanter",
                    "The junction of muscle and tendon was reached in 9 of 10 attempts, aiming for bone.",
                    new[] { Count("junction of muscle and tendon reached", 9, 10, "attempts") },
                    Sources.Otj2025, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "cadavers, prone", PreparationKind.Cadaver, "one third of a line",
                    "The junction of muscle and tendon was reached in 1 of 10 attempts, aiming for bone.",
                    new[] { Count("junction of muscle and tendon reached", 1, 10, "attempts") },
                    Sources.Otj2025, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
