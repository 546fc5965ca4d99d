using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Facts of which nobody can have all at once. The reader of a presentation does not turn one of them to no where another is yes,
/// because one more risk would then make an answer milder; the facts say so by <see cref="Fact.ReadBothWays"/>. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class FactExclusion : IEquatable<FactExclusion>
{
    private readonly ValueList<Fact> facts;

    internal FactExclusion(string reason, params Fact[] facts)
    {
        Reason = reason;
        Citations = ValueList<Citation>.Of(new[] { Cite.Derived(SourceSeverity.Information, reason) });
        this.facts = ValueList<Fact>.Of(facts);
    }

    /// <summary>The facts, two or more.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Why nobody can have all of them.</summary>
    public string Reason { get; }

    /// <summary>Where it comes from: reasoning of our own about what can be true at once.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(FactExclusion? other) =>
        other is not null && facts.Equals(other.facts) && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactExclusion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(facts, Reason);

    /// <summary>The facts and why they exclude each other.</summary>
    public override string ToString() => "not all of " + string.Join(", ", facts.Select(fact => fact.Words)) + ": " + Reason;
}
