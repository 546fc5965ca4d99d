using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A recorded risk–benefit decision, or the result of a named assessment, that answers one relative rule for some options.
/// It names a role, never a person. Made by the rule it answers (see the rule's <c>Accept</c>), so that no decision can be
/// recorded against an absolute rule or a red flag. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RecordedDecision : IEquatable<RecordedDecision>
{
    private readonly ValueList<string> safeguards;

    internal RecordedDecision(
        string ruleId, NeedlingOptionSet options, string role, CalendarDate date, string reason, IEnumerable<string> safeguards, CalendarDate? validUntil, string? answeredLevel = null)
    {
        RuleId = ruleId;
        Options = options;
        Role = Guard.NotBlank(role, nameof(role));
        Date = Guard.NotNull(date, nameof(date));
        Reason = Guard.NotBlank(reason, nameof(reason));
        this.safeguards = ValueList<string>.Of(safeguards.Distinct(StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal));
        ValidUntil = validUntil;
        AnsweredLevel = answeredLevel;
        if (validUntil < date)
        {
            throw new ArgumentException("A decision of " + date + " cannot be valid until " + validUntil + "; give a later date, or none for the session of that day.", nameof(validUntil));
        }
    }

    /// <summary>The id of the rule it answers.</summary>
    public string RuleId { get; }

    /// <summary>The options for which it answers the rule.</summary>
    public NeedlingOptionSet Options { get; }

    /// <summary>Role of the clinician who decided.</summary>
    public string Role { get; }

    /// <summary>When it was decided.</summary>
    public CalendarDate Date { get; }

    /// <summary>The reason, or the result of the assessment.</summary>
    public string Reason { get; }

    /// <summary>Codes of the safeguards accepted with it.</summary>
    public IReadOnlyList<string> AcceptedSafeguards => safeguards;

    /// <summary>Last day on which it holds; null: only for the session of the day on which it was decided.</summary>
    public CalendarDate? ValidUntil { get; }

    /// <summary>
    /// The level of the rule that was answered, such as <c>clinician-decision</c>, where a clinic policy had set another than the shipped one; null for the shipped level. Where the
    /// rule is stricter than that on the day of an assessment, the decision does not answer it.
    /// </summary>
    public string? AnsweredLevel { get; }

    /// <summary>The same decision for the other side.</summary>
    public RecordedDecision Mirrored() => new(RuleId, Options.Mirrored(), Role, Date, Reason, safeguards, ValidUntil, AnsweredLevel);

    internal RecordedDecision Of(string? answeredLevel) => new(RuleId, Options, Role, Date, Reason, safeguards, ValidUntil, answeredLevel);

    /// <inheritdoc/>
    public bool Equals(RecordedDecision? other) =>
        other is not null && string.Equals(RuleId, other.RuleId, StringComparison.Ordinal) && Options == other.Options
        && string.Equals(Role, other.Role, StringComparison.Ordinal) && Date.Equals(other.Date)
        && string.Equals(Reason, other.Reason, StringComparison.Ordinal) && safeguards.Equals(other.safeguards)
        && Equals(ValidUntil, other.ValidUntil) && string.Equals(AnsweredLevel, other.AnsweredLevel, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordedDecision);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleId, Options, Role, Date, Reason, safeguards, ValidUntil, AnsweredLevel);

    /// <summary>All of it in one line.</summary>
    public override string ToString() => RuleId + " accepted for " + Options + " by " + Role + " on " + Date
        + (ValidUntil is null ? " for the session of that day" : " until " + ValidUntil)
        + (safeguards.Count == 0 ? "" : " with " + string.Join(", ", safeguards)) + ": " + Reason;

    /// <summary>
    /// Whether it holds on a day. Without an end date it holds on its own day, and only until a session of that day is recorded.
    /// </summary>
    internal bool HoldsOn(CalendarDate asOf, TreatmentHistory history)
    {
        if (ValidUntil is not null)
        {
            return Date <= asOf && asOf <= ValidUntil;
        }

        return Date.Equals(asOf) && history.Sessions.All(session => !session.Date.Equals(Date));
    }
}
