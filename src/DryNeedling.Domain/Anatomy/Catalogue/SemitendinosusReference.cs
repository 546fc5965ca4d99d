using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: semitendinosus.</summary>
internal static class SemitendinosusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.WheelessSt, Sources.DitkiHams, Sources.NielHamstrings, Sources.MallyHamstrings, Sources.MskHams,
            Sources.SimpleHams, Sources.Painwhisperer,
        };
        return new MuscleReference
        {
            Synonyms = List("Semitendinosus muscle"),
            Origin = "Ischial tuberosity, common tendon with the long head of biceps",
            Insertion = "Upper medial tibia (pes anserinus)",
            Actions = List("hip extension", "knee flexion", "internal rotation of the bent leg"),
            Innervation = List(
                Supply("Tibial division of the sciatic nerve (two branches)", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L5, S1, S2),
                Supply("Tibial division of the sciatic nerve (two branches)", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "One textbook page adds L4.", new[] { Sources.WheelessSt }, L4, L5, S1, S2)),
            SciaticRelationText = "Medial to the nerve through the thigh.",
            ReferralLimit = "Diffuse line down the inner back of the leg toward the Achilles area in one text; upper inner calf in another.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Strong zone at the gluteal fold plus a trail to the calf can look like an S1 line."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "middle and lower posterior-medial thigh", new[] { BodyRegion.GlutealFold, BodyRegion.ThighPosterior, BodyRegion.Calf }, ReadingMark.Read, null, new ChartPoint(60.5m, 141m))),
            TriggerPointCounts = List(
                new TriggerPointCount("several, mid to distal belly (number unconfirmed)", ReadingMark.Unconfirmed, "Zone read; count unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve (deep and lateral)", "nearest the skin at the crease behind the knee and about 5.4 cm below the gluteal fold", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.SciaticUltrasound2008, "By ultrasound the nerve is nearest the skin at the popliteal crease and about 5.4 cm below the gluteal fold.")),
                AtRisk(
                    AnatomicalStructures.PosteriorFemoralCutaneousNerve, "posterior femoral cutaneous nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, ankle on a bolster", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("chair edge under the thigh", "long sitting", "sprinting"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport),
            Exercises = List(
                Exercises.HamstringStretch, Exercises.StandingHamstringStretch, Exercises.HamstringTrialStretch,
                Exercises.SciaticMobilisingStretch, Exercises.SemitendinosusStretch, Exercises.SemitendinosusStrengthening),
            Codes = List(Uberon("UBERON:0001375"), Fma("FMA:22357"), Ta98("A04.7.02.035"), Ta2("2641")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "people in a trial of hamstring tightness", PreparationKind.Protocol, "two sites: 2 cm below the ischial tuberosity, and halfway to the knee crease",
                    "The protocol uses a 50 mm needle, entered by no more than three quarters. The fact sheet refers here to the report on the biceps femoris.",
                    Array.Empty<ObservedCount>(),
                    Sources.NctHams, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "people measured at the gluteal fold and mid-thigh", PreparationKind.LivingPeople, null,
                    "How deep the sciatic nerve lies at the gluteal fold: 44.5 % of its variance explained by proximal thigh girth, 49.7 % with sex added; at mid-thigh 38.2 % and 40.8 %. The fact sheet refers here to the report on the biceps femoris.",
                    Array.Empty<ObservedCount>(),
                    Sources.Minguez2024, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
