using System;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>Why a policy cannot be loaded: which entry, what is wrong, how to mend it, and a patient who shows it. Equal by value. Immutable and thread-safe.</summary>
public sealed class PolicyProblem : IEquatable<PolicyProblem>
{
    internal PolicyProblem(int entry, PolicyProblemKind kind, string entryText, string text, string howToMend, WitnessPatient? witness)
    {
        Entry = entry;
        Kind = kind;
        EntryText = entryText;
        Text = text;
        HowToMend = howToMend;
        Witness = witness;
    }

    /// <summary>The place of the entry in the policy, from 1; 0 where it is about the policy as a whole.</summary>
    public int Entry { get; }

    /// <summary>What kind of problem it is.</summary>
    public PolicyProblemKind Kind { get; }

    /// <summary>The entry in words; empty where it is about the policy as a whole.</summary>
    public string EntryText { get; }

    /// <summary>What is wrong.</summary>
    public string Text { get; }

    /// <summary>How to mend it.</summary>
    public string HowToMend { get; }

    /// <summary>A patient who shows it, with no fact to spare; null where no patient is needed to see it.</summary>
    public WitnessPatient? Witness { get; }

    private (int, PolicyProblemKind, string, string, string, WitnessPatient?) Parts => (Entry, Kind, EntryText, Text, HowToMend, Witness);

    /// <inheritdoc/>
    public bool Equals(PolicyProblem? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>Entry, what is wrong, how to mend it and the patient who shows it, in one line.</summary>
    public override string ToString() => (Entry == 0 ? "The policy" : "Entry " + Entry + " (" + EntryText + ")") + ": " + Text + " " + HowToMend
        + (Witness is null ? "" : " Patient: " + Witness);
}
