using System;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;
using Xunit;

namespace DryNeedling.Domain.Tests.RuleSets;

public sealed class RuleSetTests
{
    [Fact]
    public void The_reference_table_holds_exactly_the_shipped_rules() => Assert.Equal(
        RuleSet.Default.Rules.Select(rule => rule.Id), ReferenceEvaluator.RuleIds.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_rule_is_there() => Assert.Equal(
        ["Advice", "Contraindication", "Doubt", "Indication", "RedFlag"],
        RuleSet.Default.Rules.Select(rule => rule.GetType().Name).Distinct().Order());

    [Fact]
    public void Every_rule_cites_a_catalogued_source_and_says_what_is_its_own_proposal() => Assert.All(RuleSet.Default.All, rule =>
    {
        Assert.All(rule.Citations, citation => Assert.Contains(citation.Source, Sources.All));
        bool onlyWeak = rule.Citations.All(citation => citation.Mark is ReadingMark.Weak or ReadingMark.Unconfirmed);
        Assert.False(onlyWeak && rule is Contraindication { Level: Clearance.Blocked }, rule.Id + " blocks on weak sources alone without saying so");
    });

    [Fact]
    public void No_rule_tells_anyone_to_stop_a_medicine_or_promises_anything() => Assert.All(RuleSet.Default.All, rule =>
    {
        string words = rule.Reason + " " + rule.PatientReason + " " + rule.WhatToDo + " " + rule.ReconsiderWhen;
        Assert.DoesNotMatch(@"(?i)\b(will|does) (cure|heal|fix|resolve)\b|\bguarantee|\bsafe to needle\b|\bis safe\b", words);
        Assert.DoesNotMatch(@"(?i)(?<!never ask the person to |not |not to )\bstop (your|the|taking|a) (medicine|dose|drug)", words);
    });

    [Fact]
    public void Nobody_is_told_to_change_a_medicine_or_a_pregnancy() => Assert.All(
        RuleSet.Default.Rules.Where(rule => rule.Id.StartsWith("BLD", StringComparison.Ordinal) || rule.Id.StartsWith("PRG", StringComparison.Ordinal)),
        rule => Assert.False(rule.IsChangeable));

    [Fact]
    public void A_bad_rule_set_does_not_build_and_every_problem_is_told_at_once()
    {
        Contraindication good = (Contraindication)RuleSet.Default["CON-01"];
        var wordless = new Contraindication("BAD-01") { When = Facts.Fever, Scope = NeedlingOptionSet.All, Level = Clearance.Blocked, Floor = Clearance.Blocked };
        var factless = new RedFlag("BAD-02");
        var inverted = new Contraindication("BAD-03") { When = Facts.ActiveTriggerPoint, Level = Clearance.Precaution, Floor = Clearance.Blocked };
        string message = Assert.Throws<ArgumentException>(
            () => new RuleSet("bad", [good, good, wordless, factless, inverted], RuleSet.Default.Thresholds)).Message;
        Assert.Contains("CON-01: duplicate-id: 2 rules carry this id. Give each its own.", message, StringComparison.Ordinal);
        Assert.Contains("BAD-01: no-source: It has no source. Cite at least one.", message, StringComparison.Ordinal);
        Assert.Contains("BAD-01: no-words: It lacks words: the reason, the reason in plain words, what to do. Write them.", message, StringComparison.Ordinal);
        Assert.Contains("BAD-02: reads-no-fact: It reads no fact. Give it a criterion.", message, StringComparison.Ordinal);
        Assert.Contains("BAD-03: wrong-polarity: A contraindication may read only facts of polarity Risk", message, StringComparison.Ordinal);
        Assert.Contains("BAD-03: no-option: It has an effect on no option. Give it a scope.", message, StringComparison.Ordinal);
        Assert.Contains("BAD-03: floor-above-level: Its floor is stricter than its level.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_null_or_has_no_id_is_refused_by_name()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => new RuleSet("bad", [RuleSet.Default["CON-01"], null!], RuleSet.Default.Thresholds)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new RedFlag(null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new RedFlag(" ")).ParamName);
    }

    [Fact]
    public void At_least_n_of_is_every_combination_and_no_more()
    {
        Criterion two = Criterion.AtLeast(2, Facts.Fever, Facts.NeedlePhobia, Facts.Pregnant);
        Assert.Equal((Facts.Fever & Facts.NeedlePhobia) | (Facts.Fever & Facts.Pregnant) | (Facts.NeedlePhobia & Facts.Pregnant), two);
        Assert.Equal(Criterion.AnyOf(Facts.Fever, Facts.Pregnant), Criterion.AtLeast(1, Facts.Fever, Facts.Pregnant));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void At_least_n_of_needs_one_to_all_of_them(int count) =>
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.AtLeast(count, Facts.Fever, Facts.Pregnant)).ParamName);

    /// <summary>Every way to put criteria together refuses none at all, and a null beside one that is there.</summary>
    [Fact]
    public void A_criterion_of_nothing_or_of_null_is_refused_by_name() => Assert.All(
        new Func<Criterion[], Criterion>[] { Criterion.AllOf, Criterion.AnyOf, criteria => Criterion.AtLeast(1, criteria) },
        together =>
        {
            Assert.Equal("criteria", Assert.Throws<ArgumentException>(() => together([])).ParamName);
            Assert.Equal("criteria", Assert.Throws<ArgumentException>(() => together([Facts.Fever, null!])).ParamName);
            Assert.Equal("criteria", Assert.Throws<ArgumentNullException>(() => together(null!)).ParamName);
        });

    [Fact]
    public void A_criterion_says_its_ways_one_by_one_and_where_they_are_many_how_it_was_put_together()
    {
        Criterion[] nine = [Facts.NoConsent, Facts.NeedlePhobia, Facts.BleedingDisorder, Facts.TakesAnticoagulant, Facts.TakesAntiplatelet, Facts.Fever, Facts.SpinalPain, Facts.ImplantedStimulator, Facts.Pregnant];
        Criterion[] eight = [.. nine.Take(8)];
        Assert.Equal(string.Join("; or ", eight.AsEnumerable()), Criterion.AtLeast(1, eight).ToString());
        Assert.Equal("at least 1 of (" + string.Join("; ", nine.AsEnumerable()) + ")", Criterion.AtLeast(1, nine).ToString());
        Assert.Equal(string.Join("; or ", nine.Reverse().AsEnumerable()), Criterion.AnyOf([.. nine.Reverse()]).ToString());

        // The facts in their order, whatever the order in which they were given.
        Assert.Equal(Facts.NeedlePhobia + " and " + Facts.Pregnant + "; or " + Facts.Fever, (Facts.Fever | (Facts.Pregnant & Facts.NeedlePhobia)).ToString());

        // What is an either-or stands in brackets within an all-of; one fact, and a number of them, does not.
        Criterion either = Criterion.AnyOf(nine[0], nine[1], nine[2], nine[3], nine[4]);
        Assert.Equal("(" + either + ") and (" + (nine[5] | nine[6]) + ")", (either & (nine[5] | nine[6])).ToString());
        Assert.Equal(Facts.RecoveringByItself + " and (" + Criterion.AnyOf(nine) + ")", (Facts.RecoveringByItself & Criterion.AnyOf(nine)).ToString());
        Criterion two = Criterion.AtLeast(2, [.. nine.Take(5)]);
        Assert.Equal(Facts.RecoveringByItself + " and " + two, (Facts.RecoveringByItself & two).ToString());
    }

    [Fact]
    public void A_criterion_keeps_only_what_it_means()
    {
        Assert.Equal(Criterion.Of(Facts.Fever), Facts.Fever | (Facts.Fever & Facts.Pregnant));
        Assert.Equal(Criterion.Of(Facts.FirstTrimester), Facts.FirstTrimester & Facts.Pregnant);
        Assert.Equal(Criterion.Of(Facts.Pregnant), Facts.FirstTrimester | Facts.Pregnant);
    }

    [Fact]
    public void Every_fact_has_a_question_and_a_unique_id()
    {
        Assert.Equal(Facts.All.Count, Facts.All.Select(fact => fact.Id).Distinct().Count());
        Assert.All(Facts.All, fact => Assert.False(string.IsNullOrWhiteSpace(fact.Question.Text) || string.IsNullOrWhiteSpace(fact.Question.PlainText)));
        Assert.All(Facts.All.Where(fact => fact.IsPresumedWhenUnknown), fact => Assert.NotNull(fact.DetailOf));
    }

    [Fact]
    public void Both_scales_fail_safe()
    {
        Assert.Equal(Clearance.Blocked, default);
        Assert.Equal(Evaluation.Suitability.Undetermined, default);
        Assert.True(Enum.GetValues<Evaluation.Suitability>().Max() == Evaluation.Suitability.Suitable);
        Assert.True(Enum.GetValues<Clearance>().Max() == Clearance.Clear);
    }

    [Fact]
    public void A_rule_that_stands_for_many_questions_cannot_be_accepted()
    {
        var rule = new Contraindication("X-01") { StandsForMany = true, When = Facts.Fever, Scope = NeedlingOptionSet.All, Level = Clearance.AssessFirst };
        Assert.False(rule.CanBeAccepted);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => rule.Accept(rule.Scope, "physiotherapist", new CalendarDate(2026, 11, 22), "weighed"));
        Assert.Contains("stands for many questions", error.Message, StringComparison.Ordinal);
    }
}
