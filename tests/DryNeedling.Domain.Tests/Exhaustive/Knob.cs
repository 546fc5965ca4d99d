using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// Facts that are recorded together, and every way to record them: each alone unknown, no or yes, and for a sign with its
/// course only what a record can express. Complete states come before unknown ones; the first is the plain adult's.
/// </summary>
internal sealed class Knob
{
    internal Knob(IReadOnlyList<Fact> facts, params KnobState[] states)
    {
        Facts = facts;
        States = states;
        Completions = [.. states.Select((state, i) => state.TurnsOut is null ? [i] : Indices(state.TurnsOut))];
        Presumed = [.. states.Select((state, i) => state.Presuming is null ? Completions[i] : Indices(state.Presuming))];
        CompleteCount = states.TakeWhile(state => state.TurnsOut is null).Count();
        if (states.Skip(CompleteCount).Any(state => state.TurnsOut is null) || states.Any(state => state.Reads.Length != facts.Count))
        {
            throw new ArgumentException("The knob of " + facts[0].Id + " has a complete state after an unknown one, or a state that does not say what each fact is.", nameof(states));
        }
    }

    internal IReadOnlyList<Fact> Facts { get; }

    internal IReadOnlyList<KnobState> States { get; }

    /// <summary>How many states, from the first, are complete.</summary>
    internal int CompleteCount { get; }

    /// <summary>By state: the complete states that it may turn out to be; a complete one only itself.</summary>
    internal int[][] Completions { get; }

    /// <summary>The same where what is presumed is a yes.</summary>
    internal int[][] Presumed { get; }

    internal FactState StateOf(int state, int fact) => States[state].Reads[fact] switch
    {
        'y' => FactState.Yes,
        'n' => FactState.No,
        'p' => FactState.Presumed,
        'u' => FactState.Unknown,
        char other => throw new FormatException("A fact is y, n, u or p, not " + other + "."),
    };

    private int[] Indices(IReadOnlyList<string> names) => [.. names.Select(name => States.ToList().FindIndex(state => state.Name == name) is int index and >= 0
        ? index
        : throw new KeyNotFoundException("The knob of " + Facts[0].Id + " has no state " + name + "."))];
}
