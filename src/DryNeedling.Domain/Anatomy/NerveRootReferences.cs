using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// The roots of the sciatic picture (sciatica fact sheet, section 1.2), from secondary pages of a textbook and a question bank.
/// Tables differ.
/// Thread-safe.
/// </summary>
public static class NerveRootReferences
{
    /// <summary>Root L4.</summary>
    public static NerveRootReference L4 => field ?? Once.Keep(ref field, new(
        "l4",
        "L4",
        "Inner calf and leg",
        "Knee extension, thigh adduction; some tables add lifting the foot",
        "Knee jerk",
        "Reverse (femoral) stretch",
        "Knee, inner calf, front and outer thigh",
        new[] { new Citation(Sources.Harrison, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Textbook table on a secondary page."), new Citation(Sources.AccessEmergencyMedicine, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Cited beside the textbook for this root; the fact sheet does not say for which column.") }));

    /// <summary>Root L5.</summary>
    public static NerveRootReference L5 => field ?? Once.Keep(ref field, new(
        "l5",
        "L5",
        "Back of the foot, outer calf",
        "Great-toe extension, lifting the foot, turning it out, hip abduction",
        "None routine; medial hamstring in some tables",
        "Straight leg raise",
        "Outer calf, back of the foot, back and outer thigh, buttock",
        new[] { new Citation(Sources.Harrison, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Textbook table on a secondary page.") }));

    /// <summary>Root S1.</summary>
    public static NerveRootReference S1 => field ?? Once.Keep(ref field, new(
        "s1",
        "S1",
        "Outer edge and sole of the foot",
        "Pushing the foot down, toe flexion, hip extension",
        "Ankle jerk",
        "Straight leg raise",
        "Sole, back of calf and thigh, buttock",
        new[] { new Citation(Sources.Harrison, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Textbook table on a secondary page.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<NerveRootReference> All => field ?? Once.Keep(ref field, ValueList<NerveRootReference>.Of(new[]
    {
        L4, L5, S1,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>l5</c>.</param>
    /// <param name="root">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out NerveRootReference? root)
    {
        Guard.NotNull(id, nameof(id));
        root = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return root is not null;
    }
}
