namespace DryNeedling.Domain.Anatomy;

/// <summary>Depth layer of a muscle.</summary>
public enum MuscleLayer
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Superficial.</summary>
    Superficial = 1,

    /// <summary>Intermediate.</summary>
    Intermediate = 2,

    /// <summary>Deep.</summary>
    Deep = 3,
}
