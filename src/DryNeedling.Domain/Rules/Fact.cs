using System;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Something about the person, or about what was done, that rules read: yes, no or unknown. Never about our knowledge.
/// A patient-wide fact denotes every option or none, a located one the options over its sites. Equal when the
/// <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class Fact : IEquatable<Fact>
{
    internal Fact(int index, string id, string words, FactPolarity polarity, FactQuestion question)
    {
        Index = index;
        Id = id;
        Words = words;
        Polarity = polarity;
        Question = question;
    }

    /// <summary>Stable id, such as <c>takes-anticoagulant</c>.</summary>
    public string Id { get; }

    /// <summary>The fact in words, phrased so that it reads as a condition.</summary>
    public string Words { get; }

    /// <summary>Which way a yes speaks.</summary>
    public FactPolarity Polarity { get; }

    /// <summary>The question that settles it.</summary>
    public FactQuestion Question { get; }

    /// <summary>True where it is tied to places on the body.</summary>
    public bool IsLocated { get; internal init; }

    /// <summary>The fact of which this is a detail; null for a fact of its own. A yes here implies a yes there.</summary>
    public Fact? DetailOf { get; internal init; }

    /// <summary>True where an unknown detail of something present is read as yes in the stated answer.</summary>
    public bool IsPresumedWhenUnknown { get; internal init; }

    /// <summary>
    /// Why both bounds of an answer may read this fact, while it is unknown, in a way that no patient can have; null where each
    /// bound is the answer of some patient. The true answer lies within the bounds all the same.
    /// </summary>
    public string? ReadBothWays { get; internal init; }

    internal int Index { get; }

    /// <summary>The criterion that this fact holds.</summary>
    public static implicit operator Criterion(Fact fact) => Criterion.Of(fact);

    /// <summary>The criterion that both hold.</summary>
    public static Criterion operator &(Fact left, Fact right) => Criterion.AllOf(left, right);

    /// <summary>The criterion that either holds.</summary>
    public static Criterion operator |(Fact left, Fact right) => Criterion.AnyOf(left, right);

    /// <summary>The criterion that this fact holds.</summary>
    public Criterion ToCriterion() => Criterion.Of(this);

    /// <inheritdoc/>
    public bool Equals(Fact? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The fact in words.</summary>
    public override string ToString() => Words;

    /// <summary>True where a yes to this fact makes the other a yes too.</summary>
    internal bool Implies(Fact other)
    {
        for (Fact? fact = this; fact is not null; fact = fact.DetailOf)
        {
            if (ReferenceEquals(fact, other))
            {
                return true;
            }
        }

        return false;
    }
}
