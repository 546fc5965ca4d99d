using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>Which part of a verdict a rule speaks to.</summary>
internal enum Stake
{
    /// <summary>None: advice.</summary>
    None,

    /// <summary>Which options are supported.</summary>
    Support,

    /// <summary>The level of options.</summary>
    Level,

    /// <summary>The referral.</summary>
    Referral,

    /// <summary>The decision on a course.</summary>
    Course,

    /// <summary>Whether the next session waits.</summary>
    Wait,
}

/// <summary>How strongly a rule speaks to its part of a verdict. In a join the stronger one alone is seen.</summary>
internal static class Strength
{
    internal static Stake StakeOf(Rule rule) => rule switch
    {
        RedFlag => Stake.Referral,
        Contraindication or Doubt => Stake.Level,
        Indication => Stake.Support,
        ReviewRule { Decision: not ReviewDecision.Continue } => Stake.Course,
        ReviewRule { IsWait: true } => Stake.Wait,
        _ => Stake.None,
    };

    /// <summary>Higher is stronger; compared only between rules of one stake.</summary>
    internal static int Of(Rule rule) => rule switch
    {
        RedFlag flag => (int)flag.Tier,
        Contraindication bar => (int)Clearance.Clear - (int)bar.Level,
        Doubt => (int)Clearance.Clear - (int)Clearance.Precaution,
        ReviewRule { Decision: not ReviewDecision.Continue } review => (int)ReviewDecision.Continue - (int)review.Decision,
        _ => 1,
    };

    /// <summary>The strength that is left when a recorded decision answers every rule that can be answered.</summary>
    internal static int AfterDecisions(Rule rule) =>
        rule is Contraindication { CanBeAccepted: true } ? (int)Clearance.Clear - (int)Clearance.Precaution : Of(rule);
}
