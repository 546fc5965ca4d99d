using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: quadratus femoris.</summary>
internal static class QuadratusFemorisReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.DewikiQf, Sources.AzQf, Sources.CramGlut, Sources.NielQf, Sources.MorningQf, Sources.Wu2022,
            Sources.AmssmIfi, Sources.DeepGlutealReview,
        };
        return new MuscleReference
        {
            Synonyms = List("Quadratus femoris muscle"),
            Origin = "Lateral border of the ischial tuberosity",
            Insertion = "Quadrate tubercle and intertrochanteric crest of the femur",
            Actions = List("strong external rotation", "adduction with the hip extended"),
            Innervation = List(
                Supply("Nerve to quadratus femoris", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L4, L5, S1)),
            SciaticRelationText = "The nerve crosses its back surface; swelling or a narrow ischiofemoral gap can irritate it.",
            ReferralLimit = "Posterior thigh, sometimes knee.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPainAndNervePressure,
                "Ischiofemoral impingement: low buttock pain, worse with a long stride, may shoot down the thigh when the nerve is touched."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "between sit bone and femur", new[] { BodyRegion.GlutealFold, BodyRegion.Buttock, BodyRegion.ThighPosterior }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("not counted in the texts read", ReadingMark.Unconfirmed, "Referral read (training pages only).", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", null, null, HazardBasis.NamedBySource,
                    Says(Sources.AmssmIfi, "Ischiofemoral impingement: the nerve can be irritated beside the muscle.")),
                AtRisk(
                    AnatomicalStructures.MedialCircumflexFemoralVessels, "medial circumflex femoral vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("prolonged sitting", "long-stride walking or running", "femoral anteversion or narrow ischiofemoral space"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.Structural),
            Exercises = List(
                Exercises.QuadratusFemorisStretch, Exercises.QuadratusFemorisStrengthening),
            Codes = List(Uberon("UBERON:0008537"), Fma("FMA:22321"), Ta98("A04.7.02.015"), Ta2("2608")),
            ChartPoint = new ChartPoint(61m, 119m),
            Sources = List(sources),
        };
    }
}
