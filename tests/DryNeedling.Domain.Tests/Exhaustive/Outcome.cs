using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The answer to one person but for the verdicts of the options. Findings are sets of rules, a bit each. By value, so that two
/// evaluators, and a person and its completions, are compared cheaply.
/// </summary>
internal record struct Outcome(
    Suitability Overall,
    Suitability Mildest,
    Suitability Gravest,
    ReferralTier Referral,
    ReferralTier OpenReferral,
    RuleBitSet Findings,
    RuleBitSet Presumed);
