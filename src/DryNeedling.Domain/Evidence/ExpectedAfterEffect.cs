using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// An effect that commonly follows needling, and how long one source says that it lasts.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class ExpectedAfterEffect : IEquatable<ExpectedAfterEffect>
{
    internal ExpectedAfterEffect(
        string id,
        string effect,
        decimal? percentOfPeople,
        int? goneAfterHoursFrom,
        int? goneAfterHoursTo,
        string duration,
        string notNormal,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Effect = Guard.NotBlank(effect, nameof(effect));
        PercentOfPeople = percentOfPeople;
        GoneAfterHoursFrom = goneAfterHoursFrom;
        GoneAfterHoursTo = goneAfterHoursTo;
        Duration = Guard.NotBlank(duration, nameof(duration));
        NotNormal = Guard.NotBlank(notNormal, nameof(notNormal));
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>soreness-neck-55</c>.</summary>
    public string Id { get; }

    /// <summary>The effect.</summary>
    public string Effect { get; }

    /// <summary>Share of people in per cent, as printed; null where not given.</summary>
    public decimal? PercentOfPeople { get; }

    /// <summary>Hours after which it is gone, lower figure as printed; null where not given.</summary>
    public int? GoneAfterHoursFrom { get; }

    /// <summary>Hours after which it is gone, upper figure as printed; null where not given.</summary>
    public int? GoneAfterHoursTo { get; }

    /// <summary>How long, in words.</summary>
    public string Duration { get; }

    /// <summary>What is not normal, and so needs another look.</summary>
    public string NotNormal { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(ExpectedAfterEffect? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExpectedAfterEffect);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Effect and duration.</summary>
    public override string ToString() => Effect + ": " + Duration;
}
