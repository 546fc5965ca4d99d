using System;
using BenchmarkDotNet.Attributes;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>
/// What the parts of an assessment cost beside the overall answer. Each is worked out when first read, so every call makes a
/// new assessment from facts that were read before.
/// </summary>
[MemoryDiagnoser]
public class WholeAssessment
{
    private FactSheet[] sheets = null!;

    [Params(PatientMix.Healthy, PatientMix.SeveralRisks, PatientMix.HalfUnanswered)]
    public PatientMix Mix { get; set; }

    [GlobalSetup]
    public void Prepare() => sheets = Array.ConvertAll(PatientMixes.Of(Mix, new WorkflowRules()), SuitabilityEvaluator.Default.ReadFacts);

    [Benchmark(Baseline = true, OperationsPerInvoke = PatientMixes.Count)]
    public int Overall() => Sum(assessment => (int)assessment.Overall);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Findings() => Sum(assessment => assessment.Findings.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Questions() => Sum(assessment => assessment.Questions.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Targets() => Sum(assessment => assessment.Targets.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Verdicts() => Sum(assessment => assessment.Verdicts.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Everything() => Sum(assessment => (int)assessment.Overall
        + assessment.Findings.Count + assessment.Questions.Count + assessment.Targets.Count + assessment.Verdicts.Count);

    private int Sum(Func<SuitabilityAssessment, int> read)
    {
        int sum = 0;
        foreach (FactSheet sheet in sheets)
        {
            sum += read(SuitabilityEvaluator.Default.Evaluate(sheet));
        }

        return sum;
    }
}
