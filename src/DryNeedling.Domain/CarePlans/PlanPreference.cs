using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>Something that the person prefers or cannot do, as far as a plan can take it into account.</summary>
public enum PlanPreference
{
    /// <summary>Not stated. The default; no preference.</summary>
    Unspecified = 0,

    /// <summary>Wants no needling.</summary>
    NoNeedling = 1,

    /// <summary>Wants no current through the needles.</summary>
    NoElectricalNeedling = 2,

    /// <summary>Wants no deep needling, and so no current either.</summary>
    NoDeepNeedling = 3,

    /// <summary>Wants one muscle a session at most.</summary>
    OneMuscleASession = 4,

    /// <summary>Can come once a week at most.</summary>
    OneSessionAWeek = 5,

    /// <summary>Cannot lie on the front.</summary>
    CannotLieProne = 6,

    /// <summary>Cannot lie on the back.</summary>
    CannotLieSupine = 7,

    /// <summary>Cannot lie on either side.</summary>
    CannotLieOnSide = 8,

    /// <summary>Cannot kneel on hands and knees.</summary>
    CannotKneel = 9,

    /// <summary>Has no equipment for exercise at home.</summary>
    NoHomeEquipment = 10,

    /// <summary>Will not exercise at home.</summary>
    NoHomeExercise = 11,
}

internal static class PlanPreferenceNames
{
    internal static readonly EnumNames<PlanPreference> Names = new(
        (PlanPreference.NoNeedling, "no-needling"),
        (PlanPreference.NoElectricalNeedling, "no-electrical-needling"),
        (PlanPreference.NoDeepNeedling, "no-deep-needling"),
        (PlanPreference.OneMuscleASession, "one-muscle-a-session"),
        (PlanPreference.OneSessionAWeek, "one-session-a-week"),
        (PlanPreference.CannotLieProne, "cannot-lie-prone"),
        (PlanPreference.CannotLieSupine, "cannot-lie-supine"),
        (PlanPreference.CannotLieOnSide, "cannot-lie-on-side"),
        (PlanPreference.CannotKneel, "cannot-kneel"),
        (PlanPreference.NoHomeEquipment, "no-home-equipment"),
        (PlanPreference.NoHomeExercise, "no-home-exercise"));
}
