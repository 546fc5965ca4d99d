namespace DryNeedling.Domain.Rules;

/// <summary>How unknown facts are read.</summary>
internal enum Reading
{
    /// <summary>Only what is known to be yes.</summary>
    Certain = 0,

    /// <summary>What is known to be yes, and what is presumed.</summary>
    Stated = 1,

    /// <summary>Whatever may be yes.</summary>
    Possible = 2,
}
