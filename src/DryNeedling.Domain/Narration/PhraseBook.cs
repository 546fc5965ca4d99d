using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// The sentences of one language, by stable code. Every book holds the same codes with the same placeholders. The English words of rules,
/// questions and catalogues stand on those; the book gathers them. No culture of the machine has a part. Immutable and thread-safe.
/// </summary>
public sealed class PhraseBook
{
    private readonly SortedDictionary<string, string> texts;

    private PhraseBook(string languageTag, string name, bool isReviewed, SortedDictionary<string, string> texts)
    {
        LanguageTag = languageTag;
        Name = name;
        IsReviewed = isReviewed;
        this.texts = texts;
        Codes = ValueList<string>.Of(texts.Keys);
    }

    /// <summary>English.</summary>
    public static PhraseBook English => field ?? Once.Keep(ref field, new PhraseBook("en", "English", false, EnglishTexts()));

    /// <summary>Spanish.</summary>
    public static PhraseBook Spanish => field ?? Once.Keep(ref field, new PhraseBook("es", "Español", false, Read("es")));

    /// <summary>Every language there is.</summary>
    public static IReadOnlyList<PhraseBook> All => field ?? Once.Keep(ref field, ValueList<PhraseBook>.Of(new[] { English, Spanish }));

    /// <summary>The language by its tag (BCP 47), such as <c>es</c>.</summary>
    public string LanguageTag { get; }

    /// <summary>The language in its own words.</summary>
    public string Name { get; }

    /// <summary>True where a clinician has reviewed the wording. False for every language so far; a report then says so.</summary>
    public bool IsReviewed { get; }

    /// <summary>The codes of the sentences, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The sentence with a code, its placeholders as they stand.</summary>
    /// <param name="code">The code, such as <c>rule.BLD-02.patient</c> (ordinal).</param>
    /// <exception cref="KeyNotFoundException">No sentence has that code.</exception>
    public string this[string code] => TryFind(code, out string? text)
        ? text
        : throw new KeyNotFoundException("The language " + LanguageTag + " has no sentence with the code \"" + code + "\". See Codes for those it has.");

    /// <summary>The book of a language; a region is left aside, so that <c>es-MX</c> finds <c>es</c>.</summary>
    /// <param name="languageTag">The tag, in any case.</param>
    /// <exception cref="ArgumentException">There is no such language. No other one is put in its place.</exception>
    public static PhraseBook For(string languageTag)
    {
        string language = Guard.NotBlank(languageTag, nameof(languageTag)).Split('-')[0];
        return All.FirstOrDefault(book => string.Equals(book.LanguageTag, language, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                "There are no sentences in the language \"" + languageTag + "\". There are: " + string.Join(", ", All.Select(book => book.LanguageTag)) + ".", nameof(languageTag));
    }

    /// <summary>Finds a sentence.</summary>
    /// <param name="code">The code (ordinal).</param>
    /// <param name="text">The sentence, where there is one.</param>
    /// <returns>True where there is one.</returns>
    public bool TryFind(string code, [NotNullWhen(true)] out string? text) => texts.TryGetValue(Guard.NotNull(code, nameof(code)), out text);

    /// <summary>The language.</summary>
    public override string ToString() => LanguageTag + " (" + Name + "), " + Codes.Count + " sentences" + (IsReviewed ? "" : ", not reviewed by a clinician");

    /// <summary>The sentence with its placeholders <c>{0}</c>, <c>{1}</c> … filled; what is filled in is not read again.</summary>
    internal string Format(string code, params string[] arguments)
    {
        string pattern = this[code];
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{' && i + 2 < pattern.Length && pattern[i + 2] == '}')
            {
                text.Append(arguments[pattern[i + 1] - '0']);
                i += 2;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>The code of a published dose: the exercise, and the place of the dose among its doses, from 1.</summary>
    internal static string DoseCode(Exercise exercise, ExerciseDose dose) =>
        "dose." + exercise.Id + "." + (exercise.Doses.TakeWhile(other => !other.Equals(dose)).Count() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SortedDictionary<string, string> Read(string languageTag)
    {
        using Stream stream = typeof(PhraseBook).Assembly.GetManifestResourceStream("DryNeedling.Domain.Narration.Languages." + languageTag + ".json")
            ?? throw new InvalidOperationException("The sentences of the language " + languageTag + " are not in the library.");
        using JsonDocument document = JsonDocument.Parse(stream);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            texts.Add(property.Name, property.Value.GetString()!);
        }

        return texts;
    }

    /// <summary>What stands in the resource, and the words that stand on rules and catalogues.</summary>
    private static SortedDictionary<string, string> EnglishTexts()
    {
        SortedDictionary<string, string> texts = Read("en");
        foreach (Rule rule in RuleSet.Default.Rules.Concat(RuleSet.Default.ReviewRules))
        {
            texts.Add("rule." + rule.Id + ".reason", rule.Reason);
            texts.Add("rule." + rule.Id + ".patient", rule.PatientReason);
            texts.Add("rule." + rule.Id + ".to-do", rule.WhatToDo);
            if (rule.ReconsiderWhen is string when)
            {
                texts.Add("rule." + rule.Id + ".reconsider", when);
            }
        }

        foreach (Fact fact in Facts.All.Concat(CourseFacts.All))
        {
            texts.Add("fact." + fact.Id, fact.Words);
            texts["question." + fact.Question.Code + ".clinician"] = fact.Question.Text;
            texts["question." + fact.Question.Code + ".patient"] = fact.Question.PlainText;
        }

        foreach (FactChange change in FactChanges.All)
        {
            texts.Add("change." + change.Fact.Id + ".clinician", change.Text);
            texts.Add("change." + change.Fact.Id + ".patient", change.PlainText);
        }

        texts.Add("change.assessment.clinician", ChangeStep.AssessmentText);
        texts.Add("change.assessment.patient", ChangeStep.AssessmentPlainText);
        texts.Add("change.decision.clinician", ChangeStep.DecisionText);
        texts.Add("change.decision.patient", ChangeStep.DecisionPlainText);
        foreach (Safeguard safeguard in Safeguards.All)
        {
            texts.Add("safeguard." + safeguard.Code + ".clinician", safeguard.Text);
        }

        foreach (TargetingPattern pattern in TargetingRules.Patterns)
        {
            texts.Add("pattern." + pattern.Id + ".where", pattern.Where);
            if (pattern.Caution.Length > 0)
            {
                texts.Add("pattern." + pattern.Id + ".caution", pattern.Caution);
            }
        }

        foreach (Muscle muscle in Muscles.All)
        {
            texts.Add("muscle." + muscle.Id, muscle.Name);
        }

        foreach (Exercise exercise in Exercises.All)
        {
            texts.Add("exercise." + exercise.Id, exercise.Name);
            for (int i = 0; i < exercise.Doses.Count; i++)
            {
                texts.Add(DoseCode(exercise, exercise.Doses[i]), exercise.Doses[i].Text);
            }
        }

        foreach (PlanStep step in PlanSteps.All)
        {
            texts.Add("step." + step.Code + ".clinician", step.Text);
        }

        foreach ((string code, string text) in PlanSummaries.All)
        {
            texts.Add("plan." + code + ".clinician", text);
        }

        foreach (EvidenceStatement statement in BenefitOutlook.AllStatements)
        {
            texts.Add("evidence." + statement.Id + ".claim", statement.Claim);
            texts.Add("evidence." + statement.Id + ".basis", statement.Basis);
            texts.Add("evidence." + statement.Id + ".certainty", statement.CertaintyInWords);
        }

        return texts;
    }
}
