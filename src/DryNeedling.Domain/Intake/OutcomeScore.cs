using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A score on an outcome measure at a date. What it was worked out from is kept with it, so that a percentage or a mean that no
/// decimal number can hold is still compared exactly. Equal by value; the same value recorded from other parts is another record.
/// Immutable and thread-safe.
/// </summary>
public sealed class OutcomeScore : IEquatable<OutcomeScore>
{
    /// <summary>One kilogram-force per square centimetre in kilopascals, exactly.</summary>
    private const decimal KilopascalsInKilogramForce = 98.0665m;

    /// <summary>Keeps the product within what a score can carry.</summary>
    private const decimal MostKilogramForce = 10_000;
    private const int MostDecimalPlacesBeforeConversion = 6;

    private readonly ValueList<decimal> activityScores;

    private OutcomeScore(
        OutcomeMeasure measure,
        CalendarDate date,
        decimal numerator,
        int denominator,
        int? rawSum = null,
        int? answeredItems = null,
        ValueList<decimal>? activityScores = null,
        BodySite? site = null,
        Side side = Side.Unspecified,
        AnklePosition ankle = AnklePosition.NotRecorded)
    {
        Measure = measure;
        Date = date;
        Numerator = numerator;
        Denominator = denominator;
        Value = DecimalText.Trimmed(numerator / denominator);
        RawSum = rawSum;
        AnsweredItems = answeredItems;
        this.activityScores = activityScores ?? ValueList<decimal>.Empty;
        Site = site;
        Side = side;
        Ankle = ankle;
    }

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure { get; }

    /// <summary>
    /// The value, in the unit of the measure. Where no decimal number holds the fraction (5 of 15 is 33.33… %), the nearest one
    /// with 28 digits; bands and changes are worked out from the fraction itself.
    /// </summary>
    public decimal Value { get; }

    /// <summary>When it was taken.</summary>
    public CalendarDate Date { get; }

    /// <summary>The raw sum of the Oswestry disability index; null where the score was not recorded from one.</summary>
    public int? RawSum { get; }

    /// <summary>How many items the raw sum is of, 1 to 10; null where the score was not recorded from one.</summary>
    public int? AnsweredItems { get; }

    /// <summary>The activities' own scores of the patient-specific functional scale; empty where only the mean was recorded.</summary>
    public IReadOnlyList<decimal> ActivityScores => activityScores;

    /// <summary>The site it is about; null where the measure has none or none was recorded.</summary>
    public BodySite? Site { get; }

    /// <summary>The leg that was raised; <see cref="Side.Unspecified"/> for every other measure.</summary>
    public Side Side { get; }

    /// <summary>The position of the ankle of the leg that was raised; <see cref="AnklePosition.NotRecorded"/> for every other measure.</summary>
    public AnklePosition Ankle { get; }

    /// <summary>The band in which the value lies; null where the measure has no published bands.</summary>
    public OutcomeBand? Band => Measure.BandOf(Numerator, Denominator);

    /// <summary>The exact value is this divided by <see cref="Denominator"/>.</summary>
    internal decimal Numerator { get; }

    internal int Denominator { get; }

    /// <summary>
    /// A score in the unit of its measure. For the Oswestry disability index that is the percentage, never the raw sum
    /// (<see cref="OswestryFromRawSum"/>). A pressure pain threshold needs its site and a straight leg raise its leg: each has a
    /// factory of its own and is refused here.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="value">The value, in the unit and range of the measure, with at most 10 decimal places.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the scale.</exception>
    /// <exception cref="ArgumentException">The measure needs a place.</exception>
    public static OutcomeScore Of(OutcomeMeasure measure, decimal value, CalendarDate date)
    {
        Guard.NotNull(measure, nameof(measure));
        if (measure.Place is OutcomePlace.Site or OutcomePlace.Leg)
        {
            throw new ArgumentException(
                "The " + measure.Abbreviation + " is of " + (measure.Place == OutcomePlace.Leg ? "one leg; use OutcomeScore.StraightLegRaise" : "one site; use OutcomeScore.PressurePainThreshold")
                + ", which asks for it.",
                nameof(measure));
        }

        return new OutcomeScore(measure, Guard.NotNull(date, nameof(date)), Checked(measure, value, nameof(value)), 1);
    }

    /// <summary>A score of a measure that is of a site: a pain rating of the leg, say, beside one of the back.</summary>
    /// <param name="measure">The numeric pain rating scale or the pressure pain threshold.</param>
    /// <param name="value">The value, in the unit and range of the measure, with at most 10 decimal places.</param>
    /// <param name="site">The site.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the scale.</exception>
    /// <exception cref="ArgumentException">The measure is of no site, or the site is none.</exception>
    public static OutcomeScore At(OutcomeMeasure measure, decimal value, BodySite site, CalendarDate date)
    {
        Guard.NotNull(measure, nameof(measure));
        if (measure.Place is not (OutcomePlace.Site or OutcomePlace.SiteWhereRecorded))
        {
            throw new ArgumentException("The " + measure.Abbreviation + " is of no site; use OutcomeScore." + (measure.Place == OutcomePlace.Leg ? "StraightLegRaise." : "Of."), nameof(measure));
        }

        if (site == default)
        {
            throw new ArgumentException("default(BodySite) is no site; name the region and side.", nameof(site));
        }

        return new OutcomeScore(measure, Guard.NotNull(date, nameof(date)), Checked(measure, value, nameof(value)), 1, site: site);
    }

    /// <summary>
    /// The Oswestry disability index from the raw sum: percent = sum / (5 × answered items). No source read gives a least number
    /// of answered items, so 1 to 10 are accepted.
    /// </summary>
    /// <param name="rawSum">The sum of the answered items, each 0 to 5; at most 5 × <paramref name="answeredItems"/>.</param>
    /// <param name="answeredItems">How many items were answered, 1 to 10.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum or the number of items is out of range.</exception>
    public static OutcomeScore OswestryFromRawSum(int rawSum, int answeredItems, CalendarDate date)
    {
        Guard.InRange(answeredItems, 1, 10, nameof(answeredItems), "items of the ODI");
        if (RawSumProblem(rawSum, answeredItems) is string problem)
        {
            throw new ArgumentOutOfRangeException(nameof(rawSum), rawSum, nameof(rawSum) + " " + problem);
        }

        return new OutcomeScore(
            OutcomeMeasures.OswestryDisabilityIndex, Guard.NotNull(date, nameof(date)), 20m * rawSum, answeredItems, rawSum: rawSum, answeredItems: answeredItems);
    }

    /// <summary>The patient-specific functional scale from its activities: their mean.</summary>
    /// <param name="scores">Three to five scores, each 0 to 10, higher is better.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentException">Fewer than three or more than five scores.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is none of the scale.</exception>
    public static OutcomeScore PatientSpecificFunctionalScaleFromActivities(IReadOnlyList<decimal> scores, CalendarDate date)
    {
        Guard.NotNull(scores, nameof(scores));
        if (ActivityCountProblem(scores.Count) is string problem)
        {
            throw new ArgumentException(problem, nameof(scores));
        }

        OutcomeMeasure measure = OutcomeMeasures.PatientSpecificFunctionalScale;
        ValueList<decimal> checkedScores = ValueList<decimal>.Of(scores.Select(score => Checked(measure, score, nameof(scores))));
        return new OutcomeScore(measure, Guard.NotNull(date, nameof(date)), checkedScores.Sum(), checkedScores.Count, activityScores: checkedScores);
    }

    /// <summary>A pressure pain threshold.</summary>
    /// <param name="kilopascals">The pressure, 0 or more; at most 10 decimal places.</param>
    /// <param name="site">Where it was pressed.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pressure is below 0 or beyond what can be recorded.</exception>
    /// <exception cref="ArgumentException">The site is none.</exception>
    public static OutcomeScore PressurePainThreshold(decimal kilopascals, BodySite site, CalendarDate date) =>
        At(OutcomeMeasures.PressurePainThreshold, kilopascals, site, date);

    /// <summary>A pressure pain threshold that was read in kgf/cm²: exactly 98.0665 kPa each. A force in kgf is no pressure; divide it by the area of the tip first.</summary>
    /// <param name="kilogramForcePerSquareCentimetre">The pressure, 0 to 10,000; at most 6 decimal places.</param>
    /// <param name="site">Where it was pressed.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pressure is below 0 or beyond what can be recorded.</exception>
    /// <exception cref="ArgumentException">The site is none.</exception>
    public static OutcomeScore PressurePainThresholdFromKilogramForce(decimal kilogramForcePerSquareCentimetre, BodySite site, CalendarDate date)
    {
        if (kilogramForcePerSquareCentimetre < 0 || kilogramForcePerSquareCentimetre > MostKilogramForce
            || DecimalText.PlacesOf(kilogramForcePerSquareCentimetre) > MostDecimalPlacesBeforeConversion)
        {
            throw new ArgumentOutOfRangeException(
                nameof(kilogramForcePerSquareCentimetre),
                kilogramForcePerSquareCentimetre,
                nameof(kilogramForcePerSquareCentimetre) + " must be 0 to 10000 kgf/cm² with at most 6 decimal places on the PPT, but was "
                + DecimalText.Of(kilogramForcePerSquareCentimetre) + "; correct the reading.");
        }

        return PressurePainThreshold(kilogramForcePerSquareCentimetre * KilopascalsInKilogramForce, site, date);
    }

    /// <summary>An angle of the straight leg raise.</summary>
    /// <param name="side">The leg that was raised.</param>
    /// <param name="ankle">How the ankle was held. An angle whose position is not recorded can be recorded and is compared with none.</param>
    /// <param name="degrees">The angle, 0 to 180; at most 10 decimal places.</param>
    /// <param name="date">When it was taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The side, position or angle is none.</exception>
    public static OutcomeScore StraightLegRaise(Side side, AnklePosition ankle, decimal degrees, CalendarDate date)
    {
        Guard.Defined(side, Sides.Names, nameof(side));
        Guard.Defined(ankle, AnklePositions.Names, nameof(ankle));
        OutcomeMeasure measure = OutcomeMeasures.StraightLegRaise;
        return new OutcomeScore(measure, Guard.NotNull(date, nameof(date)), Checked(measure, degrees, nameof(degrees)), 1, side: side, ankle: ankle);
    }

    /// <summary>How far this leg's angle differs from the other leg's, without sign: both of one day and one recorded position of the ankle.</summary>
    /// <param name="other">The straight leg raise of the other leg.</param>
    /// <exception cref="ArgumentException">The two are not the two legs of one day in one position.</exception>
    public decimal DifferenceFromOtherSide(OutcomeScore other)
    {
        Guard.NotNull(other, nameof(other));
        if (Measure.Place != OutcomePlace.Leg || !Measure.Equals(other.Measure) || Side != other.Side.Mirrored() || !Date.Equals(other.Date))
        {
            throw new ArgumentException(
                "Only the straight leg raises of the two legs of one day have a difference between the sides; these are \"" + this + "\" and \"" + other + "\".", nameof(other));
        }

        if (Ankle != other.Ankle || Ankle == AnklePosition.NotRecorded)
        {
            throw new ArgumentException(AnkleProblem(this, other), nameof(other));
        }

        return Math.Abs(Value - other.Value);
    }

    /// <summary>The same score with left and right exchanged.</summary>
    public OutcomeScore Mirrored() => new(
        Measure, Date, Numerator, Denominator, RawSum, AnsweredItems, activityScores, Site?.Mirrored(), Side.Mirrored(), Ankle);

    /// <inheritdoc/>
    public bool Equals(OutcomeScore? other) =>
        other is not null && IsAboutTheSame(other) && Date.Equals(other.Date) && Numerator == other.Numerator && Denominator == other.Denominator
        && RawSum == other.RawSum && AnsweredItems == other.AnsweredItems && activityScores.Equals(other.activityScores);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeScore);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, Date, Numerator, Denominator, activityScores, Site, Side, Ankle);

    /// <summary>Measure, place, value, unit and date. Carries the person's values; not for logs.</summary>
    public override string ToString() =>
        Measure.Abbreviation
        + (Site is BodySite site ? " " + site : "")
        + (Side == Side.Unspecified ? "" : " " + Sides.Names.NameOf(Side) + ", ankle " + AnklePositions.Names.NameOf(Ankle))
        + ": " + DecimalText.Of(Value) + " " + OutcomeUnits.Names.NameOf(Measure.Unit)
        + (RawSum is int sum && AnsweredItems is int items
            ? " (raw sum " + sum.ToString(CultureInfo.InvariantCulture) + " of " + items.ToString(CultureInfo.InvariantCulture) + " items)"
            : "")
        + (activityScores.Count == 0 ? "" : " (mean of " + string.Join(", ", activityScores.Select(DecimalText.Of)) + ")")
        + ", " + Date;

    /// <summary>Why a raw sum is none of that many answered items; null where it is one.</summary>
    internal static string? RawSumProblem(int rawSum, int answeredItems)
    {
        int most = 5 * answeredItems;
        return rawSum >= 0 && rawSum <= most
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "must be 0 to {0} on the ODI, the raw sum of {1} answered items of 0 to 5, but was {2}; correct it, and where the form scores items 1 to 6 take one off each answered item.",
                most,
                answeredItems,
                rawSum);
    }

    /// <summary>Why that many activities give no score; null where they do.</summary>
    internal static string? ActivityCountProblem(int count) => count is >= 3 and <= 5
        ? null
        : string.Format(CultureInfo.InvariantCulture, "The PSFS is the mean of 3 to 5 activities, but {0} were given; score three to five.", count);

    internal static string AnkleProblem(OutcomeScore one, OutcomeScore other) =>
        "The position of the ankle changes the angle by about nine degrees, so both angles need one recorded position; these were taken "
        + AnklePositions.Names.NameOf(one.Ankle) + " and " + AnklePositions.Names.NameOf(other.Ankle) + ".";

    /// <summary>True where measure, place and position of the ankle are the same, so that two dates can be set side by side.</summary>
    internal bool IsAboutTheSame(OutcomeScore other) =>
        Measure.Equals(other.Measure) && Site.Equals(other.Site) && Side == other.Side && Ankle == other.Ankle;

    /// <summary>Why this score and another cannot stand in one record; null where they can.</summary>
    internal string? ProblemBeside(OutcomeScore other) =>
        Date.Equals(other.Date) && IsAboutTheSame(other) && !Equals(other)
            ? "Two different scores of one measure, place and date: recorded is \"" + this + "\", added was \"" + other + "\". Record one."
            : StartBack.Problem(this, other);

    private static decimal Checked(OutcomeMeasure measure, decimal value, string name) => measure.Problem(value) is string problem
        ? throw new ArgumentOutOfRangeException(name, value, name + " " + problem)
        : DecimalText.Trimmed(value);
}
