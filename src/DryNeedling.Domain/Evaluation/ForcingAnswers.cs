using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Whether some of the answers on record are enough to force the stated answer, everything else read at its mildest. Each way in which
/// a rule holds is kept as what it needs and what it does, so that a set of answers is tried by a few operations on words.
/// </summary>
internal sealed class ForcingAnswers
{
    private readonly List<Piece> pieces = new();
    private readonly List<Support> supports = new();
    private readonly Suitability overall;
    private readonly bool countsSupport;

    internal ForcingAnswers(SuitabilityAssessment assessment, IEnumerable<Rule> restrictions)
    {
        FactSheet sheet = assessment.FactSheet;
        overall = assessment.Overall;
        (Rule Rule, Term Term, NeedlingOptionSet Where)[] held = restrictions
            .SelectMany(rule => rule.When.Terms.Select(term => (rule, term, term.Where(sheet, Reading.Stated, rule.Touches))))
            .Where(item => !item.Item3.IsEmpty)
            .ToArray();
        countsSupport = overall is not (Suitability.NotSuitable or Suitability.ReferAsEmergency or Suitability.ReferUrgently or Suitability.SuitableWithPrecautions);
        (Indication Rule, Term Term)[] indications = sheet.Rules.Rules.OfType<Indication>()
            .SelectMany(rule => rule.When.Terms.Select(term => (rule, term)))
            .Where(_ => countsSupport)
            .ToArray();
        HashSet<Fact> read = new(held.SelectMany(item => item.Term.Facts));

        // A detail that is there says as much as its whole.
        Fact[] facts = read.Concat(read.SelectMany(Supposition.DetailsOf).Where(detail => !sheet.Where(detail, Reading.Stated).IsEmpty))
            .Concat(indications.SelectMany(item => item.Term.Facts).Where(fact => sheet.Where(fact, Reading.Possible) != NeedlingOptionSet.All))
            .Distinct()
            .OrderBy(fact => fact.Index)
            .ToArray();
        HasAllFacts = facts.Length <= MinimalSets.MostParts;
        Facts = facts.Take(MinimalSets.MostParts).ToArray();
        foreach ((Rule rule, Term term, NeedlingOptionSet where) in held)
        {
            NeedlingOptionSet accepted = rule is Contraindication bar ? assessment.AcceptedOptions(bar) : NeedlingOptionSet.Empty;
            pieces.Add(new Piece(rule, where, accepted, term.Facts.Select(fact => Bits(other => other.Implies(fact))).ToArray()));
        }

        foreach ((Indication rule, Term term) in indications)
        {
            supports.Add(new Support(rule.Touches, term.Facts.Select(fact => (Bits(other => ReferenceEquals(other, fact)), sheet.Where(fact, Reading.Possible))).ToArray()));
        }
    }

    /// <summary>The answers that have a part, in the order of the catalogue.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>False where more answers have a part than can be tried.</summary>
    internal bool HasAllFacts { get; }

    /// <summary>The members of a set.</summary>
    internal static IReadOnlyList<T> Members<T>(ulong set, IReadOnlyList<T> all) => all.Where((_, i) => ((set >> i) & 1) == 1).ToList();

    /// <summary>True where these answers alone force an answer at least as grave.</summary>
    internal bool AreEnough(ulong known)
    {
        var tally = default(Tally);
        foreach (Piece piece in pieces)
        {
            if (piece.IsForcedBy(known))
            {
                tally.Add(piece.Rule, piece.Where, piece.Accepted);
            }
        }

        return !overall.IsGraverThan(tally.Answer(Supported(known)));
    }

    private NeedlingOptionSet Supported(ulong known)
    {
        if (!countsSupport)
        {
            return NeedlingOptionSet.All;
        }

        NeedlingOptionSet result = NeedlingOptionSet.Empty;
        foreach (Support support in supports)
        {
            result |= support.Where(known);
        }

        return result;
    }

    private ulong Bits(Func<Fact, bool> which)
    {
        ulong bits = 0;
        for (int i = 0; i < Facts.Count; i++)
        {
            bits |= which(Facts[i]) ? 1UL << i : 0;
        }

        return bits;
    }

    /// <summary>A way in which a rule holds: each of its facts must follow from one that is known.</summary>
    private readonly struct Piece
    {
        private readonly ulong[] needs;

        internal Piece(Rule rule, NeedlingOptionSet where, NeedlingOptionSet accepted, ulong[] needs)
        {
            Rule = rule;
            Where = where;
            Accepted = accepted;
            this.needs = needs;
        }

        internal Rule Rule { get; }

        internal NeedlingOptionSet Where { get; }

        internal NeedlingOptionSet Accepted { get; }

        internal bool IsForcedBy(ulong known)
        {
            foreach (ulong need in needs)
            {
                if ((need & known) == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>A way to be supported: where nobody knows better, everywhere.</summary>
    private readonly struct Support
    {
        private readonly NeedlingOptionSet touches;
        private readonly (ulong Bit, NeedlingOptionSet Where)[] facts;

        internal Support(NeedlingOptionSet touches, (ulong Bit, NeedlingOptionSet Where)[] facts)
        {
            this.touches = touches;
            this.facts = facts;
        }

        internal NeedlingOptionSet Where(ulong known)
        {
            NeedlingOptionSet result = touches;
            foreach ((ulong bit, NeedlingOptionSet where) in facts)
            {
                result &= (bit & known) == 0 ? NeedlingOptionSet.All : where;
            }

            return result;
        }
    }
}
