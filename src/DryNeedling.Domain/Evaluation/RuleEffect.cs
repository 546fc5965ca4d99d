using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// What a rule does to the options of a scope: its own level, or a precaution where a decision in force answers it.
/// </summary>
internal readonly struct RuleEffect
{
    internal RuleEffect(Rule rule, NeedlingOptionSet scope, QuestionStake stake, int strength)
    {
        Rule = rule;
        Scope = scope;
        Stake = stake;
        Strength = strength;
    }

    internal Rule Rule { get; }

    internal NeedlingOptionSet Scope { get; }

    internal QuestionStake Stake { get; }

    /// <summary>Higher hides lower among effects of one stake.</summary>
    internal int Strength { get; }
}
