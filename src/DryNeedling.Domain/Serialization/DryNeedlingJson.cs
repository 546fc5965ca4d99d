using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Presentations, care plans and progress reviews as JSON documents, read and written, and assessments, written only. Reading is strict: what is in a
/// document is understood or refused, and every problem is reported at once. Writing gives the same text on every platform.
/// No clock, no culture, no reflection. Thread-safe.
/// </summary>
public static class DryNeedlingJson
{
    /// <summary>The deepest nesting of objects and lists that is read.</summary>
    private const int MaxDepth = 32;

    /// <summary>Letters of every script stay readable; what could break out of a web page is escaped.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Reads a presentation; its decisions are checked against the shipped rule set.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read; it carries every problem.</exception>
    public static Presentation ReadPresentation(string json) => ReadPresentation(json, RuleSet.Default);

    /// <summary>Reads a presentation; its decisions are checked against a rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read; it carries every problem.</exception>
    public static Presentation ReadPresentation(string json, RuleSet rules) =>
        TryReadPresentation(json, rules, out Presentation? presentation, out IReadOnlyList<JsonProblem> problems)
            ? presentation
            : throw new DryNeedlingJsonException(problems);

    /// <summary>Reads a presentation without throwing on a bad document; its decisions are checked against the shipped rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="presentation">The presentation, where the document could be read.</param>
    /// <param name="problems">Every problem; empty where the document could be read.</param>
    /// <returns>True where the document could be read.</returns>
    public static bool TryReadPresentation(string json, [NotNullWhen(true)] out Presentation? presentation, out IReadOnlyList<JsonProblem> problems) =>
        TryReadPresentation(json, RuleSet.Default, out presentation, out problems);

    /// <summary>Reads a presentation without throwing on a bad document; its decisions are checked against a rule set.</summary>
    /// <param name="json">The document.</param>
    /// <param name="rules">The rule set.</param>
    /// <param name="presentation">The presentation, where the document could be read.</param>
    /// <param name="problems">Every problem; empty where the document could be read.</param>
    /// <returns>True where the document could be read.</returns>
    public static bool TryReadPresentation(
        string json, RuleSet rules, [NotNullWhen(true)] out Presentation? presentation, out IReadOnlyList<JsonProblem> problems)
    {
        Guard.NotNull(json, nameof(json));
        Guard.NotNull(rules, nameof(rules));
        var found = new JsonProblems();
        presentation = null;
        using (JsonDocument? document = Parse(json, found))
        {
            if (document is not null)
            {
                presentation = new PresentationJsonReader(rules, found).Read(document.RootElement);
            }
        }

        problems = found.ToList();
        return presentation is not null;
    }

    /// <summary>
    /// Writes a presentation: fixed order of members, two spaces of indentation, line feeds, and only what is recorded.
    /// Reading the text gives an equal presentation.
    /// </summary>
    /// <param name="presentation">The presentation.</param>
    public static string WritePresentation(Presentation presentation)
    {
        Guard.NotNull(presentation, nameof(presentation));
        return Write(writer => new PresentationJsonWriter(writer).Write(presentation));
    }

    /// <summary>
    /// Writes an assessment with its findings, questions, targets and the verdict of every option. A referral that does not
    /// hold, and whatever else there is none of, is left out; null is never written.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    public static string WriteAssessment(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        return Write(writer => new AssessmentJsonWriter(writer).Write(assessment));
    }

    /// <summary>Writes a care plan: codes with their words beside them. Reading the text gives an equal plan.</summary>
    /// <param name="plan">The plan.</param>
    public static string WriteCarePlan(CarePlan plan)
    {
        Guard.NotNull(plan, nameof(plan));
        return Write(writer => new PlanJsonWriter(writer).Write(plan));
    }

    /// <summary>Reads a care plan that this version of the library wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read; it carries every problem.</exception>
    public static CarePlan ReadCarePlan(string json) => Read(json, (reader, root) => reader.ReadPlan(root));

    /// <summary>Writes a progress review: codes with their words beside them. Reading the text gives an equal review.</summary>
    /// <param name="review">The review.</param>
    public static string WriteProgressReview(ProgressReview review)
    {
        Guard.NotNull(review, nameof(review));
        return Write(writer => new PlanJsonWriter(writer).Write(review));
    }

    /// <summary>Reads a progress review that this version of the library wrote.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read; it carries every problem.</exception>
    public static ProgressReview ReadProgressReview(string json) => Read(json, (reader, root) => reader.ReadReview(root));

    /// <summary>Writes a clinic policy. Reading the text gives an equal policy.</summary>
    /// <param name="policy">The policy.</param>
    public static string WriteClinicPolicy(ClinicPolicy policy)
    {
        Guard.NotNull(policy, nameof(policy));
        return Write(writer => PolicyJson.Write(writer, policy));
    }

    /// <summary>Reads a clinic policy. Only its form is judged here; load it to have it judged against the rules.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="DryNeedlingJsonException">The document cannot be read; it carries every problem.</exception>
    public static ClinicPolicy ReadClinicPolicy(string json)
    {
        var problems = new JsonProblems();
        using JsonDocument? document = Parse(Guard.NotNull(json, nameof(json)), problems);
        ClinicPolicy? policy = document is null ? null : PolicyJson.Read(document.RootElement, problems);
        return policy ?? throw new DryNeedlingJsonException(problems.ToList());
    }

    private static T Read<T>(string json, Func<PlanJsonReader, JsonElement, T?> read)
        where T : class
    {
        var problems = new JsonProblems();
        using JsonDocument? document = Parse(Guard.NotNull(json, nameof(json)), problems);
        T? found = document is null ? null : read(new PlanJsonReader(problems), document.RootElement);
        return found ?? throw new DryNeedlingJsonException(problems.ToList());
    }

    private static JsonDocument? Parse(string json, JsonProblems problems)
    {
        if (json.Trim().Length == 0)
        {
            problems.Add("$", JsonProblems.Malformed, "The text is empty; write an object with at least \"schemaVersion\", and \"asOf\" or \"document\".");
            return null;
        }

        if (!Guard.IsWellFormed(json))
        {
            problems.Add("$", JsonProblems.Malformed, "The text holds half of a surrogate pair, which is no character; write the whole pair.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException refusal)
        {
            problems.Add("$", JsonProblems.Malformed, string.Format(
                CultureInfo.InvariantCulture,
                "The text is not JSON from line {0}, byte {1} on. Look there for a missing or superfluous comma, quote or bracket; comments are not read, nor more than {2} levels.",
                (refusal.LineNumber ?? 0) + 1,
                (refusal.BytePositionInLine ?? 0) + 1,
                MaxDepth));
            return null;
        }
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Encoder }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
