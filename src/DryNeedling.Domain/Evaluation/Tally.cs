using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// What the rules that hold come to, joined: the gravest referral, the strictest level of each option, and which options are
/// supported. Order and duplicates do not matter, because each part only ever grows.
/// </summary>
internal struct Tally
{
    internal LevelSets Levels;
    internal ReferralTier Tier;
    internal NeedlingOptionSet Supported;

    /// <summary>Counts a rule where it holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="where">The options for which it holds, inside what it touches.</param>
    /// <param name="accepted">The options for which a decision answers it: there it counts as a precaution.</param>
    internal void Add(Rule rule, NeedlingOptionSet where, NeedlingOptionSet accepted)
    {
        if (where.IsEmpty)
        {
            return;
        }

        switch (rule)
        {
            case RedFlag flag:
                Tier = ReferralTiers.Graver(Tier, flag.Tier);
                break;
            case Contraindication bar:
                Levels.Restrict(where - accepted, bar.Level);
                Levels.Restrict(where & accepted, Clearance.Precaution);
                break;
            case Doubt:
                Levels.Restrict(where, Clearance.Precaution);
                break;
            case Indication:
                Supported |= where;
                break;
        }
    }

    /// <summary>The overall answer, with the options that count as supported.</summary>
    internal readonly Suitability Answer(NeedlingOptionSet supported) => Levels.Answer(Tier, supported);
}
