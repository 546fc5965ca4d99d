using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Whether the person is pregnant, and for how many completed weeks. Unknown weeks of a known pregnancy are read as early.
/// Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class Pregnancy : IEquatable<Pregnancy>
{
    private Pregnancy(Answer status, int? weeks)
    {
        Status = status;
        Weeks = weeks;
    }

    /// <summary>Nobody asked; no where the group of pregnancy was denied in the health screen.</summary>
    public static Pregnancy NotAsked { get; } = new(Answer.NotAsked, null);

    /// <summary>Not pregnant.</summary>
    public static Pregnancy No { get; } = new(Answer.No, null);

    /// <summary>Pregnant, weeks not known.</summary>
    public static Pregnancy WeeksUnknown { get; } = new(Answer.Yes, null);

    /// <summary>Whether the person is pregnant.</summary>
    public Answer Status { get; }

    /// <summary>Completed weeks of gestation, 0 to 45; null where not known or not pregnant.</summary>
    public int? Weeks { get; }

    /// <summary>An answer without weeks.</summary>
    /// <param name="status">The answer.</param>
    public static Pregnancy Of(Answer status) => new(Guard.Defined(status, Answers.Names, nameof(status)), null);

    /// <summary>Pregnant, with completed weeks.</summary>
    /// <param name="weeks">Completed weeks of gestation at the date of the presentation, 0 to 45.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public static Pregnancy AtWeeks(int weeks) => new(Answer.Yes, Guard.InRange(weeks, 0, 45, nameof(weeks), "completed weeks of gestation"));

    /// <inheritdoc/>
    public bool Equals(Pregnancy? other) => other is not null && Status == other.Status && Weeks == other.Weeks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Pregnancy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Weeks);

    /// <summary>Status and weeks.</summary>
    public override string ToString() => Answers.Names.NameOf(Status)
        + (Status != Answer.Yes ? "" : Weeks is int weeks ? ", " + weeks.ToString(CultureInfo.InvariantCulture) + " weeks" : ", weeks not known");
}
