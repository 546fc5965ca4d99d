using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;

namespace DryNeedling.SampleConsole;

/// <summary>What the commands do. Each returns the exit code.</summary>
internal static class Commands
{
    internal const int Answered = 0;
    internal const int NotClean = 1;
    internal const int BadInput = 2;
    private const string ShownInFull = "case-08";

    /// <summary>Assesses the published cases: a line each, and one in full.</summary>
    internal static int Cases()
    {
        var page = new Page(Console.Out);
        page.Line("Published cases, assessed by the shipped rules. Each is a file under cases/; its source stands in it.");
        page.Line();
        (string File, About About, SuitabilityAssessment Assessment)[] cases = [.. Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(Assessed)];
        foreach ((string path, About about, SuitabilityAssessment assessment) in cases)
        {
            string name = Path.GetFileNameWithoutExtension(path);
            page.Case(name["case-".Length..].Split('-')[0], assessment, about);
        }

        page.Line();
        page.Line("* something in the case is not covered by the rules yet:");
        foreach ((string path, About about, _) in cases.Where(item => item.About.NotCovered is not null))
        {
            page.Item(Path.GetFileNameWithoutExtension(path)["case-".Length..].Split('-')[0] + " " + about.NotCovered);
        }

        (string File, About About, SuitabilityAssessment Assessment) full = cases.First(
            item => Path.GetFileName(item.File).StartsWith(ShownInFull, StringComparison.Ordinal));
        page.Line();
        page.Line("One case in full: " + Path.GetFileName(full.File));
        page.Assessment(full.Assessment, full.About);
        return Answered;
    }

    /// <summary>Assesses one presentation.</summary>
    internal static int Assess(string file, bool json, ReportChoice choice)
    {
        if (Presentation(file) is not (string text, Presentation presentation) || Language(choice.Language) is not PhraseBook language)
        {
            return BadInput;
        }

        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(presentation);
        if (json)
        {
            Console.Out.WriteLine(DryNeedlingJson.WriteAssessment(assessment));
        }
        else if (choice.IsReportAlone)
        {
            AssessmentReportOptions options = AssessmentReportOptions.Default.With(language)
                .With(choice.Patient ? NarrationVoice.Patient : NarrationVoice.Clinician);
            AssessmentReport report = AssessmentReport.Of(assessment, choice.WithRecord ? options.WithRecord() : options);
            Console.Out.Write(choice.Markdown ? report.ToMarkdown() : report.ToPlainText());
        }
        else
        {
            new Page(Console.Out).Assessment(assessment, About.Of(text));
        }

        return Answered;
    }

    /// <summary>Says what to ask next.</summary>
    internal static int Interview(string file, string languageTag)
    {
        if (Presentation(file) is not (_, Presentation presentation) || Language(languageTag) is not PhraseBook language)
        {
            return BadInput;
        }

        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(presentation);
        new Page(Console.Out).Interview(InterviewPlanner.Default.Next(assessment), new Narrator(language, NarrationVoice.Clinician));
        return Answered;
    }

    /// <summary>Plans what follows for one presentation.</summary>
    internal static int Plan(string file, string[] preferences, bool json, ReportChoice choice)
    {
        if (Presentation(file) is not (_, Presentation presentation) || Language(choice.Language) is not PhraseBook language)
        {
            return BadInput;
        }

        PlanPreferences wanted = PlanPreferences.NoneStated;
        foreach (string name in preferences)
        {
            PlanPreference[] known = [.. Enum.GetValues<PlanPreference>().Where(item => item != PlanPreference.Unspecified)];
            PlanPreference found = known.FirstOrDefault(item => string.Equals(Dashed(item.ToString()), name, StringComparison.Ordinal));
            if (found == PlanPreference.Unspecified)
            {
                Console.Error.WriteLine($"There is no preference {name}. There are: {string.Join(", ", known.Select(item => Dashed(item.ToString())))}.");
                return BadInput;
            }

            wanted = wanted.With(found);
        }

        CarePlan plan = CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(presentation), wanted);
        if (json)
        {
            Console.Out.Write(DryNeedlingJson.WriteCarePlan(plan));
        }
        else if (choice.Patient)
        {
            Console.Out.Write(CarePlanSheet.Of(plan, language).ToMarkdown());
        }
        else if (choice.Markdown)
        {
            Console.Out.Write(plan.ToMarkdown());
        }
        else
        {
            new Page(Console.Out).Plan(plan);
        }

        return Answered;
    }

    /// <summary>Reviews the course of one presentation.</summary>
    internal static int Review(string file, bool json, bool markdown)
    {
        if (Presentation(file) is not (_, Presentation presentation))
        {
            return BadInput;
        }

        ProgressReview review = ProgressReviewer.Default.Review(presentation);
        if (json)
        {
            Console.Out.Write(DryNeedlingJson.WriteProgressReview(review));
        }
        else if (markdown)
        {
            Console.Out.Write(review.ToMarkdown());
        }
        else
        {
            new Page(Console.Out).Review(review);
        }

        return Answered;
    }

    /// <summary>Walks through an invented course, from the first visit to its end.</summary>
    internal static int Course()
    {
        var page = new Page(Console.Out);
        page.Line("A worked course, invented: first visit, sessions, two reviews. A gain is never");
        page.Line("reported as an effect of needling.");
        bool first = true;
        foreach ((CalendarDate day, string what, Presentation person) in WorkedCourse.Visits())
        {
            page.Visit(day.ToString(), what, person);
            if (first)
            {
                page.Plan(CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(person), PlanPreferences.NoneStated.With(PlanPreference.NoHomeEquipment)));
                first = false;
            }
        }

        page.Visit("Had it gone otherwise", "Short of breath after a session, and nobody knows whether it lasts.", WorkedCourse.AfterBreathlessness());
        return Answered;
    }

    /// <summary>Shows the catalogue of muscles, or one muscle.</summary>
    internal static int ShowMuscles(string? id)
    {
        var page = new Page(Console.Out);
        if (id is null)
        {
            page.Muscles(Muscles.All);
            return Answered;
        }

        if (Muscles.TryFind(id, out Muscle? muscle))
        {
            page.Muscle(muscle);
            return Answered;
        }

        Console.Error.WriteLine($"No muscle has the id {id}. Known: {string.Join(", ", Muscles.All.Select(known => known.Id))}.");
        return BadInput;
    }

    /// <summary>Lists the shipped rules by theme, or prints the handbook.</summary>
    internal static int ShowRules(bool markdown)
    {
        if (markdown)
        {
            Console.Out.Write(RuleHandbook.ToMarkdown(RuleSet.Default));
        }
        else
        {
            new Page(Console.Out).Rules(RuleSet.Default);
        }

        return Answered;
    }

    /// <summary>Prints the certificate of the shipped rules, or of the rules under a policy, and what the policy changes.</summary>
    internal static int Verify(string? policyFile, string? day, bool isExact)
    {
        RuleSet rules = RuleSet.Default;
        if (policyFile is not null)
        {
            if (Policy(policyFile, day) is not PolicyLoading loading)
            {
                return BadInput;
            }

            if (!loading.IsLoaded)
            {
                Console.Error.WriteLine($"The policy {loading.Policy.Name} does not load; nothing of it holds. " + (loading.Problems.Count == 1 ? "One problem:" : loading.Problems.Count + " problems:"));
                foreach (PolicyProblem problem in loading.Problems)
                {
                    Console.Error.WriteLine("  " + problem);
                }

                return NotClean;
            }

            rules = loading.Rules;
        }

        var certificate = RuleSetCertificate.Of(rules);
        if (isExact)
        {
            Console.Out.Write(certificate.ToText());
            return certificate.Analysis.IsClean ? Answered : NotClean;
        }

        var page = new Page(Console.Out);
        page.Lines(certificate.ToText());
        if (policyFile is not null)
        {
            page.Line();
            page.Line("What the policy changes, each with the least patient who shows it");
            page.Lines(RuleSetComparison.Of(RuleSet.Default, rules).ToText());
        }

        return certificate.Analysis.IsClean ? Answered : NotClean;
    }

    /// <summary>A policy loaded over the shipped rules on a day, today if none is given; null where file or day cannot be read, which is then said.</summary>
    private static PolicyLoading? Policy(string file, string? day)
    {
        if (Read(file, out string? problem) is not string text)
        {
            Console.Error.WriteLine(problem);
            return null;
        }

        if (!CalendarDate.TryParse(day ?? DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out CalendarDate? today))
        {
            Console.Error.WriteLine($"\"{day}\" is not a day; write it as 2026-11-22.");
            return null;
        }

        try
        {
            return ClinicPolicies.Load(DryNeedlingJson.ReadClinicPolicy(text), RuleSet.Default, today);
        }
        catch (DryNeedlingJsonException refusal)
        {
            Console.Error.WriteLine($"{Name(file)} is not a clinic policy. " + (refusal.Problems.Count == 1 ? "One problem:" : refusal.Problems.Count + " problems:"));
            foreach (JsonProblem found in refusal.Problems)
            {
                Console.Error.WriteLine("  " + found);
            }

            return null;
        }
    }

    /// <summary>The text of a file and the presentation in it; null where it is none, which is then said.</summary>
    private static (string Text, Presentation Presentation)? Presentation(string file)
    {
        if (Read(file, out string? problem) is not string text)
        {
            Console.Error.WriteLine(problem);
            return null;
        }

        if (DryNeedlingJson.TryReadPresentation(text, out Presentation? presentation, out IReadOnlyList<JsonProblem> problems))
        {
            return (text, presentation);
        }

        Console.Error.WriteLine(problems.Count == 1
            ? $"{Name(file)} is not a presentation. One problem:"
            : $"{Name(file)} is not a presentation. {problems.Count} problems:");
        foreach (JsonProblem item in problems)
        {
            Console.Error.WriteLine($"  {item.Path}: {item.Message}");
        }

        return null;
    }

    private static string Dashed(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static PhraseBook? Language(string tag)
    {
        try
        {
            return PhraseBook.For(tag);
        }
        catch (ArgumentException)
        {
            Console.Error.WriteLine($"There is no language {tag}. There are: {string.Join(", ", PhraseBook.All.Select(book => book.LanguageTag))}.");
            return null;
        }
    }

    private static (string File, About About, SuitabilityAssessment Assessment) Assessed(string path)
    {
        string text = File.ReadAllText(path);
        return (path, About.Of(text), SuitabilityEvaluator.Default.Evaluate(DryNeedlingJson.ReadPresentation(text)));
    }

    private static string? Read(string file, out string? problem)
    {
        problem = null;
        try
        {
            if (file == "-")
            {
                using Stream input = Console.OpenStandardInput();
                return Decode(input);
            }

            if (Directory.Exists(file))
            {
                problem = $"{file} is a folder; name a JSON file, or - for standard input.";
                return null;
            }

            using FileStream stream = File.OpenRead(file);
            return Decode(stream);
        }
        catch (FileNotFoundException)
        {
            problem = $"{file} does not exist; name a JSON file, or - for standard input.";
        }
        catch (DirectoryNotFoundException)
        {
            problem = $"{file} does not exist: no such folder.";
        }
        catch (DecoderFallbackException)
        {
            problem = $"{Name(file)} is not text in UTF-8; save it as UTF-8.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = $"{Name(file)} cannot be read: {e.Message}";
        }

        return null;
    }

    private static string Decode(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static string Name(string file) => file == "-" ? "Standard input" : file;
}
