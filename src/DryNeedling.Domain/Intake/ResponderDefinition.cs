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
        OutcomeMeasure measure, bool isPain, decimal? amount, decimal? amountUnlessMuscular, bool byPercent, decimal? worseAmount, params Citation[] citations)
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

    /// <summary>Better by at least this, in the unit of the measure, where the pain is judged to come from no nerve root; null where no source gives an amount.</summary>
    public decimal? BetterBy { get; }

    /// <summary>The same where a nerve root is judged to be at work or nobody judged: the stricter figure, where sources have one for sciatica.</summary>
    public decimal? BetterByUnlessJudgedMuscular { get; }

    /// <summary>True where 30 % of the baseline counts as better too.</summary>
    public bool CountsPercent { get; }

    /// <summary>Worse by at least this, in the unit of the measure; null where 30 % of the baseline counts instead.</summary>
    public decimal? WorseBy { get; }

    /// <summary>Where the figures come from, and what in them is our own choice; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The measure and its figures.</summary>
    public override string ToString() => Measure.Abbreviation
        + (BetterByUnlessJudgedMuscular is decimal amount ? ": better by " + DecimalText.Of(amount) + (CountsPercent ? " or 30 %" : "") : ": better by 30 %")
        + ", worse by " + (WorseBy is decimal worse ? DecimalText.Of(worse) : "30 %");

    /// <summary>True where the change counts as better.</summary>
    internal bool IsBetter(OutcomeChange change, bool judgedMuscular)
    {
        decimal gain = Gain(change);
        decimal? amount = judgedMuscular ? BetterBy : BetterByUnlessJudgedMuscular;
        return gain >= amount || (CountsPercent && change.GainReaches(PercentOfBaseline));
    }

    /// <summary>True where the change counts as worse.</summary>
    internal bool IsWorse(OutcomeChange change)
    {
        decimal loss = -Gain(change);
        return WorseBy is decimal amount ? loss >= amount : change.LossReaches(PercentOfBaseline);
    }

    /// <summary>The values from which a score counts as better and as worse than a baseline; null where the scale ends before.</summary>
    internal (decimal? Better, decimal? Worse) LinesFrom(decimal baseline, bool judgedMuscular)
    {
        decimal sign = Measure.Direction == OutcomeDirection.HigherIsBetter ? 1 : -1;
        decimal share = PercentOfBaseline * baseline / 100;
        decimal? amount = judgedMuscular ? BetterBy : BetterByUnlessJudgedMuscular;
        decimal? easiest = CountsPercent && share > 0 && (amount is null || share < amount) ? share : amount;
        decimal? loss = WorseBy ?? (share > 0 ? share : null);
        return (OnScale(baseline + (sign * easiest), sign), OnScale(baseline - (sign * loss), -sign));
    }

    /// <summary>The first value of the scale, seen in a direction, that lies that far; null where the scale ends before.</summary>
    private decimal? OnScale(decimal? value, decimal direction)
    {
        if (value is not decimal found)
        {
            return null;
        }

        found = Measure.Step != OutcomeStep.WholeNumbers ? found : direction > 0 ? decimal.Ceiling(found) : decimal.Floor(found);
        return found >= Measure.Minimum && !(found > Measure.Maximum) ? DecimalText.ToPlaces(found) : null;
    }

    private decimal Gain(OutcomeChange change) => Measure.Direction == OutcomeDirection.HigherIsBetter ? change.Amount : -change.Amount;
}
