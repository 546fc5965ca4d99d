using System;
using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// The scores of one measure and place over a course, with the lines at which a person counts as better or worse: data that an app can
/// plot. A change says nothing about its cause. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class OutcomeTrend : IEquatable<OutcomeTrend>
{
    private readonly ValueList<OutcomeTrendPoint> points;

    internal OutcomeTrend(OutcomeMeasure measure, BodySite? site, IEnumerable<OutcomeTrendPoint> points, decimal? baseline, decimal? betterAt, decimal? worseAt, OutcomeTrendState state)
    {
        Measure = measure;
        Site = site;
        this.points = ValueList<OutcomeTrendPoint>.Of(points);
        Baseline = baseline;
        BetterAt = betterAt;
        WorseAt = worseAt;
        State = state;
    }

    /// <summary>The measure, with its scale and direction.</summary>
    public OutcomeMeasure Measure { get; }

    /// <summary>The site it is about; null where the measure has none or none was recorded.</summary>
    public BodySite? Site { get; }

    /// <summary>The scores, oldest first; never empty.</summary>
    public IReadOnlyList<OutcomeTrendPoint> Points => points;

    /// <summary>The score before the course, in the unit of the measure; null where none was taken up to the day of the first session.</summary>
    public decimal? Baseline { get; }

    /// <summary>From here on the person counts as better, in the unit of the measure; null without a baseline, or where no score can be that good.</summary>
    public decimal? BetterAt { get; }

    /// <summary>From here on the person counts as worse, in the unit of the measure; null without a baseline, or where no score can be that bad.</summary>
    public decimal? WorseAt { get; }

    /// <summary>How the newest score stands to these lines.</summary>
    public OutcomeTrendState State { get; }

    private (OutcomeMeasure, BodySite?, ValueList<OutcomeTrendPoint>, decimal?, decimal?, decimal?, OutcomeTrendState) Parts =>
        (Measure, Site, points, Baseline, BetterAt, WorseAt, State);

    /// <inheritdoc/>
    public bool Equals(OutcomeTrend? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeTrend);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>Measure, place and scores. Carries the person's values; not for logs.</summary>
    public override string ToString() => Measure.Abbreviation + (Site is BodySite site ? " " + site : "") + ": " + string.Join(", ", points);
}
