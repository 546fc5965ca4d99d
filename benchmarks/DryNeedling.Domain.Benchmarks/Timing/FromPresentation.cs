using BenchmarkDotNet.Attributes;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>The overall answer from a recorded presentation; each evaluator's inputs are read within the call.</summary>
[MemoryDiagnoser]
public class FromPresentation
{
    private readonly WorkflowRules workflow = new();
    private Presentation[] people = null!;

    [Params(PatientMix.Healthy, PatientMix.SeveralRisks, PatientMix.HalfUnanswered)]
    public PatientMix Mix { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Words.RequireQuick();
        people = PatientMixes.Of(Mix, workflow);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PatientMixes.Count)]
    public int IfChain()
    {
        int sum = 0;
        foreach (Presentation person in people)
        {
            sum += (int)Evaluators.IfChain.Evaluate(ClinicForm.From(person));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int RulesEngine()
    {
        int sum = 0;
        foreach (Presentation person in people)
        {
            sum += (int)workflow.Evaluate(ClinicForm.From(person));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Library()
    {
        int sum = 0;
        foreach (Presentation person in people)
        {
            sum += (int)SuitabilityEvaluator.Default.Evaluate(person).Overall;
        }

        return sum;
    }
}
