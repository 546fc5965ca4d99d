using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>A generated course: a person, the sessions so far and the scores. Valid by construction, and so is everything it shrinks to.</summary>
public sealed class Course
{
    private readonly Lazy<Presentation> presentation;

    public Course() => presentation = new Lazy<Presentation>(Build);

    public Presentation Presentation => presentation.Value;

    internal Person Person { get; init; } = Person.PlainHealthyAdult;

    /// <summary>Oldest first, one a day.</summary>
    internal IReadOnlyList<TreatmentSession> Sessions { get; init; } = [];

    internal IReadOnlyList<OutcomeScore> Scores { get; init; } = [];

    internal IReadOnlyList<Symptom> Symptoms { get; init; } = [];

    /// <summary>Null where the person's own are kept.</summary>
    internal LegPainMechanismSet? Mechanisms { get; init; }

    internal Answer NewSign { get; init; }

    public override string ToString() => Person
        + "; as of " + Draft.Today + "; " + Presentation.History
        + "; scores: " + string.Join(", ", Scores)
        + "; symptoms: " + string.Join(", ", Symptoms.Select(symptom => symptom + " since " + symptom.Onset))
        + "; mechanisms: " + (Mechanisms?.ToString() ?? "the person's own");

    internal static TreatmentSession Session(int daysAgo, params AfterEffect[] effects) => effects.Aggregate(
        new TreatmentSession(Draft.Today.PlusDays(-daysAgo), NeedlingOptionSet.In(Muscles.GluteusMedius, Side.Left)), (session, effect) => session.With(effect));

    /// <summary>Simpler courses: one thing left out at a time.</summary>
    internal IEnumerable<Course> Simpler()
    {
        foreach (Person simpler in Person.Simpler())
        {
            yield return Copy(person: simpler);
        }

        for (int i = 0; i < Sessions.Count; i++)
        {
            yield return Copy(sessions: [.. Sessions.Where((_, other) => other != i)]);
        }

        foreach (TreatmentSession session in Sessions.Where(session => session.AfterEffects.Count > 0))
        {
            foreach (AfterEffect dropped in session.AfterEffects)
            {
                TreatmentSession less = session.AfterEffects.Where(effect => !effect.Equals(dropped))
                    .Aggregate(new TreatmentSession(session.Date, session.Needled), (all, effect) => all.With(effect));
                yield return Copy(sessions: [.. Sessions.Select(other => ReferenceEquals(other, session) ? less : other)]);
            }
        }

        for (int i = 0; i < Scores.Count; i++)
        {
            yield return Copy(scores: [.. Scores.Where((_, other) => other != i)]);
        }

        for (int i = 0; i < Symptoms.Count; i++)
        {
            yield return Copy(symptoms: [.. Symptoms.Where((_, other) => other != i)]);
        }

        if (Mechanisms is not null)
        {
            yield return new Course { Person = Person, Sessions = Sessions, Scores = Scores, Symptoms = Symptoms, NewSign = NewSign };
        }

        if (NewSign != Answer.No)
        {
            yield return Copy(newSign: Answer.No);
        }
    }

    internal Course Copy(
        Person? person = null,
        IReadOnlyList<TreatmentSession>? sessions = null,
        IReadOnlyList<OutcomeScore>? scores = null,
        IReadOnlyList<Symptom>? symptoms = null,
        Answer? newSign = null) => new()
        {
            Person = person ?? Person,
            Sessions = sessions ?? Sessions,
            Scores = scores ?? Scores,
            Symptoms = symptoms ?? Symptoms,
            Mechanisms = Mechanisms,
            NewSign = newSign ?? NewSign,
        };

    private Presentation Build()
    {
        Presentation record = Person.Presentation;
        record = Mechanisms is null ? record : record.With(Mechanisms);
        record = Symptoms.Aggregate(record, (all, symptom) => all.With(symptom));
        record = Scores.Aggregate(record, (all, score) => all.With(score));
        return record.With(Sessions.Aggregate(TreatmentHistory.NoneRecorded, (all, session) => all.With(session)).WithNewNeurologicalSign(NewSign));
    }
}
