using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// One figure of accuracy as it was printed, with its interval where one was printed. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class AccuracyEstimate : IEquatable<AccuracyEstimate>
{
    internal AccuracyEstimate(FigureUnit unit, decimal? value, decimal? low, decimal? high, bool isRangeAcrossStudies = false)
    {
        Unit = Guard.Defined(unit, FigureUnits.Names, nameof(unit));
        Value = value;
        Low = low;
        High = high;
        IsRangeAcrossStudies = isRangeAcrossStudies;
    }

    /// <summary>The unit as printed. A percentage and a proportion are never mixed silently.</summary>
    public FigureUnit Unit { get; }

    /// <summary>The figure; null where only a range was printed.</summary>
    public decimal? Value { get; }

    /// <summary>Lower end of the interval or range; null where none was printed.</summary>
    public decimal? Low { get; }

    /// <summary>Upper end of the interval or range; null where none was printed.</summary>
    public decimal? High { get; }

    /// <summary>True where <see cref="Low"/> and <see cref="High"/> are the extremes of several studies, not an interval of confidence.</summary>
    public bool IsRangeAcrossStudies { get; }

    internal static AccuracyEstimate Proportion(decimal value, decimal? low = null, decimal? high = null) => new(FigureUnit.Proportion, value, low, high);

    internal static AccuracyEstimate Percent(decimal value, decimal? low = null, decimal? high = null) => new(FigureUnit.Percent, value, low, high);

    internal static AccuracyEstimate Ratio(decimal value, decimal? low = null, decimal? high = null) => new(FigureUnit.Ratio, value, low, high);

    internal static AccuracyEstimate Across(decimal low, decimal high) => new(FigureUnit.Proportion, null, low, high, true);

    /// <inheritdoc/>
    public bool Equals(AccuracyEstimate? other) =>
        other is not null && Unit == other.Unit && Value == other.Value && Low == other.Low && High == other.High
        && IsRangeAcrossStudies == other.IsRangeAcrossStudies;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AccuracyEstimate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Value, Low, High, IsRangeAcrossStudies);

    /// <summary>The figure with its interval, as printed.</summary>
    public override string ToString() =>
        (Value is decimal value ? FigureText.Of(value) : "")
        + (Low is decimal low && High is decimal high ? (Value is null ? "" : " (") + FigureText.Of(low) + " to " + FigureText.Of(high) + (Value is null ? "" : ")") : "")
        + (Unit == FigureUnit.Percent ? " %" : "");
}
