using DryNeedling.Domain.Compatibility;

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

/// <summary>Names of marks in documents and reports.</summary>
internal static class ReadingMarks
{
    internal static readonly EnumNames<ReadingMark> Names = new(
        (ReadingMark.Unspecified, "unspecified"),
        (ReadingMark.Read, "read"),
        (ReadingMark.ReadSecondary, "read-secondary"),
        (ReadingMark.Weak, "weak"),
        (ReadingMark.Unconfirmed, "unconfirmed"),
        (ReadingMark.Derived, "derived"));
}
