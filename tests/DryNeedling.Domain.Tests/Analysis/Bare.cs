using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>Facts, places and rules without clinical content, to analyse and to break.</summary>
internal static class Bare
{
    internal static readonly NeedlingOptionSet Left = NeedlingOptionSet.In(Muscles.Piriformis, Side.Left);

    internal static readonly NeedlingOptionSet Right = NeedlingOptionSet.In(Muscles.Piriformis, Side.Right);

    internal static readonly NeedlingOptionSet Deep = NeedlingOptionSet.All.From(NeedlingTechnique.Deep);

    private static readonly Citation[] Citations = [.. RuleSet.Default["ACU-03"].Citations];

    internal static Fact Fact(int index, string id, FactPolarity polarity = FactPolarity.Risk, Fact? of = null, bool located = false, bool presumed = false, string? both = null, FactQuestion? question = null) =>
        new(index, id, id, polarity, question ?? new FactQuestion("is-" + id, id + "?", id + "?"))
        {
            DetailOf = of,
            IsLocated = located,
            IsPresumedWhenUnknown = presumed,
            ReadBothWays = both,
        };

    internal static Background Background(IEnumerable<Fact> facts, IEnumerable<FactExclusion>? exclusions = null, params (Fact Fact, NeedlingOptionSet[] Places)[] places) => new(
        facts,
        exclusions ?? [],
        places.ToDictionary(pair => pair.Fact, pair => new Lazy<IReadOnlyList<NeedlingOptionSet>>(() => pair.Places)));

    internal static Contraindication Bar(string id, Criterion when, Clearance level, NeedlingOptionSet? scope = null, params RuleWaiver[] waivers) => new(id)
    {
        When = when,
        Scope = scope ?? NeedlingOptionSet.All,
        Level = level,
        Floor = level,
        Reason = "reason",
        PatientReason = "reason",
        WhatToDo = "what to do",
        Serves = ["row"],
        Cites = Citations,
        Waives = waivers,
    };

    /// <summary>A bar that no decision can answer, because it stands for many questions.</summary>
    internal static Contraindication Gathering(string id, Criterion when, Clearance level, NeedlingOptionSet? scope = null) => new(id)
    {
        When = when,
        Scope = scope ?? NeedlingOptionSet.All,
        Level = level,
        Floor = level,
        StandsForMany = true,
        Reason = "reason",
        PatientReason = "reason",
        WhatToDo = "what to do",
        Serves = ["row"],
        Cites = Citations,
    };

    internal static RedFlag Flag(string id, Criterion when, ReferralTier tier) =>
        new(id) { When = when, Tier = tier, Reason = "reason", PatientReason = "reason", WhatToDo = "what to do", Serves = ["row"], Cites = Citations };

    internal static Doubt Doubt(string id, Criterion when, NeedlingOptionSet? scope = null) => new(id)
    {
        When = when,
        Scope = scope ?? NeedlingOptionSet.All,
        Reason = "reason",
        PatientReason = "reason",
        WhatToDo = "what to do",
        Serves = ["row"],
        Cites = Citations,
    };

    internal static Indication Indication(string id, Criterion when, NeedlingOptionSet? scope = null) => new(id)
    {
        When = when,
        Scope = scope ?? NeedlingOptionSet.All,
        Reason = "reason",
        PatientReason = "reason",
        WhatToDo = "what to do",
        Serves = ["row"],
        Cites = Citations,
    };

    internal static Advice Advice(string id, Criterion when, params RuleWaiver[] waivers) =>
        new(id) { When = when, Reason = "reason", PatientReason = "reason", WhatToDo = "what to do", Serves = ["row"], Cites = Citations, Waives = waivers };
}
