namespace DryNeedling.Domain.Evidence;

/// <summary>How far a statement attributed to a source was checked against that source.</summary>
public enum ReadingMark
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Read in the text of the source itself.</summary>
    Read = 1,

    /// <summary>Read on a secondary page that restates the source.</summary>
    ReadSecondary = 2,

    /// <summary>A weak source: supports "is practised", not "is recommended".</summary>
    Weak = 3,

    /// <summary>Recalled general knowledge that no readable page confirmed.</summary>
    Unconfirmed = 4,

    /// <summary>Derived here from other sources: a convention of this library.</summary>
    Derived = 5,
}
