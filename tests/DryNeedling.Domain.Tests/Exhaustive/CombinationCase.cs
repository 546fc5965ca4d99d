using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>A set of abstract rules with the decisions on them, answered by the library for any state without a reader between.</summary>
internal sealed class CombinationCase
{
    /// <summary>Facts without details and with questions of their own: atoms that know nothing of each other.</summary>
    internal static readonly Fact[] Atoms = [.. Facts.All.Where(fact =>
        fact.Polarity == FactPolarity.Risk && !fact.IsLocated && fact.DetailOf is null
        && !Facts.All.Any(other => other != fact && (fact.Equals(other.DetailOf) || other.Question.Equals(fact.Question)))).Take(9)];

    private static readonly string[] Ids = [.. Enumerable.Range(0, CombinationOracle.MostRules).Select(position => "CMB-" + (char)('A' + position))];
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly CalendarDate Yesterday = new(2026, 11, 21);
    private static readonly Presentation Nobody = Presentation.Of(Today);
    private static readonly Dictionary<(CombinationKind Kind, int Position, int Atom), Rule> Built = [];

    private readonly FactState[] states = new FactState[Facts.All.Count];
    private readonly Answer[] why = new Answer[Facts.All.Count];
    private readonly RuleSet set;
    private readonly Presentation presentation = Nobody;

    internal CombinationCase(params CombinationRule[] rules)
    {
        Rules = rules;
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = FactState.No;
        }

        Rule[] built = [.. rules.Select((rule, position) => RuleAt(rule, position))];
        set = new RuleSet("abstract", built, RuleSet.Default.Thresholds);
        for (int i = 0; i < rules.Length; i++)
        {
            presentation = DecisionOn(rules[i], built[i]) is RecordedDecision decision ? presentation.With(decision) : presentation;
        }
    }

    internal CombinationRule[] Rules { get; }

    public override string ToString() => string.Join("; ", Rules.Select((rule, i) =>
        IdAt(i) + " " + rule.Kind + " on atom " + rule.Atom + (rule.Acceptance == CombinationAcceptance.None ? "" : " decided " + rule.Acceptance)));

    internal static string IdAt(int position) => Ids[position];

    internal static Rule RuleAt(CombinationRule rule, int position)
    {
        (CombinationKind, int, int) key = (rule.Kind, position, rule.Atom);
        if (!Built.TryGetValue(key, out Rule? built))
        {
            built = rule.Kind.Build(IdAt(position), Atoms[rule.Atom]);
            Built.Add(key, built);
        }

        return built;
    }

    /// <summary>The answer of the library. Read it before the next one is made: the states are shared.</summary>
    internal SuitabilityAssessment Assess(CombinationState state)
    {
        for (int i = 0; i < state.Atoms.Length; i++)
        {
            states[Atoms[i].Index] = state.Atoms[i];
        }

        var located = new LocatedValue[3];
        located[PresentationReader.LocatedIndex(Facts.ActiveTriggerPoint)] =
            new LocatedValue(Where(state, FactState.Yes), NeedlingOptionSet.Empty, Where(state, FactState.Unknown));
        return new SuitabilityAssessment(new FactSheet(
            presentation, set, states, why, located, ValueList<RecordConflict>.Empty, ValueList<RecordNote>.Empty));
    }

    private static NeedlingOptionSet Where(CombinationState state, FactState wanted) =>
        (state.Inside == wanted ? NeedlingOptionSet.In(CombinationPlaces.OneMuscle, Side.Left) : NeedlingOptionSet.Empty)
        | (state.Outside == wanted ? NeedlingOptionSet.In(CombinationPlaces.Outside, Side.Right) : NeedlingOptionSet.Empty);

    private static RecordedDecision? DecisionOn(CombinationRule rule, Rule built)
    {
        if (rule.Acceptance == CombinationAcceptance.None)
        {
            return null;
        }

        if (rule.Acceptance == CombinationAcceptance.Forged)
        {
            return new RecordedDecision(built.Id, NeedlingOptionSet.All, "role", Today, "reason", [], null);
        }

        var bar = (Contraindication)built;
        return rule.Acceptance switch
        {
            CombinationAcceptance.Whole => bar.Accept(bar.Scope, "role", Today, "reason"),
            CombinationAcceptance.OnePlace => bar.Accept(
                bar.Scope & NeedlingOptionSet.In(CombinationPlaces.OneMuscle, Side.Left), "role", Yesterday, "reason", Today, []),
            CombinationAcceptance.WithoutCurrent => bar.Accept(
                bar.Scope - NeedlingOptionSet.All.From(NeedlingTechnique.Electrical), "role", Today, "reason"),
            CombinationAcceptance.Lapsed => bar.Accept(bar.Scope, "role", Yesterday, "reason"),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }
}
