using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.Intake;

/// <summary>Short English descriptions of option sets, for messages and reports.</summary>
internal static class OptionWords
{
    internal static string Describe(NeedlingOptionSet set)
    {
        if (set.IsEmpty)
        {
            return "no option";
        }

        if (set == NeedlingOptionSet.All)
        {
            return "every muscle";
        }

        var parts = new List<string>();
        foreach (IGrouping<string, string> group in Entries(set).GroupBy(entry => entry.Techniques, entry => entry.Where))
        {
            int all = Muscles.All.Count;
            string where = group.Count() == all && group.All(text => text.StartsWith("both sides", System.StringComparison.Ordinal))
                ? "every muscle"
                : string.Join("; ", group);
            parts.Add(group.Key.Length == 0 ? where : group.Key + " in " + where);
        }

        return string.Join(" / ", parts);
    }

    private static IEnumerable<(string Where, string Techniques)> Entries(NeedlingOptionSet set)
    {
        foreach (Muscle muscle in Muscles.All)
        {
            string left = Techniques(set, muscle, Side.Left);
            string right = Techniques(set, muscle, Side.Right);
            if (left == right)
            {
                if (left != "none")
                {
                    yield return ("both sides " + muscle.Name, left);
                }

                continue;
            }

            if (left != "none")
            {
                yield return ("left " + muscle.Name, left);
            }

            if (right != "none")
            {
                yield return ("right " + muscle.Name, right);
            }
        }
    }

    private static string Techniques(NeedlingOptionSet set, Muscle muscle, Side side)
    {
        string[] names = NeedlingTechniques.Names.Values
            .Where(technique => set.Contains(new NeedlingOption(muscle, side, technique)))
            .Select(NeedlingTechniques.Names.NameOf)
            .ToArray();
        return names.Length == 0 ? "none" : names.Length == NeedlingTechniques.Names.Values.Count ? "" : string.Join(" and ", names);
    }
}
