using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: longissimus thoracis (with lumbar part).</summary>
internal static class LongissimusThoracisReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.OwikiEs, Sources.FarlexEs, Sources.NamtptParaspinals, Sources.NielErectorSpinae, Sources.Bn121,
            Sources.AapKidney, Sources.Shah2017, Sources.Mcgill2009,
        };
        return new MuscleReference
        {
            Synonyms = List("Longissimus thoracis muscle"),
            Parts = List("lumbar part"),
            Origin = "Erector aponeurosis, sacrum, lumbar spinous and transverse processes",
            Insertion = "Thoracic transverse processes and ribs; lumbar accessory and transverse processes (lumbar part)",
            Actions = List("trunk extension", "side bending"),
            Innervation = List(
                Supply("Posterior rami of spinal nerves", "segmental", SupplyStanding.Usual, ReadingMark.Unconfirmed, "The texts read say posterior rami without levels.", sources)),
            SciaticRelationText = "No contact.",
            ReferralLimit = "Low buttock.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Weak,
                MimicryMechanism.ReferredPain,
                "Pain felt well below the point, over the sacroiliac part of the buttock."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "lower-thoracic", "lower thoracic", "about T10-T11", new[] { BodyRegion.Buttock }, ReadingMark.Unconfirmed, "The level is not confirmed.", null),
                new TriggerPoint(muscle, "l1", "L1", "upper lumbar", new[] { BodyRegion.Sacroiliac, BodyRegion.Buttock }, ReadingMark.Read, "The referral was read; the level is not confirmed.", new ChartPoint(55.5m, 81m))),
            TriggerPointCounts = List(
                new TriggerPointCount("2 levels often drawn: lower thoracic and L1 (levels unconfirmed)", ReadingMark.Unconfirmed, "Referral read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.Pleura, "pleura (thoracic part)", "thoracic part", null, HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source for the rib technique; the structure is read here as position."),
                    Says(Sources.Bn121, "Brackets the point over a rib and aims at the rib.")),
                AtRisk(
                    AnatomicalStructures.Lung, "lung (thoracic part)", "thoracic part", null, HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source for the rib technique; the structure is read here as position."),
                    Says(Sources.Bn121, "Brackets the point over a rib and aims at the rib.")),
                AtRisk(
                    AnatomicalStructures.Kidney, "kidney (lumbar part)", "lumbar part", null, HazardBasis.NamedBySource,
                    Says(Sources.AapKidney, "Teaching page on avoiding the kidneys in lumbar needling."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("prolonged stooping", "lifting", "whiplash-type loads (unconfirmed)"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.LiftingOrBending, PerpetuatingFactorKind.TraumaOrProcedure),
            Exercises = List(
                Exercises.KneeToChest, Exercises.PelvicTilt, Exercises.BridgeAndBirdDog, Exercises.LongissimusThoracisStretch,
                Exercises.LongissimusThoracisStrengthening),
            Codes = List(Uberon("UBERON:0001401"), Uberon("UBERON:0011219", "lumbar part"), Fma("FMA:22709"), Ta98("A04.3.02.011"), Ta98("A04.3.02.012", "lumbar part"), Ta2("2263")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "guideline text", PreparationKind.Protocol, "bracketed over a rib and aimed at the rib",
                    "The guideline names a needle of 0.25 x 25 mm.",
                    Array.Empty<ObservedCount>(),
                    Sources.Bn121, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "teaching page", PreparationKind.Teaching, "straight in, lumbar",
                    "The page calls 25 to 40 mm a safe band, deeper in men and at lower levels. Contradicted by an ultrasound study of 68 adults: a fixed number is unsafe in thin people.",
                    Array.Empty<ObservedCount>(),
                    Sources.AapKidney, ReadingMark.Weak)),
            Sources = List(sources),
        };
    }
}
