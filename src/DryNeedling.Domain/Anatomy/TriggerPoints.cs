using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>The trigger points that the texts read describe, by muscle. Thread-safe.</summary>
public static class TriggerPoints
{
    /// <summary>All trigger points, by muscle and in the order of the ground.</summary>
    public static IReadOnlyList<TriggerPoint> All => field ?? Once.Keep(ref field, ValueList<TriggerPoint>.Of(Muscles.All.SelectMany(muscle => muscle.TriggerPoints)));

    /// <summary>The trigger points of one muscle; empty where no text read describes one of its own.</summary>
    /// <param name="muscle">The muscle.</param>
    public static IReadOnlyList<TriggerPoint> In(Muscle muscle) => Guard.NotNull(muscle, nameof(muscle)).TriggerPoints;

    /// <summary>Finds a trigger point by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>piriformis/medial</c>.</param>
    /// <param name="triggerPoint">The trigger point, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out TriggerPoint? triggerPoint)
    {
        Guard.NotNull(id, nameof(id));
        int slash = id.IndexOf('/');
        triggerPoint = slash > 0 && Muscles.TryFind(id.Substring(0, slash), out Muscle? muscle)
            ? muscle.TriggerPoints.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal))
            : null;
        return triggerPoint is not null;
    }
}
