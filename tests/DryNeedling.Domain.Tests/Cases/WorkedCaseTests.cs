using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Ground;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.Mutation;
using DryNeedling.Domain.Tests.Reference;
using Xunit;

namespace DryNeedling.Domain.Tests.Cases;

/// <summary>
/// People worked through by hand: the answer was written from the ground before the library was asked. One file a case, in
/// <c>Worked/</c>; a clinician can read it, and mend it, without reading code.
/// </summary>
public sealed class WorkedCaseTests
{
    private static readonly IReadOnlyList<WorkedCase> Cases = [.. WorkedCase.Names.Select(WorkedCase.Of)];

    /// <summary>The grades of power at which a rule changes; they are no member of the thresholds, because no policy may move them.</summary>
    private static readonly string[] Grades = ["MotorGrade4", "MotorGrade3"];

    /// <summary>Numbers that only the review of a course reads; they are tried from both sides where courses are.</summary>
    private static readonly string[] OfCourses =
    [
        nameof(RuleThresholds.FirstReviewSessions), nameof(RuleThresholds.FirstReviewDays), nameof(RuleThresholds.SecondReviewSessions), nameof(RuleThresholds.SecondReviewDays),
        nameof(RuleThresholds.CourseSessionLimit), nameof(RuleThresholds.YearSessionLimit), nameof(RuleThresholds.CourseGapDays), nameof(RuleThresholds.SessionSpacingDays),
        nameof(RuleThresholds.ScoreCurrentDays),
    ];

    private static readonly PropertyInfo[] Thresholds =
        [.. new RuleThresholds().All.Where(threshold => !OfCourses.Contains(threshold.Name)).Select(threshold => typeof(RuleThresholds).GetProperty(threshold.Name)!)];

    /// <summary>Set past the band that a clinic may move a limit in: a case that lies just past the shipped limit is met only there.</summary>

    public static TheoryData<string> Names => [.. WorkedCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_worked_case_gets_the_answer_that_the_ground_asks_for(string name)
    {
        WorkedCase one = WorkedCase.Of(name);
        string? difference = one.Expected.DifferenceTo(WorkedAnswer.Of(SuitabilityEvaluator.Default.Evaluate(one.Presentation)));
        Assert.True(difference is null, name + ".json" + Environment.NewLine + difference);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reference_agrees_on_a_worked_case(string name)
    {
        Presentation person = WorkedCase.Of(name).Presentation;
        string? difference = Snapshot.Of(SuitabilityEvaluator.Default.Evaluate(person)).DifferenceTo(ReferenceEvaluator.Answer(person));
        Assert.True(difference is null, name + ".json: library against reference: " + difference);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_worked_case_survives_the_round_trip(string name)
    {
        Presentation person = WorkedCase.Of(name).Presentation;
        string written = DryNeedlingJson.WritePresentation(person);
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(written));
        Assert.Equal(written, DryNeedlingJson.WritePresentation(DryNeedlingJson.ReadPresentation(written)));
    }

    [Fact]
    public void Every_rule_that_can_decide_is_decisive_in_some_case() => Nothing(
        RuleSet.Default.Rules.Where(rule => rule is not Advice).Select(rule => rule.Id).Except(Cases.SelectMany(one => one.Expected.Decisive)),
        "decides no case");

    [Fact]
    public void Every_advice_is_given_in_some_case() => Nothing(
        RuleSet.Default.Rules.OfType<Advice>().Select(rule => rule.Id).Except(Cases.SelectMany(one => one.Expected.Rules)), "is given in no case");

    [Fact]
    public void Every_targeting_pattern_shows_in_some_case()
    {
        SuitabilityAssessment[] answers = [.. Cases.Select(one => SuitabilityEvaluator.Default.Evaluate(one.Presentation))];
        IEnumerable<TargetReason> shown = answers.SelectMany(answer => answer.Targets.SelectMany(target => target.Reasons))
            .Concat(answers.SelectMany(answer => answer.Candidates.SelectMany(candidate => candidate.Reasons)));
        Nothing(TargetingRules.Patterns.Select(pattern => pattern.Id).Except(shown.Select(reason => reason.Code)), "shows in no case");
    }

    [Fact]
    public void Every_answer_is_given_in_some_case() =>
        Nothing(Suitabilities.Names.Names.Except(Cases.Select(one => one.Expected.Overall)), "is the answer of no case");

    [Fact]
    public void A_case_names_only_what_exists() => Assert.All(Cases, one =>
    {
        Nothing(
            one.Expected.Rules.Concat(one.Expected.Presumed).Concat(one.Expected.Decisive).Except(RuleSet.Default.Rules.Select(rule => rule.Id)), one.Name + ": no such rule");
        Nothing(one.Ground.Except(GroundFiles.Sheets.Concat(GroundFiles.Article).Select(row => row.Id)), one.Name + ": no such row");
        Assert.NotEmpty(one.Ground);
        Assert.Contains(one.Expected.Overall, Suitabilities.Names.Names);
    });

    [Fact]
    public void Every_threshold_is_tried_from_both_sides_and_the_sides_differ()
    {
        string[] known = [.. Thresholds.Select(property => property.Name), .. Grades];
        Assert.Empty(Cases.Where(one => one.Boundary is not null && !known.Contains(one.Boundary.Threshold)).Select(one => one.Name));
        Assert.All(known, threshold =>
        {
            WorkedCase[] within = [.. At(threshold, "within")];
            WorkedCase[] beyond = [.. At(threshold, "beyond")];
            Assert.True(within.Length > 0 && beyond.Length > 0, threshold + " is tried from " + within.Length + " and " + beyond.Length + " side(s).");
            Assert.All(within, one => Assert.All(beyond, other => Assert.True(
                AnswerOf(one.Expected) != AnswerOf(other.Expected), threshold + " makes no difference between " + one.Name + " and " + other.Name)));
        });
    }

    /// <summary>A limit moved by one step takes the case that lies on it along; so both cases lie right at the limit.</summary>
    [Fact]
    public void The_cases_of_a_threshold_lie_on_its_two_sides_exactly() => Assert.All(Thresholds, property =>
    {
        decimal step = property.PropertyType == typeof(decimal) ? 0.1m : 1m;
        Assert.All(new[] { step, -step }, move =>
        {
            WorkedCase[] moved = [.. At(property.Name, "within").Concat(At(property.Name, "beyond")).Where(one => Differs(one, property, move))];
            Assert.True(moved.Length > 0, property.Name + " moved by " + move.ToString(CultureInfo.InvariantCulture) + " changes none of its cases.");
        });
        Assert.All(At(property.Name, "within").Concat(At(property.Name, "beyond")), one =>
            Assert.True(Differs(one, property, step) || Differs(one, property, -step), one.Name + " does not lie at " + property.Name));
    });

    [Fact]
    public void The_files_are_in_good_form()
    {
        HashSet<string> themes = [.. RuleSet.Default.Rules.Select(rule => rule.Id[..rule.Id.IndexOf('-', StringComparison.Ordinal)].ToLowerInvariant()), "mix"];
        Assert.True(Cases.Count >= 90, Cases.Count + " cases");
        Assert.Empty(Cases.GroupBy(one => one.Title).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Cases.GroupBy(one => one.Name[..(one.Name.IndexOf('-', StringComparison.Ordinal) + 3)]).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(Cases, one =>
        {
            Assert.Matches("^[a-z]+-[0-9]{2}(-[a-z0-9]+)+$", one.Name);
            Assert.Contains(one.Name[..one.Name.IndexOf('-', StringComparison.Ordinal)], themes);
            Assert.True(one.Why.Length >= 40, one.Name + ": why is too short");
            Assert.DoesNotMatch(@"(?i)\b(will (help|work|cure|heal|resolve)|cures?|heals?|guarantee\w*|promis\w*|(is|are) safe|risk-free|harmless)\b", one.Title + " " + one.Why);
        });
    }

    [Fact]
    public void A_case_tells_only_what_differs_from_the_plain_adult() => Assert.All(Cases, one => Nothing(one.SaidTwice, one.Name + " says what the plain adult says"));

    [Fact]
    public void The_plain_adult_may_be_needled()
    {
        var plain = WorkedCase.Parse("plain", CaseOf("{}"));
        Assert.Null(plain.Expected.DifferenceTo(WorkedAnswer.Of(SuitabilityEvaluator.Default.Evaluate(plain.Presentation))));
    }

    [Theory]
    [InlineData("\"consent\": \"no\"", "overall: expected [suitable], actual [not-suitable]")]
    [InlineData("\"triggerPoints\": { \"findings\": [] }", "firstTarget: expected [piriformis left], actual [none]")]
    [InlineData("\"healthScreen\": { \"answers\": [{ \"item\": \"fever\", \"answer\": \"declined\" }] }", "questions: expected [], actual [fever]")]
    [InlineData("\"healthScreen\": { \"answers\": [{ \"item\": \"epilepsy\", \"answer\": \"yes\" }] }", "blockedOptions: expected [0], actual [40]")]
    [InlineData("\"healthScreen\": { \"answers\": [{ \"item\": \"epilepsy\", \"answer\": \"yes\" }] }", "unexpected [EPI-02, EPI-03]")]
    public void Another_answer_than_the_expected_is_told(string member, string difference)
    {
        var one = WorkedCase.Parse("other", CaseOf("{" + member + "}"));
        Assert.Contains(difference, one.Expected.DifferenceTo(WorkedAnswer.Of(SuitabilityEvaluator.Default.Evaluate(one.Presentation))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"title\": \"Plain\",", "", "title is missing")]
    [InlineData("\"title\"", "\"note\": \"x\", \"title\"", "unknown member note")]
    [InlineData("\"overall\"", "\"answer\": \"x\", \"overall\"", "unknown member answer")]
    [InlineData("\"title\"", "\"title\": \"x\", \"title\"", "plain.json")]
    [InlineData("[\"TGT-01\"],", "[\"TGT-01\", \"TGT-01\"],", "names something twice")]
    [InlineData("[\"TGT-01\"],", "[\"TGT-02\", \"TGT-01\"],", "not sorted")]
    [InlineData("[\"TGT-01\"],", "\"TGT-01\",", "rules is missing or no list")]
    [InlineData("\"overall\"", "\"blockedOptions\": 0, \"overall\"", "above 0")]
    [InlineData("{}", "{ \"cosent\": \"yes\" }", "cosent")]
    [InlineData("\"title\"", "\"boundary\": { \"threshold\": \"InrLimit\", \"side\": \"at\" }, \"title\"", "not \"at\"")]
    public void A_case_that_is_not_in_form_is_refused(string part, string instead, string message)
    {
        string text = CaseOf("{}");
        int at = text.IndexOf(part, StringComparison.Ordinal);
        FormatException refusal = Assert.Throws<FormatException>(() => WorkedCase.Parse("plain", text.Remove(at, part.Length).Insert(at, instead)));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("plain.json: ", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The table of RFC 7396, appendix A, where it says something of its own.</summary>
    [Theory]
    [InlineData("""{"a":"b"}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"b":"c"}""", """{"a":"b","b":"c"}""")]
    [InlineData("""{"a":"b","b":"c"}""", """{"a":null}""", """{"b":"c"}""")]
    [InlineData("""{"a":["b"]}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"c"}""", """{"a":["b"]}""", """{"a":["b"]}""")]
    [InlineData("""{"a":{"b":"c"}}""", """{"a":{"b":"d","c":null}}""", """{"a":{"b":"d"}}""")]
    [InlineData("""{"a":[{"b":"c"}]}""", """{"a":[1]}""", """{"a":[1]}""")]
    [InlineData("""{}""", """{"a":{"bb":{"ccc":null}}}""", """{"a":{"bb":{}}}""")]
    public void A_patch_is_merged_as_its_standard_says(string target, string patch, string merged) =>
        Assert.Equal(merged, WorkedCase.Patched(JsonNode.Parse(target), JsonNode.Parse(patch))!.ToJsonString());

    private static void Nothing(IEnumerable<string> left, string what)
    {
        string words = string.Join(", ", left);
        Assert.True(words.Length == 0, what + ": " + words);
    }

    private static IEnumerable<WorkedCase> At(string threshold, string side) => Cases.Where(one => one.Boundary == new WorkedBoundary(threshold, side));

    /// <summary>What a boundary may change: everything that is expected but the way there.</summary>
    private static string AnswerOf(WorkedAnswer answer) => string.Join(
        "|", answer.Overall, string.Join(",", answer.Rules), string.Join(",", answer.Presumed), answer.Referral, answer.OpenReferral, answer.BlockedOptions);

    private static bool Differs(WorkedCase one, PropertyInfo threshold, decimal move)
    {
        Answering moved = Snapshot.By(new RuleSet("moved", RuleSet.Default.Rules, ContentMutants.Moved(threshold.Name, move)));
        return moved(one.Presentation).DifferenceTo(Snapshot.Of(SuitabilityEvaluator.Default.Evaluate(one.Presentation))) is not null;
    }

    private static string CaseOf(string presentation) => $$"""
        {
          "title": "Plain",
          "why": "Nothing speaks against it and one active point speaks for it.",
          "ground": ["A-06"],
          "presentation": {{presentation}},
          "expected": { "overall": "suitable", "rules": ["TGT-01"], "decisive": ["TGT-01"], "firstTarget": "piriformis left" }
        }
        """;
}
