using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// Cuts a rule set into slices small enough to try every combination. Rules that share a fact belong together; where too
/// many do, each rule is taken alone, and where one rule reads too many facts, each of its ways. What is small is packed
/// together, the first slice with room first. Every slice holds the support, so that its overall answers differ.
/// </summary>
internal static class Slices
{
    internal static IReadOnlyList<Slice> Of(RuleSet rules, int maxFacts)
    {
        var packed = new List<(List<Knob> Knobs, List<Way> Ways)>();
        foreach (Way[] unit in Components(rules).SelectMany(component => Units(component, maxFacts)))
        {
            Knob[] knobs = KnobsOf(unit);
            int at = packed.FindIndex(slice => knobs.All(slice.Knobs.Contains));
            at = at >= 0 ? at : packed.FindIndex(slice => FactCount(slice.Knobs.Union(knobs)) <= maxFacts);
            if (at < 0)
            {
                packed.Add(([], []));
                at = packed.Count - 1;
            }

            packed[at].Knobs.AddRange(knobs.Except(packed[at].Knobs).ToList());
            packed[at].Ways.AddRange(unit);
        }

        // Places first and the support last: what is read of places then changes seldom, and of the rest only every third time.
        return [.. packed.Select(slice => new Slice(
            slice.Knobs.OrderBy(knob => knob == Knobs.Support ? 2 : knob.Facts.Any(fact => fact.IsLocated) ? 0 : 1), slice.Ways))];
    }

    /// <summary>The rules that share facts, directly or through others. A fact and its details count as one.</summary>
    internal static IReadOnlyList<IReadOnlyList<Rule>> Components(RuleSet rules)
    {
        var components = new List<(HashSet<Knob> Knobs, List<Rule> Rules)>();
        foreach (Rule rule in rules.Rules)
        {
            var knobs = new HashSet<Knob>(KnobsOf(Way.Of(rule)).Where(knob => knob != Knobs.Support));
            var own = new List<Rule> { rule };
            foreach ((HashSet<Knob> Knobs, List<Rule> Rules) other in components.Where(other => other.Knobs.Overlaps(knobs)).ToList())
            {
                knobs.UnionWith(other.Knobs);
                own.InsertRange(0, other.Rules);
                components.Remove(other);
            }

            components.Add((knobs, own));
        }

        return [.. components.Select(component => component.Rules)];
    }

    /// <summary>The knobs of everything that some ways read, and the support.</summary>
    internal static Knob[] KnobsOf(IEnumerable<Way> ways) =>
        [.. ways.SelectMany(way => way.Term.Facts).Select(Knobs.Of).Append(Knobs.Support).Distinct()];

    internal static int FactCount(IEnumerable<Knob> knobs) => knobs.Sum(knob => knob.Facts.Count);

    /// <summary>What must lie in one slice: all ways of the component, else of each rule, else each way.</summary>
    private static IEnumerable<Way[]> Units(IReadOnlyList<Rule> component, int maxFacts)
    {
        Way[] all = [.. component.SelectMany(Way.Of)];
        if (Fits(all))
        {
            return [all];
        }

        return component.SelectMany(rule => Fits(Way.Of(rule)) ? [Way.Of(rule).ToArray()] : Way.Of(rule).Select(way => Fits([way])
            ? new[] { way }
            : throw new InvalidOperationException(way + " reads more than " + maxFacts + " facts at once; no slice can hold it.")));

        bool Fits(IEnumerable<Way> ways) => FactCount(KnobsOf(ways)) <= maxFacts;
    }
}
