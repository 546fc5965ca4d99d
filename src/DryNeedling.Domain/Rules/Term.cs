using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>One way for a criterion to hold: all of these facts. Facts that another of them implies are left out.</summary>
internal sealed class Term : IEquatable<Term>
{
    private readonly ValueList<Fact> facts;

    internal Term(IEnumerable<Fact> facts)
    {
        List<Fact> distinct = facts.Distinct().ToList();
        this.facts = ValueList<Fact>.Of(distinct
            .Where(fact => !distinct.Any(other => !ReferenceEquals(other, fact) && other.Implies(fact)))
            .OrderBy(fact => fact.Index));
        Key = string.Join(",", this.facts.Select(fact => fact.Index.ToString("D4", CultureInfo.InvariantCulture)));
    }

    internal IReadOnlyList<Fact> Facts => facts;

    /// <summary>Orders terms; equal for equal terms.</summary>
    internal string Key { get; }

    public bool Equals(Term? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Term);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    public override string ToString() => string.Join(" and ", facts);

    /// <summary>True where this term holding makes the other hold.</summary>
    internal bool Implies(Term other) => other.facts.All(needed => facts.Any(fact => fact.Implies(needed)));

    internal NeedlingOptionSet Where(FactSheet sheet, Reading reading, NeedlingOptionSet scope)
    {
        NeedlingOptionSet result = scope;
        for (int i = 0; i < facts.Count && !result.IsEmpty; i++)
        {
            result &= sheet.Where(facts[i], reading);
        }

        return result;
    }
}
