using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// A place is a muscle on a side, numbered from 0: two numbers a muscle, left then right. An option is a place with a
/// technique: three numbers a place.
/// </summary>
internal static class Places
{
    internal const int Techniques = 3;

    internal static readonly NeedlingOption[] Options = Muscles.All
        .SelectMany(muscle => new[] { Side.Left, Side.Right }.SelectMany(side => Enumerable.Range(0, Techniques)
            .Select(technique => new NeedlingOption(muscle, side, NeedlingTechnique.Superficial + technique))))
        .ToArray();

    private static readonly Dictionary<Muscle, int> FirstPlace =
        Muscles.All.Select((muscle, index) => (muscle, index)).ToDictionary(pair => pair.muscle, pair => pair.index * 2);

    /// <summary>The places under each recorded site, worked out from the table when first met.</summary>
    private static readonly Dictionary<(LocalConditionKind Kind, BodySite Site), bool[]> Known = new();

    internal static int Count { get; } = Options.Length / Techniques;

    internal static int IndexOf(Muscle muscle, Side side) => FirstPlace[muscle] + (side == Side.Left ? 0 : 1);

    /// <summary>Where a local condition at the site counts by the second keying; without a side, on both.</summary>
    internal static bool[] Under(LocalConditionKind kind, BodySite site)
    {
        if (!Known.TryGetValue((kind, site), out bool[]? places))
        {
            Presentation person = Presentation.Of(new CalendarDate(2026, 3, 2)).With(HealthScreen.AllGroupsDenied).With(LocalCondition.Present(kind, site));
            places = Enumerable.Range(0, Count)
                .Select(place => Predicates.Evaluate(Words.Of(kind), person, Options[place * Techniques]) >= Holds.Presumed).ToArray();
            Known.Add((kind, site), places);
        }

        return places;
    }
}
