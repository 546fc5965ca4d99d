using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A patient who shows a property of a rule set, with no fact to spare: these are yes, and what follows from them; every other fact
/// is no. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class WitnessPatient : IEquatable<WitnessPatient>
{
    private readonly ValueList<PlacedFact> facts;
    private readonly ValueList<string> acceptedRuleIds;

    internal WitnessPatient(IEnumerable<PlacedFact> facts, NeedlingOptionSet seenAt, IEnumerable<string> acceptedRuleIds)
    {
        this.facts = ValueList<PlacedFact>.Of(facts.OrderBy(fact => fact.Fact.Index));
        this.acceptedRuleIds = ValueList<string>.Of(acceptedRuleIds.OrderBy(id => id, StringComparer.Ordinal));
        SeenAt = seenAt;
    }

    /// <summary>The facts that are yes; what follows from them is left out.</summary>
    public IReadOnlyList<Fact> Facts => ValueList<Fact>.Of(facts.Select(fact => fact.Fact));

    /// <summary>An option at which it is seen; empty where it is about the patient as a whole.</summary>
    public NeedlingOptionSet SeenAt { get; }

    /// <summary>Ids of the rules that a recorded decision answers for every option they restrict, in order.</summary>
    public IReadOnlyList<string> AcceptedRuleIds => acceptedRuleIds;

    /// <summary>The facts with their places.</summary>
    internal IReadOnlyList<PlacedFact> Placed => facts;

    /// <inheritdoc/>
    public bool Equals(WitnessPatient? other) =>
        other is not null && facts.Equals(other.facts) && SeenAt == other.SeenAt && acceptedRuleIds.Equals(other.acceptedRuleIds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WitnessPatient);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(facts, SeenAt, acceptedRuleIds);

    /// <summary>The patient in words.</summary>
    public override string ToString() =>
        (facts.Count == 0 ? "nothing recorded as yes" : string.Join("; ", facts) + "; all else no")
        + (SeenAt.IsEmpty ? "" : "; seen at: " + SeenAt)
        + (acceptedRuleIds.Count == 0 ? "" : "; decisions recorded on " + string.Join(", ", acceptedRuleIds)) + ".";
}
