using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>Every language says the same things, says all of them, and says them the same on every machine.</summary>
public sealed class PhraseBookTests
{
    public static TheoryData<string> Languages => [.. PhraseBook.All.Select(book => book.LanguageTag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_exactly_the_codes_of_english(string language)
    {
        PhraseBook book = PhraseBook.For(language);
        Assert.Equal([], PhraseBook.English.Codes.Except(book.Codes));
        Assert.Equal([], book.Codes.Except(PhraseBook.English.Codes));
        Assert.Equal(book.Codes.Order(StringComparer.Ordinal), book.Codes);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_has_the_placeholders_of_its_english(string language)
    {
        PhraseBook book = PhraseBook.For(language);
        Assert.All(book.Codes, code => Assert.Equal((code, Placeholders(PhraseBook.English[code])), (code, Placeholders(book[code]))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty_or_ragged(string language)
    {
        PhraseBook book = PhraseBook.For(language);
        Assert.All(book.Codes, code =>
        {
            string text = book[code];
            Assert.False(string.IsNullOrWhiteSpace(text), code);
            Assert.True(text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal) && text.All(sign => !char.IsControl(sign)), code + ": " + text);
            Assert.DoesNotMatch(@"[{}]", Regex.Replace(text, @"\{[0-9]\}", ""));
        });
    }

    [Fact]
    public void No_sentence_was_left_in_english()
    {
        string[] same = [.. PhraseBook.Spanish.Codes.Where(code =>
            PhraseBook.Spanish[code] == PhraseBook.English[code] && PhraseBook.English[code].Count(sign => sign == ' ') > 2)];
        Assert.Equal([], same);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_rule_question_fact_safeguard_step_and_change_has_its_sentences(string language)
    {
        PhraseBook book = PhraseBook.For(language);
        Assert.Equal([], Needed().Where(code => !book.TryFind(code, out _)));
    }

    [Fact]
    public void English_speaks_the_words_that_stand_on_rules_and_catalogues()
    {
        Assert.All(RuleSet.Default.All, rule => Assert.Equal(rule.PatientReason, PhraseBook.English["rule." + rule.Id + ".patient"]));
        Assert.All(Facts.All, fact => Assert.Equal(fact.Words, PhraseBook.English["fact." + fact.Id]));
        Assert.All(Safeguards.All, safeguard => Assert.Equal(safeguard.Text, PhraseBook.English["safeguard." + safeguard.Code + ".clinician"]));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("ES")]
    [InlineData("es-MX")]
    [InlineData("Es-419")]
    public void A_language_is_found_in_any_case_and_whatever_the_region(string tag) => Assert.Same(PhraseBook.Spanish, PhraseBook.For(tag));

    [Theory]
    [InlineData("fr")]
    [InlineData("e")]
    [InlineData("spanish")]
    [InlineData("es_MX")]
    public void No_other_language_is_put_in_the_place_of_an_unknown_one(string tag)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("languageTag", () => PhraseBook.For(tag));
        Assert.StartsWith("There are no sentences in the language \"" + tag + "\". There are: en, es.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("languageTag", () => PhraseBook.For(null!));
        Assert.Throws<ArgumentException>("languageTag", () => PhraseBook.For(" "));
    }

    [Fact]
    public void An_unknown_code_is_named_in_the_error()
    {
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => PhraseBook.Spanish["rule.bld-02.patient"]);
        Assert.Equal("The language es has no sentence with the code \"rule.bld-02.patient\". See Codes for those it has.", error.Message);
        Assert.False(PhraseBook.Spanish.TryFind("rule.bld-02.patient", out string? text));
        Assert.Null(text);
        Assert.Throws<ArgumentNullException>("code", () => PhraseBook.Spanish.TryFind(null!, out _));
    }

    [Fact]
    public void No_language_is_reviewed_yet() => Assert.All(PhraseBook.All, book => Assert.False(book.IsReviewed));

    [Fact]
    public void What_is_filled_in_is_not_read_again() =>
        Assert.Equal("Accepted by {1} until today.", PhraseBook.English.Format("finding.accepted-until.clinician", "{1}", "today"));

    [Fact]
    public void The_culture_of_the_machine_has_no_part()
    {
        SuitabilityAssessment[] some = [Told.Published[3], Told.Published[4], Told.Published[7]];
        string expected = In(CultureInfo.InvariantCulture, () => Everything(some));
        Assert.All(Cultures(), culture => Assert.Equal(expected, In(culture, () => Everything(some))));
    }

    private static string Everything(IEnumerable<SuitabilityAssessment> assessments) =>
        string.Concat(assessments.SelectMany(assessment => Told.Narrators.Select(to => Told.Report(assessment, to).ToMarkdown() + Told.Report(assessment, to).ToPlainText() + to.Card(assessment))))
        + PhraseBook.For("ES-ES") + string.Join("|", PhraseBook.English.Codes);

    /// <summary>
    /// One that writes numbers and dates in no usual way; and Turkish, which maps I and i to other letters than other languages do, where
    /// the machine has its data.
    /// </summary>
    private static IEnumerable<CultureInfo> Cultures()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = "#";
        odd.DateTimeFormat.DateSeparator = "!";
        yield return odd;
        if (!AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) || !isInvariant)
        {
            yield return CultureInfo.GetCultureInfo("tr-TR");
        }
    }

    private static string In(CultureInfo culture, Func<string> what)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return what();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Placeholders(string text) =>
        string.Join(" ", Regex.Matches(text, @"\{[0-9]\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Needed()
    {
        foreach (Rule rule in RuleSet.Default.Rules.Concat(RuleSet.Default.ReviewRules))
        {
            yield return "rule." + rule.Id + ".reason";
            yield return "rule." + rule.Id + ".patient";
            yield return "rule." + rule.Id + ".to-do";
            if (rule.ReconsiderWhen is not null)
            {
                yield return "rule." + rule.Id + ".reconsider";
            }
        }

        IEnumerable<string> bare = Facts.All.Concat(CourseFacts.All).Select(fact => "fact." + fact.Id)
            .Concat(Exercises.All.SelectMany(exercise => exercise.Doses.Select((_, i) => "dose." + exercise.Id + "." + (i + 1))))
            .Concat(Muscles.All.Select(muscle => "muscle." + muscle.Id))
            .Concat(Exercises.All.Select(exercise => "exercise." + exercise.Id))
            .Concat(TargetingRules.Patterns.Select(pattern => "pattern." + pattern.Id + ".where"))
            .Concat(TargetingRules.Patterns.Where(pattern => pattern.Caution.Length > 0).Select(pattern => "pattern." + pattern.Id + ".caution"))
            .Concat(Enum.GetValues<Suitability>().Select(answer => "answer." + Suitabilities.Names.NameOf(answer)))
            .Concat(Enum.GetValues<Certainty>().Select(certainty => "certainty." + Certainties.Names.NameOf(certainty)))
            .Concat(Enum.GetValues<Directness>().Select(directness => "directness." + Directnesses.Names.NameOf(directness)))
            .Concat(BenefitOutlook.AllStatements.SelectMany(statement => new[] { "claim", "basis", "certainty", "patient" }.Select(part => "evidence." + statement.Id + "." + part)));
        IEnumerable<string> voiced = Facts.All.Concat(CourseFacts.All).Select(fact => "question." + fact.Question.Code)
            .Concat(PlanSummaries.All.Select(summary => "plan." + summary.Code))
            .Concat(Safeguards.All.Select(safeguard => "safeguard." + safeguard.Code))
            .Concat(PlanSteps.All.Select(step => "step." + step.Code))
            .Concat(FactChanges.All.Select(change => "change." + change.Fact.Id))
            .Concat(Enum.GetValues<Suitability>().SelectMany(answer => new[] { "headline.", "card." }.Select(kind => kind + Suitabilities.Names.NameOf(answer))))
            .Concat(Facts.All.Concat(CourseFacts.All).Select(fact => "route." + QuestionRoutes.Names.NameOf(fact.Question.Route)));
        foreach (string code in bare.Concat(voiced.SelectMany(code => new[] { code + ".clinician", code + ".patient" })))
        {
            yield return code;
        }
    }
}
