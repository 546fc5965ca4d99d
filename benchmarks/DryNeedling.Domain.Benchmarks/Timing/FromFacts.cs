using System;
using BenchmarkDotNet.Attributes;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>The overall answer from inputs that were read before; what is timed is the rules alone.</summary>
[MemoryDiagnoser]
public class FromFacts
{
    private readonly WorkflowRules workflow = new();
    private ClinicForm[] forms = null!;
    private FactSheet[] sheets = null!;

    [Params(PatientMix.Healthy, PatientMix.SeveralRisks, PatientMix.HalfUnanswered)]
    public PatientMix Mix { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Presentation[] people = PatientMixes.Of(Mix, workflow);
        forms = Array.ConvertAll(people, ClinicForm.From);
        sheets = Array.ConvertAll(people, SuitabilityEvaluator.Default.ReadFacts);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PatientMixes.Count)]
    public int IfChain()
    {
        int sum = 0;
        foreach (ClinicForm form in forms)
        {
            sum += (int)Evaluators.IfChain.Evaluate(form);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int RulesEngine()
    {
        int sum = 0;
        foreach (ClinicForm form in forms)
        {
            sum += (int)workflow.Evaluate(form);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = PatientMixes.Count)]
    public int Library()
    {
        int sum = 0;
        foreach (FactSheet sheet in sheets)
        {
            sum += (int)SuitabilityEvaluator.Default.Evaluate(sheet).Overall;
        }

        return sum;
    }
}
