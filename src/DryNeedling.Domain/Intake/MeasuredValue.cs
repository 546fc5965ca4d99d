using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A measured value with its date: a laboratory result, or the total of a score that a clinician worked out. It is read only
/// behind the screening question to which it belongs (a vitamin K antagonist, low platelets, low neutrophils, signs of a clot in a
/// leg vein), and only while it is current. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class MeasuredValue : IEquatable<MeasuredValue>
{
    private MeasuredValue(MeasuredValueKind kind, decimal value, CalendarDate date)
    {
        Kind = kind;
        Value = value;
        Date = date;
    }

    /// <summary>What was measured; tells the unit.</summary>
    public MeasuredValueKind Kind { get; }

    /// <summary>The value, in the unit of its kind.</summary>
    public decimal Value { get; }

    /// <summary>When the sample was taken or the score worked out. A value without a date is of no use.</summary>
    public CalendarDate Date { get; }

    /// <summary>An international normalised ratio.</summary>
    /// <param name="ratio">The ratio, without unit: 0.5 to 30, with at most two decimal places.</param>
    /// <param name="date">When the sample was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is out of range.</exception>
    public static MeasuredValue Inr(decimal ratio, CalendarDate date) => Checked(MeasuredValueKind.Inr, ratio, date, nameof(ratio));

    /// <summary>A platelet count.</summary>
    /// <param name="perCubicMillimetre">Platelets per mm³, 0 to 5,000,000; a count in × 10⁹/L times 1,000.</param>
    /// <param name="date">When the sample was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static MeasuredValue PlateletCount(int perCubicMillimetre, CalendarDate date) =>
        Checked(MeasuredValueKind.PlateletCount, perCubicMillimetre, date, nameof(perCubicMillimetre));

    /// <summary>A neutrophil count.</summary>
    /// <param name="perCubicMillimetre">Neutrophils per mm³, 0 to 1,000,000; a count in × 10⁹/L times 1,000.</param>
    /// <param name="date">When the sample was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static MeasuredValue NeutrophilCount(int perCubicMillimetre, CalendarDate date) =>
        Checked(MeasuredValueKind.NeutrophilCount, perCubicMillimetre, date, nameof(perCubicMillimetre));

    /// <summary>
    /// The total of the two-level Wells score for a clot in a leg vein. The clinician works it out; nothing is awarded here, least of
    /// all the two points off for "another diagnosis at least as likely", which sciatica must not earn by habit.
    /// </summary>
    /// <param name="points">The total, -2 to 9 points.</param>
    /// <param name="date">When it was worked out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is out of range.</exception>
    public static MeasuredValue WellsScore(int points, CalendarDate date) => Checked(MeasuredValueKind.WellsScore, points, date, nameof(points));

    /// <inheritdoc/>
    public bool Equals(MeasuredValue? other) => other is not null && Kind == other.Kind && Value == other.Value && Date.Equals(other.Date);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasuredValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Value, Date);

    /// <summary>Kind, value and date. Carries the person's values; not for logs.</summary>
    public override string ToString() => MeasuredValueKinds.Names.NameOf(Kind) + " " + DecimalText.Of(Value) + ", " + Date;

    /// <summary>A value of a kind, for whoever has checked it.</summary>
    internal static MeasuredValue Of(MeasuredValueKind kind, decimal value, CalendarDate date) => Checked(kind, value, date, nameof(value));

    /// <summary>Why this value and another cannot stand in one record; null where they can.</summary>
    internal string? ProblemBeside(MeasuredValue other) => Kind == other.Kind && Date.Equals(other.Date) && Value != other.Value
        ? "Two different values of one kind and date: recorded is \"" + this + "\", added was \"" + other + "\". Record one."
        : null;

    private static MeasuredValue Checked(MeasuredValueKind kind, decimal value, CalendarDate date, string name)
    {
        Guard.NotNull(date, nameof(date));
        return MeasuredValueKinds.Problem(kind, value) is string problem
            ? throw new ArgumentOutOfRangeException(name, value, name + " " + problem)
            : new MeasuredValue(kind, DecimalText.Trimmed(value), date);
    }
}
