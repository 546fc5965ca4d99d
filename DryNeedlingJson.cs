using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Presentations and assessments as JSON. Reading is strict: unknown, doubled and null members, numbers for names and
/// impossible combinations are problems, and all of them are reported at once. Writing is canonical: the same record gives the
/// same text on every machine. What is not recorded is not written, and what is not written is not recorded. Thread-safe.
/// </summary>
public static class DryNeedlingJson
{
    /// <summary>Reads a presentation; its decisions are checked against the shipped rule set.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The presentation. The free words under <c>about</c> are checked and are no part of it.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read. Carries every problem.</exception>
    public static Presentation ReadPresentation(string json) => ReadPresentation(json, RuleSet.Default);

    /// <summary>Reads a presentation; its decisions are checked against a rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="rules">The rule set whose rules the decisions answer.</param>
    /// <returns>The presentation. The free words under <c>about</c> are checked and are no part of it.</returns>
    /// <exception cref="ArgumentNullException">The text or the rule set is null.</exception>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read. Carries every problem.</exception>
    public static Presentation ReadPresentation(string json, RuleSet rules) =>
        TryReadPresentation(json, rules, out Presentation? presentation, out IReadOnlyList<JsonProblem> problems)
            ? presentation
            : throw new DryNeedlingJsonException(problems);

    /// <summary>Reads a presentation where that is possible; its decisions are checked against the shipped rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="presentation">The presentation; null where the document cannot be read.</param>
    /// <param name="problems">Everything that is wrong; empty where the document was read.</param>
    /// <returns>True where the document was read. Never throws on what the text holds.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool TryReadPresentation(
        string json, [NotNullWhen(true)] out Presentation? presentation, out IReadOnlyList<JsonProblem> problems) =>
        TryReadPresentation(json, RuleSet.Default, out presentation, out problems);

    /// <summary>Reads a presentation where that is possible; its decisions are checked against a rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="rules">The rule set whose rules the decisions answer.</param>
    /// <param name="presentation">The presentation; null where the document cannot be read.</param>
    /// <param name="problems">Everything that is wrong; empty where the document was read.</param>
    /// <returns>True where the document was read. Never throws on what the text holds.</returns>
    /// <exception cref="ArgumentNullException">The text or the rule set is null.</exception>
    public static bool TryReadPresentation(
        string json, RuleSet rules, [NotNullWhen(true)] out Presentation? presentation, out IReadOnlyList<JsonProblem> problems)
    {
        Guard.NotNull(json, nameof(json));
        Guard.NotNull(rules, nameof(rules));
        var found = new ProblemList();
        presentation = PresentationDocument.Read(json, rules, found);
        problems = found.ToValueList();
        return presentation is not null;
    }

    /// <summary>
    /// Writes a presentation: members in a fixed order, two spaces, <c>\n</c>, only what is recorded. Reading it back gives an
    /// equal presentation, as long as the rule set knows the rules that its decisions answer.
    /// </summary>
    /// <param name="presentation">The presentation.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">The presentation is null.</exception>
    /// <exception cref="ArgumentException">A text in it holds half of a surrogate pair, which no JSON document can carry.</exception>
    public static string WritePresentation(Presentation presentation) =>
        PresentationWriter.Write(Guard.NotNull(presentation, nameof(presentation)));

    /// <summary>
    /// Writes an assessment: the answer, its bounds, every finding with its sources, every open question and the verdict of every
    /// option, in a fixed order, two spaces, <c>\n</c>. An option is written as <c>muscle/side/technique</c>. It is advice to a
    /// qualified clinician, and says so; it is not read back as a live assessment.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    /// <exception cref="ArgumentException">A text in it holds half of a surrogate pair, which no JSON document can carry.</exception>
    public static string WriteAssessment(SuitabilityAssessment assessment) =>
        AssessmentWriter.Write(Guard.NotNull(assessment, nameof(assessment)));
}
