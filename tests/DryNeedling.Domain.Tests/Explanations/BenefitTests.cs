using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>How certain a benefit is: beside the answer on safety.</summary>
public sealed class BenefitTests
{
    private static readonly SuitabilityEvaluator WithoutDoubts = new(
        new RuleSet("without doubts", RuleSet.Default.Rules.Where(rule => rule is not Doubt), RuleSet.Default.Thresholds));

    [Law]
    public void A_doubt_alone_never_takes_an_answer_below_precautions(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        SuitabilityAssessment without = WithoutDoubts.Evaluate(person.Presentation);
        foreach ((Suitability own, Suitability other) in new[]
        {
            (answer.Overall, without.Overall), (answer.MildestBound, without.MildestBound), (answer.GravestBound, without.GravestBound),
        })
        {
            Assert.True(own == other || (other == Suitability.Suitable && own == Suitability.SuitableWithPrecautions), $"{other} becomes {own}: {person}");
        }

        Assert.Equal(without.BlockedOptions, answer.BlockedOptions);
    }

    [Law(cases: 200)]
    public void The_outlook_rests_on_statements_and_is_as_certain_as_the_least_of_them(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        BenefitOutlook benefit = answer.Benefit;
        Assert.NotEmpty(benefit.Statements);
        Assert.Contains(benefit.Statements, statement => statement.Certainty == benefit.Certainty);
        Assert.DoesNotContain(benefit.Statements, statement => statement.Certainty < benefit.Certainty);
        Assert.Contains(benefit.Statements, statement => statement.Directness == benefit.Directness);
        Assert.DoesNotContain(benefit.Statements, statement => statement.Directness < benefit.Directness);
        Assert.Equal(answer.Findings.Where(finding => finding.Rule is Doubt).Select(finding => finding.Rule.Id), benefit.Doubts.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void An_episode_that_gets_better_by_itself_is_a_doubt_and_may_still_be_needled()
    {
        BenefitOutlook plain = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation).Benefit;
        Assert.Empty(plain.Doubts);
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("recovering", "yes").Presentation);
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Equal([Facts.RecoveringByItself], Assert.Single(answer.Benefit.Doubts).Facts);
        Assert.Equal(plain.Certainty, answer.Benefit.Certainty);
    }

    [Fact]
    public void A_referral_has_an_outlook_too()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("saddle", "14 days, stable").Presentation);
        Assert.Equal(Suitability.ReferAsEmergency, answer.Overall);
        Assert.NotEmpty(answer.Benefit.Statements);
    }
}
