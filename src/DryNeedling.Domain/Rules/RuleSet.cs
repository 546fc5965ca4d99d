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
    private static readonly Lazy<RuleSet> Own = new(() => new RuleSet("0.2", RuleCatalogue.All(), new RuleThresholds()));
    private readonly Dictionary<string, Rule> byId;
    private readonly Lazy<Rule[][]> byFact;
    private readonly ValueList<RuleRelaxation> relaxations;
    private readonly RuleSet? undated;
    private readonly Dictionary<string, RuleSet> byLapse = new(StringComparer.Ordinal);

    internal RuleSet(string version, IEnumerable<Rule> rules, RuleThresholds thresholds)
        : this(version, rules, thresholds, null, null, ValueList<RuleRelaxation>.Empty, ValueList<RuleRelaxation>.Empty, null)
    {
    }

    /// <summary>A set under a policy over a shipped one, to whose levels what is relaxed returns in time.</summary>
    internal RuleSet(RuleSet shipped, string policy, IEnumerable<Rule> rules, RuleThresholds thresholds, IEnumerable<RuleRelaxation> relaxations)
        : this(shipped.Version + "+" + policy, rules, thresholds, shipped, policy, ValueList<RuleRelaxation>.Of(relaxations), ValueList<RuleRelaxation>.Empty, null)
    {
    }

    private RuleSet(
        string version, IEnumerable<Rule> rules, RuleThresholds thresholds, RuleSet? shipped, string? policy, ValueList<RuleRelaxation> relaxations, ValueList<RuleRelaxation> lapsed, RuleSet? undated)
    {
        this.undated = undated;
        Shipped = shipped;
        PolicyName = policy;
        this.relaxations = relaxations;
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
    public static RuleSet Default => Own.Value;

    /// <summary>Version of the rule content, apart from the version of the package.</summary>
    public string Version { get; }

    /// <summary>Name of the clinic policy that holds over the rules; null for rules as shipped.</summary>
    public string? PolicyName { get; }

    /// <summary>The rules to which the policy was applied; null without one.</summary>
    internal RuleSet? Shipped { get; }

    /// <summary>The rules of an assessment, ordered by id. Those of the review of a course stand apart in <see cref="ReviewRules"/>.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rules of the review of a course, ordered by id.</summary>
    public IReadOnlyList<ReviewRule> ReviewRules { get; }

    /// <summary>Every rule of either use, ordered by id.</summary>
    internal IReadOnlyList<Rule> All { get; }

    /// <summary>The thresholds.</summary>
    public RuleThresholds Thresholds { get; }

    /// <summary>The numbers that a policy moved, with those as shipped.</summary>
    internal IEnumerable<(RuleThreshold Moved, RuleThreshold Shipped)> MovedThresholds => Shipped is null
        ? Enumerable.Empty<(RuleThreshold, RuleThreshold)>()
        : Thresholds.MovedFrom(Shipped.Thresholds);

    /// <summary>The set of which this one is a day: itself where it is none.</summary>
    internal RuleSet Undated => undated ?? this;

    /// <summary>What a clinic policy made milder for a time, and still holds on the day of this set; empty for the shipped set.</summary>
    public IReadOnlyList<RuleRelaxation> Relaxations => relaxations;

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
        if (undated is not null)
        {
            return undated.On(day);
        }

        ILookup<bool, RuleRelaxation> over = relaxations.ToLookup(relaxation => day > relaxation.Until);
        if (Shipped is not RuleSet shipped || !over[true].Any())
        {
            return this;
        }

        string key = string.Join(",", over[true].Select(relaxation => relaxation.RuleId));
        lock (byLapse)
        {
            if (!byLapse.TryGetValue(key, out RuleSet? then))
            {
                HashSet<string> returning = new(over[true].Select(relaxation => relaxation.RuleId), StringComparer.Ordinal);
                then = new RuleSet(
                    Version,
                    All.Select(rule => returning.Contains(rule.Id) ? shipped[rule.Id] : rule),
                    Thresholds,
                    shipped,
                    PolicyName,
                    ValueList<RuleRelaxation>.Of(over[false]),
                    ValueList<RuleRelaxation>.Of(over[true]),
                    this);
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
