using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>Minimal sets by trying every set there is.</summary>
internal static class BruteSets
{
    internal static List<T[]> Minimal<T>(IReadOnlyList<T> parts, Func<T[], bool> holds) => Minimal(parts.Count, set => holds(Members(parts, set)))
        .ConvertAll(set => Members(parts, set));

    internal static List<uint> Minimal(int count, Func<uint, bool> holds)
    {
        var found = new List<uint>();
        foreach (uint set in Enumerable.Range(0, 1 << count).Select(set => (uint)set).OrderBy(BitOperations.PopCount))
        {
            if (!found.Exists(smaller => (smaller & ~set) == 0) && holds(set))
            {
                found.Add(set);
            }
        }

        return found;
    }

    /// <summary>Each set in words, in an order that does not depend on how they were found.</summary>
    internal static string Words(IEnumerable<IEnumerable<string>> sets) => string.Join(
        "; ", sets.Select(set => string.Join("+", set.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static T[] Members<T>(IReadOnlyList<T> parts, uint set) => [.. parts.Where((_, i) => ((set >> i) & 1) == 1)];
}
