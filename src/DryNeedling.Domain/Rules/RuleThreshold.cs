using System;
using System.Collections.Generic;
using System.Globalization;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// One number at which a date, an age or a measured value becomes a fact: what it means, its unit, the band within which a clinic
/// may set it, and its sources. Equal by name and value. Immutable and thread-safe.
/// </summary>
public sealed class RuleThreshold : IEquatable<RuleThreshold>
{
    private readonly ValueList<Citation> citations;

    internal RuleThreshold(string name, string words, string unit, decimal value, decimal least, decimal most, params Citation[] citations)
        : this(name, words, unit, value, least, most, ValueList<Citation>.Of(citations))
    {
    }

    private RuleThreshold(string name, string words, string unit, decimal value, decimal least, decimal most, ValueList<Citation> citations)
    {
        Name = name;
        Words = words;
        Unit = unit;
        Value = value;
        Least = least;
        Most = most;
        this.citations = citations;
    }

    /// <summary>Stable name: that of the member of <see cref="RuleThresholds"/>.</summary>
    public string Name { get; }

    /// <summary>What the number means.</summary>
    public string Words { get; }

    /// <summary>Its unit.</summary>
    public string Unit { get; }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>The least that a clinic may set.</summary>
    public decimal Least { get; }

    /// <summary>The most that a clinic may set.</summary>
    public decimal Most { get; }

    /// <summary>True where a clinic may set another number within the band.</summary>
    public bool IsMovable => Least < Most;

    /// <summary>True where the number comes from another procedure than dry needling, because no source on dry needling gives one.</summary>
    public bool IsBorrowed { get; private set; }

    /// <summary>The facts that it decides; empty where no clinic may move it, and none is to be told from another.</summary>
    internal ValueList<Fact> Decides { get; private set; } = ValueList<Fact>.Empty;

    /// <summary>What it is compared with, such as <c>an INR</c>.</summary>
    internal string Measure { get; private set; } = "";

    /// <summary>True where its facts hold above the number, false where below it; the number itself is on the side of <see cref="HoldsAtIt"/>.</summary>
    internal bool HoldsAbove { get; private set; }

    /// <summary>True where its facts hold at the number itself.</summary>
    internal bool HoldsAtIt { get; private set; }

    /// <summary>The sources, and what in it is this library's own proposal.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    internal RuleThreshold Borrowed()
    {
        RuleThreshold copy = At(Value);
        copy.IsBorrowed = true;
        return copy;
    }

    /// <summary>The same threshold, with the facts that hold above it.</summary>
    internal RuleThreshold Above(string measure, params Fact[] facts) => Deciding(measure, true, false, facts);

    /// <summary>The same threshold, with the facts that hold from it on.</summary>
    internal RuleThreshold From(string measure, params Fact[] facts) => Deciding(measure, true, true, facts);

    /// <summary>The same threshold, with the facts that hold below it.</summary>
    internal RuleThreshold Below(string measure, params Fact[] facts) => Deciding(measure, false, false, facts);

    private RuleThreshold Deciding(string measure, bool above, bool atIt, Fact[] facts)
    {
        RuleThreshold copy = At(Value);
        copy.Measure = measure;
        copy.HoldsAbove = above;
        copy.HoldsAtIt = atIt;
        copy.Decides = ValueList<Fact>.Of(facts);
        return copy;
    }

    /// <summary>The same threshold at another number.</summary>
    internal RuleThreshold At(decimal value) => new(Name, Words, Unit, value, Least, Most, citations)
    {
        IsBorrowed = IsBorrowed, Measure = Measure, HoldsAbove = HoldsAbove, HoldsAtIt = HoldsAtIt, Decides = Decides,
    };

    /// <summary>The values that are on one side of this number and on the other side of another.</summary>
    internal string Between(RuleThreshold other)
    {
        (decimal low, decimal high) = (Math.Min(Value, other.Value), Math.Max(Value, other.Value));
        return Measure + (HoldsAbove && !HoldsAtIt ? " above " + Text(low) + " and up to " + Text(high) : " from " + Text(low) + " to below " + Text(high)) + " " + Unit;
    }

    /// <summary>Why a clinic may not set it to that number; null where it may.</summary>
    internal string? ProblemOf(decimal value) =>
        !IsMovable ? "The threshold " + Name + " is fixed at " + Text(Value) + " " + Unit + " by its sources; leave it as it is."
        : value < Least || value > Most ? "The threshold " + Name + " must be " + Text(Least) + " to " + Text(Most) + " " + Unit + ", not " + Text(value) + "."
        : value != decimal.Truncate(value) && Least == decimal.Truncate(Least) && Most == decimal.Truncate(Most) ? "The threshold " + Name + " counts whole " + Unit + ", not " + Text(value) + "."
        : null;

    /// <inheritdoc/>
    public bool Equals(RuleThreshold? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleThreshold);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>Name, number and unit.</summary>
    public override string ToString() => Name + " = " + NumberWithUnit;

    internal string NumberWithUnit => Text(Value) + " " + Unit;

    internal static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
