using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Vessels that mimic leg pain.</summary>
internal static class VascularRules
{
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
    };
}
