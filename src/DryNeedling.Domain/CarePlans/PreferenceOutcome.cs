using System;

namespace DryNeedling.Domain.CarePlans;

/// <summary>What a plan made of a preference. Equal by value. Immutable and thread-safe.</summary>
public sealed class PreferenceOutcome : IEquatable<PreferenceOutcome>
{
    internal PreferenceOutcome(PlanPreference preference, PreferenceStatus status)
    {
        Preference = preference;
        Status = status;
    }

    /// <summary>The preference.</summary>
    public PlanPreference Preference { get; }

    /// <summary>What became of it.</summary>
    public PreferenceStatus Status { get; }

    /// <inheritdoc/>
    public bool Equals(PreferenceOutcome? other) => other is not null && Preference == other.Preference && Status == other.Status;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PreferenceOutcome);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Preference, Status);

    /// <summary>Preference and outcome.</summary>
    public override string ToString() => PlanPreferenceNames.Names.NameOf(Preference) + ": " + PreferenceStatuses.Names.NameOf(Status);
}
