using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// The questions that can change something, exactly. An unknown fact matters through a term when some completion makes it
/// decide: the rest of the term holds, and no other effect at least as strong holds without it. Because criteria are positive,
/// the completion to test is the one that makes true the term and nothing else; so the test is set algebra, not a search.
/// </summary>
internal static class OpenQuestions
{
    internal static ValueList<OpenQuestion> Find(FactSheet sheet, IReadOnlyList<RuleEffect> effects)
    {
        var found = new Dictionary<FactQuestion, Entry>();
        var rivals = new RivalTerms(sheet, effects);
        foreach (RuleEffect effect in effects)
        {
            foreach (Term term in effect.Rule.When.Terms)
            {
                NeedlingOptionSet possible = term.Where(sheet, Reading.Possible, effect.Scope);
                if (possible.IsEmpty)
                {
                    continue;
                }

                foreach (Fact fact in Unsettled(term, sheet))
                {
                    if (Matters(fact, term, effect, possible, sheet, rivals))
                    {
                        Note(found, Asked(fact, sheet), effect, sheet);
                    }
                }
            }
        }

        return ValueList<OpenQuestion>.Of(found
            .OrderByDescending(pair => pair.Value.Rank)
            .ThenBy(pair => pair.Value.Order)
            .Select(pair => new OpenQuestion(
                pair.Key,
                pair.Value.Why,
                pair.Value.Stake,
                ValueList<string>.Of(pair.Value.Rules.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)))));
    }

    /// <summary>The facts of a term that are unknown somewhere, and the facts they are details of.</summary>
    private static IEnumerable<Fact> Unsettled(Term term, FactSheet sheet) =>
        term.Facts.Where(fact => sheet.Where(fact, Reading.Possible) != sheet.Where(fact, Reading.Certain));

    private static bool Matters(Fact fact, Term term, RuleEffect effect, NeedlingOptionSet possible, FactSheet sheet, RivalTerms rivals)
    {
        NeedlingOptionSet open = possible - sheet.Where(fact, Reading.Certain);
        if (!Remains(ref open, rivals.AlwaysHeld, fact, term, effect, sheet))
        {
            return false;
        }

        for (int i = 0; i < term.Facts.Count; i++)
        {
            for (Fact? given = ReferenceEquals(term.Facts[i], fact) ? null : term.Facts[i]; given is not null; given = given.DetailOf)
            {
                if (!Remains(ref open, rivals.HeldWith(given), fact, term, effect, sheet))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Takes away where a rival at least as strong holds without the fact; false where nothing is left.</summary>
    private static bool Remains(
        ref NeedlingOptionSet open, IReadOnlyList<(RuleEffect Effect, Term Term)> rivals, Fact fact, Term term, RuleEffect effect, FactSheet sheet)
    {
        for (int i = 0; i < rivals.Count && !open.IsEmpty; i++)
        {
            (RuleEffect other, Term rival) = rivals[i];
            if (other.Stake != effect.Stake || other.Strength < effect.Strength)
            {
                continue;
            }

            NeedlingOptionSet held = HoldsWithout(fact, term, rival, other.Scope, sheet);

            // A referral is of the person: what refers at one place refers everywhere.
            open -= effect.Stake == QuestionStake.Referral && !held.IsEmpty && !rival.Facts.Any(needed => needed.IsLocated && Gives(term, fact, needed))
                ? open
                : held;
        }

        return !open.IsEmpty;
    }

    /// <summary>Where the rival holds as soon as the term without the fact does.</summary>
    private static NeedlingOptionSet HoldsWithout(Fact fact, Term term, Term rival, NeedlingOptionSet scope, FactSheet sheet)
    {
        NeedlingOptionSet result = scope;
        for (int i = 0; i < rival.Facts.Count && !result.IsEmpty; i++)
        {
            if (!Gives(term, fact, rival.Facts[i]))
            {
                result &= sheet.Where(rival.Facts[i], Reading.Certain);
            }
        }

        return result;
    }

    /// <summary>True where the rest of the term makes the needed fact hold.</summary>
    private static bool Gives(Term term, Fact without, Fact needed)
    {
        for (int i = 0; i < term.Facts.Count; i++)
        {
            if (!ReferenceEquals(term.Facts[i], without) && term.Facts[i].Implies(needed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A detail is asked once its parent is answered with yes; until then the parent is.</summary>
    private static Fact Asked(Fact fact, FactSheet sheet) =>
        fact.DetailOf is Fact parent && sheet.StateOf(parent) == FactState.Unknown ? Asked(parent, sheet) : fact;

    private static void Note(Dictionary<FactQuestion, Entry> found, Fact fact, RuleEffect effect, FactSheet sheet)
    {
        if (!found.TryGetValue(fact.Question, out Entry? entry))
        {
            entry = new Entry { Why = sheet.WhyUnknown(fact), Order = fact.Index };
            found.Add(fact.Question, entry);
        }

        // What nobody asked yet can still be asked, whatever became of the other facts behind the question.
        entry.Why = sheet.WhyUnknown(fact) == Answer.NotAsked ? Answer.NotAsked : entry.Why;
        int rank = ((int)effect.Stake * 16) + effect.Strength;
        if (rank > entry.Rank)
        {
            entry.Rank = rank;
            entry.Stake = effect.Stake;
        }

        entry.Rules.Add(effect.Rule.Id);
    }

    private sealed class Entry
    {
        internal Answer Why { get; set; }

        internal int Order { get; init; }

        internal int Rank { get; set; }

        internal QuestionStake Stake { get; set; }

        internal List<string> Rules { get; } = new();
    }
}
