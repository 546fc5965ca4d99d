using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>The scores of one measure and place, seen from a course: the one before it, the ones of it, and the one that counts now.</summary>
internal sealed class CourseSeries
{
    internal CourseSeries(
        ResponderDefinition definition, IReadOnlyList<OutcomeScore> scores, CalendarDate firstSession, CalendarDate lastSession, CalendarDate asOf, int currentDays)
    {
        Definition = definition;
        Scores = scores;
        Baseline = scores.LastOrDefault(score => score.Date <= firstSession && firstSession.DaysSince(score.Date) <= currentDays);
        OutcomeScore last = scores[scores.Count - 1];

        // Pain is scored at each visit, so a score from before the last session says nothing of it; a questionnaire, at reviews.
        bool isCurrent = last.Date > firstSession && asOf.DaysSince(last.Date) <= currentDays
            && (!definition.IsPain || last.Date > lastSession || (last.Date.Equals(lastSession) && asOf.Equals(lastSession)));
        Latest = isCurrent ? last : null;
        Change = Baseline is not null && Latest is not null ? OutcomeChange.Between(Baseline, Latest) : null;
        OutcomeScore? before = scores.LastOrDefault(score => Baseline is not null && score.Date >= Baseline.Date && score.Date < last.Date);
        LastStep = before is not null && Latest is not null ? OutcomeChange.Between(before, Latest) : null;
    }

    internal ResponderDefinition Definition { get; }

    /// <summary>Oldest first; never empty.</summary>
    internal IReadOnlyList<OutcomeScore> Scores { get; }

    /// <summary>The last score up to the day of the first session, where it is recent enough to count.</summary>
    internal OutcomeScore? Baseline { get; }

    /// <summary>The newest score, where it was taken during the course and is recent enough to count.</summary>
    internal OutcomeScore? Latest { get; }

    /// <summary>From the baseline to the latest.</summary>
    internal OutcomeChange? Change { get; }

    /// <summary>From the score before to the latest.</summary>
    internal OutcomeChange? LastStep { get; }

    /// <summary>How high the baseline lies on its scale, so that scales can be set side by side.</summary>
    internal decimal ShareOfScale => Baseline is null || Definition.Measure.Maximum is not decimal most ? 0 : Baseline.Value / most;
}
