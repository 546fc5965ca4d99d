using System;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;
using static DryNeedling.Domain.Anatomy.SpinalSegment;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Reference data: piriformis.</summary>
internal static class PiriformisReference
{
    internal static MuscleReference Make(Muscle muscle)
    {
        Source[] sources =
        {
            Sources.WheelessPiri, Sources.WikiNpiri, Sources.WikismPiri, Sources.NamtptPiriformis, Sources.MorningPiri,
            Sources.Barton1991, Sources.Tonley2010, Sources.Kearns2018, Sources.Donor2022, Sources.Park2011, Sources.Valera2024,
            Sources.Orthoacu, Sources.DeepGlutealReview, Sources.Monclus2025,
        };
        return new MuscleReference
        {
            Synonyms = List("Piriformis muscle"),
            Origin = "Front of the sacrum around the S1-S4 foramina, rim of the greater sciatic foramen, sacroiliac capsule, sacrotuberous ligament",
            Insertion = "Upper border of the greater trochanter, often joined to the obturator internus and gemelli tendon",
            Actions = List("external rotation of the extended hip", "abduction of the flexed hip", "steadies the femoral head"),
            Innervation = List(
                Supply("Nerve to piriformis (sacral plexus)", "whole muscle", SupplyStanding.Usual, ReadingMark.Read, null, new[] { Sources.WikiNpiri }, S1, S2),
                Supply("Nerve to piriformis (sacral plexus)", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "One textbook page.", new[] { Sources.WheelessPiri }, L5, S1, S2),
                Supply("Nerve to piriformis (sacral plexus)", "whole muscle", SupplyStanding.Differing, ReadingMark.Read, "Sometimes S2 alone.", new[] { Sources.WikiNpiri }, S2)),
            SciaticRelationText = "The nerve leaves the pelvis under the lower border of the muscle in most limbs; in roughly one limb in six to ten part or all of it runs through or over the muscle. The muscle is the classic extra-spinal compressor.",
            ReferralLimit = "Referred pain: about the upper two thirds of the posterior thigh. Anything past the knee is attributed to nerve pressure, not to the trigger point.",
            Mimicry = new SciaticaMimicry(
                MimicryGrade.Strong,
                MimicryMechanism.ReferredPainAndNervePressure,
                "Two mechanisms: referred pain of its own, and pressure on the sciatic, gluteal or pudendal nerves giving tingling down to the foot."),
            TriggerPoints = List(
                new TriggerPoint(muscle, "medial", "medial", "near the sacrum and the greater sciatic foramen", new[] { BodyRegion.Sacroiliac, BodyRegion.Buttock }, ReadingMark.Unconfirmed, null, new ChartPoint(54.5m, 108m)),
                new TriggerPoint(muscle, "lateral", "lateral", "outer third, toward the greater trochanter", new[] { BodyRegion.Hip, BodyRegion.Buttock, BodyRegion.ThighPosterior }, ReadingMark.Unconfirmed, null, new ChartPoint(63m, 112m))),
            TriggerPointCounts = List(
                new TriggerPointCount("2 (medial near the sacrum, lateral near the trochanter) - count unconfirmed in the texts read", ReadingMark.Unconfirmed, "Unconfirmed count; referral read.", sources)),
            StructuresAtRisk = List(
                AtRisk(
                    AnatomicalStructures.SciaticNerve, "sciatic nerve", null, "medial entry above all: two cadaver studies disagree on it", HazardBasis.NamedBySource,
                    Says(Sources.Donor2022, "Embalmed donors: a medial needle pierced muscle and nerve in 11 of 14, one at the midpoint the nerve in 3 of 14, a lateral one in none (but met the muscle in only 3)."),
                    Says(Sources.Kearns2018, "Fresh cadavers, medial third by landmark: the nerve pierced in 0 of 19, the muscle reached in 16 of 19."),
                    Says(Sources.Valera2024, "The medial part is a challenging site of higher risk."),
                    Says(Sources.NerveInjuryTable2020, "A sciatic nerve injured by a needle at a buttock point: electric shock to the foot, then weakness of the leg.")),
                AtRisk(
                    AnatomicalStructures.PosteriorFemoralCutaneousNerve, "posterior femoral cutaneous nerve", null, null, HazardBasis.ImpliedByPosition,
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space.")),
                AtRisk(
                    AnatomicalStructures.InferiorGlutealBundle, "inferior gluteal nerve and vessels", null, null, HazardBasis.ImpliedByPosition,
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space."),
                    Says(Sources.GlutealPseudoaneurysm2010, "A bleed of a gluteal vessel (after marrow biopsy) formed a false aneurysm that mimicked sciatica. No dry-needling case was found.")),
                AtRisk(
                    AnatomicalStructures.PudendalBundle, "pudendal nerve and internal pudendal vessels", null, null, HazardBasis.ImpliedByPosition,
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space.")),
                AtRisk(
                    AnatomicalStructures.SuperiorGlutealVessels, "superior gluteal vessels at the notch", "greater sciatic notch", null, HazardBasis.ImpliedByPosition,
                    Says(Sources.DeepGlutealReview, "Among the contents of the deep gluteal space."),
                    Says(Sources.AppliedRadiology, "A gluteal false aneurysm can mimic sciatica and cannot be compressed. No dry-needling case was found."))),
            Positions = List(
                new ReportedPosition(PatientPosition.Prone, "prone", ReadingMark.Read, sources),
                new ReportedPosition(PatientPosition.SideLyingTargetUp, "side-lying, target side up", ReadingMark.Unconfirmed, sources)),
            PerpetuatingFactors = List("prolonged sitting", "held hip flexion, adduction and internal rotation", "direct buttock trauma", "overuse: running, stairs", "leg-length difference", "sacroiliac joint disturbance", "weak hip abductors"),
            PerpetuatingFactorKinds = List(PerpetuatingFactorKind.ProlongedSitting, PerpetuatingFactorKind.OveruseOrSport, PerpetuatingFactorKind.TraumaOrProcedure, PerpetuatingFactorKind.Structural, PerpetuatingFactorKind.JointOrNerveDisturbance, PerpetuatingFactorKind.Weakness, PerpetuatingFactorKind.HeldPosture),
            Exercises = List(
                Exercises.FigureFourStretch, Exercises.KneeToOppositeShoulder, Exercises.PiriformisTrialStretch,
                Exercises.PiriformisStretch, Exercises.PiriformisStrengthening),
            Codes = List(Uberon("UBERON:0008529"), Fma("FMA:19082"), Ta98("A04.7.02.011"), Ta2("2604")),
            Observations = List(
                new NeedlingObservation(
                    muscle, "19 fresh cadaver hips", PreparationKind.FreshCadaver, "medial third, by landmark",
                    "The needle was chosen from palpated fat thickness, with no fixed size. The muscle was reached in 16 of 19 and the nerve pierced in none; the needle needed goes with fat thickness (r 0.49 left, 0.76 right).",
                    new[] { Count("muscle reached", 16, 19, "hips"), Count("sciatic nerve pierced", 0, 19, "hips") },
                    Sources.Kearns2018, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "14 embalmed donor muscles", PreparationKind.EmbalmedDonor, "medial entry",
                    "The needle met muscle and nerve in 11 of 14.",
                    new[] { Count("muscle and sciatic nerve met", 11, 14, "hips") },
                    Sources.Donor2022, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "14 embalmed donor muscles", PreparationKind.EmbalmedDonor, "midpoint",
                    "The needle met the muscle in 11 of 14 and the nerve in 3.",
                    new[] { Count("muscle met", 11, 14, "hips"), Count("sciatic nerve met", 3, 14, "hips") },
                    Sources.Donor2022, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "14 embalmed donor muscles", PreparationKind.EmbalmedDonor, "lateral entry",
                    "The needle met the muscle in 3 of 14 and the nerve in none.",
                    new[] { Count("muscle met", 3, 14, "hips"), Count("sciatic nerve met", 0, 14, "hips") },
                    Sources.Donor2022, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "60 prone patients, CT", PreparationKind.LivingPeople, null,
                    "Skin to muscle 6.6 +/- 0.9 cm laterally, 6.3 +/- 0.8 cm centrally, 5.2 +/- 0.9 cm medially; central thickness 1.7 +/- 0.4 cm (0.9 to 2.5). The distance rises with body mass index.",
                    Array.Empty<ObservedCount>(),
                    Sources.Park2011, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "56 patients with piriformis syndrome, ultrasound", PreparationKind.LivingPeople, null,
                    "Body measures predict how far the muscle reaches; the medial part is a challenging site of higher risk.",
                    Array.Empty<ObservedCount>(),
                    Sources.Valera2024, ReadingMark.Read),
                new NeedlingObservation(
                    muscle, "not stated in the text read", PreparationKind.Teaching, null,
                    "The gluteus maximus over it is said to be about 0.9 to 1.0 inch thick at rest.",
                    Array.Empty<ObservedCount>(),
                    Sources.Orthoacu, ReadingMark.Weak),
                new NeedlingObservation(
                    muscle, "one person", PreparationKind.LivingPeople, "a buttock point (GB30)",
                    "The sciatic nerve was injured by the needle: electric shock to the foot, then weakness of the leg.",
                    Array.Empty<ObservedCount>(),
                    Sources.NerveInjuryTable2020, ReadingMark.Read)),
            Sources = List(sources),
        };
    }
}
