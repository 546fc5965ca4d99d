using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>
/// A patient whose parts can be taken out again and replaced, which a presentation does not offer. The first value of every
/// part is that of a plain healthy adult, fully answered, without an active trigger point.
/// </summary>
internal sealed record Patient
{
    internal static readonly CalendarDate Today = new(2026, 3, 2);

    internal int? Age { get; init; } = 40;

    internal BodySite PainAt { get; init; } = BodySite.Left(BodyRegion.Buttock);

    internal ImmutableHashSet<ScreeningGroup> Denied { get; init; } = HealthScreen.AllGroupsDenied.DeniedGroups.ToImmutableHashSet();

    internal ImmutableDictionary<ScreeningItem, ScreeningEntry> Answers { get; init; } = ImmutableDictionary<ScreeningItem, ScreeningEntry>.Empty;

    internal ImmutableList<LocalCondition> LocalConditions { get; init; } = ImmutableList<LocalCondition>.Empty;

    internal bool MedicinesComplete { get; init; } = true;

    internal ImmutableList<Medicine> Medicines { get; init; } = ImmutableList<Medicine>.Empty;

    internal bool ExaminationComplete { get; init; } = true;

    internal ImmutableList<TriggerPointFinding> Findings { get; init; } = ImmutableList<TriggerPointFinding>.Empty;

    internal NeurologicalExamination Neurology { get; init; } = NeurologicalExamination.Normal;

    internal Pregnancy Pregnancy { get; init; } = Pregnancy.NotAsked;

    internal Consent Consent { get; init; } = Consent.Given;

    internal Practitioner Practitioner { get; init; } = Practitioner.Qualified;

    /// <summary>What was noticed after a session the day before; empty where there was no session.</summary>
    internal ImmutableList<AfterEffect> AfterEffects { get; init; } = ImmutableList<AfterEffect>.Empty;

    internal Patient With(ScreeningEntry entry) => this with { Answers = Answers.SetItem(entry.Item, entry) };

    internal Patient With(ScreeningItem item, Answer answer) => With(new ScreeningEntry(item, answer));

    /// <summary>The same patient with this local condition in place of any of that kind and site.</summary>
    internal Patient With(LocalCondition condition) => this with
    {
        LocalConditions = LocalConditions.RemoveAll(other => other.Kind == condition.Kind && other.Site == condition.Site).Add(condition),
    };

    /// <summary>The same patient with this medicine in place of any of that name.</summary>
    internal Patient With(Medicine medicine) => this with
    {
        Medicines = Medicines.RemoveAll(other => other.Name == medicine.Name).Add(medicine),
    };

    /// <summary>The same patient with this finding in place of any in that muscle on that side.</summary>
    internal Patient With(TriggerPointFinding finding) => this with
    {
        Findings = Findings.RemoveAll(other => other.Muscle.Equals(finding.Muscle) && other.Side == finding.Side).Add(finding),
    };

    internal Patient Denying(ScreeningGroup group) => this with { Denied = Denied.Add(group) };

    internal Presentation ToPresentation()
    {
        HealthScreen screen = HealthScreen.Denied(Denied.OrderBy(group => group).ToArray());
        foreach (ScreeningEntry entry in Answers.Values)
        {
            screen = screen.With(entry);
        }

        MedicineList list = MedicinesComplete ? MedicineList.Complete : MedicineList.NotTaken;
        foreach (Medicine medicine in Medicines)
        {
            list = list.With(medicine);
        }

        TriggerPointExamination examination = ExaminationComplete ? TriggerPointExamination.Complete : TriggerPointExamination.NotDone;
        foreach (TriggerPointFinding finding in Findings)
        {
            examination = examination.With(finding);
        }

        Presentation person = (Age is int age ? Presentation.Of(Today, age) : Presentation.Of(Today))
            .With(Symptom.Pain(PainAt, score: 6))
            .With(screen).With(list).With(examination).With(Neurology).With(Pregnancy).With(Consent).With(Practitioner);
        foreach (LocalCondition condition in LocalConditions)
        {
            person = person.With(condition);
        }

        return AfterEffects.IsEmpty ? person : person.With(TreatmentHistory.NoneRecorded.With(Session(AfterEffects)));
    }

    private static TreatmentSession Session(IEnumerable<AfterEffect> effects)
    {
        var session = new TreatmentSession(Today.PlusDays(-1), NeedlingOptionSet.Empty);
        foreach (AfterEffect effect in effects)
        {
            session = session.With(effect);
        }

        return session;
    }
}
