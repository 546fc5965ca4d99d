using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks;

/// <summary>Holds that the three evaluators answer the same question: on a fully answered patient they must agree.</summary>
internal static class Agreement
{
    /// <summary>The answer of all three for a fully answered patient.</summary>
    /// <exception cref="InvalidOperationException">They disagree, or the patient is not fully answered; the message holds the patient.</exception>
    internal static Suitability Of(Presentation person, WorkflowRules workflow)
    {
        FactSheet facts = SuitabilityEvaluator.Default.ReadFacts(person);
        foreach (Fact fact in Facts.All)
        {
            if (facts.StateOf(fact) is FactState.Unknown or FactState.Presumed)
            {
                throw new InvalidOperationException("Not fully answered: " + fact.Id + " is " + facts.StateOf(fact) + ".\n" + person);
            }
        }

        ClinicForm form = ClinicForm.From(person);
        Suitability chain = IfChain.Evaluate(form);
        Suitability peer = workflow.Evaluate(form);
        Suitability ours = SuitabilityEvaluator.Default.Evaluate(facts).Overall;
        return chain == ours && peer == ours
            ? ours
            : throw new InvalidOperationException(
                "The evaluators disagree on a fully answered patient: if-chain " + chain + ", RulesEngine " + peer + ", library " + ours + ".\n" + person);
    }

    /// <summary>Holds that the hand-written evaluators know every shipped rule that changes an answer, and no other.</summary>
    /// <exception cref="InvalidOperationException">The rule set has moved on.</exception>
    internal static void RequireSameRules()
    {
        IEnumerable<string> shipped = RuleSet.Default.Rules.Where(rule => rule is not Advice).Select(rule => rule.Id);
        string[] different = shipped.Except(WorkflowRules.RuleIds).Concat(WorkflowRules.RuleIds.Except(shipped)).ToArray();
        if (different.Length > 0)
        {
            throw new InvalidOperationException(
                "The rules compared are not the rules shipped: " + string.Join(", ", different) + ". Bring IfChain, WorkflowRules and ClinicForm up to date.");
        }
    }

    /// <summary>Checks many fully answered patients and prints how many got which answer.</summary>
    internal static int Run(int patients, ulong seed)
    {
        RequireSameRules();
        var workflow = new WorkflowRules();
        var random = new SplitMix(seed);
        var counts = new SortedDictionary<Suitability, int>();
        int contradictory = 0;
        for (int i = 0; i < patients; i++)
        {
            Patient patient = PatientGenerator.WithRisks(random, 0, 6);
            Presentation person = (random.Chance(20) ? PatientGenerator.Contradicted(patient, random) : patient).ToPresentation();
            contradictory += SuitabilityEvaluator.Default.ReadFacts(person).Conflicts.Count > 0 ? 1 : 0;
            Suitability answer = Of(person, workflow);
            counts[answer] = counts.GetValueOrDefault(answer) + 1;
        }

        Console.WriteLine("The three evaluators agree on " + patients + " fully answered patients (" + contradictory + " with records that contradict themselves).");
        foreach ((Suitability answer, int count) in counts)
        {
            Console.WriteLine("  " + answer + ": " + count);
        }

        return 0;
    }
}
