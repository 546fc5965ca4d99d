using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Benchmarks;

/// <summary>Holds that the three evaluators answer the same question: on a fully answered patient they must agree.</summary>
internal static class Agreement
{
    /// <summary>The answer of all three for a fully answered patient.</summary>
    /// <exception cref="InvalidOperationException">They disagree, or the patient is not fully answered; the message holds the patient.</exception>
    internal static Suitability Of(Presentation person, WorkflowRules workflow)
    {
        FactSheet facts = SuitabilityEvaluator.Default.ReadFacts(person);
        if (Whole.OpenFact(facts) is Fact open)
        {
            throw new InvalidOperationException("Not fully answered: " + open.Id + " is " + facts.StateOf(open) + ".\n" + person);
        }

        ClinicForm form = ClinicForm.From(person);
        Suitability chain = IfChain.Evaluate(form);
        Suitability peer = workflow.Evaluate(form);
        Suitability ours = SuitabilityEvaluator.Default.Evaluate(facts).Overall;
        return chain == ours && peer == ours
            ? ours
            : throw new InvalidOperationException(
                "The evaluators disagree on a fully answered patient: if-chain " + chain + ", RulesEngine " + peer + ", library " + ours + "."
                + OtherReadings(person, form) + "\n" + person);
    }

    /// <summary>Words that the form reads otherwise than the literal predicates: the first place to look where the evaluators disagree.</summary>
    private static string OtherReadings(Presentation person, ClinicForm form)
    {
        bool Agrees(string word, NeedlingOption option, bool read) => Predicates.Evaluate(word, person, option) >= Holds.Presumed == read;
        string[] words = Words.Plain.Where((word, index) => !Agrees(word, default, form.Said[index]))
            .Concat(Words.Located.Where((word, index) => !Enumerable.Range(0, Places.Count).All(
                place => Agrees(word, Places.Options[place * Places.Techniques], form.Here[index][place]))))
            .ToArray();
        return words.Length == 0 ? string.Empty : " Read otherwise than by the predicates: " + string.Join(", ", words) + ".";
    }

    /// <summary>Holds that the second keying, which the others follow, knows every shipped rule that changes an answer, and no other.</summary>
    /// <exception cref="InvalidOperationException">The rule set has moved on.</exception>
    internal static void RequireSameRules()
    {
        string[] shipped = RuleSet.Default.Rules.Where(rule => rule is not Advice).Select(rule => rule.Id).ToArray();
        string[] keyed = TableRow.All.Select(row => row.Id).ToArray();
        string[] different = shipped.Except(keyed).Concat(keyed.Except(shipped)).ToArray();
        if (different.Length > 0)
        {
            throw new InvalidOperationException(
                "The rules compared are not the rules shipped: " + string.Join(", ", different) + ". Bring GroundTable (of the tests) up to date.");
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
        var unmet = new HashSet<TableRow>(TableRow.All);
        for (int i = 0; i < patients; i++)
        {
            Patient patient = PatientGenerator.WithRisks(random, 0, 6);
            Presentation person = (random.Chance(20) ? PatientGenerator.Contradicted(patient, random) : patient).ToPresentation();
            contradictory += SuitabilityEvaluator.Default.ReadFacts(person).Conflicts.Count > 0 ? 1 : 0;
            Suitability answer = Of(person, workflow);
            counts[answer] = counts.GetValueOrDefault(answer) + 1;
            ClinicForm form = ClinicForm.From(person);
            unmet.RemoveWhere(row => row.HoldsAnywhere(form));
        }

        Console.WriteLine("The three evaluators agree on " + patients + " fully answered patients (" + contradictory + " with records that contradict themselves).");
        foreach ((Suitability answer, int count) in counts)
        {
            Console.WriteLine("  " + answer + ": " + count);
        }

        Console.WriteLine(unmet.Count == 0
            ? "Every one of the " + TableRow.All.Length + " rules that can change an answer held of somebody."
            : "Of the " + TableRow.All.Length + " rules that can change an answer these held of nobody: "
                + string.Join(", ", unmet.Select(row => row.Id).Order(StringComparer.Ordinal)) + ".");

        return 0;
    }
}
