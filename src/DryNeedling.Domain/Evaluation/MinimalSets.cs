using System;
using System.Collections.Generic;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// The minimal sets of parts for which something holds that keeps holding when parts are added. Smallest first. The search gives up
/// after a number of trials and says so; it has found one minimal set at least where there is any.
/// </summary>
internal static class MinimalSets
{
    /// <summary>As many parts as fit into one word; more are not tried.</summary>
    internal const int MostParts = 62;

    /// <summary>Finds them.</summary>
    /// <param name="count">Number of parts, 0 to <see cref="MostParts"/>.</param>
    /// <param name="holds">Whether it holds for a set of parts, a bit for each.</param>
    /// <param name="mostTrials">How many sets may be tried.</param>
    /// <returns>The sets, and whether there is no other.</returns>
    internal static (IReadOnlyList<ulong> Sets, bool IsComplete) Find(int count, Func<ulong, bool> holds, int mostTrials)
    {
        var found = new List<ulong>();
        ulong all = (1UL << count) - 1;
        if (holds(0))
        {
            return (new[] { 0UL }, true);
        }

        if (!holds(all))
        {
            return (found, true);
        }

        int trials = 0;
        for (int size = 1; size <= count; size++)
        {
            for (ulong set = (1UL << size) - 1; set <= all; set = Next(set))
            {
                if (++trials > mostTrials)
                {
                    AddOne(all, holds, found);
                    return (found, false);
                }

                // A set above a minimal one is not minimal.
                if (!found.Exists(smaller => (smaller & set) == smaller) && holds(set))
                {
                    found.Add(set);
                }
            }
        }

        return (found, true);
    }

    /// <summary>One more minimal set, by leaving out part after part, where none was found yet.</summary>
    private static void AddOne(ulong all, Func<ulong, bool> holds, List<ulong> found)
    {
        if (found.Count > 0)
        {
            return;
        }

        ulong set = all;
        for (ulong part = 1; part <= all; part <<= 1)
        {
            if (holds(set & ~part))
            {
                set &= ~part;
            }
        }

        found.Add(set);
    }

    /// <summary>The next larger number with as many bits set.</summary>
    private static ulong Next(ulong set)
    {
        ulong lowest = set & (~set + 1);
        ulong carried = set + lowest;
        return carried | (((carried ^ set) / lowest) >> 2);
    }
}
