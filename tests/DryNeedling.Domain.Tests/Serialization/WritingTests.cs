using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Serialization;

public class WritingTests
{
    [Law]
    public void What_is_written_reads_back_equal(Person person)
    {
        string written = DryNeedlingJson.WritePresentation(person.Presentation);
        Presentation read = DryNeedlingJson.ReadPresentation(written);
        Assert.Equal(person.Presentation, read);
        Assert.Equal(written, DryNeedlingJson.WritePresentation(read));
    }

    [Law(60)]
    public void The_mirrored_person_reads_back_equal(Person person)
    {
        Presentation mirrored = person.Presentation.Mirrored();
        Assert.Equal(mirrored, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(mirrored)));
    }

    [Fact]
    public void A_presentation_is_written_in_a_fixed_order_with_line_feeds_and_only_what_is_recorded()
    {
        Presentation person = Presentation.Of(new CalendarDate(2026, 11, 22), 45)
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock), 6).SpreadingTo(BodySite.Of(BodyRegion.Perineum)))
            .With(TriggerPointFinding.NotFound(Muscles.Piriformis, Side.Right))
            .With(HealthScreen.Denied(ScreeningGroup.RedFlags))
            .With(Consent.Given);
        Assert.Equal(
            """
            {
              "schemaVersion": "1",
              "asOf": "2026-11-22",
              "age": 45,
              "symptoms": [
                {
                  "kind": "pain",
                  "sites": [
                    {
                      "region": "buttock",
                      "side": "left"
                    },
                    {
                      "region": "perineum"
                    }
                  ],
                  "score": 6
                }
              ],
              "triggerPoints": {
                "findings": [
                  {
                    "muscle": "piriformis",
                    "side": "right",
                    "present": "no"
                  }
                ]
              },
              "healthScreen": {
                "denied": [
                  "red-flags"
                ]
              },
              "consent": "yes"
            }

            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            DryNeedlingJson.WritePresentation(person));
    }

    [Fact]
    public void A_summary_is_written_only_where_it_was_recorded_and_so_are_details()
    {
        NeurologicalExamination details = NeurologicalExamination.NotDone
            .WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4)).WithReflex(Reflex.Ankle, Side.Left, Answer.Yes).WithStraightLegRaise(Side.Left, Answer.Yes);
        string written = DryNeedlingJson.WritePresentation(Presentation.Of(new CalendarDate(2026, 11, 22)).With(details));
        Assert.All(new[] { "weakestMyotome", "weakness", "reflexLoss", "nerveTensionSign", "dermatomes", "angle" }, name => Assert.DoesNotContain("\"" + name + "\"", written));
        Assert.Equal(details, DryNeedlingJson.ReadPresentation(written).Neurology);
        string summary = DryNeedlingJson.WritePresentation(Presentation.Of(new CalendarDate(2026, 11, 22)).With(NeurologicalExamination.Normal));
        Assert.DoesNotContain("myotomes", summary);
        string signs = DryNeedlingJson.WritePresentation(Presentation.Of(new CalendarDate(2026, 11, 22)).With(
            TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.Yes, Answer.NotAsked), Answer.Yes)));
        Assert.DoesNotContain("\"present\"", signs);
    }

    [Fact]
    public void Every_member_of_the_full_document_is_written_again()
    {
        Presentation person = DryNeedlingJson.ReadPresentation(Documents.Full);
        string written = DryNeedlingJson.WritePresentation(person);
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(written));
        string[] members = [.. System.Text.RegularExpressions.Regex.Matches(Documents.Full, "\"(\\w+)\":").Select(match => match.Groups[1].Value).Distinct()];
        Assert.All(members.Except(["about", "title", "source", "note"]), name => Assert.Contains("\"" + name + "\":", written));
    }

    [Theory]
    [InlineData("weiße Pille")]
    [InlineData("\"quoted\" \\ back / slash")]
    [InlineData("</script><b>&'+`")]
    [InlineData("tab\tline\nfeed\r\u0000\u2028\u0085")]
    [InlineData("\ud83d\udc89 \ufeff \uffff")]
    public void Every_text_survives_the_round_trip(string name)
    {
        Presentation person = Presentation.Of(new CalendarDate(2026, 11, 22)).With(MedicineList.NotTaken.With(new Medicine(name, MedicineClass.Other)));
        string written = DryNeedlingJson.WritePresentation(person);
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(written));
        Assert.DoesNotContain('<', written);
        Assert.DoesNotContain('\r', written);
    }

    /// <summary>Half a surrogate pair cannot be stored as JSON, so no record can hold one.</summary>
    [Fact]
    public void No_record_holds_text_that_cannot_be_written()
    {
        // Not theory data: an attribute cannot carry half a pair.
        foreach (string name in new[] { "\ud800", "a\udc00b", "\udc00\ud800" })
        {
            Assert.Throws<ArgumentException>(() => new Medicine(name, MedicineClass.Other));
        }
    }

    [Fact]
    public void An_entry_that_was_not_asked_is_kept_where_its_group_was_denied()
    {
        Presentation person = Presentation.Of(new CalendarDate(2026, 11, 22))
            .With(HealthScreen.Denied(ScreeningGroup.GeneralHealth).With(ScreeningItems.Fever, Answer.NotAsked));
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
    }

    [Fact]
    public void The_culture_of_the_thread_plays_no_part()
    {
        Presentation person = DryNeedlingJson.ReadPresentation(Documents.Full);
        string written = DryNeedlingJson.WritePresentation(person);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "!";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(written, DryNeedlingJson.WritePresentation(DryNeedlingJson.ReadPresentation(written)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law(60)]
    public void An_assessment_is_written_whole(Person person)
    {
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        string written = DryNeedlingJson.WriteAssessment(assessment);
        Assert.Equal(written, DryNeedlingJson.WriteAssessment(SuitabilityEvaluator.Default.Evaluate(person.Presentation)));
        Assert.DoesNotContain("null", written.Split('\n').Select(line => line.TrimEnd(',').Split(": ").Last()));
        using JsonDocument document = JsonDocument.Parse(written);
        JsonElement root = document.RootElement;
        string[] members = root.EnumerateObject().Select(member => member.Name).ToArray();
        string[] expected =
        [
            "schemaVersion", "ruleSetVersion", "notice", "asOf", "overall", "mayNeedle", "referral", "openReferral", "gravestBound", "mildestBound",
            "targets", "candidates", "involvement", "findings", "possible", "questions", "explanation", "verdicts", "conflicts", "notes", "decisions", "benefit",
        ];
        Assert.Equal(
            expected.Where(name => (name != "referral" || assessment.Referral is not null) && (name != "openReferral" || assessment.OpenReferral is not null)),
            members);
        Assert.Equal(Headlines.Notice, root.GetProperty("notice").GetString());
        Assert.Equal(assessment.MayNeedle, root.GetProperty("mayNeedle").GetBoolean());
        Assert.Equal(NeedlingOptionSet.All.Count, root.GetProperty("verdicts").GetArrayLength());
        Assert.Equal(assessment.Targets.Count, root.GetProperty("targets").GetArrayLength());
        Assert.Equal(assessment.Targets.SelectMany(target => target.Safeguards).Select(safeguard => safeguard.Code), root.GetProperty("targets").EnumerateArray()
            .SelectMany(target => target.GetProperty("safeguards").EnumerateArray()).Select(safeguard => safeguard.GetProperty("code").GetString()));
        Assert.Equal(assessment.Candidates.Select(candidate => candidate.Muscle.Id), Texts(root, "candidates", "muscle"));
        Assert.Equal(assessment.Involvement.Select(own => own.Muscle.Id), Texts(root, "involvement", "muscle"));
        Assert.Equal(assessment.Involvement.Select(own => own.Standing), Texts(root, "involvement", "standing"));
        Assert.Equal(assessment.Conflicts.Count, root.GetProperty("conflicts").GetArrayLength());
        Assert.Equal(assessment.Findings.Select(finding => finding.Rule.Id), Texts(root, "findings", "rule"));
        Assert.Equal(assessment.Questions.Select(question => question.Code), Texts(root, "questions", "code"));
        Assert.Equal(assessment.Decisions.Select(outcome => outcome.Reason), Texts(root, "decisions", "reason"));
        Assert.Equal(assessment.Benefit.Statements.Select(statement => statement.Claim), Texts(root.GetProperty("benefit"), "evidence", "claim"));
        Assert.Equal(assessment.Benefit.Doubts.Select(doubt => doubt.Rule.Id), root.GetProperty("benefit").GetProperty("doubts").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(assessment.PossibleFindings.Select(finding => finding.Rule.Id), Texts(root, "possible", "rule"));
        JsonElement explanation = root.GetProperty("explanation");
        Assert.Equal(assessment.Explanation.Reasons.Count, explanation.GetProperty("reasons").GetArrayLength());
        Assert.Equal(assessment.Explanation.CheckAgain.Select(answer => answer.Fact.Id), Texts(explanation, "checkAgain", "fact"));
        Assert.Equal(assessment.Explanation.Changes.Count, explanation.GetProperty("changes").GetArrayLength());
        Assert.True(explanation.GetProperty("reasonsComplete").GetBoolean());
        Assert.True(explanation.GetProperty("changesComplete").GetBoolean());
        Assert.Equal(
            assessment.Findings.Select(finding => finding.Decisions.Count),
            root.GetProperty("findings").EnumerateArray().Select(item => item.TryGetProperty("acceptedBy", out JsonElement by) ? by.GetArrayLength() : 0));
    }

    [Fact]
    public void Every_source_and_claim_has_a_name_for_its_grades()
    {
        foreach (Rule rule in RuleSet.Default.Rules)
        {
            Assert.All(rule.Citations, citation =>
            {
                Assert.NotEmpty(SourceSeverities.Names.NameOf(citation.Severity));
                Assert.NotEmpty(ReadingMarks.Names.NameOf(citation.Mark));
            });
        }

        Assert.All(Enum.GetValues<Certainty>(), value => Assert.True(Certainties.Names.Contains(value)));
        Assert.All(Enum.GetValues<Directness>(), value => Assert.True(Directnesses.Names.Contains(value)));
        Assert.All(Enum.GetValues<SourceSeverity>(), value => Assert.True(SourceSeverities.Names.Contains(value)));
        Assert.All(Enum.GetValues<ReadingMark>(), value => Assert.True(ReadingMarks.Names.Contains(value)));
        Assert.All(Enum.GetValues<QuestionStake>(), value => Assert.True(value == QuestionStake.Unspecified || WrittenNames.Stakes.Contains(value)));
    }

    private static string?[] Texts(JsonElement root, string list, string member) =>
        root.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(member).GetString()).ToArray();
}
