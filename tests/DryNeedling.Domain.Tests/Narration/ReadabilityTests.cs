using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>What is said to the patient can be read after eight years of school, sentence by sentence and report by report.</summary>
public sealed class ReadabilityTests
{
    public static TheoryData<string> Languages => [.. PhraseBook.All.Select(book => book.LanguageTag)];

    [Theory]
    [InlineData("needle", 2)]
    [InlineData("needles", 2)]
    [InlineData("needled", 2)]
    [InlineData("muscle", 2)]
    [InlineData("doctor", 2)]
    [InlineData("emergency", 4)]
    [InlineData("stopped", 1)]
    [InlineData("treated", 2)]
    [InlineData("changes", 2)]
    [InlineData("changed", 1)]
    [InlineData("studies", 2)]
    [InlineData("agreed", 2)]
    [InlineData("people", 2)]
    [InlineData("sciatica", 4)]
    [InlineData("you", 1)]
    [InlineData("low-dose", 2)]
    [InlineData("doctor's", 2)]
    [InlineData("65", 1)]
    public void English_syllables_are_those_counted_by_hand(string word, int syllables) => Assert.Equal(syllables, Readability.English(word));

    [Theory]
    [InlineData("punción", 2)]
    [InlineData("aguja", 3)]
    [InlineData("médico", 3)]
    [InlineData("urgencias", 3)]
    [InlineData("día", 2)]
    [InlineData("hoy", 1)]
    [InlineData("muy", 1)]
    [InlineData("ya", 1)]
    [InlineData("que", 1)]
    [InlineData("sangre", 2)]
    [InlineData("siguiente", 3)]
    [InlineData("vea", 2)]
    [InlineData("músculo", 3)]
    [InlineData("ahora", 3)]
    [InlineData("ciática", 3)]
    [InlineData("todavía", 4)]
    [InlineData("cuidado", 3)]
    public void Spanish_syllables_are_those_counted_by_hand(string word, int syllables) => Assert.Equal(syllables, Readability.Spanish(word));

    [Fact]
    public void The_formulas_give_what_is_worked_out_by_hand()
    {
        // Four words, one sentence, five syllables.
        Assert.Equal((0.39 * 4) + (11.8 * 5 / 4) - 15.59, Readability.Grade("We press the muscle."), 9);

        // Four words, one sentence, seven syllables.
        Assert.Equal(206.835 - (62.3 * 7 / 4) - 4, Readability.Perspicuity("Vaya hoy al médico."), 9);
        Assert.Equal(2, Readability.Sentences("First: press. "));
        Assert.Equal(1, Readability.Sentences("It was 2.5 of 10."));
    }

    [Theory]
    [InlineData("en", "Contraindicated interventions necessitate interdisciplinary deliberation regarding anticoagulation.")]
    [InlineData("es", "Las intervenciones contraindicadas requieren deliberación interdisciplinaria sobre la anticoagulación.")]
    public void A_hard_sentence_is_found(string language, string sentence) => Assert.True(Readability.IsTooHard(language, sentence));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_to_a_patient_is_easy_to_read(string language)
    {
        PhraseBook book = PhraseBook.For(language);
        List<string> offenders = [];
        int read = 0;
        foreach (string code in book.Codes.Where(code => code.EndsWith(".patient", StringComparison.Ordinal) && IsSentence(book[code])))
        {
            read++;
            if (Readability.IsTooHard(language, book[code]))
            {
                offenders.Add(Line(language, code, book[code]));
            }
        }

        Assert.InRange(read, 400, int.MaxValue);
        Assert.True(offenders.Count == 0, string.Join("\n", offenders));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_report_to_a_patient_is_easy_to_read(string language)
    {
        string[] offenders = [.. Told.Published.Concat(Told.Generated)
            .Select(assessment => (Name: assessment.Overall.ToString(), Text: Report(language, assessment)))
            .Where(report => Readability.IsTooHard(language, report.Text))
            .Select(report => Line(language, report.Name, report.Text))];
        Assert.True(offenders.Length == 0, string.Join("\n", offenders));
    }

    [Law(cases: 25)]
    public void The_report_of_anybody_is_easy_to_read(Person person) => Assert.All(PhraseBook.All, book =>
    {
        string text = Report(book.LanguageTag, Told.Assess(person.Presentation));
        Assert.False(Readability.IsTooHard(book.LanguageTag, text), Line(book.LanguageTag, "report", text));
    });

    private static bool IsSentence(string text) => text.Any(char.IsLetter) && text.TrimEnd(')')[^1] is '.' or '?' or '!';

    /// <summary>The whole report, each heading and line a sentence of its own.</summary>
    private static string Report(string language, SuitabilityAssessment assessment)
    {
        string text = Told.Report(assessment, new Narrator(PhraseBook.For(language), NarrationVoice.Patient)).ToMarkdown();
        return string.Join(" ", text.Split('\n').Select(line => line.TrimStart('#', '-', ' ')).Where(line => line.Length > 0)
            .Select(line => line[^1] is '.' or '?' or '!' or ')' ? line : line + "."));
    }

    private static string Line(string language, string what, string text) =>
        Readability.Score(language, text).ToString("F1", CultureInfo.InvariantCulture) + " " + what + ": " + text;
}
