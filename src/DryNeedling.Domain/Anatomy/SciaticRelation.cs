namespace DryNeedling.Domain.Anatomy;

/// <summary>How a muscle lies to the sciatic nerve.</summary>
public enum SciaticRelation
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Can compress the nerve.</summary>
    MayEntrap = 1,

    /// <summary>Covers it without piercing it.</summary>
    Overlies = 2,

    /// <summary>Crosses over it and shields it.</summary>
    CrossesOver = 3,

    /// <summary>Runs alongside it.</summary>
    Beside = 4,

    /// <summary>Close at one edge.</summary>
    Near = 5,

    /// <summary>The nerve lies on its back surface.</summary>
    CrossedBy = 6,

    /// <summary>Supplied by an end branch.</summary>
    SuppliedByBranch = 7,

    /// <summary>No contact.</summary>
    NoDirectContact = 8,
}
