using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Cauda equina syndrome. One feature is enough; onset and trend decide how soon.</summary>
internal static class CaudaEquinaRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("CES-01")
        {
            When = Facts.BladderChangeRecent | Facts.SaddleNumbnessRecent | Facts.BowelChangeRecent,
            Tier = ReferralTier.Emergency,
            Reason = "A bladder, saddle or bowel sign that is new (14 days or less) or worsening: suspected cauda equina syndrome.",
            PatientReason = "Go to an emergency department now. A change in bladder, bowel or feeling between the legs can mean that nerves in the low back are being squeezed and need help within hours.",
            WhatToDo = "Do not needle. Send to hospital the same day for emergency imaging. No rectal examination is needed to justify it, and a residual below 200 mL does not exclude it.",
            ReconsiderWhen = "Cauda equina syndrome is excluded in hospital.",
            Serves = new[] { "sciatica:R01", "sciatica:R02", "sciatica:R03" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.ReferAsEmergency, "Each feature alone, new within 14 days or worsening, calls for emergency imaging."),
                Cite.Read(Sources.BmjCes, SourceSeverity.ReferAsEmergency, "83 % of 621 people with it had bladder symptoms; incontinence is late."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Unknown onset or trend of a sign that is present is read as recent."),
            },
        },
        new RedFlag("CES-02")
        {
            When = Facts.BladderChange | Facts.SaddleNumbness | Facts.BowelChange,
            Tier = ReferralTier.Urgent,
            Reason = "A bladder, saddle or bowel sign is present, even where it is older than 14 days and stable.",
            PatientReason = "A change in bladder, bowel or feeling between the legs must be checked by a spine specialist or doctor. If it is new or gets worse, go to an emergency department at once.",
            WhatToDo = "Do not needle. Refer urgently for assessment and imaging, with written cauda equina advice.",
            Serves = new[] { "sciatica:R06" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Bnssg, SourceSeverity.ReferUrgently, "Features older than 14 days and not deteriorating: urgent referral and imaging."),
            },
        },
    };
}
