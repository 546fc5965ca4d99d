using System;
using System.Collections.Generic;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>What the rules come to for one fact sheet, in the three readings of the unknown.</summary>
internal readonly struct Weighing
{
    internal readonly Tally Mild;
    internal readonly Tally Stated;
    internal readonly Tally Grave;

    /// <summary>Weighs a fact sheet.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="accepted">The options for which a decision answers a rule; null where there is no decision.</param>
    internal Weighing(FactSheet facts, Func<Contraindication, NeedlingOptionSet>? accepted)
    {
        Mild = default;
        Stated = default;
        Grave = default;
        foreach (Rule rule in facts.Rules.Rules)
        {
            NeedlingOptionSet possible = rule.When.Where(facts, Reading.Possible, rule.Touches);
            if (possible.IsEmpty)
            {
                continue;
            }

            NeedlingOptionSet answered = accepted is not null && rule is Contraindication bar ? accepted(bar) : NeedlingOptionSet.Empty;
            Mild.Add(rule, rule.When.Where(facts, Reading.Certain, rule.Touches), answered);
            Stated.Add(rule, rule.When.Where(facts, Reading.Stated, rule.Touches), answered);
            Grave.Add(rule, possible, answered);
        }

        // The mildest reading has every support that may be there, the gravest only what certainly is.
        MildestBound = Mild.Answer(Grave.Supported);
        GravestBound = Grave.Answer(Mild.Supported);
        MildestStated = Stated.Answer(Grave.Supported);
        Overall = State(MildestStated, GravestBound);
    }

    /// <summary>Weighs a fact sheet in which, beside one that was weighed, some risks more are there or open, and nothing less.</summary>
    /// <param name="before">What was weighed.</param>
    /// <param name="facts">The facts now.</param>
    /// <param name="touched">The rules that read what changed.</param>
    /// <param name="accepted">The options for which a decision answers a rule; null where there is no decision.</param>
    internal Weighing(Weighing before, FactSheet facts, IEnumerable<Rule> touched, Func<Contraindication, NeedlingOptionSet>? accepted)
    {
        Mild = before.Mild;
        Stated = before.Stated;
        Grave = before.Grave;
        foreach (Rule rule in touched)
        {
            NeedlingOptionSet answered = accepted is not null && rule is Contraindication bar ? accepted(bar) : NeedlingOptionSet.Empty;
            Mild.Add(rule, rule.When.Where(facts, Reading.Certain, rule.Touches), answered);
            Stated.Add(rule, rule.When.Where(facts, Reading.Stated, rule.Touches), answered);
            Grave.Add(rule, rule.When.Where(facts, Reading.Possible, rule.Touches), answered);
        }

        MildestBound = Mild.Answer(Grave.Supported);
        GravestBound = Grave.Answer(Mild.Supported);
        MildestStated = Stated.Answer(Grave.Supported);
        Overall = State(MildestStated, GravestBound);
    }

    internal Suitability MildestBound { get; }

    /// <summary>The mildest with presumptions counted.</summary>
    internal Suitability MildestStated { get; }

    internal Suitability GravestBound { get; }

    internal Suitability Overall { get; }

    /// <summary>
    /// A permission only where the gravest bound is no graver; a refusal or referral as soon as the mildest is that grave;
    /// else what both say, or that it cannot be told yet.
    /// </summary>
    private static Suitability State(Suitability mildest, Suitability gravest)
    {
        if (gravest.PermitsNeedling())
        {
            return gravest;
        }

        bool refuses = !Suitability.NoSuitableTarget.IsGraverThan(mildest);
        return refuses || mildest == gravest ? mildest : Suitability.Undetermined;
    }
}
