using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;
using K = DryNeedling.Domain.Rules.RuleSetProblemKind;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>A small rule set in which nothing is wrong, and for every kind of problem a defect that the analysis must find.</summary>
public sealed class SeededDefectTests
{
    private static readonly Fact Emergency = Bare.Fact(0, "emergency");
    private static readonly Fact Urgent = Bare.Fact(1, "urgent");
    private static readonly Fact Bar = Bare.Fact(2, "bar");
    private static readonly Fact Weigh = Bare.Fact(3, "weigh");
    private static readonly Fact Whole = Bare.Fact(4, "whole");
    private static readonly Fact Detail = Bare.Fact(5, "detail", of: Whole, presumed: true);
    private static readonly Fact Young = Bare.Fact(6, "young", both: "excludes old");
    private static readonly Fact Old = Bare.Fact(7, "old", both: "excludes young");
    private static readonly Fact Skin = Bare.Fact(8, "skin", located: true);
    private static readonly Fact Point = Bare.Fact(9, "point", FactPolarity.Support, located: true);
    private static readonly Fact Told = Bare.Fact(10, "told", FactPolarity.Neutral);
    private static readonly FactExclusion Ages = new("Nobody is both.", Young, Old);
    private static readonly Fact[] Facts = [Emergency, Urgent, Bar, Weigh, Whole, Detail, Young, Old, Skin, Point, Told];
    private static readonly Background Common = Around(Facts);

    private static readonly Rule[] Clean =
    [
        Bare.Flag("RED-01", Emergency, ReferralTier.Emergency),
        Bare.Flag("RED-02", Urgent, ReferralTier.Urgent),
        Bare.Bar("BAR-01", Bar, Clearance.Blocked),
        Bare.Bar("BAR-02", Weigh, Clearance.ClinicianDecision),
        Bare.Bar("BAR-03", Whole, Clearance.Precaution),
        Bare.Bar("BAR-04", Detail, Clearance.AssessFirst),
        Bare.Bar("BAR-05", Young, Clearance.ClinicianDecision),
        Bare.Bar("BAR-06", Old, Clearance.ClinicianDecision, Bare.Deep),
        Bare.Bar("BAR-07", Skin, Clearance.Blocked),
        Bare.Indication("TGT-01", Point),
        Bare.Advice("ADV-01", Told, RuleWaiver.OnlyInforms("It is information.")),
    ];

    private static readonly Fact Stranger = Bare.Fact(20, "stranger");
    private static readonly Fact OtherWay = Bare.Fact(11, "other-way", FactPolarity.Support, of: Whole);
    private static readonly Fact Presumed = Bare.Fact(11, "presumed", presumed: true);
    private static readonly Fact Undeclared = Bare.Fact(11, "undeclared");
    private static readonly Fact Declared = Bare.Fact(11, "declared", both: "for no reason");
    private static readonly Fact Flat = Bare.Fact(11, "flat", of: Skin);
    private static readonly Fact Never = Bare.Fact(11, "never", of: Whole);
    private static readonly Fact Elsewhere = Bare.Fact(11, "elsewhere", located: true);
    private static readonly FactQuestion Twofold = new("twofold", "Twofold?", "Twofold?");
    private static readonly Fact SpeaksFor = Bare.Fact(11, "speaks-for", FactPolarity.Support, question: Twofold);

    public static TheoryData<string> Kinds => [.. RuleSetProblemKinds.Names.Names];

    [Fact]
    public void The_clean_set_is_clean_and_declares_what_is_wanted()
    {
        RuleSetAnalysis analysis = RuleSetAnalyzer.Analyze(Clean, Common);
        Assert.Empty(analysis.Problems);
        Assert.Equal("is-told", Assert.Single(analysis.Declared).Subject);
        Assert.Equal("It is information.", analysis.Declared[0].DeclaredReason);
        Assert.True(analysis.IsClean);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seeded_defect_of_the_kind_is_found_with_the_rule_what_to_do_and_a_patient(string name)
    {
        Assert.True(RuleSetProblemKinds.Names.TryParse(name, out K kind));
        Seed[] seeds = [.. Seeds().Where(seed => seed.Kind == kind)];
        Assert.NotEmpty(seeds);
        Assert.All(seeds, seed =>
        {
            RuleSetAnalysis analysis = RuleSetAnalyzer.Analyze(seed.Rules, seed.Background);
            RuleSetProblem problem = Assert.Single(analysis.Problems, problem =>
                problem.Kind == kind && (problem.RuleIds.Contains(seed.About) || problem.Subject == seed.About));
            Assert.NotEmpty(problem.Text);
            Assert.NotEmpty(problem.HowToMend);
            Assert.Equal(seed.Facts, problem.Witness is null ? null : string.Join(" ", problem.Witness.Facts.Select(fact => fact.Id)));
            Assert.Equal(1, analysis.Checks.Single(check => check.Kind == kind).Problems);
            Assert.False(analysis.IsClean);
        });
    }

    [Fact]
    public void A_declared_exception_is_no_problem_and_keeps_its_reason()
    {
        Rule[] rules = [.. Clean, Bare.Bar("NEW-01", Weigh, Clearance.Blocked, Bare.Deep, RuleWaiver.StricterThan("BAR-02", "by design"))];
        RuleSetAnalysis analysis = RuleSetAnalyzer.Analyze(rules, Common);
        Assert.Empty(analysis.Problems);
        Assert.Equal("by design", Assert.Single(analysis.Declared, problem => problem.Kind == K.Contradictory).DeclaredReason);
    }

    [Fact]
    public void A_defect_that_prevents_building_cannot_be_waived()
    {
        Rule[] rules = [.. Clean, Bare.Bar("NEW-01", Stranger, Clearance.Blocked, null, new RuleWaiver(K.NotTotal, null, "wanted"))];
        Assert.Contains(RuleSetAnalyzer.Analyze(rules, Common).Problems, problem => problem.Kind == K.NotTotal);
    }

    [Fact]
    public void Either_of_two_doubled_rules_may_declare_it_by_naming_the_other() => Assert.All(
        new[] { ("AAA-01", "BAR-02"), ("NEW-01", "BAR-02") },
        pair => Assert.Contains(
            RuleSetAnalyzer.Analyze([.. Clean, Bare.Bar(pair.Item1, Weigh, Clearance.ClinicianDecision, null, new RuleWaiver(K.Duplicate, pair.Item2, "wanted"))], Common).Declared,
            problem => problem.Kind == K.Duplicate));

    [Fact]
    public void Advice_may_be_given_twice() => Assert.DoesNotContain(
        RuleSetAnalyzer.Analyze([.. Clean, Bare.Advice("ADV-02", Told, RuleWaiver.OnlyInforms("It is information."))], Common).Problems, problem => problem.Kind == K.Duplicate);

    [Fact]
    public void A_fact_that_excludes_only_what_no_rule_reads_need_not_be_declared()
    {
        Fact unread = Bare.Fact(12, "unread");
        Rule[] rules = [.. Clean, Bare.Bar("NEW-01", Undeclared, Clearance.Blocked)];
        Assert.DoesNotContain(
            RuleSetAnalyzer.Analyze(rules, Around([.. Facts, Undeclared, unread], Ages, new FactExclusion("No.", Undeclared, unread))).Problems,
            problem => problem.Kind == K.ReadBothWaysUndeclared);
    }

    [Fact]
    public void A_waiver_of_what_cannot_be_waived_says_so() => Assert.Contains(
        RuleSetAnalyzer.Analyze([.. Clean, Bare.Bar("NEW-01", Stranger, Clearance.Blocked, null, new RuleWaiver(K.NotTotal, null, "wanted"))], Common).Problems,
        problem => problem.Kind == K.StaleWaiver && problem.Text.Contains("cannot be waived", StringComparison.Ordinal));

    [Fact]
    public void A_fact_that_one_of_two_doubled_rules_needs_is_needed()
    {
        Rule[] rules = [.. Clean.Where(rule => rule.Id is not "BAR-03" and not "BAR-04"), Bare.Bar("NEW-01", Detail, Clearance.AssessFirst), Bare.Bar("NEW-02", Detail, Clearance.Blocked), Bare.Bar("NEW-03", Detail, Clearance.Blocked)];
        RuleSetAnalysis analysis = RuleSetAnalyzer.Analyze(rules, Common);
        Assert.Contains(analysis.Problems, problem => problem.Kind == K.Duplicate);
        Assert.DoesNotContain(analysis.Problems, problem => problem.Kind == K.UnneededQuestion);
    }

    [Fact]
    public void The_patient_of_an_answer_has_no_fact_that_a_later_one_made_needless()
    {
        NeedlingOptionSet rest = NeedlingOptionSet.All - Soleus;
        Rule[] rules = [Bare.Bar("BAR-01", Bar, Clearance.Blocked, Soleus), Bare.Bar("BAR-02", Weigh, Clearance.Blocked), Bare.Bar("BAR-03", Young, Clearance.Blocked, rest), Bare.Bar("BAR-04", Old, Clearance.Blocked, rest)];
        Assert.Equal(["weigh"], FactsOf(Suitability.NotSuitable, rules));
    }

    [Fact]
    public void The_patient_of_an_answer_has_the_whole_and_not_its_detail_where_the_whole_is_enough()
    {
        NeedlingOptionSet other = NeedlingOptionSet.In(Muscles.Soleus, Side.Right);
        NeedlingOptionSet rest = NeedlingOptionSet.All - Soleus - other;
        Rule[] rules =
        [
            Bare.Bar("BAR-01", Whole, Clearance.Blocked, Soleus),
            Bare.Bar("BAR-02", Detail, Clearance.Blocked, other),
            Bare.Bar("BAR-03", Weigh & Bar, Clearance.Blocked, NeedlingOptionSet.All - Soleus),
            Bare.Bar("BAR-04", Young & Bar, Clearance.Blocked, rest),
            Bare.Bar("BAR-05", Old & Bar, Clearance.Blocked, rest),
        ];
        Assert.Equal(["bar", "weigh", "whole"], FactsOf(Suitability.NotSuitable, rules));
    }

    [Fact]
    public void An_answer_that_only_a_later_indication_leads_to_is_reached()
    {
        Fact cue = Bare.Fact(11, "cue", FactPolarity.Support);
        Rule[] rules = [Bare.Bar("BAR-01", Bar, Clearance.AssessFirst, Soleus), Bare.Indication("TGT-01", Point), Bare.Indication("TGT-02", cue, Soleus)];
        ReachedAnswer reached = Assert.Single(RuleSetAnalyzer.Analyze(rules, Around([.. Facts, cue])).Answers, reached => reached.Answer == Suitability.AssessFirst);
        Assert.Equal(["bar", "cue"], reached.Patient.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void What_counts_after_a_decision_is_seen_where_it_counts_with_the_decisions_that_it_takes()
    {
        Rule[] rules = [.. Clean, Bare.Bar("NEW-01", Weigh & Old, Clearance.ClinicianDecision), Bare.Bar("NEW-02", Old, Clearance.Blocked, Bare.Left)];
        WitnessPatient witness = Assert.Single(RuleSetAnalyzer.Analyze(rules, Common).Problems, problem => problem.Kind == K.OnlyAfterDecision && problem.RuleIds.Contains("NEW-01")).Witness!;
        Assert.Equal(["BAR-02"], witness.AcceptedRuleIds);
        Assert.Equal(1, witness.SeenAt.Count);
        Assert.True((witness.SeenAt & (Bare.Left | Bare.Deep)).IsEmpty, witness.ToString());
    }

    [Fact]
    public void What_several_indications_support_is_added_up()
    {
        Rule[] rules = [Bare.Bar("BAR-01", Bar, Clearance.AssessFirst, Bare.Deep), Bare.Indication("TGT-01", Point), Bare.Indication("TGT-02", Point, Bare.Deep)];
        Assert.DoesNotContain(RuleSetAnalyzer.Analyze(rules, Common).Answers, reached => reached.Answer == Suitability.AssessFirst);
    }

    [Fact]
    public void Every_check_looked_at_something() => Assert.All(
        RuleSetAnalyzer.Analyze(Clean, Common).Checks, check => Assert.True(check.Examined > 0, check.ToString()));

    private static string[] FactsOf(Suitability answer, Rule[] rules) =>
        [.. RuleSetAnalyzer.Analyze(rules, Common).Answers.Single(reached => reached.Answer == answer).Patient.Facts.Select(fact => fact.Id).Order(StringComparer.Ordinal)];

    /// <summary>The kind, the rule or subject it must be found at, the facts of the patient (null for none), and the set.</summary>
    private static IEnumerable<Seed> Seeds()
    {
        yield return With(K.NotTotal, "NEW-01", "stranger", Bare.Bar("NEW-01", Stranger, Clearance.Blocked));
        yield return With(K.NotTotal, "NEW-01", "bar weigh", Bare.Bar("NEW-01", Bar & Weigh, (Clearance)99));
        yield return With(K.NotTotal, "NEW-01", "bar weigh", Bare.Flag("NEW-01", Bar & Weigh, (ReferralTier)99));
        yield return With(K.NotTotal, "NEW-01", "elsewhere", [.. Facts, Elsewhere], Bare.Bar("NEW-01", Elsewhere, Clearance.Blocked));
        yield return With(K.NotTotal, "NEW-01", "bar weigh", Lax("NEW-01", (Clearance)99, Clearance.Precaution));
        yield return With(K.NotTotal, "NEW-01", "bar weigh", Lax("NEW-01", Clearance.Precaution, (Clearance)99));
        yield return With(K.NotTotal, "NEW-01", "flat", [.. Facts, Flat], Bare.Bar("NEW-01", Flat, Clearance.AssessFirst));
        yield return With(K.DuplicateId, "BAR-01", null, Bare.Bar("BAR-01", Bar & Weigh, Clearance.Blocked));
        yield return With(K.ReadsNoFact, "NEW-01", null, Bare.Bar("NEW-01", null!, Clearance.Blocked));
        yield return With(K.WrongPolarity, "NEW-01", "point", Bare.Bar("NEW-01", Point, Clearance.Blocked));
        yield return With(K.WrongPolarity, "NEW-01", "weigh", Bare.Indication("NEW-01", Weigh));
        yield return With(K.WrongPolarity, "NEW-01", "other-way", [.. Facts, OtherWay], Bare.Indication("NEW-01", OtherWay));
        yield return With(K.PresumedWithoutWhole, "NEW-01", "presumed", [.. Facts, Presumed], Bare.Bar("NEW-01", Presumed, Clearance.Blocked));
        yield return With(K.NoOption, "NEW-01", "bar weigh", Bare.Bar("NEW-01", Bar & Weigh, Clearance.Blocked, NeedlingOptionSet.Empty));
        yield return With(K.NoOption, "NEW-01", "emergency urgent bar", Bare.Bar("NEW-01", (Young & Old) | (Emergency & Urgent & (Criterion)Bar), Clearance.Blocked, NeedlingOptionSet.Empty));
        yield return With(K.NoOption, "NEW-01", "weigh old", Bare.Bar("NEW-01", (Weigh & Old) | (Emergency & Urgent & (Criterion)Bar), Clearance.Blocked, NeedlingOptionSet.Empty));
        yield return With(K.NoLevel, "NEW-01", "bar weigh", Lax("NEW-01", Clearance.Clear, Clearance.Precaution));
        yield return With(K.NoTier, "NEW-01", "bar weigh", Bare.Flag("NEW-01", Bar & Weigh, ReferralTier.Unspecified));
        yield return With(K.NoFloor, "NEW-01", "bar weigh", Lax("NEW-01", Clearance.Precaution, Clearance.Clear));
        yield return With(K.FloorAboveLevel, "NEW-01", "bar weigh", Lax("NEW-01", Clearance.Precaution, Clearance.Blocked));
        yield return With(K.NotClosedUpwards, "NEW-01", "bar weigh", Bare.Bar("NEW-01", Bar & Weigh, Clearance.Blocked, NeedlingOptionSet.All - Bare.Deep));
        yield return With(K.NotClosedUpwards, "NEW-01", "bar weigh", Bare.Doubt("NEW-01", Bar & Weigh, Bare.Left - NeedlingOptionSet.All.From(NeedlingTechnique.Electrical)));
        yield return With(K.NoSource, "NEW-01", "bar weigh", new RedFlag("NEW-01") { When = Bar & Weigh, Tier = ReferralTier.Routine, Reason = "r", PatientReason = "r", WhatToDo = "w", Serves = ["row"] });
        yield return With(K.NoGroundRow, "NEW-01", "bar weigh", new RedFlag("NEW-01") { When = Bar & Weigh, Tier = ReferralTier.Routine, Reason = "r", PatientReason = "r", WhatToDo = "w", Cites = [.. RuleSet.Default["ACU-03"].Citations] });
        yield return With(K.NoWords, "NEW-01", "bar weigh", new RedFlag("NEW-01") { When = Bar & Weigh, Tier = ReferralTier.Routine, Reason = "r", PatientReason = " ", WhatToDo = "w", Serves = ["row"], Cites = [.. RuleSet.Default["ACU-03"].Citations] });
        yield return With(K.ReadBothWaysUndeclared, "undeclared", "undeclared", [.. Facts, Undeclared], [Ages, new FactExclusion("No.", Undeclared, Old)], Bare.Bar("NEW-01", Undeclared, Clearance.Blocked));
        yield return With(K.ReadBothWaysUndeclared, "speaks-for", "speaks-for", [.. Facts, SpeaksFor, Declared2], Bare.Indication("NEW-01", SpeaksFor), Bare.Bar("NEW-02", Declared2, Clearance.AssessFirst, Bare.Deep));
        yield return With(K.WaiverWithoutReason, "NEW-01", "weigh", Bare.Bar("NEW-01", Weigh, Clearance.Blocked, Bare.Deep, RuleWaiver.StricterThan("BAR-02", " ")));
        yield return With(K.Duplicate, "NEW-01", "whole", Bare.Bar("NEW-01", Whole, Clearance.Precaution));
        yield return With(K.Duplicate, "NEW-01", "point", Bare.Indication("NEW-01", Point));
        yield return With(K.Masked, "NEW-01", "bar weigh", Bare.Bar("NEW-01", Bar & Weigh, Clearance.AssessFirst));
        yield return With(K.Masked, "NEW-01", "detail", Bare.Doubt("NEW-01", Detail));
        yield return With(K.Masked, "NEW-01", "emergency", Bare.Flag("NEW-01", (Emergency & Urgent) | Emergency, ReferralTier.Routine));
        yield return With(K.Masked, "NEW-01", "bar skin", Bare.Bar("NEW-01", Skin & Bar, Clearance.Blocked));
        yield return With(K.MaskedWay, "NEW-01", "bar", Bare.Bar("NEW-01", (Whole & Weigh) | Bar, Clearance.AssessFirst));
        yield return With(K.OnlyAfterDecision, "NEW-01", "weigh old", Bare.Bar("NEW-01", Weigh & Old, Clearance.ClinicianDecision));
        yield return With(K.OnlyAfterDecision, "NEW-01", "weigh old", Bare.Bar("NEW-01", (Weigh & Old) | (Whole & Weigh) | (Emergency & Urgent), Clearance.ClinicianDecision, null, RuleWaiver.CountsAfterDecision("weigh & whole", "wanted")));
        yield return With(K.Contradictory, "NEW-01", "weigh", Bare.Bar("NEW-01", Weigh, Clearance.Blocked, Bare.Deep));
        yield return With(K.Contradictory, "NEW-01", "urgent", Bare.Flag("NEW-01", Urgent, ReferralTier.Emergency));
        yield return With(K.Contradictory, "NEW-01", "weigh", Bare.Bar("NEW-01", Weigh | (Young & Old), Clearance.Blocked, Bare.Deep));
        yield return With(K.Contradictory, "NEW-01", "weigh old", Bare.Bar("NEW-01", Skin | (Weigh & Old), Clearance.Blocked), Bare.Bar("NEW-02", Skin | (Weigh & Old), Clearance.AssessFirst, Soleus));
        yield return With(K.Contradictory, "NEW-01", "weigh", Bare.Bar("NEW-01", Weigh, Clearance.Precaution, null, RuleWaiver.StricterThan("BAR-02", "it is milder")));
        yield return With(K.Contradictory, "NEW-01", "weigh", Bare.Bar("NEW-01", Weigh, Clearance.Blocked, Bare.Deep, new RuleWaiver(K.Masked, null, "another kind")));
        yield return With(K.UnreachableRule, "NEW-01", null, Bare.Bar("NEW-01", Young & Old & Bar, Clearance.Blocked));
        yield return With(K.UnreachableRule, "NEW-01", null, Bare.Bar("NEW-01", Skin, Clearance.AssessFirst, NeedlingOptionSet.In(Muscles.Soleus, Side.Left)));
        yield return With(K.UnreachableRule, "NEW-01", null, Sided, Bare.Bar("NEW-01", Elsewhere & Skin, Clearance.Blocked), Bare.Bar("NEW-02", Elsewhere, Clearance.Blocked));
        yield return With(K.UnreachableRule, "NEW-01", null, Bare.Bar("NEW-01", (Young & Old & Bar) | (Young & Old & Weigh), Clearance.Blocked));
        yield return With(K.UnreachableWay, "NEW-01", null, Bare.Bar("NEW-01", (Young & Old) | (Weigh & Old), Clearance.Blocked));
        yield return new Seed(K.UnreachableAnswer, "refer-as-emergency", null, [.. Clean.Where(rule => rule.Id != "RED-01"), Bare.Advice("ADV-02", Emergency, RuleWaiver.OnlyInforms("told"))], Common);
        yield return new Seed(K.UnreachableAnswer, "assess-first", null, [.. Clean.Where(rule => rule.Id != "BAR-04"), Bare.Bar("BAR-04", Detail, Clearance.ClinicianDecision)], Common);
        yield return new Seed(K.UnreachableAnswer, "not-suitable", null, [.. Clean.Where(rule => rule.Id != "BAR-01"), Bare.Bar("BAR-01", Bar, Clearance.Blocked, Bare.Left)], Common);
        yield return new Seed(
            K.UnreachableAnswer,
            "not-suitable",
            null,
            [.. Clean.Where(rule => rule.Id != "BAR-01"), Bare.Bar("BAR-01", (Bar & Urgent) | Young, Clearance.Blocked, Soleus), Bare.Bar("NEW-01", Old, Clearance.Blocked, NeedlingOptionSet.All - Soleus)],
            Common);
        yield return new Seed(K.NeverRestricted, "superficial in both sides Soleus", "", Everywhere(NeedlingOptionSet.All - (NeedlingOptionSet.In(Muscles.Soleus, Side.Unspecified) - Bare.Deep)), Common);
        yield return With(K.UnreadFact, "undeclared", "undeclared", [.. Facts, Undeclared]);
        yield return With(K.UnreadFact, "never", null, [.. Facts, Never], [Ages, new FactExclusion("No.", Never, Whole)]);
        yield return With(K.UnneededQuestion, "is-undeclared", "undeclared", [.. Facts, Undeclared], Bare.Advice("NEW-01", Undeclared));
        yield return With(K.UnneededQuestion, "is-undeclared", "undeclared", [.. Facts, Undeclared], Bare.Bar("NEW-01", Undeclared & Bar, Clearance.AssessFirst));
        yield return With(K.StaleWaiver, "NEW-01", "weigh old", Bare.Bar("NEW-01", Weigh & Old, Clearance.Blocked, null, RuleWaiver.StricterThan("BAR-01", "by design")));
        yield return With(K.StaleWaiver, "declared", "declared", [.. Facts, Declared], Bare.Bar("NEW-01", Declared, Clearance.Blocked));
    }

    private static readonly NeedlingOptionSet Soleus = NeedlingOptionSet.In(Muscles.Soleus, Side.Left);

    private static readonly Fact Declared2 = Bare.Fact(12, "declared-too", both: "settled with a support", question: Twofold);

    private static readonly Background Sided = Bare.Background(
        [.. Facts, Elsewhere], [Ages], (Skin, [Bare.Left]), (Elsewhere, [Bare.Right]), (Point, [Bare.Left, Bare.Right]));

    private static Background Around(IEnumerable<Fact> facts, params FactExclusion[] exclusions) => Bare.Background(
        facts, exclusions.Length == 0 ? [Ages] : exclusions, (Skin, [Bare.Left, Bare.Right]), (Point, [Bare.Left, Bare.Right]));

    private static Seed With(K kind, string about, string? facts, params Rule[] rules) => new(kind, about, facts, [.. Clean, .. rules], Common);

    private static Seed With(K kind, string about, string? facts, Background background, params Rule[] rules) => new(kind, about, facts, [.. Clean, .. rules], background);

    private static Seed With(K kind, string about, string? facts, Fact[] known, params Rule[] rules) => new(kind, about, facts, [.. Clean, .. rules], Around(known));

    private static Seed With(K kind, string about, string? facts, Fact[] known, FactExclusion[] exclusions, params Rule[] rules) =>
        new(kind, about, facts, [.. Clean, .. rules], Around(known, exclusions));

    private static Contraindication Lax(string id, Clearance level, Clearance floor)
    {
        Contraindication whole = Bare.Bar(id, Bar & Weigh, level);
        return new Contraindication(id)
        {
            When = whole.When,
            Scope = whole.Scope,
            Level = level,
            Floor = floor,
            Reason = "r",
            PatientReason = "r",
            WhatToDo = "w",
            Serves = ["row"],
            Cites = [.. whole.Citations],
        };
    }

    /// <summary>Every restriction of the clean set, inside these options only.</summary>
    private static Rule[] Everywhere(NeedlingOptionSet options) =>
        [.. Clean.Select(rule => rule is Contraindication bar ? Bare.Bar(bar.Id, bar.When, bar.Level, bar.Scope & options) : rule)];

    private sealed record Seed(K Kind, string About, string? Facts, Rule[] Rules, Background Background);
}
