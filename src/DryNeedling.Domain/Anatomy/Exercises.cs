using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Exercises with published doses (sciatica fact sheet, section 6.3). Thread-safe.</summary>
public static class Exercises
{
    /// <summary>Supine figure-four stretch, for piriformis and gluteals.</summary>
    public static Exercise FigureFourStretch { get; } = Of("figure-four-stretch", "Figure-four stretch, lying on the back", ExercisePurpose.Stretch, "15 to 30 seconds, 3 times", Sources.Singh, ReadingMark.ReadSecondary);

    /// <summary>Knee to opposite shoulder, for the piriformis.</summary>
    public static Exercise KneeToOppositeShoulder { get; } = Of("knee-to-opposite-shoulder", "Knee to opposite shoulder", ExercisePurpose.Stretch, "30 seconds, 3 times", Sources.OrthoCanada, ReadingMark.ReadSecondary);

    /// <summary>Knee to chest, for the low back and gluteals.</summary>
    public static Exercise KneeToChest { get; } = Of("knee-to-chest", "Knee to chest, where bending forward does not provoke the pain", ExercisePurpose.Stretch, "20 to 30 seconds, 3 times each side, at least once a day", Sources.BackCare, ReadingMark.ReadSecondary);

    /// <summary>Static hamstring stretch.</summary>
    public static Exercise HamstringStretch { get; } = Of("hamstring-stretch", "Static hamstring stretch, gentle where the nerve is irritable", ExercisePurpose.Stretch, "3 times 30 seconds with 10 seconds rest", Sources.StretchTrial, ReadingMark.Read);

    /// <summary>Clamshell, side-lying abduction and bridge, for the gluteals.</summary>
    public static Exercise GlutealStrength { get; } = Of("gluteal-strength", "Clamshell, side-lying leg raise and bridge", ExercisePurpose.Strengthen, "3 sets of 15, 4 to 5 days a week, in weeks 2 to 6", Sources.OrthoCanada, ReadingMark.ReadSecondary);

    /// <summary>Bridge and bird dog, for trunk and hip.</summary>
    public static Exercise BridgeAndBirdDog { get; } = Of("bridge-and-bird-dog", "Bridge and bird dog", ExercisePurpose.Strengthen, "10 seconds, 10 times, in weeks 1 to 4, then loaded in weeks 5 to 8", Sources.CoreStability, ReadingMark.Read);

    /// <summary>Pelvic tilt, for control of the low back.</summary>
    public static Exercise PelvicTilt { get; } = Of("pelvic-tilt", "Pelvic tilt", ExercisePurpose.Strengthen, "5 to 10 seconds, 10 times", Sources.LumbarProgramme, ReadingMark.Read);

    /// <summary>All exercises.</summary>
    public static IReadOnlyList<Exercise> All { get; } = ValueList<Exercise>.Of(new[]
    {
        FigureFourStretch, KneeToOppositeShoulder, KneeToChest, HamstringStretch, GlutealStrength, BridgeAndBirdDog, PelvicTilt,
    });

    private static Exercise Of(string id, string name, ExercisePurpose purpose, string dose, Source source, ReadingMark mark) =>
        new(id, name, purpose, dose, new Citation(source, SourceSeverity.NotGraded, mark, "Dose as published: " + dose + "."));
}
