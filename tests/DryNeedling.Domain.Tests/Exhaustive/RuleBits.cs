using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>A bit for each rule that the rule set or the reference knows, so that a set of findings is one value.</summary>
internal sealed class RuleBits
{
    private readonly string[] ids;
    private readonly Dictionary<string, RuleBitSet> bits;

    internal RuleBits(RuleSet rules)
    {
        ids = [.. rules.Rules.Select(rule => rule.Id).Union(ReferenceEvaluator.RuleIds).Order(StringComparer.Ordinal)];
        if (ids.Length > 256)
        {
            throw new InvalidOperationException(ids.Length + " rules no longer fit into 256 bits.");
        }

        bits = ids.Select((id, i) => (id, Bit: RuleBitSet.One(i))).ToDictionary(pair => pair.id, pair => pair.Bit, StringComparer.Ordinal);
    }

    internal RuleBitSet this[string id] => bits[id];

    internal string Words(RuleBitSet set) => string.Join(" ", ids.Where((_, i) => (set & RuleBitSet.One(i)) != RuleBitSet.None));
}
