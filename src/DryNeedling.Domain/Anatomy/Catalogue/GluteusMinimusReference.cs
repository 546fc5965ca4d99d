using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: gluteus minimus.</summary>
internal static class GluteusMinimusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.ObGmin, Sources.PainfreeGluteusMinimus, Sources.NamtptGmin, Sources.KentGmin, Sources.NielGmin,
            Sources.AammGmin, Sources.CobbGmin, Sources.Skorupska2014, Sources.Skorupska2021, Sources.Iglesias2013,
        };
        return new MuscleReference
        {
            Synonyms = List("Gluteus minimus muscle"),
            Origin = "Outer ilium between the anterior and inferior gluteal lines and the edge of the greater sciatic notch",
            Insertion = "Front of the greater trochanter",
            Actions = List("hip abduction", "internal rotation", "keeps the pelvis level"),
            Innervation = List(
                Supply("Superior gluteal nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L4, L5, S1)),
            SciaticRelationText = "Rear edge reaches the greater sciatic notch, close to where the nerve and gluteal vessels emerge; does not compress the nerve.",
            ReferralLimit = "Normally stops at the ankle; the top of the foot only rarely.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Strong,
                MimicryMechanism.ReferredPain,
                "The best-known sciatica imitator: rear fibres copy an S1-like line, front fibres an L5-like line, with normal strength and feeling."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "anterior", "anterior", "front fibres, above and in front of the trochanter", new[] { BodyRegion.Buttock, BodyRegion.ThighLateral, BodyRegion.KneeLateral, BodyRegion.LegLateral, BodyRegion.Ankle }, ReadingMark.Read, null, new ChartPoint(67m, 111m)),
                new TriggerPoint(muscle, "posterior", "posterior", "rear fibres, high under gluteus medius", new[] { BodyRegion.Buttock, BodyRegion.ThighPosterior, BodyRegion.Calf }, ReadingMark.Read, null, new ChartPoint(60.5m, 107.5m))),
            TriggerPointCounts = List(
                new TriggerPointCount("anterior set and posterior set (number per set unconfirmed)", ReadingMark.Unconfirmed, "Two regions read; counts unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SuperiorGlutealBundle, "superior gluteal nerve and vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.GlutealPseudoaneurysm2010, "A bleed of a gluteal vessel (after marrow biopsy) formed a false aneurysm that mimicked sciatica. No dry-needling case was found.")),
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve at the rear edge near the notch", "greater sciatic notch", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.SideLyingOppositeSide, "side-lying on the opposite side", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("sudden or repeated overload", "long immobility: driving with one foot fixed on the pedal", "prolonged sitting or standing", "sacroiliac disturbance", "nerve-root irritation", "leg-length difference", "gluteal injections", "wallet in the back pocket", "tennis, running, cycling"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.ProlongedStanding, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.ImmobilityOrSleep, PerpetuatingFactorKind.JointOrNerveDisturbance),
            Exercises = List(
                Exercises.FigureFourStretch, Exercises.KneeToChest, Exercises.GlutealStrength, Exercises.BridgeAndBirdDog,
                Exercises.GluteusMinimusStretch, Exercises.GluteusMinimusStrengthening),
            Codes = List(Uberon("UBERON:0008521"), Fma("FMA:22317"), Ta98("A04.7.02.008"), Ta2("2600")),
            Sources = List(sources),
        };
    }
}
