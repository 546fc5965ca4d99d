using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The laws of the join, each over every combination. A law returns its first break, or null. It speaks of any answerer, so that
/// a faulty one can be put in the place of the library.
/// </summary>
internal sealed class CombinationLaw
{
    private static readonly CombinationKind[] Risks = CombinationKind.Risks;

    private readonly Func<CombinationRule[], Func<CombinationState, CombinationReading>> answerer;

    private CombinationLaw(Func<CombinationRule[], Func<CombinationState, CombinationReading>> answerer) => this.answerer = answerer;

    internal int Compared { get; private set; }

    internal static CombinationLaw OfTheLibrary() => new(rules =>
    {
        var subject = new CombinationCase(rules);
        return state => new CombinationReading(subject.Assess(state));
    });

    internal static CombinationLaw Of(CombinationFault fault) => new(rules =>
    {
        var oracle = new CombinationOracle(rules, fault);
        return state => new CombinationReading(oracle.Answer(state, CombinationPlaces.TheTwoPlaces, withQuestions: false));
    });

    /// <summary>Raising a risk along no, unknown, presumed, yes makes nothing milder; raising a support makes no answer graver.</summary>
    internal string? RaisingARiskIsNeverMilderAndASupportNeverGraver() => OverEveryTriple((table, state, raised, digit) =>
        digit == Table.Support
            ? table[state].AnswersAreNoMilder(table[raised])
            : table[raised].IsNowhereMilderThan(table[state]));

    /// <summary>Whatever is learned of what was open, a presumption too, the answer lies within the bounds there were.</summary>
    internal string? LearningOnlyNarrows() => OverEveryTriple((table, low, high, digit) =>
        (!table.IsOpen(low, digit) || Within(table, high, low, digit)) && (!table.IsOpen(high, digit) || Within(table, low, high, digit)));

    /// <summary>A rule more, on an atom of its own, makes nothing milder.</summary>
    internal string? OneMoreRiskIsNeverMilder()
    {
        var pairs = new Dictionary<(CombinationKind, CombinationKind), Table>();
        foreach (CombinationKind[] pair in Multisets(2))
        {
            pairs.Add((pair[0], pair[1]), TableOf(pair));
        }

        foreach (CombinationKind[] kinds in Multisets(3))
        {
            Table with = TableOf(kinds);
            for (int left = 0; left < 3; left++)
            {
                CombinationKind[] rest = [.. kinds.Where((_, i) => i != left)];
                Table without = pairs[(rest[0], rest[1])];
                foreach (int state in with.States)
                {
                    Compared++;
                    if (!with[state].IsNowhereMilderThan(without[with.Without(state, left)]))
                    {
                        return with.Describe(state) + " is milder without " + kinds[left] + ": " + with[state] + "; " + without[with.Without(state, left)];
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Two risks and a support answer the same in each of their six orders, and with either risk written twice.</summary>
    internal string? OrderAndDuplicatesDoNotMatter()
    {
        foreach (CombinationKind[] pair in CombinationSpace.Tuples(Risks, 2))
        {
            var first = new CombinationRule(pair[0], 0);
            var second = new CombinationRule(pair[1], 1);
            var support = new CombinationRule(CombinationKind.Support, 0);
            Func<CombinationState, CombinationReading> plain = answerer([first, second, support]);
            CombinationRule[][] others =
            [
                [first, support, second], [second, first, support], [second, support, first], [support, first, second], [support, second, first],
                [first, second, first, support], [first, support, second, support],
            ];
            Func<CombinationState, CombinationReading>[] answerers = [.. others.Select(answerer)];
            foreach (CombinationState state in CombinationSpace.States(2, inside: true, outside: false))
            {
                CombinationReading expected = plain(state);
                for (int i = 0; i < answerers.Length; i++)
                {
                    Compared++;
                    CombinationReading actual = answerers[i](state);
                    if (!actual.IsSameAs(expected))
                    {
                        return string.Join("; ", others[i].Select(rule => rule.Kind)) + " in " + state + ": " + actual + "; not " + expected;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A risk is learned to be no, yes or a presumption, a support to be no or yes.</summary>
    private static bool Within(Table table, int learned, int open, int digit) =>
        table.IsLearning(open, learned, digit) ? table[learned].IsWithin(table[open]) : true;

    private static IEnumerable<CombinationKind[]> Multisets(int length) => CombinationSpace.Tuples(Enumerable.Range(0, Risks.Length).ToArray(), length)
        .Where(numbers => Enumerable.Range(1, length - 1).All(i => numbers[i - 1] <= numbers[i]))
        .Select(numbers => (CombinationKind[])[.. numbers.Select(number => Risks[number])]);

    /// <summary>Every three risks beside a support, in every two states that differ in one thing.</summary>
    private string? OverEveryTriple(Func<Table, int, int, int, bool> holds)
    {
        foreach (CombinationKind[] kinds in Multisets(3))
        {
            Table table = TableOf(kinds);
            foreach (int state in table.States)
            {
                for (int digit = 0; digit <= Table.Support; digit++)
                {
                    foreach (int raised in table.Raised(state, digit))
                    {
                        Compared++;
                        if (!holds(table, state, raised, digit))
                        {
                            return table.Describe(state) + ": " + table[state] + "; but in " + table.Describe(raised) + ": " + table[raised];
                        }
                    }
                }
            }
        }

        return null;
    }

    private Table TableOf(CombinationKind[] kinds) => new(
        kinds, answerer([.. kinds.Select((kind, i) => new CombinationRule(kind, i)), new CombinationRule(CombinationKind.Support, 0)]));

    /// <summary>The answers of one set of rules in every state; a state is a number with a digit for each atom and one for the support.</summary>
    private sealed class Table
    {
        /// <summary>The digit of the support; those before it are the atoms of three rules.</summary>
        internal const int Support = 3;

        private readonly CombinationKind[] kinds;
        private readonly CombinationState[] states;
        private readonly CombinationReading[] readings;

        internal Table(CombinationKind[] kinds, Func<CombinationState, CombinationReading> answer)
        {
            this.kinds = kinds;
            states = CombinationSpace.States(kinds.Length, inside: true, outside: false);
            readings = [.. states.Select(answer)];
        }

        internal IEnumerable<int> States => Enumerable.Range(0, states.Length);

        internal CombinationReading this[int state] => readings[state];

        internal string Describe(int state) => string.Join("; ", kinds.Select(kind => kind.ToString())) + " in " + states[state];

        /// <summary>The states that differ in one digit, which is higher.</summary>
        internal IEnumerable<int> Raised(int state, int digit)
        {
            int values = digit == Support ? 3 : 4;
            int own = state / WeightOf(digit) % values;
            return Enumerable.Range(1, values - 1 - own).Select(more => state + (more * WeightOf(digit)));
        }

        internal bool IsOpen(int state, int digit) => StateOf(state, digit) is FactState.Unknown or FactState.Presumed;

        internal bool IsLearning(int open, int learned, int digit) =>
            StateOf(learned, digit) != FactState.Unknown && StateOf(open, digit) != StateOf(learned, digit);

        /// <summary>The same state of the other two rules.</summary>
        internal int Without(int state, int digit)
        {
            int weight = WeightOf(digit);
            return (state / (weight * 4) * weight) + (state % weight);
        }

        private static int WeightOf(int digit) => digit switch { 0 => 48, 1 => 12, 2 => 3, _ => 1 };

        private FactState StateOf(int state, int digit) => digit == Support ? states[state].Inside : states[state].Atoms[digit];
    }
}
