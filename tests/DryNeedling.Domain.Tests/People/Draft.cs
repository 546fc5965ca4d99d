using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.People;

/// <summary>
/// Builds one presentation out of independent parts. Whether a "no" is said one by one or by denying a group is a matter of
/// representation, chosen apart from what is answered.
/// </summary>
internal sealed class Draft
{
    internal static readonly CalendarDate Today = new(2026, 11, 22);

    private readonly Dictionary<ScreeningItem, ScreeningEntry> answers = new()
    {
        // Phrased so that yes is the reassuring side.
        [ScreeningItems.LumbarCausesConsidered] = new(ScreeningItems.LumbarCausesConsidered, Intake.Answer.Yes),
    };
    private readonly List<LocalCondition> places = [];
    private readonly HashSet<ScreeningItem> undeniable = [];
    private readonly HashSet<ScreeningItem> neverSaid = [];

    internal bool DenyGroups { get; set; } = true;

    /// <summary>Answers the other questions on medicines outright, because group or list would not close them.</summary>
    internal bool SayNoToTheRest { get; set; }

    internal int? Age { get; set; } = 45;

    internal List<Symptom> Symptoms { get; } = [];

    internal List<FunctionalImpact> Impacts { get; } = [];

    internal LegPainMechanismSet Mechanisms { get; set; } = LegPainMechanismSet.NotRecorded;

    internal TriggerPointExamination TriggerPoints { get; set; } = TriggerPointExamination.Complete;

    internal NeurologicalExamination Neurology { get; set; } = NeurologicalExamination.Normal;

    internal Pregnancy Pregnancy { get; set; } = Pregnancy.No;

    internal bool MedicinesComplete { get; set; } = true;

    internal List<Medicine> Medicines { get; } = [];

    internal List<ClinicalCode> Diagnoses { get; } = [];

    internal Consent Consent { get; set; } = Consent.Given;

    internal Practitioner Practitioner { get; set; } = Practitioner.Qualified;

    internal List<TreatmentSession> Sessions { get; } = [];

    internal List<RecordedDecision> Decisions { get; } = [];

    internal List<MeasuredValue> MeasuredValues { get; } = [];

    internal void Answer(ScreeningItem item, Answer answer) => answers[item] = new ScreeningEntry(item, answer);

    /// <summary>
    /// Nobody knows the detail, and nobody answered the whole outright: at most its group is denied. An outright no would close both.
    /// </summary>
    internal void DetailNotKnown(ScreeningItem whole, ScreeningItem detail)
    {
        neverSaid.Add(whole);
        Answer(detail, Intake.Answer.NotKnown);
    }

    /// <summary>Nobody answered the question outright, unless another part did: at most its group is denied.</summary>
    internal void NeverSaid(ScreeningItem item) => neverSaid.Add(item);

    /// <summary>Answers what no other part has answered or left open.</summary>
    internal void AnswerUnlessSaid(ScreeningItem item, Answer answer)
    {
        if (!answers.ContainsKey(item) && !undeniable.Contains(item) && !neverSaid.Contains(item))
        {
            Answer(item, answer);
        }
    }

    /// <summary>Leaves what another part has answered as it is, so that what is unknown here stays one part's matter.</summary>
    internal void NotKnownUnlessSaid(ScreeningItem item)
    {
        if (!answers.ContainsKey(item))
        {
            Answer(item, Intake.Answer.NotKnown);
        }
    }

    internal void Sign(ScreeningItem item, int? daysAgo, Trend trend) =>
        answers[item] = new ScreeningEntry(item, Intake.Answer.Yes, daysAgo is int days ? Today.PlusDays(-days) : null, trend);

    internal void Place(LocalConditionKind kind, BodySite site, Answer present) => places.Add(new LocalCondition(kind, site, present));

    /// <summary>Leaves a question without entry in a group that is not denied.</summary>
    internal void LeaveOpen(ScreeningItem item)
    {
        answers.Remove(item);
        undeniable.Add(item);
    }

    /// <summary>Leaves a question open unless another part has answered it: else its answer would be there in every completion of this part.</summary>
    internal void LeaveOpenUnlessSaid(ScreeningItem item)
    {
        if (!answers.ContainsKey(item))
        {
            LeaveOpen(item);
        }
    }

    internal Presentation Build()
    {
        HealthScreen screen = HealthScreen.NotAsked;
        foreach (ScreeningGroup group in Enum.GetValues<ScreeningGroup>().Where(group => group != ScreeningGroup.Unspecified))
        {
            if (DenyGroups && !undeniable.Any(item => item.Group == group))
            {
                screen = screen.WithDenied(group);
            }
        }

        foreach (ScreeningItem item in ScreeningItems.All)
        {
            if (answers.TryGetValue(item, out ScreeningEntry? entry))
            {
                screen = entry.Answer == Intake.Answer.NotAsked && !screen.IsDenied(item.Group) ? screen : screen.With(entry);
            }
            else if (neverSaid.Contains(item))
            {
                continue;
            }
            else if ((SayNoToTheRest && item.Group == ScreeningGroup.Bleeding && !undeniable.Contains(item))
                || (!screen.IsDenied(item.Group) && !undeniable.Contains(item) && !ListedAbove(item)))
            {
                screen = screen.With(item, Intake.Answer.No);
            }
        }

        foreach (LocalConditionKind kind in places.Select(place => place.Kind).Distinct().ToList())
        {
            CloseElsewhere(kind, screen);
        }

        Presentation person = Age is int age ? Presentation.Of(Today, age) : Presentation.Of(Today);
        person = Symptoms.Aggregate(person, (record, symptom) => record.With(symptom));
        person = Impacts.Aggregate(person, (record, impact) => record.With(impact)).With(Mechanisms);
        person = places.Aggregate(person, (record, place) => record.With(place));
        person = person
            .With(screen)
            .With(TriggerPoints)
            .With(Neurology)
            .With(Pregnancy)
            .With(Medicines.Aggregate(MedicinesComplete ? MedicineList.Complete : MedicineList.NotTaken, (list, medicine) => list.With(medicine)))
            .With(Diagnoses.Aggregate(DiagnosisList.NotTaken, (list, code) => list.With(code)))
            .With(Consent)
            .With(Practitioner)
            .With(Sessions.Aggregate(TreatmentHistory.NoneRecorded, (history, session) => history.With(session)));
        person = MeasuredValues.Aggregate(person, (record, value) => record.With(value));
        return Decisions.Aggregate(person, (record, decision) => record.With(decision));
    }

    /// <summary>A place that is recorded answers its question; an explicit no beside it would be a conflict.</summary>
    private bool ListedAbove(ScreeningItem item) => places.Any(place =>
        place.IsPresent == Intake.Answer.Yes && item.Equals(LocalConditionKinds.ItemOf(place.Kind)));

    /// <summary>Where the group is not denied, the other places must be said to be free, one by one.</summary>
    private void CloseElsewhere(LocalConditionKind kind, HealthScreen screen)
    {
        if (screen.IsDenied(ScreeningGroup.LocalConditions) || undeniable.Contains(LocalConditionKinds.ItemOf(kind)) || answers.ContainsKey(LocalConditionKinds.ItemOf(kind)))
        {
            return;
        }

        foreach (BodySite site in BodySiteSet.Of([.. Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified).Select(BodySite.Of)]).ToList())
        {
            if (!places.Any(place => place.Kind == kind && place.Site.Region == site.Region && (place.Site.Side == site.Side || place.Site.Side == Side.Unspecified)))
            {
                Place(kind, site, Intake.Answer.No);
            }
        }
    }
}
