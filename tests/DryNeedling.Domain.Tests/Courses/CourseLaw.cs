using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>Reviews a presentation. The laws speak of this, so that a faulty reviewer can be put in the place of the real one.</summary>
internal delegate ProgressReview Reviewing(Presentation person);

/// <summary>The laws of the review as plain functions: null where the law holds, else what breaks it, in words.</summary>
internal static class CourseLaw
{
    private static readonly string[] CourseQuestions =
        ["pain-score", "function-score", "recovery-score", "new-neurological-sign", "after-effect-still-present", "needling-sessions"];

    internal static string? AgreesWithTheReference(Reviewing review, Presentation person)
    {
        ProgressReview found = review(person);
        CourseReference reference = CourseReference.Of(SuitabilityEvaluator.Default.Evaluate(person));
        return Same("decision", reference.Decision, found.Decision)
            ?? Same("mildest bound", reference.Mildest, found.MildestBound)
            ?? Same("gravest bound", reference.Gravest, found.GravestBound)
            ?? Same("rules that held", string.Join(",", reference.Held), string.Join(",", Rules(found)))
            ?? Same(
                "rules presumed",
                string.Join(",", reference.Held.Where(id => reference.Rules[id] == Holds.Presumed)),
                string.Join(",", Rules(found).Where(id => found.Reasons.Single(reason => reason.RuleId == id).IsPresumed)))
            ?? Same("sessions", reference.SessionCount, found.SessionCount)
            ?? Same("trends", reference.States.Count, found.Trends.Count)
            ?? found.Trends.Select(trend => Same(
                "state of " + trend,
                reference.States[(trend.Measure.Id, trend.Site)],
                trend.State switch
                {
                    OutcomeTrendState.Better => "better",
                    OutcomeTrendState.Worse => "worse",
                    OutcomeTrendState.Unchanged => "unchanged",
                    _ => null,
                })).FirstOrDefault(problem => problem is not null);
    }

    internal static string? TheSameTwice(Reviewing review, Course course)
    {
        ProgressReview one = review(course.Presentation);
        ProgressReview other = review(course.Copy().Presentation);
        _ = one.ToString() + string.Join(",", one.Reasons) + string.Join(",", one.Trends) + string.Join(",", one.OpenQuestions) + one.ToMarkdown();
        return Same("review", one, other) ?? Same("hash", one.GetHashCode(), other.GetHashCode()) ?? Same("text", one.ToMarkdown(), other.ToMarkdown());
    }

    internal static string? MirroringChangesNothing(Reviewing review, Presentation person)
    {
        ProgressReview one = review(person);
        ProgressReview other = review(person.Mirrored());
        return Same("decision", one.Decision, other.Decision)
            ?? Same("mildest bound", one.MildestBound, other.MildestBound)
            ?? Same("gravest bound", one.GravestBound, other.GravestBound)
            ?? Same("rules that held", string.Join(",", Rules(one)), string.Join(",", Rules(other)))
            ?? Same("questions", Codes(one), Codes(other))
            ?? Same("next session", one.NextSessionFrom, other.NextSessionFrom)
            ?? Same("trends", States(one, mirrored: true), States(other, mirrored: false));
    }

    internal static string? NeverGoesOnWhereNobodyMayNeedle(Reviewing review, Presentation person)
    {
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person);
        ReviewDecision decision = review(person).Decision;
        return !assessment.MayNeedle && CourseReference.IsPermissive(decision) ? decision + " though the answer of the day is " + assessment.Overall : null;
    }

    /// <summary>An answer to one unknown keeps the bounds within what they were, and a stated decision too.</summary>
    internal static string? LearningNarrows(Reviewing review, Presentation person, Random random)
    {
        ProgressReview before = review(person);
        foreach ((string learnt, Presentation richer) in Learnt(person, random))
        {
            ProgressReview after = review(richer);
            string told = learnt + ": " + Told(before) + " became " + Told(after);
            if (IsGraver(before.MildestBound, after.MildestBound) || IsGraver(after.GravestBound, before.GravestBound))
            {
                return "bounds widened by " + told;
            }

            if (after.Decision != ReviewDecision.Undetermined && (IsGraver(before.MildestBound, after.Decision) || IsGraver(after.Decision, before.GravestBound)))
            {
                return "decision outside the bounds by " + told;
            }

            if (CourseReference.IsPermissive(before.Decision) && (!CourseReference.IsPermissive(after.Decision) || IsGraver(after.Decision, before.Decision)))
            {
                return "a permission was taken back by " + told;
            }
        }

        return null;
    }

    internal static string? ARedFlagIsNeverMilder(Reviewing review, Presentation person, Random random)
    {
        ProgressReview before = review(person);
        foreach (Presentation worse in WithRedFlag(person, random))
        {
            ProgressReview after = review(worse);
            if (after.Decision is not (ReviewDecision.ReferUrgently or ReviewDecision.ReferAsEmergency)
                || IsGraver(before.MildestBound, after.MildestBound)
                || IsGraver(before.GravestBound, after.GravestBound)
                || (before.Decision != ReviewDecision.Undetermined && IsGraver(before.Decision, after.Decision)))
            {
                return "with a red flag, " + Told(before) + " became " + Told(after);
            }
        }

        return null;
    }

    /// <summary>Where the review asks nothing of its own, only the assessment keeps its bounds apart.</summary>
    internal static string? WithoutCourseQuestionsOnlyTheAssessmentIsOpen(Reviewing review, Presentation person)
    {
        ProgressReview found = review(person);
        if (found.OpenQuestions.Any(question => CourseQuestions.Contains(question.Code)))
        {
            return null;
        }

        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person);
        ReviewDecision certain = CourseReference.Of(assessment).Rules
            .Where(rule => rule.Value == Holds.Yes)
            .Select(rule => CourseReference.DecisionOf(rule.Key))
            .Append(CourseReference.Meaning(assessment.MildestBound))
            .MaxBy(CourseReference.Gravity);
        ReviewDecision gravest = new[] { certain, CourseReference.Meaning(assessment.GravestBound) }.MaxBy(CourseReference.Gravity);
        return Same("mildest bound without a question", certain, found.MildestBound) ?? Same("gravest bound without a question", gravest, found.GravestBound);
    }

    /// <summary>A question of the course is asked only where the review rules leave something open.</summary>
    internal static string? NothingIsAskedInVain(Reviewing review, Presentation person)
    {
        ProgressReview found = review(person);
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person);
        IEnumerable<string> own = found.OpenQuestions.Select(question => question.Code).Except(assessment.Questions.Select(question => question.Code));
        CourseReference reference = CourseReference.Of(assessment);
        bool isOpen = reference.Rules.Any(rule => rule.Value is Holds.Unknown or Holds.Presumed
            && IsGraver(CourseReference.DecisionOf(rule.Key), reference.Mildest));

        // Soreness that may still be there decides nothing, and puts the next session off.
        isOpen |= reference.Rules["CRS-12"] == Holds.Unknown && CourseReference.IsPermissive(reference.Mildest);
        return own.FirstOrDefault() is string needless && !isOpen ? "asks " + needless + " though no open rule is graver than " + reference.Mildest : null;
    }

    internal static string? TheNextDatesAreThereWhereTheCourseGoesOn(Reviewing review, Presentation person)
    {
        ProgressReview found = review(person);
        bool goesOn = CourseReference.IsPermissive(found.Decision);
        if (goesOn != (found.NextSessionFrom is not null) || goesOn != (found.NextReview is not null))
        {
            return found.Decision + " with next session " + found.NextSessionFrom + " and next review " + found.NextReview;
        }

        IReadOnlyDictionary<string, Holds> rules = CourseReference.Of(SuitabilityEvaluator.Default.Evaluate(person)).Rules;
        bool mayNeedle = goesOn && rules["CRS-12"] == Holds.No && rules["CRS-13"] == Holds.No;
        if (found.MayNeedleToday != mayNeedle)
        {
            return "needling today: " + found.MayNeedleToday + ", expected " + mayNeedle;
        }

        if (!goesOn)
        {
            return null;
        }

        int wait = person.History.Sessions[^1].Date.DaysSince(person.AsOf) + 3;
        return found.NextSessionFrom!.DaysSince(person.AsOf) < Math.Max(0, wait) ? "next session " + found.NextSessionFrom + " after " + person.History
            : found.NextReview!.AfterSession <= found.SessionCount || found.NextReview.AfterSession > found.SessionCount + 3 || found.NextReview.AfterSession % 3 > 0
                ? "next review " + found.NextReview + " after " + found.SessionCount + " sessions"
            : found.NextReview.By?.DaysSince(found.FirstSession!) != NextReviewDay(person.AsOf.DaysSince(found.FirstSession!)) ? "next review by " + found.NextReview.By
            : null;

        // The first and the second review have their day of the course; later ones come three weeks on.
        static int NextReviewDay(int day) => day < 21 ? 21 : day < 42 ? 42 : day + 21;
    }

    internal static string? TrendsHoldEveryScore(Reviewing review, Presentation person)
    {
        ProgressReview found = review(person);
        string[] measures = ["nprs", "vas-back-pain", "vas-leg-pain", "odi", "rmdq-24", "rmdq-23", "psfs"];
        string expected = found.SessionCount == 0 ? "" : string.Join(";", person.OutcomeScores
            .Where(score => measures.Contains(score.Measure.Id))
            .Select(score => score.Measure.Id + "|" + score.Site + "|" + score.Date + "|" + TenPlaces(score.Value))
            .OrderBy(text => text, StringComparer.Ordinal));
        string held = string.Join(";", found.Trends
            .SelectMany(trend => trend.Points.Select(point => trend.Measure.Id + "|" + trend.Site + "|" + point.Date + "|" + point.Value))
            .OrderBy(text => text, StringComparer.Ordinal));
        return Same("scores", expected, held) ?? found.Trends.Select(trend => TrendProblem(trend, person, found)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>A document carries ten places.</summary>
    private static decimal TenPlaces(decimal value) => decimal.Parse(decimal.Round(value, 10).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    internal static string? ReviewRulesChangeNoAssessment(Presentation person, RuleSet withReview, RuleSet without) =>
        Snapshot.By(withReview)(person).DifferenceTo(Snapshot.By(without)(person));

    private static string? TrendProblem(OutcomeTrend trend, Presentation person, ProgressReview found)
    {
        for (int i = 1; i < trend.Points.Count; i++)
        {
            if (trend.Points[i].Date.DaysSince(trend.Points[i - 1].Date) <= 0)
            {
                return "not oldest first: " + trend;
            }
        }

        foreach (OutcomeTrendPoint point in trend.Points)
        {
            int before = person.History.Sessions.Count(session => session.Date.DaysSince(found.FirstSession!) >= 0 && point.Date.DaysSince(session.Date) > 0);
            if (before != point.SessionsBefore)
            {
                return "sessions before " + point + ": " + before;
            }
        }

        OutcomeTrendPoint? first = trend.Points.LastOrDefault(point => found.FirstSession!.DaysSince(point.Date) is >= 0 and <= 14);
        decimal sign = trend.Measure.Id == "psfs" ? 1 : -1;
        bool brackets = trend.Baseline is decimal start
            ? !(sign * (trend.BetterAt - start) <= 0) && !(sign * (trend.WorseAt - start) >= 0)
            : trend.BetterAt is null && trend.WorseAt is null;
        if (trend.Baseline != first?.Value || !brackets)
        {
            return "baseline " + trend.Baseline + ", better at " + trend.BetterAt + ", worse at " + trend.WorseAt + ": " + trend;
        }

        // 30 % of nothing has no line, though any gain reaches it: looked at by itself.
        if (trend.Measure.Id == "psfs" && trend.Baseline == 0)
        {
            return null;
        }

        // Thirds are compared exactly by the reference; here a hair on either side of a line is let pass.
        decimal now = sign * trend.Points[^1].Value;
        const decimal Hair = 0.000001m;
        return trend.State == OutcomeTrendState.Unspecified ? null
            : trend.State == OutcomeTrendState.Better && (trend.BetterAt is not decimal better || now < (sign * better) - Hair) ? "better short of the line: " + Line()
            : trend.State != OutcomeTrendState.Better && trend.BetterAt is decimal reached && now > (sign * reached) + Hair ? "beyond the line and not better: " + Line()
            : trend.State == OutcomeTrendState.Worse && (trend.WorseAt is not decimal worse || now > (sign * worse) + Hair) ? "worse short of the line: " + Line()
            : trend.State != OutcomeTrendState.Worse && trend.WorseAt is decimal fallen && now < (sign * fallen) - Hair ? "beyond the line and not worse: " + Line()
            : null;

        string Line() => trend.State + ", better at " + trend.BetterAt + ", worse at " + trend.WorseAt + ": " + trend;
    }

    /// <summary>Every answer to one unknown of the record that the review could read.</summary>
    private static IEnumerable<(string What, Presentation Richer)> Learnt(Presentation person, Random random)
    {
        CourseReference reference = CourseReference.Of(SuitabilityEvaluator.Default.Evaluate(person));
        TreatmentHistory history = person.History;
        if (reference.SessionCount > 0 && reference.Rules["CRS-05"] == Holds.Unknown && history.NewNeurologicalSign is not (Answer.Yes or Answer.No))
        {
            yield return ("a new sign", person.With(history.WithNewNeurologicalSign(Answer.Yes)));
            yield return ("no new sign", person.With(history.WithNewNeurologicalSign(Answer.No)));
        }

        foreach (TreatmentSession session in history.Sessions)
        {
            foreach (AfterEffect effect in session.AfterEffects.Where(effect => effect.StillPresent is not (Answer.Yes or Answer.No)))
            {
                foreach (Answer answer in new[] { Answer.Yes, Answer.No })
                {
                    yield return (effect.Kind + " of " + session.Date + " lasts: " + answer, person.With(Answered(history, session, effect, answer)));
                }
            }
        }

        if (reference.SessionCount == 0)
        {
            yield break;
        }

        CalendarDate first = history.Sessions[^reference.SessionCount].Date;
        bool painIsOpen = reference.Rules["CRS-06"] == Holds.Unknown;
        bool functionIsOpen = reference.Rules["CRS-11"] == Holds.Unknown;
        foreach ((bool isOpen, bool isPain, string usual) in new[] { (painIsOpen, true, "nprs"), (functionIsOpen, false, "odi") })
        {
            if (!isOpen)
            {
                continue;
            }

            // The scores that lack one of the two ends; where nothing was scored, both ends of the usual measure.
            (string Measure, BodySite? Site)[] begun = [.. reference.States.Keys.Where(key => IsPain(key.Measure) == isPain)];
            bool hasBaseline = begun.Any(key => Of(person, key).Any(score => first.DaysSince(score.Date) is >= 0 and <= 14));
            foreach ((string Measure, BodySite? Site) key in begun.DefaultIfEmpty((usual, null)))
            {
                Presentation richer = person;
                List<OutcomeScore> scores = [.. Of(person, key)];
                bool lacksBaseline = !scores.Any(score => first.DaysSince(score.Date) is >= 0 and <= 14);

                // A score that counts as the one of now is known; another one of today would not be learnt, but change it.
                CalendarDate last = history.Sessions[^1].Date;
                bool isKnownNow = scores.Count > 0 && scores[^1].Date.DaysSince(first) > 0 && person.AsOf.DaysSince(scores[^1].Date) <= 14
                    && (!isPain || scores[^1].Date.DaysSince(last) > 0 || person.AsOf.DaysSince(last) == 0);
                if (lacksBaseline && hasBaseline)
                {
                    continue;
                }

                richer = lacksBaseline ? richer.With(Score(key, random, first)) : richer;
                richer = !isKnownNow && (scores.Count == 0 || scores[^1].Date.DaysSince(person.AsOf) < 0) ? richer.With(Score(key, random, person.AsOf)) : richer;
                if (!richer.Equals(person) && (reference.States.GetValueOrDefault(key) is null))
                {
                    yield return ("scores of " + key.Measure + " " + key.Site + ": " + string.Join(", ", Of(richer, key)), richer);
                }
            }
        }
    }

    private static bool IsPain(string measure) => measure is "nprs" or "vas-back-pain" or "vas-leg-pain";

    private static IEnumerable<OutcomeScore> Of(Presentation person, (string Measure, BodySite? Site) key) => person.OutcomeScores
        .Where(score => score.Measure.Id == key.Measure && score.Site.Equals(key.Site))
        .OrderBy(score => score.Date);

    private static OutcomeScore Score((string Measure, BodySite? Site) key, Random random, CalendarDate date)
    {
        OutcomeMeasure measure = ResponderDefinitions.All.Select(definition => definition.Measure).Single(item => item.Id == key.Measure);
        decimal value = random.Next(4) == 0 ? 0 : random.Next((int)measure.Maximum!.Value + 1);
        return key.Site is BodySite site ? OutcomeScore.At(measure, value, site, date) : OutcomeScore.Of(measure, value, date);
    }

    private static TreatmentHistory Answered(TreatmentHistory history, TreatmentSession session, AfterEffect effect, Answer answer)
    {
        TreatmentSession changed = session.AfterEffects.Aggregate(
            new TreatmentSession(session.Date, session.Needled),
            (all, item) => all.With(item.Equals(effect) ? new AfterEffect(effect.Kind, answer) : item));
        return Rebuilt(history, session, changed);
    }

    private static TreatmentHistory Rebuilt(TreatmentHistory history, TreatmentSession session, TreatmentSession changed) => history.Sessions
        .Aggregate(TreatmentHistory.NoneRecorded, (all, item) => all.With(item.Equals(session) ? changed : item))
        .WithNewNeurologicalSign(history.NewNeurologicalSign);

    private static IEnumerable<Presentation> WithRedFlag(Presentation person, Random random)
    {
        yield return person.With(Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithOnset(person.AsOf));
        if (person.History.Sessions.Count > 0)
        {
            TreatmentSession session = person.History.Sessions[random.Next(person.History.Sessions.Count)];
            if (session.AfterEffects.All(effect => effect.Kind != AfterEffectKind.BreathlessnessOrChestPain))
            {
                yield return person.With(Rebuilt(person.History, session, session.With(new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, Answer.Yes))));
            }
        }
    }

    private static string[] Rules(ProgressReview review) =>
        [.. review.Reasons.Select(reason => reason.RuleId).Where(id => id.StartsWith("CRS-", StringComparison.Ordinal)).OrderBy(id => id, StringComparer.Ordinal)];

    private static string Codes(ProgressReview review) => string.Join(",", review.OpenQuestions.Select(question => question.Code));

    private static string States(ProgressReview review, bool mirrored) => string.Join(";", review.Trends
        .Select(trend => trend.Measure.Id + "|" + (mirrored ? trend.Site?.Mirrored() : trend.Site) + "|" + trend.State)
        .OrderBy(text => text, StringComparer.Ordinal));

    private static string Told(ProgressReview review) => review.Decision + " (" + review.MildestBound + " to " + review.GravestBound + ")";

    private static bool IsGraver(ReviewDecision one, ReviewDecision other) => CourseReference.Gravity(one) > CourseReference.Gravity(other);

    private static string? Same<T>(string what, T expected, T found) =>
        Equals(expected, found) ? null : what + ": expected " + expected + ", found " + found;
}
