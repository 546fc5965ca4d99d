using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>One way for one rule to hold.</summary>
internal sealed record Way(Rule Rule, Term Term)
{
    /// <summary>Every way of a rule, but for those through a fact about the record itself.</summary>
    internal static IEnumerable<Way> Of(Rule rule) => rule.When.Terms
        .Where(term => !term.Facts.Any(Knobs.Derived.Contains))
        .Select(term => new Way(rule, term));

    public override string ToString() => Rule.Id + ": " + Term;
}
