using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: obturator internus.</summary>
internal static class ObturatorInternusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.ObOi, Sources.AammOi, Sources.CramGlut, Sources.MorningOi, Sources.DeepGlutealReview,
            Sources.GreenDommerholt,
        };
        return new MuscleReference
        {
            Origin = "Inner face of the obturator membrane and its bony rim",
            Insertion = "Medial greater trochanter with the gemelli, after turning round the lesser sciatic notch",
            Actions = List("external rotation", "abduction of the flexed hip", "pelvic floor support"),
            Innervation = List(
                Supply("Nerve to obturator internus", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L5, S1, S2),
                Supply("Nerve to obturator internus", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "One teaching page gives L5 and S1 only.", new[] { Sources.ObOi }, L5, S1)),
            SciaticRelationText = "The sciatic nerve lies on the back of its tendon; the gemelli-obturator complex is a recognised compression site in deep gluteal syndrome.",
            ReferralLimit = "Back of the same thigh.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPainAndNervePressure,
                "Deep buttock or pelvic pain when sitting, rectal fullness, back-of-thigh ache."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "intrapelvic-belly", "intrapelvic belly", "pelvic side wall", new[] { BodyRegion.Perineum, BodyRegion.Coccygeal, BodyRegion.ThighPosterior }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("not counted in the texts read", ReadingMark.Unconfirmed, "Referral read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.PudendalBundle, "pudendal nerve and internal pudendal vessels", null, null, HazardBasis.NamedBySource,
                    Says(Sources.AammOi, "Names nerve and vessels beside the muscle.")),
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.PelvicOrgans, "pelvic organs", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.SideLying, "side-lying; the part inside the pelvis is not an ordinary dry-needling target", ReadingMark.Read, sources),
                new ReportedPosition(PatientPosition.Prone, "prone; the part inside the pelvis is not an ordinary dry-needling target", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("prolonged sitting, cycling", "pelvic trauma or surgery", "emotional stress", "crossed-leg sitting"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Other),
            Exercises = List(
                Exercises.ObturatorInternusStretch, Exercises.ObturatorInternusStrengthening),
            Codes = List(Uberon("UBERON:0011048"), Fma("FMA:22298"), Ta98("A04.7.02.012"), Ta2("2605")),
            ChartPoint = new ChartPoint(59.5m, 115m),
            Sources = List(sources),
        };
    }
}
