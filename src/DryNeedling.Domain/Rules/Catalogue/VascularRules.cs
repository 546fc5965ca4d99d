using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Vessels that mimic leg pain.</summary>
internal static class VascularRules
{
    /// <summary>Muscles that lie, at least in part, under the skin of a leg.</summary>
    private static readonly NeedlingOptionSet Legs =
        NeedlingOptionSet.Under(BodySiteSet.LowerLimb(Side.Left).Union(BodySiteSet.LowerLimb(Side.Right)));

    internal static readonly Rule[] All =
    {
        new RedFlag("VTE-01")
        {
            When = Facts.LegVeinThrombosisSigns,
            Tier = ReferralTier.Emergency,
            Reason = "One-sided signs of a clot in a leg vein, which can pass for sciatica whatever an image of the spine shows.",
            PatientReason = "Please be seen by a doctor today. A leg that is newly swollen, tender or warm on one side can mean a blood clot.",
            WhatToDo = "Do not needle. Same-day assessment; the two-level Wells score is the clinician's, and \"another diagnosis at least as likely\" must not be awarded for sciatica by habit.",
            ReconsiderWhen = "A clot is excluded.",
            Serves = new[] { "sciatica:R17", "safety:ACU-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Wells, SourceSeverity.ReferAsEmergency, "Two-level score with its workflow: scan where a clot is likely, D-dimer where not."),
                Cite.Unconfirmed(Sources.Own, SourceSeverity.ReferAsEmergency, "No needling source read names it; the clot needs medical care first. Every suspicion on the same day is our proposal."),
            },
        },
        new Contraindication("VAS-01")
        {
            When = Facts.Of(ScreeningItems.PeripheralArterialDisease),
            Scope = Legs,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Arterial disease of the legs: leg muscles only after an individual decision.",
            PatientReason = "The blood flow in your legs is reduced, so a leg may heal badly. A clinician weighs this with you before any needle there.",
            WhatToDo = "Feel the pulses, look for wounds, and weigh it; elsewhere this rule says nothing against needling.",
            With = new[] { Safeguards.LegChecked, Safeguards.StrictAsepsis },
            Serves = new[] { "safety:VAS-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Vascular disease is relative."),
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Precaution, "The pulse is found before needling near an artery."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Precaution, "Vascular disease is a precaution."),
            },
        },
    };
}
