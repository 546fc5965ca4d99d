using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>Every way to put abstract rules together, and every state that they can be in.</summary>
internal static class CombinationSpace
{
    internal static readonly FactState[] AtomStates = [FactState.No, FactState.Unknown, FactState.Presumed, FactState.Yes];

    internal static readonly FactState[] SupportStates = [FactState.No, FactState.Unknown, FactState.Yes];

    private static readonly Dictionary<(int Atoms, bool Inside, bool Outside), CombinationState[]> Made = [];

    /// <summary>Every state of some atoms and of the two places; a place that is not varied holds no trigger point.</summary>
    internal static CombinationState[] States(int atoms, bool inside, bool outside)
    {
        if (!Made.TryGetValue((atoms, inside, outside), out CombinationState[]? states))
        {
            states = [.. from held in Tuples(AtomStates, atoms)
                         from first in inside ? SupportStates : [FactState.No]
                         from second in outside ? SupportStates : [FactState.No]
                         select new CombinationState(held, first, second)];
            Made.Add((atoms, inside, outside), states);
        }

        return states;
    }

    internal static IEnumerable<T[]> Tuples<T>(IReadOnlyList<T> values, int length) => length == 0
        ? [[]]
        : Tuples(values, length - 1).SelectMany(start => values.Select(value => (T[])[.. start, value]));

    /// <summary>
    /// Every way in which rules can read atoms of their own or share them. A rule of support reads the trigger point, so it takes
    /// no atom; it is given the first and does not look at it.
    /// </summary>
    internal static IEnumerable<int[]> Sharings(IReadOnlyList<CombinationKind> kinds)
    {
        IEnumerable<(int[] Atoms, int Used)> partial = [([], 0)];
        foreach (CombinationKind kind in kinds)
        {
            partial = partial.SelectMany(start => kind.Supports
                ? [([.. start.Atoms, 0], start.Used)]
                : Enumerable.Range(0, start.Used + 1).Select(atom => (Atoms: (int[])[.. start.Atoms, atom], Used: System.Math.Max(start.Used, atom + 1))));
        }

        return partial.Select(found => found.Atoms);
    }

    /// <summary>The rules of some kinds with some atoms, in this order.</summary>
    internal static CombinationRule[] Rules(IReadOnlyList<CombinationKind> kinds, IReadOnlyList<int> atoms) =>
        [.. kinds.Select((kind, i) => new CombinationRule(kind, atoms[i]))];

    internal static int AtomsOf(IEnumerable<CombinationRule> rules) => rules.Max(rule => rule.Atom) + 1;

    /// <summary>Both rules of every pair with every decision on each, and a support beside them.</summary>
    internal static IEnumerable<CombinationRule[]> DecidedPairs()
    {
        (CombinationKind Kind, CombinationAcceptance Acceptance)[] decided =
            [.. from kind in CombinationKind.Main from acceptance in kind.Acceptances select (kind, acceptance)];
        return from pair in Tuples(decided, 2)
               from atoms in Sharings([pair[0].Kind, pair[1].Kind])
               select (CombinationRule[])
               [
                   new CombinationRule(pair[0].Kind, atoms[0], pair[0].Acceptance),
                   new CombinationRule(pair[1].Kind, atoms[1], pair[1].Acceptance),
                   new CombinationRule(CombinationKind.Support, 0),
               ];
    }
}
