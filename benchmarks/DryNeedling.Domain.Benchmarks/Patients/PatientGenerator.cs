using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>Fully answered patients: a plain healthy adult with one active trigger point, then a few things changed.</summary>
internal static class PatientGenerator
{
    private static readonly ScreeningItem[] Signs = ScreeningItems.All.Where(item => item.HasCourse).ToArray();

    private static readonly BodyRegion[] SidedRegions =
        Enum.GetValues<BodyRegion>().Where(region => region is not (BodyRegion.Unspecified or BodyRegion.Coccygeal or BodyRegion.Perineum)).ToArray();

    private static readonly Func<Patient, SplitMix, Patient>[] RedFlags =
    {
        (patient, random) => patient.With(Sign(random.Pick(Signs), random.Chance(50))),
        (patient, _) => patient.With(ScreeningItems.BreathlessAfterNeedling, Answer.Yes),
        (patient, _) => patient.With(ScreeningItems.BreathlessAfterNeedling, Answer.Yes) with
        {
            AfterEffects = patient.AfterEffects.RemoveAll(effect => effect.Kind == AfterEffectKind.BreathlessnessOrChestPain)
                .Add(new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, Answer.Yes)),
        },
        (patient, _) => patient.With(ScreeningItems.LegVeinThrombosisSigns, Answer.Yes),
        (patient, _) => patient.With(ScreeningItems.SpinalPain, Answer.Yes),
        (patient, random) => patient with
        {
            Neurology = patient.Neurology.WithPower(new MotorGrade(random.Below(5)), random.Pick(new[] { Trend.Stable, Trend.Improving, Trend.Worsening })),
        },
        (patient, random) => patient with { Neurology = patient.Neurology.WithPower(new MotorGrade(4), Trend.Stable) },
    };

    /// <summary>Without the kind of an anticoagulant, which would contradict a list of medicines that does not hold one.</summary>
    private static readonly ScreeningItem[] OtherYes = OtherAnswers.All.Where(item => !item.Equals(ScreeningItems.TakesVitaminKAntagonist)).ToArray();

    private static readonly Func<Patient, SplitMix, Patient>[] OtherRisks =
    {
        (patient, _) => patient with { Neurology = patient.Neurology.WithReflexLoss(Answer.Yes) },
        (patient, _) => patient with { Neurology = patient.Neurology.WithSensoryLoss(Answer.Yes) },
        (patient, _) => patient with { Neurology = patient.Neurology.WithNerveTensionSign(Answer.Yes) },
        (patient, random) => random.Chance(40) ? patient with { Consent = Consent.NotGiven } : patient,
        (patient, random) => random.Chance(40) ? patient with { Practitioner = Practitioner.NotQualified } : patient,
        (patient, random) => (patient with { Age = random.Below(18) }).With(ScreeningItems.UnderEighteen, Answer.Yes),
        (patient, random) => random.Chance(40) ? patient.With(ScreeningItems.NeedlePhobia, Answer.Yes) : patient,
        (patient, random) => random.Chance(40) ? patient.With(ScreeningItems.BleedingDisorder, Answer.Yes) : patient,
        (patient, random) => random.Chance(40) ? patient.With(ScreeningItems.Fever, Answer.Yes) : patient,
        (patient, _) => patient.With(ScreeningItems.ImplantedStimulator, Answer.Yes),
        (patient, _) => patient.With(ScreeningItems.RecoveringByItself, Answer.Yes),
        (patient, random) => patient.With(random.Pick(OtherYes), Answer.Yes),
        (patient, random) => patient.With(random.Pick(OtherYes), Answer.Yes),
        (patient, _) => WithMedicine(patient, "warfarin", MedicineClass.Anticoagulant),
        (patient, _) => WithMedicine(patient, "aspirin", MedicineClass.Antiplatelet),
        (patient, _) => WithMedicine(patient, "clopidogrel", MedicineClass.Antiplatelet),
        (patient, _) => WithMedicine(patient, "rivaroxaban with aspirin", MedicineClass.AnticoagulantWithAntiplatelet),
        (patient, _) => WithMedicine(patient, "aspirin with clopidogrel", MedicineClass.TwoAntiplatelets),
        (patient, _) => WithMedicine(patient, "paracetamol", MedicineClass.Other),
        (patient, random) => patient with { Pregnancy = Pregnancy.AtWeeks(random.Below(42)) },
        (patient, random) => patient.With(LocalCondition.Present(LocalConditionKind.Lymphoedema, AnySite(random))),
        (patient, random) => patient.With(LocalCondition.Present(LocalConditionKind.SkinInfection, AnySite(random))),
        (patient, random) => patient.With(LocalCondition.Present(LocalConditionKind.SkinInfection, patient.PainAt)),
        (patient, random) => patient.With(LocalCondition.Absent(LocalConditionKind.SkinInfection, AnySite(random))),
        (patient, random) => patient.With(TriggerPointFinding.Active(random.Pick(Muscles.All), AnySide(random))),
        (patient, random) => patient.With(TriggerPointFinding.Latent(random.Pick(Muscles.All), AnySide(random))),
        (patient, random) => patient.With(TriggerPointFinding.NotFound(random.Pick(Muscles.All), AnySide(random))),
        (patient, _) => patient with
        {
            AfterEffects = patient.AfterEffects.RemoveAll(effect => effect.Kind == AfterEffectKind.Soreness)
                .Add(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)),
        },
    };

    /// <summary>A healthy adult; only age, pain and the muscle of the active trigger point vary.</summary>
    internal static Patient Healthy(SplitMix random) => new Patient
    {
        Age = 18 + random.Below(70),
        PainAt = BodySite.On(random.Pick(new[] { BodyRegion.Buttock, BodyRegion.ThighPosterior, BodyRegion.Lumbar }), AnySide(random)),
    }.With(TriggerPointFinding.Active(random.Pick(Muscles.All), AnySide(random)));

    /// <summary>A healthy adult with some things changed, still fully answered, in a record that does not contradict itself.</summary>
    internal static Patient WithRisks(SplitMix random, int fewest, int most)
    {
        Patient patient = Healthy(random);
        int changes = fewest + random.Below(most - fewest + 1);
        for (int i = 0; i < changes; i++)
        {
            patient = random.Pick(random.Chance(8) ? RedFlags : OtherRisks)(patient, random);
        }

        return patient;
    }

    /// <summary>The same patient with answers that contradict what is coded elsewhere; the riskier one should win.</summary>
    internal static Patient Contradicted(Patient patient, SplitMix random)
    {
        if (!patient.Answers.IsEmpty)
        {
            ScreeningItem item = random.Pick(patient.Answers.Keys.OrderBy(key => key.Code, StringComparer.Ordinal).ToArray());
            patient = patient.With(item, Answer.No);
        }

        return patient;
    }

    internal static Patient[] Many(int count, ulong seed, Func<SplitMix, Patient> one)
    {
        var random = new SplitMix(seed);
        var patients = new List<Patient>();
        for (int i = 0; i < count; i++)
        {
            patients.Add(one(random));
        }

        return patients.ToArray();
    }

    /// <summary>A sign that is present, its course fully recorded.</summary>
    internal static ScreeningEntry Sign(ScreeningItem item, bool recent) => recent
        ? new ScreeningEntry(item, Answer.Yes, Patient.Today.PlusDays(-3), Trend.Worsening)
        : new ScreeningEntry(item, Answer.Yes, Patient.Today.PlusDays(-400), Trend.Stable);

    private static Patient WithMedicine(Patient patient, string name, MedicineClass medicineClass)
    {
        Patient changed = patient.With(new Medicine(name, medicineClass));
        bool thinner = changed.Medicines.Any(medicine => medicine.Class is MedicineClass.Anticoagulant or MedicineClass.AnticoagulantWithAntiplatelet);
        int antiplatelets = changed.Medicines.Sum(medicine => medicine.Class switch
        {
            MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet => 1,
            MedicineClass.TwoAntiplatelets => 2,
            _ => 0,
        });
        changed = thinner ? changed.With(ScreeningItems.TakesAnticoagulant, Answer.Yes) : changed;
        changed = antiplatelets >= 1 ? changed.With(ScreeningItems.TakesAntiplatelet, Answer.Yes) : changed;
        return antiplatelets >= 2 ? changed.With(ScreeningItems.TakesTwoAntiplatelets, Answer.Yes) : changed;
    }

    private static Side AnySide(SplitMix random) => random.Chance(50) ? Side.Left : Side.Right;

    private static BodySite AnySite(SplitMix random) => BodySite.On(random.Pick(SidedRegions), AnySide(random));
}
