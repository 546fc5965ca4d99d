using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Courses;

/// <summary>The laws of the review are worth what the generated courses reach.</summary>
public sealed class CourseCoverageTests(ITestOutputHelper output)
{
    private const int Drawn = 6000;

    [Fact]
    public void Every_decision_and_every_state_of_every_rule_is_reached_often_enough()
    {
        var decisions = new Dictionary<ReviewDecision, int>();
        var states = new Dictionary<(string Rule, Holds State), int>();
        var random = new Random(20261122);
        for (int i = 0; i < Drawn; i++)
        {
            SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(Courses.Draw(random).Presentation);
            ReviewDecision decision = ProgressReviewer.Default.Review(assessment).Decision;
            decisions[decision] = decisions.GetValueOrDefault(decision) + 1;
            foreach ((string rule, Holds state) in CourseReference.Of(assessment).Rules.Select(pair => (pair.Key, pair.Value)))
            {
                states[(rule, state)] = states.GetValueOrDefault((rule, state)) + 1;
            }
        }

        foreach (ReviewDecision decision in Enum.GetValues<ReviewDecision>())
        {
            output.WriteLine($"{decision,-20} {100.0 * decisions.GetValueOrDefault(decision) / Drawn,6:F2} %");
        }

        foreach (((string rule, Holds state), int count) in states.OrderBy(pair => pair.Key.Rule, StringComparer.Ordinal).ThenBy(pair => pair.Key.State))
        {
            output.WriteLine($"{rule} {state,-10} {100.0 * count / Drawn,6:F2} %");
        }

        Assert.All(Enum.GetValues<ReviewDecision>(), decision => Assert.True(
            decisions.GetValueOrDefault(decision) >= 0.01 * Drawn, $"{decision} is reached by {decisions.GetValueOrDefault(decision)} of {Drawn}"));
        IEnumerable<(string Rule, Holds State)> wanted = RuleSet.Default.ReviewRules.SelectMany(rule => new[] { Holds.No, Holds.Unknown, Holds.Yes }
            .Where(state => rule.Id != "CRS-09" || state != Holds.Unknown)
            .Select(state => (rule.Id, state))).Append(("CRS-08", Holds.Presumed));
        Assert.All(wanted, state => Assert.True(states.GetValueOrDefault(state) >= 0.01 * Drawn, $"{state} is reached by {states.GetValueOrDefault(state)} of {Drawn}"));
    }
}
