using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.SampleConsole;

/// <summary>An invented course from the first visit to its end: what an app would record at each visit, and what it would show.</summary>
internal static class WorkedCourse
{
    private static readonly CalendarDate Start = new(2026, 9, 7);
    private static readonly BodySite Buttock = BodySite.Left(BodyRegion.Buttock);

    /// <summary>Each visit: its day, what happened, and the person as recorded then.</summary>
    internal static IEnumerable<(CalendarDate Day, string What, Presentation Person)> Visits()
    {
        var scores = new List<OutcomeScore> { Pain(7, 0), Disability(13, 0) };
        TreatmentHistory history = TreatmentHistory.NoneRecorded;
        yield return (Start, "First visit: pain in the left buttock, worse sitting; two active trigger points.", Person(0, scores, history));

        history = history.With(Session(0).With(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)));
        yield return (Day(1), "The day after session 1: sore, nothing else.", Person(1, scores, history));

        history = TreatmentHistory.NoneRecorded.With(Session(0).With(new AfterEffect(AfterEffectKind.Soreness, Answer.No)));
        yield return (Day(7), "Second visit: the soreness has gone; nobody has asked for the pain yet.", Person(7, scores, history));

        scores.Add(Pain(6, 7));
        yield return (Day(7), "The same visit, pain asked.", Person(7, scores, history));

        history = history.With(Session(7)).With(Session(14));
        scores.AddRange([Pain(5, 14), Pain(4, 21), Disability(8, 21)]);
        yield return (Day(21), "First review, after session 3.", Person(21, scores, history));

        history = history.With(Session(21)).With(Session(35));
        scores.AddRange([Pain(2, 35), Pain(0, 49), Disability(2, 49)]);
        yield return (Day(49), "Second review, after session 5.", Person(49, scores, history));
    }

    /// <summary>The same course where things went wrong: what a review says then.</summary>
    internal static Presentation AfterBreathlessness() => Person(
        8,
        [Pain(7, 0), Disability(13, 0), Pain(6, 8)],
        TreatmentHistory.NoneRecorded.With(Session(7).With(new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, Answer.NotKnown))));

    private static CalendarDate Day(int days) => Start.PlusDays(days);

    private static OutcomeScore Pain(int points, int days) => OutcomeScore.At(OutcomeMeasures.NumericPainRating, points, Buttock, Day(days));

    private static OutcomeScore Disability(int points, int days) => OutcomeScore.Of(OutcomeMeasures.RolandMorris24, points, Day(days));

    private static TreatmentSession Session(int days) => new(Day(days), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left));

    private static Presentation Person(int days, IEnumerable<OutcomeScore> scores, TreatmentHistory history)
    {
        Presentation person = Presentation.Of(Day(days), 45)
            .With(Symptom.Pain(Buttock).WorseWith(Activity.Sitting))
            .With(TriggerPointExamination.Complete
                .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left))
                .With(TriggerPointFinding.Active(Muscles.GluteusMedius, Side.Left)))
            .With(NeurologicalExamination.Normal)
            .With(HealthScreen.AllGroupsDenied)
            .With(Consent.Given)
            .With(Practitioner.Qualified)
            .With(history.WithNewNeurologicalSign(history.Sessions.Count == 0 ? Answer.NotAsked : Answer.No));
        return scores.Aggregate(person, (record, score) => record.With(score));
    }
}
