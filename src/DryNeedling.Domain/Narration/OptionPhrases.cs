using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Narration;

/// <summary>Sets of options in the words of a language: by techniques, then by side and muscle; most of the muscles by those left out.</summary>
internal static class OptionPhrases
{
    private const int EveryTechnique = 3;

    internal static IEnumerable<string> Describe(Narrator narrator, NeedlingOptionSet options) => options.ToList()
        .GroupBy(option => (option.Muscle, option.Side), option => option.Technique)
        .GroupBy(place => Techniques(narrator, place.OrderBy(technique => technique).ToList()), place => place.Key)
        .Select(group => narrator.Book.Format("options.techniques", group.Key, Where(narrator.Book, group.ToList())));

    private static string Techniques(Narrator narrator, IReadOnlyCollection<NeedlingTechnique> techniques) => techniques.Count == EveryTechnique
        ? narrator.Say("technique.any")
        : string.Join(", ", techniques.Select(technique => narrator.Say("technique." + NeedlingTechniques.Names.NameOf(technique))));

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
