using System;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// A single answer that would overturn a permission if it were wrong: worth checking again. Equal by value. Immutable and
/// thread-safe.
/// </summary>
public sealed class DecisiveAnswer : IEquatable<DecisiveAnswer>
{
    internal DecisiveAnswer(Fact fact, NeedlingOptionSet options, Suitability becomes, Suitability atWorst)
    {
        Fact = fact;
        Options = options;
        Becomes = becomes;
        AtWorst = atWorst;
    }

    /// <summary>The fact: a risk that was denied, or a support that was found.</summary>
    public Fact Fact { get; }

    /// <summary>
    /// For a support, the options of the one muscle whose finding is meant; else those for which the risk was denied: all of them, but
    /// for a condition of a place that is recorded, or open, elsewhere.
    /// </summary>
    public NeedlingOptionSet Options { get; }

    /// <summary>What the answer would be; <see cref="Suitability.Undetermined"/> where details would have to be asked.</summary>
    public Suitability Becomes { get; }

    /// <summary>The gravest that those details could bring.</summary>
    public Suitability AtWorst { get; }

    /// <inheritdoc/>
    public bool Equals(DecisiveAnswer? other) =>
        other is not null && Fact.Equals(other.Fact) && Options == other.Options && Becomes == other.Becomes && AtWorst == other.AtWorst;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisiveAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Options, Becomes, AtWorst);

    /// <summary>The fact and what would become of the answer.</summary>
    public override string ToString() => Fact.Words + ": " + Suitabilities.Names.NameOf(Becomes);
}
