using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Analysis;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>A report holds what the assessment says, in the order in which it matters, and nothing of the person that was not asked for.</summary>
public sealed class ReportTests
{
    private const int Width = 80;

    private static readonly CalendarDate Today = new(2026, 11, 22);

    [Law(cases: 20)]
    public void There_is_a_report_for_anybody_in_every_language_voice_and_form(Person person)
    {
        SuitabilityAssessment assessment = Told.Assess(person.Presentation);
        Assert.All(Told.Narrators, to =>
        {
            AssessmentReport report = Told.Report(assessment, to);
            Assert.Equal(report.ToPlainText(), report.ToString());
            Assert.All(new[] { report.ToMarkdown(), report.ToPlainText() }, text =>
            {
                Assert.EndsWith(to.Notice().Split(' ')[^1] + "\n", text, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"\{[0-9]\}|\r|\t| \n|  \S+  |\.\.|,,|: :|\( ", text);
            });
            Assert.All(Told.Sections(report), section => Assert.NotEmpty(section.Lines));
        });
    }

    [Fact]
    public void A_line_of_plain_text_has_at_most_80_columns_but_for_a_link() => Assert.All(Everybody(), assessment => Assert.All(Told.Narrators, to => Assert.All(
        Told.Report(assessment, to).ToPlainText().Split('\n'),
        line => Assert.True(line.Length <= Width || line.Trim().TrimStart('-', ' ').StartsWith("http", StringComparison.Ordinal), line))));

    [Fact]
    public void Plain_text_and_markdown_say_the_same() => Assert.All(Told.Published, assessment => Assert.All(Told.Narrators, to =>
    {
        AssessmentReport report = Told.Report(assessment, to);
        Assert.Equal(Bare(report.ToMarkdown()), Bare(report.ToPlainText()));

        static string Bare(string text) => string.Join(" ", text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Trim('#', '-', '=').Length > 0));
    }));

    [Fact]
    public void A_patient_who_is_referred_reads_first_what_to_do_now()
    {
        SuitabilityAssessment[] referred = [.. Everybody().Where(assessment => assessment.Overall is Suitability.ReferAsEmergency or Suitability.ReferUrgently)];
        Assert.Contains(referred, assessment => assessment.OpenReferral is not null);
        Assert.All(Told.Narrators.Where(to => to.Voice == NarrationVoice.Patient), to => Assert.All(referred, assessment =>
        {
            IReadOnlyList<(string Title, string[] Lines)> sections = Told.Sections(Told.Report(assessment, to));
            string sentence = to.Book["headline." + Suitabilities.Names.NameOf(assessment.Overall) + ".patient"];
            Assert.Equal(to.Book["report.answer.patient"], sections[0].Title);
            Assert.StartsWith(sentence, sections[0].Lines[0], StringComparison.Ordinal);

            // Then why, before anything that speaks of needles.
            string[] flags = [.. assessment.Findings.Where(finding => finding.Rule is RedFlag).Select(to.Sentence)];
            Assert.Equal(flags, sections.Single(section => section.Title == to.Book["report.why.patient"]).Lines);
        }));
    }

    [Fact]
    public void The_questions_of_an_open_referral_stand_before_everything_but_the_headline()
    {
        SuitabilityAssessment[] open = [.. Everybody().Where(assessment => assessment.OpenReferral is not null)];
        Assert.NotEmpty(open);
        Assert.All(Told.Narrators, to => Assert.All(open, assessment =>
        {
            (string title, string[] lines) = Told.Sections(Told.Report(assessment, to))[1];
            Assert.Equal(to.Book["report.referral" + Suffix(to)], title);
            Assert.Equal(assessment.OpenReferral!.Questions.Select(to.Sentence), lines);
        }));
    }

    [Fact]
    public void Every_finding_question_target_and_safeguard_has_its_sentence() => Assert.All(Everybody(), assessment => Assert.All(Told.Narrators, to =>
    {
        string text = Told.Report(assessment, to).ToMarkdown();
        Assert.All(assessment.Findings.Where(finding => finding.Rule is not Doubt), finding => Assert.Contains(to.Sentence(finding), text, StringComparison.Ordinal));
        Assert.All(assessment.Questions, question => Assert.Contains(to.Sentence(question), text, StringComparison.Ordinal));
        for (int i = 0; i < assessment.Targets.Count; i++)
        {
            Assert.Contains(to.Sentence(assessment.Targets[i], i + 1, assessment.Targets.Count), text, StringComparison.Ordinal);
            Assert.Contains(to.Book["muscle." + assessment.Targets[i].Muscle.Id], text, StringComparison.Ordinal);
            Assert.All(
                assessment.MayNeedle ? assessment.Targets[i].Safeguards : [],
                safeguard => Assert.Contains(to.Sentence(safeguard), text, StringComparison.Ordinal));
        }
    }));

    [Fact]
    public void A_patient_is_told_each_muscle_to_press_on_once()
    {
        SuitabilityAssessment[] some = [.. new[] { BodySite.Of(BodyRegion.Buttock), BodySite.On(BodyRegion.Buttock, Side.Left), BodySite.On(BodyRegion.ThighPosterior, Side.Right) }
            .Select(site => Told.Assess(Person.PlainHealthyAdult.Presentation.With(Symptom.Pain(site)).With(TriggerPointExamination.NotDone)))];
        Assert.All(some, assessment => Assert.NotEmpty(assessment.Candidates));
        Assert.Equal([2, 1, 1], some.Select(assessment => assessment.Candidates.Select(candidate => candidate.Side).Distinct().Count()));
        Assert.All(Told.Narrators.Where(to => to.Voice == NarrationVoice.Patient), to => Assert.All(some, assessment =>
        {
            string[] lines = Told.Sections(Told.Report(assessment, to)).Single(section => section.Title == to.Book["report.palpate.patient"]).Lines;
            Muscle[] muscles = [.. assessment.Candidates.Select(candidate => candidate.Muscle).Distinct()];
            Assert.Equal(muscles.Length, lines.Length);
            Assert.All(muscles.Zip(lines), pair =>
            {
                Side[] sides = [.. assessment.Candidates.Where(candidate => candidate.Muscle.Equals(pair.First)).Select(candidate => candidate.Side)];
                string code = sides.Length == 2 ? "options.both-sides" : sides[0] == Side.Left ? "options.left" : "options.right";
                Assert.Equal(to.Book.Format(code, to.Book["muscle." + pair.First.Id]), pair.Second);
            });
        }));
    }

    [Fact]
    public void A_doubt_is_worded_as_a_doubt_of_benefit_and_never_as_a_reason_against()
    {
        (SuitabilityAssessment Assessment, Finding Doubt)[] doubts = [.. Everybody()
            .Where(assessment => assessment.Overall is not (Suitability.ReferAsEmergency or Suitability.ReferUrgently))
            .SelectMany(assessment => assessment.Findings.Where(finding => finding.Rule is Doubt).Select(doubt => (assessment, doubt)))];
        Assert.NotEmpty(doubts);
        Assert.All(Told.Narrators, to => Assert.All(doubts, pair =>
        {
            IReadOnlyList<(string Title, string[] Lines)> sections = Told.Sections(Told.Report(pair.Assessment, to));
            Assert.Contains(to.Doubt(pair.Doubt), sections.Single(section => section.Title == to.Book["report.benefit" + Suffix(to)]).Lines);
            Assert.Matches("not of (safety|danger)|no (sobre la seguridad|de peligro)", to.Doubt(pair.Doubt));
            string reason = to.Book["rule." + pair.Doubt.Rule.Id + (to.Voice == NarrationVoice.Patient ? ".patient" : ".reason")];
            Assert.DoesNotContain(sections, section => section.Title == to.Book["report.why" + Suffix(to)] && section.Lines.Any(line => line.Contains(reason, StringComparison.Ordinal)));
        }));
    }

    [Fact]
    public void Wording_that_no_clinician_reviewed_says_so_at_the_foot() => Assert.All(Told.Narrators, to =>
    {
        Assert.False(to.Book.IsReviewed);
        string foot = Told.Report(Told.Published[0], to).ToMarkdown().Split("\n---\n")[1];
        Assert.EndsWith(to.Book["notice.unreviewed" + Suffix(to)] + "\n", foot, StringComparison.Ordinal);
    });

    [Fact]
    public void Nothing_of_the_person_stands_in_a_report_that_was_not_asked_to_carry_it()
    {
        SuitabilityAssessment assessment = Told.Assess(Distinct(47, 7, 7.3m, "Zorvexin", 3, "weighed with Quillfeather"));
        Assert.Contains(assessment.Findings, finding => finding.Decisions.Count > 0);
        string[] told = ["47", "7.3", "Zorvexin", "2026-11-03", "2026-11-13", "2026-10-13", "Quillfeather", "physio"];
        Assert.All(Told.Narrators, to =>
        {
            AssessmentReportOptions options = AssessmentReportOptions.Default.With(to.Book).With(to.Voice);
            string text = AssessmentReport.Of(assessment, options).ToMarkdown();
            string own = string.Join("\n", Told.Sections(AssessmentReport.Of(assessment, options)).Where(section => section.Title is not ("Sources" or "Fuentes")).SelectMany(section => section.Lines));
            Assert.All(told, value => Assert.DoesNotContain(value, own, StringComparison.OrdinalIgnoreCase));
            Assert.Contains(Today.ToString(), text, StringComparison.Ordinal);

            string whole = AssessmentReport.Of(assessment, options.WithRecord()).ToMarkdown();
            Assert.All(told, value => Assert.Contains(value, whole, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("7/10", whole, StringComparison.Ordinal);
            Assert.StartsWith(text.Split("\n---\n")[0], whole, StringComparison.Ordinal);
        });
    }

    /// <summary>Whoever reads the report cannot tell which of two people it is of, where the same is decided of both.</summary>
    [Fact]
    public void Other_values_that_decide_nothing_else_give_the_same_report()
    {
        SuitabilityAssessment one = Told.Assess(Distinct(47, 7, 7.3m, "Zorvexin", 3, "weighed with Quillfeather"));
        SuitabilityAssessment other = Told.Assess(Distinct(52, 8, 6.9m, "Marbutol", 4, "told on the telephone"));
        Assert.NotEqual(one.Presentation, other.Presentation);
        Assert.All(Told.Narrators, to => Assert.Equal(Told.Report(one, to).ToPlainText(), Told.Report(other, to).ToPlainText()));
    }

    [Fact]
    public void A_rule_that_is_not_shipped_speaks_its_own_words()
    {
        Rule strange = Bare.Bar("X-01", Criterion.Of(Facts.NeedlePhobia), Clearance.Blocked);
        Rule sameId = Bare.Bar("FEAR-01", Criterion.Of(Facts.NeedlePhobia), Clearance.ClinicianDecision);
        var evaluator = new SuitabilityEvaluator(new RuleSet("own", [strange, sameId, Bare.Indication("X-02", Criterion.Of(Facts.ActiveTriggerPoint))], RuleSet.Default.Thresholds));
        Presentation plain = Person.PlainHealthyAdult.Presentation;
        SuitabilityAssessment assessment = evaluator.Evaluate(plain.With(plain.HealthScreen.With(ScreeningItems.NeedlePhobia, Answer.Yes)));
        Assert.Equal(3, assessment.Findings.Count);
        Assert.All(Told.Narrators, to => Assert.All(assessment.Findings, finding =>
        {
            Assert.StartsWith("reason", to.Sentence(finding), StringComparison.Ordinal);
            Assert.Equal(to.Voice == NarrationVoice.Clinician, to.Sentence(finding).Contains("what to do", StringComparison.Ordinal));
            Assert.Contains(to.Sentence(finding), Told.Report(assessment, to).ToMarkdown(), StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void The_default_is_english_to_the_clinician_without_the_record()
    {
        AssessmentReportOptions options = AssessmentReportOptions.Default;
        Assert.Equal("en, clinician", options.ToString());
        Assert.Equal(AssessmentReport.Of(Told.Published[0]).ToMarkdown(), AssessmentReport.Of(Told.Published[0], options).ToMarkdown());
        Assert.Equal(options, options.With(PhraseBook.Spanish).With(PhraseBook.English));
        Assert.NotEqual(options, options.With(PhraseBook.Spanish));
        Assert.NotEqual(options, options.With(NarrationVoice.Patient));
        Assert.NotEqual(options, options.WithRecord());
        Assert.Equal("es, patient, with the record", options.With(PhraseBook.Spanish).With(NarrationVoice.Patient).WithRecord().ToString());
    }

    [Fact]
    public void What_is_missing_or_undefined_is_named_in_the_error()
    {
        Assert.Throws<ArgumentNullException>("assessment", () => AssessmentReport.Of(null!));
        Assert.Throws<ArgumentNullException>("options", () => AssessmentReport.Of(Told.Published[0], null!));
        Assert.Throws<ArgumentNullException>("language", () => AssessmentReportOptions.Default.With((PhraseBook)null!));
        Assert.Throws<ArgumentOutOfRangeException>("voice", () => AssessmentReportOptions.Default.With(NarrationVoice.Unspecified));
        Assert.Throws<ArgumentNullException>("book", () => new Narrator(null!, NarrationVoice.Patient));
        Assert.Throws<ArgumentOutOfRangeException>("voice", () => new Narrator(PhraseBook.English, NarrationVoice.Unspecified));
        Assert.Throws<ArgumentOutOfRangeException>("voice", () => new Narrator(PhraseBook.English, (NarrationVoice)3));
    }

    private static IEnumerable<SuitabilityAssessment> Everybody() => Told.Published.Concat(Told.Generated);

    private static string Suffix(Narrator to) => to.Voice == NarrationVoice.Patient ? ".patient" : ".clinician";

    /// <summary>A person on a vitamin K antagonist, of whom every value could be recognised.</summary>
    private static Presentation Distinct(int age, int pain, decimal inr, string medicine, int day, string reason)
    {
        var warfarin = (Contraindication)RuleSet.Default["BLD-02"];
        return Presentation.Of(Today, age)
            .With(Symptom.Pain(BodySite.On(BodyRegion.Buttock, Side.Left), pain).WithOnset(new CalendarDate(2026, 10, 10 + day)))
            .With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.Yes))
            .With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)))
            .With(NeurologicalExamination.Normal)
            .With(Pregnancy.No)
            .With(Consent.Given)
            .With(Practitioner.Qualified)
            .With(MedicineList.Complete.With(new Medicine(medicine, MedicineClass.VitaminKAntagonist)))
            .With(TreatmentHistory.NoneRecorded.With(new TreatmentSession(new CalendarDate(2026, 11, day), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left))))
            .With(MeasuredValue.Inr(inr, new CalendarDate(2026, 11, 10 + day)))
            .With(warfarin.Accept(warfarin.Scope, "physiotherapist", Today, reason));
    }
}
