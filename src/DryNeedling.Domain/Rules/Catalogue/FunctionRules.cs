using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>What the pain keeps the person from doing, or makes risky.</summary>
internal static class FunctionRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("FUN-01")
        {
            When = Facts.Of(ScreeningItems.CannotStandOrWalk),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "Unable to stand or walk because of it: more severe than the people in the trials, and a serious cause must be looked for first.",
            PatientReason = "You cannot stand or walk because of this. It is examined fully before any needling.",
            WhatToDo = "Examine for a serious cause, power of both legs first, and settle pain relief before any needle.",
            ReconsiderWhen = "The examination is recorded, and the person can stand and walk again or the clinician accepts needling beside it.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R50" },
            Cites = new[]
            {
                Cite.Read(Sources.OdiBands2013, SourceSeverity.NotGraded, "Bands of the Oswestry index: those above 60 are more severe than the populations of the trials."),
                Cite.Derived(SourceSeverity.Relative, "Assess first, and being unable to stand or walk beside the score, are the sciatica sheet's."),
            },
        },
        new Advice("FUN-02")
        {
            When = Facts.Of(ScreeningItems.MustDrive),
            Waives = new[] { RuleWaiver.OnlyInforms("It concerns driving, not needling.") },
            Reason = "Must drive while the right leg is weak or very painful: braking may be slower.",
            PatientReason = "Do not drive while you cannot brake quickly and firmly. Ask about the rules where you live.",
            WhatToDo = "Talk about driving, test emergency braking at rest, and name any local duty to report. Where the pedals lie otherwise, the other leg may matter.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R51", "A-04" },
            Cites = new[]
            {
                Cite.Read(Sources.AlKhayer2008, SourceSeverity.Information, "People with sciatica braked later than others."),
            },
        },
    };
}
