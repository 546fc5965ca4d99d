using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Vessels that mimic leg pain.</summary>
internal static class VascularRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("VTE-01")
        {
            When = Facts.ClotLikely,
            Tier = ReferralTier.Emergency,
            Reason = "One-sided signs of a clot in a leg vein, which can pass for sciatica whatever an image of the spine shows, and no Wells score of today that calls a clot unlikely.",
            PatientReason = "Please be seen by a doctor today. A leg that is newly swollen, tender or warm on one side can mean a blood clot.",
            WhatToDo = "Do not needle. Same-day assessment; the two-level Wells score is the clinician's, and \"another diagnosis at least as likely\" must not be awarded for sciatica by habit.",
            ReconsiderWhen = "A clot is excluded.",
            Serves = new[] { "sciatica:R17", "safety:ACU-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Wells, SourceSeverity.ReferAsEmergency, "Two-level score with its workflow: 2 or more is likely, with a scan within four hours."),
                Cite.Unconfirmed(Sources.Own, SourceSeverity.ReferAsEmergency, "No needling source read names it; the clot needs medical care first."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Signs without a score of the same day count as likely: our proposal."),
            },
        },
        new RedFlag("VTE-02")
        {
            When = Facts.LegVeinThrombosisSigns,
            Tier = ReferralTier.Urgent,
            Reason = "One-sided signs of a clot in a leg vein, even where the Wells score calls a clot unlikely.",
            PatientReason = "Please be seen by a doctor soon, best today, for a blood test. A swollen or tender leg can still mean a blood clot.",
            WhatToDo = "Do not needle. Refer urgently for a D-dimer test; refer the same day where the signs grow.",
            ReconsiderWhen = "A clot is excluded.",
            Serves = new[] { "sciatica:R17", "safety:ACU-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Wells, SourceSeverity.ReferUrgently, "Two-level score with its workflow: 1 or less is unlikely, with a D-dimer test."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Any of the one-sided signs, not swelling alone, keeps the referral urgent: our proposal."),
            },
        },
    };
}
