using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>Counts the questions of an interview, and on small rule sets how far the planner is from the best order there is.</summary>
internal static class Interviews
{
    private const int SmallSets = 60;

    /// <summary>Prints both counts.</summary>
    /// <returns>1 where an interview ended at another answer than that of the truth, or at none; else 0.</returns>
    internal static int Run(int patients, ulong seed)
    {
        var clock = Stopwatch.StartNew();
        bool right = AskPeople(patients, seed);
        AskSmallSets(seed);
        Console.WriteLine("\n" + clock.Elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture) + " seconds.");
        return right ? 0 : 1;
    }

    private static bool AskPeople(int patients, ulong seed)
    {
        var interview = new Interview(RuleSet.Default);
        FactSheet blank = Answering.Blank(RuleSet.Default);
        (string Name, Func<FactSheet, InterviewRun> Ask)[] ways =
        {
            ("planner, one question at a time", interview.OneByOne),
            ("planner, groups denied in one act", interview.Together),
            ("open questions in a fixed order", interview.InOrder),
            ("full form, details where the whole is there", interview.FormWithBranches),
            ("full form", interview.WholeForm),
        };
        var wrong = new List<string>();
        Console.WriteLine(patients + " patients of each population, seed " + seed + ", rule set " + RuleSet.Default.Version + " with "
            + RuleSet.Default.Rules.Count + " rules and " + interview.Form.Length + " questions.\n");
        Console.WriteLine("| population | interview | mean | worst |\n|---|---|---:|---:|");
        foreach (Population population in Population.All)
        {
            var random = new SplitMix(seed);
            FactSheet[] truths = Enumerable.Range(0, patients).Select(_ => population.Draw(blank, random)).ToArray();
            Suitability[] answers = Array.ConvertAll(truths, truth => SuitabilityEvaluator.Default.Evaluate(truth).Overall);
            foreach ((string name, Func<FactSheet, InterviewRun> ask) in ways)
            {
                InterviewRun[] runs = Array.ConvertAll(truths, truth => ask(truth));
                Console.WriteLine("| " + population.Name + " | " + name + " | " + Number(runs.Average(run => run.Asked), "F1") + " | " + runs.Max(run => run.Asked) + " |");
                wrong.AddRange(Enumerable.Range(0, patients).Where(i => runs[i].Answer != answers[i]).Select(
                    i => population.Name + " " + i + ", " + name + ": " + (runs[i].Answer?.ToString() ?? "not settled") + " instead of " + answers[i]));
            }

            Console.WriteLine("| " + population.Name + " | *answers: "
                + string.Join(", ", answers.GroupBy(answer => answer).OrderByDescending(group => group.Count()).Select(group => group.Key + " " + group.Count())) + "* | | |");
        }

        Console.WriteLine(wrong.Count == 0
            ? "\nEvery interview ended settled at the answer of the truth."
            : "\n" + wrong.Count + " interviews ended elsewhere:\n" + string.Join("\n", wrong.Take(10)));
        return wrong.Count == 0;
    }

    private static void AskSmallSets(ulong seed)
    {
        SmallSet[] sets = SmallSet.Draw(new SplitMix(seed)).Take(SmallSets).ToArray();
        Console.WriteLine("\n" + sets.Length + " small rule sets, expected number of questions:\n");
        Console.WriteLine("| yes | order | mean | mean ratio to the best | worst ratio | mean ratio to the best with referrals first | worst ratio |\n|---:|---|---:|---:|---:|---:|---:|");
        foreach (double yes in new[] { 0.5, 0.05 })
        {
            double[] best = Array.ConvertAll(sets, set => set.Best(yes));
            double[] referralsFirst = Array.ConvertAll(sets, set => set.BestReferralsFirst(yes));
            double[] planner = Array.ConvertAll(sets, set => set.Planner(yes));
            Row("best", best);
            Row("best with referrals first", referralsFirst);
            Row("planner", planner);
            Row("fixed order", Array.ConvertAll(sets, set => set.InOrder(yes)));
            int worst = Enumerable.Range(0, sets.Length).MaxBy(i => planner[i] / referralsFirst[i]);
            Console.WriteLine("| | *planner farthest: " + sets[worst] + ", " + Number(planner[worst], "F2") + " against " + Number(referralsFirst[worst], "F2") + "* | | | | | |");

            void Row(string name, double[] costs) => Console.WriteLine("| " + Number(yes, "F2") + " | " + name + " | " + Number(costs.Average(), "F2")
                + " | " + string.Join(" | ", new[] { best, referralsFirst }.Select(other => costs.Zip(other, (own, least) => own / least).ToArray())
                    .Select(ratios => Number(ratios.Average(), "F3") + " | " + Number(ratios.Max(), "F3"))) + " |");
        }
    }

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
