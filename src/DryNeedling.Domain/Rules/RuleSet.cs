using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>A set of rules with unique ids, and the thresholds they are read with. Immutable and thread-safe.</summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> Shipped = new(() => new RuleSet("0.2", RuleCatalogue.All(), new RuleThresholds()));
    private readonly Dictionary<string, Rule> byId;
    private readonly Lazy<Rule[][]> byFact;

    internal RuleSet(string version, IEnumerable<Rule> rules, RuleThresholds thresholds)
    {
        Version = Guard.NotBlank(version, nameof(version));
        Thresholds = Guard.NotNull(thresholds, nameof(thresholds));
        ValueList<Rule> given = Guard.List(rules, nameof(rules));
        All = ValueList<Rule>.Of(given.OrderBy(rule => rule.Id, StringComparer.Ordinal));
        List<RuleSetProblem> problems = RuleChecks.Find(All, Background.Default);
        if (problems.Count > 0)
        {
            throw new ArgumentException("The rule set cannot be built:\n" + string.Join("\n", problems), nameof(rules));
        }

        Rules = ValueList<Rule>.Of(All.Where(rule => rule is not ReviewRule));
        ReviewRules = ValueList<ReviewRule>.Of(All.OfType<ReviewRule>());
        byId = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        byFact = new Lazy<Rule[][]>(() => Facts.All.Select(fact => Rules.Where(rule => rule.When.Facts().Contains(fact)).ToArray()).ToArray());
    }

    /// <summary>The shipped rule set.</summary>
    public static RuleSet Default => Shipped.Value;

    /// <summary>Version of the rule content, apart from the version of the package.</summary>
    public string Version { get; }

    /// <summary>The rules of an assessment, ordered by id. Those of the review of a course stand apart in <see cref="ReviewRules"/>.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rules of the review of a course, ordered by id.</summary>
    public IReadOnlyList<ReviewRule> ReviewRules { get; }

    /// <summary>Every rule of either use, ordered by id.</summary>
    internal IReadOnlyList<Rule> All { get; }

    /// <summary>The thresholds.</summary>
    public RuleThresholds Thresholds { get; }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id, such as <c>BLD-02</c> (ordinal).</param>
    /// <exception cref="KeyNotFoundException">No rule has that id.</exception>
    public Rule this[string id] => TryFind(id, out Rule? rule)
        ? rule
        : throw new KeyNotFoundException("No rule has the id \"" + id + "\". The ids are " + string.Join(", ", byId.Keys) + ".");

    /// <summary>
    /// The same rules with another number for a threshold that is borrowed from another procedure, such as <c>InrLimit</c>. The
    /// version says so.
    /// </summary>
    /// <param name="name">Name of the threshold (ordinal); see <see cref="RuleThresholds.All"/>.</param>
    /// <param name="value">The number, within the band of that threshold and in its unit.</param>
    /// <exception cref="ArgumentException">No threshold has that name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold cannot be moved, or not to that number.</exception>
    public RuleSet WithThreshold(string name, decimal value)
    {
        RuleThresholds moved = Thresholds.With(Guard.NotBlank(name, nameof(name)), value);
        return new RuleSet(Version.Split('+')[0] + Suffix(moved), All, moved);
    }

    /// <summary>Finds a rule by id.</summary>
    /// <param name="id">The id (ordinal).</param>
    /// <param name="rule">The rule, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Rule? rule) => byId.TryGetValue(Guard.NotNull(id, nameof(id)), out rule);

    /// <summary>The rules that read any of some facts; one may come twice.</summary>
    internal IEnumerable<Rule> ReadersOf(IEnumerable<Fact> facts) => facts.SelectMany(fact => byFact.Value[fact.Index]);

    /// <summary>What was moved away from the shipped number, in a fixed order, so that two sets of one version agree.</summary>
    private static string Suffix(RuleThresholds thresholds)
    {
        RuleThreshold[] moved = thresholds.All.Except(Default.Thresholds.All).ToArray();
        return moved.Length == 0 ? "" : "+" + string.Join(".", moved.Select(threshold => threshold.Name + "-" + RuleThreshold.Text(threshold.Value)));
    }
}
