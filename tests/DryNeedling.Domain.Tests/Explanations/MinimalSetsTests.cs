using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using DryNeedling.Domain.Evaluation;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>The search for minimal sets, against every set there is.</summary>
public sealed class MinimalSetsTests
{
    [Property(MaxTest = 400)]
    public void It_finds_exactly_the_minimal_sets_smallest_first(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(9);
        Func<ulong, bool> holds = Monotone(random, count);
        (IReadOnlyList<ulong> sets, bool isComplete) = MinimalSets.Find(count, holds, 1 << 9);
        Assert.True(isComplete);
        Assert.Equal(BruteSets.Minimal(count, set => holds(set)).Select(set => (ulong)set).Order(), sets.Order());
        Assert.Equal(sets.Select(BitOperations.PopCount).Order(), sets.Select(BitOperations.PopCount));
    }

    [Property(MaxTest = 400)]
    public void A_search_that_gives_up_says_so_and_holds_one_minimal_set_at_least(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 9);
        Func<ulong, bool> holds = Monotone(random, count);
        List<ulong> all = BruteSets.Minimal(count, set => holds(set)).ConvertAll(set => (ulong)set);
        (IReadOnlyList<ulong> sets, bool isComplete) = MinimalSets.Find(count, holds, random.Next(1 << count));
        Assert.Equal(all.Count == 0, sets.Count == 0);
        Assert.All(sets, set => Assert.Contains(set, all));
        Assert.Equal(sets.Count, sets.Distinct().Count());
        Assert.True(!isComplete || sets.Count == all.Count);
    }

    [Fact]
    public void It_tries_no_more_than_it_may()
    {
        // Thirty of sixty: the smallest sets are far beyond any cap.
        int tried = 0;
        (IReadOnlyList<ulong> sets, bool isComplete) = MinimalSets.Find(
            MinimalSets.MostParts,
            set =>
            {
                tried++;
                return BitOperations.PopCount(set) >= 30;
            },
            1000);
        Assert.False(isComplete);
        Assert.Equal(30, BitOperations.PopCount(Assert.Single(sets)));
        Assert.InRange(tried, 1, 1000 + MinimalSets.MostParts + 2);
    }

    [Fact]
    public void As_many_parts_as_fit_are_all_looked_at()
    {
        (IReadOnlyList<ulong> sets, _) = MinimalSets.Find(MinimalSets.MostParts, set => set >> (MinimalSets.MostParts - 1) == 1, 1000);
        Assert.Equal([1UL << (MinimalSets.MostParts - 1)], sets);
        (sets, bool isComplete) = MinimalSets.Find(MinimalSets.MostParts, _ => true, 1000);
        Assert.Equal([0UL], sets);
        Assert.True(isComplete);
        (sets, isComplete) = MinimalSets.Find(0, _ => false, 1000);
        Assert.Empty(sets);
        Assert.True(isComplete);
    }

    /// <summary>Holds for each set that contains one of a few; for no set at all where there is none.</summary>
    private static Func<ulong, bool> Monotone(Random random, int count)
    {
        ulong[] enough = [.. Enumerable.Range(0, random.Next(7)).Select(_ => (ulong)(random.Next(1 << count) & (random.Next(3) == 0 ? -1 : random.Next(1 << count))))];
        return set => enough.Any(one => (one & ~set) == 0);
    }
}
