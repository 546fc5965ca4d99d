using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// The ways in which rules may hold, found by a fact that they still lack: a way can hold beside another only where each of its facts
/// is certain somewhere or given by that other, so that most need not be looked at.
/// </summary>
internal sealed class RivalTerms
{
    private static readonly IReadOnlyList<(RuleEffect Effect, Term Term)> None = Array.Empty<(RuleEffect, Term)>();

    private readonly List<(RuleEffect Effect, Term Term)> always = new();
    private readonly Dictionary<Fact, List<(RuleEffect Effect, Term Term)>> byLacking = new();

    internal RivalTerms(FactSheet sheet, IReadOnlyList<RuleEffect> effects)
    {
        foreach (RuleEffect effect in effects)
        {
            foreach (Term term in effect.Rule.When.Terms)
            {
                if (term.Where(sheet, Reading.Possible, effect.Scope).IsEmpty)
                {
                    continue;
                }

                Fact? lacking = term.Facts.FirstOrDefault(fact => sheet.Where(fact, Reading.Certain).IsEmpty);
                if (lacking is null)
                {
                    always.Add((effect, term));
                }
                else if (byLacking.TryGetValue(lacking, out List<(RuleEffect Effect, Term Term)>? list))
                {
                    list.Add((effect, term));
                }
                else
                {
                    byLacking.Add(lacking, new List<(RuleEffect, Term)> { (effect, term) });
                }
            }
        }
    }

    /// <summary>Those of which every fact is certain somewhere.</summary>
    internal IReadOnlyList<(RuleEffect Effect, Term Term)> AlwaysHeld => always;

    /// <summary>Those of which the first fact that is certain nowhere is this one.</summary>
    internal IReadOnlyList<(RuleEffect Effect, Term Term)> HeldWith(Fact fact) => byLacking.TryGetValue(fact, out List<(RuleEffect Effect, Term Term)>? list) ? list : None;
}
