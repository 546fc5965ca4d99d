using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using K = DryNeedling.Domain.Rules.RuleSetProblemKind;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// One analysis of one rule set. Everything rests on this: criteria are positive, so whatever can be shown by some patient at an
/// option is shown there by the least patient of some way, and only these are looked at, each exactly.
/// </summary>
internal sealed class RuleSetInspection
{
    private readonly IReadOnlyList<Rule> rules;
    private readonly Background background;
    private readonly RuleSet? shipped;
    private readonly string? policy;
    private readonly List<Way> ways;
    private readonly List<Way> reachable;
    private readonly Dictionary<Rule, List<Way>> waysOf = new(ByReference<Rule>.Instance);
    private readonly Dictionary<Fact, List<Way>> waysByFirstFact = new();
    private readonly Dictionary<Fact, string[]> readers;
    private readonly List<RuleSetProblem> found = new();
    private readonly List<ReachedAnswer> answers = new();
    private readonly Dictionary<K, int> examined = RuleSetProblemKinds.Names.Values.ToDictionary(kind => kind, _ => 0);

    /// <summary>An inspection of a draft; of one under a policy, with the rules as shipped and the name of the policy.</summary>
    internal RuleSetInspection(IReadOnlyList<Rule> rules, Background background, RuleSet? shipped = null, string? policy = null)
    {
        this.rules = rules;
        this.background = background;
        this.shipped = shipped;
        this.policy = policy;
        readers = RuleChecks.Readers(rules);
        ways = rules.Where(rule => rule.When is not null).SelectMany(rule => rule.When.Terms.Select(term => new Way(rule, term, background))).ToList();
        reachable = ways.Where(way => way.IsReachable).ToList();
        foreach (Rule rule in rules)
        {
            waysOf[rule] = ways.Where(way => ReferenceEquals(way.Rule, rule)).OrderBy(way => way.Term.Facts.Count).ToList();
        }

        foreach (Way way in reachable)
        {
            Fact first = way.Term.Facts[0];
            if (!waysByFirstFact.TryGetValue(first, out List<Way>? list))
            {
                waysByFirstFact.Add(first, list = new List<Way>());
            }

            list.Add(way);
        }
    }

    internal RuleSetAnalysis Run()
    {
        found.AddRange(RuleChecks.Find(rules, background));
        foreach (K kind in RuleSetProblemKinds.Names.Values.Where(kind => kind.PreventsBuilding()))
        {
            examined[kind] = kind == K.ReadBothWaysUndeclared ? readers.Count : rules.Count;
        }

        CompareRulesOfOneCriterion();
        foreach (Rule rule in rules)
        {
            FindUnreachable(rule);
            FindMasked(rule);
        }

        FindAnswers();
        FindOptions();
        FindFactsAndQuestions();
        ApplyWaivers();
        ApplyPolicy();
        return new RuleSetAnalysis(rules.Count, ways.Count, background.Facts.Count, found, answers, examined);
    }

    /// <summary>Rules that hold for exactly the same patients: the same least patients in the same places.</summary>
    private void CompareRulesOfOneCriterion()
    {
        foreach (IGrouping<string, Rule> group in rules.Where(rule => waysOf[rule].Any(way => way.IsPossible)).GroupBy(CriterionKey, StringComparer.Ordinal))
        {
            Rule[] same = group.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
            for (int i = 0; i < same.Length; i++)
            {
                for (int j = i + 1; j < same.Length; j++)
                {
                    Compare(same[i], same[j]);
                }
            }
        }

        int pairs = rules.Count * (rules.Count - 1) / 2;
        examined[K.Duplicate] = pairs;
        examined[K.Contradictory] = pairs;
    }

    private string CriterionKey(Rule rule) => string.Join(
        "|", waysOf[rule].Where(way => way.IsPossible).Select(way => string.Join("&", way.Facts.Select(fact => fact.Id).OrderBy(id => id, StringComparer.Ordinal))).OrderBy(key => key, StringComparer.Ordinal));

    private void Compare(Rule left, Rule right)
    {
        (NeedlingOptionSet ofLeft, NeedlingOptionSet ofRight) = (EffectOf(left), EffectOf(right));
        NeedlingOptionSet shared = ofLeft & ofRight;
        if (shared.IsEmpty)
        {
            return;
        }

        bool comparable = (left is RedFlag && right is RedFlag) || (left is Contraindication && right is Contraindication) || (left is ReviewRule && right is ReviewRule);
        if (comparable && Strength.Of(left) != Strength.Of(right))
        {
            (Rule strict, Rule mild) = Strength.Of(left) > Strength.Of(right) ? (left, right) : (right, left);
            Add(
                K.Contradictory,
                new[] { strict.Id, mild.Id },
                mild.Id,
                strict.Id + " (" + Level(strict) + ") and " + mild.Id + " (" + Level(mild) + ") hold for the same patients; "
                    + (strict is RedFlag or ReviewRule ? "the first is always the one that counts." : "at the " + shared.Count + " options that both touch the first is always the one that counts."),
                "Say at " + strict.Id + " that it is stricter by design and why, or give both one level, or let one read what sets them apart.",
                Sharing(strict, shared));
        }

        if (left.GetType() == right.GetType() && left is not Advice && Strength.Of(left) == Strength.Of(right) && ofLeft == ofRight)
        {
            Add(
                K.Duplicate,
                new[] { left.Id, right.Id },
                right.Id,
                left.Id + " and " + right.Id + " hold for the same patients and do the same (" + Level(left) + ").",
                "Make one rule of them, with the rows and sources of both.",
                Sharing(left, shared));
        }
    }

    /// <summary>The options that the rule touches for some patient.</summary>
    private NeedlingOptionSet EffectOf(Rule rule)
    {
        NeedlingOptionSet options = NeedlingOptionSet.Empty;
        foreach (Way way in waysOf[rule].Where(way => way.IsReachable))
        {
            options |= way.Options;
        }

        return options;
    }

    /// <summary>The patient with the fewest facts for whom the rule touches one of these options.</summary>
    private WitnessPatient Sharing(Rule rule, NeedlingOptionSet options)
    {
        Way way = waysOf[rule].First(candidate => candidate.IsReachable && !(candidate.Options & options).IsEmpty);
        return new WitnessPatient(Places(way, options), rule is RedFlag or ReviewRule ? NeedlingOptionSet.Empty : One(way.Options & options), Array.Empty<string>());
    }

    private static string Level(Rule rule) => rule switch
    {
        RedFlag flag => "referral: " + NameOf(ReferralTiers.Names, flag.Tier),
        Contraindication bar => NameOf(Clearances.Names, bar.Level),
        ReviewRule review => "review: " + NameOf(ReviewDecisions.Names, review.Decision),
        _ => rule.Kind,
    };

    /// <summary>A draft may hold a level that is none.</summary>
    private static string NameOf<T>(EnumNames<T> names, T value)
        where T : struct, Enum => names.Contains(value) ? names.NameOf(value) : value.ToString();

    private void FindUnreachable(Rule rule)
    {
        List<Way> own = waysOf[rule];
        examined[K.UnreachableRule]++;
        examined[K.UnreachableWay] += own.Count;
        bool none = own.Count > 0 && own.All(way => !way.IsReachable);
        foreach (Way way in none ? own.Take(1) : own.Where(way => !way.IsReachable))
        {
            string why = way.Broken is FactExclusion exclusion
                ? exclusion.Reason
                : rule.Touches.IsEmpty ? "It touches no option." : "Its facts can be together at no option that the rule touches.";
            Add(
                none ? K.UnreachableRule : K.UnreachableWay,
                new[] { rule.Id },
                none ? "" : way.Key,
                (none ? "The rule" : "Its way \"" + way.Term + "\"") + " can touch nobody: " + why,
                "Take out what excludes the rest, or delete it.",
                null);
        }
    }

    private void FindMasked(Rule rule)
    {
        Stake stake = Strength.StakeOf(rule);
        List<Way> own = waysOf[rule].Where(way => way.IsReachable).ToList();
        if (stake == Stake.None || own.Count == 0)
        {
            return;
        }

        examined[K.Masked]++;
        examined[K.MaskedWay] += own.Count;
        examined[K.OnlyAfterDecision] += own.Count;
        List<Way> always = own.Where(way => Hides(way, way.Facts, Strength.AfterDecisions)).ToList();
        List<Way> undecided = own.Except(always).Where(way => Hides(way, way.Facts, Strength.Of)).ToList();
        if (always.Count == own.Count)
        {
            Add(K.Masked, new[] { rule.Id }, "", "It never changes a verdict: " + Others(own[0], Strength.AfterDecisions) + " always as strict where it holds.", "Delete it, or make it stricter than what hides it. Where rules hide each other, delete one and look again.", Witness(own[0], Seen(own[0])));
            return;
        }

        foreach (Way way in always)
        {
            Add(K.MaskedWay, new[] { rule.Id }, way.Key, "Its way \"" + way.Term + "\" never changes a verdict: " + Others(way, Strength.AfterDecisions) + " always as strict there.", "Take the way out of its criterion.", Witness(way, Seen(way)));
        }

        bool whole = undecided.Count == own.Count - always.Count;
        foreach (Way way in whole ? undecided.Take(1) : undecided)
        {
            NeedlingOptionSet left = LeftTo(way, way.Facts, Strength.AfterDecisions);
            Add(
                K.OnlyAfterDecision,
                new[] { rule.Id },
                whole ? "" : way.Key,
                (whole ? "It" : "Its way \"" + way.Term + "\"") + " changes a verdict only where a recorded decision has answered another rule: " + Others(way, Strength.Of) + " as strict there.",
                "Delete it, or say why it asks for a decision of its own.",
                new WitnessPatient(Places(way, left), One(left), HidersOf(way, Strength.Of).Where(other => !(other.Options & One(left)).IsEmpty).Select(other => other.Rule.Id).Distinct(StringComparer.Ordinal)));
        }
    }

    /// <summary>True where, for a patient with these facts, other rules are as strict as the way's rule at every option that the way touches.</summary>
    private bool Hides(Way way, HashSet<Fact> facts, Func<Rule, int> strength) => LeftTo(way, facts, strength).IsEmpty;

    /// <summary>The options that the way touches at which no other rule is as strict for a patient with these facts.</summary>
    private NeedlingOptionSet LeftTo(Way way, HashSet<Fact> facts, Func<Rule, int> strength)
    {
        NeedlingOptionSet left = way.Options;
        foreach (Way other in HoldingIn(facts))
        {
            if (IsRival(way, other, strength))
            {
                left -= other.Options;
                if (left.IsEmpty)
                {
                    break;
                }
            }
        }

        return left;
    }

    private static bool IsRival(Way way, Way other, Func<Rule, int> strength) =>
        !ReferenceEquals(other.Rule, way.Rule) && Strength.StakeOf(other.Rule) == Strength.StakeOf(way.Rule) && strength(other.Rule) >= Strength.Of(way.Rule);

    private IEnumerable<Way> HoldingIn(HashSet<Fact> facts) =>
        facts.SelectMany(fact => waysByFirstFact.TryGetValue(fact, out List<Way>? list) ? list : Enumerable.Empty<Way>()).Where(way => way.HoldsIn(facts));

    private IEnumerable<Way> HidersOf(Way way, Func<Rule, int> strength) =>
        HoldingIn(way.Facts).Where(other => IsRival(way, other, strength) && !(other.Options & way.Options).IsEmpty);

    private string Others(Way way, Func<Rule, int> strength)
    {
        string[] ids = HidersOf(way, strength).Select(other => other.Rule.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToArray();
        return ids.Length == 1 ? ids[0] + " is" : string.Join(" and ", ids) + " together are";
    }

    private void FindAnswers()
    {
        foreach (Suitability answer in Suitabilities.Names.Values.Where(value => value != Suitability.Undetermined))
        {
            examined[K.UnreachableAnswer]++;
            if (AnswerSearch.Find(reachable, background, answer, out bool gaveUp) is WitnessPatient patient)
            {
                answers.Add(new ReachedAnswer(answer, patient));
            }
            else
            {
                string name = Suitabilities.Names.NameOf(answer);
                Add(
                    K.UnreachableAnswer,
                    Array.Empty<string>(),
                    name,
                    gaveUp ? "Whether a complete patient gets the answer " + name + " could not be decided: the search was given up." : "No complete patient gets the answer " + name + ".",
                    "Add a rule that leads to it, or use a rule set that has one.",
                    null);
            }
        }
    }

    private void FindOptions()
    {
        NeedlingOptionSet restricted = NeedlingOptionSet.Empty;
        foreach (Way way in reachable.Where(way => Strength.StakeOf(way.Rule) == Stake.Level))
        {
            restricted |= way.Options;
        }

        examined[K.NeverRestricted] = NeedlingOptionSet.All.Count;
        NeedlingOptionSet never = NeedlingOptionSet.All - restricted;
        if (!never.IsEmpty)
        {
            Add(K.NeverRestricted, Array.Empty<string>(), never.ToString(), "No rule restricts " + never + " for any patient.", "Add the rules that bar or limit needling there.", new WitnessPatient(Array.Empty<PlacedFact>(), never, Array.Empty<string>()));
        }
    }

    private void FindFactsAndQuestions()
    {
        examined[K.UnreadFact] = background.Facts.Count;
        foreach (Fact fact in background.Facts.Where(fact => !readers.ContainsKey(fact)))
        {
            Add(K.UnreadFact, Array.Empty<string>(), fact.Id, "No rule reads the fact " + fact.Id + ".", "Let a rule read it, or do not make a fact of it.", background.Having(fact));
        }

        HashSet<Fact> needed = NeededFacts();
        foreach (IGrouping<string, Fact> question in background.Facts.Where(readers.ContainsKey)
            .SelectMany(fact => background.QuestionsOf(fact).Select(code => (Code: code, Fact: fact)))
            .GroupBy(pair => pair.Code, pair => pair.Fact, StringComparer.Ordinal))
        {
            examined[K.UnneededQuestion]++;
            if (!question.Any(needed.Contains))
            {
                Add(
                    K.UnneededQuestion,
                    question.SelectMany(fact => readers[fact]).Distinct(StringComparer.Ordinal),
                    question.Key,
                    "No answer to the question " + question.Key + " changes any verdict.",
                    "Do not ask it, or say at the rule that it only informs.",
                    background.Having(question.First()));
            }
        }
    }

    /// <summary>
    /// The facts that some patient could lose, with all their details, and get another verdict. Whoever shows it contains the least
    /// patient of a way that needs the fact, and that patient shows it too.
    /// </summary>
    private HashSet<Fact> NeededFacts()
    {
        var needed = new HashSet<Fact>();
        foreach (Way way in reachable.Where(way => Strength.StakeOf(way.Rule) != Stake.None))
        {
            foreach (Fact fact in way.Facts)
            {
                if (!needed.Contains(fact) && !Hides(way, new HashSet<Fact>(way.Facts.Where(other => !other.Implies(fact))), Strength.AfterDecisions))
                {
                    needed.Add(fact);
                }
            }
        }

        return needed;
    }

    private void ApplyWaivers()
    {
        var used = new HashSet<RuleWaiver>(ByReference<RuleWaiver>.Instance);
        for (int i = 0; i < found.Count; i++)
        {
            RuleSetProblem problem = found[i];
            if (problem.Kind.PreventsBuilding())
            {
                continue;
            }

            foreach (RuleWaiver waiver in rules.Where(rule => problem.RuleIds.Contains(rule.Id, StringComparer.Ordinal)).SelectMany(rule => rule.Waivers.Where(waiver => waiver.Covers(problem, rule.Id))))
            {
                used.Add(waiver);
                found[i] = problem.DeclaredReason is null ? problem.DeclaredWith(waiver.Reason) : found[i];
            }
        }

        examined[K.StaleWaiver] = rules.Sum(rule => rule.Waivers.Count) + background.Facts.Count(fact => fact.ReadBothWays is not null);
        foreach (Rule rule in rules)
        {
            foreach (RuleWaiver waiver in rule.Waivers.Where(waiver => !used.Contains(waiver)))
            {
                Add(K.StaleWaiver, new[] { rule.Id }, waiver.Subject ?? "", "Its waiver \"" + waiver + (waiver.Kind.PreventsBuilding() ? "\" is of a kind that cannot be waived." : "\" fits nothing that was found."), "Take the waiver out.", waysOf[rule].FirstOrDefault(way => way.IsReachable) is Way way ? Witness(way, NeedlingOptionSet.Empty) : null);
            }
        }

        var called = new HashSet<Fact>(RuleChecks.CallingFor(readers.Keys, background).Select(pair => pair.Fact));
        foreach (Fact fact in background.Facts.Where(fact => fact.ReadBothWays is not null && readers.ContainsKey(fact) && !called.Contains(fact)))
        {
            Add(K.StaleWaiver, readers[fact], fact.Id, "The fact " + fact.Id + " is declared as read both ways, but nothing calls for it.", "Take the declaration out.", background.Having(fact));
        }
    }

    /// <summary>
    /// A policy is about levels: what it makes stricter hides what is milder, and what the shipped rules declare may no longer arise. That is
    /// what it is for, so it is declared; a rule that the clinic adds and that is itself hidden stays a problem, and so does all else.
    /// </summary>
    private void ApplyPolicy()
    {
        if (shipped is null)
        {
            return;
        }

        for (int i = 0; i < found.Count; i++)
        {
            RuleSetProblem problem = found[i];
            bool follows = problem.Kind switch
            {
                K.Masked or K.MaskedWay => problem.RuleIds.All(id => shipped.TryFind(id, out _)),
                K.Contradictory => problem.RuleIds.Any(id => shipped.TryFind(id, out _)),
                K.OnlyAfterDecision or K.UnneededQuestion or K.StaleWaiver => true,
                _ => false,
            };
            if (follows && problem.DeclaredReason is null)
            {
                found[i] = problem.DeclaredWith("It follows from the policy " + policy + "; in the rules as shipped it does not arise.");
            }
        }
    }

    private void Add(K kind, IEnumerable<string> ruleIds, string subject, string text, string howToMend, WitnessPatient? witness) =>
        found.Add(new RuleSetProblem(kind, ruleIds, subject, text, howToMend, witness));

    private WitnessPatient Witness(Way way, NeedlingOptionSet seen) => new(Places(way, way.Options), One(seen), Array.Empty<string>());

    private static NeedlingOptionSet Seen(Way way) => way.Rule is RedFlag or ReviewRule ? NeedlingOptionSet.Empty : One(way.Options);

    private static NeedlingOptionSet One(NeedlingOptionSet options) => options.IsEmpty ? options : NeedlingOptionSet.Of(options.ToList()[0]);

    /// <summary>The facts of the way, located ones at a place over the first of the options that the way touches.</summary>
    private IEnumerable<PlacedFact> Places(Way way, NeedlingOptionSet options)
    {
        NeedlingOptionSet first = One(way.Options & options);
        return way.Term.Facts.Select(fact => new PlacedFact(fact, background.PlacesOf(fact).First(place => !(place & first).IsEmpty)));
    }

    /// <summary>Rules of a draft may share an id, so they are told apart by reference here.</summary>
    private sealed class ByReference<T> : IEqualityComparer<T>
        where T : class
    {
        internal static readonly ByReference<T> Instance = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
