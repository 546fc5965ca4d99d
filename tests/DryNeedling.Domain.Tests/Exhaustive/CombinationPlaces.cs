using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The options, and the two places where a trigger point may be: inside the one muscle of a local rule, and outside it.</summary>
internal static class CombinationPlaces
{
    internal static readonly NeedlingOption[] All = [.. NeedlingOptionSet.All.ToList()];

    internal static readonly Muscle OneMuscle = Muscles.Piriformis;

    internal static readonly Muscle Outside = Muscles.GluteusMedius;

    internal static readonly bool[] IsInside = [.. All.Select(option => option.Muscle.Equals(OneMuscle) && option.Side == Side.Left)];

    internal static readonly bool[] IsOutside = [.. All.Select(option => option.Muscle.Equals(Outside) && option.Side == Side.Right)];

    internal static readonly bool[] IsElectrical = [.. All.Select(option => option.Technique == NeedlingTechnique.Electrical)];

    internal static readonly int[] Every = [.. Enumerable.Range(0, All.Length)];

    /// <summary>One option of each sort that reach, places and decisions can tell apart: both muscles, both sides, each technique.</summary>
    internal static readonly int[] OneOfEachSort = [.. Every.Where(i => All[i].Muscle.Equals(OneMuscle) || All[i].Muscle.Equals(Outside))];

    /// <summary>Each technique at the two places: enough where no decision tells one side from the other.</summary>
    internal static readonly int[] TheTwoPlaces = [.. Every.Where(i => IsInside[i] || IsOutside[i])];

    internal static NeedlingOptionSet SetOf(IEnumerable<int> options) => NeedlingOptionSet.Of([.. options.Select(i => All[i])]);
}
