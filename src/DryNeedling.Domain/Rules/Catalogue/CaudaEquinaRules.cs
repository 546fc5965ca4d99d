using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

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
            Serves = new[] { "sciatica:R01", "sciatica:R02", "sciatica:R03", "sciatica:RF1", "sciatica:RF2", "sciatica:RF3", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.ReferAsEmergency, "Each feature alone, new within 14 days or worsening, calls for emergency imaging."),
                Cite.Read(Sources.BmjCes, SourceSeverity.ReferAsEmergency, "83 % of 621 people with it had bladder symptoms; incontinence is late."),
                Cite.Read(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, "To hospital at once; begin or worsening within 14 days counts most."),
                Cite.Secondary(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, "Bladder, saddle and bowel signs, each alone, as restated."),
                Cite.Read(Sources.CesTable2010, SourceSeverity.NotGraded, "Lists the signs."),
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
            ReconsiderWhen = "Cauda equina syndrome is excluded, and the cause of the sign is recorded.",
            Serves = new[] { "sciatica:R06", "sciatica:RF6", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Bnssg, SourceSeverity.ReferUrgently, "Features older than 14 days and not deteriorating: urgent referral and imaging."),
            },
        },
        new RedFlag("CES-03")
        {
            When = Facts.Of(ScreeningItems.BothLegsWeak),
            Tier = ReferralTier.Emergency,
            Reason = "Severe or worsening weakness of both legs: suspected cauda equina or cord, whenever it began.",
            PatientReason = "Go to an emergency department now. Weakness of both legs can mean that nerves in the spine are being squeezed and need help within hours.",
            WhatToDo = "Do not needle. Send to hospital the same day for emergency imaging; grade knee extension, ankle eversion and dorsiflexion on both sides without delaying it.",
            ReconsiderWhen = "The weakness has been explained in hospital.",
            Serves = new[] { "sciatica:R04", "sciatica:RF4", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.ReferAsEmergency, "Severe or progressive motor deficit of both legs is a feature of cauda equina syndrome."),
                Cite.Read(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, "Suspected cauda equina syndrome is referred to hospital at once."),
                Cite.Secondary(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, "Severe or progressive weakness of both legs, as restated."),
            },
        },
        new RedFlag("CES-04")
        {
            When = Facts.SexualFunctionChangeRecent,
            Tier = ReferralTier.Emergency,
            Reason = "A change of sexual function that is new (14 days or less) or worsening: suspected cauda equina syndrome, above all beside another sign.",
            PatientReason = "Go to an emergency department now. With back or leg pain, a new change in sexual function can mean that nerves in the low back are being squeezed.",
            WhatToDo = "Do not needle. Send to hospital the same day; ask for bladder, saddle, bowel and leg power on the way, and name what stands beside it.",
            ReconsiderWhen = "Cauda equina syndrome is excluded in hospital.",
            Serves = new[] { "sciatica:R05", "sciatica:RF5", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.ReferAsEmergency, "New or worsening change of sexual function beside another feature."),
                Cite.Read(Sources.Girft, SourceSeverity.NotGraded, "With back pain as its only company the syndrome is unlikely."),
                Cite.Read(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, "Suspected cauda equina syndrome goes to hospital at once; begin or worsening within 14 days counts most."),
                Cite.Secondary(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, "New sexual dysfunction is on the list, alone, as restated."),
                Cite.Read(Sources.CesTable2010, SourceSeverity.NotGraded, "Lists the sign."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Standing alone it counts as the other single signs do: the safety sheet, the stricter of the two; the sciatica sheet would assess it first. Unknown onset or trend is read as recent."),
            },
        },
        new Contraindication("CES-05")
        {
            When = Facts.SexualFunctionChange,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "A change of sexual function, even where it is older than 14 days and settled. With back pain alone beside it, cauda equina syndrome is unlikely, but the other signs must be asked first.",
            PatientReason = "A change in sexual function is looked into before any needling. Does passing water, opening your bowels or the feeling between your legs change as well? Then go to an emergency department at once.",
            WhatToDo = "Ask about bladder, saddle, bowel and leg power one by one, and look for another cause. Where it is older than 14 days and nothing explains it, refer as for the other cauda equina signs.",
            ReconsiderWhen = "Every other cauda equina sign is answered with no and the cause of the change is recorded.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R05", "sciatica:R06", "sciatica:RF5" },
            Cites = new[]
            {
                Cite.Read(Sources.Girft, SourceSeverity.NotGraded, "Back pain with sexual dysfunction only is unlikely to be cauda equina syndrome."),
                Cite.Secondary(Sources.Bnssg, SourceSeverity.ReferUrgently, "Features older than 14 days and not deteriorating: urgent referral; read here of a change that has other signs beside it."),
                Cite.Derived(SourceSeverity.Relative, "Assess first while it is older, settled and alone; a new or worsening one has a stricter rule."),
            },
        },
        new RedFlag("CES-06")
        {
            When = Facts.Of(ScreeningItems.CaudaEquinaDiagnosed),
            Tier = ReferralTier.Emergency,
            Reason = "Cauda equina syndrome is diagnosed or coded.",
            PatientReason = "Go to an emergency department today, or call the specialist who treats the trapped nerves of your spine now. Needling is not for you now.",
            WhatToDo = "Do not needle. Same-day contact with the spinal team, unless it has already treated the person and says that nothing is new.",
            ReconsiderWhen = "The code is wrong, or the spinal team has treated the person and takes it off the list of present diagnoses.",
            Serves = new[] { "safety:1.1-11", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Read(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, "Immediate referral to hospital."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "A code cannot tell an old syndrome from a new one, so it is read as new."),
            },
        },
        new RedFlag("CES-07")
        {
            When = Facts.Of(ScreeningItems.BothLegsPain) & (Facts.BladderChange | Facts.SaddleNumbness | Facts.BowelChange | Facts.SexualFunctionChange),
            Tier = ReferralTier.Emergency,
            Reason = "Nerve pain in both legs, sudden or spreading, beside a bladder, saddle, bowel or sexual change, even an older one.",
            PatientReason = "Go to an emergency department now. Pain in both legs together with a bladder, bowel, sexual or feeling change can mean that nerves in the low back are being squeezed.",
            WhatToDo = "Do not needle. Send to hospital the same day for emergency imaging.",
            ReconsiderWhen = "Cauda equina syndrome is excluded in hospital.",
            Serves = new[] { "sciatica:RF7", "sciatica:R07" },
            Cites = new[]
            {
                Cite.Read(Sources.Lothian, SourceSeverity.ReferAsEmergency, "Pain in both legs is listed as a sign of cauda equina syndrome."),
                Cite.Read(Sources.Mercer, SourceSeverity.NotGraded, "Without signs of cauda equina syndrome pain in both legs should not get an emergency scan; here there is one."),
                Cite.Secondary(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, "Pain in both legs is on the list, as restated."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "One sign beside it, of whatever age, makes it an emergency."),
            },
        },
        new RedFlag("CES-08")
        {
            When = Facts.Of(ScreeningItems.BothLegsPain),
            Tier = ReferralTier.Urgent,
            Reason = "Nerve pain in both legs, sudden or spread from one to both. Sources disagree on what it means alone; the questions on bladder, bowel, saddle and sexual function decide.",
            PatientReason = "Nerve pain in both legs must be checked by a doctor or spine specialist soon. Does passing water, opening your bowels, the feeling between your legs or your sexual function change? Then go to an emergency department at once.",
            WhatToDo = "Do not needle. Ask every cauda equina question now, refer urgently, and give written cauda equina advice.",
            ReconsiderWhen = "The cause is found and cauda equina syndrome excluded.",
            Serves = new[] { "sciatica:R07", "sciatica:RF7", "safety:ACU-02" },
            Cites = new[]
            {
                Cite.Read(Sources.Lothian, SourceSeverity.ReferAsEmergency, "Pain in both legs is listed as a sign of cauda equina syndrome."),
                Cite.Read(Sources.Mercer, SourceSeverity.NotGraded, "Pain in both legs without such signs should not get an emergency scan."),
                Cite.Secondary(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, "Pain in both legs is on the list, as restated."),
                Cite.Weak(Sources.MintPractice, SourceSeverity.Information, "Restates a pathway: with normal neurology and no other sign, a safety net and monitoring."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Urgent is the sciatica sheet's, followed here before the safety sheet, which has it an emergency by default: its sources name pain in both legs as a matter for a safety net where no other sign is there, and any such sign, or an unanswered one, is treated as graver by rules of its own."),
            },
        },
    };
}
