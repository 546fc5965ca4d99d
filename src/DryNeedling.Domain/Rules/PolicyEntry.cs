using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// One entry of a clinic policy: data, not yet judged. Whether it fits the rules is found when the policy is loaded. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class PolicyEntry : IEquatable<PolicyEntry>
{
    private PolicyEntry(PolicyEntryKind kind, string subject)
    {
        Kind = kind;
        Subject = Guard.OneLine(subject, nameof(subject));
    }

    /// <summary>What it does.</summary>
    public PolicyEntryKind Kind { get; }

    /// <summary>The id of the rule, or the name of the threshold, that it is about.</summary>
    public string Subject { get; }

    /// <summary>The level to set; null for other kinds and for a red flag.</summary>
    public Clearance? Level { get; private init; }

    /// <summary>The referral tier to set; null for everything but a red flag.</summary>
    public ReferralTier? Tier { get; private init; }

    /// <summary>The key of the source to follow; null for other kinds.</summary>
    public string? SourceKey { get; private init; }

    /// <summary>The number to set; null for other kinds.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Who answers for a relaxation; null for other kinds.</summary>
    public string? ApprovedBy { get; private init; }

    /// <summary>Why; null where none was given. A relaxation needs one.</summary>
    public string? Reason { get; private init; }

    /// <summary>The last day of a relaxation; null for other kinds.</summary>
    public CalendarDate? Until { get; private init; }

    /// <summary>The rule to add; null for other kinds.</summary>
    public ClinicRule? Rule { get; private init; }

    /// <summary>Sets a stricter level.</summary>
    /// <param name="ruleId">The id of a rule that restricts.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public static PolicyEntry Tighten(string ruleId, Clearance level) =>
        new(PolicyEntryKind.Tighten, ruleId) { Level = Guard.Defined(level, Clearances.Names, nameof(level)) };

    /// <summary>Refers sooner.</summary>
    /// <param name="ruleId">The id of a red flag.</param>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none.</exception>
    public static PolicyEntry Tighten(string ruleId, ReferralTier tier) =>
        new(PolicyEntryKind.Tighten, ruleId) { Tier = Guard.Defined(tier, ReferralTiers.Names, nameof(tier)) };

    /// <summary>Takes the position of another source that the rule cites, as far as the floor of the rule allows.</summary>
    /// <param name="ruleId">The id of a rule that restricts.</param>
    /// <param name="sourceKey">The key of a source that the rule cites, such as <c>safety:S20</c>.</param>
    public static PolicyEntry Follow(string ruleId, string sourceKey) =>
        new(PolicyEntryKind.Follow, ruleId) { SourceKey = Guard.OneLine(sourceKey, nameof(sourceKey)) };

    /// <summary>Sets a borrowed threshold inside its band.</summary>
    /// <param name="name">The name of the threshold, such as <c>InrLimit</c>.</param>
    /// <param name="value">The number, in the unit of the threshold.</param>
    public static PolicyEntry Threshold(string name, decimal value) => new(PolicyEntryKind.Threshold, name) { Value = DecimalText.Trimmed(value) };

    /// <summary>Makes a rule that is not absolute milder, down to its floor at most, until a date.</summary>
    /// <param name="ruleId">The id of a rule that restricts.</param>
    /// <param name="level">The level.</param>
    /// <param name="approvedBy">Who answers for it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The last day on which it holds, judged against the date of each presentation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public static PolicyEntry Relax(string ruleId, Clearance level, string approvedBy, string reason, CalendarDate until) => new(PolicyEntryKind.Relax, ruleId)
    {
        Level = Guard.Defined(level, Clearances.Names, nameof(level)),
        ApprovedBy = Guard.OneLine(approvedBy, nameof(approvedBy)),
        Reason = Guard.OneLine(reason, nameof(reason)),
        Until = Guard.NotNull(until, nameof(until)),
    };

    /// <summary>Adds a rule of the clinic's own.</summary>
    /// <param name="rule">The rule.</param>
    public static PolicyEntry Add(ClinicRule rule) => new(PolicyEntryKind.Add, Guard.NotNull(rule, nameof(rule)).Id) { Rule = rule };

    private (PolicyEntryKind, string, Clearance?, ReferralTier?, string?, decimal?, (string?, string?, CalendarDate?, ClinicRule?)) Parts =>
        (Kind, Subject, Level, Tier, SourceKey, Value, (ApprovedBy, Reason, Until, Rule));

    /// <inheritdoc/>
    public bool Equals(PolicyEntry? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The entry in words.</summary>
    public override string ToString() => Kind switch
    {
        PolicyEntryKind.Tighten => "tighten " + Subject + " to " + (Tier is ReferralTier tier ? ReferralTiers.Names.NameOf(tier) : Clearances.Names.NameOf(Level ?? Clearance.Blocked)),
        PolicyEntryKind.Follow => "follow " + SourceKey + " at " + Subject,
        PolicyEntryKind.Threshold => "set " + Subject + " to " + RuleThreshold.Text(Value ?? 0),
        PolicyEntryKind.Relax => "relax " + Subject + " to " + Clearances.Names.NameOf(Level ?? Clearance.Blocked) + " until " + Until + " (" + ApprovedBy + ": " + Reason + ")",
        _ => "add " + Rule,
    };
}
