using System;
using System.Collections.Generic;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>Writes care plans and progress reviews: fixed order of members, and nothing that is not there. Words stand beside codes, so that the text can be read without the library.</summary>
internal sealed class PlanJsonWriter
{
    private readonly Utf8JsonWriter json;

    internal PlanJsonWriter(Utf8JsonWriter json) => this.json = json;

    internal void Write(CarePlan plan)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1");
        json.WriteString("document", "care-plan");
        json.WriteString("asOf", plan.AsOf.ToString());
        json.WriteString("ruleSet", plan.RuleSetVersion);
        json.WriteString("overall", Suitabilities.Names.NameOf(plan.Overall));
        json.WriteString("kind", CarePlanKinds.Names.NameOf(plan.Kind));
        json.WriteString("summary", plan.SummaryCode);
        json.WriteString("summaryText", plan.Summary);
        Referral("referral", plan.Referral);
        Referral("openReferral", plan.OpenReferral);
        if (plan.Review is ReviewDecision decision)
        {
            json.WriteString("review", ReviewDecisions.Names.NameOf(decision));
        }

        Strings("preferences", plan.Preferences.Items, PlanPreferenceNames.Names.NameOf);
        if (plan.Preferences.PoorBalance != Answer.NotAsked)
        {
            json.WriteString("poorBalance", Answers.Names.NameOf(plan.Preferences.PoorBalance));
        }

        Objects("preferenceOutcomes", plan.PreferenceOutcomes, outcome =>
        {
            json.WriteString("preference", PlanPreferenceNames.Names.NameOf(outcome.Preference));
            json.WriteString("status", PreferenceStatuses.Names.NameOf(outcome.Status));
        });
        Objects("actFirst", plan.ActFirst, Finding);
        Objects("openQuestions", plan.OpenQuestions, Question);
        Objects("goals", plan.Goals, Goal);
        Objects("aims", plan.Aims, Step);
        Objects("phases", plan.Phases, phase =>
        {
            json.WriteNumber("number", phase.Number);
            json.WriteStartObject("step");
            Step(phase.Step);
            json.WriteEndObject();
            Date("from", phase.From);
            Date("until", phase.Until);
        });
        if (plan.Course is NeedlingCourse course)
        {
            json.WriteStartObject("course");
            json.WriteNumber("mostMuscles", course.MostMuscles);
            json.WriteNumber("daysBetween", course.DaysBetween);
            json.WriteNumber("leastDaysBetween", course.LeastDaysBetween);
            json.WriteNumber("firstReviewAfter", course.FirstReviewAfter);
            json.WriteNumber("secondReviewAfter", course.SecondReviewAfter);
            json.WriteNumber("courseLimit", course.CourseLimit);
            json.WriteNumber("yearLimit", course.YearLimit);
            json.WriteEndObject();
        }

        Objects("needling", plan.Needling, item =>
        {
            json.WriteString("muscle", item.Muscle.Id);
            json.WriteString("side", Sides.Names.NameOf(item.Side));
            PresentationJsonWriter.WriteOptions(json, "options", item.Options);
            Strings("positions", item.Positions, position => position.Words);
            Strings("safeguards", item.Safeguards, safeguard => safeguard.Code);
            Strings("reasons", item.Reasons, reason => reason);
        });
        Objects("sessions", plan.Sessions, session =>
        {
            json.WriteNumber("number", session.Number);
            Date("notBefore", session.NotBefore);
            Objects("targets", session.Targets, target =>
            {
                json.WriteString("muscle", target.Muscle.Id);
                json.WriteString("side", Sides.Names.NameOf(target.Side));
            });
        });
        Objects("sessionCare", plan.SessionCare, Step);
        Objects("consentPoints", plan.ConsentPoints, Step);
        Objects("exercises", plan.Exercises, item =>
        {
            json.WriteString("exercise", item.Exercise.Id);
            json.WriteString("name", item.Exercise.Name);
            json.WriteString("dose", item.Dose.Text);
            json.WriteString("source", item.Dose.Citation.Source.Key);
            json.WriteNumber("phase", item.Phase);
            Strings("muscles", item.Muscles, muscle => muscle.Id);
        });
        Objects("leftOut", plan.LeftOut, item =>
        {
            json.WriteString("subject", item.Subject);
            json.WriteString("text", item.SubjectText);
            json.WriteString("reason", OmissionReasons.Names.NameOf(item.Reason));
        });
        Objects("movement", plan.Movement, Step);
        Objects("habits", plan.Habits, Step);
        Objects("education", plan.Education, Step);
        Strings("expectedAfterEffects", plan.ExpectedAfterEffects, effect => effect.Id);
        Objects("afterCare", plan.AfterCare, Step);
        Objects("reviewPoints", plan.ReviewPoints, Point);
        Objects("reviewSteps", plan.ReviewSteps, Step);
        Objects("stopRules", plan.StopRules, Finding);
        Objects("safetyNet", plan.SafetyNet, Step);
        json.WriteEndObject();
    }

    internal void Write(ProgressReview review)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1");
        json.WriteString("document", "progress-review");
        json.WriteString("asOf", review.AsOf.ToString());
        json.WriteString("ruleSet", review.RuleSetVersion);
        json.WriteString("decision", ReviewDecisions.Names.NameOf(review.Decision));
        json.WriteString("mildest", ReviewDecisions.Names.NameOf(review.MildestBound));
        json.WriteString("gravest", ReviewDecisions.Names.NameOf(review.GravestBound));
        json.WriteString("overall", Suitabilities.Names.NameOf(review.Overall));
        json.WriteBoolean("mayNeedleToday", review.MayNeedleToday);
        Strings("stopReasons", review.StopReasons, StopReasons.Names.NameOf);
        Referral("openReferral", review.OpenReferral);
        json.WriteNumber("sessions", review.SessionCount);
        Date("firstSession", review.FirstSession);
        Date("lastSession", review.LastSession);
        Date("nextSessionFrom", review.NextSessionFrom);
        if (review.NextReview is ReviewPoint point)
        {
            json.WriteStartObject("nextReview");
            Point(point);
            json.WriteEndObject();
        }

        Objects("reasons", review.Reasons, Finding);
        Objects("openQuestions", review.OpenQuestions, Question);
        Objects("trends", review.Trends, trend =>
        {
            Measure(trend.Measure, trend.Site);
            Objects("points", trend.Points, item =>
            {
                json.WriteString("date", item.Date.ToString());
                json.WriteNumber("value", item.Value);
                json.WriteNumber("sessionsBefore", item.SessionsBefore);
            });
            Number("baseline", trend.Baseline);
            Number("betterAt", trend.BetterAt);
            Number("worseAt", trend.WorseAt);
            json.WriteString("state", OutcomeTrendStates.Names.NameOf(trend.State));
        });
        Objects("notes", review.Notes, Step);
        Objects("safetyNet", review.SafetyNet, Step);
        json.WriteEndObject();
    }

    private void Finding(PlanFinding finding)
    {
        json.WriteString("rule", finding.RuleId);
        json.WriteString("effect", finding.Effect);
        json.WriteString("reason", finding.Reason);
        json.WriteString("toDo", finding.WhatToDo);
        if (finding.IsPresumed)
        {
            json.WriteBoolean("isPresumed", true);
        }

        Date("reconsiderFrom", finding.ReconsiderFrom);
        if (finding.ReconsiderWhen is string when)
        {
            json.WriteString("reconsiderWhen", when);
        }

        Strings("sources", finding.SourceKeys, key => key);
    }

    private void Question(PlanQuestion question)
    {
        json.WriteString("code", question.Code);
        json.WriteString("text", question.Text);
        json.WriteString("plainText", question.PlainText);
    }

    private void Goal(PlanGoal goal)
    {
        Measure(goal.Measure, goal.Site);
        Number("baseline", goal.Baseline);
        Date("baselineDate", goal.BaselineDate);
        Number("target", goal.Target);
        Date("by", goal.By);
    }

    private void Step(PlanStep step)
    {
        json.WriteString("code", step.Code);
        json.WriteString("text", step.Text);
        if (step.Urgency != Urgency.Unspecified)
        {
            json.WriteString("urgency", Urgencies.Names.NameOf(step.Urgency));
        }

        json.WriteString("source", step.Citation.Source.Key);
    }

    private void Point(ReviewPoint point)
    {
        if (point.AfterSession is int session)
        {
            json.WriteNumber("afterSession", session);
        }

        Date("by", point.By);
    }

    private void Measure(OutcomeMeasure measure, BodySite? site)
    {
        json.WriteString("measure", measure.Id);
        if (site is BodySite place)
        {
            json.WriteStartObject("site");
            json.WriteString("region", BodyRegions.Names.NameOf(place.Region));
            if (place.Side != Side.Unspecified)
            {
                json.WriteString("side", Sides.Names.NameOf(place.Side));
            }

            json.WriteEndObject();
        }
    }

    private void Referral(string name, ReferralTier? tier)
    {
        if (tier is ReferralTier known)
        {
            json.WriteString(name, ReferralTiers.Names.NameOf(known));
        }
    }

    private void Date(string name, CalendarDate? date)
    {
        if (date is not null)
        {
            json.WriteString(name, date.ToString());
        }
    }

    private void Number(string name, decimal? number)
    {
        if (number is decimal known)
        {
            json.WriteNumber(name, known);
        }
    }

    private void Strings<T>(string name, IReadOnlyList<T> items, Func<T, string> text)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStringValue(text(item));
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects, left out where it is empty.</summary>
    private void Objects<T>(string name, IReadOnlyList<T> items, Action<T> members)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
