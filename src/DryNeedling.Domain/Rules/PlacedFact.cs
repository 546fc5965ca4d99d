using System;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>A fact that is yes, at one of the places at which it can be; a patient-wide one is yes for every option.</summary>
internal readonly struct PlacedFact : IEquatable<PlacedFact>
{
    internal PlacedFact(Fact fact, NeedlingOptionSet where)
    {
        Fact = fact;
        Where = where;
    }

    internal Fact Fact { get; }

    internal NeedlingOptionSet Where { get; }

    public bool Equals(PlacedFact other) => Fact.Equals(other.Fact) && Where == other.Where;

    public override bool Equals(object? obj) => obj is PlacedFact other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Fact, Where);

    public override string ToString() => Fact.IsLocated ? Fact.Words + " (" + Where + ")" : Fact.Words;
}
