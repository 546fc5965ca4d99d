using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: gluteus maximus.</summary>
internal static class GluteusMaximusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.Travell, Sources.KentGmax, Sources.Brainscape2, Sources.AammGmax, Sources.WheelessIgn, Sources.CramGlut,
            Sources.Orthoacu, Sources.Contreras2015, Sources.ReinoldEmg, Sources.EmgTable,
        };
        return new MuscleReference
        {
            Synonyms = List("Gluteus maximus muscle"),
            Origin = "Ilium behind the posterior gluteal line, back of sacrum and coccyx, sacrotuberous ligament",
            Insertion = "Iliotibial tract and gluteal tuberosity of the femur",
            Actions = List("hip extension", "external rotation", "pelvic and (through the tract) knee steadiness"),
            Innervation = List(
                Supply("Inferior gluteal nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, new[] { Sources.WheelessIgn }, L5, S1, S2)),
            SciaticRelationText = "Covers the sciatic nerve from the piriformis to the upper thigh; the nerve lies in the space between it and the short rotators.",
            ReferralLimit = "Stays in and around the buttock; long leg referral is not its habit.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Buttock-dominant pain with a short spill to the upper posterior thigh; does not reproduce a below-knee pattern."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "trp1", "TrP1", "beside the sacrum", new[] { BodyRegion.GlutealFold, BodyRegion.Sacral, BodyRegion.Sacroiliac }, ReadingMark.Read, null, new ChartPoint(54.3m, 104m)),
                new TriggerPoint(muscle, "trp2", "TrP2", "just above the sit bone", new[] { BodyRegion.Buttock, BodyRegion.Sacral, BodyRegion.IliacCrest }, ReadingMark.Read, null, new ChartPoint(57m, 120m)),
                new TriggerPoint(muscle, "trp3", "TrP3", "lowest and most medial fibres by the coccyx", new[] { BodyRegion.Coccygeal }, ReadingMark.Read, null, new ChartPoint(52.6m, 117m))),
            TriggerPointCounts = List(
                new TriggerPointCount("3", ReadingMark.Read, "A short excerpt of the manual and two secondary texts.", new[] { Sources.Travell })),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", "piriformis to the upper thigh", null, HazardBasis.ImpliedByPosition,
                    Position("Inferred from the deep gluteal space."),
                    Says(Sources.SciaticSurface2015, "100 CT scans give a surface line for the nerve under this muscle.")),
                AtRisk(
                    AnatomicalStructures.InferiorGlutealBundle, "inferior gluteal nerve and vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Inferred from the deep gluteal space."),
                    Says(Sources.GlutealPseudoaneurysm2010, "A bleed of a gluteal vessel (after marrow biopsy) formed a false aneurysm that mimicked sciatica. No dry-needling case was found."),
                    Says(Sources.AppliedRadiology, "A gluteal false aneurysm can mimic sciatica and cannot be compressed. No dry-needling case was found.")),
                AtRisk(
                    AnatomicalStructures.MiddleClunealNerve, "middle cluneal nerve (pierces the muscle)", null, null, HazardBasis.NamedBySource,
                    Says(Sources.AammGmax, "The nerve pierces the muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone", ReadingMark.Read, sources),
                new ReportedPosition(PatientPosition.SideLyingTargetUp, "side-lying, target side up", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("sitting too long in one position", "fall or near fall", "uphill or forward-leaning walking", "swimming", "wallet in the back pocket", "short first metatarsal"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.HeldPosture),
            Exercises = List(
                Exercises.FigureFourStretch, Exercises.KneeToChest, Exercises.GlutealStrength, Exercises.ProneHipExtension,
                Exercises.BridgeAndBirdDog, Exercises.GluteusMaximusStretch, Exercises.GluteusMaximusStrengthening),
            Codes = List(Uberon("UBERON:0001370"), Fma("FMA:22314"), Ta98("A04.7.02.006"), Ta2("2598")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Teaching, null,
                    "The muscle is said to be about 0.9 to 1.0 inch thick, under a very variable layer of fat.",
                    Array.Empty<ObservedCount>(),
                    Sources.Orthoacu, ReadingMark.Weak),
                new NeedlingObservation(
                    muscle, "100 CT scans", PreparationKind.Unspecified, "lines between posterior superior iliac spine, ischial tuberosity and greater trochanter",
                    "Surface line of the sciatic nerve: 5.2 +/- 1.0 cm from the spine on the line to the tuberosity (about one third); on the line from trochanter to tuberosity 5.8 +/- 0.8 cm from the tuberosity and 6.2 +/- 1.0 cm from the trochanter (about half-way). No difference by side or sex.",
                    Array.Empty<ObservedCount>(),
                    Sources.SciaticSurface2015, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
