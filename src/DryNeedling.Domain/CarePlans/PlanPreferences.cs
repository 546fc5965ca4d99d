using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// What the person prefers or cannot do. A plan honours each or says that it could not; none ever adds an option. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class PlanPreferences : IEquatable<PlanPreferences>
{
    private readonly ValueList<PlanPreference> items;

    private PlanPreferences(ValueList<PlanPreference> items, Answer poorBalance)
    {
        this.items = items;
        PoorBalance = poorBalance;
    }

    /// <summary>Nothing stated.</summary>
    public static PlanPreferences NoneStated { get; } = new(ValueList<PlanPreference>.Empty, Answer.NotAsked);

    /// <summary>The preferences, in a fixed order.</summary>
    public IReadOnlyList<PlanPreference> Items => items;

    /// <summary>Whether the person's balance is poor. Exercises on the feet are planned only where it is not.</summary>
    public Answer PoorBalance { get; }

    /// <summary>The same with one more preference. The same twice is one.</summary>
    /// <param name="preference">The preference.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public PlanPreferences With(PlanPreference preference) => Has(Guard.Defined(preference, PlanPreferenceNames.Names, nameof(preference)))
        ? this
        : new PlanPreferences(ValueList<PlanPreference>.Of(items.Add(preference).OrderBy(item => item)), PoorBalance);

    /// <summary>The same with this answer on balance.</summary>
    /// <param name="answer">Whether the person's balance is poor.</param>
    public PlanPreferences WithPoorBalance(Answer answer) => new(items, Guard.Defined(answer, Answers.Names, nameof(answer)));

    /// <summary>True where it is stated.</summary>
    /// <param name="preference">The preference.</param>
    public bool Has(PlanPreference preference) => items.Contains(preference);

    /// <inheritdoc/>
    public bool Equals(PlanPreferences? other) => other is not null && items.Equals(other.items) && PoorBalance == other.PoorBalance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanPreferences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(items, PoorBalance);

    /// <summary>The preferences.</summary>
    public override string ToString() => items.Count == 0 ? "none stated" : string.Join(", ", items.Select(PlanPreferenceNames.Names.NameOf));
}
