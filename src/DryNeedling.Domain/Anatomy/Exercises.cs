using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// Exercises: those with a published dose, and the stretch and strengthening work described for each muscle, for which no
/// source read gives a dose. Each is made when it is first asked for. Thread-safe.
/// </summary>
public static partial class Exercises
{
    private const bool NoEquipment = false;
    private const bool Band = true;

    private static readonly ExercisePosition[] AnyPosition = Array.Empty<ExercisePosition>();

    /// <summary>Figure-four stretch: piriformis, gluteals.</summary>
    public static Exercise FigureFourStretch => field ?? Once.Keep(ref field, Dosed(
        "figure-four-stretch", "Figure-four stretch, lying on the back", ExercisePurpose.Stretch, "piriformis, gluteals",
        new[] { ExercisePosition.Supine }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("15 to 30 seconds, 3 times", Sources.Singh, ReadingMark.ReadSecondary),
        Dose("30 seconds, 3 times, daily", Sources.OrthoCanada, ReadingMark.ReadSecondary)));

    /// <summary>Knee to opposite shoulder: piriformis.</summary>
    public static Exercise KneeToOppositeShoulder => field ?? Once.Keep(ref field, Dosed(
        "knee-to-opposite-shoulder", "Knee to opposite shoulder", ExercisePurpose.Stretch, "piriformis",
        new[] { ExercisePosition.Supine }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("30 seconds, 3 times", Sources.OrthoCanada, ReadingMark.ReadSecondary)));

    /// <summary>Piriformis stretch: piriformis.</summary>
    public static Exercise PiriformisTrialStretch => field ?? Once.Keep(ref field, Dosed(
        "piriformis-trial-stretch", "Piriformis stretch, as in a trial", ExercisePurpose.Stretch, "piriformis",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("10 repetitions, 2 sets a day", Sources.Nct06095180, ReadingMark.Read)));

    /// <summary>Knee to chest: low back and gluteals.</summary>
    public static Exercise KneeToChest => field ?? Once.Keep(ref field, Dosed(
        "knee-to-chest", "Knee to chest, where bending forward does not provoke the pain", ExercisePurpose.Stretch, "low back and gluteals",
        new[] { ExercisePosition.Supine }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("20 to 30 seconds, 3 times each side, at least once a day", Sources.BackCare, ReadingMark.ReadSecondary)));

    /// <summary>Sciatic mobilising stretch: sciatic nerve and hamstrings.</summary>
    public static Exercise SciaticMobilisingStretch => field ?? Once.Keep(ref field, Dosed(
        "sciatic-mobilising-stretch", "Sciatic mobilising stretch", ExercisePurpose.NerveMobilisation, "sciatic nerve and hamstrings",
        new[] { ExercisePosition.Supine }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("at least once a day (the hold was cut off in the text read)", Sources.BackCare, ReadingMark.ReadSecondary, complete: false)));

    /// <summary>Hamstring stretch: hamstrings.</summary>
    public static Exercise StandingHamstringStretch => field ?? Once.Keep(ref field, Dosed(
        "standing-hamstring-stretch", "Hamstring stretch, standing", ExercisePurpose.Stretch, "hamstrings",
        new[] { ExercisePosition.Standing }, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.Balance, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("15 to 30 seconds, 3 times", Sources.Singh, ReadingMark.ReadSecondary)));

    /// <summary>Static hamstring stretch: hamstrings.</summary>
    public static Exercise HamstringStretch => field ?? Once.Keep(ref field, Dosed(
        "hamstring-stretch", "Static hamstring stretch, gentle where the nerve is irritable", ExercisePurpose.Stretch, "hamstrings",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("3 times 30 seconds with 10 seconds rest", Sources.StretchTrial, ReadingMark.Read)));

    /// <summary>Hamstring stretch: hamstrings.</summary>
    public static Exercise HamstringTrialStretch => field ?? Once.Keep(ref field, Dosed(
        "hamstring-trial-stretch", "Hamstring stretch, as in a trial", ExercisePurpose.Stretch, "hamstrings",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("3 times a day for 1 week", Sources.Mason2016b, ReadingMark.Read)));

    /// <summary>Clamshell, side-lying leg raise and bridge: gluteals.</summary>
    public static Exercise GlutealStrength => field ?? Once.Keep(ref field, Dosed(
        "gluteal-strength", "Clamshell, side-lying leg raise and bridge", ExercisePurpose.Strengthen, "gluteals",
        new[] { ExercisePosition.Supine, ExercisePosition.SideLying }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("3 sets of 15, 4 to 5 days a week, in weeks 2 to 6", Sources.OrthoCanada, ReadingMark.ReadSecondary)));

    /// <summary>Hip abduction against resistance: gluteus medius.</summary>
    public static Exercise ResistedHipAbduction => field ?? Once.Keep(ref field, Dosed(
        "resisted-hip-abduction", "Hip abduction against resistance", ExercisePurpose.Strengthen, "gluteus medius",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.Balance }, Band,
        Dose("3 sets of 10", Sources.Singh, ReadingMark.ReadSecondary)));

    /// <summary>Hip extension: gluteus maximus.</summary>
    public static Exercise ProneHipExtension => field ?? Once.Keep(ref field, Dosed(
        "prone-hip-extension", "Hip extension, lying on the front", ExercisePurpose.Strengthen, "gluteus maximus",
        new[] { ExercisePosition.Prone }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("5-second holds (the repetitions were cut off in the text read)", Sources.Singh, ReadingMark.ReadSecondary, complete: false)));

    /// <summary>Pelvic tilt: control of the low back.</summary>
    public static Exercise PelvicTilt => field ?? Once.Keep(ref field, Dosed(
        "pelvic-tilt", "Pelvic tilt", ExercisePurpose.Control, "control of the low back",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("5 to 10 seconds, 10 times", Sources.LumbarProgramme, ReadingMark.Read)));

    /// <summary>Drawing in or bracing the abdomen: deep trunk.</summary>
    public static Exercise AbdominalBracing => field ?? Once.Keep(ref field, Dosed(
        "abdominal-bracing", "Drawing in or bracing the abdomen", ExercisePurpose.Control, "deep trunk",
        AnyPosition, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("10 seconds, 10 times; progress to 30 seconds", Sources.CoreStability, ReadingMark.Read, note: "The fact sheet gives one dose for this programme and another together."),
        Dose("10 seconds, 10 times; progress to 30 seconds", Sources.LumbarProgramme, ReadingMark.Read, note: "The fact sheet gives one dose for this programme and another together.")));

    /// <summary>Multifidus exercise: multifidus.</summary>
    public static Exercise ProneMultifidus => field ?? Once.Keep(ref field, Dosed(
        "prone-multifidus", "Multifidus exercise, lying on the front", ExercisePurpose.Control, "multifidus",
        new[] { ExercisePosition.Prone }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("10 seconds, 10 times", Sources.LumbarProgramme, ReadingMark.Read)));

    /// <summary>Bridge: trunk and gluteals.</summary>
    public static Exercise BridgeAndBirdDog => field ?? Once.Keep(ref field, Dosed(
        "bridge-and-bird-dog", "Bridge, bird dog and four-point leg raise", ExercisePurpose.Strengthen, "trunk and gluteals",
        new[] { ExercisePosition.Supine, ExercisePosition.FourPoint }, new[] { ExerciseCheck.Pregnancy, ExerciseCheck.Fracture, ExerciseCheck.Surgery }, NoEquipment,
        Dose("10 seconds, 10 times, in weeks 1 to 4, then loaded in weeks 5 to 8", Sources.CoreStability, ReadingMark.Read)));

    /// <summary>Walking programme: graded activity.</summary>
    public static Exercise WalkingProgramme => field ?? Once.Keep(ref field, Dosed(
        "walking-programme", "Walking programme", ExercisePurpose.Walking, "graded activity",
        new[] { ExercisePosition.Standing }, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.Balance }, NoEquipment,
        Dose("programmes of 6 weeks, in chronic low back pain", Sources.Suh2019, ReadingMark.Read, complete: false)));

    /// <summary>Nerve glide: sciatic nerve.</summary>
    public static Exercise NerveGlide => field ?? Once.Keep(ref field, Dosed(
        "nerve-glide", "Nerve glide", ExercisePurpose.NerveMobilisation, "sciatic nerve",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("10 to 15 repetitions, 2 to 3 sets", Sources.OrthoCanada, ReadingMark.ReadSecondary)));

    /// <summary>Neurodynamic mobilisation: sciatic nerve.</summary>
    public static Exercise NeurodynamicMobilisation => field ?? Once.Keep(ref field, Dosed(
        "neurodynamic-mobilisation", "Neurodynamic mobilisation, sliding and tension, as in a trial", ExercisePurpose.NerveMobilisation, "sciatic nerve",
        AnyPosition, new[] { ExerciseCheck.Fracture, ExerciseCheck.Surgery, ExerciseCheck.NerveLoss }, NoEquipment,
        Dose("3 sessions a week for 2 weeks", Sources.IRCTRegistry80708, ReadingMark.Read)));

    /// <summary>All exercises: those with published doses first, then those of each muscle.</summary>
    public static IReadOnlyList<Exercise> All => field ?? Once.Keep(ref field, ValueList<Exercise>.Of(new[]
    {
        FigureFourStretch, KneeToOppositeShoulder, PiriformisTrialStretch, KneeToChest, SciaticMobilisingStretch,
        StandingHamstringStretch, HamstringStretch, HamstringTrialStretch, GlutealStrength, ResistedHipAbduction,
        ProneHipExtension, PelvicTilt, AbdominalBracing, ProneMultifidus, BridgeAndBirdDog, WalkingProgramme, NerveGlide,
        NeurodynamicMobilisation,
    }.Concat(OfMuscles())));

    /// <summary>Finds an exercise by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>knee-to-chest</c>.</param>
    /// <param name="exercise">The exercise, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out Exercise? exercise)
    {
        Guard.NotNull(id, nameof(id));
        exercise = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return exercise is not null;
    }

    private static Exercise Dosed(
        string id, string name, ExercisePurpose purpose, string targets, ExercisePosition[] positions, ExerciseCheck[] checks, bool needsEquipment, params ExerciseDose[] doses) => new(
        id, name, purpose, targets, doses, Array.Empty<ReferenceCode>(), doses.Select(dose => dose.Citation.Source).Distinct().ToArray())
    {
        Positions = ValueList<ExercisePosition>.Of(positions),
        // Whoever is acutely ill is given no exercise at all.
        Checks = ValueList<ExerciseCheck>.Of(checks.Append(ExerciseCheck.AcuteIllness)),
        NeedsEquipment = needsEquipment,
    };

    private static ExerciseDose Dose(string text, Source source, ReadingMark mark, bool complete = true, string? note = null) => new(
        text, complete, new Citation(source, SourceSeverity.NotGraded, mark, note ?? "Dose as published: " + text + "."));
}
