using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>
/// Questions of the health screen that have no rule of their own. A yes to one of them never passes as clear: it counts at the
/// level that the fact sheets propose for it, or stricter, until a rule weighs it.
/// </summary>
internal static class UnweighedRules
{
    /// <summary>Signs that count together with others, and what the sheets propose as a bar: examined first.</summary>
    internal static readonly ScreeningItem[] Assessed =
    {
        ScreeningItems.CancerCurrent,
        ScreeningItems.CancerPast,
        ScreeningItems.SpinalMetastasisPain,
        ScreeningItems.WorseningSpinalPain,
        ScreeningItems.MinorTrauma,
        ScreeningItems.KnownAneurysm,
        ScreeningItems.WalkingCalfPain,
        ScreeningItems.LegRestPainOrTissueLoss,
        ScreeningItems.ReducedFootPulses,
        ScreeningItems.NewGaitDifficulty,
        ScreeningItems.UnstableBoneInjury,
    };

    /// <summary>What the sheets propose as relative.</summary>
    internal static readonly ScreeningItem[] Decided =
    {
        ScreeningItems.IntravenousDrugUse,
        ScreeningItems.RecentBacterialInfection,
    };

    /// <summary>What the sheets propose as information, or weigh only together with something else.</summary>
    internal static readonly ScreeningItem[] Told =
    {
        ScreeningItems.Osteoporosis,
        ScreeningItems.Smoker,
        ScreeningItems.HighBloodPressure,
        ScreeningItems.PastVeinClot,
        ScreeningItems.BackPainBeforeFortyFive,
        ScreeningItems.BackPainBeforeThirtyFive,
        ScreeningItems.WakesInSecondHalfOfNight,
        ScreeningItems.BetterWithMovement,
        ScreeningItems.BetterWithAntiInflammatory,
        ScreeningItems.RelativeWithSpondyloarthritis,
        ScreeningItems.Arthritis,
        ScreeningItems.Enthesitis,
        ScreeningItems.Psoriasis,
    };

    internal static readonly Rule[] All =
    {
        new Contraindication("REC-02")
        {
            StandsForMany = true,
            When = AnyOf(Assessed),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "A sign or condition is recorded that must be assessed before any needle, and no rule of its own weighs it.",
            PatientReason = "One of your answers must be looked into before needling.",
            WhatToDo = "Assess it or refer. No decision can be recorded on this rule: it stands for many questions.",
            ReconsiderWhen = "It has been assessed and the answer is no.",
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Relative, "The fact sheets propose a referral, an assessment or a bar for each of these answers; the one level is our proposal.") },
        },
        new Contraindication("REC-03")
        {
            StandsForMany = true,
            When = AnyOf(Decided),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "A condition is recorded that needs an individual decision, and no rule of its own weighs it.",
            PatientReason = "One of your answers needs a decision that the clinician takes with you.",
            WhatToDo = "Weigh risk and benefit with the person. No decision can be recorded on this rule: it stands for many questions.",
            ReconsiderWhen = "The condition has gone.",
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Relative, "The fact sheets propose a recorded decision for each of these answers; the one level is our proposal.") },
        },
        new Advice("REC-05")
        {
            StandsForMany = true,
            When = Criterion.AnyOf(Told.Select(item => (Criterion)Facts.Of(item)).Append(Facts.UnreadEntries).ToArray()),
            Waives = new[] { RuleWaiver.OnlyInforms("Weighed by the clinician, or only together with other answers, for which there is no rule yet.") },
            Reason = "Something is recorded that no rule weighs by itself: see the notes on the record.",
            PatientReason = "The clinician will look at some of your answers with you.",
            WhatToDo = "Read the notes on the record and weigh them.",
            IsChangeable = true,
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "An answer or code that no rule reads is shown, never dropped.") },
        },
    };

    private static Criterion AnyOf(IEnumerable<ScreeningItem> items) => Criterion.AnyOf(items.Select(item => (Criterion)Facts.Of(item)).ToArray());
}
