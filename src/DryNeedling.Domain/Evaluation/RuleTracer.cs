using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>Tells of each rule what became of it. Worked out when read, never while an answer is found.</summary>
internal sealed class RuleTracer
{
    private readonly FactSheet sheet;
    private readonly Func<Contraindication, RecordedDecision[]> decisionsInForce;

    internal RuleTracer(FactSheet sheet, Func<Contraindication, RecordedDecision[]> decisionsInForce)
    {
        this.sheet = sheet;
        this.decisionsInForce = decisionsInForce;
    }

    /// <summary>The rules in some states, gravest first.</summary>
    internal ValueList<Finding> Findings(Func<FindingState, bool> wanted) => Findings(sheet.Rules.Rules, wanted);

    /// <summary>Those of some rules in some states, gravest first.</summary>
    internal ValueList<Finding> Findings(IEnumerable<Rule> rules, Func<FindingState, bool> wanted) => ValueList<Finding>.Of(rules
        .Select(rule => (Rule: rule, State: StateOf(rule)))
        .Where(pair => wanted(pair.State))
        .OrderBy(pair => Gravity(pair.Rule))
        .ThenBy(pair => pair.Rule.Id, StringComparer.Ordinal)
        .Select(pair => pair.State switch
        {
            FindingState.Possible => Possible(pair.Rule),
            FindingState.RuledOut => new Finding(pair.Rule, pair.State) { RuledOutBy = RuledOutBy(pair.Rule) },
            _ => Fired(pair.Rule, pair.State),
        }));

    private FindingState StateOf(Rule rule)
    {
        NeedlingOptionSet stated = rule.When.Where(sheet, Reading.Stated, rule.Touches);
        return !stated.IsEmpty ? (rule.When.Where(sheet, Reading.Certain, rule.Touches) == stated ? FindingState.Fired : FindingState.Presumed)
            : rule.When.Where(sheet, Reading.Possible, rule.Touches).IsEmpty ? FindingState.RuledOut
            : FindingState.Possible;
    }

    private Finding Fired(Rule rule, FindingState state)
    {
        NeedlingOptionSet options = rule.When.Where(sheet, Reading.Stated, rule.Touches);
        Term[] held = Holding(rule, Reading.Stated);
        RecordedDecision[] decisions = rule is Contraindication bar
            ? decisionsInForce(bar).Where(decision => !(decision.Options & options).IsEmpty).ToArray()
            : Array.Empty<RecordedDecision>();
        NeedlingOptionSet accepted = NeedlingOptionSet.Empty;
        foreach (RecordedDecision decision in decisions)
        {
            accepted |= decision.Options & options;
        }

        return new Finding(rule, state)
        {
            Options = Touched(rule, options),
            Facts = InOrder(held.SelectMany(term => term.Facts)),
            Decisions = ValueList<RecordedDecision>.Of(decisions),
            AcceptedOptions = accepted,
            ReconsiderFrom = EndOf(held),
        };
    }

    private Finding Possible(Rule rule)
    {
        Fact[] facts = Holding(rule, Reading.Possible).SelectMany(term => term.Facts).Distinct().ToArray();
        bool IsOpen(Fact fact) => sheet.Where(fact, Reading.Possible) != sheet.Where(fact, Reading.Stated);
        return new Finding(rule, FindingState.Possible)
        {
            Options = Touched(rule, rule.When.Where(sheet, Reading.Possible, rule.Touches)),
            Facts = InOrder(facts.Where(fact => !IsOpen(fact))),
            OpenFacts = InOrder(facts.Where(IsOpen)),
        };
    }

    /// <summary>
    /// First a no to each way of holding, the widest fact that is answered no; where none is, all its places. Then whatever is not needed
    /// is left out again, so that no more is named than does it.
    /// </summary>
    private ValueList<Fact> RuledOutBy(Rule rule)
    {
        var named = new List<Fact>();
        foreach (Term term in rule.When.Terms)
        {
            if (term.Facts.Any(fact => named.Any(known => fact.Implies(known) && sheet.StateOf(known) == FactState.No)))
            {
                continue;
            }

            Fact? absent = term.Facts.FirstOrDefault(fact => sheet.StateOf(fact) == FactState.No);
            named.AddRange(absent is not null ? new[] { WidestAbsent(absent) } : term.Facts.Where(fact => fact.IsLocated));
        }

        Fact[] distinct = named.Distinct().ToArray();
        (ulong AnyOf, ulong AllOf)[] ways = rule.When.Terms.Select(term => KilledBy(rule, term, distinct)).ToArray();
        ulong needed = distinct.Length >= 64 ? ulong.MaxValue : (1UL << distinct.Length) - 1;
        for (int i = 0; i < Math.Min(distinct.Length, 64); i++)
        {
            ulong rest = needed & ~(1UL << i);
            if (Array.TrueForAll(ways, way => (way.AnyOf & rest) != 0 || (way.AllOf != 0 && (way.AllOf & rest) == way.AllOf)))
            {
                needed = rest;
            }
        }

        return InOrder(distinct.Where((_, i) => i >= 64 || ((needed >> i) & 1) == 1));
    }

    /// <summary>Which of some facts rule a way out: any one that is absent where the rule looks, or all that have a place where the places do not meet.</summary>
    private (ulong AnyOf, ulong AllOf) KilledBy(Rule rule, Term term, Fact[] facts)
    {
        ulong anyOf = 0;
        ulong allOf = 0;
        NeedlingOptionSet left = rule.Touches;
        for (int i = 0; i < Math.Min(facts.Length, 64); i++)
        {
            ulong bit = 1UL << i;
            if (sheet.StateOf(facts[i]) == FactState.No)
            {
                anyOf |= term.Facts.Any(fact => fact.Implies(facts[i])) ? bit : 0;
            }
            else if (term.Facts.Contains(facts[i]))
            {
                NeedlingOptionSet where = sheet.Where(facts[i], Reading.Possible);
                anyOf |= (where & rule.Touches).IsEmpty ? bit : 0;
                allOf |= bit;
                left &= where;
            }
        }

        return (anyOf, left.IsEmpty ? allOf : 0);
    }

    private Fact WidestAbsent(Fact fact) => fact.DetailOf is Fact parent && sheet.StateOf(parent) == FactState.No ? WidestAbsent(parent) : fact;

    private Term[] Holding(Rule rule, Reading reading) => rule.When.Terms.Where(term => !term.Where(sheet, reading, rule.Touches).IsEmpty).ToArray();

    /// <summary>A way to hold ends with the first of its facts, the rule with the last of its ways; null where one of them knows no end.</summary>
    private CalendarDate? EndOf(Term[] held)
    {
        CalendarDate? last = null;
        foreach (Term term in held)
        {
            CalendarDate? first = term.Facts.Select(sheet.EndOf).Where(date => date is not null).OrderBy(date => date).FirstOrDefault();
            if (first is null)
            {
                return null;
            }

            last = last is null || first > last ? first : last;
        }

        return last;
    }

    private static ValueList<Fact> InOrder(IEnumerable<Fact> facts) => ValueList<Fact>.Of(facts.Distinct().OrderBy(fact => fact.Index));

    private static NeedlingOptionSet Touched(Rule rule, NeedlingOptionSet options) =>
        rule is Contraindication or Doubt or Indication ? options : NeedlingOptionSet.Empty;

    private static int Gravity(Rule rule) => rule switch
    {
        RedFlag flag => -(int)flag.Tier,
        Contraindication bar => (int)bar.Level,
        Doubt => (int)Clearance.Clear,
        Indication => (int)Clearance.Clear + 1,
        ReviewRule review => (int)review.Decision,
        _ => (int)Clearance.Clear + 2,
    };
}
