using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>
/// The analysis of whole rule sets: the shipped one, and 150 rules drawn over the same facts with two to six ways each, which
/// overlap, hide and contradict each other far more than rules written by hand do.
/// </summary>
[MemoryDiagnoser]
public class Analyzing
{
    private Rule[] drawn = null!;

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(1);
        Fact[] risks = Facts.All.Where(fact => fact.Polarity == FactPolarity.Risk).ToArray();
        Criterion Way() => Criterion.AllOf(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Criterion)risks[random.Next(risks.Length)]).ToArray());
        Criterion When() => Criterion.AnyOf(Enumerable.Range(0, random.Next(2, 7)).Select(_ => Way()).ToArray());
        drawn = Enumerable.Range(0, 150).Select(i => i % 10 == 0
            ? (Rule)new RedFlag("X-" + i) { When = When(), Tier = (ReferralTier)random.Next(1, 4) }
            : new Contraindication("X-" + i)
            {
                When = When(),
                Scope = random.Next(3) == 0 ? NeedlingOptionSet.All.From(NeedlingTechnique.Deep) : NeedlingOptionSet.All,
                Level = (Clearance)random.Next(0, 4),
            }).Append(RuleSet.Default["TGT-01"]).ToArray();
    }

    [Benchmark(Baseline = true)]
    public int Shipped() => RuleSetAnalyzer.Analyze(RuleSet.Default).WayCount;

    [Benchmark]
    public int HundredAndFiftyDrawn() => RuleSetAnalyzer.Analyze((IReadOnlyList<Rule>)drawn, Background.Default).WayCount;
}
