using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: lumbar multifidus.</summary>
internal static class LumbarMultifidusReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.FarlexMultifidus, Sources.AammMf, Sources.NamtptParaspinals, Sources.Brainscape2, Sources.MorningMf,
            Sources.Hannah2016, Sources.Williams2023, Sources.L1l32020, Sources.Bn121, Sources.Rainey2013, Sources.Shah2017,
            Sources.Mcgill2009,
        };
        return new MuscleReference
        {
            Synonyms = List("Multifidus lumborum muscle"),
            Origin = "Back of the sacrum, posterior superior iliac spine, erector aponeurosis, mammillary processes L1-L5",
            Insertion = "Spinous processes two to four levels above",
            Actions = List("segmental stabilising", "extension", "rotation and side bending"),
            Innervation = List(
                Supply("Posterior (dorsal) rami", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, "Segmental supply at each level; the medial branch in standard anatomy (not named in the texts read).", sources, L1, L2, L3, L4, L5, S1)),
            SciaticRelationText = "Sits on the lamina behind the roots; shares segments with the sciatic roots (L4-S1).",
            ReferralLimit = "Centres on the spinous process and a few segments below.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Partial,
                MimicryMechanism.ReferredPain,
                "Midline and sacral ache with buttock spread; may copy facet or disc pain."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "l1-l2", "L1-L2", "beside the spinous process", new[] { BodyRegion.Lumbar, BodyRegion.LowerAbdomen }, ReadingMark.Read, null, new ChartPoint(52.2m, 80m)),
                new TriggerPoint(muscle, "s1", "S1", "over the upper sacrum", new[] { BodyRegion.Sacral, BodyRegion.Buttock, BodyRegion.ThighPosterior }, ReadingMark.Read, "Sources disagree: one text gives the coccyx pattern to this point, another to the S4 point.", new ChartPoint(51.8m, 102m)),
                new TriggerPoint(muscle, "s4", "S4", "lower sacrum", new[] { BodyRegion.Coccygeal, BodyRegion.Sacral }, ReadingMark.Read, "Sources disagree: one text gives the coccyx pattern to the S1 point, another to this one.", new ChartPoint(51m, 112m))),
            TriggerPointCounts = List(
                new TriggerPointCount("described by level (L1/L2, S1, S4); no fixed number", ReadingMark.Read, "Read; level assignment differs between texts.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SpinalCanal, "spinal canal and meninges at T12 to L1", "T12 to L1", "needle aimed medially from beside the spine; aiming also downwards does not rule it out", HazardBasis.NamedBySource,
                    Says(Sources.Williams2023, "One cadaver: a needle 1.0 cm lateral, 22 degrees medial, can pass the ligamentum flavum into the canal."),
                    Says(Sources.Williams2024, "The same from 1.9 cm lateral, 33 degrees medial and 18 degrees downwards."),
                    Says(Sources.Bang2006, "Abscess of psoas and epidural space with lasting paraplegia after needling beside the lumbar spine, with a needle said to be longer than 10 cm."),
                    Says(Sources.Williams2023, "Events reported around the spine: epidural bleeding, headache after puncture of the dura, infection, weakness or numbness of a leg; likely reported too seldom.")),
                AtRisk(
                    AnatomicalStructures.DorsalRami, "dorsal rami", null, null, HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source without saying which; read here as position.")),
                AtRisk(
                    AnatomicalStructures.Kidney, "kidney when too lateral or too high", "L1 to L3", "needle placed laterally", HazardBasis.NamedBySource,
                    Says(Sources.L1l32020, "The kidney is the hazard of a needle placed laterally from L1 to L3: at L1, no bony contact in 44 % of needles 2.5 cm lateral and in 22 % at 1.5 and 2.0 cm.")),
                AtRisk(
                    AnatomicalStructures.Pleura, "pleura when too lateral or too high", null, "needle placed too laterally or too high", HazardBasis.ImpliedByPosition,
                    Position("The fact sheet gives a source without saying which; read here as position."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone (cadaver and ultrasound work)", ReadingMark.Read, new[] { Sources.Hannah2016, Sources.Williams2023 }),
                new ReportedPosition(PatientPosition.SideLying, "side-lying (South African guideline)", ReadingMark.Read, new[] { Sources.Bn121 })),
            PerpetuatingFactors = List("prolonged sitting or standing", "inactivity after sleep", "lifting with twist"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.ProlongedStanding, PerpetuatingFactorKind.LiftingOrBending, PerpetuatingFactorKind.ImmobilityOrSleep),
            Exercises = List(
                Exercises.KneeToChest, Exercises.PelvicTilt, Exercises.ProneMultifidus, Exercises.BridgeAndBirdDog,
                Exercises.LumbarMultifidusStretch, Exercises.LumbarMultifidusStrengthening),
            Codes = List(Ta98("A04.3.02.203"), Ta2("2277")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "guideline text", PreparationKind.Protocol, "angled down and in to the lamina of the vertebra below",
                    "The guideline names a needle of 0.25 x 25 mm, person side-lying.",
                    Array.Empty<ObservedCount>(),
                    Sources.Bn121, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "one cadaver", PreparationKind.Cadaver, "T12/L1, 1.0 cm lateral, 22 degrees medial",
                    "A needle of 0.30 x 50 mm passed the ligamentum flavum into the spinal canal.",
                    Array.Empty<ObservedCount>(),
                    Sources.Williams2023, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Unspecified, "T12/L1, 1.9 cm lateral, 33 degrees medial and 18 degrees downwards",
                    "A needle of 0.30 x 40 mm reached the spinal canal: aiming in and down to the lamina is no automatic safeguard.",
                    Array.Empty<ObservedCount>(),
                    Sources.Williams2024, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "donors, needles at L4", PreparationKind.Cadaver, "1 to 1.5 cm from the midline, angled or straight",
                    "All 8 of 8 needles crossed the muscle and stopped on the lamina.",
                    new[] { Count("stopped on the lamina", 8, 8, "needles") },
                    Sources.Hannah2016, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "cadavers, needles at L1", PreparationKind.Cadaver, "1.5, 2.0 and 2.5 cm from the midline",
                    "No bony stop in 22 % of entries at 1.5 and 2.0 cm and in 44 % at 2.5 cm from the midline.",
                    Array.Empty<ObservedCount>(),
                    Sources.L1l32020, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "people or donors with a body mass index above 25; not stated which in the text read", PreparationKind.Unspecified, "L4 to L5, aiming for the lamina",
                    "With a 100 mm needle the deep part was reached in 85 to 95 %, a bony landmark in 85 to 100 %, but the intended lamina in only 70 to 75 %. Reliability of one tester poor to moderate.",
                    Array.Empty<ObservedCount>(),
                    Sources.WangPrice2022, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
