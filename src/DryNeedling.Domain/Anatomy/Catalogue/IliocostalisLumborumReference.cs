using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: iliocostalis lumborum.</summary>
internal static class IliocostalisLumborumReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.OwikiEs, Sources.FarlexEs, Sources.NamtptParaspinals, Sources.NielErectorSpinae, Sources.Brainscape2,
            Sources.Bn121, Sources.Lopez2022, Sources.AapKidney, Sources.Iglesias2013, Sources.Monclus2025, Sources.Mcgill2009,
        };
        return new MuscleReference
        {
            Synonyms = List("Iliocostalis lumborum muscle"),
            Origin = "Sacrum, iliac crest and erector aponeurosis",
            Insertion = "Angles of the lower ribs (thoracic part); lumbar transverse processes and fascia (lumbar part)",
            Actions = List("trunk extension", "side bending"),
            Innervation = List(
                Supply("Posterior rami of spinal nerves", "segmental", SupplyStanding.Usual, ReadingMark.Unconfirmed, "The texts read say posterior rami without levels.", sources)),
            SciaticRelationText = "No contact.",
            ReferralLimit = "Mid-buttock.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Buttock pain from a back muscle; one of the three muscles with most active points in non-specific low back pain."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "l1", "L1", "lateral erector column, upper lumbar", new[] { BodyRegion.Buttock, BodyRegion.Lumbar, BodyRegion.Hip }, ReadingMark.Read, "The referral was read; the level is not confirmed.", new ChartPoint(59m, 81m))),
            TriggerPointCounts = List(
                new TriggerPointCount("1 commonly shown at L1 (level unconfirmed)", ReadingMark.Unconfirmed, "Referral read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.Kidney, "kidney", "L2 and L4", null, HazardBasis.NamedBySource,
                    Says(Sources.Lopez2022, "68 people, ultrasound: the distance depends on sex, age, skinfolds and girth, and changes under pressure."),
                    Says(Sources.Kim, "Bleeding around the kidney after acupuncture and intramuscular stimulation, without a clotting disorder; the muscle is not named."),
                    Says(Sources.Kim2016, "A bleed behind the peritoneum after acupuncture that became an abscess, without a clotting disorder; the muscle is not named."),
                    Says(Sources.Cheng, "A torn kidney, found about 8 hours after acupuncture of the flank with massage, in a woman of 17.9 kg/m²; the muscle is not named.")),
                AtRisk(
                    AnatomicalStructures.Peritoneum, "peritoneum", "L2 and L4", null, HazardBasis.NamedBySource,
                    Says(Sources.Lopez2022, "68 people, ultrasound: the distance depends on sex, age, skinfolds and girth, and changes under pressure.")),
                AtRisk(
                    AnatomicalStructures.Pleura, "pleura (upper part)", "upper part", null, HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source without saying which; read here as position."),
                    Says(Sources.Bn121, "Brackets the point over a rib and needles toward the rib."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone", ReadingMark.Read, sources)),
            PerpetuatingFactors = List("forward bending and lifting with twist", "prolonged sitting", "scoliosis"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.LiftingOrBending, PerpetuatingFactorKind.Structural),
            Exercises = List(
                Exercises.KneeToChest, Exercises.PelvicTilt, Exercises.BridgeAndBirdDog, Exercises.IliocostalisLumborumStretch,
                Exercises.IliocostalisLumborumStrengthening),
            Codes = List(Uberon("UBERON:0011207"), Fma("FMA:22702"), Ta98("A04.3.02.006"), Ta2("2258")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "guideline text", PreparationKind.Protocol, "thoracic fibres: point bracketed over a rib, needled toward the rib",
                    "The guideline names a needle of 0.25 x 25 mm.",
                    Array.Empty<ObservedCount>(),
                    Sources.Bn121, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "68 healthy adults, ultrasound", PreparationKind.LivingPeople, "L2 and L4",
                    "The distance from skin to kidney and to peritoneum depends on sex, age and girth, so no one figure fits all.",
                    Array.Empty<ObservedCount>(),
                    Sources.Lopez2022, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "teaching page", PreparationKind.Teaching, "straight in, lumbar",
                    "The page calls 25 to 40 mm a safe band, deeper in men and at lower levels. Contradicted by the ultrasound study of 68 adults: a fixed number is unsafe in thin people.",
                    Array.Empty<ObservedCount>(),
                    Sources.AapKidney, ReadingMark.Weak),
                new NeedlingObservation(
                    muscle, "13 cadavers", PreparationKind.Cadaver, "3 cun lateral to L2",
                    "How deep the point lies was measured because of the kidney; the values are not in the text read.",
                    Array.Empty<ObservedCount>(),
                    Sources.Bl52Cadavers2016, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
