using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Open questions: their order and the reason why each is open. That they are exactly those that matter is a law (7).</summary>
public sealed class QuestionTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);

    private static readonly string[] Row = ["row"];
    private static readonly Citation[] Cited = [.. RuleSet.Default["ACU-03"].Citations];

    /// <summary>Of people without a decision: where one is in force, a rule weighs as a precaution at the places that it answers.</summary>
    [Law(cases: 100)]
    public void What_can_change_more_is_asked_first_and_equals_in_the_order_of_the_catalogue(Person person)
    {
        InOrder(SuitabilityEvaluator.Default.Evaluate(Presentation.Of(Today)));
        if (person.Presentation.Decisions.Count == 0)
        {
            InOrder(SuitabilityEvaluator.Default.Evaluate(person.Presentation));
        }
    }

    [Fact]
    public void What_is_null_or_default_is_refused_by_name()
    {
        Assert.Equal("facts", Assert.Throws<ArgumentNullException>(() => SuitabilityEvaluator.Default.Evaluate((FactSheet)null!)).ParamName);
        Assert.Equal("option", Assert.Throws<ArgumentException>(() => SuitabilityEvaluator.Default.Evaluate(Presentation.Of(Today)).VerdictOf(default)).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => SuitabilityEvaluator.Default.ReadFacts(Presentation.Of(Today)).StateOf(null!)).ParamName);
    }

    /// <summary>Whatever the second fact is: where the first holds, a stricter rule has answered already.</summary>
    [Fact]
    public void What_only_adds_to_a_way_that_a_stricter_rule_has_is_not_asked()
    {
        var rules = new RuleSet("abstract", [Bar("T-01", Facts.Fever, Clearance.Blocked), Bar("T-02", Facts.Fever & Facts.NeedlePhobia, Clearance.Precaution)], RuleSet.Default.Thresholds);
        Assert.Equal([Facts.Fever.Question], new SuitabilityEvaluator(rules).Evaluate(Presentation.Of(Today)).Questions.Select(question => question.Question));
    }

    /// <summary>A referral is of the person: one that holds at a place leaves nothing for a later one to ask anywhere.</summary>
    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.No, true)]
    public void A_referral_at_a_place_refers_the_person(Answer infection, bool isAsked)
    {
        var rules = new RuleSet("abstract", [Flag("T-01", Facts.SkinInfection, ReferralTier.Emergency), Flag("T-02", Facts.NeedlePhobia, ReferralTier.Urgent)], RuleSet.Default.Thresholds);
        Presentation person = Presentation.Of(Today).With(HealthScreen.Denied(ScreeningItems.SkinInfection.Group))
            .With(new LocalCondition(LocalConditionKind.SkinInfection, BodySite.Left(BodyRegion.Buttock), infection));
        Assert.Equal(isAsked, new SuitabilityEvaluator(rules).Evaluate(person).Questions.Any(question => question.Question.Equals(Facts.NeedlePhobia.Question)));
    }

    private static Contraindication Bar(string id, Criterion when, Clearance level) => new(id)
    {
        When = when, Scope = NeedlingOptionSet.All, Level = level, Floor = Clearance.Precaution, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited,
    };

    private static RedFlag Flag(string id, Criterion when, ReferralTier tier) =>
        new(id) { When = when, Tier = tier, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited };

    private static void InOrder(SuitabilityAssessment answer)
    {
        Assert.All(answer.Questions, question => Assert.Equal(question.RuleIds.Order(StringComparer.Ordinal), question.RuleIds));
        foreach ((OpenQuestion first, OpenQuestion second) in answer.Questions.Zip(answer.Questions.Skip(1)))
        {
            int before = Weight(first);
            int after = Weight(second);
            Assert.True(before >= after, first.Code + " stands before " + second.Code + ".");

            // Of a question with several facts the place is that of the fact that was met first.
            Assert.True(before > after || Index(first) is not int one || Index(second) is not int two || one < two, first.Code + " stands before " + second.Code + ".");
        }

        int Weight(OpenQuestion question) => (100 * (int)question.Stake) + question.RuleIds.Max(id => answer.Rules[id] switch
        {
            RedFlag flag => question.Stake == QuestionStake.Referral ? (int)flag.Tier : 0,
            Contraindication bar => question.Stake == QuestionStake.Clearance ? (int)Clearance.Clear - (int)bar.Level : 0,
            Doubt => question.Stake == QuestionStake.Clearance ? (int)Clearance.Clear - (int)Clearance.Precaution : 0,
            _ => 0,
        });
    }

    private static int? Index(OpenQuestion question)
    {
        Fact[] facts = [.. Facts.All.Where(fact => fact.Question.Equals(question.Question))];
        return facts.Length == 1 ? Facts.All.ToList().IndexOf(facts[0]) : null;
    }
}
