using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: semimembranosus.</summary>
internal static class SemimembranosusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.MskradHams, Sources.DitkiHams, Sources.NielHamstrings, Sources.MallyHamstrings, Sources.MskHams,
            Sources.Koziol2024,
        };
        return new MuscleReference
        {
            Synonyms = List("Semimembranosus muscle"),
            Origin = "Upper lateral face of the ischial tuberosity",
            Insertion = "Back of the medial tibial condyle (several slips)",
            Actions = List("hip extension", "knee flexion", "internal rotation of the bent leg"),
            Innervation = List(
                Supply("Tibial division of the sciatic nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, sources, L5, S1, S2)),
            SciaticRelationText = "Its flat upper tendon lies next to the nerve at the tuberosity; belly medial to the nerve.",
            ReferralLimit = "As semitendinosus.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Shares the semitendinosus pattern."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "belly", "belly", "lower posterior-medial thigh, deep to semitendinosus", new[] { BodyRegion.GlutealFold, BodyRegion.ThighPosterior, BodyRegion.Calf }, ReadingMark.Read, null, new ChartPoint(59.5m, 152m))),
            TriggerPointCounts = List(
                new TriggerPointCount("several, mid to distal belly (number unconfirmed)", ReadingMark.Unconfirmed, "Zone read; count unconfirmed.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", "nearest the skin at the crease behind the knee and about 5.4 cm below the gluteal fold", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.SciaticUltrasound2008, "By ultrasound the nerve is nearest the skin at the popliteal crease and about 5.4 cm below the gluteal fold.")),
                AtRisk(
                    AnatomicalStructures.TibialNerve, "tibial nerve at the lower end", "lower end", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle.")),
                AtRisk(
                    AnatomicalStructures.PoplitealVessels, "popliteal vessels at the lower end", "lower end", null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, ankle on a bolster", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("chair edge under the thigh", "long sitting", "sprinting"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport),
            Exercises = List(
                Exercises.HamstringStretch, Exercises.StandingHamstringStretch, Exercises.HamstringTrialStretch,
                Exercises.SciaticMobilisingStretch, Exercises.SemimembranosusStretch, Exercises.SemimembranosusStrengthening),
            Codes = List(Uberon("UBERON:0001381"), Fma("FMA:22438"), Ta98("A04.7.02.036"), Ta2("2642")),
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
