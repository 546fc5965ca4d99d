using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The numbers at which dates, weeks and days become facts. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RuleThresholds : IEquatable<RuleThresholds>
{
    internal RuleThresholds()
    {
    }

    /// <summary>
    /// A cauda equina sign counts as recent up to this many days after its onset, in days. Source: sciatica S31 (read): new
    /// means 14 days or less.
    /// </summary>
    public int CaudaEquinaRecentDays { get; internal init; } = 14;

    /// <summary>
    /// The completed week with which the first trimester is over, in weeks. Source: code-book convention (unconfirmed).
    /// </summary>
    public int FirstTrimesterEndsAtWeek { get; internal init; } = 14;

    /// <summary>Soreness is expected up to this many days after a session. Sources: safety S42 (read, 24 to 48 hours), S43 and S45 (weak, to 72 hours).</summary>
    public int ExpectedSorenessDays { get; internal init; } = 3;

    /// <summary>A bruise is expected up to this many days after a session. Source: safety S149 (weak): up to a week.</summary>
    public int ExpectedBruiseDays { get; internal init; } = 7;

    /// <summary>Age of majority read by the rule on minors, in completed years. Source: safety S45 (weak): guardian's consent under 18.</summary>
    public int AdultAge { get; internal init; } = 18;

    /// <summary>Age below which a child is not needled, in completed years. Source: safety S09 (weak): not under 12; another names no limit.</summary>
    public int ChildAge { get; internal init; } = 12;

    /// <summary>
    /// Older than this many completed years counts as older age where a source names none. Own proposal; sciatica S45b (unconfirmed)
    /// names the same age for an aneurysm.
    /// </summary>
    public int OlderAge { get; internal init; } = 60;

    /// <inheritdoc/>
    public bool Equals(RuleThresholds? other) =>
        other is not null && CaudaEquinaRecentDays == other.CaudaEquinaRecentDays && FirstTrimesterEndsAtWeek == other.FirstTrimesterEndsAtWeek
        && ExpectedSorenessDays == other.ExpectedSorenessDays && ExpectedBruiseDays == other.ExpectedBruiseDays && AdultAge == other.AdultAge
        && ChildAge == other.ChildAge && OlderAge == other.OlderAge;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleThresholds);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(CaudaEquinaRecentDays, FirstTrimesterEndsAtWeek, ExpectedSorenessDays, ExpectedBruiseDays, AdultAge, ChildAge, OlderAge);
}
