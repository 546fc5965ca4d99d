using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What one guideline or payer says about needling, for whom, where and when. Positions disagree; nothing here resolves that.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class GuidelinePosition : IEquatable<GuidelinePosition>
{
    internal GuidelinePosition(
        string id,
        string body,
        string edition,
        int year,
        int? updatedYear,
        string jurisdiction,
        string population,
        string says,
        Stance stance,
        NeedlingPractice practice,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Body = Guard.NotBlank(body, nameof(body));
        Edition = Guard.NotBlank(edition, nameof(edition));
        Year = year;
        UpdatedYear = updatedYear;
        Jurisdiction = Guard.NotBlank(jurisdiction, nameof(jurisdiction));
        Population = Guard.NotBlank(population, nameof(population));
        Says = Guard.NotBlank(says, nameof(says));
        Stance = stance;
        Practice = practice;
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>nice-ng59</c>.</summary>
    public string Id { get; }

    /// <summary>The body that speaks.</summary>
    public string Body { get; }

    /// <summary>Name or number and edition, in words.</summary>
    public string Edition { get; }

    /// <summary>Year of publication.</summary>
    public int Year { get; }

    /// <summary>Year of the update read of; null where none.</summary>
    public int? UpdatedYear { get; }

    /// <summary>Where it holds.</summary>
    public string Jurisdiction { get; }

    /// <summary>The people it speaks of.</summary>
    public string Population { get; }

    /// <summary>What it says, in this library's own words.</summary>
    public string Says { get; }

    /// <summary>The stance.</summary>
    public Stance Stance { get; }

    /// <summary>Which practice it speaks of.</summary>
    public NeedlingPractice Practice { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>
    /// True where one of the two does not support needling and the other recommends, offers or allows it. A rule of payment
    /// takes no side. Populations and practices may differ all the same: read both before calling it a contradiction.
    /// </summary>
    /// <param name="other">The other position.</param>
    public bool DisagreesWith(GuidelinePosition other)
    {
        Guard.NotNull(other, nameof(other));
        return (Stance == Stance.DoesNotSupport && IsInFavour(other.Stance)) || (other.Stance == Stance.DoesNotSupport && IsInFavour(Stance));
    }

    private static bool IsInFavour(Stance stance) => stance is Stance.Recommends or Stance.ConditionallyOffers or Stance.MayBeUsed;

    /// <inheritdoc/>
    public bool Equals(GuidelinePosition? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GuidelinePosition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Body, edition and stance.</summary>
    public override string ToString() => Body + ", " + Edition + " (" + Stance + ", " + Practice + "): " + Says;
}
