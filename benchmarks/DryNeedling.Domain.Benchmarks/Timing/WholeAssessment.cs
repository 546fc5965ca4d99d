using System;
using BenchmarkDotNet.Attributes;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Narration;
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

    /// <summary>Every rule of the set, with the answers that fire it, leave it open or rule it out.</summary>
    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Trace() => Sum(assessment => assessment.Trace.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Reasons() => Sum(assessment => assessment.Explanation.Reasons.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int CheckAgain() => Sum(assessment => assessment.Explanation.CheckAgain.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Changes() => Sum(assessment => assessment.Explanation.Changes.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int NextQuestion() => Sum(assessment => InterviewPlanner.Default.Next(assessment).Ranked.Count);

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Report() => Sum(assessment => AssessmentReport.Of(assessment).ToMarkdown().Length);

    /// <summary>All that an assessment can tell; neither the next question nor the report is a part of it.</summary>
    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Everything() => Sum(assessment => (int)assessment.Overall
        + assessment.Findings.Count + assessment.PossibleFindings.Count + assessment.Trace.Count
        + assessment.Questions.Count + assessment.Verdicts.Count
        + assessment.Targets.Count + assessment.Candidates.Count + assessment.Involvement.Count
        + assessment.Explanation.Reasons.Count + assessment.Explanation.CheckAgain.Count + assessment.Explanation.Changes.Count
        + (int)assessment.Benefit.Certainty);

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
