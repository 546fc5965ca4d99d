namespace DryNeedling.Domain.Rules;

/// <summary>What is known of a fact for one person.</summary>
public enum FactState
{
    /// <summary>Not known. The default.</summary>
    Unknown = 0,

    /// <summary>No.</summary>
    No = 1,

    /// <summary>Not known, and read as yes in the stated answer because a source tells us to act on the worse reading.</summary>
    Presumed = 2,

    /// <summary>Yes.</summary>
    Yes = 3,
}
