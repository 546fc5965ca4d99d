using System;
using System.Linq;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// Joins over all complete records that each combination of a slice may turn out to be. A combination with an unknown state
/// joins those in which that one state is settled; they come before it, since complete states come first.
/// </summary>
internal sealed class Completions
{
    private const byte None = byte.MaxValue;
    private readonly Slice slice;
    private readonly byte[] open;

    internal Completions(Slice slice)
    {
        this.slice = slice;
        open = new byte[slice.Count];
        for (int i = 0; i < slice.Count; i++)
        {
            open[i] = (byte)Enumerable.Range(0, slice.Knobs.Count).FirstOrDefault(knob => slice.StateOf(i, knob) >= slice.Knobs[knob].CompleteCount, None);
        }
    }

    internal bool IsComplete(int combination) => open[combination] == None;

    /// <summary>For each combination the join over its completions.</summary>
    /// <param name="ofComplete">The value of a complete combination.</param>
    /// <param name="join">Joins two values; order must not matter.</param>
    /// <param name="presuming">Whether only completions count in which what is presumed is a yes.</param>
    internal T[] Join<T>(Func<int, T> ofComplete, Func<T, T, T> join, bool presuming)
    {
        var values = new T[slice.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (open[i] == None)
            {
                values[i] = ofComplete(i);
                continue;
            }

            Knob knob = slice.Knobs[open[i]];
            int weight = slice.Weights[open[i]];
            int state = slice.StateOf(i, open[i]);
            int[] settled = (presuming ? knob.Presumed : knob.Completions)[state];
            T value = values[i + ((settled[0] - state) * weight)];
            for (int j = 1; j < settled.Length; j++)
            {
                value = join(value, values[i + ((settled[j] - state) * weight)]);
            }

            values[i] = value;
        }

        return values;
    }
}
