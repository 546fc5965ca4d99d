using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// Answers every person of a slice, holds each answer against the reference, and each bound against all completions of that
/// person. What does not hold is listed in words, the first few of each kind.
/// </summary>
internal sealed class SliceRun
{
    private const int MostListed = 5;

    /// <summary>Every so many people are compared in full, all options and questions of one against the slow reference. A prime, so that every digit varies.</summary>
    private const int EveryFull = 9973;

    private static readonly Fact[] Details = [.. Facts.All.Where(fact => fact.DetailOf is not null)];

    private readonly Slice slice;
    private readonly Func<Presentation, SuitabilityAssessment> answer;
    private readonly RuleBits ids;
    private readonly int[] classes;
    private readonly NeedlingOption[] options;
    private readonly Outcome[] outcomes;
    private readonly ushort[][] verdicts;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> problems = new(StringComparer.Ordinal);

    internal SliceRun(Slice slice, RuleSet rules)
        : this(slice, rules, new SuitabilityEvaluator(rules).Evaluate)
    {
    }

    /// <param name="slice">The slice.</param>
    /// <param name="rules">The rules by which the answers come.</param>
    /// <param name="answer">Gives them; another one than the library's shows what a run would notice.</param>
    internal SliceRun(Slice slice, RuleSet rules, Func<Presentation, SuitabilityAssessment> answer)
    {
        this.slice = slice;
        this.answer = answer;
        ids = new RuleBits(rules);
        classes = ReferenceByClass.Classes(Places());
        options = [.. ReferenceByClass.Representatives(classes).Select(option => Snapshot.Options[option])];
        outcomes = new Outcome[slice.Count];
        verdicts = [.. options.Select(_ => new ushort[slice.Count])];
    }

    /// <summary>What did not hold: by kind (facts, implication, reference, bounds), the first few in words.</summary>
    internal IReadOnlyDictionary<string, string[]> Problems => problems.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());

    /// <summary>How many options were told apart.</summary>
    internal int ClassCount => options.Length;

    /// <summary>The rules that fired for somebody, and those that did not for somebody.</summary>
    internal (string[] Fired, string[] Silent) Rules()
    {
        RuleBitSet any = RuleBitSet.None;
        RuleBitSet all = RuleBitSet.All;
        foreach (Outcome outcome in outcomes)
        {
            any |= outcome.Findings;
            all &= outcome.Findings;
        }

        return (ids.Words(any).Split(' '), ids.Words(~all).Split(' '));
    }

    /// <summary>Answers everybody, looks at the facts that were read, and compares with the reference.</summary>
    internal SliceRun Answer()
    {
        int depth = 0;
        int prefixes = 1;
        while (prefixes < 64 && depth < slice.Knobs.Count)
        {
            prefixes *= slice.Knobs[depth++].States.Count;
        }

        // What two people have in common is recorded once: the knobs are turned one inside the other.
        int below = slice.Count / prefixes;
        Parallel.For(
            0,
            prefixes,
            () => (Reference: new ReferenceByClass(classes, ids), Own: new ushort[options.Length], Other: new ushort[options.Length]),
            (prefix, _, tools) =>
            {
                Presentation start = Person.PlainHealthyAdult.Presentation;
                for (int i = 0; i < depth; i++)
                {
                    start = slice.Knobs[i].States[slice.StateOf(prefix * below, i)].Record(start);
                }

                Turn(start, depth, prefix * below);
                return tools;

                void Turn(Presentation person, int knob, int combination)
                {
                    if (knob == slice.Knobs.Count)
                    {
                        AnswerOne(person, combination, tools.Reference, tools.Own, tools.Other);
                        return;
                    }

                    for (int state = 0; state < slice.Knobs[knob].States.Count; state++)
                    {
                        Turn(slice.Knobs[knob].States[state].Record(person), knob + 1, combination + (state * slice.Weights[knob]));
                    }
                }
            },
            _ => { });
        return this;
    }

    /// <summary>
    /// Holds the bounds of everybody against the answers of all complete records that the person may turn out to be: they lie
    /// within, and touch, unless something unknown is read both ways. The stated answer is that with every presumption a yes.
    /// </summary>
    internal SliceRun CheckBounds()
    {
        var completions = new Completions(slice);
        for (int i = 0; i < slice.Count; i++)
        {
            if (completions.IsComplete(i) && (outcomes[i].Mildest != outcomes[i].Gravest || outcomes[i].Overall != outcomes[i].Mildest
                || outcomes[i].OpenReferral != ReferralTier.Unspecified || outcomes[i].Presumed != RuleBitSet.None))
            {
                Note("bounds", i, "nothing is unknown, but the answer leaves something open: " + Words(outcomes[i]));
            }
        }

        // What the record itself looks like is told, and need not stay so in another record.
        RuleBitSet derived = RuleSet.Default.Rules.Where(rule => rule.When.Facts().Any(Knobs.Derived.Contains)).Aggregate(RuleBitSet.None, (set, rule) => set | ids[rule.Id]);
        Outcome[] all = completions.Join(Whole, Span, presuming: false);
        Outcome[] presuming = completions.Join(Whole, Span, presuming: true);
        for (int i = 0; i < slice.Count; i++)
        {
            Outcome own = outcomes[i];
            if (own.Mildest < all[i].Mildest || own.Gravest > all[i].Gravest)
            {
                Note("bounds", i, "a completion lies outside: " + Words(own) + ", completions " + Words(all[i]));
            }

            ReferralTier referral = presuming[i].Referral;
            var expected = new Outcome(
                ReferenceEvaluator.Stated(presuming[i].Mildest, all[i].Gravest),
                all[i].Mildest,
                all[i].Gravest,
                referral,
                all[i].OpenReferral > referral ? all[i].OpenReferral : ReferralTier.Unspecified,
                presuming[i].Findings & ~derived,
                presuming[i].Findings & ~all[i].Findings & ~derived);
            if (own with { Findings = own.Findings & ~derived, Presumed = own.Presumed & ~derived } != expected && !ReadsBothWays(i))
            {
                Note("bounds", i, Words(own) + ", but all completions together give " + Words(expected));
            }
        }

        for (int option = 0; option < options.Length; option++)
        {
            CheckBounds(completions, option);
        }

        return this;

        // Of a complete answer both referral fields start with its referral, and end with the mildest and the gravest.
        Outcome Whole(int i) => outcomes[i] with { OpenReferral = outcomes[i].Referral };

        // Answers are numbered by how much they permit, referrals by how grave they are.
        static Outcome Span(Outcome left, Outcome right) => new(
            default,
            left.Mildest > right.Mildest ? left.Mildest : right.Mildest,
            left.Gravest < right.Gravest ? left.Gravest : right.Gravest,
            left.Referral < right.Referral ? left.Referral : right.Referral,
            ReferralTiers.Graver(left.OpenReferral, right.OpenReferral),
            left.Findings & right.Findings,
            default);
    }

    private void CheckBounds(Completions completions, int option)
    {
        ushort[] own = verdicts[option];
        Verdict[] all = completions.Join(i => Verdict.Unpack(own[i]), Span, presuming: false);
        Verdict[] presuming = completions.Join(i => Verdict.Unpack(own[i]), Span, presuming: true);
        for (int i = 0; i < own.Length; i++)
        {
            var verdict = Verdict.Unpack(own[i]);
            if (verdict.Mildest < all[i].Mildest || verdict.Gravest > all[i].Gravest)
            {
                Note("bounds", i, $"{options[option]}: a completion lies outside: {verdict}, completions {all[i]}");
            }

            if (verdict != all[i] with { Stated = presuming[i].Mildest } && !ReadsBothWays(i))
            {
                Note("bounds", i, $"{options[option]}: {verdict}, but all completions together give {all[i]} and, with presumptions, {presuming[i]}");
            }
        }

        static Verdict Span(Verdict left, Verdict right) => new(
            left.Mildest > right.Mildest ? left.Mildest : right.Mildest,
            default,
            left.Gravest < right.Gravest ? left.Gravest : right.Gravest,
            left.Supported == right.Supported ? left.Supported : 1);
    }

    /// <summary>True where bounds may be wider than what completions attain: something unknown feeds both ends.</summary>
    private bool ReadsBothWays(int combination)
    {
        for (int i = 0; i < slice.Knobs.Count; i++)
        {
            Knob knob = slice.Knobs[i];
            int state = slice.StateOf(combination, i);
            for (int j = 0; j < knob.Facts.Count; j++)
            {
                if (knob.StateOf(state, j) is FactState.Unknown or FactState.Presumed && IsReadBothWays(knob.Facts[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a fact declares that both bounds may read it as nobody can have it.</summary>
    private static bool IsReadBothWays(Fact fact) => fact.ReadBothWays is not null;

    private void AnswerOne(Presentation person, int combination, ReferenceByClass reference, ushort[] own, ushort[] other)
    {
        SuitabilityAssessment assessment = answer(person);
        Outcome outcome = OutcomeOf(assessment);
        outcomes[combination] = outcome;
        for (int i = 0; i < options.Length; i++)
        {
            OptionVerdict verdict = assessment.VerdictOf(options[i]);
            own[i] = new Verdict(
                verdict.Mildest, verdict.Stated, verdict.Gravest, verdict.IsSupported switch { Intake.Answer.Yes => 2, Intake.Answer.No => 0, _ => 1 }).Pack();
            verdicts[i][combination] = own[i];
        }

        Outcome expected = reference.Answer(person, other);
        if (outcome != expected)
        {
            Note("reference", combination, Words(outcome) + ", but the reference says " + Words(expected));
        }

        for (int i = 0; i < options.Length; i++)
        {
            if (own[i] != other[i])
            {
                Note("reference", combination, $"{options[i]}: {Verdict.Unpack(own[i])}, but the reference says {Verdict.Unpack(other[i])}");
            }
        }

        CheckFacts(assessment.FactSheet, combination);
        if (combination % EveryFull == 0 && Snapshot.Of(assessment).DifferenceTo(ReferenceEvaluator.Answer(person)) is string difference)
        {
            Note("reference", combination, "in full: " + difference);
        }
    }

    private Outcome OutcomeOf(SuitabilityAssessment assessment)
    {
        RuleBitSet findings = RuleBitSet.None;
        RuleBitSet presumed = RuleBitSet.None;
        foreach (Finding finding in assessment.Findings)
        {
            findings |= ids[finding.Rule.Id];
            presumed |= finding.IsPresumed ? ids[finding.Rule.Id] : RuleBitSet.None;
        }

        return new Outcome(
            assessment.Overall,
            assessment.MildestBound,
            assessment.GravestBound,
            assessment.Referral ?? ReferralTier.Unspecified,
            assessment.OpenReferral?.Tier ?? ReferralTier.Unspecified,
            findings,
            presumed);
    }

    /// <summary>Every fact is read as its knob says, whatever stands beside it; and a detail never says more than its whole.</summary>
    private void CheckFacts(FactSheet sheet, int combination)
    {
        for (int i = 0; i < slice.Knobs.Count; i++)
        {
            Knob knob = slice.Knobs[i];
            int state = slice.StateOf(combination, i);
            for (int j = 0; j < knob.Facts.Count; j++)
            {
                if (sheet.StateOf(knob.Facts[j]) != knob.StateOf(state, j))
                {
                    Note("facts", combination, knob.Facts[j].Id + " is read as " + sheet.StateOf(knob.Facts[j]));
                }
            }
        }

        foreach (Fact detail in Details)
        {
            FactState own = sheet.StateOf(detail);
            FactState whole = sheet.StateOf(detail.DetailOf!);
            if ((own is FactState.Yes or FactState.Presumed && whole != FactState.Yes) || (whole == FactState.No && own != FactState.No))
            {
                Note("implication", combination, detail.Id + " is " + own + ", but " + detail.DetailOf!.Id + " is " + whole);
            }
        }
    }

    /// <summary>Every way to record places and trigger points in this slice, the rest as in the plain adult.</summary>
    private IEnumerable<Presentation> Places() => slice.Knobs.Where(knob => knob.Facts.Any(fact => fact.IsLocated)).Aggregate(
        (IEnumerable<Presentation>)[Person.PlainHealthyAdult.Presentation],
        (people, knob) => people.SelectMany(person => knob.States.Select(state => state.Record(person))));

    private void Note(string kind, int combination, string what)
    {
        ConcurrentQueue<string> listed = problems.GetOrAdd(kind, _ => new ConcurrentQueue<string>());
        if (listed.Count < MostListed)
        {
            listed.Enqueue(slice.Words(combination) + " | " + what);
        }
    }

    private string Words(Outcome outcome) =>
        $"{outcome.Mildest} / {outcome.Overall} / {outcome.Gravest}, referral {outcome.Referral}, open {outcome.OpenReferral}, "
        + $"findings {ids.Words(outcome.Findings)}, presumed {ids.Words(outcome.Presumed)}";
}
