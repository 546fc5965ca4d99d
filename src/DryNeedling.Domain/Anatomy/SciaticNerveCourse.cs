using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How the sciatic nerve passes the piriformis, told in words, because published letters and numbers do not agree. It belongs
/// to one side of a person, never to the person, and cannot be told from symptoms.
/// </summary>
public enum SciaticNerveCourse
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>The whole nerve runs below the muscle: the usual course.</summary>
    WholeBelow = 1,

    /// <summary>One division runs through the muscle, the other below it.</summary>
    OneDivisionThroughOneBelow = 2,

    /// <summary>One division runs above the muscle, the other below it.</summary>
    OneDivisionAboveOneBelow = 3,

    /// <summary>The whole nerve runs through the muscle.</summary>
    WholeThrough = 4,

    /// <summary>One division runs through the muscle, the other above it.</summary>
    OneDivisionThroughOneAbove = 5,

    /// <summary>The whole nerve runs above the muscle.</summary>
    WholeAbove = 6,
}

internal static class SciaticNerveCourses
{
    internal static readonly EnumNames<SciaticNerveCourse> Names = new(
        (SciaticNerveCourse.WholeBelow, "whole-below"),
        (SciaticNerveCourse.OneDivisionThroughOneBelow, "one-division-through-one-below"),
        (SciaticNerveCourse.OneDivisionAboveOneBelow, "one-division-above-one-below"),
        (SciaticNerveCourse.WholeThrough, "whole-through"),
        (SciaticNerveCourse.OneDivisionThroughOneAbove, "one-division-through-one-above"),
        (SciaticNerveCourse.WholeAbove, "whole-above"));
}
