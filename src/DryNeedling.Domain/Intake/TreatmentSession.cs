using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A needling session that took place. Equal by value. Immutable and thread-safe.</summary>
public sealed class TreatmentSession : IEquatable<TreatmentSession>
{
    private readonly ValueList<AfterEffect> afterEffects;

    /// <summary>A session.</summary>
    /// <param name="date">When.</param>
    /// <param name="needled">What was needled; empty where not recorded.</param>
    public TreatmentSession(CalendarDate date, NeedlingOptionSet needled)
        : this(Guard.NotNull(date, nameof(date)), needled, ValueList<AfterEffect>.Empty)
    {
    }

    private TreatmentSession(CalendarDate date, NeedlingOptionSet needled, ValueList<AfterEffect> afterEffects)
    {
        Date = date;
        Needled = needled;
        this.afterEffects = afterEffects;
    }

    /// <summary>When.</summary>
    public CalendarDate Date { get; }

    /// <summary>What was needled; empty where not recorded.</summary>
    public NeedlingOptionSet Needled { get; }

    /// <summary>What was noticed afterwards.</summary>
    public IReadOnlyList<AfterEffect> AfterEffects => afterEffects;

    /// <summary>The same session with one more after-effect.</summary>
    /// <param name="effect">The after-effect.</param>
    /// <exception cref="ArgumentException">The same kind is recorded already with another answer.</exception>
    public TreatmentSession With(AfterEffect effect)
    {
        Guard.NotNull(effect, nameof(effect));
        AfterEffect? existing = afterEffects.FirstOrDefault(other => other.Kind == effect.Kind);
        if (existing is not null)
        {
            return existing.Equals(effect)
                ? this
                : throw new ArgumentException("Two different entries for one after-effect: recorded is \"" + existing + "\", added was \"" + effect + "\". Record one.", nameof(effect));
        }

        return new TreatmentSession(Date, Needled, ValueList<AfterEffect>.Of(afterEffects.Add(effect).OrderBy(item => item.Kind)));
    }

    /// <summary>The same session on the other side.</summary>
    public TreatmentSession Mirrored() => new(Date, Needled.Mirrored(), afterEffects);

    /// <inheritdoc/>
    public bool Equals(TreatmentSession? other) =>
        other is not null && Date.Equals(other.Date) && Needled == other.Needled && afterEffects.Equals(other.afterEffects);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatmentSession);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Needled, afterEffects);

    /// <summary>Date, what was needled and what was noticed.</summary>
    public override string ToString() => Date + ": " + (Needled.IsEmpty ? "not recorded what was needled" : Needled.ToString())
        + (afterEffects.Count == 0 ? "" : "; " + string.Join("; ", afterEffects));
}
