using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.Outcomes;

/// <summary>FsCheck's source of scores, pairs of comparable scores, and records that hold scores.</summary>
public static class Scores
{
    internal static readonly CalendarDate Today = new(2026, 11, 22);

    private static readonly BodySite[] Sites =
        [BodySite.Left(BodyRegion.Buttock), BodySite.Right(BodyRegion.Buttock), BodySite.Of(BodyRegion.Calf), BodySite.Left(BodyRegion.Calf)];

    public static Arbitrary<OutcomeScore> Score() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Draw(new Random(seed)));

    public static Arbitrary<OutcomeScore[]> Pair() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select DrawPair(new Random(seed)));

    public static Arbitrary<Presentation> Record() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select DrawRecord(new Random(seed)));

    internal static OutcomeScore Draw(Random random) => Draw(random, OutcomeMeasures.All[random.Next(OutcomeMeasures.All.Count)], null);

    /// <summary>Two comparable scores of one day.</summary>
    internal static OutcomeScore[] DrawPair(Random random)
    {
        OutcomeScore one = Draw(random);
        while (one.Measure.Place == OutcomePlace.Leg && one.Ankle == AnklePosition.NotRecorded)
        {
            one = Draw(random);
        }

        return [one, Draw(random, one.Measure, one)];
    }

    internal static Presentation DrawRecord(Random random)
    {
        Presentation person = Presentation.Of(Today);
        foreach (OutcomeScore score in Enumerable.Range(0, random.Next(8)).Select(_ => Draw(random)))
        {
            if (person.OutcomeScores.All(other => other.ProblemBeside(score) is null))
            {
                person = person.With(score);
            }
        }

        return person;
    }

    private static OutcomeScore Draw(Random random, OutcomeMeasure measure, OutcomeScore? like)
    {
        CalendarDate date = like?.Date ?? Today.PlusDays(-random.Next(4));
        if (measure.Id == "odi" && random.Next(4) > 0)
        {
            int items = random.Next(1, 11);
            return OutcomeScore.OswestryFromRawSum(random.Next((5 * items) + 1), items, date);
        }

        if (measure.Id == "psfs" && random.Next(4) > 0)
        {
            IReadOnlyList<decimal> activities = [.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => Value(random, measure))];
            return OutcomeScore.PatientSpecificFunctionalScaleFromActivities(activities, date);
        }

        decimal value = Value(random, measure);
        return measure.Place switch
        {
            OutcomePlace.Leg => OutcomeScore.StraightLegRaise(like?.Side ?? (Side)random.Next(1, 3), like?.Ankle ?? (AnklePosition)random.Next(4), value, date),
            OutcomePlace.Site => OutcomeScore.PressurePainThreshold(value, like?.Site ?? Sites[random.Next(Sites.Length)], date),
            OutcomePlace.SiteWhereRecorded when (like is null ? random.Next(2) == 0 : like.Site is not null) =>
                OutcomeScore.At(measure, value, like?.Site ?? Sites[random.Next(Sites.Length)], date),
            _ => OutcomeScore.Of(measure, value, date),
        };
    }

    private static decimal Value(Random random, OutcomeMeasure measure)
    {
        int most = (int)(measure.Maximum ?? 5000);
        decimal whole = random.Next(most + 1);
        if (measure.Step == OutcomeStep.WholeNumbers || random.Next(3) == 0)
        {
            return whole;
        }

        int places = random.Next(1, 11);
        decimal part = random.Next(1, 10);
        for (int i = 0; i < places; i++)
        {
            part /= 10;
        }

        return whole == most ? whole - part : whole + part;
    }
}
