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
    /// <summary>Signs that the sheets refer the same day, each alone.</summary>
    internal static readonly ScreeningItem[] SameDay =
    {
        ScreeningItems.BothLegsWeak,
        ScreeningItems.CaudaEquinaDiagnosed,
        ScreeningItems.CollapseWithPain,
        ScreeningItems.LimbIschaemiaSigns,
        ScreeningItems.UpperMotorNeuroneSigns,
    };

    /// <summary>Signs that the sheets refer urgently, each alone.</summary>
    internal static readonly ScreeningItem[] Urgent =
    {
        ScreeningItems.BothLegsPain,
        ScreeningItems.MajorTrauma,
        ScreeningItems.SpinalDeformityOrContusion,
        ScreeningItems.WidespreadNeurology,
    };

    /// <summary>Signs that count together with others, and what the sheets propose as a bar: examined first.</summary>
    internal static readonly ScreeningItem[] Assessed =
    {
        ScreeningItems.SexualFunctionChange,
        ScreeningItems.CancerCurrent,
        ScreeningItems.CancerPast,
        ScreeningItems.SpinalMetastasisPain,
        ScreeningItems.UnexplainedWeightLoss,
        ScreeningItems.NewPainAfterFifty,
        ScreeningItems.NightPain,
        ScreeningItems.NoImprovementInAMonth,
        ScreeningItems.PainAtSeveralSites,
        ScreeningItems.WorseningSpinalPain,
        ScreeningItems.MinorTrauma,
        ScreeningItems.KnownAneurysm,
        ScreeningItems.NonMechanicalPain,
        ScreeningItems.WalkingCalfPain,
        ScreeningItems.LegRestPainOrTissueLoss,
        ScreeningItems.ReducedFootPulses,
        ScreeningItems.NewGaitDifficulty,
        ScreeningItems.LowPlatelets,
        ScreeningItems.AcuteSwellingAtSite,
        ScreeningItems.UnstableBoneInjury,
        ScreeningItems.TumourAtSite,
        ScreeningItems.SpinalInstability,
        ScreeningItems.CannotStandOrWalk,
    };

    /// <summary>What the sheets propose as relative.</summary>
    internal static readonly ScreeningItem[] Decided =
    {
        ScreeningItems.IntravenousDrugUse,
        ScreeningItems.RecentBacterialInfection,
        ScreeningItems.TakesVitaminKAntagonist,
        ScreeningItems.LymphNodesRemoved,
        ScreeningItems.InsensateSkin,
        ScreeningItems.RecentSurgeryOrRadiotherapy,
        ScreeningItems.SpinalSurgery,
    };

    /// <summary>What the sheets propose as a precaution.</summary>
    internal static readonly ScreeningItem[] Minded =
    {
        ScreeningItems.LiverCirrhosis,
        ScreeningItems.TakesBleedingInteractor,
        ScreeningItems.VaricoseVeins,
        ScreeningItems.ScarOrSkinDisease,
        ScreeningItems.ImplantNearSite,
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
        ScreeningItems.BackPainDominates,
        ScreeningItems.MustDrive,
    };

    internal static readonly Rule[] All =
    {
        new RedFlag("REC-06")
        {
            StandsForMany = true,
            When = AnyOf(SameDay),
            Tier = ReferralTier.Emergency,
            Reason = "A sign is recorded that is referred the same day, and no rule of its own weighs it.",
            PatientReason = "Please be seen by a doctor today. One of your answers can mean something serious.",
            WhatToDo = "Do not needle. Same-day referral; the question names its sources and why it is asked.",
            ReconsiderWhen = "The sign has been assessed and explained.",
            Serves = new[] { "sciatica:R04", "sciatica:R16", "sciatica:R20" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.ReferAsEmergency, "Severe or worsening weakness of both legs is an emergency."),
                Cite.Read(Sources.NHSHighland, SourceSeverity.ReferAsEmergency, "Acute limb ischaemia is an emergency."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "For the other signs the fact sheets propose the same day; the sources stand at each question."),
            },
        },
        new RedFlag("REC-07")
        {
            StandsForMany = true,
            When = AnyOf(Urgent),
            Tier = ReferralTier.Urgent,
            Reason = "A sign is recorded that is referred urgently, and no rule of its own weighs it.",
            PatientReason = "Please be seen by a doctor soon. One of your answers must be looked into before any needling.",
            WhatToDo = "Do not needle. Urgent referral; the question names its sources and why it is asked.",
            ReconsiderWhen = "The sign has been assessed and explained.",
            Serves = new[] { "sciatica:R07", "sciatica:R14", "sciatica:R21" },
            Cites = new[]
            {
                Cite.Read(Sources.Lothian, SourceSeverity.ReferUrgently, "Widespread neurological loss is a spinal red flag."),
                Cite.Derived(SourceSeverity.ReferUrgently, "For the other signs the fact sheets propose urgency; the sources stand at each question."),
            },
        },
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
            Waives = new[] { RuleWaiver.CountsAfterDecision("takes-vitamin-k-antagonist", "A decision on any anticoagulant does not weigh that this one is a vitamin K antagonist, whose effect varies.") },
            Reason = "A condition is recorded that needs an individual decision, and no rule of its own weighs it.",
            PatientReason = "One of your answers needs a decision that the clinician takes with you.",
            WhatToDo = "Weigh risk and benefit with the person. No decision can be recorded on this rule: it stands for many questions.",
            ReconsiderWhen = "The condition has gone.",
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Relative, "The fact sheets propose a recorded decision for each of these answers; the one level is our proposal.") },
        },
        new Contraindication("REC-04")
        {
            StandsForMany = true,
            When = AnyOf(Minded),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "A condition is recorded that asks for care, and no rule of its own weighs it.",
            PatientReason = "The clinician takes extra care because of one of your answers.",
            WhatToDo = "Adapt the session to it.",
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Precaution, "The fact sheets propose a precaution for each of these answers; the one level is our proposal.") },
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
