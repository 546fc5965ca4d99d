using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>
/// What is known of every fact, to be changed at will and weighed anew: the tests' own notion of what follows from an answer, and of
/// what the rules then come to, option by option.
/// </summary>
internal sealed class Knowledge
{
    private static readonly Fact[][] Details = [.. Facts.All.Select(fact => Facts.All.Where(other => IsBelow(other, fact)).ToArray())];

    private readonly FactSheet origin;
    private readonly LocatedValue[] values;
    private readonly Answer[] why;

    private Knowledge(FactSheet origin, LocatedValue[] values, Answer[] why)
    {
        this.origin = origin;
        this.values = values;
        this.why = why;
    }

    internal static Knowledge Of(FactSheet sheet) => new(
        sheet,
        [.. Facts.All.Select(fact => Value(sheet.Where(fact, Reading.Certain), sheet.Where(fact, Reading.Stated), sheet.Where(fact, Reading.Possible)))],
        [.. Facts.All.Select(sheet.WhyUnknown)]);

    internal static Knowledge Of(Presentation person) => Of(SuitabilityEvaluator.Default.ReadFacts(person));

    internal static LocatedValue Value(NeedlingOptionSet certain, NeedlingOptionSet stated, NeedlingOptionSet possible) =>
        new(certain, stated - certain, possible - stated);

    /// <summary>The facts below a fact, near and far.</summary>
    internal static IReadOnlyList<Fact> Below(Fact fact) => Details[fact.Index];

    internal Knowledge Copy() => new(origin, [.. values], [.. why]);

    internal LocatedValue this[Fact fact]
    {
        get => values[fact.Index];
        set => values[fact.Index] = value;
    }

    internal bool IsSettled(Fact fact) => this[fact].Certain == this[fact].Possible;

    internal NeedlingOptionSet Where(Fact fact, Reading reading) => reading switch
    {
        Reading.Certain => this[fact].Certain,
        Reading.Stated => this[fact].Stated,
        _ => this[fact].Possible,
    };

    internal void WhyOpen(Fact fact, Answer answer) => why[fact.Index] = answer;

    /// <summary>It is there, everywhere; what it is a detail of is there, and of what was not there before the details are open.</summary>
    internal Knowledge Yes(Fact fact)
    {
        if (fact.DetailOf is Fact above)
        {
            Yes(above);
        }

        FactState before = this[fact].State;
        this[fact] = LocatedValue.Everywhere;
        foreach (Fact detail in Below(fact).Where(detail => this[detail].State != FactState.Yes))
        {
            bool next = ReferenceEquals(detail.DetailOf, fact);
            if (before == FactState.No || (next && this[detail].State == FactState.Unknown))
            {
                this[detail] = next && detail.IsPresumedWhenUnknown ? LocatedValue.PresumedEverywhere : LocatedValue.OpenEverywhere;
            }
        }

        return this;
    }

    /// <summary>It is not there, and so is no detail of it.</summary>
    internal Knowledge No(Fact fact)
    {
        foreach (Fact gone in Below(fact).Append(fact))
        {
            this[gone] = LocatedValue.Nowhere;
        }

        return this;
    }

    /// <summary>These facts as they are, presumptions taken as answers where asked for; what follows; and nothing else.</summary>
    internal Knowledge Only(IReadOnlyCollection<Fact> known, bool takePresumed)
    {
        Knowledge only = Copy();
        foreach (Fact fact in Facts.All)
        {
            only[fact] = LocatedValue.OpenEverywhere;
        }

        foreach (Fact fact in known)
        {
            only[fact] = takePresumed ? Value(this[fact].Stated, this[fact].Stated, this[fact].Possible) : this[fact];
            if (only[fact].State == FactState.Yes)
            {
                for (Fact? whole = fact.DetailOf; whole is not null; whole = whole.DetailOf)
                {
                    only[whole] = known.Contains(whole) ? only[whole] : LocatedValue.Everywhere;
                }
            }
            else if (only[fact].State == FactState.No)
            {
                only.No(fact);
            }
        }

        return only;
    }

    /// <summary>A question is answered: the facts behind it are as in truth, and so is what follows from them.</summary>
    internal void Learn(FactQuestion question, Knowledge truth)
    {
        foreach (Fact fact in Facts.All.Where(fact => fact.Question.Equals(question) && !IsSettled(fact)).ToList())
        {
            this[fact] = truth[fact];
            if (truth[fact].State == FactState.No)
            {
                No(fact);
                continue;
            }

            for (Fact? whole = fact.DetailOf; whole is not null; whole = whole.DetailOf)
            {
                this[whole] = truth[whole];
            }
        }

        Presume();
    }

    /// <summary>A detail that is presumed when unknown is so as soon as what it is a detail of is there.</summary>
    internal void Presume()
    {
        foreach (Fact detail in Facts.All.Where(fact => fact.IsPresumedWhenUnknown && this[fact].State == FactState.Unknown && this[fact.DetailOf!].State == FactState.Yes))
        {
            this[detail] = LocatedValue.PresumedEverywhere;
        }
    }

    internal FactSheet ToSheet() => new(
        origin.Presentation,
        origin.Rules,
        [.. values.Select(value => value.State)],
        [.. why],
        [.. Facts.All.Where(fact => fact.IsLocated).Select(fact => this[fact])],
        (ValueList<RecordConflict>)origin.Conflicts,
        (ValueList<RecordNote>)origin.Notes);

    internal SuitabilityAssessment Assess() => SuitabilityEvaluator.Default.Evaluate(ToSheet());

    /// <summary>Where a rule holds, way by way.</summary>
    internal NeedlingOptionSet Where(Rule rule, Reading reading) => rule.When.Terms.Aggregate(
        NeedlingOptionSet.Empty, (sofar, term) => sofar | Where(rule, term, reading));

    /// <summary>Where one way of a rule holds.</summary>
    internal NeedlingOptionSet Where(Rule rule, Term term, Reading reading)
    {
        NeedlingOptionSet left = rule.Touches;
        foreach (Fact fact in term.Facts)
        {
            left &= Where(fact, reading);
            if (left.IsEmpty)
            {
                break;
            }
        }

        return left;
    }

    private static bool IsBelow(Fact fact, Fact other) => fact.DetailOf is Fact whole && (ReferenceEquals(whole, other) || IsBelow(whole, other));
}
