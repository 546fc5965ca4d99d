using System;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>No sentence promises benefit or safety; what permits is hedged, and nothing else permits.</summary>
public sealed class PromiseTests
{
    private static readonly string[] Permitting = ["suitable", "suitable-with-precautions", "suitable-with-precautions-elsewhere"];

    public static TheoryData<string, string> Hedged { get; } = new()
    {
        // Each reader is told that it may be done, and that benefit is uncertain.
        { "en.clinician", "\\bmay be needled\\b.*\\b[Bb]enefit( is)? uncertain\\b" },
        { "en.patient", "\\bmay be an option\\b.*(\\bdoes not help everyone\\b|\\bmay not help\\b)" },
        { "es.clinician", "\\bse pueden? puncionar\\b.*\\bbeneficio( es)? incierto\\b" },
        { "es.patient", "\\bpuede ser una opción\\b.*(\\bno ayuda a todo el mundo\\b|\\bno ayuda a todos\\b|\\bpuede no ayudar\\b)" },
    };

    [Theory]
    [InlineData("en", "Needling will help you.")]
    [InlineData("en", "Needling cures sciatica.")]
    [InlineData("en", "It will cure the pain, we guarantee it.")]
    [InlineData("en", "It is completely safe.")]
    [InlineData("en", "Dry needling is safe.")]
    [InlineData("en", "There is no risk.")]
    [InlineData("en", "A risk-free treatment.")]
    [InlineData("en", "You certainly gain from it.")]
    [InlineData("es", "La punción le ayudará.")]
    [InlineData("es", "La punción cura la ciática.")]
    [InlineData("es", "Curará su dolor.")]
    [InlineData("es", "Se garantiza la mejora.")]
    [InlineData("es", "Un tratamiento sin riesgo.")]
    [InlineData("es", "Es seguro para usted.")]
    [InlineData("es", "La técnica es muy segura.")]
    [InlineData("es", "Seguro que mejora.")]
    [InlineData("es", "Sin duda es lo mejor.")]
    [InlineData("es", "Eliminará el dolor.")]
    public void A_promise_is_found(string language, string sentence) => Assert.NotEmpty(Promises.In(language, sentence));

    [Theory]
    [InlineData("en", "There are other ways to help. Benefit is uncertain.")]
    [InlineData("es", "Hay otras formas de ayudarle. El beneficio es incierto. La herida procura no abrirse.")]
    public void What_is_no_promise_is_let_through(string language, string sentence) => Assert.Empty(Promises.In(language, sentence));

    [Fact]
    public void No_text_in_any_language_promises() => Assert.All(PhraseBook.All, book => Assert.Equal(
        [], book.Codes.SelectMany(code => Promises.In(book.LanguageTag, book[code]).Select(promise => code + ": " + promise))));

    [Fact]
    public void No_report_of_a_published_case_promises() => Assert.All(Told.Published, NoPromise);

    [Law(cases: 15)]
    public void No_report_of_anybody_promises(Person person) => NoPromise(Told.Assess(person.Presentation));

    [Theory]
    [MemberData(nameof(Hedged))]
    public void What_permits_says_may_and_that_benefit_is_uncertain(string reader, string pattern)
    {
        PhraseBook book = PhraseBook.For(reader.Split('.')[0]);
        string[] codes = [.. Permitting.SelectMany(answer => new[] { "headline." + answer, "card." + answer })
            .Select(code => code + "." + reader.Split('.')[1]).Where(code => book.TryFind(code, out _))];
        Assert.Equal(5, codes.Length); // Cards do not tell the two ways of a precaution apart.
        Assert.All(codes, code => Assert.Matches(new Regex(pattern, RegexOptions.IgnoreCase), book[code]));
    }

    [Fact]
    public void No_other_answer_is_worded_as_a_permission() => Assert.All(Told.Narrators, to => Assert.All(
        Enum.GetValues<Suitability>().Select(answer => Suitabilities.Names.NameOf(answer)).Except(Permitting),
        answer => Assert.DoesNotMatch(
            "may be (needled|an option)|se pueden? puncionar|puede ser una opción",
            to.Book["headline." + answer + Suffix(to)] + to.Book["card." + answer + Suffix(to)])));

    [Fact]
    public void Every_report_ends_by_saying_that_nothing_is_promised() => Assert.All(Told.Narrators, to => Assert.All(
        Told.Published,
        assessment => Assert.Matches("no promise|ni promete|no es una promesa", Told.Report(assessment, to).ToMarkdown().Split("\n---\n")[1])));

    private static string Suffix(Narrator to) => to.Voice == NarrationVoice.Patient ? ".patient" : ".clinician";

    /// <summary>The sources have titles of their own, which are quoted as they are.</summary>
    private static void NoPromise(SuitabilityAssessment assessment) => Assert.All(Told.Narrators, to => Assert.Empty(
        Told.Sections(Told.Report(assessment, to))
            .Where(section => section.Title is not ("Sources" or "Fuentes"))
            .SelectMany(section => section.Lines)
            .SelectMany(line => Promises.In(to.Book.LanguageTag, line).Select(promise => promise + ": " + line))));
}
