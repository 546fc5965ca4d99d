using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;

namespace DryNeedling.SampleConsole;

/// <summary>Prints for an 80-column terminal; plain text where the output is piped.</summary>
internal sealed class Page(TextWriter writer)
{
    private const int Width = 80;
    private readonly bool styled = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    internal void Line(string text = "") => Wrapped("", "", text);

    internal void Item(string text) => Wrapped("  - ", "    ", text);

    /// <summary>One case on one line.</summary>
    internal void Case(string number, SuitabilityAssessment assessment, About about)
    {
        string answer = Words(assessment.Overall).PadRight(26);
        string title = (about.NotCovered is null ? "  " : "* ") + about.Title + NotThere(assessment);
        int room = Width - number.Length - 1 - answer.Length;
        writer.WriteLine(number + " " + Bold(answer) + (title.Length <= room ? title : title[..(room - 3)] + "..."));
    }

    /// <summary>Everything that the answer says.</summary>
    internal void Assessment(SuitabilityAssessment assessment, About about)
    {
        Line();
        if (about.Title is not null)
        {
            Line(about.Title);
        }

        if (about.Source is not null)
        {
            Line("Source: " + about.Source);
        }

        if (about.Note is not null)
        {
            Line("Note: " + about.Note);
        }

        Line();
        writer.Write(AssessmentReport.Of(assessment).ToPlainText());
        Section("To the patient", new[] { Headlines.ForPatient(assessment) });
        Section("How far each muscle takes part", Involved(assessment.Involvement));
        Section("Entries that no rule reads", assessment.Notes.Select(note => note.Text));
        Section("Recorded decisions", assessment.Decisions.Select(decision => decision.ToString()));
        Plan(CarePlanner.Default.Plan(assessment));
    }

    /// <summary>What to ask next, what may be asked with it, and what is left.</summary>
    internal void Interview(InterviewStep step, Narrator narrator)
    {
        if (step.Question is OpenQuestion next)
        {
            Section("Ask next", new[] { narrator.Sentence(next) });
            Section("May be put together with it, and denied as one act (" + Spaced(step.Group.ToString()) + ")", step.Together.Skip(1).Select(narrator.Sentence));
            Section("After that", step.Ranked.Skip(1).Except(step.Together).Select(narrator.Sentence));
        }
        else
        {
            Line(narrator.Sentence(step));
            Section("Would still matter for some muscle", step.Ranked.Select(narrator.Sentence));
        }

        Section("Not put again", step.PutAside.Select(question => narrator.Sentence(question) + " " + narrator.WhoCanAnswer(question)));
    }

    /// <summary>Every muscle on one line.</summary>
    internal void Muscles(IReadOnlyList<Muscle> muscles)
    {
        Line("Muscles of the catalogue. Name one for everything that is known of it: muscles piriformis");
        Line();
        foreach (Muscle muscle in muscles)
        {
            writer.WriteLine(muscle.Id.PadRight(27) + Spaced(muscle.Group.ToString()).PadRight(18) + Spaced(muscle.SciaticRelation.ToString()));
        }
    }

    /// <summary>Everything that is known of one muscle, with its sources.</summary>
    internal void Muscle(Muscle muscle)
    {
        Title(muscle.Name);
        Line(muscle.LatinName + (muscle.Synonyms.Count == 0 ? "" : "; also " + string.Join(", ", muscle.Synonyms)) + ". " + Sentence(Spaced(muscle.Group.ToString())) + ", " + Spaced(muscle.Layer.ToString()) + ".");
        Line("Origin: " + muscle.Origin + ".");
        Line("Insertion: " + muscle.Insertion + ".");
        Section("Actions", muscle.Actions);
        Section("Nerve supply", muscle.Innervation.Select(supply => supply + (supply.Standing == SupplyStanding.Differing ? " (differing report)" : "") + Keys(supply.Sources)));
        Section("Sciatic nerve", new[] { muscle.SciaticRelationText });
        Section("Trigger points", muscle.TriggerPoints.Select(point => point.Name + ": " + point.Location + "; refers to " + string.Join(", ", point.Referral).ToLowerInvariant()));
        Section("How it may be taken for sciatica", new[] { muscle.Mimicry.ToString() });
        Section("Structures at risk", muscle.StructuresAtRisk.Select(risk => risk.Words
            + (risk.Level is null ? "" : ", at " + risk.Level) + (risk.Approach is null ? "" : ", " + risk.Approach)
            + (risk.Basis == HazardBasis.NamedBySource ? " (named by a source)" : " (implied by position)") + Keys(risk.Citations.Select(citation => citation.Source))));
        Section("What was observed, never what is advised", muscle.Observations.Select(item => item.Subjects + (item.Landmark is null ? "" : ", " + item.Landmark) + ": " + item.Finding + Keys(new[] { item.Source })));
        Section("What keeps it going", muscle.PerpetuatingFactors);
        Section("Exercises", muscle.Exercises.Select(exercise => exercise.ToString()));
        Section("Codes", muscle.Codes.Select(code => code + ", " + code.Edition));
        Line();
        Line(muscle.Notice);
    }

    /// <summary>A visit of a course: the answer, the review where there is one, and what the plan is.</summary>
    internal void Visit(string title, string what, Presentation person)
    {
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person);
        Title(title);
        Line(what);
        Line();
        Line("Answer: " + Headlines.ForClinician(assessment));
        if (person.History.Sessions.Count > 0)
        {
            Review(ProgressReviewer.Default.Review(assessment));
        }

        CarePlan plan = CarePlanner.Default.Plan(assessment);
        Line();
        Line("Plan: " + plan.Summary);
        Section("Sessions up to the next review", plan.Sessions.Select(session => session.ToString()));
    }

    /// <summary>A review: the decision, why, what is open, and the scores.</summary>
    internal void Review(ProgressReview review)
    {
        Line();
        Line("Review after " + review.SessionCount + " session(s): " + Bold(Spaced(review.Decision.ToString()))
            + (review.StopReasons.Count == 0 ? "" : " (" + string.Join(", ", review.StopReasons.Select(reason => Spaced(reason.ToString()))) + ")")
            + (review.Decision.PermitsNeedling() && !review.MayNeedleToday ? ", but not today" : ""));
        if (review.OpenReferral is ReferralTier tier)
        {
            Line("Ask first: a referral (" + Spaced(tier.ToString()) + ") is still open.");
        }

        Section("Why", review.Reasons.Select(reason => reason + " Do: " + reason.WhatToDo));
        Section("Ask", review.OpenQuestions.Select(question => question.Text));
        Section("Next", new[] { review.NextSessionFrom is null ? null : "Next session not before " + review.NextSessionFrom + ".", review.NextReview is null ? null : "Next review " + review.NextReview + "." }.OfType<string>());
        foreach (OutcomeTrend trend in review.Trends)
        {
            Line();
            foreach (string line in TrendChart.Of(trend))
            {
                writer.WriteLine(line);
            }
        }
    }

    internal void Plan(CarePlan plan)
    {
        Title("Plan");
        Line(plan.Summary);
        Section("Asked for and honoured", plan.PreferenceOutcomes.Select(outcome => outcome.ToString()));
        Section("Goals", plan.Goals.Select(goal => goal.ToString()));
        Section("Phases", plan.Phases.Select(phase => phase.ToString()));
        Section("Course", plan.Course is null ? [] : new[] { plan.Course.ToString() });
        Section("Sessions up to the next review", plan.Sessions.Select(session => session.ToString()));
        Section("Needling", plan.Needling.Select(item => item + ". Mind: " + string.Join("; ", item.StructuresAtRisk) + "."));
        Section("Safeguards", plan.Needling.SelectMany(item => item.Safeguards).Distinct().Select(safeguard => safeguard.Text));
        Section("Exercises", plan.Exercises.Select(item => item.ToString()));
        Section("Left out", plan.LeftOut.Select(item => item.ToString()));
        Section("Movement and habits", plan.Movement.Concat(plan.Habits).Select(Cited));
        Section("Explain", plan.Education.Select(Cited));
        Section("After a session", plan.AfterCare.Select(Cited));
        Section("Review", plan.ReviewPoints.Select(point => "Review " + point + ".").Concat(plan.ReviewSteps.Select(Cited)));
        Section("Get help", plan.SafetyNet.Select(Cited));
    }

    /// <summary>Where a permission does not hold, by side and group of muscles.</summary>
    private static string NotThere(SuitabilityAssessment assessment)
    {
        string[] places = assessment.MayNeedle
            ? [.. assessment.BlockedOptions.ToList().Select(option => Spaced(option.Side.ToString()) + " " + Spaced(option.Muscle.Group.ToString())).Distinct()]
            : [];
        return places.Length == 0 ? "" : "; not " + string.Join(", ", places);
    }

    /// <summary>What was found or is to be palpated; the rest, which the document holds, as a number.</summary>
    private static IEnumerable<string> Involved(IReadOnlyList<MuscleInvolvement> involvement)
    {
        MuscleInvolvement[] told = [.. involvement.Where(own => own.TriggerPoint > TriggerPointState.NotFound || (own.TriggerPoint != TriggerPointState.NotFound && own.Patterns.Count > 0))];
        int rest = involvement.Count - told.Length;
        return told.Select(Describe).Concat(rest == 0 ? [] : new[] { rest + " more with no point found or no pattern, by place alone." });
    }

    private static string Describe(MuscleInvolvement own)
    {
        string[] regions = [.. own.UsualRegions.Select(region => Spaced(region.ToString())), .. own.LessConstantRegions.Select(region => Spaced(region.ToString()) + " (less constant)")];
        return own + (regions.Length == 0 ? "" : "; symptoms in " + string.Join(", ", regions))
            + (own.Patterns.Count == 0 ? "" : "; " + string.Join(", ", own.Patterns.Select(place => place.Code + " " + place.Position + "/" + place.Count))) + ".";
    }

    /// <summary>Every rule on a few lines, by theme.</summary>
    internal void Rules(RuleSet rules)
    {
        Line("Rule set " + rules.Version + ", " + rules.Rules.Count + " rules and " + rules.ReviewRules.Count + " of the review of a course. The whole handbook: rules --markdown");
        foreach (IGrouping<string, Rule> theme in rules.Rules.Concat(rules.ReviewRules).GroupBy(rule => rule.Theme))
        {
            Section(theme.Key, theme.Select(rule => rule.Id + (rule.IsOwnProposal ? " (own proposal)" : "") + ": " + rule.Reason));
        }
    }

    private static string Cited(PlanStep step) => step.Text + " [" + step.Citation.Source.Key + "]";

    private static string Words(Suitability answer) => Spaced(answer.ToString());

    /// <summary>"SuitableWithPrecautions" as "suitable with precautions".</summary>
    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>A text of several lines; what is too long goes on further in.</summary>
    internal void Lines(string text)
    {
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            Wrapped("", line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal) ? "    " : "  ", line);
        }
    }

    private void Section(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        Title(title);
        foreach (string line in all)
        {
            Item(line);
        }
    }

    private void Title(string text)
    {
        writer.WriteLine();
        writer.WriteLine(Bold(text));
    }

    private string Bold(string text) => styled ? "\u001b[1m" + text + "\u001b[0m" : text;

    private void Wrapped(string first, string rest, string text)
    {
        string line = first;
        bool empty = true;
        foreach (string word in text.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                writer.WriteLine(line);
                line = rest;
                empty = true;
            }

            line += (empty ? "" : " ") + word;
            empty = false;
        }

        writer.WriteLine(line);
    }

    private static string Keys(IEnumerable<Source> sources) => " [" + string.Join(", ", sources.Select(source => source.Key).Distinct()) + "]";

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
