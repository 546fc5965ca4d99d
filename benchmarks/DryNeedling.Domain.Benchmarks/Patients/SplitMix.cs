using System.Collections.Generic;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>SplitMix64: the same numbers for the same seed, on every machine and framework.</summary>
internal sealed class SplitMix
{
    private ulong state;

    internal SplitMix(ulong seed) => state = seed;

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True in so many of a hundred draws.</summary>
    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
