using System;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>Something on which two rule sets answer differently for one patient. Equal by value. Immutable and thread-safe.</summary>
public sealed class VerdictDifference : IEquatable<VerdictDifference>
{
    internal VerdictDifference(string ruleId, string subject, string before, string after, bool isStricter, WitnessPatient patient, string? values)
    {
        RuleId = ruleId;
        Subject = subject;
        Before = before;
        After = after;
        IsStricter = isStricter;
        Patient = patient;
        Values = values;
    }

    /// <summary>The rule through which they differ.</summary>
    public string RuleId { get; }

    /// <summary>What differs: <c>level</c>, <c>referral</c>, <c>support</c>, <c>review</c> or <c>next session</c>.</summary>
    public string Subject { get; }

    /// <summary>What the first set says.</summary>
    public string Before { get; }

    /// <summary>What the second set says.</summary>
    public string After { get; }

    /// <summary>True where the second set is the stricter.</summary>
    public bool IsStricter { get; }

    /// <summary>A patient who shows it, with no fact to spare.</summary>
    public WitnessPatient Patient { get; }

    /// <summary>
    /// Of which measured values it is true, such as <c>INR above 2.5 and up to 3.0 (ratio)</c>: where a threshold was moved, the patient has the fact
    /// in the stricter set alone; of a value that one set no longer takes as current, what it may come to there. Null where the difference lies in
    /// the rules.
    /// </summary>
    public string? Values { get; }

    private (string, string, string, string, bool, WitnessPatient, string?) Parts => (RuleId, Subject, Before, After, IsStricter, Patient, Values);

    /// <inheritdoc/>
    public bool Equals(VerdictDifference? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerdictDifference);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>Rule, what differs, for which values, and the patient, in one line.</summary>
    public override string ToString() => RuleId + ": " + Subject + " " + Before + " -> " + After + (Values is null ? "" : ", " + Values) + ". Patient: " + Patient;
}
