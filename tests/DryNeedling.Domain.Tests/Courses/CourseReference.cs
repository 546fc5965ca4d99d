using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>
/// The review of a course once more, slow and literal: it reads the presentation itself, and every number is keyed again by hand from
/// the fact sheets (sciatica, sections 5 and 6.2; safety, section 6.2). Only what the assessment of the day comes to is taken as it is.
/// </summary>
internal sealed class CourseReference
{
    /// <summary>From the mildest to the gravest.</summary>
    internal static readonly ReviewDecision[] Order =
    [
        ReviewDecision.Continue, ReviewDecision.Taper, ReviewDecision.Adjust, ReviewDecision.Reassess, ReviewDecision.Stop,
        ReviewDecision.ReferUrgently, ReviewDecision.ReferAsEmergency,
    ];

    private readonly Presentation person;
    private readonly List<TreatmentSession> sessions;
    private readonly List<Line> lines;

    private CourseReference(Presentation person)
    {
        this.person = person;
        sessions = CurrentCourse();
        lines = sessions.Count == 0 ? [] : [.. person.OutcomeScores
            .Where(score => IsPain(score.Measure.Id) || score.Measure.Id is "odi" or "rmdq-24" or "rmdq-23" or "psfs")
            .GroupBy(score => (score.Measure.Id, score.Site))
            .Select(group => new Line(group.Key.Id, [.. group.OrderBy(score => score.Date)], First, Last, person.AsOf))];
    }

    /// <summary>Each rule of the review: no, unknown, presumed or yes.</summary>
    internal required IReadOnlyDictionary<string, Holds> Rules { get; init; }

    internal required ReviewDecision Decision { get; init; }

    internal required ReviewDecision Mildest { get; init; }

    internal required ReviewDecision Gravest { get; init; }

    internal required int SessionCount { get; init; }

    /// <summary>By measure and place: worse, better, unchanged, or null where nothing can be compared.</summary>
    internal required IReadOnlyDictionary<(string Measure, Anatomy.BodySite? Site), string?> States { get; init; }

    internal IEnumerable<string> Held => Rules.Where(rule => rule.Value >= Holds.Presumed).Select(rule => rule.Key).OrderBy(id => id, StringComparer.Ordinal);

    private CalendarDate First => sessions[0].Date;

    private CalendarDate Last => sessions[^1].Date;

    private int DaysSinceFirst => person.AsOf.DaysSince(First);

    private bool IsFirstDay => DaysSinceFirst == 0;

    private bool IsJudgedToComeFromNoRoot => person.Mechanisms.Count > 0
        && !person.Mechanisms.Contains(LegPainMechanism.RadicularPain)
        && !person.Mechanisms.Contains(LegPainMechanism.RadicularPainWithRadiculopathy)
        && !person.Mechanisms.Contains(LegPainMechanism.PainlessRadiculopathy)
        && !person.Mechanisms.Contains(LegPainMechanism.NeurogenicClaudication)
        && !person.Mechanisms.Contains(LegPainMechanism.Undetermined);

    /// <summary>A score of pain is due once the next session may take place, three days on; before, one counts where it was taken.</summary>
    private bool IsPainDue => person.AsOf.DaysSince(Last) >= 3 || lines.Any(line => IsPain(line.Id) && line.Baseline is not null && line.Now is not null);

    internal static CourseReference Of(SuitabilityAssessment assessment) => Of(assessment.Presentation, assessment);

    internal static CourseReference Of(Presentation person, SuitabilityAssessment assessment)
    {
        var reader = new CourseReference(person) { Rules = null!, Decision = default, Mildest = default, Gravest = default, SessionCount = 0, States = null! };
        Dictionary<string, Holds> rules = reader.ReadRules();
        ReviewDecision At(Holds least, Suitability answer) => rules
            .Where(rule => rule.Value >= least)
            .Select(rule => DecisionOf(rule.Key))
            .Append(Meaning(answer))
            .MaxBy(Gravity);
        ReviewDecision mildest = At(Holds.Yes, assessment.MildestBound);
        ReviewDecision stated = At(Holds.Presumed, assessment.MildestStated);
        ReviewDecision gravest = At(Holds.Unknown, assessment.GravestBound);
        return new CourseReference(person)
        {
            Rules = rules,
            Mildest = mildest,
            Gravest = gravest,
            Decision = IsPermissive(gravest) ? gravest : !IsPermissive(stated) ? stated : ReviewDecision.Undetermined,
            SessionCount = reader.sessions.Count,
            States = reader.lines.ToDictionary(line => (line.Id, line.Site), reader.StateOf),
        };
    }

    internal static bool IsPermissive(ReviewDecision decision) => decision is ReviewDecision.Continue or ReviewDecision.Taper or ReviewDecision.Adjust;

    /// <summary>0 for the mildest; undetermined has no place in the order.</summary>
    internal static int Gravity(ReviewDecision decision) => decision == ReviewDecision.Undetermined
        ? throw new ArgumentException("undetermined is neither grave nor mild", nameof(decision))
        : Array.IndexOf(Order, decision);

    internal static ReviewDecision DecisionOf(string rule) => rule switch
    {
        "CRS-01" or "CRS-03" or "CRS-04" or "CRS-05" or "CRS-08" or "CRS-09" => ReviewDecision.Stop,
        "CRS-06" or "CRS-10" => ReviewDecision.Reassess,
        "CRS-02" or "CRS-11" => ReviewDecision.Adjust,
        "CRS-07" => ReviewDecision.Taper,

        // The first two only put the next session off.
        "CRS-12" or "CRS-13" or "CRS-14" => ReviewDecision.Continue,
        _ => throw new ArgumentException("no rule of the review: " + rule, nameof(rule)),
    };

    /// <summary>What an answer of the assessment means for a course.</summary>
    internal static ReviewDecision Meaning(Suitability answer) => answer switch
    {
        Suitability.Suitable or Suitability.SuitableWithPrecautions => ReviewDecision.Continue,
        Suitability.ClinicianDecision or Suitability.AssessFirst => ReviewDecision.Reassess,
        Suitability.NoSuitableTarget or Suitability.NotSuitable => ReviewDecision.Stop,
        Suitability.ReferUrgently => ReviewDecision.ReferUrgently,
        Suitability.ReferAsEmergency => ReviewDecision.ReferAsEmergency,
        _ => throw new ArgumentException("no bound is " + answer, nameof(answer)),
    };

    private static bool IsPain(string measure) => measure is "nprs" or "vas-back-pain" or "vas-leg-pain";

    private static Holds All(params Holds[] parts) => parts.Min();

    private static Holds Any(params Holds[] parts) => parts.Max();

    private static Holds Is(bool value) => value ? Holds.Yes : Holds.No;

    private Dictionary<string, Holds> ReadRules()
    {
        Holds year = Is(person.History.Sessions.Count(session => person.AsOf.DaysSince(session.Date) <= 364) >= 20);
        if (sessions.Count == 0)
        {
            // No session on record: everything about a course is open, except how many sessions the year holds.
            Dictionary<string, Holds> open = Enumerable.Range(1, 14).ToDictionary(i => $"CRS-{i:00}", _ => Holds.Unknown);
            open["CRS-09"] = year;
            return open;
        }

        Holds first = Is(sessions.Count >= 3 || DaysSinceFirst >= 21);
        Holds second = Is(sessions.Count >= 6 || DaysSinceFirst >= 42);
        (Holds painBetter, Holds painNotBetter) = PainBetter();
        (Holds functionBetter, Holds functionNotBetter, Holds functionWorse) = Function();
        return new Dictionary<string, Holds>
        {
            ["CRS-01"] = All(second, painNotBetter, functionNotBetter),
            ["CRS-02"] = All(second, Any(painNotBetter, functionNotBetter)),
            ["CRS-03"] = All(Is(sessions.Count >= 12), Any(painNotBetter, functionNotBetter)),
            ["CRS-04"] = Any(PainWorse(line => line.Baseline), functionWorse),
            ["CRS-05"] = NewNerveSign(),
            ["CRS-06"] = PainWorse(line => line.Before),
            ["CRS-07"] = All(painBetter, functionBetter),
            ["CRS-08"] = Recovered(),
            ["CRS-09"] = year,
            ["CRS-10"] = StillThere((kind, days) => (kind == AfterEffectKind.Soreness && days > 3) || (kind == AfterEffectKind.Bruise && days > 7)),
            ["CRS-11"] = All(first, painNotBetter, functionNotBetter),
            ["CRS-12"] = StillThere((kind, days) => (kind == AfterEffectKind.Soreness && days <= 3) || (kind == AfterEffectKind.Bruise && days <= 7)),
            ["CRS-13"] = Is(person.AsOf.DaysSince(Last) < 3),
            ["CRS-14"] = Any(painBetter, functionBetter),
        };
    }

    /// <summary>The sessions back from today, until more than 90 days lie between one and what follows it.</summary>
    private List<TreatmentSession> CurrentCourse()
    {
        var course = new List<TreatmentSession>();
        foreach (TreatmentSession session in person.History.Sessions.OrderByDescending(session => session.Date))
        {
            CalendarDate next = course.Count == 0 ? person.AsOf : course[0].Date;
            if (next.DaysSince(session.Date) > 90)
            {
                break;
            }

            course.Insert(0, session);
        }

        return course;
    }

    /// <summary>Where the pain was worst before the course, on its own scale; all of them where several were as bad.</summary>
    private (Holds Better, Holds NotBetter) PainBetter()
    {
        if (!IsPainDue)
        {
            return (Holds.No, Holds.No);
        }

        List<Line> known = [.. lines.Where(line => IsPain(line.Id) && line.Baseline is not null)];
        List<Line> worst = [.. known.Where(line => known.All(other => Share(line) >= Share(other)))];
        if (worst.Count == 0 || worst.Any(line => line.Now is null))
        {
            return (Holds.Unknown, Holds.Unknown);
        }

        bool better = worst.All(line => IsBetter(line.Id, line.Baseline!, line.Now!));
        return (Is(better), Is(!better));
    }

    private static decimal Share(Line line) => line.Baseline!.Value / (line.Id == "nprs" ? 10 : 100);

    /// <summary>Worse than a score before, on any pain scale that was begun before the course.</summary>
    private Holds PainWorse(Func<Line, OutcomeScore?> than)
    {
        if (!IsPainDue)
        {
            return Holds.No;
        }

        List<Line> known = [.. lines.Where(line => IsPain(line.Id) && line.Baseline is not null)];
        bool worse = known.Any(line => than(line) is OutcomeScore before && line.Now is OutcomeScore now && IsWorse(line.Id, before, now));
        return worse ? Holds.Yes : known.Count == 0 || known.Any(line => line.Now is null) ? Holds.Unknown : Holds.No;
    }

    private (Holds Better, Holds NotBetter, Holds Worse) Function()
    {
        List<Line> begun = [.. lines.Where(line => !IsPain(line.Id) && line.Baseline is not null)];
        List<Line> compared = [.. begun.Where(line => line.Now is not null)];
        bool due = sessions.Count >= 3 || DaysSinceFirst >= 21;
        if (IsFirstDay)
        {
            return (Holds.No, Holds.No, Holds.No);
        }

        bool worse = compared.Any(line => IsWorse(line.Id, line.Baseline!, line.Now!));
        if (worse || (compared.Count > 0 && (!due || compared.Count == begun.Count)))
        {
            bool better = !worse && compared.Any(line => IsBetter(line.Id, line.Baseline!, line.Now!));
            return (Is(better), Is(!better), Is(worse));
        }

        // Asked for at reviews only: after three sessions or three weeks. What was begun and not taken again may say otherwise.
        Holds open = due ? Holds.Unknown : Holds.No;
        return (open, open, open);
    }

    /// <summary>No pain anywhere, and at most 2 on the Roland–Morris questionnaire of 24 items; without the questionnaire, presumed.</summary>
    private Holds Recovered()
    {
        List<Line> pain = [.. lines.Where(line => IsPain(line.Id))];
        if (!IsPainDue || pain.Any(line => line.Now is not null && line.Now.Value > 0))
        {
            return Holds.No;
        }

        if (pain.Count == 0 || pain.Any(line => line.Now is null))
        {
            return Holds.Unknown;
        }

        OutcomeScore? disability = lines.SingleOrDefault(line => line.Id == "rmdq-24")?.Now;
        return disability is not null ? Is(disability.Value <= 2)
            : Function().NotBetter == Holds.Yes ? Holds.No
            : Holds.Presumed;
    }

    private Holds NewNerveSign()
    {
        bool IsNerve(Symptom symptom) => symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling or SymptomKind.Weakness;
        Answer said = person.History.NewNeurologicalSign;
        List<Answer> after = [.. person.History.Sessions.SelectMany(session => session.AfterEffects)
            .Where(effect => effect.Kind is AfterEffectKind.NumbnessOrTingling or AfterEffectKind.WeaknessOrNervePain)
            .Select(effect => effect.StillPresent)];
        if (said == Answer.Yes || after.Contains(Answer.Yes)
            || person.Symptoms.Any(symptom => IsNerve(symptom) && symptom.Onset is CalendarDate onset && onset.DaysSince(First) > 0))
        {
            return Holds.Yes;
        }

        if (after.Any(answer => answer != Answer.No))
        {
            return Holds.Unknown;
        }

        NeurologicalExamination examined = person.Neurology;
        bool nothingIsLost = examined.ReflexLoss == Answer.No && examined.SensoryLoss == Answer.No && examined.Weakness == Answer.No && !person.Symptoms.Any(IsNerve);
        return said == Answer.No || IsFirstDay || nothingIsLost ? Holds.No : Holds.Unknown;
    }

    /// <summary>Whether an after-effect of the course lasts; unknown is never no.</summary>
    private Holds StillThere(Func<AfterEffectKind, int, bool> counts)
    {
        List<Answer> answers = [.. person.History.Sessions.SelectMany(session => session.AfterEffects
            .Where(effect => counts(effect.Kind, person.AsOf.DaysSince(session.Date)))
            .Select(effect => effect.StillPresent))];
        return answers.Contains(Answer.Yes) ? Holds.Yes : answers.Any(answer => answer != Answer.No) ? Holds.Unknown : Holds.No;
    }

    private string? StateOf(Line line) => line.Baseline is null || line.Now is null ? null
        : IsWorse(line.Id, line.Baseline, line.Now) ? "worse"
        : IsBetter(line.Id, line.Baseline, line.Now) ? "better"
        : "unchanged";

    private bool IsBetter(string measure, OutcomeScore before, OutcomeScore now)
    {
        (decimal fall, decimal scale, decimal start) = Fall(before, now);
        bool ByThirtyPercent(decimal gain) => gain > 0 && 100 * gain >= 30 * start;
        return measure switch
        {
            "nprs" => fall >= 2 * scale,
            "vas-back-pain" => fall >= 15 * scale,
            "vas-leg-pain" => fall >= 30.4m * scale,
            "odi" => fall >= (IsJudgedToComeFromNoRoot ? 10 : 13) * scale || ByThirtyPercent(fall),
            "rmdq-24" => fall >= 5 * scale || ByThirtyPercent(fall),
            "rmdq-23" => fall >= 6.9m * scale || ByThirtyPercent(fall),
            "psfs" => -fall >= 2 * scale && ByThirtyPercent(-fall),
            _ => throw new ArgumentException(measure, nameof(measure)),
        };
    }

    private static bool IsWorse(string measure, OutcomeScore before, OutcomeScore now)
    {
        (decimal fall, decimal scale, _) = Fall(before, now);
        return measure switch
        {
            "nprs" => -fall >= 2 * scale,
            "vas-back-pain" => -fall >= 15 * scale,
            "vas-leg-pain" => -fall >= 17.2m * scale,
            "odi" => -fall >= 10 * scale,
            "rmdq-24" => -fall >= 5 * scale,
            "rmdq-23" => -fall >= 6.9m * scale,
            "psfs" => fall >= 2 * scale,
            _ => throw new ArgumentException(measure, nameof(measure)),
        };
    }

    /// <summary>How far the score fell and where it started, both over one denominator, so that thirds are compared exactly.</summary>
    private static (decimal Fall, decimal Scale, decimal Start) Fall(OutcomeScore before, OutcomeScore now)
    {
        (decimal was, decimal wasOf) = Exact(before);
        (decimal isNow, decimal isOf) = Exact(now);
        return ((was * isOf) - (isNow * wasOf), wasOf * isOf, was * isOf);
    }

    private static (decimal Over, decimal Under) Exact(OutcomeScore score) =>
        score.RawSum is int sum && score.AnsweredItems is int items ? (20 * sum, items)
        : score.ActivityScores.Count > 0 ? (score.ActivityScores.Sum(), score.ActivityScores.Count)
        : (score.Value, 1);

    /// <summary>The scores of one measure and place: before the course, before the newest, and now.</summary>
    private sealed class Line
    {
        internal Line(string id, List<OutcomeScore> scores, CalendarDate first, CalendarDate last, CalendarDate asOf)
        {
            Id = id;
            Site = scores[0].Site;
            Baseline = scores.FindLast(score => first.DaysSince(score.Date) is >= 0 and <= 14);
            OutcomeScore newest = scores[^1];

            // Of the course, at most 14 days old; pain is scored at each visit, so after the last session unless that is today.
            bool counts = newest.Date.DaysSince(first) > 0 && asOf.DaysSince(newest.Date) <= 14
                && (!IsPain(id) || newest.Date.DaysSince(last) > 0 || (asOf.DaysSince(last) == 0 && newest.Date.DaysSince(last) == 0));
            Now = counts ? newest : null;
            Before = Baseline is null ? null : scores.FindLast(score => newest.Date.DaysSince(score.Date) > 0);
        }

        internal string Id { get; }

        internal Anatomy.BodySite? Site { get; }

        internal OutcomeScore? Baseline { get; }

        internal OutcomeScore? Before { get; }

        internal OutcomeScore? Now { get; }
    }
}
