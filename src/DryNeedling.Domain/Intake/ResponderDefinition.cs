using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// From which change on one measure a person counts as better, and from which as worse. Taken from the published figures of the
/// measure by population; which of several figures is taken is said with it. A change says nothing about its cause.
/// Immutable and thread-safe.
/// </summary>
public sealed class ResponderDefinition
{
    internal ResponderDefinition(
        OutcomeMeasure measure, bool isPain, decimal amount, decimal? amountUnlessMuscular, bool byPercent, decimal worseAmount, params Citation[] citations)
    {
        Measure = measure;
        IsPain = isPain;
        BetterBy = amount;
        BetterByUnlessJudgedMuscular = amountUnlessMuscular ?? amount;
        CountsPercent = byPercent;
        WorseBy = worseAmount;
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>The share of the baseline, in percent, that counts as better wherever <see cref="CountsPercent"/>: 30 (sciatica fact sheet, section 5).</summary>
    public const decimal PercentOfBaseline = 30;

    /// <summary>Stable id: that of the measure.</summary>
    public string Id => Measure.Id;

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure { get; }

    /// <summary>True for a measure of pain, false for one of function.</summary>
    public bool IsPain { get; }

    /// <summary>Better by at least this, in the unit of the measure, where the pain is judged to come from no nerve root.</summary>
    public decimal BetterBy { get; }

    /// <summary>The same where a nerve root is judged to be at work or nobody judged: the stricter figure, where sources have one for sciatica.</summary>
    public decimal BetterByUnlessJudgedMuscular { get; }

    /// <summary>True where 30 % of the baseline counts as better too.</summary>
    public bool CountsPercent { get; }

    /// <summary>True where the amount and 30 % of the baseline must both be reached to count as better, so that a small baseline is not better by noise.</summary>
    public bool NeedsBoth { get; internal init; }

    /// <summary>Worse by at least this, in the unit of the measure.</summary>
    public decimal WorseBy { get; }

    /// <summary>Where the figures come from, and what in them is our own choice; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The measure and its figures.</summary>
    public override string ToString() => Measure.Abbreviation
        + ": better by " + DecimalText.Of(BetterByUnlessJudgedMuscular) + (CountsPercent ? (NeedsBoth ? " and 30 %" : " or 30 %") : "") + ", worse by " + DecimalText.Of(WorseBy);

    /// <summary>True where the change counts as better.</summary>
    internal bool IsBetter(OutcomeChange change, bool judgedMuscular)
    {
        decimal gain = Gain(change);
        decimal amount = judgedMuscular ? BetterBy : BetterByUnlessJudgedMuscular;
        bool reaches = change.GainReaches(PercentOfBaseline);
        return NeedsBoth ? gain >= amount && reaches : gain >= amount || (CountsPercent && reaches);
    }

    /// <summary>True where the change counts as worse.</summary>
    internal bool IsWorse(OutcomeChange change) => -Gain(change) >= WorseBy;

    /// <summary>The values from which a score counts as better and as worse than a baseline; null where the scale ends before.</summary>
    internal (decimal? Better, decimal? Worse) LinesFrom(decimal baseline, bool judgedMuscular)
    {
        decimal sign = Measure.Direction == OutcomeDirection.HigherIsBetter ? 1 : -1;
        decimal share = PercentOfBaseline * baseline / 100;
        decimal amount = judgedMuscular ? BetterBy : BetterByUnlessJudgedMuscular;
        decimal easiest = NeedsBoth ? (share > amount ? share : amount)
            : CountsPercent && share > 0 && share < amount ? share
            : amount;
        return (OnScale(baseline + (sign * easiest), sign), OnScale(baseline - (sign * WorseBy), -sign));
    }

    /// <summary>The first value of the scale, seen in a direction, that lies that far; null where the scale ends before.</summary>
    private decimal? OnScale(decimal value, decimal direction)
    {
        decimal found = Measure.Step != OutcomeStep.WholeNumbers ? value : direction > 0 ? decimal.Ceiling(value) : decimal.Floor(value);
        return found >= Measure.Minimum && !(found > Measure.Maximum) ? DecimalText.ToPlaces(found) : null;
    }

    private decimal Gain(OutcomeChange change) => Measure.Direction == OutcomeDirection.HigherIsBetter ? change.Amount : -change.Amount;
}
