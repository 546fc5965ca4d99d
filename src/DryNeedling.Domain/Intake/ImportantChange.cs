using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A published figure for change within one person on an outcome measure. Figures differ by population and by baseline, so a
/// measure has several and none is "the" figure. Exactly one of <see cref="Amount"/> and <see cref="PercentOfBaseline"/> is
/// given. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ImportantChange : IEquatable<ImportantChange>
{
    private ImportantChange(
        ImportantChangeKind kind, decimal? amount, decimal? percent, string population, decimal? from, decimal? to, string? words, Citation citation)
    {
        Kind = Guard.Defined(kind, ImportantChangeKinds.Names, nameof(kind));
        Amount = amount;
        PercentOfBaseline = percent;
        Population = Guard.NotBlank(population, nameof(population));
        BaselineFrom = from;
        BaselineTo = to;
        BaselineWords = words;
        Citation = Guard.NotNull(citation, nameof(citation));
    }

    /// <summary>What the figure means.</summary>
    public ImportantChangeKind Kind { get; }

    /// <summary>How much change, in the unit of the measure, without sign; null where the figure is a percentage.</summary>
    public decimal? Amount { get; }

    /// <summary>How much change, in percent of the earlier score, without sign; null where the figure is an amount.</summary>
    public decimal? PercentOfBaseline { get; }

    /// <summary>The people in whom it was found.</summary>
    public string Population { get; }

    /// <summary>The least baseline for which the figure holds, included; null where the source gives none.</summary>
    public decimal? BaselineFrom { get; }

    /// <summary>The greatest baseline for which the figure holds, included; null where the source gives none.</summary>
    public decimal? BaselineTo { get; }

    /// <summary>The baseline in words where the source, as read, gives no numbers, such as "low baseline"; null otherwise.</summary>
    public string? BaselineWords { get; }

    /// <summary>Where the figure was read.</summary>
    public Citation Citation { get; }

    /// <inheritdoc/>
    public bool Equals(ImportantChange? other) =>
        other is not null && Kind == other.Kind && Amount == other.Amount && PercentOfBaseline == other.PercentOfBaseline
        && string.Equals(Population, other.Population, StringComparison.Ordinal) && BaselineFrom == other.BaselineFrom && BaselineTo == other.BaselineTo
        && string.Equals(BaselineWords, other.BaselineWords, StringComparison.Ordinal) && Citation.Equals(other.Citation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImportantChange);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, Amount, PercentOfBaseline, Population, BaselineFrom, BaselineTo, BaselineWords, Citation);

    /// <summary>The figure, what it means and for whom.</summary>
    public override string ToString() =>
        ImportantChangeKinds.Names.NameOf(Kind) + " " + (Amount is decimal amount ? DecimalText.Of(amount) : DecimalText.Of(PercentOfBaseline ?? 0) + " % of baseline")
        + ", " + Population
        + (BaselineFrom is decimal from && BaselineTo is decimal to ? ", baseline " + DecimalText.Of(from) + " to " + DecimalText.Of(to) : "")
        + (BaselineWords is null ? "" : ", " + BaselineWords);

    internal static ImportantChange OfAmount(ImportantChangeKind kind, decimal amount, string population, Citation citation, string? baselineWords = null) =>
        new(kind, amount, null, population, null, null, baselineWords, citation);

    internal static ImportantChange OfAmountAtBaseline(ImportantChangeKind kind, decimal amount, string population, decimal from, decimal to, Citation citation) =>
        new(kind, amount, null, population, from, to, null, citation);

    internal static ImportantChange OfPercent(ImportantChangeKind kind, decimal percent, string population, Citation citation) =>
        new(kind, null, percent, population, null, null, null, citation);
}
