using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>A set of rules with unique ids, and the thresholds they are read with. Immutable and thread-safe.</summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> Shipped = new(() => new RuleSet("0.1", RuleCatalogue.All(), new RuleThresholds()));
    private readonly Dictionary<string, Rule> byId;

    internal RuleSet(string version, IEnumerable<Rule> rules, RuleThresholds thresholds)
    {
        Version = Guard.NotBlank(version, nameof(version));
        Thresholds = Guard.NotNull(thresholds, nameof(thresholds));
        Rules = ValueList<Rule>.Of(rules.OrderBy(rule => rule.Id, StringComparer.Ordinal));
        List<string> problems = Rules.SelectMany(Problems).ToList();
        problems.AddRange(Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => group.Key + ": " + group.Count() + " rules carry this id; give each its own."));
        if (problems.Count > 0)
        {
            throw new ArgumentException("The rule set cannot be built:\n" + string.Join("\n", problems), nameof(rules));
        }

        byId = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The shipped rule set.</summary>
    public static RuleSet Default => Shipped.Value;

    /// <summary>Version of the rule content, apart from the version of the package.</summary>
    public string Version { get; }

    /// <summary>The rules, ordered by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The thresholds.</summary>
    public RuleThresholds Thresholds { get; }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id, such as <c>BLD-02</c> (ordinal).</param>
    /// <exception cref="KeyNotFoundException">No rule has that id.</exception>
    public Rule this[string id] => TryFind(id, out Rule? rule)
        ? rule
        : throw new KeyNotFoundException("No rule has the id \"" + id + "\". The ids are " + string.Join(", ", byId.Keys) + ".");

    /// <summary>Finds a rule by id.</summary>
    /// <param name="id">The id (ordinal).</param>
    /// <param name="rule">The rule, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Rule? rule) => byId.TryGetValue(Guard.NotNull(id, nameof(id)), out rule);

    /// <summary>Everything that is missing or wrong in one rule, each with the id and how to mend it.</summary>
    private static IEnumerable<string> Problems(Rule rule)
    {
        string id = rule.Id + ": ";
        if (rule.When is null)
        {
            yield return id + "reads no fact; give it a criterion.";
            yield break;
        }

        FactPolarity? needed = rule switch
        {
            RedFlag or Contraindication or Doubt => FactPolarity.Risk,
            Indication => FactPolarity.Support,
            _ => null,
        };
        foreach (Fact fact in rule.When.Facts())
        {
            if (needed is FactPolarity polarity && fact.Polarity != polarity)
            {
                yield return id + "a " + rule.Kind + " may read only facts of polarity " + polarity + ", but reads " + fact.Id + " (" + fact.Polarity + ").";
            }
        }

        if (rule.Citations.Count == 0)
        {
            yield return id + "has no source; cite at least one.";
        }

        if (rule.GroundRows.Count == 0)
        {
            yield return id + "serves no row of the ground; name the rows.";
        }

        if (rule.Reason.Length == 0 || rule.PatientReason.Length == 0 || rule.WhatToDo.Length == 0)
        {
            yield return id + "lacks words; give the reason, the reason in plain words and what to do.";
        }

        NeedlingOptionSet? scope = rule switch
        {
            Contraindication contraindication => contraindication.Scope,
            Indication indication => indication.Scope,
            Doubt doubt => doubt.Scope,
            _ => null,
        };
        if (scope is NeedlingOptionSet options && options.IsEmpty)
        {
            yield return id + "has an effect on no option; give it a scope.";
        }

        if (rule is Contraindication { Level: Clearance.Clear })
        {
            yield return id + "restricts to clear, which is no restriction; give it a level.";
        }

        if (rule is Contraindication restriction && restriction.Floor.IsStricterThan(restriction.Level))
        {
            yield return id + "has a floor stricter than its level; lower the floor or tighten the level.";
        }

        if (rule is Contraindication { Floor: Clearance.Clear })
        {
            yield return id + "has no floor; state the mildest level that a policy may set.";
        }

        if (rule is RedFlag { Tier: ReferralTier.Unspecified })
        {
            yield return id + "refers without a tier; give it one.";
        }
    }
}
