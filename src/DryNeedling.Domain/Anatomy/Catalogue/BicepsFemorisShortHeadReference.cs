using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: biceps femoris, short head.</summary>
internal static class BicepsFemorisShortHeadReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.PhysiopediaBf, Sources.PodiapaediaBf, Sources.DitkiHams, Sources.Bergman, Sources.NielHamstrings,
            Sources.AammBicepsFemoris,
        };
        return new MuscleReference
        {
            Synonyms = List("Short head of biceps femoris"),
            Origin = "Linea aspera and lateral supracondylar line of the femur",
            Insertion = "Head of the fibula",
            Actions = List("knee flexion", "external rotation of the bent leg"),
            Innervation = List(
                Supply("Common fibular division of the sciatic nerve", "whole head", SupplyStanding.Usual, ReadingMark.Read, "The only hamstring part not served by the tibial division; its nerve may leave the sacral plexus directly.", sources, L5, S1, S2)),
            SciaticRelationText = "Lies just lateral to the nerve and to its common fibular branch in the lower thigh.",
            ReferralLimit = "Around the knee.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Adds posterolateral knee pain; does not cross the hip, so hip-flexed sitting does not stretch it."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "about halfway between mid-femur and the knee", new[] { BodyRegion.KneePosterior }, ReadingMark.Read, null, new ChartPoint(67m, 151m))),
            TriggerPointCounts = List(
                new TriggerPointCount("not described separately in the texts read", ReadingMark.Unconfirmed, "Zone read; count unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.CommonFibularNerve, "common fibular nerve", "from the apex of the popliteal fossa to 5 cm above the fibular head", "medial side of the distal tendon", HazardBasis.NamedBySource,
                    Says(Sources.Park2021, "Near the knee the nerve hugs the medial edge of the tendon: 0 to 3 mm from it, against 17 to 22 mm on the lateral side.")),
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.PoplitealVessels, "popliteal vessels (distal)", "distal part", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, ankle on a bolster", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("as for the long head", "hurdling, resisted knee flexion"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.OveruseOrSport),
            Exercises = List(
                Exercises.HamstringStretch, Exercises.StandingHamstringStretch, Exercises.HamstringTrialStretch,
                Exercises.SciaticMobilisingStretch, Exercises.BicepsFemorisShortHeadStretch,
                Exercises.BicepsFemorisShortHeadStrengthening),
            Codes = List(Uberon("UBERON:0001374", "whole biceps femoris (no class for this head)"), Fma("FMA:22356", "whole biceps femoris"), Ta98("A04.7.02.034", "short head"), Ta2("2640", "short head")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Unspecified, "edges of the distal biceps femoris tendon: 5 cm above the fibular head, and up to the apex of the popliteal fossa",
                    "The common fibular nerve lies 2.0 mm (5 cm above the fibular head), 3.0 mm and 0 mm (apex of the popliteal fossa) from the medial edge, and 17.4, 20.2 and 21.8 mm from the lateral side.",
                    Array.Empty<ObservedCount>(),
                    Sources.Park2021, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
