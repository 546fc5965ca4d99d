using System.Collections.Generic;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>What the oracle says: plain data, by option where it is about options.</summary>
internal sealed class CombinationAnswer
{
    internal Suitability Overall { get; set; }

    internal Suitability Mildest { get; set; }

    internal Suitability Gravest { get; set; }

    internal ReferralTier? Referral { get; set; }

    internal ReferralTier? OpenReferral { get; set; }

    internal Clearance[] MildestLevels { get; } = new Clearance[CombinationPlaces.All.Length];

    internal Clearance[] StatedLevels { get; } = new Clearance[CombinationPlaces.All.Length];

    internal Clearance[] GravestLevels { get; } = new Clearance[CombinationPlaces.All.Length];

    internal Answer[] Supported { get; } = new Answer[CombinationPlaces.All.Length];

    internal bool[] Cleared { get; } = new bool[CombinationPlaces.All.Length];

    /// <summary>By rule: it fired; it rests on a presumption; it may fire yet.</summary>
    internal bool[] Fired { get; } = new bool[CombinationOracle.MostRules];

    internal bool[] Presumed { get; } = new bool[CombinationOracle.MostRules];

    internal bool[] MayFire { get; } = new bool[CombinationOracle.MostRules];

    /// <summary>Codes of the questions that can change something, with the gravest thing each can change.</summary>
    internal Dictionary<string, QuestionStake> Questions { get; } = [];
}
