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
    private static readonly Lazy<RuleSet> Shipped = new(() => new RuleSet("0.2", RuleCatalogue.All(), new RuleThresholds()));
    private readonly Dictionary<string, Rule> byId;
    private readonly Lazy<Rule[][]> byFact;
    private readonly IReadOnlyList<(RuleRelaxation Relaxation, Contraindication Shipped)> relaxed;
    private readonly Dictionary<string, RuleSet> byLapse = new(StringComparer.Ordinal);

    internal RuleSet(string version, IEnumerable<Rule> rules, RuleThresholds thresholds)
        : this(version, rules, thresholds, ValueList<(RuleRelaxation, Contraindication)>.Empty, ValueList<RuleRelaxation>.Empty)
    {
    }

    /// <summary>A set under a policy, with what the policy relaxed and the rules as shipped, to which each day may return.</summary>
    internal RuleSet(
        string version,
        IEnumerable<Rule> rules,
        RuleThresholds thresholds,
        IReadOnlyList<(RuleRelaxation Relaxation, Contraindication Shipped)> relaxed,
        IReadOnlyList<RuleRelaxation> lapsed)
    {
        this.relaxed = relaxed;
        LapsedRelaxations = lapsed;
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

    /// <summary>What a clinic policy made milder for a time, and still holds on the day of this set; empty for the shipped set.</summary>
    public IReadOnlyList<RuleRelaxation> Relaxations => ValueList<RuleRelaxation>.Of(relaxed.Select(pair => pair.Relaxation));

    /// <summary>Relaxations that are over on the day of this set, so that the shipped level holds again.</summary>
    public IReadOnlyList<RuleRelaxation> LapsedRelaxations { get; }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">The id, such as <c>BLD-02</c> (ordinal).</param>
    /// <exception cref="KeyNotFoundException">No rule has that id.</exception>
    public Rule this[string id] => TryFind(id, out Rule? rule)
        ? rule
        : throw new KeyNotFoundException("No rule has the id \"" + id + "\". The ids are " + string.Join(", ", byId.Keys) + ".");

    /// <summary>The rules as they are on a day: what a policy relaxed until an earlier day is as shipped again.</summary>
    internal RuleSet On(CalendarDate day)
    {
        if (relaxed.Count == 0 || relaxed.All(pair => day <= pair.Relaxation.Until))
        {
            return this;
        }

        string key = string.Join(",", relaxed.Where(pair => day > pair.Relaxation.Until).Select(pair => pair.Relaxation.RuleId));
        lock (byLapse)
        {
            if (!byLapse.TryGetValue(key, out RuleSet? then))
            {
                Dictionary<string, Contraindication> over = relaxed.Where(pair => day > pair.Relaxation.Until).ToDictionary(pair => pair.Relaxation.RuleId, pair => pair.Shipped, StringComparer.Ordinal);
                then = new RuleSet(
                    Version,
                    All.Select(rule => over.TryGetValue(rule.Id, out Contraindication? shipped) ? shipped : rule),
                    Thresholds,
                    ValueList<(RuleRelaxation, Contraindication)>.Of(relaxed.Where(pair => day <= pair.Relaxation.Until)),
                    ValueList<RuleRelaxation>.Of(relaxed.Where(pair => day > pair.Relaxation.Until).Select(pair => pair.Relaxation)));
                byLapse.Add(key, then);
            }

            return then;
        }
    }

    /// <summary>Finds a rule by id.</summary>
    /// <param name="id">The id (ordinal).</param>
    /// <param name="rule">The rule, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Rule? rule) => byId.TryGetValue(Guard.NotNull(id, nameof(id)), out rule);

    /// <summary>The rules that read any of some facts; one may come twice.</summary>
    internal IEnumerable<Rule> ReadersOf(IEnumerable<Fact> facts) => facts.SelectMany(fact => byFact.Value[fact.Index]);
}
