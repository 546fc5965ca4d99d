using System;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The change between two scores of one person on one measure: the later minus the earlier. It says nothing about why the
/// score changed: most sciatica improves without needling. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class OutcomeChange : IEquatable<OutcomeChange>
{
    private OutcomeChange(OutcomeScore earlier, OutcomeScore later)
    {
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The earlier score: the baseline.</summary>
    public OutcomeScore Earlier { get; }

    /// <summary>The later score.</summary>
    public OutcomeScore Later { get; }

    /// <summary>The measure of both.</summary>
    public OutcomeMeasure Measure => Earlier.Measure;

    /// <summary>Later minus earlier, in the unit of the measure; negative where it fell. Where no decimal number holds the fraction, the nearest one.</summary>
    public decimal Amount => DecimalText.Trimmed(Difference / Scale);

    /// <summary>The change in percent of the earlier score; negative where it fell, null where the earlier score is 0. Where no decimal number holds the fraction, the nearest one.</summary>
    public decimal? PercentOfBaseline => Earlier.Numerator == 0 ? null : DecimalText.Trimmed(100m * Difference / (Earlier.Numerator * Later.Denominator));

    /// <summary>True where the later score is better in the direction of the measure, by however little.</summary>
    public bool IsImprovement => Gain > 0;

    /// <summary>True where the later score is worse in the direction of the measure, by however little.</summary>
    public bool IsWorsening => Gain < 0;

    private decimal Difference => (Later.Numerator * Earlier.Denominator) - (Earlier.Numerator * Later.Denominator);

    private decimal Scale => (decimal)Earlier.Denominator * Later.Denominator;

    /// <summary>The difference, over <see cref="Scale"/>, with the sign of better.</summary>
    private decimal Gain => Measure.Direction == OutcomeDirection.HigherIsBetter ? Difference : -Difference;

    /// <summary>The change from one score to another of the same measure, place and, for a straight leg raise, recorded position of the ankle.</summary>
    /// <param name="earlier">The earlier score.</param>
    /// <param name="later">The later score; of the same day is allowed, as before and after a session.</param>
    /// <exception cref="ArgumentException">The two cannot be compared, or are in the wrong order.</exception>
    public static OutcomeChange Between(OutcomeScore earlier, OutcomeScore later)
    {
        Guard.NotNull(earlier, nameof(earlier));
        Guard.NotNull(later, nameof(later));
        if (!earlier.Measure.Equals(later.Measure))
        {
            throw new ArgumentException(
                "A change is between two scores of one measure; these are of the " + earlier.Measure.Abbreviation + " and the " + later.Measure.Abbreviation + ", which are not comparable.", nameof(later));
        }

        if (!earlier.Site.Equals(later.Site) || earlier.Side != later.Side)
        {
            throw new ArgumentException("A change is between two scores of one place; these are \"" + earlier + "\" and \"" + later + "\".", nameof(later));
        }

        if (earlier.Measure.Place == OutcomePlace.Leg && (earlier.Ankle != later.Ankle || earlier.Ankle == AnklePosition.NotRecorded))
        {
            throw new ArgumentException(OutcomeScore.AnkleProblem(earlier, later), nameof(later));
        }

        return earlier.Date > later.Date
            ? throw new ArgumentException("The earlier score is dated " + earlier.Date + ", after the later one (" + later.Date + "); give the earlier one first.", nameof(later))
            : new OutcomeChange(earlier, later);
    }

    /// <summary>
    /// Whether this change reaches a published figure of its measure. An important change is reached by an improvement of at least
    /// the figure; a detectable change by a change either way of at least the figure; an error of measurement by a change either
    /// way greater than the figure. Fractions are compared without rounding.
    /// </summary>
    /// <param name="figure">One of the figures of <see cref="Measure"/>.</param>
    /// <exception cref="ArgumentException">The figure is of another measure.</exception>
    public ChangeVerdict Meets(ImportantChange figure)
    {
        Guard.NotNull(figure, nameof(figure));
        if (!Measure.ImportantChanges.Contains(figure))
        {
            throw new ArgumentException("The figure \"" + figure + "\" is none of the " + Measure.Abbreviation + "; take one of its ImportantChanges.", nameof(figure));
        }

        if (Earlier.Numerator < figure.BaselineFrom * Earlier.Denominator || Earlier.Numerator > figure.BaselineTo * Earlier.Denominator)
        {
            return ChangeVerdict.DoesNotApply;
        }

        if (figure.BaselineWords is not null || (figure.Amount is null && Earlier.Numerator == 0))
        {
            return ChangeVerdict.CannotTell;
        }

        decimal size = figure.Kind == ImportantChangeKind.MinimalImportantChange ? Gain : Math.Abs(Difference);
        int order = figure.Amount is decimal amount
            ? size.CompareTo(amount * Scale)
            : (100m * size).CompareTo((figure.PercentOfBaseline ?? 0) * Earlier.Numerator * Later.Denominator);
        bool reached = figure.Kind == ImportantChangeKind.MeasurementError ? order > 0 : order >= 0;
        return reached ? ChangeVerdict.Reached : ChangeVerdict.NotReached;
    }

    /// <inheritdoc/>
    public bool Equals(OutcomeChange? other) => other is not null && Earlier.Equals(other.Earlier) && Later.Equals(other.Later);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeChange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earlier, Later);

    /// <summary>Both scores and the change. Carries the person's values; not for logs.</summary>
    public override string ToString() =>
        Earlier + " -> " + Later + ": " + (Difference > 0 ? "+" : "") + DecimalText.Of(Amount) + " " + OutcomeUnits.Names.NameOf(Measure.Unit)
        + (IsImprovement ? ", better" : IsWorsening ? ", worse" : ", unchanged");

    /// <summary>True where the score is better by at least so many percent of the earlier one; fractions are compared without rounding.</summary>
    internal bool GainReaches(decimal percent) => Gain > 0 && 100m * Gain >= percent * Earlier.Numerator * Later.Denominator;
}
