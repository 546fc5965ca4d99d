using System;
using System.Collections.Generic;
using System.Globalization;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks;

/// <summary>
/// Counts answers given too early: each evaluator rates records with gaps, and the gravest answer over every way to fill the
/// gaps, found by trying them all, says what the rating should have allowed for.
/// </summary>
internal sealed class UnsafeGreens
{
    private const int MostCompletions = 4000;
    private const int MostGaps = 6;
    private const int MostExamples = 5;

    private readonly SuitabilityEvaluator evaluator = SuitabilityEvaluator.Default;
    private readonly WorkflowRules workflow = new();
    private readonly Tally chainTally = new("if-chain");
    private readonly Tally peerTally = new("RulesEngine");
    private readonly Tally ourTally = new("library");
    private readonly List<string> alarms = new();
    private int alarmCount;
    private long completionsTried;
    private long stillOpen;
    private int undeterminedThoughSettled;
    private int leftOut;

    internal static int Run(int patients, ulong seed)
    {
        Agreement.RequireSameRules();
        return new UnsafeGreens().Count(patients, seed);
    }

    private int Count(int patients, ulong seed)
    {
        var random = new SplitMix(seed);
        for (int i = 0; i < patients; i++)
        {
            Patient complete = PatientGenerator.WithRisks(random, 0, 4);
            (Patient record, List<Gap> made) = Gaps.Blank(complete, 1 + random.Below(MostGaps), MostCompletions, random);
            Rate(record, made);
        }

        Print(patients, seed);
        return alarmCount == 0 ? 0 : 1;
    }

    private void Rate(Patient record, List<Gap> made)
    {
        if (Bounds(record, made) is not (Suitability worst, Suitability mildest))
        {
            leftOut++;
            return;
        }

        Presentation person = record.ToPresentation();
        ClinicForm form = ClinicForm.From(person);
        SuitabilityAssessment ours = evaluator.Evaluate(person);
        chainTally.Add(IfChain.Evaluate(form), worst, referralShown: false);
        peerTally.Add(workflow.Evaluate(form), worst, referralShown: false);
        bool shown = ours.OpenReferral is OpenReferral open && AsAnswer(open.Tier) == worst;
        bool sound = ourTally.Add(ours.Overall, worst, shown);
        bool settled = worst == mildest;
        undeterminedThoughSettled += settled && ours.Overall == Suitability.Undetermined ? 1 : 0;

        // What a rating of ours may never do, beside permitting too early.
        bool boundsHold = !worst.IsGraverThan(ours.GravestBound) && !ours.MildestBound.IsGraverThan(mildest);
        if (!sound || !boundsHold)
        {
            Alarm("rated " + ours.Overall + " within " + ours.MildestBound + " to " + ours.GravestBound + ", completions from " + mildest + " to " + worst, made, person);
        }
    }

    /// <summary>
    /// The gravest and the mildest answer over the completions that leave nothing open (a clot sign without its score does)
    /// and do not contradict themselves; null where none is left.
    /// </summary>
    private (Suitability Worst, Suitability Mildest)? Bounds(Patient record, List<Gap> made)
    {
        Suitability worst = Suitability.Undetermined;
        Suitability mildest = Suitability.Undetermined;
        foreach (Patient completion in Gaps.Complete(record, made))
        {
            Presentation person = completion.ToPresentation();
            FactSheet facts = evaluator.ReadFacts(person);
            if (facts.Conflicts.Count > 0)
            {
                continue;
            }

            if (Whole.OpenFact(facts) is not null)
            {
                stillOpen++;
                continue;
            }

            completionsTried++;
            Suitability answer = IfChain.Evaluate(ClinicForm.From(person));
            Suitability ours = evaluator.Evaluate(facts).Overall;
            if (ours != answer)
            {
                Alarm("on a complete record the if-chain says " + answer + " and the library " + ours, made, person);
            }

            worst = worst == Suitability.Undetermined || answer.IsGraverThan(worst) ? answer : worst;
            mildest = mildest == Suitability.Undetermined || mildest.IsGraverThan(answer) ? answer : mildest;
        }

        return worst == Suitability.Undetermined ? null : (worst, mildest);
    }

    /// <summary>The answer that a referral gives; a routine one gives none of its own.</summary>
    private static Suitability AsAnswer(ReferralTier tier) => tier switch
    {
        ReferralTier.Emergency => Suitability.ReferAsEmergency,
        ReferralTier.Urgent => Suitability.ReferUrgently,
        _ => Suitability.Undetermined,
    };

    private void Alarm(string what, List<Gap> made, Presentation person)
    {
        alarmCount++;
        if (alarms.Count < MostExamples)
        {
            alarms.Add("BUG IN THE LIBRARY: " + what + "; gaps: " + string.Join(", ", made.ConvertAll(gap => gap.Name)) + "\n" + person);
        }
    }

    private void Print(int patients, ulong seed)
    {
        Console.WriteLine(patients + " patients with 1 to " + MostGaps + " missing answers, seed " + seed + "; "
            + completionsTried.ToString("N0", CultureInfo.InvariantCulture) + " completions tried, "
            + stillOpen.ToString("N0", CultureInfo.InvariantCulture) + " more passed over because an answer in them asks for another; "
            + leftOut + " patients left out because every completion tried does that or contradicts the rest of the record.");
        Console.WriteLine();
        Console.WriteLine("| evaluator | patients | rated | undetermined | permits needling | unsafe green | milder than the worst completion | of those, referral not announced |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (Tally tally in new[] { chainTally, peerTally, ourTally })
        {
            Console.WriteLine(tally.Row());
        }

        Console.WriteLine();
        Console.WriteLine("Library: undetermined although every completion tried agrees: " + undeterminedThoughSettled
            + ". Ratings milder than the worst completion that neither refuse nor refer: " + ourTally.MilderWithoutRefusal + ".");
        foreach (string alarm in alarms)
        {
            Console.WriteLine();
            Console.WriteLine(alarm);
        }

        Console.WriteLine();
        Console.WriteLine(alarmCount == 0 ? "No unsafe green by the library." : alarmCount + " case(s) in which the library breaks its own laws; see above.");
    }

    private sealed class Tally
    {
        private readonly string name;
        private int patients;
        private int undetermined;
        private int permits;
        private int unsafeGreens;
        private int milder;
        private int referralNotAnnounced;

        internal Tally(string name) => this.name = name;

        internal int MilderWithoutRefusal { get; private set; }

        /// <summary>
        /// False where the answer claims too much: it neither refuses nor refers and is milder than the worst completion, or
        /// leaves a graver referral unmentioned.
        /// </summary>
        internal bool Add(Suitability answer, Suitability worst, bool referralShown)
        {
            patients++;
            if (answer == Suitability.Undetermined)
            {
                undetermined++;
                return true;
            }

            permits += answer.PermitsNeedling() ? 1 : 0;
            if (!worst.IsGraverThan(answer))
            {
                return true;
            }

            milder++;
            unsafeGreens += answer.PermitsNeedling() && !worst.PermitsNeedling() ? 1 : 0;
            bool refuses = answer <= Suitability.NoSuitableTarget;
            MilderWithoutRefusal += refuses ? 0 : 1;
            bool silent = worst is Suitability.ReferAsEmergency or Suitability.ReferUrgently && !referralShown;
            referralNotAnnounced += silent ? 1 : 0;
            return refuses && !silent;
        }

        internal string Row() => "| " + string.Join(
            " | ", name, patients, patients - undetermined, undetermined, permits, unsafeGreens, milder, referralNotAnnounced) + " |";
    }
}
