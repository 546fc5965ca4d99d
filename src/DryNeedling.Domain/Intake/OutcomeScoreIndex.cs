using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.Intake;

/// <summary>Scores of one record, found by what they are about, so that a long record is checked in one pass.</summary>
internal sealed class OutcomeScoreIndex
{
    private readonly Dictionary<(string Measure, CalendarDate Date, BodySite? Site, Side Side, AnklePosition Ankle), OutcomeScore> scores = new();

    internal OutcomeScoreIndex(IEnumerable<OutcomeScore> recorded)
    {
        foreach (OutcomeScore score in recorded)
        {
            scores.Add(KeyOf(score, score.Measure.Id), score);
        }
    }

    /// <summary>Why the score cannot stand beside those already there; null where it can, or is one of them.</summary>
    internal string? ProblemOf(OutcomeScore score)
    {
        string? partner = StartBack.PartnerOf(score.Measure.Id);
        return scores.TryGetValue(KeyOf(score, score.Measure.Id), out OutcomeScore? same) && same.ProblemBeside(score) is string conflict ? conflict
            : partner is not null && scores.TryGetValue(KeyOf(score, partner), out OutcomeScore? other) ? other.ProblemBeside(score)
            : null;
    }

    /// <summary>Adds a score that has no problem; false where the same one is there already.</summary>
    internal bool Add(OutcomeScore score)
    {
        var key = KeyOf(score, score.Measure.Id);
        if (scores.ContainsKey(key))
        {
            return false;
        }

        scores.Add(key, score);
        return true;
    }

    private static (string Measure, CalendarDate Date, BodySite? Site, Side Side, AnklePosition Ankle) KeyOf(OutcomeScore score, string measure) =>
        (measure, score.Date, score.Site, score.Side, score.Ankle);
}
