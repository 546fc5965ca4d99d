using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// Checks a rule set exactly, not by sampling: for positive criteria "holds whenever the other holds" is set inclusion.
/// Thread-safe.
/// </summary>
public static class RuleSetAnalyzer
{
    /// <summary>
    /// Finds the rules that never change an answer because another, at least as strong, holds wherever they do, and the facts
    /// that no rule reads.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    public static IReadOnlyList<RuleSetProblem> Analyze(RuleSet rules)
    {
        Guard.NotNull(rules, nameof(rules));
        var problems = new List<RuleSetProblem>();
        foreach (Rule rule in rules.Rules)
        {
            foreach (Rule other in rules.Rules)
            {
                if (!rule.Equals(other) && Masks(other, rule))
                {
                    problems.Add(new RuleSetProblem(
                        "masked", rule.Id, rule.Id + " never changes an answer: " + other.Id + " holds wherever it does and is at least as strong."));
                }
            }
        }

        HashSet<Fact> read = new(rules.Rules.SelectMany(rule => rule.When.Facts()));
        problems.AddRange(Facts.All
            .Where(fact => !read.Any(used => used.Implies(fact)))
            .Select(fact => new RuleSetProblem("unread-fact", fact.Id, "No rule reads the fact " + fact.Id + ".")));
        return ValueList<RuleSetProblem>.Of(problems);
    }

    private static bool Masks(Rule strong, Rule weak) =>
        AtLeastAsStrong(strong, weak) && weak.When.Terms.All(term => strong.When.Terms.Any(term.Implies));

    private static bool AtLeastAsStrong(Rule strong, Rule weak) => (strong, weak) switch
    {
        (RedFlag left, RedFlag right) => left.Tier >= right.Tier,
        (Contraindication left, Contraindication right) => !right.Level.IsStricterThan(left.Level) && left.Scope.ContainsAll(right.Scope),
        (Contraindication left, Doubt right) => left.Scope.ContainsAll(right.Scope),
        (Doubt left, Doubt right) => left.Scope.ContainsAll(right.Scope),
        (Indication left, Indication right) => left.Scope.ContainsAll(right.Scope),
        _ => false,
    };
}
