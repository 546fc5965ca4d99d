using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// Some knobs in every combination of their states, the rest of the record that of the plain healthy adult. A combination is
/// a number, the state of the last knob its lowest digit.
/// </summary>
internal sealed class Slice
{
    internal Slice(IEnumerable<Knob> knobs, IEnumerable<Way> ways)
    {
        Knobs = [.. knobs];
        Ways = [.. ways];
        Weights = new int[Knobs.Count];
        int weight = 1;
        for (int i = Knobs.Count - 1; i >= 0; i--)
        {
            Weights[i] = weight;
            weight = checked(weight * Knobs[i].States.Count);
        }

        Count = weight;
    }

    internal IReadOnlyList<Knob> Knobs { get; }

    /// <summary>The ways of rules that the slice runs through.</summary>
    internal IReadOnlyList<Way> Ways { get; }

    /// <summary>By knob: what one step of its state is worth in the number of a combination.</summary>
    internal int[] Weights { get; }

    /// <summary>How many combinations there are.</summary>
    internal int Count { get; }

    internal int FactCount => Knobs.Sum(knob => knob.Facts.Count);

    internal int StateOf(int combination, int knob) => combination / Weights[knob] % Knobs[knob].States.Count;

    internal Presentation Record(Presentation person, int combination)
    {
        for (int i = 0; i < Knobs.Count; i++)
        {
            person = Knobs[i].States[StateOf(combination, i)].Record(person);
        }

        return person;
    }

    /// <summary>The combination in words: what is not as in the plain adult.</summary>
    internal string Words(int combination) => "the plain adult, but " + string.Join("; ", Enumerable.Range(0, Knobs.Count)
        .Where(i => StateOf(combination, i) > 0)
        .Select(i => Knobs[i].Facts[0].Id + " = " + Knobs[i].States[StateOf(combination, i)].Name));

    public override string ToString() => FactCount + " facts, " + Count + " people: " + string.Join(", ", Knobs.SelectMany(knob => knob.Facts).Select(fact => fact.Id));
}
