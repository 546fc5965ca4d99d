using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.Intake;

/// <summary>Short English descriptions of option sets, for messages and reports.</summary>
internal static class OptionWords
{
    private const string BothSides = "both sides ";

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
            string where = Where(group.ToList());
            parts.Add(group.Key.Length == 0 ? where : group.Key + " in " + where);
        }

        return string.Join(" / ", parts);
    }

    /// <summary>Most of the muscles on both sides are told by those left out.</summary>
    private static string Where(IReadOnlyList<string> places)
    {
        string[] left = Muscles.All.Select(muscle => BothSides + muscle.Name).Where(place => !places.Contains(place)).ToArray();
        return left.Length == 0 ? "every muscle"
            : left.Length < places.Count && places.All(place => place.StartsWith(BothSides, System.StringComparison.Ordinal))
                ? "every muscle but " + string.Join("; ", left.Select(place => place.Substring(BothSides.Length)))
            : string.Join("; ", places);
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
                    yield return (BothSides + muscle.Name, left);
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
