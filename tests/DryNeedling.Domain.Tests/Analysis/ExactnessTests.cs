using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using Xunit;
using K = DryNeedling.Domain.Rules.RuleSetProblemKind;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>The analysis says of small rule sets exactly what comes of trying every patient with every set of decisions.</summary>
public sealed class ExactnessTests
{
    [Law(cases: 150, Arbitrary = [typeof(AbstractSet)])]
    public void The_analysis_finds_exactly_what_trying_every_patient_finds(AbstractSet set) =>
        Assert.Equal(new BruteForce(set).Expected(), Found(RuleSetAnalyzer.Analyze(set.Rules, set.Background)));

    [Law(cases: 150, Arbitrary = [typeof(AbstractSet)])]
    public void Every_patient_named_shows_what_is_said_and_no_fact_can_be_left_out(AbstractSet set)
    {
        var truth = new BruteForce(set);
        RuleSetAnalysis analysis = RuleSetAnalyzer.Analyze(set.Rules, set.Background);
        Assert.All(analysis.Problems, problem => Assert.Null(truth.Fault(problem)));
        Assert.All(analysis.Answers, reached => Assert.Null(truth.Fault(reached)));
    }

    [Fact]
    public void The_sets_drawn_hold_every_kind_of_problem_that_rules_can_have_together()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 400; seed++)
        {
            AbstractSet set = AbstractSet.Draw(new Random(seed));
            seen.UnionWith(Found(RuleSetAnalyzer.Analyze(set.Rules, set.Background)).Select(line => line.Split(' ')[0]));
        }

        Assert.Equal(
            RuleSetProblemKinds.Names.Values.Where(kind => !kind.PreventsBuilding() && kind != K.StaleWaiver).Select(RuleSetProblemKinds.Names.NameOf).Order(StringComparer.Ordinal),
            seen.Order(StringComparer.Ordinal));
    }

    /// <summary>What was found, each as kind and what it is about.</summary>
    private static SortedSet<string> Found(RuleSetAnalysis analysis) => new(
        analysis.Problems.Where(problem => problem.Kind != K.StaleWaiver).Select(problem => (RuleSetProblemKinds.Names.NameOf(problem.Kind) + " " + problem.Kind switch
        {
            K.Contradictory or K.Duplicate => string.Join(" ", problem.RuleIds.Order(StringComparer.Ordinal)),
            K.UnreachableAnswer or K.UnreadFact or K.UnneededQuestion => problem.Subject,
            K.NeverRestricted => "",
            _ => string.Join(" ", problem.RuleIds) + " " + problem.Subject,
        }).TrimEnd()),
        StringComparer.Ordinal);
}
