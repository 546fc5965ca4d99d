using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>Plans and reviews as Markdown in English, for the clinician.</summary>
internal static class PlanMarkdown
{
    internal static string Of(CarePlan plan)
    {
        var text = new StringBuilder();
        text.Append("# Care plan\n\n").Append(plan.Summary).Append("\n\nAs of ").Append(plan.AsOf).Append(". Rule set ").Append(plan.RuleSetVersion).Append(".\n");
        if (plan.OpenReferral is ReferralTier open)
        {
            text.Append("\nOpen questions could still bring a referral (").Append(ReferralTiers.Names.NameOf(open)).Append("): ask them first.\n");
        }

        Section(text, "First", plan.ActFirst.Select(Line));
        Section(text, "Ask", plan.OpenQuestions.Select(question => question.Text));
        Section(text, "What the person wants or cannot do", plan.PreferenceOutcomes.Select(outcome => Spaced(PlanPreferenceNames.Names.NameOf(outcome.Preference)) + ": " + Spaced(PreferenceStatuses.Names.NameOf(outcome.Status))));
        Section(text, "Goals", plan.Goals.Select(Line).Concat(plan.Aims.Select(Cited)));
        Section(text, "Phases", plan.Phases.Select(phase => phase.Step + Days(phase.From, phase.Until)));
        Section(text, "Needling", Course(plan).Concat(plan.Needling.SelectMany(Lines)));
        Section(text, "Sessions up to the next review", plan.Sessions.Select(session => "Session " + Number(session.Number) + (session.NotBefore is null ? "" : ", not before " + session.NotBefore) + ": " + string.Join(", ", session.Targets)));
        Section(text, "Before consent", plan.ConsentPoints.Select(Cited));
        Section(text, "At each session", plan.SessionCare.Select(Cited));
        Section(text, "Exercises", plan.Exercises.Select(exercise => exercise + " (phase " + Number(exercise.Phase) + (exercise.Muscles.Count == 0 ? "" : "; for " + string.Join(", ", exercise.Muscles.Select(muscle => muscle.Name))) + ")"));
        Section(text, "Left out", plan.LeftOut.GroupBy(omission => omission.Reason).Select(group => Spaced(OmissionReasons.Names.NameOf(group.Key)) + ": " + string.Join("; ", group.Select(omission => omission.SubjectText))));
        Section(text, "Movement", plan.Movement.Select(Cited));
        Section(text, "Posture and habits", plan.Habits.Select(Cited));
        Section(text, "Explain", plan.Education.Select(Cited));
        Section(text, "Normal after a session", plan.ExpectedAfterEffects.GroupBy(effect => effect.Effect, StringComparer.Ordinal).Select(group => group.Key + ": " + string.Join(" / ", group.Select(effect => effect.Duration)) + " Not normal: " + group.First().NotNormal));
        Section(text, "After a session", plan.AfterCare.Select(Cited));
        Section(text, "Review", plan.ReviewPoints.Select(point => "Review " + point + ".").Concat(plan.ReviewSteps.Select(Cited)));
        Section(text, "Stop when", plan.StopRules.Select(rule => rule.RuleId + ": " + rule.Reason));
        Section(text, "Get help", plan.SafetyNet.Select(Cited));
        text.Append("\nA proposal for a qualified clinician, who decides. No promise of benefit.\n");
        return text.ToString();
    }

    internal static string Of(ProgressReview review)
    {
        var text = new StringBuilder();
        text.Append("# Review of the course\n\n").Append(Headline(review)).Append("\n\nAs of ").Append(review.AsOf).Append(". Rule set ").Append(review.RuleSetVersion)
            .Append(". ").Append(review.FirstSession is null ? "No session of a course is on record." : Number(review.SessionCount) + " session(s) from " + review.FirstSession + " to " + review.LastSession + ".").Append('\n');
        if (review.OpenReferral is ReferralTier tier)
        {
            text.Append("\nOpen questions could still bring a referral (").Append(ReferralTiers.Names.NameOf(tier)).Append("): ask them first.\n");
        }

        Section(text, "Why", review.Reasons.Select(Line));
        Section(text, "Ask", review.OpenQuestions.Select(question => question.Text));
        Section(text, "Scores", review.Trends.Select(Line));
        Section(text, "Next", Next(review));
        Section(text, "Bear in mind", review.Notes.Select(Cited));
        Section(text, "Get help", review.SafetyNet.Select(Cited));
        text.Append("\nA proposal for a qualified clinician, who decides. A gain is not shown to come from needling.\n");
        return text.ToString();
    }

    private static string Headline(ProgressReview review) => review.Decision switch
    {
        ReviewDecision.ReferAsEmergency => "Refer as an emergency, the same day.",
        ReviewDecision.ReferUrgently => "Refer urgently.",
        ReviewDecision.Stop => "Stop needling: " + string.Join(", ", review.StopReasons.Select(reason => Spaced(StopReasons.Names.NameOf(reason)))) + ".",
        ReviewDecision.Reassess => "Assess again before anything else is needled.",
        ReviewDecision.Adjust => "Go on with a changed plan.",
        ReviewDecision.Taper => "Go on with fewer sessions, towards care without needles.",
        ReviewDecision.Continue => "Go on as planned.",
        _ => "It cannot be told yet: scores or answers are missing. No needling until they are there.",
    };

    private static IEnumerable<string> Next(ProgressReview review)
    {
        if (review.NextSessionFrom is CalendarDate from)
        {
            yield return "Next session not before " + from + (review.MayNeedleToday ? "." : "; not today.");
        }

        if (review.NextReview is ReviewPoint point)
        {
            yield return "Next review " + point + ".";
        }
    }

    private static IEnumerable<string> Course(CarePlan plan)
    {
        if (plan.Course is NeedlingCourse course)
        {
            yield return "Up to " + Number(course.MostMuscles) + " muscle(s) a session, about every " + Number(course.DaysBetween) + " days and never within " + Number(course.LeastDaysBetween)
                + "; review after " + Number(course.FirstReviewAfter) + " and " + Number(course.SecondReviewAfter) + " sessions; at most " + Number(course.CourseLimit) + " in a course without a full response and "
                + Number(course.YearLimit) + " in a year [" + string.Join(", ", course.Citations.Select(citation => citation.Source.Key)) + "]";
        }
    }

    private static IEnumerable<string> Lines(PlannedNeedling item)
    {
        yield return item + " (" + string.Join(", ", item.Techniques.Select(NeedlingTechniques.Names.NameOf)) + ")."
            + (item.Positions.Count == 0 ? "" : " Reported positions: " + string.Join("; ", item.Positions) + ".")
            + (item.StructuresAtRisk.Count == 0 ? "" : " Mind: " + string.Join("; ", item.StructuresAtRisk) + ".")
            + string.Concat(item.Safeguards.Select(safeguard => " " + safeguard.Text));
    }

    private static string Line(PlanFinding finding) => finding.RuleId + " (" + finding.Effect + (finding.IsPresumed ? ", presumed" : "") + "): " + finding.Reason + " Do: " + finding.WhatToDo
        + (finding.ReconsiderFrom is null ? "" : " Not before " + finding.ReconsiderFrom + ".");

    private static string Line(PlanGoal goal) => goal.Measure.Name + (goal.Site is null ? "" : ", " + goal.Site) + ": "
        + (goal.Baseline is decimal from
            ? "from " + DecimalText.Of(from) + " (" + goal.BaselineDate + ")" + (goal.Target is decimal to ? " to " + DecimalText.Of(to) + " or better" : "; it is too good already to be called better") + (goal.By is null ? "" : " by " + goal.By)
            : "take the score now, so that a review can compare");

    private static string Line(OutcomeTrend trend) => trend.Measure.Name + (trend.Site is null ? "" : ", " + trend.Site) + ": "
        + string.Join(", ", trend.Points.Select(point => DecimalText.Of(point.Value) + " (" + point.Date + ")"))
        + (trend.BetterAt is decimal better ? "; better from " + DecimalText.Of(better) : "") + (trend.WorseAt is decimal worse ? "; worse from " + DecimalText.Of(worse) : "")
        + "; now: " + (trend.State == OutcomeTrendState.Unspecified ? "cannot be told" : OutcomeTrendStates.Names.NameOf(trend.State));

    private static string Cited(PlanStep step) => step.Text + (step.Urgency == Urgency.Unspecified ? "" : " (" + Spaced(Urgencies.Names.NameOf(step.Urgency)) + ")") + " [" + step.Citation.Source.Key + "]";

    private static string Days(CalendarDate? from, CalendarDate? until) => from is null ? "" : until is null ? " From " + from + "." : " " + from + " to " + until + ".";

    private static string Spaced(string name) => name.Replace('-', ' ');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        bool first = true;
        foreach (string line in lines)
        {
            if (first)
            {
                text.Append("\n## ").Append(title).Append("\n\n");
                first = false;
            }

            text.Append("- ").Append(line).Append('\n');
        }
    }
}
