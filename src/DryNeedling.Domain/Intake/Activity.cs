using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>An activity or position that makes a symptom worse or eases it.</summary>
public enum Activity
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Sitting.</summary>
    Sitting = 1,

    /// <summary>Standing.</summary>
    Standing = 2,

    /// <summary>Walking.</summary>
    Walking = 3,

    /// <summary>Exercise of a kind that was not recorded.</summary>
    Exercise = 4,

    /// <summary>Driving.</summary>
    Driving = 5,

    /// <summary>Bending in a direction that was not recorded.</summary>
    Bending = 6,

    /// <summary>Lifting.</summary>
    Lifting = 7,

    /// <summary>Coughing, sneezing or straining.</summary>
    Coughing = 8,

    /// <summary>Lying down, in whatever position.</summary>
    Lying = 9,

    /// <summary>Rising from sitting.</summary>
    RisingFromSitting = 10,

    /// <summary>Bending or leaning forward.</summary>
    BendingForward = 11,

    /// <summary>Bending backward.</summary>
    BendingBackward = 12,

    /// <summary>Lying on the side of the symptom.</summary>
    LyingOnThatSide = 13,

    /// <summary>Running.</summary>
    Running = 14,

    /// <summary>Rolling over in bed.</summary>
    RollingInBed = 15,

    /// <summary>Walking or running with a long stride.</summary>
    LongStride = 16,

    /// <summary>Walking while leaning forward on a support, such as a shopping trolley.</summary>
    LeaningOnSupport = 17,

    /// <summary>Turning the bent hip.</summary>
    HipRotation = 18,

    /// <summary>Standing still after walking.</summary>
    StandingStill = 19,

    /// <summary>Resting.</summary>
    Resting = 20,
}

internal static class Activities
{
    internal static readonly EnumNames<Activity> Names = new(
        (Activity.Sitting, "sitting"),
        (Activity.Standing, "standing"),
        (Activity.Walking, "walking"),
        (Activity.Exercise, "exercise"),
        (Activity.Driving, "driving"),
        (Activity.Bending, "bending"),
        (Activity.Lifting, "lifting"),
        (Activity.Coughing, "coughing"),
        (Activity.Lying, "lying"),
        (Activity.RisingFromSitting, "rising-from-sitting"),
        (Activity.BendingForward, "bending-forward"),
        (Activity.BendingBackward, "bending-backward"),
        (Activity.LyingOnThatSide, "lying-on-that-side"),
        (Activity.Running, "running"),
        (Activity.RollingInBed, "rolling-in-bed"),
        (Activity.LongStride, "long-stride"),
        (Activity.LeaningOnSupport, "leaning-on-support"),
        (Activity.HipRotation, "hip-rotation"),
        (Activity.StandingStill, "standing-still"),
        (Activity.Resting, "resting"));
}
