using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>
/// The laws are worth what the generated people reach. Classification only prints, so this fails where an answer or a rule
/// is reached too seldom.
/// </summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int People = 20_000;

    [Fact]
    public void Every_answer_and_every_rule_is_reached_often_enough()
    {
        var answers = new Dictionary<Suitability, int>();
        Dictionary<string, int> deciding = RuleSet.Default.Rules.ToDictionary(rule => rule.Id, _ => 0);
        Dictionary<string, SuitabilityEvaluator> without = RuleSet.Default.Rules.ToDictionary(
            rule => rule.Id,
            rule => new SuitabilityEvaluator(new RuleSet("without", RuleSet.Default.Rules.Where(other => !other.Equals(rule)), RuleSet.Default.Thresholds)));
        int open = 0;
        var random = new Random(20261122);
        for (int i = 0; i < People; i++)
        {
            Person person = Tests.People.People.Draw(random);
            SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
            answers[assessment.Overall] = answers.GetValueOrDefault(assessment.Overall) + 1;
            open += assessment.Overall == Suitability.Undetermined && assessment.Questions.Count > 0 ? 1 : 0;
            foreach (Finding finding in assessment.Findings)
            {
                deciding[finding.Rule.Id] += finding.Rule is Advice || Decides(assessment, without[finding.Rule.Id]) ? 1 : 0;
            }
        }

        foreach (Suitability answer in Enum.GetValues<Suitability>())
        {
            output.WriteLine($"{answer,-25} {100.0 * answers.GetValueOrDefault(answer) / People,6:F2} %");
        }

        foreach ((string id, int count) in deciding)
        {
            output.WriteLine($"{id,-10} fired and decided {100.0 * count / People,6:F2} %");
        }

        output.WriteLine($"open but decidable        {100.0 * open / People,6:F2} %");
        Assert.All(Enum.GetValues<Suitability>(), answer => Assert.True(
            answers.GetValueOrDefault(answer) >= 0.02 * People, $"{answer} is reached by {answers.GetValueOrDefault(answer)} of {People}"));
        Assert.All(deciding, pair => Assert.True(pair.Value >= 0.001 * People, $"{pair.Key} fires and decides for {pair.Value} of {People}"));
        Assert.True(open >= 0.2 * People, $"only {open} of {People} have an open but decidable answer");
    }

    /// <summary>A rule decides where the answer, an option or the referral would be another without it.</summary>
    private static bool Decides(SuitabilityAssessment assessment, SuitabilityEvaluator without)
    {
        SuitabilityAssessment other = without.Evaluate(assessment.Presentation);
        return assessment.Overall != other.Overall
            || assessment.Referral != other.Referral
            || assessment.Verdicts.Zip(other.Verdicts).Any(pair =>
                pair.First.Stated != pair.Second.Stated || pair.First.IsSupported != pair.Second.IsSupported);
    }
}
