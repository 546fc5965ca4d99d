using System.Collections.Generic;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>A graver referral than the one stated, still open until its questions are answered. Immutable and thread-safe.</summary>
public sealed class OpenReferral
{
    internal OpenReferral(ReferralTier tier, IReadOnlyList<OpenQuestion> questions)
    {
        Tier = tier;
        Questions = questions;
    }

    /// <summary>The gravest tier still open.</summary>
    public ReferralTier Tier { get; }

    /// <summary>The questions that decide it. Ask them first.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; }

    /// <summary>The tier and the number of questions.</summary>
    public override string ToString() => ReferralTiers.Names.NameOf(Tier) + " referral still open: " + Questions.Count + " question(s)";
}
