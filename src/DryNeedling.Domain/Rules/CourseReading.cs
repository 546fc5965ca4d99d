using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The one place where sessions, dates and scores become the facts of a course, and where the scores of a course are laid side by side.
/// Made when a review first asks.
/// </summary>
internal sealed class CourseReading
{
    private readonly Presentation person;
    private readonly RuleThresholds thresholds;
    private readonly FactState[] states = new FactState[CourseFacts.All.Count];
    private readonly Answer[] why = new Answer[CourseFacts.All.Count];

    private CourseReading(Presentation person, RuleThresholds thresholds)
    {
        this.person = person;
        this.thresholds = thresholds;
        Sessions = CurrentCourse();
        Series = ValueList<CourseSeries>.Of(SeriesOfScores());
        ReadAll();
    }

    /// <summary>The sessions of the course that is under way; none where the last one is too long ago.</summary>
    internal IReadOnlyList<TreatmentSession> Sessions { get; }

    /// <summary>The scores of each measure and place, pain first.</summary>
    internal IReadOnlyList<CourseSeries> Series { get; }

    internal bool HasBegun => Sessions.Count > 0;

    /// <summary>True where the mechanism was judged and nothing that is named, or left open, is of a nerve root.</summary>
    internal bool IsJudgedMuscular => person.Mechanisms.Count > 0 && !person.Mechanisms.Any(mechanism =>
        mechanism is LegPainMechanism.RadicularPain or LegPainMechanism.RadicularPainWithRadiculopathy or LegPainMechanism.PainlessRadiculopathy
            or LegPainMechanism.NeurogenicClaudication or LegPainMechanism.Undetermined);

    internal static CourseReading Of(Presentation person, RuleThresholds thresholds) => new(person, thresholds);

    internal FactState StateOf(Fact fact) => states[fact.Index - Facts.All.Count];

    internal Answer WhyUnknown(Fact fact) => why[fact.Index - Facts.All.Count];

    /// <summary>The first day on which a fact that holds by a date holds no more; null where no date is known.</summary>
    internal CalendarDate? EndOf(Fact fact) =>
        ReferenceEquals(fact, CourseFacts.AfterEffectInTime) ? PresentationReader.EndOf(Facts.ExpectedAfterEffect, person, thresholds)
        : ReferenceEquals(fact, CourseFacts.SessionRecent) && HasBegun && person.AsOf.Year < CalendarDate.LastYear ? Last.PlusDays(thresholds.SessionSpacingDays)
        : null;

    /// <summary>True where the newest score counts as better than the baseline.</summary>
    internal bool IsBetter(CourseSeries series) => series.Change is OutcomeChange change && series.Definition.IsBetter(change, IsJudgedMuscular);

    /// <summary>The values from which the series counts as better and as worse; null where there is no baseline, or the scale ends before.</summary>
    internal (decimal? Better, decimal? Worse) LinesOf(CourseSeries series) =>
        series.Baseline is OutcomeScore baseline ? series.Definition.LinesFrom(baseline.Value, IsJudgedMuscular) : (null, null);

    private CalendarDate First => Sessions[0].Date;

    private CalendarDate Last => Sessions[Sessions.Count - 1].Date;

    /// <summary>Back from today, session by session, as long as no gap is too long.</summary>
    private ValueList<TreatmentSession> CurrentCourse()
    {
        IReadOnlyList<TreatmentSession> all = person.History.Sessions;
        int start = all.Count;
        CalendarDate after = person.AsOf;
        while (start > 0 && after.DaysSince(all[start - 1].Date) <= thresholds.CourseGapDays)
        {
            start--;
            after = all[start].Date;
        }

        return ValueList<TreatmentSession>.Of(all.Skip(start));
    }

    private IEnumerable<CourseSeries> SeriesOfScores()
    {
        if (!HasBegun)
        {
            yield break;
        }

        foreach (ResponderDefinition definition in ResponderDefinitions.All)
        {
            List<OutcomeScore> left = person.OutcomeScores.Where(score => score.Measure.Equals(definition.Measure)).ToList();
            while (left.Count > 0)
            {
                OutcomeScore first = left[0];
                yield return new CourseSeries(definition, ValueList<OutcomeScore>.Of(left.Where(first.IsAboutTheSame)), First, Last, person.AsOf, thresholds.ScoreCurrentDays);
                left.RemoveAll(first.IsAboutTheSame);
            }
        }
    }

    private void ReadAll()
    {
        Set(CourseFacts.YearLimitReached, person.History.Sessions.Count(session => person.AsOf.DaysSince(session.Date) < 365) >= thresholds.YearSessionLimit);
        if (!HasBegun)
        {
            // No session on record is not "no session": nothing is known of a course.
            foreach (Fact fact in CourseFacts.All.Where(fact => !ReferenceEquals(fact, CourseFacts.YearLimitReached)))
            {
                Unknown(fact, Answer.NotAsked);
            }

            return;
        }

        Set(CourseFacts.Begun, true);
        Set(CourseFacts.SessionRecent, person.AsOf.DaysSince(Last) < thresholds.SessionSpacingDays);
        bool due = Sessions.Count >= thresholds.FirstReviewSessions || person.AsOf.DaysSince(First) >= thresholds.FirstReviewDays;
        Set(CourseFacts.FirstReviewReached, due);
        Set(CourseFacts.SecondReviewReached, Sessions.Count >= thresholds.SecondReviewSessions || person.AsOf.DaysSince(First) >= thresholds.SecondReviewDays);
        Set(CourseFacts.CourseLimitReached, Sessions.Count >= thresholds.CourseSessionLimit);
        ReadPain();
        ReadFunction(due);
        ReadRecovery();
        ReadNewNeurologicalSign();
        ReadAfterEffect(CourseFacts.AfterEffectOutlasts, (days, expected) => days > expected);
        ReadAfterEffect(CourseFacts.AfterEffectInTime, (days, expected) => days <= expected);
    }

    /// <summary>
    /// Better by the series whose pain was the worst before the course; worse by any. While the last session is too recent for another,
    /// no score is due, and one is read only where it was taken. A policy that wants longer intervals does not put off what is asked.
    /// </summary>
    private void ReadPain()
    {
        CourseSeries[] pain = Series.Where(series => series.Definition.IsPain && series.Baseline is not null).ToArray();
        int spacing = Math.Min(thresholds.SessionSpacingDays, RuleSet.Default.Thresholds.SessionSpacingDays);
        bool due = person.AsOf.DaysSince(Last) >= spacing || pain.Any(series => series.Change is not null);
        Set(CourseFacts.PainDue, due);
        if (!due)
        {
            SetAll(false, CourseFacts.PainBetter, CourseFacts.PainNotBetter, CourseFacts.PainWorse, CourseFacts.PainRising);
            return;
        }

        decimal worst = pain.Length == 0 ? 0 : pain.Max(series => series.ShareOfScale);
        CourseSeries[] leading = pain.Where(series => series.ShareOfScale == worst).ToArray();
        if (leading.Length == 0 || leading.Any(series => series.Change is null))
        {
            Unknown(CourseFacts.PainBetter, Answer.NotAsked);
            Unknown(CourseFacts.PainNotBetter, Answer.NotAsked);
        }
        else
        {
            bool better = leading.All(series => IsBetter(series));
            Set(CourseFacts.PainBetter, better);
            Set(CourseFacts.PainNotBetter, !better);
        }

        Worse(CourseFacts.PainWorse, pain, series => series.Change);
        Worse(CourseFacts.PainRising, pain, series => series.LastStep);
    }

    /// <summary>Any measure that is worse is enough; nothing is ruled out while one that was begun was not taken again.</summary>
    private void Worse(Fact fact, CourseSeries[] series, Func<CourseSeries, OutcomeChange?> change)
    {
        if (series.Any(item => change(item) is OutcomeChange known && item.Definition.IsWorse(known)))
        {
            Set(fact, true);
        }
        else if (series.Length == 0 || series.Any(item => item.Change is null))
        {
            Unknown(fact, Answer.NotAsked);
        }
        else
        {
            Set(fact, false);
        }
    }

    /// <summary>Better where a measure is and none is worse. Asked for where a review is due; before that only read where it was taken.</summary>
    private void ReadFunction(bool due)
    {
        CourseSeries[] begun = Series.Where(series => !series.Definition.IsPain && series.Baseline is not null).ToArray();
        CourseSeries[] compared = begun.Where(series => series.Change is not null).ToArray();
        bool isThere = compared.Length > 0 && !person.AsOf.Equals(First);
        bool worse = isThere && compared.Any(series => series.Definition.IsWorse(series.Change!));
        Set(CourseFacts.FunctionDue, isThere || (due && !person.AsOf.Equals(First)));

        // A measure that was begun and is not taken again when it is due may say otherwise than the others.
        if (worse || (isThere && (!due || compared.Length == begun.Length)))
        {
            bool better = !worse && compared.Any(IsBetter);
            Set(CourseFacts.FunctionBetter, better);
            Set(CourseFacts.FunctionNotBetter, !better);
            Set(CourseFacts.FunctionWorse, worse);
        }
        else if (StateOf(CourseFacts.FunctionDue) == FactState.Yes)
        {
            Unknown(CourseFacts.FunctionBetter, Answer.NotAsked);
            Unknown(CourseFacts.FunctionNotBetter, Answer.NotAsked);
            Unknown(CourseFacts.FunctionWorse, Answer.NotAsked);
        }
        else
        {
            SetAll(false, CourseFacts.FunctionBetter, CourseFacts.FunctionNotBetter, CourseFacts.FunctionWorse);
        }
    }

    /// <summary>No pain needs every place that was scored before to be scored again; recovery needs the questionnaire whose cut-off is published.</summary>
    private void ReadRecovery()
    {
        CourseSeries[] pain = Series.Where(series => series.Definition.IsPain).ToArray();
        if (StateOf(CourseFacts.PainDue) == FactState.No || pain.Any(series => series.Latest?.Value > 0))
        {
            SetAll(false, CourseFacts.PainFree, CourseFacts.Recovered);
        }
        else if (pain.Length == 0 || pain.Any(series => series.Latest is null))
        {
            Unknown(CourseFacts.PainFree, Answer.NotAsked);
            Unknown(CourseFacts.Recovered, Answer.NotAsked);
        }
        else
        {
            OutcomeScore? disability = Series.FirstOrDefault(series => series.Definition.Measure.Equals(OutcomeMeasures.RolandMorris24))?.Latest;
            Set(CourseFacts.PainFree, true);
            states[CourseFacts.Recovered.Index - Facts.All.Count] = disability is null ? (StateOf(CourseFacts.FunctionNotBetter) == FactState.Yes ? FactState.No : FactState.Presumed)
                : OutcomeMeasures.RolandMorris24.CutOffs.First(item => item.Kind == OutcomeCutOffKind.Recovery).Marks(disability.Value) ? FactState.Yes
                : FactState.No;
        }
    }

    /// <summary>By the answer, by a symptom that began after the first session, or by numbness recorded after a session and not gone.</summary>
    private void ReadNewNeurologicalSign()
    {
        bool began = person.Symptoms.Any(symptom =>
            symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling or SymptomKind.Weakness && symptom.Onset > First);
        AfterEffect[] recorded = person.History.Sessions.SelectMany(session => session.AfterEffects)
            .Where(effect => effect.Kind is AfterEffectKind.NumbnessOrTingling or AfterEffectKind.WeaknessOrNervePain && effect.StillPresent != Answer.No).ToArray();
        Answer said = person.History.NewNeurologicalSign;
        if (began || said == Answer.Yes || recorded.Any(effect => effect.StillPresent == Answer.Yes))
        {
            Set(CourseFacts.NewNeurologicalSign, true);
        }
        else if (recorded.Length > 0)
        {
            Unknown(CourseFacts.NewNeurologicalSign, recorded[0].StillPresent);
        }
        else if (said == Answer.No || person.AsOf.Equals(First) || IsWholeExaminationNormal())
        {
            Set(CourseFacts.NewNeurologicalSign, false);
        }
        else
        {
            Unknown(CourseFacts.NewNeurologicalSign, said);
        }
    }

    /// <summary>Where nothing is lost, nothing is newly lost.</summary>
    private bool IsWholeExaminationNormal() =>
        person.Neurology.ReflexLoss == Answer.No && person.Neurology.SensoryLoss == Answer.No
        && person.Neurology.Weakness == Answer.No
        && !person.Symptoms.Any(symptom => symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling or SymptomKind.Weakness);

    private void ReadAfterEffect(Fact fact, Func<int, int, bool> counts)
    {
        Answer[] lasting = person.History.Sessions
            .SelectMany(session => session.AfterEffects.Where(effect =>
                PresentationReader.ExpectedDays(effect.Kind, thresholds) is int days and >= 0 && counts(person.AsOf.DaysSince(session.Date), days)))
            .Select(effect => effect.StillPresent)
            .Where(answer => answer != Answer.No)
            .ToArray();
        if (lasting.Length == 0 || lasting.Contains(Answer.Yes))
        {
            Set(fact, lasting.Length > 0);
        }
        else
        {
            Unknown(fact, lasting.Max());
        }
    }

    private void Set(Fact fact, bool holds) => states[fact.Index - Facts.All.Count] = holds ? FactState.Yes : FactState.No;

    private void SetAll(bool holds, params Fact[] facts)
    {
        foreach (Fact fact in facts)
        {
            Set(fact, holds);
        }
    }

    private void Unknown(Fact fact, Answer reason)
    {
        why[fact.Index - Facts.All.Count] = reason;
        states[fact.Index - Facts.All.Count] = FactState.Unknown;
    }
}
