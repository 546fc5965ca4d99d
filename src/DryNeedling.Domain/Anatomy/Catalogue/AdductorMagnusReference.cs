using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: adductor magnus.</summary>
internal static class AdductorMagnusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.KentAddmag, Sources.CobbAddmag, Sources.TriggerpointCa, Sources.MorningAddmag, Sources.Koziol2024,
        };
        return new MuscleReference
        {
            Parts = List("adductor part", "hamstring part"),
            Origin = "Ischiopubic ramus (adductor part) and ischial tuberosity (hamstring part)",
            Insertion = "Linea aspera and adductor tubercle of the femur",
            Actions = List("hip adduction", "hamstring part extends the hip"),
            Innervation = List(
                Supply("Obturator nerve", "adductor part", SupplyStanding.Usual, ReadingMark.Unconfirmed, "Dual supply read; the levels were not in the texts read.", sources, L2, L3, L4),
                Supply("Tibial division of the sciatic nerve", "hamstring part", SupplyStanding.Usual, ReadingMark.Unconfirmed, "Dual supply read; the levels were not in the texts read.", sources, L4)),
            SciaticRelationText = "The nerve lies on its back surface in the upper thigh.",
            ReferralLimit = "Above the knee.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Sit-bone and inner-thigh pain that can be called hamstring trouble; groin pain is not a sciatic pattern."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "upper", "upper", "near the ischium", new[] { BodyRegion.Perineum, BodyRegion.Groin }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "mid", "mid", "mid medial thigh", new[] { BodyRegion.ThighMedial, BodyRegion.Groin, BodyRegion.ThighAnterior }, ReadingMark.Read, null, new ChartPoint(55m, 133m))),
            TriggerPointCounts = List(
                new TriggerPointCount("at least 2 (upper and mid-thigh)", ReadingMark.Read, "Read; numbering differs between texts.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.FemoralVessels, "femoral vessels in the adductor canal", "adductor canal and hiatus", null, HazardBasis.NamedBySource,
                    Says(Sources.KentAddmag, "Names the vessels at the hiatus of the muscle.")),
                AtRisk(
                    AnatomicalStructures.SaphenousNerve, "saphenous nerve in the adductor canal", "adductor canal", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve (posterior approach)", null, "posterior approach", HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.ObturatorVessels, "obturator vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Supine, "supine, frog-leg", ReadingMark.Read, sources),
                new ReportedPosition(PatientPosition.SideLying, "side-lying", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("ice hockey, football", "prolonged sitting on hard seats", "long standing work"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.ProlongedStanding, PerpetuatingFactorKind.OveruseOrSport),
            Exercises = List(
                Exercises.AdductorMagnusStretch, Exercises.AdductorMagnusStrengthening),
            Codes = List(Uberon("UBERON:0000370"), Fma("FMA:22443"), Ta98("A04.7.02.028"), Ta2("2630"), Ta2("2631", "adductor part"), Ta2("2633", "ischiocondylar part")),
            Sources = List(sources),
        };
    }
}
