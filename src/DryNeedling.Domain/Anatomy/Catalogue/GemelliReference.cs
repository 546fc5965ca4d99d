using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: superior and inferior gemellus.</summary>
internal static class GemelliReference
{
    internal static MuscleReference Make(Muscle _)
    {
        Source[] sources =
        {
            Sources.ObSgem, Sources.CramGlut, Sources.AmadRot, Sources.DeepGlutealReview,
        };
        return new MuscleReference
        {
            Synonyms = List("Gemellus muscle"),
            Parts = List("superior gemellus", "inferior gemellus"),
            Origin = "Ischial spine (superior); upper ischial tuberosity (inferior)",
            Insertion = "Medial greater trochanter through the obturator internus tendon",
            Actions = List("external rotation", "abduction of the flexed hip"),
            Innervation = List(
                Supply("Nerve to obturator internus", "superior gemellus", SupplyStanding.Usual, ReadingMark.Read, null, sources, L5, S1),
                Supply("Nerve to quadratus femoris", "inferior gemellus", SupplyStanding.Usual, ReadingMark.Read, "Also listed with L4 to S1 through its nerve.", sources, L4, L5, S1)),
            SciaticRelationText = "The nerve rests on them just below the piriformis; part of the gemelli-obturator entrapment.",
            ReferralLimit = "Taken as the piriformis pattern (unconfirmed).",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.NervePressure,
                "Through nerve contact rather than a known referral map."),
            TriggerPointCounts = List(
                new TriggerPointCount("not described separately", ReadingMark.Unconfirmed, "No separate pattern found in the texts read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space.")),
                AtRisk(
                    AnatomicalStructures.PudendalNerve, "pudendal nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "as for the piriformis: prone", ReadingMark.Unconfirmed, sources),
                new ReportedPosition(PatientPosition.SideLyingTargetUp, "as for the piriformis: side-lying, target side up", ReadingMark.Unconfirmed, sources)),
            PerpetuatingFactors = List("as for the piriformis"),
            Exercises = List(
                Exercises.FigureFourStretch, Exercises.KneeToOppositeShoulder, Exercises.PiriformisTrialStretch,
                Exercises.GemelliStretch, Exercises.GemelliStrengthening),
            Codes = List(Uberon("UBERON:0019203", "superior gemellus"), Uberon("UBERON:0019202", "inferior gemellus"), Uberon("UBERON:0019201", "group"), Fma("FMA:22318", "superior gemellus"), Fma("FMA:22320", "inferior gemellus"), Fma("FMA:22319", "group"), Ta98("A04.7.02.013", "superior gemellus"), Ta98("A04.7.02.014", "inferior gemellus"), Ta2("2606", "superior gemellus"), Ta2("2607", "inferior gemellus")),
            ChartPoint = new ChartPoint(61.5m, 114.5m),
            Sources = List(sources),
        };
    }
}
