using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>Fully answered patients: a plain healthy adult with one active trigger point, then a few things changed.</summary>
internal static class PatientGenerator
{
    /// <summary>What is changed in other parts of a record than the health screen.</summary>
    private static readonly Func<Patient, SplitMix, Patient>[] OtherParts =
    {
        (patient, _) => patient with { Neurology = patient.Neurology.WithReflexLoss(Answer.Yes) },
        (patient, _) => patient with { Neurology = patient.Neurology.WithSensoryLoss(Answer.Yes) },
        (patient, _) => patient with { Neurology = patient.Neurology.WithNerveTensionSign(Answer.Yes) },
        (patient, random) => (patient with { Age = random.Below(18) }).With(ScreeningItems.UnderEighteen, Answer.Yes),
        (patient, random) => patient with { Age = 60 + random.Below(40) },
        WithMedicine,
        WithMedicine,
        WithMedicine,
        (patient, random) => patient with { Pregnancy = Pregnancy.AtWeeks(random.Below(42)) },
        WithLocalCondition,
        WithLocalCondition,
        (patient, random) => patient.With(LocalCondition.Absent(random.Pick(LocalConditionKinds.Names.Values), AnySite(random))),
        (patient, random) => patient.With(TriggerPointFinding.Active(random.Pick(Muscles.All), AnySide(random))),
        (patient, random) => patient.With(TriggerPointFinding.Latent(random.Pick(Muscles.All), AnySide(random))),
        (patient, random) => patient.With(TriggerPointFinding.NotFound(random.Pick(Muscles.All), AnySide(random))),
        (patient, _) => WithAfterEffect(patient, AfterEffectKind.Soreness),
    };

    /// <summary>
    /// Changes that refer a plain adult, those that bar needling, and the others; questions by what a yes does. Else most people
    /// with a few changes would be referred, and the rest of the rules would seldom matter.
    /// </summary>
    private static readonly Func<Patient, SplitMix, Patient>[] Referring = AnswersThat(IsReferral).Concat(new Func<Patient, SplitMix, Patient>[]
    {
        (patient, random) => patient with
        {
            Neurology = patient.Neurology.WithPower(new MotorGrade(random.Below(5)), random.Pick(new[] { Trend.Stable, Trend.Improving, Trend.Worsening })),
        },
        (patient, _) => WithAfterEffect(patient.With(ScreeningItems.BreathlessAfterNeedling, Answer.Yes), AfterEffectKind.BreathlessnessOrChestPain),
    }).ToArray();

    private static readonly Func<Patient, SplitMix, Patient>[] Barring = AnswersThat(answer => answer == Suitability.NotSuitable).Concat(new Func<Patient, SplitMix, Patient>[]
    {
        (patient, _) => patient with { Consent = Consent.NotGiven },
        (patient, _) => patient with { Practitioner = Practitioner.NotQualified },
    }).ToArray();

    private static readonly Func<Patient, SplitMix, Patient>[] OtherAnswers =
        AnswersThat(answer => answer != Suitability.NotSuitable && !IsReferral(answer)).ToArray();

    /// <summary>A healthy adult; only age, pain and the muscle of the active trigger point vary.</summary>
    internal static Patient Healthy(SplitMix random)
    {
        Whole.RequirePlainAdult();
        return new Patient
        {
            Age = 18 + random.Below(70),
            PainAt = BodySite.On(random.Pick(new[] { BodyRegion.Buttock, BodyRegion.ThighPosterior, BodyRegion.Lumbar }), AnySide(random)),
        }.With(TriggerPointFinding.Active(random.Pick(Muscles.All), AnySide(random)));
    }

    /// <summary>A healthy adult with some things changed, still fully answered, in a record that does not contradict itself.</summary>
    internal static Patient WithRisks(SplitMix random, int fewest, int most)
    {
        Patient patient = Healthy(random);
        int changes = fewest + random.Below(most - fewest + 1);
        for (int i = 0; i < changes; i++)
        {
            int draw = random.Below(100);
            Func<Patient, SplitMix, Patient>[] kind = draw < 9 ? Referring : draw < 16 ? Barring : draw < 50 ? OtherAnswers : OtherParts;
            patient = Whole.Changed(patient, random.Pick(kind)(patient, random));
        }

        return patient;
    }

    /// <summary>The same patient with an answer that contradicts what is coded elsewhere; the riskier one should win.</summary>
    internal static Patient Contradicted(Patient patient, SplitMix random)
    {
        if (patient.Answers.IsEmpty)
        {
            return patient;
        }

        ScreeningItem item = random.Pick(patient.Answers.Keys.OrderBy(key => key.Code, StringComparer.Ordinal).ToArray());
        Patient contradicted = patient.With(item, Answer.No);
        return Whole.IsAnswered(contradicted) ? contradicted : patient;
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

    private static bool IsReferral(Suitability answer) => answer is Suitability.ReferAsEmergency or Suitability.ReferUrgently;

    /// <summary>
    /// Yes to each question that alone gives a plain adult with an active trigger point such an answer. Places are drawn by
    /// another part; a yes that needs another part of the record beside it is brought by that.
    /// </summary>
    private static IEnumerable<Func<Patient, SplitMix, Patient>> AnswersThat(Func<Suitability, bool> gives)
    {
        Patient adult = new Patient().With(TriggerPointFinding.Active(Muscles.All[0], Side.Left));
        return Questions.All
            .Where(item => Questions.KindOf(item) is null)
            .SelectMany(Questions.Yes)
            .Where(yes => !ReferenceEquals(Whole.Changed(adult, yes(adult)), adult) && gives(IfChain.Evaluate(ClinicForm.From(yes(adult).ToPresentation()))))
            .Select(yes => (Func<Patient, SplitMix, Patient>)((patient, _) => yes(patient)));
    }

    /// <summary>A medicine of any class, with the answers that it gives.</summary>
    private static Patient WithMedicine(Patient patient, SplitMix random)
    {
        MedicineClass drawn = random.Pick(MedicineClasses.Names.Values.Where(kind => kind != MedicineClass.Unclassified).ToArray());
        Patient changed = patient.With(new Medicine("a medicine, " + MedicineClasses.Names.NameOf(drawn) + (random.Chance(50) ? " one" : " two"), drawn));
        int antiplatelets = changed.Medicines.Sum(medicine => medicine.Class switch
        {
            MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet => 1,
            MedicineClass.TwoAntiplatelets => 2,
            _ => 0,
        });
        changed = changed.Medicines.SelectMany(medicine => MedicineClasses.AnsweredBy(medicine.Class))
            .Aggregate(changed, (answered, item) => answered.With(item, Answer.Yes));
        return antiplatelets >= 2 ? changed.With(ScreeningItems.TakesTwoAntiplatelets, Answer.Yes) : changed;
    }

    private static Patient WithLocalCondition(Patient patient, SplitMix random) => patient.With(LocalCondition.Present(
        random.Pick(LocalConditionKinds.Names.Values), random.Chance(30) ? patient.PainAt : AnySite(random)));

    private static Patient WithAfterEffect(Patient patient, AfterEffectKind kind) => patient with
    {
        AfterEffects = patient.AfterEffects.RemoveAll(effect => effect.Kind == kind).Add(new AfterEffect(kind, Answer.Yes)),
    };

    private static Side AnySide(SplitMix random) => random.Chance(50) ? Side.Left : Side.Right;

    private static BodySite AnySite(SplitMix random) => BodySite.On(random.Pick(Questions.SidedRegions), AnySide(random));
}
