using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The record with some answers supposed otherwise, and what follows from them: a detail makes its whole present, an absent whole
/// has no detail, and of a whole that turns present the details are open again. Not thread-safe.
/// </summary>
internal sealed class Supposition
{
    /// <summary>By the number of a fact: the facts that are its details, near and far, the nearest first.</summary>
    private static readonly Fact[][] DetailsByIndex = Facts.All
        .Select(fact => Facts.All.Where(other => !ReferenceEquals(other, fact) && other.Implies(fact)).OrderBy(Depth).ToArray())
        .ToArray();

    private readonly FactSheet sheet;
    private readonly Dictionary<Fact, LocatedValue> otherwise = new();

    internal Supposition(FactSheet sheet) => this.sheet = sheet;

    /// <summary>The facts that are details of a fact, near and far.</summary>
    internal static IReadOnlyList<Fact> DetailsOf(Fact fact) => DetailsByIndex[fact.Index];

    /// <summary>The facts that are read otherwise.</summary>
    internal IReadOnlyCollection<Fact> Changed => otherwise.Keys;

    /// <summary>The fact and everything it is a detail of are present.</summary>
    internal Supposition Yes(Fact fact)
    {
        if (fact.DetailOf is Fact parent)
        {
            Yes(parent);
        }

        FactState before = ValueOf(fact).State;
        if (before != FactState.Yes)
        {
            otherwise[fact] = LocatedValue.Everywhere;

            // Of a whole that was absent no detail was answered; of one that was open, one may have been denied by itself.
            foreach (Fact detail in DetailsByIndex[fact.Index].Where(detail => before == FactState.No || ValueOf(detail).State != FactState.No))
            {
                bool presumed = detail.IsPresumedWhenUnknown && ValueOf(detail.DetailOf!).State == FactState.Yes;
                otherwise[detail] = presumed ? LocatedValue.PresumedEverywhere : LocatedValue.OpenEverywhere;
            }
        }
        else if (fact.IsLocated)
        {
            otherwise[fact] = LocatedValue.Everywhere;
        }

        return this;
    }

    /// <summary>The fact and all its details are absent.</summary>
    internal Supposition No(Fact fact)
    {
        otherwise[fact] = LocatedValue.Nowhere;
        foreach (Fact detail in DetailsByIndex[fact.Index])
        {
            otherwise[detail] = LocatedValue.Nowhere;
        }

        return this;
    }

    /// <summary>The fact does not hold at these options.</summary>
    internal Supposition NotAt(Fact fact, NeedlingOptionSet options)
    {
        LocatedValue value = ValueOf(fact);
        otherwise[fact] = new LocatedValue(value.Certain - options, value.Stated - value.Certain - options, value.Possible - value.Stated - options);
        return this;
    }

    /// <summary>Nobody asked: everything is open but these facts and what follows from them.</summary>
    internal Supposition KnowingOnly(IReadOnlyCollection<Fact> known)
    {
        foreach (Fact fact in Facts.All)
        {
            bool isKnown = known.Contains(fact)
                || known.Any(other => (other.Implies(fact) && sheet.StateOf(other) == FactState.Yes) || (fact.Implies(other) && sheet.StateOf(other) == FactState.No));
            if (!isKnown)
            {
                otherwise[fact] = LocatedValue.OpenEverywhere;
            }
        }

        return this;
    }

    internal LocatedValue ValueOf(Fact fact) => otherwise.TryGetValue(fact, out LocatedValue value) ? value : sheet.ValueOf(fact);

    internal FactSheet ToSheet() => sheet.With(otherwise);

    private static int Depth(Fact fact) => fact.DetailOf is Fact parent ? Depth(parent) + 1 : 0;
}
