using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>FsCheck's source of courses: gaps, ages and values lie on both sides of every number of the review, and on it.</summary>
public static class Courses
{
    private static readonly int[] Counts = [0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 11, 12, 13, 19, 20, 22];
    private static readonly int[] UsualGaps = [1, 2, 3, 3, 4, 4, 7, 7, 7, 10, 14];
    private static readonly int[] LongGaps = [89, 90, 91, 120];
    private static readonly int[] DaysSinceLast = [0, 1, 2, 3, 3, 4, 4, 5, 7, 7, 7, 8, 10, 13, 14, 15, 19, 20, 21, 22, 90, 91];
    private static readonly int[] DaysToFirstReview = [19, 20, 21, 22];
    private static readonly Answer[] Said = [Answer.No, Answer.No, Answer.No, Answer.No, Answer.No, Answer.NotAsked, Answer.NotAsked, Answer.NotKnown, Answer.Declined, Answer.Yes];
    private static readonly BodySite[] Sites = [BodySite.Left(BodyRegion.Calf), BodySite.Right(BodyRegion.Buttock), BodySite.Of(BodyRegion.Lumbar)];

    private static readonly LegPainMechanismSet[] Mechanisms =
    [
        LegPainMechanismSet.NotRecorded,
        LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred),
        LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred),
        LegPainMechanismSet.Of(LegPainMechanism.SomaticReferred, LegPainMechanism.DeepGlutealOrPiriformis),
        LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred, LegPainMechanism.RadicularPain),
        LegPainMechanismSet.Of(LegPainMechanism.RadicularPainWithRadiculopathy),
        LegPainMechanismSet.Of(LegPainMechanism.PainlessRadiculopathy),
        LegPainMechanismSet.Of(LegPainMechanism.NeurogenicClaudication),
        LegPainMechanismSet.Of(LegPainMechanism.Undetermined),
    ];

    private static readonly SymptomKind[] NerveSymptoms = [SymptomKind.Numbness, SymptomKind.Tingling, SymptomKind.Weakness];

    /// <summary>The changes that count, by measure, keyed by hand.</summary>
    private static readonly Dictionary<string, decimal[]> Steps = new()
    {
        ["nprs"] = [2],
        ["vas-back-pain"] = [15],
        ["vas-leg-pain"] = [30.4m, 17.2m],
        ["odi"] = [10, 13],
        ["rmdq-24"] = [5],
        ["rmdq-23"] = [6.9m],
        ["psfs"] = [2, 3],
    };

    public static Gen<Course> Gen { get; } =
        from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1)
        select Draw(new Random(seed));

    public static Arbitrary<Course> Course() => Arb.From(Gen, course => course.Simpler());

    internal static Course Draw(Random random)
    {
        List<TreatmentSession> sessions = DrawSessions(random);
        return new Course
        {
            Person = random.Next(10) < 8 ? Person.PlainHealthyAdult : Tests.People.People.Draw(random),
            Sessions = sessions,
            Scores = DrawScores(random, sessions),
            Symptoms = DrawSymptoms(random, sessions),
            Mechanisms = random.Next(3) == 0 ? Pick(random, Mechanisms) : null,
            NewSign = Pick(random, Said),
        };
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static List<TreatmentSession> DrawSessions(Random random)
    {
        var sessions = new List<TreatmentSession>();
        bool isEventful = random.Next(5) < 2;
        int daysAgo = Pick(random, DaysSinceLast);
        for (int left = Pick(random, Counts); left > 0; left--)
        {
            sessions.Insert(0, Tests.Courses.Course.Session(daysAgo, isEventful && random.Next(sessions.Count + 2) == 0 ? DrawEffects(random) : []));
            daysAgo = left == 2 && random.Next(10) == 0
                ? Math.Max(daysAgo + 1, Pick(random, DaysToFirstReview))
                : daysAgo + (random.Next(25) == 0 ? Pick(random, LongGaps) : Pick(random, UsualGaps));
        }

        return sessions;
    }

    private static AfterEffect[] DrawEffects(Random random)
    {
        AfterEffectKind[] all = [.. Enum.GetValues<AfterEffectKind>().Where(kind => kind != AfterEffectKind.Unspecified)];
        return [.. Enumerable.Range(0, random.Next(1, 3))
            .Select(_ => random.Next(10) switch
            {
                < 5 => random.Next(2) == 0 ? AfterEffectKind.Soreness : AfterEffectKind.Bruise,
                < 7 => AfterEffectKind.NumbnessOrTingling,
                _ => Pick(random, all),
            })
            .Distinct()
            .Select(kind => new AfterEffect(kind, (Answer)random.Next(5)))];
    }

    private static Symptom[] DrawSymptoms(Random random, List<TreatmentSession> sessions)
    {
        if (random.Next(5) > 0)
        {
            return [];
        }

        Symptom symptom = Symptom.Of(Pick(random, NerveSymptoms), Pick(random, Sites));
        CalendarDate first = sessions.Count > 0 ? sessions[0].Date : Draft.Today;
        CalendarDate onset = first.PlusDays(random.Next(-2, 3));
        return [random.Next(4) == 0 ? symptom : symptom.WithOnset(onset > Draft.Today ? Draft.Today : onset)];
    }

    private static List<OutcomeScore> DrawScores(Random random, List<TreatmentSession> sessions)
    {
        var scores = new List<OutcomeScore>();
        int mood = random.Next(4);
        bool isThorough = random.Next(5) < 3;
        foreach (OutcomeMeasure measure in ResponderDefinitions.All.Select(definition => definition.Measure))
        {
            int chance = measure.Id switch { "nprs" => 8, "vas-back-pain" or "vas-leg-pain" => 2, "odi" or "rmdq-24" => 5, _ => 3 };
            if (random.Next(10) < chance)
            {
                DrawLine(random, scores, measure, sessions, mood, isThorough, null);
            }

            if (measure.Id == "nprs" && random.Next(4) == 0)
            {
                DrawLine(random, scores, measure, sessions, mood, isThorough, Pick(random, Sites));
            }
        }

        return scores;
    }

    private static void DrawLine(
        Random random, List<OutcomeScore> scores, OutcomeMeasure measure, List<TreatmentSession> sessions, int mood, bool isThorough, BodySite? site)
    {
        CalendarDate first = sessions.Count > 0 ? sessions[0].Date : Draft.Today;
        CalendarDate last = sessions.Count > 0 ? sessions[^1].Date : Draft.Today;
        int parts = measure.Id is "odi" or "psfs" && random.Next(2) == 0 ? random.Next(3, 6) : 0;
        decimal most = measure.Maximum!.Value;
        decimal baseline = Math.Floor(most * random.Next(0, 11) / 10);
        if (isThorough || random.Next(5) > 0)
        {
            Add(random, scores, measure, baseline, first.PlusDays(-Pick(random, [0, 0, 0, 1, 7, 30])), site, parts);
        }

        foreach (TreatmentSession session in sessions.Where(_ => random.Next(4) == 0))
        {
            Add(random, scores, measure, Near(random, measure, baseline, random.Next(4)), session.Date.PlusDays(random.Next(-1, 2)), site, parts);
        }

        if (isThorough || random.Next(5) > 0)
        {
            CalendarDate now = isThorough ? Draft.Today.PlusDays(-random.Next(2)) : random.Next(7) switch
            {
                0 => last,
                1 => last.PlusDays(-1),
                2 => last.PlusDays(1),
                3 => first.PlusDays(1),
                4 => Draft.Today.PlusDays(-14),
                5 => Draft.Today.PlusDays(-15),
                _ => Draft.Today,
            };
            Add(random, scores, measure, Near(random, measure, baseline, mood), now, site, parts);
        }
    }

    /// <summary>Mostly in one direction: 0 better, 1 no pain or the best score, 2 worse, 3 anything.</summary>
    private static decimal Near(Random random, OutcomeMeasure measure, decimal baseline, int mood)
    {
        int sign = measure.Direction == OutcomeDirection.HigherIsBetter ? 1 : -1;
        decimal most = measure.Maximum!.Value;
        decimal step = random.Next(3) == 0 ? 0.3m * baseline : Pick(random, Steps[measure.Id]);
        decimal edge = random.Next(3) switch { 0 => -0.1m, 1 => 0, _ => 1 };
        return random.Next(8) == 0 ? random.Next((int)most + 1) : mood switch
        {
            0 => baseline + (sign * (step + edge)),
            1 => sign > 0 ? most : random.Next(3),
            2 => baseline - (sign * (step + edge)),
            _ => baseline + ((random.Next(2) == 0 ? 1 : -1) * (step + edge)),
        };
    }

    private static void Add(Random random, List<OutcomeScore> scores, OutcomeMeasure measure, decimal value, CalendarDate date, BodySite? site, int parts)
    {
        decimal most = measure.Maximum!.Value;
        value = value < 0 ? 0 : value > most ? most : value;
        date = date > Draft.Today ? Draft.Today : date;
        value = measure.Step == OutcomeStep.WholeNumbers ? random.Next(2) == 0 ? Math.Floor(value) : Math.Ceiling(value) : value;
        OutcomeScore score = site is BodySite place ? OutcomeScore.At(measure, value, place, date)
            : parts == 0 ? OutcomeScore.Of(measure, value, date)
            : measure.Id == "odi" ? OutcomeScore.OswestryFromRawSum((int)(value * 3 * (parts - 2) / 20), 3 * (parts - 2), date)
            : OutcomeScore.PatientSpecificFunctionalScaleFromActivities(Split(value, parts), date);
        if (scores.All(other => other.ProblemBeside(score) is null))
        {
            scores.Add(score);
        }
    }

    /// <summary>Whole activities whose mean lies near the value.</summary>
    private static List<decimal> Split(decimal value, int parts)
    {
        int total = (int)Math.Round(value * parts);
        return [.. Enumerable.Range(0, parts).Select(i => (decimal)((total / parts) + (i < total % parts ? 1 : 0)))];
    }
}
