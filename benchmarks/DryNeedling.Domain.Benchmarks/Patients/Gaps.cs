using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>Every gap that a record may have, and how it is filled.</summary>
internal static class Gaps
{
    private static readonly LocalCondition[] Conditions = RepresentativeConditions().ToArray();

    private static readonly (Muscle Muscle, Side Side)[] Targets =
        new[] { Muscles.Piriformis, Muscles.GluteusMaximus, Muscles.Semitendinosus, Muscles.QuadratusLumborum }
            .SelectMany(muscle => new[] { (muscle, Side.Left), (muscle, Side.Right) }).ToArray();

    internal static readonly IReadOnlyList<Gap> All = Make().ToArray();

    /// <summary>A record with some gaps made, and the gaps. Gaps that would need more than the given number of completions are left out.</summary>
    internal static (Patient Record, List<Gap> Made) Blank(Patient complete, int gaps, int mostCompletions, SplitMix random)
    {
        Patient record = complete;
        var made = new List<Gap>();
        long completions = 1;
        for (int tries = 0; made.Count < gaps && tries < 100; tries++)
        {
            Gap gap = random.Pick(All);
            if (made.Any(other => other.Part == gap.Part))
            {
                continue;
            }

            Patient removed = gap.Remove(record, random);
            if (ReferenceEquals(removed, record))
            {
                continue;
            }

            int fills = gap.Fill(removed).Count();
            if (completions * fills > mostCompletions)
            {
                continue;
            }

            completions *= fills;
            record = removed;
            made.Add(gap);
        }

        return (record, made);
    }

    /// <summary>Every completion of a record.</summary>
    internal static IEnumerable<Patient> Complete(Patient record, IEnumerable<Gap> gaps) =>
        gaps.Aggregate(Enumerable.Repeat(record, 1), (records, gap) => records.SelectMany(gap.Fill));

    private static IEnumerable<Gap> Make()
    {
        foreach (ScreeningGroup group in HealthScreen.AllGroupsDenied.DeniedGroups)
        {
            if (group == ScreeningGroup.Pregnancy)
            {
                yield return new Gap(
                    "pregnancy", "pregnancy not asked",
                    (patient, _) => patient.Pregnancy.Status == Answer.NotAsked ? patient with { Denied = patient.Denied.Remove(group) } : patient,
                    patient => Pregnancies().Append(Pregnancy.No).Select(pregnancy => patient with { Pregnancy = pregnancy }));
                continue;
            }

            string part = group.ToString();
            yield return new Gap(
                part, "group not asked: " + part,
                (patient, _) => patient with { Denied = patient.Denied.Remove(group) },
                patient => FillGroup(patient, group));
            yield return new Gap(
                part, "one answer unknown: " + part,
                (patient, random) => WithUnknownItem(patient, group, random),
                patient => FillGroup(patient, group));
        }

        yield return new Gap("RedFlags", "onset or trend of a sign missing", WithoutCourse, FillCourse);
        yield return new Gap(
            "RedFlags", "whether breathlessness after a session lasts not recorded",
            (patient, random) => Unsettled(patient, random.Chance(50) ? Answer.NotAsked : Answer.Declined),
            patient => new[] { Unsettled(patient, Answer.No), Unsettled(patient, Answer.Yes) });
        yield return new Gap("LocalConditions", "a local condition not settled", WithUnknownCondition, FillCondition);
        yield return new Gap("LocalConditions", "the side of a local condition missing", WithoutSide, FillSide);
        yield return new Gap("age", "age not recorded", (patient, _) => patient with { Age = null }, patient => new[] { patient with { Age = 45 }, patient with { Age = 16 } });
        yield return new Gap(
            "pregnancy", "weeks of a pregnancy missing",
            (patient, _) => patient.Pregnancy.Weeks is null ? patient : patient with { Pregnancy = Pregnancy.WeeksUnknown },
            patient => Pregnancies().Select(pregnancy => patient with { Pregnancy = pregnancy }));
        yield return new Gap(
            "pregnancy", "pregnancy not known",
            (patient, _) => patient with { Pregnancy = Pregnancy.Of(Answer.NotKnown) },
            patient => Pregnancies().Append(Pregnancy.No).Select(pregnancy => patient with { Pregnancy = pregnancy }));
        yield return new Gap("medicines", "list of medicines not complete", (patient, _) => patient with { MedicinesComplete = false }, FillMedicines);
        yield return new Gap(
            "medicines", "class of a medicine not known",
            (patient, random) => patient.Medicines.IsEmpty ? patient : patient.With(new Medicine(random.Pick(patient.Medicines).Name, MedicineClass.Unclassified)),
            FillClass);
        yield return new Gap("power", "power not examined", (patient, _) => patient with { Neurology = WithoutPower(patient.Neurology) }, FillPower);
        yield return new Gap(
            "power", "course of a weakness missing",
            (patient, _) => patient.Neurology.WeaknessTrend == Trend.NotRecorded ? patient : WithPower(patient, patient.Neurology.WeakestMyotome!, Trend.NotRecorded),
            patient => Courses().Select(trend => WithPower(patient, patient.Neurology.WeakestMyotome!, trend)));
        yield return Examined("reflexes", (examination, answer) => examination.WithReflexLoss(answer));
        yield return Examined("sensation", (examination, answer) => examination.WithSensoryLoss(answer));
        yield return Examined("nerve tension", (examination, answer) => examination.WithNerveTensionSign(answer));
        yield return new Gap(
            "consent", "consent not asked",
            (patient, _) => patient with { Consent = Consent.NotAsked },
            patient => new[] { patient with { Consent = Consent.Given }, patient with { Consent = Consent.NotGiven } });
        yield return new Gap(
            "practitioner", "practitioner not recorded",
            (patient, _) => patient with { Practitioner = Practitioner.NotRecorded },
            patient => new[] { patient with { Practitioner = Practitioner.Qualified }, patient with { Practitioner = Practitioner.NotQualified } });
        yield return new Gap("trigger points", "examination for trigger points not complete", (patient, _) => patient with { ExaminationComplete = false }, FillExamination);
        yield return new Gap("trigger points", "a trigger point not settled", WithUnknownFinding, FillFinding);
    }

    private static Gap Examined(string part, Func<NeurologicalExamination, Answer, NeurologicalExamination> set) => new(
        part, part + " not examined",
        (patient, _) => patient with { Neurology = set(patient.Neurology, Answer.NotAsked) },
        patient => new[] { Answer.No, Answer.Yes }.Select(answer => patient with { Neurology = set(patient.Neurology, answer) }));

    /// <summary>Denies the group, with every combination of yes and no for what has no answer yet.</summary>
    private static IEnumerable<Patient> FillGroup(Patient patient, ScreeningGroup group)
    {
        bool wasDenied = patient.Denied.Contains(group);
        IEnumerable<Patient> records = new[] { patient.Denying(group) };
        ScreeningItem[] representatives = OtherAnswers.Representatives(group).ToArray();
        foreach (ScreeningItem item in ScreeningItems.All.Where(item => item.Group == group))
        {
            if (OtherAnswers.All.Contains(item) && !representatives.Contains(item) && !patient.Answers.ContainsKey(item))
            {
                continue;
            }

            bool open = patient.Answers.TryGetValue(item, out ScreeningEntry? entry) ? entry.Answer.IsUnknown() : !wasDenied;
            if (!open)
            {
                continue;
            }

            if (item.Equals(ScreeningItems.Lymphoedema) || item.Equals(ScreeningItems.SkinInfection))
            {
                records = records.SelectMany(record => FillPlaces(record, item));
                continue;
            }

            ScreeningEntry[] answers = item.HasCourse
                ? new[] { new ScreeningEntry(item, Answer.No), PatientGenerator.Sign(item, true), PatientGenerator.Sign(item, false) }
                : new[] { new ScreeningEntry(item, Answer.No), new ScreeningEntry(item, Answer.Yes) };
            records = records.SelectMany(record => answers.Select(record.With));
        }

        return records;
    }

    /// <summary>Nowhere, at one of some representative sites, or (skin) all over: a yes is filled as a place.</summary>
    private static IEnumerable<Patient> FillPlaces(Patient patient, ScreeningItem item)
    {
        Patient nowhere = patient with { Answers = patient.Answers.Remove(item) };
        LocalConditionKind kind = item.Equals(ScreeningItems.Lymphoedema) ? LocalConditionKind.Lymphoedema : LocalConditionKind.SkinInfection;
        IEnumerable<Patient> records = Conditions.Where(condition => condition.Kind == kind).Select(nowhere.With).Append(nowhere);
        return kind == LocalConditionKind.SkinInfection ? records.Append(InfectedEverywhere(nowhere)) : records;
    }

    private static Patient WithUnknownItem(Patient patient, ScreeningGroup group, SplitMix random)
    {
        ScreeningItem[] items = ScreeningItems.All.Where(item => item.Group == group).ToArray();
        return items.Length == 0 ? patient : patient.With(random.Pick(items), random.Pick(new[] { Answer.NotKnown, Answer.Declined, Answer.NotAsked }));
    }

    private static IEnumerable<LocalCondition> RepresentativeConditions()
    {
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            foreach (BodyRegion region in new[] { BodyRegion.Lumbar, BodyRegion.Buttock, BodyRegion.Hip, BodyRegion.ThighPosterior, BodyRegion.KneePosterior, BodyRegion.FootSole })
            {
                yield return LocalCondition.Present(LocalConditionKind.SkinInfection, BodySite.On(region, side));
            }

            yield return LocalCondition.Present(LocalConditionKind.Lymphoedema, BodySite.On(BodyRegion.Buttock, side));
            yield return LocalCondition.Present(LocalConditionKind.Lymphoedema, BodySite.On(BodyRegion.Calf, side));
        }
    }

    private static Patient InfectedEverywhere(Patient patient)
    {
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            foreach (BodyRegion region in new[] { BodyRegion.Lumbar, BodyRegion.Buttock, BodyRegion.ThighPosterior })
            {
                patient = patient.With(LocalCondition.Present(LocalConditionKind.SkinInfection, BodySite.On(region, side)));
            }
        }

        return patient;
    }

    private static Patient WithoutCourse(Patient patient, SplitMix random)
    {
        ScreeningEntry? sign = patient.Answers.Values.FirstOrDefault(entry => entry.Onset is not null);
        if (sign is null)
        {
            return patient;
        }

        return random.Below(3) switch
        {
            0 => patient.With(new ScreeningEntry(sign.Item, Answer.Yes)),
            1 => patient.With(new ScreeningEntry(sign.Item, Answer.Yes, sign.Onset, Trend.NotRecorded)),
            _ => patient.With(new ScreeningEntry(sign.Item, Answer.Yes, null, sign.Trend)),
        };
    }

    private static IEnumerable<Patient> FillCourse(Patient patient)
    {
        IEnumerable<Patient> records = new[] { patient };
        foreach (ScreeningEntry sign in patient.Answers.Values.Where(entry => entry.Item.HasCourse && entry.Answer == Answer.Yes))
        {
            CalendarDate[] onsets = sign.Onset is null ? new[] { Patient.Today.PlusDays(-14), Patient.Today.PlusDays(-15) } : new[] { sign.Onset };
            IEnumerable<Trend> trends = sign.Trend == Trend.NotRecorded ? Courses() : new[] { sign.Trend };
            records = records.SelectMany(record => onsets.SelectMany(
                onset => trends.Select(trend => record.With(new ScreeningEntry(sign.Item, Answer.Yes, onset, trend)))));
        }

        return records;
    }

    private static Trend[] Courses() => new[] { Trend.Improving, Trend.Stable, Trend.Worsening };

    private static Patient Unsettled(Patient patient, Answer stillPresent) => patient with
    {
        AfterEffects = patient.AfterEffects.RemoveAll(effect => effect.Kind == AfterEffectKind.BreathlessnessOrChestPain)
            .Add(new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, stillPresent)),
    };

    private static Patient WithUnknownCondition(Patient patient, SplitMix random)
    {
        LocalCondition condition = random.Pick(Conditions);
        return patient.With(new LocalCondition(condition.Kind, condition.Site, random.Chance(50) ? Answer.NotKnown : Answer.Declined));
    }

    private static IEnumerable<Patient> FillCondition(Patient patient)
    {
        LocalCondition open = patient.LocalConditions.First(condition => condition.IsPresent.IsUnknown());
        return new[] { patient.With(LocalCondition.Absent(open.Kind, open.Site)), patient.With(LocalCondition.Present(open.Kind, open.Site)) };
    }

    private static Patient WithoutSide(Patient patient, SplitMix random)
    {
        LocalCondition? condition = patient.LocalConditions.FirstOrDefault(IsLocated);
        return condition is null ? patient : (patient with { LocalConditions = patient.LocalConditions.Remove(condition) })
            .With(LocalCondition.Present(condition.Kind, BodySite.Of(condition.Site.Region)));
    }

    private static IEnumerable<Patient> FillSide(Patient patient)
    {
        LocalCondition open = patient.LocalConditions.First(condition => IsLocated(condition) && condition.Site.Side == Side.Unspecified);
        Patient without = patient with { LocalConditions = patient.LocalConditions.Remove(open) };
        LocalCondition left = LocalCondition.Present(open.Kind, BodySite.Left(open.Site.Region));
        LocalCondition right = left.Mirrored();
        return new[] { without.With(left), without.With(right), without.With(left).With(right) };
    }

    private static bool IsLocated(LocalCondition condition) =>
        condition.IsPresent == Answer.Yes;

    private static IEnumerable<Pregnancy> Pregnancies() => new[] { 0, 8, 13, 14, 30 }.Select(Pregnancy.AtWeeks);

    private static IEnumerable<Patient> FillMedicines(Patient patient)
    {
        Patient complete = patient with { MedicinesComplete = true };
        yield return complete;
        yield return complete.With(new Medicine("apixaban", MedicineClass.Anticoagulant));
        yield return complete.With(new Medicine("prasugrel", MedicineClass.Antiplatelet));
        yield return complete.With(new Medicine("apixaban", MedicineClass.Anticoagulant)).With(new Medicine("prasugrel", MedicineClass.Antiplatelet));
        yield return complete.With(new Medicine("prasugrel", MedicineClass.Antiplatelet)).With(new Medicine("ticagrelor", MedicineClass.Antiplatelet));
        yield return complete.With(new Medicine("apixaban", MedicineClass.Anticoagulant)).With(new Medicine("two in one", MedicineClass.TwoAntiplatelets));
    }

    private static IEnumerable<Patient> FillClass(Patient patient)
    {
        string name = patient.Medicines.First(medicine => medicine.Class == MedicineClass.Unclassified).Name;
        return Enum.GetValues<MedicineClass>().Where(kind => kind != MedicineClass.Unclassified).Select(kind => patient.With(new Medicine(name, kind)));
    }

    private static NeurologicalExamination WithoutPower(NeurologicalExamination examination) => NeurologicalExamination.NotDone
        .WithReflexLoss(examination.ReflexLoss).WithSensoryLoss(examination.SensoryLoss).WithNerveTensionSign(examination.NerveTensionSign);

    private static IEnumerable<Patient> FillPower(Patient patient)
    {
        yield return patient with { Neurology = patient.Neurology.WithPower(MotorGrade.Normal) };
        foreach (Trend trend in Courses())
        {
            yield return WithPower(patient, new MotorGrade(4), trend);
            yield return WithPower(patient, new MotorGrade(3), trend);
        }
    }

    private static Patient WithPower(Patient patient, MotorGrade grade, Trend trend) => patient with { Neurology = patient.Neurology.WithPower(grade, trend) };

    private static IEnumerable<Patient> FillExamination(Patient patient)
    {
        Patient complete = patient with { ExaminationComplete = true };
        yield return complete;
        foreach ((Muscle muscle, Side side) in Targets)
        {
            if (!patient.Findings.Any(finding => finding.Muscle.Equals(muscle) && finding.Side == side))
            {
                yield return complete.With(TriggerPointFinding.Active(muscle, side));
            }
        }
    }

    private static Patient WithUnknownFinding(Patient patient, SplitMix random)
    {
        TriggerPointFinding finding = random.Pick(patient.Findings);
        return patient.With(TriggerPointFinding.Of(finding.Muscle, finding.Side, Answer.Yes, Answer.NotKnown));
    }

    private static IEnumerable<Patient> FillFinding(Patient patient)
    {
        TriggerPointFinding open = patient.Findings.First(finding => finding.IsActive.IsUnknown());
        return new[] { patient.With(TriggerPointFinding.Active(open.Muscle, open.Side)), patient.With(TriggerPointFinding.Latent(open.Muscle, open.Side)) };
    }
}
