using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>A bit for each rule that the rule set or the reference knows, so that a set of findings is one number.</summary>
internal sealed class RuleBits
{
    private readonly string[] ids;
    private readonly Dictionary<string, UInt128> bits;

    internal RuleBits(RuleSet rules)
    {
        ids = [.. rules.Rules.Select(rule => rule.Id).Union(ReferenceEvaluator.RuleIds).Order(StringComparer.Ordinal)];
        if (ids.Length > 128)
        {
            throw new InvalidOperationException(ids.Length + " rules no longer fit into 128 bits; keep the findings in two numbers.");
        }

        bits = ids.Select((id, i) => (id, Bit: UInt128.One << i)).ToDictionary(pair => pair.id, pair => pair.Bit, StringComparer.Ordinal);
    }

    internal UInt128 this[string id] => bits[id];

    internal string Words(UInt128 set) => string.Join(" ", ids.Where((_, i) => (set & (UInt128.One << i)) != 0));
}
