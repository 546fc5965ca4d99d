using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>A place is a muscle on a side, numbered from 0: two numbers a muscle, left then right.</summary>
internal static class Places
{
    internal static readonly Muscle[] MuscleAt = Muscles.All.SelectMany(muscle => new[] { muscle, muscle }).ToArray();

    internal static readonly BodySiteSet[] SitesOver =
        MuscleAt.Select((muscle, place) => muscle.SitesOn(place % 2 == 0 ? Side.Left : Side.Right)).ToArray();

    private static readonly Dictionary<Muscle, int> FirstPlace =
        Muscles.All.Select((muscle, index) => (muscle, index)).ToDictionary(pair => pair.muscle, pair => pair.index * 2);

    internal static int Count => MuscleAt.Length;

    internal static int IndexOf(Muscle muscle, Side side) => FirstPlace[muscle] + (side == Side.Left ? 0 : 1);
}
