using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Serialization;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>Who is told, how, and of whom: the languages, the voices, the published cases, and generated people of every answer.</summary>
internal static class Told
{
    internal static readonly NarrationVoice[] Voices = [NarrationVoice.Clinician, NarrationVoice.Patient];

    /// <summary>Every language with every voice.</summary>
    internal static readonly Narrator[] Narrators = [.. PhraseBook.All.SelectMany(book => Voices.Select(voice => new Narrator(book, voice)))];

    private static readonly Lazy<IReadOnlyList<SuitabilityAssessment>> Drawn = new(Draw);

    /// <summary>Assessments of the published cases.</summary>
    internal static IReadOnlyList<SuitabilityAssessment> Published { get; } = [.. Directory
        .EnumerateFiles(Repository.PathOf("samples", "DryNeedling.SampleConsole", "cases"), "*.json")
        .Order(StringComparer.Ordinal)
        .Select(path => Assess(DryNeedlingJson.ReadPresentation(File.ReadAllText(path))))];

    /// <summary>Assessments of generated people: up to three of each answer, with each referral that is still open and with none, with doubts and without.</summary>
    internal static IReadOnlyList<SuitabilityAssessment> Generated => Drawn.Value;

    internal static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    internal static AssessmentReport Report(SuitabilityAssessment assessment, Narrator to) =>
        AssessmentReport.Of(assessment, AssessmentReportOptions.Default.With(to.Book).With(to.Voice));

    /// <summary>Title and lines of each section of a report, in order, read from its Markdown.</summary>
    internal static IReadOnlyList<(string Title, string[] Lines)> Sections(AssessmentReport report) => [.. report.ToMarkdown()
        .Split("\n---\n")[0]
        .Split("\n## ").Skip(1)
        .Select(section => section.Split('\n'))
        .Select(lines => (lines[0], lines.Skip(1).Where(line => line.Length > 0).Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line).ToArray()))];

    private static List<SuitabilityAssessment> Draw()
    {
        var random = new Random(20261123);
        return [.. Enumerable.Range(0, 700)
            .Select(_ => Assess(People.People.Draw(random).Presentation))
            .GroupBy(assessment => (assessment.Overall, assessment.OpenReferral?.Tier, assessment.Benefit.Doubts.Count))
            .SelectMany(group => group.Take(3))];
    }
}
