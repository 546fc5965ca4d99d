using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The numbers at which dates, weeks, days and measured values become facts. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RuleThresholds : IEquatable<RuleThresholds>
{
    private const decimal LeastInrLimit = 2.0m;
    private const decimal MostInrLimit = 3.5m;

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

    /// <summary>
    /// Older than this many completed years lies outside the trials of dry needling, which took mostly adults of 18 to 65. Own
    /// proposal from sciatica S121 and S132 (read); it only informs.
    /// </summary>
    public int TrialAge { get; internal init; } = 65;

    /// <summary>
    /// A pain of the back or abdomen whose recorded onset lies at most this many days back counts as new beside an aneurysm, in days.
    /// No source gives a number: six weeks, the end of an acute episode, is our proposal.
    /// </summary>
    public int NewPainDays { get; internal init; } = 42;

    /// <summary>
    /// An INR above this is out of range; a ratio without unit, 2.0 to 3.5. Analogue: no dry-needling guideline read gives an INR.
    /// Sources: safety S28 (weak), needle electromyography: not above 3, the default because it is the stricter of two stated
    /// limits; S31 (read), injection into deep leg muscles: 3.5 or less, the upper end of the band; S145 (read), a survey in which
    /// 41 % thought below 2.0 ideal, which is no limit and marks the lower end.
    /// </summary>
    public decimal InrLimit
    {
        get;
        internal init => field = value is >= LeastInrLimit and <= MostInrLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit of the INR must be 2.0 to 3.5, which the sources hold.");
    } = 3.0m;

    /// <summary>
    /// An INR is current up to this many days after the sample, in days. Analogue. Source: safety S31 (read): the same day or the last
    /// two to three days, there for an unstable INR; asking it of every INR is our proposal, the stricter reading.
    /// </summary>
    public int InrCurrentDays { get; internal init; } = 3;

    /// <summary>
    /// A platelet count below this is very low, per cubic millimetre (mm³). Analogue. Sources: safety S28 (weak), needle
    /// electromyography: not below 50,000; S32 and S33 (read), acupuncture: series below it without a bleed.
    /// </summary>
    public int PlateletLimit { get; internal init; } = 50_000;

    /// <summary>
    /// A neutrophil count below this is very low, per cubic millimetre (mm³). Analogue. Source: safety S34 (read), acupuncture in
    /// breast cancer: below 500 is listed among contraindications and cautions.
    /// </summary>
    public int NeutrophilLimit { get; internal init; } = 500;

    /// <summary>
    /// A count of platelets or neutrophils is current up to this many days after the sample, in days. No source gives an age; the
    /// age of an INR, the strictest that is given for any result, is our proposal.
    /// </summary>
    public int BloodCountCurrentDays { get; internal init; } = 3;

    /// <summary>
    /// From this total of the two-level Wells score a clot in a leg vein counts as likely, in points. Source: sciatica S44 (read): 2
    /// or more likely, 1 or less unlikely.
    /// </summary>
    public int WellsLikelyFrom { get; internal init; } = 2;

    /// <summary>
    /// A Wells total is current up to this many days after it was worked out, in days: only on the day itself. No source gives an age;
    /// that signs of a clot are weighed anew on each day is our proposal.
    /// </summary>
    public int WellsCurrentDays { get; internal init; }

    /// <inheritdoc/>
    public bool Equals(RuleThresholds? other) =>
        other is not null && CaudaEquinaRecentDays == other.CaudaEquinaRecentDays && FirstTrimesterEndsAtWeek == other.FirstTrimesterEndsAtWeek
        && ExpectedSorenessDays == other.ExpectedSorenessDays && ExpectedBruiseDays == other.ExpectedBruiseDays && AdultAge == other.AdultAge
        && ChildAge == other.ChildAge && OlderAge == other.OlderAge && TrialAge == other.TrialAge && NewPainDays == other.NewPainDays
        && InrLimit == other.InrLimit && InrCurrentDays == other.InrCurrentDays && PlateletLimit == other.PlateletLimit
        && NeutrophilLimit == other.NeutrophilLimit && BloodCountCurrentDays == other.BloodCountCurrentDays
        && WellsLikelyFrom == other.WellsLikelyFrom && WellsCurrentDays == other.WellsCurrentDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleThresholds);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            CaudaEquinaRecentDays, FirstTrimesterEndsAtWeek, ExpectedSorenessDays, ExpectedBruiseDays, AdultAge,
            HashCode.Combine(ChildAge, OlderAge, TrialAge, NewPainDays, InrLimit),
            HashCode.Combine(InrCurrentDays, PlateletLimit, NeutrophilLimit, BloodCountCurrentDays, WellsLikelyFrom, WellsCurrentDays));
}
