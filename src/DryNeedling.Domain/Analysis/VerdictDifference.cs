using System;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>Something on which two rule sets answer differently for one patient. Equal by value. Immutable and thread-safe.</summary>
public sealed class VerdictDifference : IEquatable<VerdictDifference>
{
    internal VerdictDifference(string ruleId, string subject, string before, string after, bool isStricter, WitnessPatient patient)
    {
        RuleId = ruleId;
        Subject = subject;
        Before = before;
        After = after;
        IsStricter = isStricter;
        Patient = patient;
    }

    /// <summary>The rule through which they differ.</summary>
    public string RuleId { get; }

    /// <summary>What differs: <c>level</c>, <c>referral</c>, <c>support</c> or <c>review</c>.</summary>
    public string Subject { get; }

    /// <summary>What the first set says.</summary>
    public string Before { get; }

    /// <summary>What the second set says.</summary>
    public string After { get; }

    /// <summary>True where the second set is the stricter.</summary>
    public bool IsStricter { get; }

    /// <summary>A patient who shows it, with no fact to spare.</summary>
    public WitnessPatient Patient { get; }

    private (string, string, string, string, bool, WitnessPatient) Parts => (RuleId, Subject, Before, After, IsStricter, Patient);

    /// <inheritdoc/>
    public bool Equals(VerdictDifference? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerdictDifference);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>Rule, what differs and the patient, in one line.</summary>
    public override string ToString() => RuleId + ": " + Subject + " " + Before + " -> " + After + ". Patient: " + Patient;
}
