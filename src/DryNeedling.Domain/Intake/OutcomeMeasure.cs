using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// An outcome measure: its scale, direction and published figures. Only structure and scoring; the wording of questionnaires is
/// not part of this library. Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class OutcomeMeasure : IEquatable<OutcomeMeasure>
{
    /// <summary>How many decimal places a score can carry: enough for every instrument, few enough that no comparison rounds.</summary>
    internal const int MostDecimalPlaces = 10;

    /// <summary>The greatest number that can be recorded on a scale without an upper end. Not a clinical limit: beyond it comparisons would round.</summary>
    internal const decimal LargestUnbounded = 1_000_000;

    private IReadOnlyList<Source>? sources;

    internal OutcomeMeasure(
        string id,
        string name,
        string abbreviation,
        decimal minimum,
        decimal? maximum,
        OutcomeUnit unit,
        OutcomeStep step,
        OutcomeDirection direction,
        OutcomePlace place,
        IEnumerable<OutcomeBand>? bands = null,
        IEnumerable<Citation>? bandCitations = null,
        IEnumerable<ImportantChange>? importantChanges = null,
        IEnumerable<OutcomeCutOff>? cutOffs = null,
        IEnumerable<ReferenceCode>? codes = null,
        Citation? licensingNote = null,
        IEnumerable<Citation>? remarks = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = Guard.NotBlank(name, nameof(name));
        Abbreviation = Guard.NotBlank(abbreviation, nameof(abbreviation));
        Minimum = minimum;
        Maximum = maximum;
        Unit = Guard.Defined(unit, OutcomeUnits.Names, nameof(unit));
        Step = Guard.Defined(step, OutcomeSteps.Names, nameof(step));
        Direction = Guard.Defined(direction, OutcomeDirections.Names, nameof(direction));
        Place = Guard.Defined(place, OutcomePlaces.Names, nameof(place));
        Bands = Listed(bands);
        BandCitations = Listed(bandCitations);
        ImportantChanges = Listed(importantChanges);
        CutOffs = Listed(cutOffs);
        Codes = Listed(codes);
        LicensingNote = licensingNote;
        Remarks = Listed(remarks);
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name in words.</summary>
    public string Name { get; }

    /// <summary>The usual abbreviation.</summary>
    public string Abbreviation { get; }

    /// <summary>The least value.</summary>
    public decimal Minimum { get; }

    /// <summary>The greatest value; null where the scale has no upper end.</summary>
    public decimal? Maximum { get; }

    /// <summary>The unit of every value, amount and cut-off of this measure.</summary>
    public OutcomeUnit Unit { get; }

    /// <summary>Whether fractions are values of the scale.</summary>
    public OutcomeStep Step { get; }

    /// <summary>What a higher value means.</summary>
    public OutcomeDirection Direction { get; }

    /// <summary>What a score is about.</summary>
    public OutcomePlace Place { get; }

    /// <summary>The published bands, from the lowest value up; together they cover the scale without gap or overlap. Empty where none was found.</summary>
    public IReadOnlyList<OutcomeBand> Bands { get; }

    /// <summary>Where the bands were read, and what this library decided about values between them. Empty where there are no bands.</summary>
    public IReadOnlyList<Citation> BandCitations { get; }

    /// <summary>The published figures for change. Empty where none was found.</summary>
    public IReadOnlyList<ImportantChange> ImportantChanges { get; }

    /// <summary>The published cut-offs. Empty where none was found.</summary>
    public IReadOnlyList<OutcomeCutOff> CutOffs { get; }

    /// <summary>Codes that were confirmed. A code of a part or a panel says so.</summary>
    public IReadOnlyList<ReferenceCode> Codes { get; }

    /// <summary>What is known about the licence of the questionnaire; null where nothing was read. Not legal advice.</summary>
    public Citation? LicensingNote { get; }

    /// <summary>What else sources say about reading this measure, figures that are no band, cut-off or change included.</summary>
    public IReadOnlyList<Citation> Remarks { get; }

    /// <summary>Every source that this entry cites, ordered by key.</summary>
    public IReadOnlyList<Source> Sources => sources ??= ValueList<Source>.Of(
        Citations().Select(citation => citation.Source).Concat(Codes.Select(code => code.Source)).Distinct().OrderBy(source => source.Key, StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool Equals(OutcomeMeasure? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeMeasure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Name, abbreviation and range.</summary>
    public override string ToString() => Name + " (" + Abbreviation + "), " + Range();

    /// <summary>The range in words, such as <c>0 to 10 points, whole numbers</c>.</summary>
    internal string Range() =>
        DecimalText.Of(Minimum) + (Maximum is decimal maximum ? " to " + DecimalText.Of(maximum) : " or more") + " " + OutcomeUnits.Names.NameOf(Unit)
        + (Step == OutcomeStep.WholeNumbers ? ", whole numbers" : "");

    /// <summary>Why a value is none of this scale; null where it is one.</summary>
    internal string? Problem(decimal value)
    {
        string allowed = "must be " + Range() + " on the " + Abbreviation + ", but was " + DecimalText.Of(value);
        if (value < Minimum || value > Maximum)
        {
            return allowed + "; correct the value, or name the measure it belongs to.";
        }

        if (Step == OutcomeStep.WholeNumbers && decimal.Truncate(value) != value)
        {
            return allowed + "; record the whole number that was given.";
        }

        if (Maximum is null && value > LargestUnbounded)
        {
            return allowed + ", which is beyond what can be recorded (" + DecimalText.Of(LargestUnbounded) + "); correct the value.";
        }

        return DecimalText.PlacesOf(value) > MostDecimalPlaces
            ? allowed + ", which has more than 10 decimal places; give fewer, or record what it was worked out from."
            : null;
    }

    /// <summary>The band of a fraction; null where the measure has no bands.</summary>
    internal OutcomeBand? BandOf(decimal numerator, int denominator) => Bands.FirstOrDefault(band => band.Contains(numerator, denominator));

    private static ValueList<T> Listed<T>(IEnumerable<T>? items) => items is null ? ValueList<T>.Empty : ValueList<T>.Of(items);

    private IEnumerable<Citation> Citations()
    {
        IEnumerable<Citation> all = BandCitations.Concat(ImportantChanges.Select(change => change.Citation)).Concat(CutOffs.Select(cutOff => cutOff.Citation)).Concat(Remarks);
        return LicensingNote is null ? all : all.Concat(new[] { LicensingNote });
    }
}
