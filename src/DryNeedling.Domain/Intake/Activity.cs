using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>An activity that makes a symptom worse or eases it.</summary>
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

    /// <summary>Running and other exercise.</summary>
    Exercise = 4,

    /// <summary>Driving.</summary>
    Driving = 5,

    /// <summary>Bending.</summary>
    Bending = 6,

    /// <summary>Lifting.</summary>
    Lifting = 7,

    /// <summary>Coughing, sneezing or straining.</summary>
    Coughing = 8,

    /// <summary>Lying down.</summary>
    Lying = 9,
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
        (Activity.Lying, "lying"));
}
