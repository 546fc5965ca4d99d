using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Narration;

/// <summary>Sets of options in the words of a language: by techniques, then by side and muscle; most of the muscles by those left out.</summary>
internal static class OptionPhrases
{
    internal static IEnumerable<string> Describe(PhraseBook book, NeedlingOptionSet options) => options.ToList()
        .GroupBy(option => (option.Muscle, option.Side), option => option.Technique)
        .GroupBy(
            place => string.Join(", ", place.OrderBy(technique => technique).Select(technique => book["technique." + NeedlingTechniques.Names.NameOf(technique)])),
            place => place.Key)
        .Select(group => book.Format("options.techniques", group.Key, Where(book, group.ToList())));

    private static string Where(PhraseBook book, IReadOnlyCollection<(Muscle Muscle, Side Side)> places)
    {
        List<Muscle> left = Muscles.All.Where(muscle => places.Contains((muscle, Side.Left))).ToList();
        List<Muscle> right = Muscles.All.Where(muscle => places.Contains((muscle, Side.Right))).ToList();
        List<Muscle> both = left.Intersect(right).ToList();
        List<string> parts = new();
        if (both.Count > 0)
        {
            List<Muscle> missing = Muscles.All.Except(both).ToList();
            parts.Add(missing.Count == 0 ? book["options.every-muscle"]
                : missing.Count < both.Count ? book.Format("options.every-muscle-but", Names(book, missing))
                : book.Format("options.both-sides", Names(book, both)));
        }

        AddSide(parts, book, "options.left", left.Except(both).ToList());
        AddSide(parts, book, "options.right", right.Except(both).ToList());
        return string.Join(" / ", parts);
    }

    private static void AddSide(List<string> parts, PhraseBook book, string code, List<Muscle> muscles)
    {
        if (muscles.Count > 0)
        {
            parts.Add(book.Format(code, muscles.Count == Muscles.All.Count ? book["options.every-muscle"] : Names(book, muscles)));
        }
    }

    private static string Names(PhraseBook book, IEnumerable<Muscle> muscles) => string.Join("; ", muscles.Select(muscle => book["muscle." + muscle.Id]));
}
