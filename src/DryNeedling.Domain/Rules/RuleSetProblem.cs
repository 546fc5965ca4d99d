using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Something about a rule set that its author should look at: which rules, what is wrong, how to mend it, and a patient who
/// shows it. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RuleSetProblem : IEquatable<RuleSetProblem>
{
    private readonly ValueList<string> ruleIds;

    internal RuleSetProblem(
        RuleSetProblemKind kind, IEnumerable<string> ruleIds, string subject, string text, string howToMend, WitnessPatient? witness, string? declaredReason = null)
    {
        Kind = kind;
        this.ruleIds = ValueList<string>.Of(ruleIds);
        Subject = subject;
        Text = text;
        HowToMend = howToMend;
        Witness = witness;
        DeclaredReason = declaredReason;
    }

    /// <summary>What kind of problem it is.</summary>
    public RuleSetProblemKind Kind { get; }

    /// <summary>Ids of the rules it is about, the one to look at first leading; empty where it is about no rule.</summary>
    public IReadOnlyList<string> RuleIds => ruleIds;

    /// <summary>What it is about beside the rule: the id of the other rule, of a fact, of a question, the name of an answer. May be empty.</summary>
    public string Subject { get; }

    /// <summary>What is wrong.</summary>
    public string Text { get; }

    /// <summary>How to mend it.</summary>
    public string HowToMend { get; }

    /// <summary>
    /// A patient who shows it, with no fact to spare; null where no patient is needed to see it, such as a doubled id,
    /// or where the problem is that no patient exists.
    /// </summary>
    public WitnessPatient? Witness { get; }

    /// <summary>The reason with which a rule declares it as wanted; null where none does.</summary>
    public string? DeclaredReason { get; }

    /// <inheritdoc/>
    public bool Equals(RuleSetProblem? other) =>
        other is not null && Kind == other.Kind && ruleIds.Equals(other.ruleIds) && string.Equals(Subject, other.Subject, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal) && string.Equals(HowToMend, other.HowToMend, StringComparison.Ordinal)
        && Equals(Witness, other.Witness) && string.Equals(DeclaredReason, other.DeclaredReason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSetProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, ruleIds, Subject, Text, HowToMend, Witness, DeclaredReason);

    /// <summary>Rule, kind, what is wrong, how to mend it and the patient who shows it, in one line.</summary>
    public override string ToString() =>
        (RuleIds.Count == 0 ? Subject : string.Join(", ", ruleIds)) + ": " + RuleSetProblemKinds.Names.NameOf(Kind) + ": " + Text + " " + HowToMend
        + (Witness is null ? "" : " Patient: " + Witness)
        + (DeclaredReason is null ? "" : " Declared: " + DeclaredReason);

    internal RuleSetProblem DeclaredWith(string reason) => new(Kind, ruleIds, Subject, Text, HowToMend, Witness, reason);
}
