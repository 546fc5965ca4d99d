using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>What a figure about trigger points measures.</summary>
public enum PrevalenceFigureKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A share of people.</summary>
    ShareOfPeople = 1,

    /// <summary>A range across the studies of a review; not a pooled estimate.</summary>
    RangeAcrossStudies = 2,

    /// <summary>Number of points a person.</summary>
    CountPerPerson = 3,

    /// <summary>How well the sign tells one state from another.</summary>
    DiagnosticAccuracy = 4,

    /// <summary>A correlation.</summary>
    Correlation = 5,

    /// <summary>An association told in words.</summary>
    Association = 6,

    /// <summary>A reaction measured in a laboratory. A count is of people; a printed percentage is of pictures or of skin, never of people.</summary>
    Reaction = 7,
}

internal static class PrevalenceFigureKinds
{
    internal static readonly EnumNames<PrevalenceFigureKind> Names = new(
        (PrevalenceFigureKind.ShareOfPeople, "share-of-people"),
        (PrevalenceFigureKind.RangeAcrossStudies, "range-across-studies"),
        (PrevalenceFigureKind.CountPerPerson, "count-per-person"),
        (PrevalenceFigureKind.DiagnosticAccuracy, "diagnostic-accuracy"),
        (PrevalenceFigureKind.Correlation, "correlation"),
        (PrevalenceFigureKind.Association, "association"),
        (PrevalenceFigureKind.Reaction, "reaction"));
}
