using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// A goal that can be scored: from a baseline to a target by a day. What counts as better is that of <see cref="ResponderDefinitions"/>;
/// the day is that of the second review. A goal is no promise. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class PlanGoal : IEquatable<PlanGoal>
{
    internal PlanGoal(OutcomeMeasure measure, BodySite? site, decimal? baseline, CalendarDate? baselineDate, decimal? target, CalendarDate? by)
    {
        Measure = measure;
        Site = site;
        Baseline = baseline;
        BaselineDate = baselineDate;
        Target = target;
        By = by;
    }

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure { get; }

    /// <summary>The site it is about; null where the measure has none or none was recorded.</summary>
    public BodySite? Site { get; }

    /// <summary>The score to start from, in the unit of the measure; null where it is still to be taken.</summary>
    public decimal? Baseline { get; }

    /// <summary>When that score was taken; null where it is still to be taken.</summary>
    public CalendarDate? BaselineDate { get; }

    /// <summary>The score from which the person counts as better; null without a baseline, or where the scale ends before.</summary>
    public decimal? Target { get; }

    /// <summary>By when; null beyond the end of the calendar (2200).</summary>
    public CalendarDate? By { get; }

    private (OutcomeMeasure, BodySite?, decimal?, CalendarDate?, decimal?, CalendarDate?) Parts => (Measure, Site, Baseline, BaselineDate, Target, By);

    /// <inheritdoc/>
    public bool Equals(PlanGoal? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanGoal);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>Measure, baseline, target and day. Carries the person's values; not for logs.</summary>
    public override string ToString() => Measure.Abbreviation + (Site is BodySite site ? " " + site : "")
        + (Baseline is decimal from ? ": from " + DecimalText.Of(from) : ": score to be taken")
        + (Target is decimal to ? " to " + DecimalText.Of(to) : "") + (By is null ? "" : " by " + By);
}
