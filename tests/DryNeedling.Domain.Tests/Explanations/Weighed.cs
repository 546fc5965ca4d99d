using System;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>What the rules come to for some knowledge, worked out option by option. Shares no code with the library's weighing.</summary>
internal static class Weighed
{
    /// <summary>The answer with everything unknown at its mildest.</summary>
    internal static Suitability Mildest(Knowledge known, Func<Contraindication, NeedlingOptionSet> accepted) =>
        Answer(known, accepted, Reading.Certain, Reading.Possible);

    /// <summary>The same with presumptions counted.</summary>
    internal static Suitability Presumed(Knowledge known, Func<Contraindication, NeedlingOptionSet> accepted) =>
        Answer(known, accepted, Reading.Stated, Reading.Possible);

    /// <summary>The answer with everything unknown at its gravest.</summary>
    internal static Suitability Gravest(Knowledge known, Func<Contraindication, NeedlingOptionSet> accepted) =>
        Answer(known, accepted, Reading.Possible, Reading.Certain);

    internal static Suitability Overall(Knowledge known, Func<Contraindication, NeedlingOptionSet> accepted) =>
        ReferenceEvaluator.Stated(Presumed(known, accepted), Gravest(known, accepted));

    private static Suitability Answer(Knowledge known, Func<Contraindication, NeedlingOptionSet> accepted, Reading risks, Reading supports)
    {
        int tier = 0;
        var levels = new Clearance[Snapshot.Options.Count];
        var supported = new bool[Snapshot.Options.Count];
        Array.Fill(levels, Clearance.Clear);
        foreach (Rule rule in RuleSet.Default.Rules.Where(rule => rule is not Advice))
        {
            NeedlingOptionSet where = known.Where(rule, rule is Indication ? supports : risks);
            if (where.IsEmpty)
            {
                continue;
            }

            tier = rule is RedFlag flag ? Math.Max(tier, (int)flag.Tier) : tier;
            NeedlingOptionSet answered = rule is Contraindication bar ? accepted(bar) : NeedlingOptionSet.Empty;
            for (int i = 0; rule is not RedFlag && i < levels.Length; i++)
            {
                if (!where.Contains(Snapshot.Options[i]))
                {
                    continue;
                }

                Clearance level = rule is Contraindication restricting && !answered.Contains(Snapshot.Options[i]) ? restricting.Level : Clearance.Precaution;
                supported[i] |= rule is Indication;
                levels[i] = rule is not Indication && (int)level < (int)levels[i] ? level : levels[i];
            }
        }

        return ReferenceEvaluator.Overall(tier, levels, supported);
    }
}
