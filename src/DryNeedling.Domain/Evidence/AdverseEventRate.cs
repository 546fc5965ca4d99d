using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// How often one study saw one unwanted event, with what it counted. Rates are not ordered: rates over treatments, sessions,
/// people and needles differ in kind, and <see cref="TryCompareTo"/> refuses to compare them. Equal when the <see cref="Id"/>
/// is equal. Immutable and thread-safe.
/// </summary>
public sealed class AdverseEventRate : IEquatable<AdverseEventRate>
{
    internal AdverseEventRate(
        string id,
        string what,
        decimal? printed,
        int per,
        RateDenominator denominator,
        RateBasis basis,
        NeedlingPractice practice,
        string population,
        string caution,
        Citation[] citations,
        decimal? printedTo = null,
        bool isLessThan = false,
        int? events = null,
        int? outOf = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        What = Guard.NotBlank(what, nameof(what));
        Printed = printed;
        PrintedTo = printedTo;
        IsLessThan = isLessThan;
        Per = Guard.InRange(per, 1, 1000000, nameof(per), "units counted");
        Denominator = denominator;
        Basis = Guard.Defined(basis, RateBases.Names, nameof(basis));
        Practice = Guard.Defined(practice, NeedlingPractices.Names, nameof(practice));
        Population = Guard.NotBlank(population, nameof(population));
        Caution = Guard.NotBlank(caution, nameof(caution));
        Events = events;
        OutOf = outOf;
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>brady-bruise</c>.</summary>
    public string Id { get; }

    /// <summary>The event.</summary>
    public string What { get; }

    /// <summary>The figure as printed, per <see cref="Per"/>; the lower end of a range; null where none was printed.</summary>
    public decimal? Printed { get; }

    /// <summary>The upper end of a range as printed; null where one figure was printed.</summary>
    public decimal? PrintedTo { get; }

    /// <summary>True where the source says "less than" <see cref="Printed"/>.</summary>
    public bool IsLessThan { get; }

    /// <summary>How many units the figure is given per: 100 for per cent, 1,000, 10,000, 100,000 or 1,000,000.</summary>
    public int Per { get; }

    /// <summary>What was counted.</summary>
    public RateDenominator Denominator { get; }

    /// <summary>What sort of figure it is.</summary>
    public RateBasis Basis { get; }

    /// <summary>The practice: acupuncture rates are not dry-needling rates.</summary>
    public NeedlingPractice Practice { get; }

    /// <summary>The people or practitioners it was counted on.</summary>
    public string Population { get; }

    /// <summary>What to mind.</summary>
    public string Caution { get; }

    /// <summary>Number of events; null where not given.</summary>
    public int? Events { get; }

    /// <summary>Number of units counted; null where not given.</summary>
    public int? OutOf { get; }

    /// <summary>The rate computed from the counts, per <see cref="Per"/>; null without counts.</summary>
    public decimal? Computed => Events is int events && OutOf is int outOf ? (decimal)events * Per / outOf : null;

    /// <summary>The figure to use: the computed one where there are counts, otherwise the printed one.</summary>
    public decimal? Figure => Computed ?? Printed;

    /// <summary>
    /// Whether the printed figure is what the counts give, rounded to as many decimal places; null without both, or where only
    /// "less than" was printed.
    /// </summary>
    public bool? PrintedMatchesCounts =>
        Computed is decimal computed && Printed is decimal printed && !IsLessThan
            ? Math.Round(computed, (decimal.GetBits(printed)[3] >> 16) & 0xFF, MidpointRounding.AwayFromZero) == printed
            : null;

    /// <summary>The sources; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>
    /// Compares two observed rates of the same practice over the same thing. Refuses where one counts something else, does not
    /// say what it counts, was not counted, or is a range or a bound.
    /// </summary>
    /// <param name="other">The other rate.</param>
    /// <param name="order">Below zero where this one is smaller, above zero where it is larger; zero where equal or refused.</param>
    /// <returns>True where the two may be compared.</returns>
    public bool TryCompareTo(AdverseEventRate other, out int order)
    {
        Guard.NotNull(other, nameof(other));
        order = 0;
        if (Denominator != other.Denominator || Denominator == RateDenominator.NotStated || Practice != other.Practice
            || !IsOneObservedFigure || !other.IsOneObservedFigure)
        {
            return false;
        }

        order = (Figure.GetValueOrDefault() * other.Per).CompareTo(other.Figure.GetValueOrDefault() * Per);
        return true;
    }

    private bool IsOneObservedFigure => Basis == RateBasis.Observed && Figure is not null && PrintedTo is null && (!IsLessThan || Computed is not null);

    /// <inheritdoc/>
    public bool Equals(AdverseEventRate? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdverseEventRate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The event with figure, number and what was counted.</summary>
    public override string ToString() =>
        What + ": " + (Figure is decimal figure
            ? (IsLessThan && Computed is null ? "less than " : "") + FigureText.Of(figure) + (PrintedTo is decimal to ? " to " + FigureText.Of(to) : "") + " per " + FigureText.Of(Per) + " " + Denominator
            : "no figure") + " (" + Practice + ", " + Basis + ")";
}
