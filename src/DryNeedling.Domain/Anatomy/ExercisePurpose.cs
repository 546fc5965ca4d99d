namespace DryNeedling.Domain.Anatomy;

/// <summary>What an exercise is for.</summary>
public enum ExercisePurpose
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Stretching.</summary>
    Stretch = 1,

    /// <summary>Strengthening and control.</summary>
    Strengthen = 2,
}
