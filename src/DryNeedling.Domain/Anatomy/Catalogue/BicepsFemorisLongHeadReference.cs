using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: biceps femoris, long head.</summary>
internal static class BicepsFemorisLongHeadReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.PhysiopediaBf, Sources.PodiapaediaBf, Sources.GeekyHams, Sources.Koziol2024, Sources.NielHamstrings,
            Sources.MallyHamstrings, Sources.AammBicepsFemoris, Sources.SimpleHams, Sources.NctHams, Sources.Minguez2024,
            Sources.Mason2016,
        };
        return new MuscleReference
        {
            Synonyms = List("Long head of biceps femoris"),
            Origin = "Lower medial part of the ischial tuberosity, with semitendinosus; sacrotuberous ligament",
            Insertion = "Head of the fibula",
            Actions = List("hip extension", "knee flexion", "external rotation of the bent leg"),
            Innervation = List(
                Supply("Tibial division of the sciatic nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L5, S1, S2)),
            SciaticRelationText = "Crosses over the sciatic nerve below the gluteal fold and shields it in the upper thigh; the nerve runs along its deep and medial side.",
            ReferralLimit = "Some spill into the calf, seldom as far as for the medial hamstrings.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Posterior thigh and knee pain that can wake the sleeper and worsens with walking or rising; no paraesthesia of its own."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "middle and lower posterior-lateral thigh", new[] { BodyRegion.KneePosterior, BodyRegion.ThighPosterior }, ReadingMark.Read, null, new ChartPoint(68m, 141m))),
            TriggerPointCounts = List(
                new TriggerPointCount("several, mid to distal belly (number unconfirmed)", ReadingMark.Unconfirmed, "Zone read; count unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", "nearest the skin at the crease behind the knee and about 5.4 cm below the gluteal fold", null, HazardBasis.ImpliedByPosition,
                    Position("Inferred from the course that teaching pages give."),
                    Says(Sources.SciaticUltrasound2008, "By ultrasound the nerve is nearest the skin at the popliteal crease and about 5.4 cm below the gluteal fold.")),
                AtRisk(
                    AnatomicalStructures.PosteriorFemoralCutaneousNerve, "posterior femoral cutaneous nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.DeepFemoralPerforatingVessels, "perforating branches of the deep femoral vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.CommonFibularNerve, "common fibular nerve near the fibular head (distal part)", "from the apex of the popliteal fossa to 5 cm above the fibular head", "medial side of the distal tendon", HazardBasis.NamedBySource,
                    Says(Sources.Park2021, "Near the knee the nerve hugs the medial edge of the tendon: 0 to 3 mm from it, against 17 to 22 mm on the lateral side."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, ankle on a bolster", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("chair edge pressing under the thigh, feet not reaching the floor", "long car rides", "bed rest with bent knees", "sprinting and sudden deceleration"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.LiftingOrBending, PerpetuatingFactorKind.ImmobilityOrSleep),
            Exercises = List(
                Exercises.HamstringStretch, Exercises.StandingHamstringStretch, Exercises.HamstringTrialStretch,
                Exercises.SciaticMobilisingStretch, Exercises.BicepsFemorisLongHeadStretch,
                Exercises.BicepsFemorisLongHeadStrengthening),
            Codes = List(Uberon("UBERON:0001374", "whole biceps femoris (no class for this head)"), Fma("FMA:22356", "whole biceps femoris"), Ta98("A04.7.02.033", "long head"), Ta2("2639", "long head")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "people in a trial of hamstring tightness", PreparationKind.Protocol, "two sites: 2 cm below the ischial tuberosity, and halfway to the knee crease",
                    "The protocol uses a 50 mm needle, entered by no more than three quarters.",
                    Array.Empty<ObservedCount>(),
                    Sources.NctHams, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "people measured at the gluteal fold and mid-thigh", PreparationKind.LivingPeople, null,
                    "How deep the sciatic nerve lies at the gluteal fold: 44.5 % of its variance explained by proximal thigh girth, 49.7 % with sex added; at mid-thigh 38.2 % and 40.8 %.",
                    Array.Empty<ObservedCount>(),
                    Sources.Minguez2024, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "not stated in the text read; ultrasound", PreparationKind.Unspecified, null,
                    "The sciatic nerve is nearest the skin at the popliteal crease and about 5.4 cm below the gluteal fold; it was seen best 7.2 to 10.8 cm below.",
                    Array.Empty<ObservedCount>(),
                    Sources.SciaticUltrasound2008, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Unspecified, "edges of the distal biceps femoris tendon: 5 cm above the fibular head, and up to the apex of the popliteal fossa",
                    "The common fibular nerve lies 2.0 mm (5 cm above the fibular head), 3.0 mm and 0 mm (apex of the popliteal fossa) from the medial edge, and 17.4, 20.2 and 21.8 mm from the lateral side.",
                    Array.Empty<ObservedCount>(),
                    Sources.Park2021, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
