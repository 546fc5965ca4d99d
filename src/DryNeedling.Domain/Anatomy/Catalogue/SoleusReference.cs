using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: soleus.</summary>
internal static class SoleusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.BrainCalf, Sources.SlideCalf, Sources.MedglossSoleus, Sources.NamtptSoleus, Sources.MorningCalf,
            Sources.Soleus2020, Sources.Lucena2022,
        };
        return new MuscleReference
        {
            Synonyms = List("Soleus muscle"),
            Origin = "Head and upper fibula, soleal line of the tibia, tendinous arch between them",
            Insertion = "Heel bone through the Achilles tendon",
            Actions = List("ankle plantar flexion with the knee bent or straight", "standing balance", "venous pump"),
            Innervation = List(
                Supply("Tibial nerve", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, new[] { Sources.BrainCalf }, S1, S2),
                Supply("Tibial nerve", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "Another page gives L4 to S1.", new[] { Sources.MedglossSoleus }, L4, L5, S1)),
            SciaticRelationText = "The tibial nerve and posterior tibial vessels run deep to it.",
            ReferralLimit = "Heel and sole; a sacroiliac and even a jaw pattern are described but rare.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Heel pain taken for plantar fasciitis; sacroiliac spill can add to low back pain."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "distal", "distal", "above the Achilles", new[] { BodyRegion.Heel }, ReadingMark.Read, null, new ChartPoint(68m, 196.5m)),
                new TriggerPoint(muscle, "proximal", "proximal", "upper calf", new[] { BodyRegion.Calf }, ReadingMark.Read, null, null),
                new TriggerPoint(muscle, "rare", "rare", "deep lateral", new[] { BodyRegion.Sacroiliac }, ReadingMark.Read, null, null)),
            TriggerPointCounts = List(
                new TriggerPointCount("3 patterns described (heel, calf, sacroiliac) plus a rare jaw pattern", ReadingMark.Read, "Read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.TibialNerve, "tibial nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.SlideCalf, "Gives the course of nerve and vessels."),
                    Says(Sources.IntegrativeDryNeedling, "Above the inner ankle the nerve lies near the surface.")),
                AtRisk(
                    AnatomicalStructures.PosteriorTibialVessels, "posterior tibial vessels", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."),
                    Says(Sources.SlideCalf, "Gives the course of nerve and vessels.")),
                AtRisk(
                    AnatomicalStructures.SuralNerve, "sural nerve", null, null, HazardBasis.ImpliedByPosition,
                    Position("Follows from position; no text read names it for this muscle."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone, knee bent or foot over the edge", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("running", "uphill walking", "high heels", "limited dorsiflexion"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.Footwear),
            Exercises = List(
                Exercises.SoleusStretch, Exercises.SoleusStrengthening),
            Codes = List(Uberon("UBERON:0001389"), Fma("FMA:22542"), Ta98("A04.7.02.047"), Ta2("2660")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "48 healthy adults (96 calves), ultrasound", PreparationKind.LivingPeople, "distal third",
                    "How deep the muscle lies is predicted from weight, height, body mass index and calf girth (69.9 % of variance in men, 73 % in women); deeper in women.",
                    Array.Empty<ObservedCount>(),
                    Sources.Soleus2020, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
