using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using Xunit;

namespace DryNeedling.Domain.Tests.Serialization;

public class ReadingTests
{
    /// <summary>Members beside version and date, and the problems they must give: path, code.</summary>
    public static TheoryData<string, string[]> BadMembers { get; } = new()
    {
        { "\"age\": -1", ["$.age out-of-range"] },
        { "\"age\": 121", ["$.age out-of-range"] },
        { "\"age\": 99999999999999999999999999999999", ["$.age out-of-range"] },
        { "\"age\": 1e400", ["$.age wrong-type"] },
        { "\"age\": 45.0", ["$.age wrong-type"] },
        { "\"age\": \"45\"", ["$.age wrong-type"] },
        { "\"age\": null", ["$.age null"] },
        { "\"Age\": 45", ["$.Age unknown-member"] },
        { "\"age\": 45, \"age\": 45", ["$.age duplicate-member"] },
        { "\"we ird\": 1", ["$['we ird'] unknown-member"] },
        { "\"it's\": 1", ["$['it\\'s'] unknown-member"] },
        { "\"\": 1", ["$[''] unknown-member"] },
        { "\"about\": \"a title\"", ["$.about wrong-type"] },
        { "\"about\": { \"title\": 1, \"author\": \"x\" }", ["$.about.title wrong-type", "$.about.author unknown-member"] },
        { "\"symptoms\": {}", ["$.symptoms wrong-type"] },
        { "\"symptoms\": [null]", ["$.symptoms[0] null"] },
        { "\"symptoms\": [3]", ["$.symptoms[0] wrong-type"] },
        { "\"symptoms\": [{}]", ["$.symptoms[0].kind missing", "$.symptoms[0].sites missing"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [] }]", ["$.symptoms[0].sites missing"] },
        { "\"symptoms\": [{ \"kind\": 1, \"sites\": [{ \"region\": \"calf\" }] }]", ["$.symptoms[0].kind wrong-type"] },
        { "\"symptoms\": [{ \"kind\": \"1\", \"sites\": [{ \"region\": \"calf\" }] }]", ["$.symptoms[0].kind not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"Pain\", \"sites\": [{ \"region\": \"calf\" }] }]", ["$.symptoms[0].kind not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"pain, weakness\", \"sites\": [{ \"region\": \"calf\" }] }]", ["$.symptoms[0].kind not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"unspecified\", \"sites\": [{ \"region\": \"unspecified\" }] }]", ["$.symptoms[0].kind not-allowed", "$.symptoms[0].sites[0].region not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\", \"side\": \"unspecified\" }] }]", ["$.symptoms[0].sites[0].side not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"perineum\", \"side\": \"left\" }] }]", ["$.symptoms[0].sites[0].side contradiction"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"score\": 11 }]", ["$.symptoms[0].score out-of-range"] },
        { "\"symptoms\": [{ \"kind\": \"numbness\", \"sites\": [{ \"region\": \"calf\" }], \"score\": 1, \"qualities\": [\"burning\"] }]", ["$.symptoms[0].score contradiction", "$.symptoms[0].qualities contradiction"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"worseWith\": [\"sleeping\"] }]", ["$.symptoms[0].worseWith[0] not-allowed"] },
        { "\"triggerPoints\": { \"complete\": \"yes\" }", ["$.triggerPoints.complete wrong-type"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"Piriformis\", \"side\": \"left\", \"present\": \"yes\" }] }", ["$.triggerPoints.findings[0].muscle not-allowed"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\" }] }", ["$.triggerPoints.findings[0].side missing", "$.triggerPoints.findings[0].present missing"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"no\", \"recognisedPain\": \"yes\" }] }", ["$.triggerPoints.findings[0].recognisedPain contradiction"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"no\" }, { \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"yes\" }] }", ["$.triggerPoints.findings[1] contradiction"] },
        { "\"neurology\": { \"weakestMyotome\": 6 }", ["$.neurology.weakestMyotome out-of-range"] },
        { "\"neurology\": { \"weakestMyotome\": 5, \"weaknessTrend\": \"stable\" }", ["$.neurology.weaknessTrend contradiction"] },
        { "\"neurology\": { \"weaknessTrend\": \"stable\" }", ["$.neurology.weaknessTrend contradiction"] },
        { "\"neurology\": { \"reflexLoss\": true }", ["$.neurology.reflexLoss wrong-type"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"scoreScale\": \"visual-analogue\" }]", ["$.symptoms[0].scoreScale contradiction"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"score\": 3, \"scoreScale\": \"verbal\" }]", ["$.symptoms[0].scoreScale not-allowed"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"score\": 11, \"scoreScale\": \"visual-analogue\" }]", ["$.symptoms[0].score out-of-range"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"onset\": \"2026-11-23\" }]", ["$.symptoms[0].onset contradiction"] },
        { "\"symptoms\": [{ \"kind\": \"pain\", \"sites\": [{ \"region\": \"calf\" }], \"onset\": \"yesterday\", \"trend\": \"up\", \"episode\": \"third\" }]", ["$.symptoms[0].onset not-allowed", "$.symptoms[0].trend not-allowed", "$.symptoms[0].episode not-allowed"] },
        { "\"functionalImpacts\": [{}]", ["$.functionalImpacts[0].domain missing", "$.functionalImpacts[0].severity missing"] },
        { "\"functionalImpacts\": [{ \"domain\": \"sitting\", \"severity\": 6, \"toleratedMinutes\": -1 }]", ["$.functionalImpacts[0].severity out-of-range", "$.functionalImpacts[0].toleratedMinutes out-of-range"] },
        { "\"functionalImpacts\": [{ \"domain\": \"sleep\", \"severity\": 1, \"toleratedMinutes\": 5 }]", ["$.functionalImpacts[0].toleratedMinutes contradiction"] },
        { "\"functionalImpacts\": [{ \"domain\": \"sleep\", \"severity\": 1 }, { \"domain\": \"sleep\", \"severity\": 1 }, { \"domain\": \"sleep\", \"severity\": 2 }]", ["$.functionalImpacts[2] contradiction"] },
        { "\"functionalImpacts\": [{ \"domain\": \"sleep\", \"severity\": 1, \"unit\": \"hours\" }]", ["$.functionalImpacts[0].unit unknown-member"] },
        { "\"measuredValues\": [{}]", ["$.measuredValues[0].kind missing", "$.measuredValues[0].value missing", "$.measuredValues[0].date missing"] },
        { "\"measuredValues\": [{ \"kind\": \"INR\", \"value\": \"2\", \"date\": \"2026-11-23\", \"unit\": \"1\" }]", ["$.measuredValues[0].kind not-allowed", "$.measuredValues[0].value wrong-type", "$.measuredValues[0].date contradiction", "$.measuredValues[0].unit unknown-member"] },
        { "\"measuredValues\": [{ \"kind\": \"inr\", \"value\": 30.01, \"date\": \"2026-11-22\" }, { \"kind\": \"platelet-count\", \"value\": 0.5, \"date\": \"2026-11-22\" }, { \"kind\": \"wells-score\", \"value\": 10, \"date\": \"soon\" }]", ["$.measuredValues[0].value out-of-range", "$.measuredValues[1].value out-of-range", "$.measuredValues[2].value out-of-range", "$.measuredValues[2].date not-allowed"] },
        { "\"measuredValues\": [{ \"kind\": \"inr\", \"value\": 2, \"date\": \"2026-11-22\" }, { \"kind\": \"inr\", \"value\": 2.0, \"date\": \"2026-11-22\" }, { \"kind\": \"inr\", \"value\": 3, \"date\": \"2026-11-22\" }]", ["$.measuredValues[2] contradiction"] },
        { "\"mechanisms\": [\"sciatica\"]", ["$.mechanisms[0] not-allowed"] },
        { "\"mechanisms\": [\"undetermined\", \"radicular-pain\"]", ["$.mechanisms contradiction"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"signs\": {} }] }", ["$.triggerPoints.findings[0].signs.criteria missing"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"signs\": { \"criteria\": \"not-stated\", \"tautBand\": true, \"twitch\": \"yes\" } }] }", ["$.triggerPoints.findings[0].signs.criteria not-allowed", "$.triggerPoints.findings[0].signs.tautBand wrong-type", "$.triggerPoints.findings[0].signs.twitch unknown-member"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"yes\", \"signs\": { \"criteria\": \"delphi-2018\", \"tautBand\": \"yes\" } }] }", ["$.triggerPoints.findings[0].present contradiction"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"recognisedPain\": \"yes\", \"signs\": { \"criteria\": \"delphi-2018\", \"tautBand\": \"yes\", \"hypersensitiveSpot\": \"no\", \"referredSensation\": \"no\" } }] }", ["$.triggerPoints.findings[0].recognisedPain contradiction"] },
        { "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"yes\", \"localTwitch\": \"seen\" }] }", ["$.triggerPoints.findings[0].localTwitch not-allowed"] },
        { "\"neurology\": { \"weakness\": \"no\", \"weaknessTrend\": \"stable\" }", ["$.neurology.weaknessTrend contradiction"] },
        { "\"neurology\": { \"weakness\": \"maybe\", \"weaknessTrend\": \"stable\" }", ["$.neurology.weakness not-allowed"] },
        { "\"neurology\": { \"weakness\": \"yes\", \"weakestMyotome\": 5 }", ["$.neurology.weakness contradiction"] },
        { "\"neurology\": { \"weakness\": \"no\", \"weakestMyotome\": 3 }", ["$.neurology.weakness contradiction"] },
        { "\"neurology\": { \"weakestMyotome\": 5, \"myotomes\": [{ \"root\": \"l5\", \"side\": \"left\", \"grade\": 5 }, { \"root\": \"l5\", \"side\": \"right\", \"grade\": 4 }, { \"root\": \"l5\", \"side\": \"left\", \"grade\": 5, \"trend\": \"stable\" }] }", ["$.neurology.myotomes[1] contradiction", "$.neurology.myotomes[2].trend contradiction"] },
        { "\"neurology\": { \"weakness\": \"no\", \"myotomes\": [{ \"root\": \"L5\", \"side\": \"left\", \"grade\": 7 }, { \"root\": \"l5\", \"side\": \"left\", \"grade\": 4 }] }", ["$.neurology.myotomes[0].root not-allowed", "$.neurology.myotomes[0].grade out-of-range", "$.neurology.myotomes[1] contradiction"] },
        { "\"neurology\": { \"weakestMyotome\": 4, \"weaknessTrend\": \"improving\", \"myotomes\": [{ \"root\": \"l5\", \"side\": \"left\", \"grade\": 4, \"trend\": \"worsening\" }] }", ["$.neurology.myotomes[0] contradiction"] },
        { "\"neurology\": { \"sensoryLoss\": \"no\", \"dermatomes\": [{ \"root\": \"s1\", \"side\": \"left\", \"reduced\": \"yes\" }, { \"root\": \"s2\", \"reduced\": \"no\" }] }", ["$.neurology.dermatomes[0] contradiction", "$.neurology.dermatomes[1].root not-allowed", "$.neurology.dermatomes[1].side missing"] },
        { "\"neurology\": { \"reflexLoss\": \"no\", \"reflexes\": [{ \"reflex\": \"knee\", \"side\": \"left\", \"reduced\": \"no\" }, { \"reflex\": \"knee\", \"side\": \"left\", \"reduced\": \"not-known\" }, { \"reflex\": \"ankle\", \"side\": \"left\", \"reduced\": \"yes\" }] }", ["$.neurology.reflexes[1] contradiction", "$.neurology.reflexes[2] contradiction"] },
        { "\"neurology\": { \"nerveTensionSign\": \"no\", \"straightLegRaises\": [{ \"side\": \"left\", \"positive\": \"yes\" }], \"crossedStraightLegRaises\": [{ \"side\": \"left\", \"positive\": \"yes\" }] }", ["$.neurology.straightLegRaises[0] contradiction", "$.neurology.crossedStraightLegRaises[0] contradiction"] },
        { "\"neurology\": { \"straightLegRaises\": [{ \"side\": \"left\", \"positive\": \"yes\", \"angle\": 121 }, { \"side\": \"left\", \"positive\": \"yes\", \"anklePosition\": \"neutral\" }, { \"angle\": 40.5 }] }", ["$.neurology.straightLegRaises[0].angle out-of-range", "$.neurology.straightLegRaises[1].anklePosition contradiction", "$.neurology.straightLegRaises[2].side missing", "$.neurology.straightLegRaises[2].positive missing", "$.neurology.straightLegRaises[2].angle wrong-type"] },
        { "\"neurology\": { \"crossedStraightLegRaises\": [{ \"side\": \"left\", \"positive\": \"yes\", \"angle\": 40 }] }", ["$.neurology.crossedStraightLegRaises[0].angle unknown-member"] },
        { "\"healthScreen\": { \"denied\": [\"red-flags\", \"everything\"] }", ["$.healthScreen.denied[1] not-allowed"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"none-such\", \"answer\": \"maybe\" }] }", ["$.healthScreen.answers[0].item not-allowed", "$.healthScreen.answers[0].answer not-allowed"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"fever\" }] }", ["$.healthScreen.answers[0].answer missing"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"fever\", \"answer\": \"yes\" }, { \"item\": \"fever\", \"answer\": \"no\" }] }", ["$.healthScreen.answers[1] contradiction"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"fever\", \"answer\": \"yes\", \"onset\": \"2026-11-01\", \"trend\": \"stable\" }] }", ["$.healthScreen.answers[0].onset contradiction", "$.healthScreen.answers[0].trend contradiction"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"bowel-change\", \"answer\": \"no\", \"trend\": \"stable\" }] }", ["$.healthScreen.answers[0].trend contradiction"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"bowel-change\", \"answer\": \"yes\", \"onset\": \"2026-11-23\" }] }", ["$.healthScreen.answers[0].onset contradiction"] },
        { "\"healthScreen\": { \"answers\": [{ \"item\": \"bowel-change\", \"answer\": \"yes\", \"onset\": \"01.11.2026\" }] }", ["$.healthScreen.answers[0].onset not-allowed"] },
        { "\"localConditions\": [{ \"kind\": \"lymphoedema\", \"site\": { \"region\": \"coccygeal\", \"side\": \"right\" }, \"present\": \"yes\" }]", ["$.localConditions[0].site.side contradiction"] },
        { "\"localConditions\": [{ \"kind\": \"lymphoedema\", \"site\": { \"region\": \"calf\" }, \"present\": \"yes\" }, { \"kind\": \"lymphoedema\", \"site\": { \"region\": \"calf\" }, \"present\": \"no\" }]", ["$.localConditions[1] contradiction"] },
        { "\"localConditions\": [{}]", ["$.localConditions[0].kind missing", "$.localConditions[0].site missing", "$.localConditions[0].present missing"] },
        { "\"pregnancy\": { \"status\": \"yes\", \"weeks\": 60 }", ["$.pregnancy.weeks out-of-range"] },
        { "\"pregnancy\": { \"status\": \"no\", \"weeks\": 8 }", ["$.pregnancy.weeks contradiction"] },
        { "\"pregnancy\": { \"weeks\": 8 }", ["$.pregnancy.weeks contradiction"] },
        { "\"pregnancy\": { \"status\": null, \"weeks\": 8 }", ["$.pregnancy.status null"] },
        { "\"medicines\": { \"list\": [{ \"name\": \" \" }] }", ["$.medicines.list[0].name missing"] },
        { "\"medicines\": { \"list\": [{ \"name\": \"aspirin\", \"class\": \"antiplatelet\" }, { \"name\": \"aspirin\" }] }", ["$.medicines.list[1] contradiction"] },
        { "\"medicines\": { \"list\": [{ \"name\": \"\\ud800\" }] }", ["$.medicines.list[0].name malformed"] },
        { "\"\\ud800\": 1", ["$ malformed"] },
        { "\"consent\": true, \"practitionerQualified\": \"YES\"", ["$.consent wrong-type", "$.practitionerQualified not-allowed"] },
        { "\"history\": [{ \"needled\": [] }]", ["$.history[0].date missing"] },
        { "\"history\": [{ \"date\": \"2026-11-23\" }]", ["$.history[0].date contradiction"] },
        { "\"history\": [{ \"date\": \"2026-02-30\" }]", ["$.history[0].date not-allowed"] },
        { "\"history\": [{ \"date\": \"2026-11-20\" }, { \"date\": \"2026-11-20\", \"afterEffects\": [{ \"kind\": \"bruise\" }] }]", ["$.history[1] contradiction"] },
        { "\"history\": [{ \"date\": \"2026-11-20\", \"afterEffects\": [{ \"kind\": \"bruise\" }, { \"kind\": \"bruise\", \"stillPresent\": \"no\" }] }]", ["$.history[0].afterEffects[1] contradiction"] },
        { "\"history\": [{ \"date\": \"2026-11-20\", \"needled\": [{ \"muscle\": \"piriformis\", \"technique\": \"wet\" }] }]", ["$.history[0].needled[0].side missing", "$.history[0].needled[0].technique not-allowed"] },
        { "\"decisions\": [{}]", ["$.decisions[0].rule missing", "$.decisions[0].options missing", "$.decisions[0].role missing", "$.decisions[0].date missing", "$.decisions[0].reason missing"] },
        { Decision("XXX-99"), ["$.decisions[0].rule not-allowed"] },
        { Decision("CES-01"), ["$.decisions[0].rule not-allowed"] },
        { Decision("PRG-03", date: "2026-11-23"), ["$.decisions[0].date contradiction"] },
        { Decision("PRG-03", more: ", \"validUntil\": \"2026-11-20\""), ["$.decisions[0].validUntil contradiction"] },
        { Decision("PRG-03", more: ", \"safeguards\": [\"pray\"]"), ["$.decisions[0].safeguards[0] not-allowed"] },
        { Decision("PRG-03", technique: "deep"), ["$.decisions[0].options contradiction"] },
        { Decision("PRG-03", muscle: "none-such"), ["$.decisions[0].options[0].muscle not-allowed"] },
        { "\"decisions\": [{ \"rule\": \"PRG-03\", \"options\": [], \"role\": \"physiotherapist\", \"date\": \"2026-11-22\", \"reason\": \"x\" }]", ["$.decisions[0].options missing"] },
    };

    public static TheoryData<string, string[]> BadDocuments { get; } = new()
    {
        { "", ["$ malformed"] },
        { " \n ", ["$ malformed"] },
        { "{", ["$ malformed"] },
        { "nonsense", ["$ malformed"] },
        { "\ud800", ["$ malformed"] },
        { "\ufeff{}", ["$ malformed"] },
        { Documents.With("\"age\": 45") + " x", ["$ malformed"] },
        { Documents.With("\"age\": 45, "), ["$ malformed"] },
        { Documents.With("\"age\": 45 /* years */"), ["$ malformed"] },
        { Documents.With("\"age\": NaN"), ["$ malformed"] },
        { Documents.With("\"age\": 045"), ["$ malformed"] },
        { Documents.With("\"about\": " + new string('[', 40) + new string(']', 40)), ["$ malformed"] },
        { new string('[', 100_000), ["$ malformed"] },
        { "null", ["$ null"] },
        { "[]", ["$ wrong-type"] },
        { "\"text\"", ["$ wrong-type"] },
        { "1", ["$ wrong-type"] },
        { "{}", ["$.schemaVersion missing", "$.asOf missing"] },
        { "{ \"schemaVersion\": 1, \"asOf\": 20261122 }", ["$.schemaVersion wrong-type", "$.asOf wrong-type"] },
        { "{ \"schemaVersion\": \"2\", \"asOf\": \"2026-11-22\" }", ["$.schemaVersion schema-version"] },
        { "{ \"schemaVersion\": null, \"asOf\": null }", ["$.schemaVersion null", "$.asOf null"] },
        { "{ \"schemaVersion\": \"1\", \"asOf\": \"1899-12-31\" }", ["$.asOf not-allowed"] },
        { "{ \"schemaVersion\": \"1\", \"asOf\": \"2026-11-22T00:00:00\" }", ["$.asOf not-allowed"] },
    };

    [Theory]
    [MemberData(nameof(BadMembers))]
    public void A_bad_member_is_refused_at_its_path_with_its_code(string members, string[] expected) =>
        Assert.Equal(expected, ProblemsOf(Documents.With(members)));

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void A_bad_document_is_refused_at_its_path_with_its_code(string document, string[] expected) =>
        Assert.Equal(expected, ProblemsOf(document));

    [Fact]
    public void Every_problem_is_reported_at_once_one_a_line()
    {
        string document = """
            { "schemaVersion": "3", "asOf": "2026-11-22", "age": 200, "sex": "m",
              "symptoms": [ { "kind": "pain", "sites": [ { "region": "calf" } ], "score": 12 } ],
              "pregnancy": { "status": "yes", "weeks": 60 },
              "healthScreen": { "answers": [ { "item": "bowel-change", "answer": "yes", "onset": "2027-01-01" } ] },
              "history": [ { "date": "2026-12-01" } ] }
            """;
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadPresentation(document));
        Assert.Equal(
            [
                "$.schemaVersion schema-version", "$.age out-of-range", "$.symptoms[0].score out-of-range", "$.healthScreen.answers[0].onset contradiction",
                "$.pregnancy.weeks out-of-range", "$.history[0].date contradiction", "$.sex unknown-member",
            ],
            refusal.Problems.Select(Short));
        string[] lines = refusal.Message.Split('\n');
        Assert.Equal(refusal.Problems.Select(problem => problem.ToString()), lines.Skip(1));
    }

    [Fact]
    public void A_problem_names_what_is_allowed()
    {
        Assert.Equal(["0 to 120"], Only(Documents.With("\"age\": 200")).Allowed);
        JsonProblem consent = Only(Documents.With("\"consent\": \"Yes\""));
        Assert.Equal(["not-asked", "not-known", "declined", "no", "yes"], consent.Allowed);
        Assert.Contains("did you mean \"yes\"?", consent.Message, StringComparison.Ordinal);
        JsonProblem age = Only(Documents.With("\"AGE\": 1"));
        Assert.Contains("did you mean \"age\"?", age.Message, StringComparison.Ordinal);
        Assert.Contains("age", age.Allowed);
        Assert.Contains("XXX-99", Only(Documents.With(Decision("XXX-99"))).Message, StringComparison.Ordinal);
        Assert.Contains("PRG-03", Only(Documents.With(Decision("XXX-99"))).Allowed);
        Assert.DoesNotContain("CES-01", Only(Documents.With(Decision("XXX-99"))).Allowed);
    }

    [Fact]
    public void Problems_are_equal_by_value()
    {
        JsonProblem one = Only(Documents.With("\"age\": 200"));
        JsonProblem same = Only(Documents.With("\"age\": 200"));
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, Only(Documents.With("\"age\": 201")));
    }

    [Fact]
    public void A_message_stays_in_one_line_whatever_the_document_says()
    {
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(
            () => DryNeedlingJson.ReadPresentation(Documents.With("\"a\\nb\\u2028c\": 1, \"consent\": \"y\\r\\n" + new string('x', 500) + "\"")));
        Assert.Equal(3, refusal.Message.Split('\n', '\r', '\u2028').Length);
        Assert.All(refusal.Problems, problem => Assert.InRange(problem.Message.Length, 1, 400));
    }

    [Fact]
    public void Everything_in_a_document_is_read()
    {
        Presentation person = DryNeedlingJson.ReadPresentation(Documents.Full);
        Assert.Equal(new CalendarDate(2026, 11, 22), person.AsOf);
        Assert.Equal(45, person.Age);
        Assert.Equal(
            Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WithScore(new PainScore(6, PainScale.VisualAnalogue)).SpreadingTo(BodySite.Of(BodyRegion.ThighPosterior)).SpreadingTo(BodySite.Of(BodyRegion.Perineum))
                .WithQuality(PainQuality.Burning).WorseWith(Activity.Sitting).EasedBy(Activity.Lying)
                .WithOnset(new CalendarDate(2026, 10, 1)).WithTrend(Trend.Improving).WithEpisode(Episode.Recurrent),
            Assert.Single(person.Symptoms));
        Assert.True(person.TriggerPoints.IsComplete);
        Assert.Equal(
            new[]
            {
                TriggerPointFinding.Active(Muscles.Piriformis, Side.Left),
                TriggerPointFinding.NotFound(Muscles.GluteusMaximus, Side.Right),
                TriggerPointFinding.Examined(Muscles.GluteusMedius, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.Yes, Answer.Declined), Answer.No).WithLocalTwitch(Answer.Yes),
            }.OrderBy(finding => finding.Muscle.Index),
            person.TriggerPoints.Findings);
        Assert.Equal(
            NeurologicalExamination.Normal.WithPower(new MotorGrade(4), Trend.Stable).WithWeakness(Answer.Yes).WithNerveTensionSign(Answer.Declined)
                .WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4), Trend.Stable).WithMyotome(NerveRoot.S1, Side.Right, MotorGrade.Normal)
                .WithDermatome(NerveRoot.L4, Side.Left, Answer.No)
                .WithReflex(Reflex.MedialHamstring, Side.Left, Answer.NotKnown)
                .WithStraightLegRaise(Side.Right, Answer.Yes, 40, AnklePosition.Dorsiflexed).WithStraightLegRaise(Side.Left, Answer.No)
                .WithCrossedStraightLegRaise(Side.Left, Answer.No),
            person.Neurology);
        Assert.Equal(
            [FunctionalImpact.Of(FunctionalDomain.Sleep, 0), FunctionalImpact.Of(FunctionalDomain.Sitting, 3).WithToleratedMinutes(20)],
            person.FunctionalImpacts);
        Assert.Equal(LegPainMechanismSet.Of(LegPainMechanism.RadicularPain, LegPainMechanism.MyofascialReferred), person.Mechanisms);
        Assert.Equal(
            HealthScreen.Denied(ScreeningGroup.RedFlags, ScreeningGroup.GeneralHealth).With(ScreeningItems.TakesAnticoagulant, Answer.Yes)
                .With(new ScreeningEntry(ScreeningItems.BladderChange, Answer.Yes, new CalendarDate(2026, 11, 1), Trend.Worsening)),
            person.HealthScreen);
        Assert.Equal(LocalCondition.Present(LocalConditionKind.Lymphoedema, BodySite.Left(BodyRegion.Calf)), Assert.Single(person.LocalConditions));
        Assert.Equal(Pregnancy.AtWeeks(8), person.Pregnancy);
        Assert.Equal(
            MedicineList.Complete.With(new Medicine("warfarin", MedicineClass.Anticoagulant)).With(new Medicine("weiße Pille", MedicineClass.Unclassified)),
            person.Medicines);
        Assert.Equal(Consent.Given, person.Consent);
        Assert.Equal(Practitioner.Qualified, person.Practitioner);
        TreatmentSession session = Assert.Single(person.History.Sessions);
        Assert.Equal(NeedlingOptionSet.Of(new NeedlingOption(Muscles.GluteusMedius, Side.Left, NeedlingTechnique.Deep)), session.Needled);
        Assert.Equal(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes), Assert.Single(session.AfterEffects));
        RecordedDecision decision = Assert.Single(person.Decisions);
        Assert.Equal("PRG-03", decision.RuleId);
        Assert.Equal(["press-afterwards"], decision.AcceptedSafeguards);
        Assert.Equal(new CalendarDate(2026, 12, 22), decision.ValidUntil);
        Assert.Equal(
            [
                OutcomeScore.At(OutcomeMeasures.NumericPainRating, 6, BodySite.Left(BodyRegion.Buttock), person.AsOf),
                OutcomeScore.OswestryFromRawSum(20, 9, person.AsOf),
                OutcomeScore.PatientSpecificFunctionalScaleFromActivities([3, 4.5m, 5], person.AsOf),
                OutcomeScore.StraightLegRaise(Side.Left, AnklePosition.Dorsiflexed, 40.5m, person.AsOf),
            ],
            person.OutcomeScores);
    }

    [Fact]
    public void Present_may_stand_beside_the_signs_that_come_to_it()
    {
        Presentation person = DryNeedlingJson.ReadPresentation(Documents.With(
            "\"triggerPoints\": { \"findings\": [{ \"muscle\": \"piriformis\", \"side\": \"left\", \"present\": \"no\", \"signs\": { \"criteria\": \"delphi-2018\", \"hypersensitiveSpot\": \"no\", \"referredSensation\": \"no\" } }] }"));
        Assert.Equal(
            TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.NotAsked, Answer.No, Answer.No), Answer.NotAsked),
            Assert.Single(person.TriggerPoints.Findings));
    }

    [Fact]
    public void A_contradiction_is_told_in_plain_words_of_both_parts()
    {
        JsonProblem problem = Only(Documents.With("\"neurology\": { \"weakestMyotome\": 5, \"myotomes\": [{ \"root\": \"l5\", \"side\": \"left\", \"grade\": 3 }] }"));
        Assert.Equal("The power of the weakest myotome is recorded as MRC 5, but the left L5 myotome MRC 3 is weaker; lower the summary, or correct the finding.", problem.Message);
    }

    [Fact]
    public void What_is_left_out_is_not_recorded() =>
        Assert.Equal(Presentation.Of(new CalendarDate(2026, 11, 22)), DryNeedlingJson.ReadPresentation("""{ "schemaVersion": "1", "asOf": "2026-11-22" }"""));

    [Fact]
    public void Decisions_are_checked_against_the_given_rule_set()
    {
        var smaller = new RuleSet("smaller", RuleSet.Default.Rules.Where(rule => rule.Id != "PRG-03"), RuleSet.Default.Thresholds);
        Assert.True(DryNeedlingJson.TryReadPresentation(Documents.Full, out _, out _));
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadPresentation(Documents.Full, smaller));
        JsonProblem problem = Assert.Single(refusal.Problems);
        Assert.Equal("$.decisions[0].rule not-allowed", Short(problem));
        Assert.DoesNotContain("PRG-03", problem.Allowed);
    }

    [Fact]
    public void A_long_document_is_read_in_reasonable_time()
    {
        string answers = string.Join(",", Enumerable.Repeat("{ \"item\": \"fever\", \"answer\": \"yes\" }", 20_000));
        Assert.True(DryNeedlingJson.TryReadPresentation(Documents.With("\"healthScreen\": { \"answers\": [" + answers + "] }"), out _, out _));
        string unknown = string.Join(",", Enumerable.Range(0, 20_000).Select(i => "\"x" + i + "\": 1"));
        Assert.Equal(20_000, ProblemsOf(Documents.With(unknown)).Length);
    }

    [Fact]
    public void A_missing_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => DryNeedlingJson.ReadPresentation(null!));
        Assert.Throws<ArgumentNullException>(() => DryNeedlingJson.ReadPresentation("{}", null!));
        Assert.Throws<ArgumentNullException>(() => DryNeedlingJson.TryReadPresentation(null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => DryNeedlingJson.WritePresentation(null!));
        Assert.Throws<ArgumentNullException>(() => DryNeedlingJson.WriteAssessment(null!));
    }

    /// <summary>Truncated, spliced and scribbled over: reading says no with a reason, or yes; it never throws.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_damaged_document_makes_reading_throw(int seed)
    {
        var random = new Random(seed);
        string[] scraps = ["null", "{}", "[]", "\"", ",", ":", "1e999", "-0", "\\u0000", "\\ud800", "\ud800", "\u0000", "true", "\"\"", "99999999999", "yes", "left"];
        string[] words = Documents.Full.Split('"', ',', ':', ' ', '\n').Where(word => word.Length > 0).Distinct().ToArray();
        for (int round = 0; round < 1500; round++)
        {
            string text = Documents.Full;
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(text.Length);
                int length = random.Next(Math.Min(12, text.Length - at));
                string word = words[random.Next(words.Length)];
                text = random.Next(6) switch
                {
                    0 => text.Substring(0, at + 1),
                    1 => text.Remove(at, length),
                    2 => text.Insert(at, scraps[random.Next(scraps.Length)]),
                    3 => text.Remove(at, length).Insert(at, ((char)random.Next(32, 127)).ToString()),
                    _ => text.Replace("\"" + word + "\"", random.Next(2) == 0 ? scraps[random.Next(scraps.Length)] : "\"" + words[random.Next(words.Length)] + "\"", StringComparison.Ordinal),
                };
            }

            bool read = DryNeedlingJson.TryReadPresentation(text, out Presentation? person, out IReadOnlyList<JsonProblem> problems);
            Assert.Equal(read, person is not null);
            Assert.Equal(read, problems.Count == 0);
            if (person is not null)
            {
                Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
            }
        }
    }

    private static string Decision(string rule, string muscle = "semitendinosus", string technique = "superficial", string date = "2026-11-22", string more = "") =>
        "\"decisions\": [{ \"rule\": \"" + rule + "\", \"options\": [{ \"muscle\": \"" + muscle + "\", \"side\": \"left\", \"technique\": \"" + technique
        + "\" }], \"role\": \"physiotherapist\", \"date\": \"" + date + "\", \"reason\": \"x\"" + more + " }]";

    private static string Short(JsonProblem problem) => problem.Path + " " + problem.Code;

    private static JsonProblem Only(string document)
    {
        Assert.False(DryNeedlingJson.TryReadPresentation(document, out _, out IReadOnlyList<JsonProblem> problems));
        return Assert.Single(problems);
    }

    private static string[] ProblemsOf(string document)
    {
        Assert.False(DryNeedlingJson.TryReadPresentation(document, out Presentation? person, out IReadOnlyList<JsonProblem> problems));
        Assert.Null(person);
        Assert.All(problems, problem => Assert.NotEmpty(problem.Message));
        return problems.Select(Short).ToArray();
    }
}
