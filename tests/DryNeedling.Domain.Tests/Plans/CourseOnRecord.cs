using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>Sessions and scores that are laid over a record; every one of them is valid, and so is every smaller one.</summary>
/// <param name="DaysAgo">The sessions, oldest first.</param>
/// <param name="Scores">Scores, at most one a measure and day.</param>
/// <param name="NewSign">Whether a nerve sign is new since the first session.</param>
/// <param name="IsSore">True where soreness from the last session is still there.</param>
internal sealed record CourseOnRecord(IReadOnlyList<int> DaysAgo, IReadOnlyList<(OutcomeMeasure Measure, int DaysAgo, decimal Value)> Scores, Answer NewSign, bool IsSore = false)
{
    internal static CourseOnRecord None { get; } = new([], [], Answer.NotAsked);

    public override string ToString() => DaysAgo.Count + Scores.Count == 0 ? "" : $" | sessions {string.Join(", ", DaysAgo)} days ago, new sign {NewSign}{(IsSore ? ", sore" : "")}, "
        + string.Join(", ", Scores.Select(score => $"{score.Measure.Abbreviation} {score.Value} {score.DaysAgo} days ago"));

    internal Presentation On(Presentation person)
    {
        if (DaysAgo.Count > 0)
        {
            person = person.With(DaysAgo.Aggregate(
                TreatmentHistory.NoneRecorded.WithNewNeurologicalSign(NewSign),
                (history, days) => history.With(SessionOf(person.AsOf.PlusDays(-days), IsSore && days == DaysAgo[DaysAgo.Count - 1]))));
        }

        return Scores.Aggregate(person, (record, score) => record.With(OutcomeScore.Of(score.Measure, score.Value, record.AsOf.PlusDays(-score.DaysAgo))));
    }

    internal IEnumerable<CourseOnRecord> Simpler() => (DaysAgo.Count + Scores.Count == 0 ? Enumerable.Empty<CourseOnRecord>() : [None])
        .Concat(DaysAgo.Select((_, i) => this with { DaysAgo = [.. DaysAgo.Where((_, j) => j != i)] }))
        .Concat(Scores.Select((_, i) => this with { Scores = [.. Scores.Where((_, j) => j != i)] }))
        .Concat(IsSore ? [this with { IsSore = false }] : [])
        .Concat(NewSign != Answer.No && DaysAgo.Count > 0 ? [this with { NewSign = Answer.No }] : []);

    internal static CourseOnRecord Draw(Random random)
    {
        if (random.Next(2) == 0)
        {
            return random.Next(2) == 0 ? None : new([], [.. DrawScores(random, 0)], Answer.NotAsked);
        }

        int[] counts = [1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 12, 18, 19, 20];
        int[] gaps = [2, 3, 7, 7, 14];
        int[] lasts = [0, 1, 2, 3, 4, 6, 7, 7, 10, 95];
        var days = new List<int> { lasts[random.Next(lasts.Length)] };
        int gap = gaps[random.Next(gaps.Length)];
        for (int count = counts[random.Next(counts.Length)]; days.Count < count;)
        {
            days.Insert(0, days[0] + gap);
        }

        Answer[] signs = [Answer.No, Answer.No, Answer.No, Answer.No, Answer.No, Answer.NotAsked, Answer.Yes];
        return new(days, [.. DrawScores(random, days[0])], signs[random.Next(signs.Length)], random.Next(6) == 0);
    }

    private static TreatmentSession SessionOf(CalendarDate day, bool isSore)
    {
        var session = new TreatmentSession(day, NeedlingOptionSet.In(Muscles.Piriformis, Side.Left));
        return isSore ? session.With(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)) : session;
    }

    private static IEnumerable<(OutcomeMeasure Measure, int DaysAgo, decimal Value)> DrawScores(Random random, int start)
    {
        foreach ((OutcomeMeasure measure, int most) in new[] { (OutcomeMeasures.NumericPainRating, 10), (OutcomeMeasures.RolandMorris24, 24), (OutcomeMeasures.PatientSpecificFunctionalScale, 10) })
        {
            bool isExtra = measure.Equals(OutcomeMeasures.PatientSpecificFunctionalScale);
            int baseline = random.Next(most + 1);
            if (random.Next(10) < (isExtra ? 2 : 8))
            {
                yield return (measure, start, baseline);
            }

            if (start > 0 && random.Next(10) < (isExtra ? 2 : 8))
            {
                // Falling more often than not, as scores do.
                yield return (measure, random.Next(Math.Min(start, 3)), isExtra || random.Next(3) == 0 ? random.Next(most + 1) : random.Next(baseline + 1));
            }
        }

        if (random.Next(4) == 0)
        {
            yield return (OutcomeMeasures.StartBackDistress, start, random.Next(6));
        }
    }
}
