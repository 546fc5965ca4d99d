using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>One of the smallest combinations of facts for which a rule holds, with the least patient who has them.</summary>
internal sealed class Way
{
    internal Way(Rule rule, Term term, Background background)
    {
        Rule = rule;
        Term = term;
        Facts = Background.Closed(term.Facts);
        Broken = background.Broken(Facts);
        Reach = background.ReachOf(term.Facts);
        Options = rule.Touches & Reach;
    }

    internal Rule Rule { get; }

    internal Term Term { get; }

    /// <summary>The facts of the least patient: those of the term and what they are details of.</summary>
    internal HashSet<Fact> Facts { get; }

    /// <summary>The facts that nobody can have together; null where somebody can.</summary>
    internal FactExclusion? Broken { get; }

    /// <summary>The options at which its facts can be together, touched or not.</summary>
    internal NeedlingOptionSet Reach { get; }

    /// <summary>The options that it touches, each for some patient who has the facts there.</summary>
    internal NeedlingOptionSet Options { get; }

    /// <summary>True where somebody can have its facts together.</summary>
    internal bool IsPossible => Broken is null && !Reach.IsEmpty;

    /// <summary>True where it can also do something.</summary>
    internal bool IsReachable => Broken is null && !Options.IsEmpty;

    /// <summary>True where the patient has all facts of the way.</summary>
    internal bool HoldsIn(HashSet<Fact> facts)
    {
        foreach (Fact fact in Term.Facts)
        {
            if (!facts.Contains(fact))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ids of its facts.</summary>
    internal string Key => string.Join(" & ", Term.Facts.Select(fact => fact.Id));

    public override string ToString() => Rule.Id + " when " + Term;
}
