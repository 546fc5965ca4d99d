using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>
/// The screening questions that a row of the table reads, and every way to answer each with yes: plainly, with a course, or
/// by places on the body. Nothing here is listed by hand.
/// </summary>
internal static class Questions
{
    internal static readonly BodyRegion[] SidedRegions =
        Enum.GetValues<BodyRegion>().Where(region => region is not (BodyRegion.Unspecified or BodyRegion.Coccygeal or BodyRegion.Perineum)).ToArray();

    private static readonly BodySite[] Sites = new[] { BodyRegion.Lumbar, BodyRegion.Buttock, BodyRegion.ThighPosterior, BodyRegion.FootSole }
        .SelectMany(region => new[] { BodySite.Left(region), BodySite.Right(region) }).ToArray();

    /// <summary>What each question counts for in the table: two questions with the same reading are interchangeable.</summary>
    private static readonly Dictionary<ScreeningItem, string> Readings = ScreeningItems.All.ToDictionary(item => item, ReadingOf);

    /// <summary>The questions that can change an answer.</summary>
    internal static readonly ScreeningItem[] All = ScreeningItems.All.Where(item => Readings[item].Length > 0).ToArray();

    /// <summary>Questions that a plain adult can answer with yes together.</summary>
    private static readonly ScreeningItem[] Together = AllTogether();

    internal static LocalConditionKind? KindOf(ScreeningItem item) => Words.TryKind(item.Code, out LocalConditionKind kind) ? kind : null;

    /// <summary>The ways to answer with yes, the one that counts for most first.</summary>
    internal static Func<Patient, Patient>[] Yes(ScreeningItem item)
    {
        if (KindOf(item) is LocalConditionKind kind)
        {
            return Sites.Select(site => (Func<Patient, Patient>)(patient => patient.With(LocalCondition.Present(kind, site))))
                .Prepend(patient => Everywhere(patient, kind)).ToArray();
        }

        return item.HasCourse
            ? new Func<Patient, Patient>[] { patient => patient.With(Sign(item, true)), patient => patient.With(Sign(item, false)) }
            : new Func<Patient, Patient>[] { patient => patient.With(item, Answer.Yes) };
    }

    /// <summary>
    /// Ways to answer open questions, of a record in which none of them is answered: all no; each alone with yes, in each way;
    /// every two that a row reads together; and as many together as a person can have. Of interchangeable ones, the first.
    /// </summary>
    internal static IEnumerable<Patient> Answers(Patient none, IEnumerable<ScreeningItem> open)
    {
        ScreeningItem[] items = open.Where(item => Readings[item].Length > 0).DistinctBy(item => Readings[item]).ToArray();
        yield return none;
        for (int i = 0; i < items.Length; i++)
        {
            foreach (Func<Patient, Patient> yes in Yes(items[i]))
            {
                yield return yes(none);
            }

            for (int j = 0; j < i; j++)
            {
                if (AreReadTogether(items[i], items[j]))
                {
                    yield return Yes(items[i])[0](Yes(items[j])[0](none));
                }
            }
        }

        ScreeningItem[] together = items.Intersect(Together).ToArray();
        if (together.Length > 1)
        {
            yield return together.Aggregate(none, (patient, item) => Yes(item)[0](patient));
        }
    }

    /// <summary>A sign that is present, its course fully recorded.</summary>
    internal static ScreeningEntry Sign(ScreeningItem item, bool recent) => recent
        ? new ScreeningEntry(item, Answer.Yes, Patient.Today.PlusDays(-3), Trend.Worsening)
        : new ScreeningEntry(item, Answer.Yes, Patient.Today.PlusDays(-400), Trend.Stable);

    private static Patient Everywhere(Patient patient, LocalConditionKind kind) => SidedRegions
        .SelectMany(region => new[] { BodySite.Left(region), BodySite.Right(region) })
        .Aggregate(patient, (marked, site) => marked.With(LocalCondition.Present(kind, site)));

    /// <summary>The terms that a yes to the question makes true. The course of a sign is read beside its answer.</summary>
    private static bool Makes(ScreeningItem item, TableRow.Term term) => term.IsLocated
        ? Words.TickedBy(item).Located == term.Word
        : Words.TickedBy(item).Plain.Contains(term.Word);

    private static string ReadingOf(ScreeningItem item) => string.Join("; ", TableRow.All
        .SelectMany(row => row.Ways.Where(way => way.Any(term => Makes(item, term))).Select(way =>
            row.Tier + " " + row.Level + " " + row.IsSupport + " " + string.Concat(row.Scope.Select(covered => covered ? '1' : '0')) + " "
            + string.Join("+", way.Where(term => !Makes(item, term)))))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } reading
            ? reading + (KindOf(item) is not null || item.HasCourse ? item.Code : string.Empty)
            : string.Empty;

    private static bool AreReadTogether(ScreeningItem one, ScreeningItem other) => TableRow.All.Any(row => row.Ways.Any(way =>
        way.Any(term => Makes(one, term) && !Makes(other, term)) && way.Any(term => Makes(other, term) && !Makes(one, term))));

    private static ScreeningItem[] AllTogether()
    {
        var together = new List<ScreeningItem>();
        var patient = new Patient();
        foreach (ScreeningItem item in All)
        {
            Patient more = Yes(item)[0](patient);
            if (!Whole.IsContradictory(more))
            {
                patient = more;
                together.Add(item);
            }
        }

        return together.ToArray();
    }
}
