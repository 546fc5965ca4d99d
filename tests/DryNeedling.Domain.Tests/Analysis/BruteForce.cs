using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>
/// Every patient of a small background, with every set of recorded decisions: the definitions of the kinds of problems, taken
/// literally. Shares no code with the analysis beyond the data.
/// </summary>
internal sealed class BruteForce
{
    /// <summary>One option for each class that no scope and no place can tell apart.</summary>
    private static readonly NeedlingOption[] Options =
    [
        .. from muscle in new[] { Muscles.Piriformis, Muscles.GluteusMaximus, Muscles.Soleus }
           from technique in new[] { NeedlingTechnique.Superficial, NeedlingTechnique.Deep, NeedlingTechnique.Electrical }
           select new NeedlingOption(muscle, Side.Left, technique),
    ];

    private readonly Rule[] rules;
    private readonly Background background;
    private readonly List<bool[][]> patients = [];
    private readonly Contraindication[] acceptable;

    internal BruteForce(AbstractSet set)
    {
        rules = set.Rules;
        background = set.Background;
        acceptable = [.. rules.OfType<Contraindication>().Where(rule => !rule.StandsForMany && rule.Level is Clearance.ClinicianDecision or Clearance.AssessFirst)];
        Enumerate(0, new bool[background.Facts.Count][]);
    }

    /// <summary>What is to be reported, each as kind and what it is about.</summary>
    internal SortedSet<string> Expected()
    {
        var expected = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Rule rule in rules)
        {
            InRule(rule, expected);
        }

        for (int i = 0; i < rules.Length; i++)
        {
            for (int j = i + 1; j < rules.Length; j++)
            {
                Pair(rules[i], rules[j], expected);
            }
        }

        Answers(expected);
        Questions(expected);
        string never = string.Join(" ", Options.Where((_, o) => patients.All(patient => Level(patient, rules, [], o) == 4)));
        if (never.Length > 0)
        {
            expected.Add("never-restricted");
        }

        return expected;
    }

    /// <summary>What is wrong with the patient that a problem names; null where the patient shows what is said, and no fact can be left out.</summary>
    internal string? Fault(RuleSetProblem problem)
    {
        if (problem.Witness is not WitnessPatient witness || problem.RuleIds.Count == 0)
        {
            return null;
        }

        bool[][] patient = PatientOf(witness.Placed);
        Rule[] named = [.. rules.Where(rule => problem.RuleIds.Contains(rule.Id))];
        Rule[] without = [.. rules.Where(rule => rule.Id != problem.RuleIds[0])];
        Contraindication[] accepted = [.. acceptable.Where(rule => witness.AcceptedRuleIds.Contains(rule.Id))];
        bool AllHold(bool[][] somebody) => named.All(rule => Enumerable.Range(0, Options.Length).Any(o =>
            (witness.SeenAt.IsEmpty || !(witness.SeenAt & LikeIt(Options[o])).IsEmpty) && rule.Touches.Contains(Options[o]) && Holds(somebody, rule, o)));
        return !patients.Any(known => Same(known, patient)) ? "nobody is like this"
            : problem.Kind is RuleSetProblemKind.UnneededQuestion or RuleSetProblemKind.StaleWaiver ? null
            : !AllHold(patient) ? "a rule that is named does not hold"
            : witness.Placed.Any(fact => AllHold(PatientOf([.. witness.Placed.Where(other => !other.Equals(fact))]))) ? "a fact can be left out"
            : problem.Kind is RuleSetProblemKind.Masked or RuleSetProblemKind.MaskedWay && Decisions().Any(set => Differs(patient, rules, without, set)) ? "the rule changes the verdict"
            : problem.Kind == RuleSetProblemKind.OnlyAfterDecision && Differs(patient, rules, without, []) ? "the rule changes the verdict without a decision"
            : problem.Kind == RuleSetProblemKind.OnlyAfterDecision && !Enumerable.Range(0, Options.Length).Any(o =>
                !(witness.SeenAt & LikeIt(Options[o])).IsEmpty && Level(patient, rules, accepted, o) != Level(patient, without, accepted, o)) ? "the rule does not change the level there after the decisions"
            : accepted.Length != witness.AcceptedRuleIds.Count ? "a rule cannot be accepted"
            : accepted.Any(rule => !Enumerable.Range(0, Options.Length).Any(o => !(witness.SeenAt & LikeIt(Options[o])).IsEmpty && Holds(patient, rule, o) && rule.Scope.Contains(Options[o]))) ? "a decision can be left out"
            : null;
    }

    /// <summary>The same for a patient who is to get an answer.</summary>
    internal string? Fault(ReachedAnswer reached)
    {
        Contraindication[] accepted = [.. acceptable.Where(rule => reached.Patient.AcceptedRuleIds.Contains(rule.Id))];
        bool[][] patient = PatientOf(reached.Patient.Placed);
        Suitability AnswerOf(bool[][] somebody) => Overall(Verdict(somebody, rules, accepted));
        return !patients.Any(known => Same(known, patient)) ? "nobody is like this"
            : AnswerOf(patient) != reached.Answer ? "the answer is " + AnswerOf(patient)
            : reached.Patient.Placed.Any(fact => AnswerOf(PatientOf([.. reached.Patient.Placed.Where(other => !other.Equals(fact))])) == reached.Answer) ? "a fact can be left out"
            : null;
    }

    /// <summary>The options that the chosen one stands for.</summary>
    private static NeedlingOptionSet LikeIt(NeedlingOption option) => option.Muscle.Equals(Muscles.Soleus)
        ? NeedlingOptionSet.Of([.. NeedlingOptionSet.All.ToList().Where(other => other.Technique == option.Technique)]) - AbstractSet.There - AbstractSet.Beside
        : NeedlingOptionSet.Of(option);

    private static bool Same(bool[][] left, bool[][] right) => left.Zip(right, (one, two) => one.SequenceEqual(two)).All(same => same);

    private bool[][] PatientOf(IReadOnlyList<PlacedFact> placed) => [.. background.Facts.Select(fact => Options.Select(option => placed.Any(given =>
        given.Fact.Implies(fact) && (!fact.IsLocated || given.Where.Contains(option)))).ToArray())];

    /// <summary>True where the patient shows that the two rule sets differ.</summary>
    private static bool Differs(bool[][] patient, Rule[] left, Rule[] right, Contraindication[] accepted) =>
        Verdict(patient, left, accepted) != Verdict(patient, right, accepted);

    private void Enumerate(int index, bool[][] sofar)
    {
        if (index == background.Facts.Count)
        {
            bool implied = background.Facts.All(fact => fact.DetailOf is not Fact whole || Enumerable.Range(0, Options.Length).All(o =>
                !sofar[fact.Index][o] || (whole.IsLocated ? sofar[whole.Index][o] : sofar[whole.Index].All(holds => holds))));
            bool excluded = background.Exclusions.Any(exclusion => exclusion.Facts.All(fact => sofar[fact.Index].Any(holds => holds)));
            if (implied && !excluded)
            {
                patients.Add([.. sofar]);
            }

            return;
        }

        Fact fact = background.Facts[index];
        NeedlingOptionSet[] places = fact.IsLocated ? [.. background.PlacesOf(fact)] : [NeedlingOptionSet.All];
        var tried = new HashSet<string>();
        for (int subset = 0; subset < 1 << places.Length; subset++)
        {
            NeedlingOptionSet where = NeedlingOptionSet.Empty;
            for (int i = 0; i < places.Length; i++)
            {
                where |= (subset & (1 << i)) != 0 ? places[i] : NeedlingOptionSet.Empty;
            }

            bool[] holds = [.. Options.Select(where.Contains)];
            if (tried.Add(string.Concat(holds)))
            {
                sofar[fact.Index] = holds;
                Enumerate(index + 1, sofar);
            }
        }
    }

    private static bool Holds(bool[][] patient, Term term, int option) => term.Facts.All(fact => patient[fact.Index][option]);

    private static bool Holds(bool[][] patient, Rule rule, int option) => rule.When.Terms.Any(term => Holds(patient, term, option));

    private static int Level(bool[][] patient, IEnumerable<Rule> rules, Contraindication[] accepted, int option)
    {
        int level = 4;
        foreach (Rule rule in rules)
        {
            if (Holds(patient, rule, option))
            {
                level = Math.Min(level, rule switch
                {
                    Contraindication bar when bar.Scope.Contains(Options[option]) => accepted.Contains(bar) ? 3 : (int)bar.Level,
                    Doubt doubt when doubt.Scope.Contains(Options[option]) => 3,
                    _ => 4,
                });
            }
        }

        return level;
    }

    private static string Verdict(bool[][] patient, Rule[] rules, Contraindication[] accepted)
    {
        int[] options = [.. Enumerable.Range(0, Options.Length)];
        int tier = rules.OfType<RedFlag>().Where(flag => options.Any(o => Holds(patient, flag, o))).Select(flag => (int)flag.Tier).DefaultIfEmpty(0).Max();
        return tier + ":" + string.Concat(options.Select(o => Level(patient, rules, accepted, o))) + ":"
            + string.Concat(options.Select(o => rules.OfType<Indication>().Any(rule => rule.Scope.Contains(Options[o]) && Holds(patient, rule, o)) ? 's' : '-'));
    }

    private static Suitability Overall(string verdict)
    {
        string[] parts = verdict.Split(':');
        int[] levels = [.. parts[1].Select(digit => digit - '0')];
        int[] open = [.. Enumerable.Range(0, levels.Length).Where(o => parts[2][o] == 's' && levels[o] > 0).Select(o => levels[o])];
        return parts[0] switch
        {
            "3" => Suitability.ReferAsEmergency,
            "2" => Suitability.ReferUrgently,
            _ => levels.All(level => level == 0) ? Suitability.NotSuitable
                : open.Length == 0 ? Suitability.NoSuitableTarget
                : open.Max() == 1 ? Suitability.AssessFirst
                : open.Max() == 2 ? Suitability.ClinicianDecision
                : levels.Any(level => level < 4) ? Suitability.SuitableWithPrecautions
                : Suitability.Suitable,
        };
    }

    private IEnumerable<Contraindication[]> Decisions() =>
        Enumerable.Range(0, 1 << acceptable.Length).Select(subset => acceptable.Where((_, i) => (subset & (1 << i)) != 0).ToArray());

    private bool SameFor(Rule[] other, bool withDecisions) => patients.All(patient =>
        (withDecisions ? Decisions() : [[]]).All(accepted => !Differs(patient, rules, other, accepted)));

    private void InRule(Rule rule, SortedSet<string> expected)
    {
        bool Touches(Term term) => patients.Any(patient => Enumerable.Range(0, Options.Length).Any(o => rule.Touches.Contains(Options[o]) && Holds(patient, term, o)));
        Term[] live = [.. rule.When.Terms.Where(Touches)];
        if (live.Length == 0)
        {
            expected.Add("unreachable-rule " + rule.Id);
            return;
        }

        foreach (Term dead in rule.When.Terms.Except(live))
        {
            expected.Add("unreachable-way " + rule.Id + " " + Key(dead));
        }

        Rule[] without = [.. rules.Where(other => other != rule)];
        if (SameFor(without, true))
        {
            expected.Add("masked " + rule.Id);
            return;
        }

        Term[] hidden = [.. live.Where(term => SameFor(Less(rule, [term]), true))];
        foreach (Term term in hidden)
        {
            expected.Add("masked-way " + rule.Id + " " + Key(term));
        }

        if (SameFor(without, false))
        {
            expected.Add("only-after-decision " + rule.Id);
            return;
        }

        foreach (Term term in live.Except(hidden).Where(term => SameFor(Less(rule, [term]), false)))
        {
            expected.Add("only-after-decision " + rule.Id + " " + Key(term));
        }
    }

    private static string Key(Term term) => string.Join(" & ", term.Facts.Select(fact => fact.Id));

    /// <summary>The rules, one of them without some of its ways. Decisions name the rule by its scope and level, which stay.</summary>
    private Rule[] Less(Rule rule, Term[] ways)
    {
        Criterion[] left = [.. rule.When.Terms.Except(ways).Select(term => Criterion.AllOf([.. term.Facts.Select(fact => (Criterion)fact)]))];
        if (left.Length == 0)
        {
            return [.. rules.Where(other => other != rule)];
        }

        Criterion when = Criterion.AnyOf(left);
        Rule less = rule switch
        {
            RedFlag flag => Bare.Flag(rule.Id, when, flag.Tier),
            Indication indication => Bare.Indication(rule.Id, when, indication.Scope),
            Doubt doubt => Bare.Doubt(rule.Id, when, doubt.Scope),
            Contraindication bar => Bare.Bar(rule.Id, when, bar.Level, bar.Scope),
            _ => throw new InvalidOperationException(rule.Id),
        };
        return [.. rules.Select(other => other == rule ? less : other)];
    }

    private void Pair(Rule left, Rule right, SortedSet<string> expected)
    {
        int[] options = [.. Enumerable.Range(0, Options.Length)];
        bool same = patients.All(patient => options.All(o => Holds(patient, left, o) == Holds(patient, right, o)));
        bool[] Effect(Rule rule) => [.. options.Select(o => rule.Touches.Contains(Options[o]) && patients.Any(patient => Holds(patient, rule, o)))];
        bool[] one = Effect(left);
        bool[] two = Effect(right);
        if (!same || !options.Any(o => one[o] && two[o]))
        {
            return;
        }

        string pair = " " + string.Join(" ", new[] { left.Id, right.Id }.Order(StringComparer.Ordinal));
        bool contradictory = (left, right) switch
        {
            (RedFlag a, RedFlag b) => a.Tier != b.Tier,
            (Contraindication a, Contraindication b) => a.Level != b.Level,
            _ => false,
        };
        bool duplicate = one.SequenceEqual(two) && (left, right) switch
        {
            (RedFlag a, RedFlag b) => a.Tier == b.Tier,
            (Contraindication a, Contraindication b) => a.Level == b.Level,
            (Doubt, Doubt) => true,
            (Indication, Indication) => true,
            _ => false,
        };
        _ = contradictory && expected.Add("contradictory" + pair);
        _ = duplicate && expected.Add("duplicate" + pair);
    }

    private void Answers(SortedSet<string> expected)
    {
        HashSet<Suitability> seen = [.. patients.SelectMany(patient => Decisions().Select(accepted => Overall(Verdict(patient, rules, accepted))))];
        foreach (Suitability answer in Suitabilities.Names.Values.Where(value => value != Suitability.Undetermined && !seen.Contains(value)))
        {
            expected.Add("unreachable-answer " + Suitabilities.Names.NameOf(answer));
        }
    }

    private void Questions(SortedSet<string> expected)
    {
        foreach (Fact fact in background.Facts)
        {
            if (!rules.Any(rule => rule.When.Facts().Any(used => used.Implies(fact))))
            {
                expected.Add("unread-fact " + fact.Id);
                continue;
            }

            bool needed = patients.Any(patient =>
            {
                bool[][] without = [.. patient.Select((holds, index) => background.Facts[index].Implies(fact) ? new bool[Options.Length] : holds)];
                return Decisions().Any(accepted => Verdict(patient, rules, accepted) != Verdict(without, rules, accepted));
            });
            if (!needed)
            {
                expected.Add("unneeded-question is-" + fact.Id);
            }
        }
    }
}
