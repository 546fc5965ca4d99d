using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// Number, spacing and limits of a course, within what trials did. Observations of trials and limits of a payer, not a dose that is known
/// to work. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class NeedlingCourse : IEquatable<NeedlingCourse>
{
    internal NeedlingCourse(int mostMuscles, int daysBetween, int leastDays, int firstReview, int secondReview, int courseLimit, int yearLimit)
    {
        MostMuscles = mostMuscles;
        DaysBetween = daysBetween;
        LeastDaysBetween = leastDays;
        FirstReviewAfter = firstReview;
        SecondReviewAfter = secondReview;
        CourseLimit = courseLimit;
        YearLimit = yearLimit;
    }

    /// <summary>How many muscles a session at most, 1 to 3.</summary>
    public int MostMuscles { get; }

    /// <summary>How many days lie between two planned sessions: a week, or two while tapering.</summary>
    public int DaysBetween { get; }

    /// <summary>How many days lie between two sessions at the least.</summary>
    public int LeastDaysBetween { get; }

    /// <summary>After how many sessions the first review is due.</summary>
    public int FirstReviewAfter { get; }

    /// <summary>After how many sessions the second review is due.</summary>
    public int SecondReviewAfter { get; }

    /// <summary>How many sessions a course has at most without a full response.</summary>
    public int CourseLimit { get; }

    /// <summary>How many sessions a year has at most.</summary>
    public int YearLimit { get; }

    /// <summary>Where these numbers come from.</summary>
    public IReadOnlyList<Citation> Citations => Read;

    private static IReadOnlyList<Citation> Read => field ?? Once.Keep(ref field, ValueList<Citation>.Of(new[]
    {
        new Citation(Sources.Nct06095180, SourceSeverity.NotGraded, ReadingMark.Read, "Three weekly sessions for the piriformis, beside stretching."),
        new Citation(Sources.Tabatabaiee, SourceSeverity.NotGraded, ReadingMark.Read, "Three sessions for the piriformis."),
        new Citation(Sources.NonThrust2019, SourceSeverity.NotGraded, ReadingMark.Read, "Six sessions in three weeks for low back pain."),
        new Citation(Sources.Nct04498572, SourceSeverity.NotGraded, ReadingMark.Read, "Up to six sessions, two a week, for gluteus medius."),
        new Citation(Sources.Gattie2020, SourceSeverity.NotGraded, ReadingMark.Read, "Survey: 3 to 6 sessions a course for 82 %."),
        new Citation(Sources.HowOften, SourceSeverity.NotGraded, ReadingMark.Weak, "48 to 72 hours between sessions."),
        new Citation(Sources.CmsNcd2020, SourceSeverity.NotGraded, ReadingMark.Read, "A payer's limits for acupuncture in chronic low back pain."),
        new Citation(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Derived, "One to three muscles a session, one session a week and two weeks while tapering: our proposal within these."),
    }));

    private (int, int, int, int, int, int, int) Parts => (MostMuscles, DaysBetween, LeastDaysBetween, FirstReviewAfter, SecondReviewAfter, CourseLimit, YearLimit);

    /// <inheritdoc/>
    public bool Equals(NeedlingCourse? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NeedlingCourse);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The numbers.</summary>
    public override string ToString() =>
        "up to " + MostMuscles + " muscle(s) a session, every " + DaysBetween + " days, review after " + FirstReviewAfter + " and " + SecondReviewAfter + " sessions";
}
