using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>Every gap that a record may have, and how it is filled.</summary>
internal static class Gaps
{
    private static readonly (Muscle Muscle, Side Side)[] Targets =
        new[] { Muscles.Piriformis, Muscles.GluteusMaximus, Muscles.Semitendinosus, Muscles.QuadratusLumborum }
            .SelectMany(muscle => new[] { (muscle, Side.Left), (muscle, Side.Right) }).ToArray();

    private static readonly MedicineClass[] Classes = MedicineClasses.Names.Values.Where(kind => kind != MedicineClass.Unclassified).ToArray();

    /// <summary>On either side of every bound that a rule may ask for; a few of each decade.</summary>
    private static readonly int[] Ages = { 10, 16, 18, 30, 40, 45, 51, 60, 66, 80 };

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
            yield return new Gap(part, "onset or trend of a sign missing: " + part, (patient, random) => WithoutCourse(patient, group, random), FillCourse);
        }

        yield return new Gap(
            ScreeningItems.BreathlessAfterNeedling.Group.ToString(), "whether breathlessness after a session lasts not recorded",
            (patient, random) => Unsettled(patient, random.Chance(50) ? Answer.NotAsked : Answer.Declined),
            patient => new[] { Unsettled(patient, Answer.No), Unsettled(patient, Answer.Yes) });
        yield return new Gap(nameof(ScreeningGroup.LocalConditions), "a local condition not settled", WithUnknownCondition, FillCondition);
        yield return new Gap(nameof(ScreeningGroup.LocalConditions), "the side of a local condition missing", WithoutSide, FillSide);
        yield return new Gap("age", "age not recorded", (patient, _) => patient with { Age = null }, patient => Ages.Select(age => patient with { Age = age }));
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

    /// <summary>Denies the group, with yes to some of what has no answer yet (see <see cref="Questions.Answers"/>).</summary>
    private static IEnumerable<Patient> FillGroup(Patient patient, ScreeningGroup group)
    {
        bool wasDenied = patient.Denied.Contains(group);
        ScreeningItem[] open = ScreeningItems.All.Where(item => item.Group == group
            && (patient.Answers.TryGetValue(item, out ScreeningEntry? entry) ? entry.Answer.IsUnknown() : !wasDenied)).ToArray();
        return Questions.Answers(patient.Denying(group) with { Answers = patient.Answers.RemoveRange(open) }, open);
    }

    private static Patient WithUnknownItem(Patient patient, ScreeningGroup group, SplitMix random)
    {
        ScreeningItem[] items = ScreeningItems.All.Where(item => item.Group == group).ToArray();
        return items.Length == 0 ? patient : patient.With(random.Pick(items), random.Pick(new[] { Answer.NotKnown, Answer.Declined, Answer.NotAsked }));
    }

    private static Patient WithoutCourse(Patient patient, ScreeningGroup group, SplitMix random)
    {
        ScreeningEntry? sign = patient.Answers.Values.Where(entry => entry.Onset is not null && entry.Item.Group == group)
            .MinBy(entry => entry.Item.Code, StringComparer.Ordinal);
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
        BodySite site = BodySite.On(random.Pick(Questions.SidedRegions), random.Chance(50) ? Side.Left : Side.Right);
        return patient.With(new LocalCondition(random.Pick(LocalConditionKinds.Names.Values), site, random.Chance(50) ? Answer.NotKnown : Answer.Declined));
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

    /// <summary>Nothing more, one medicine of any class, or two that count together.</summary>
    private static IEnumerable<Patient> FillMedicines(Patient patient)
    {
        Patient complete = patient with { MedicinesComplete = true };
        Medicine one = new("apixaban", MedicineClass.Anticoagulant);
        Medicine other = new("prasugrel", MedicineClass.Antiplatelet);
        return Classes.Select(kind => complete.With(new Medicine("not listed", kind)))
            .Append(complete)
            .Append(complete.With(one).With(other))
            .Append(complete.With(other).With(new Medicine("ticagrelor", MedicineClass.Antiplatelet)));
    }

    private static IEnumerable<Patient> FillClass(Patient patient)
    {
        string name = patient.Medicines.First(medicine => medicine.Class == MedicineClass.Unclassified).Name;
        return Classes.Select(kind => patient.With(new Medicine(name, kind)));
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
