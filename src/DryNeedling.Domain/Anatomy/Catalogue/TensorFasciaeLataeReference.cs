using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: tensor fasciae latae.</summary>
internal static class TensorFasciaeLataeReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.CramGlut, Sources.KentGmin, Sources.KentTfl, Sources.PerryTfl, Sources.RpmTfl,
        };
        return new MuscleReference
        {
            Synonyms = List("Tensor fasciae latae muscle"),
            Origin = "Front of the outer iliac crest and anterior superior iliac spine",
            Insertion = "Iliotibial tract below the greater trochanter",
            Actions = List("hip flexion", "abduction", "internal rotation", "steadies the knee"),
            Innervation = List(
                Supply("Superior gluteal nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, new[] { Sources.CramGlut }, L4, L5, S1)),
            SciaticRelationText = "No contact.",
            ReferralLimit = "To the knee; the calf only in a few people.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Lateral thigh pain taken for an L4-L5 pattern or trochanteric bursitis."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "front of the hip below the crest", new[] { BodyRegion.Hip, BodyRegion.ThighLateral }, ReadingMark.Weak, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("1 commonly described", ReadingMark.Weak, "A training page speaks of one point.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.LateralFemoralCutaneousNerve, "lateral femoral cutaneous nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.SuperiorGlutealNerve, "superior gluteal nerve branch", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Supine, "supine", ReadingMark.Weak, sources),
                new ReportedPosition(PatientPosition.SideLying, "side-lying", ReadingMark.Weak, sources)),
            PerpetuatingFactors = List("prolonged sitting, driving", "over-pronated feet", "uphill, downhill or uneven running", "sleeping curled on the side"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.ImmobilityOrSleep),
            Exercises = List(
                Exercises.TensorFasciaeLataeStretch, Exercises.TensorFasciaeLataeStrengthening),
            Codes = List(Uberon("UBERON:0001376"), Fma("FMA:22423"), Ta98("A04.7.02.010"), Ta2("2602")),
            Sources = List(sources),
        };
    }
}
