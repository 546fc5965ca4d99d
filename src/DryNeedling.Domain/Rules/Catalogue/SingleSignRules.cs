using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>
/// Signs that the sheets weigh together with others, here each alone: looked into or decided first, so that a recorded result can
/// answer it and no sign is a dead end.
/// </summary>
internal static class SingleSignRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("CAN-06")
        {
            When = Facts.Of(ScreeningItems.CancerPast),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Cancer in the past: the one part of a history that clearly makes a cancer of the spine likelier, so every other sign of it is asked.",
            PatientReason = "Because you have had cancer, new or changing back or leg pain is watched more closely. Tell us at once if it gets worse, wakes you or spreads.",
            WhatToDo = "Record kind, date, treatment and follow-up; ask for each sign of spread, and again at every contact.",
            Serves = new[] { "sciatica:RF10", "sciatica:RF11" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "A history of cancer is the one sign that clearly raises the probability."),
                Cite.Derived(SourceSeverity.Precaution, "No source read bars needling for a past cancer alone; with a second sign the rules on cancer refer."),
            },
        },
        new Contraindication("CAN-07")
        {
            When = Facts.Of(ScreeningItems.SpinalMetastasisPain),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "Pain of the spine in a pattern that with a cancer points to spread.",
            PatientReason = "This kind of back pain needs a closer look before any needling.",
            WhatToDo = "Take a full history, ask for cancer, infection and injury, examine, and record what explains the pain.",
            ReconsiderWhen = "The pain is explained and no other sign of a cancer is present.",
            IsChangeable = true,
            Serves = new[] { "sciatica:RF11", "sciatica:RF12" },
            Cites = new[]
            {
                Cite.Read(Sources.Cg75, SourceSeverity.NotGraded, "The pattern is described for people with a cancer; the guideline has since been replaced."),
                Cite.Derived(SourceSeverity.Relative, "Assess first where no cancer is known is our proposal."),
            },
        },
        new Contraindication("CAN-08")
        {
            When = Facts.Of(ScreeningItems.CancerCurrent),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.ClinicianDecision,
            Reason = "A cancer that is there now, strongly suspected or under follow-up: the pain is assessed for spread before any muscle.",
            PatientReason = "Because of your cancer, the pain is looked into first, with your cancer team, before any needling.",
            WhatToDo = "Ask for each sign of spread and examine; ask the oncology team for kind, sites, counts and phase; record what explains the pain. Never into or near a tumour.",
            ReconsiderWhen = "The pain is explained by something else, and the oncology team has no objection on record.",
            IsChangeable = true,
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "safety:MAL-02", "sciatica:RF10", "sciatica:RF11" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "Cancer is relative."),
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "A history of cancer is the one sign that clearly raises the probability."),
                Cite.Read(Sources.DeValois2024, SourceSeverity.NotGraded, "Recommendations for acupuncture in cancer care exist."),
                Cite.Derived(SourceSeverity.Relative, "The safety sheet leaves an active cancer to a recorded decision; assessing it first is our stricter reading."),
            },
        },
        new Contraindication("INF-04")
        {
            When = Facts.Of(ScreeningItems.WorseningSpinalPain),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "Worsening, unexplained pain of the spine.",
            PatientReason = "Back pain that gets worse without a reason is looked into before any needling. With a fever, weakness or numbness go to an emergency department.",
            WhatToDo = "Ask for fever, risk of infection, cancer and injury, examine, and record what explains it.",
            ReconsiderWhen = "The pain is explained, or no longer gets worse.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R13", "sciatica:RF13" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.NotGraded, "Among 2,224 infections of the spine 72 % had spinal pain and only 55 % a fever."),
                Cite.Derived(SourceSeverity.Relative, "Assess first without a known risk is our proposal."),
            },
        },
        new Contraindication("INF-05")
        {
            When = Facts.Of(ScreeningItems.IntravenousDrugUse) | Facts.Of(ScreeningItems.RecentBacterialInfection),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Drugs by vein or a recent bacterial infection: an infection of the spine is likelier, and so is one after a needle.",
            PatientReason = "One of your answers makes an infection more likely. So a clinician weighs needling with you first.",
            WhatToDo = "Ask for fever and worsening pain, look at the skin, record the decision; strict asepsis.",
            ReconsiderWhen = "The infection is over; a use that has ended is weighed anew.",
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "sciatica:R13", "sciatica:RF13" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.NotGraded, "Among 2,224 infections of the spine 9 % injected drugs."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Lists the risks."),
                Cite.Derived(SourceSeverity.Relative, "A decision where the risk stands alone is our proposal."),
            },
        },
        new Contraindication("FRX-03")
        {
            When = Facts.Of(ScreeningItems.MinorTrauma),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.Precaution,
            Reason = "The pain began with a minor injury.",
            PatientReason = "Your pain began with a small fall or a lift, so it is looked at before any needling.",
            WhatToDo = "Ask for osteoporosis, steroids and age, tap along the spine, look for a bruise or a deformity, and record the result.",
            ReconsiderWhen = "A fracture is unlikely by history and examination, and that is recorded.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R14", "sciatica:RF14" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "Age, steroids and a contusion raise the probability of a fracture, the more so together."),
                Cite.Derived(SourceSeverity.Relative, "The sheet refers a minor injury with a second risk; assessing it alone is our proposal."),
            },
        },
        new Contraindication("AAA-03")
        {
            When = Facts.Of(ScreeningItems.KnownAneurysm),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.Precaution,
            Reason = "A known aneurysm of the abdominal aorta, or a pulsating mass.",
            PatientReason = "Because of the widened main artery in your belly, your doctor is asked before any needling. New strong pain or a faint: call an ambulance.",
            WhatToDo = "Get size, date of the last scan and follow-up; a mass that nobody has examined is referred. No deep needle towards the back wall of the belly.",
            ReconsiderWhen = "Size and follow-up are recorded, and nobody who follows it objects.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R15", "sciatica:RF15" },
            Cites = new[]
            {
                Cite.Read(Sources.Ng156, SourceSeverity.NotGraded, "A pulsating mass is examined by ultrasound; only part of the page could be read."),
                Cite.Derived(SourceSeverity.Relative, "Assess first without new pain is our proposal."),
            },
        },
        new Contraindication("PAD-04")
        {
            When = Facts.Of(ScreeningItems.WalkingCalfPain) | Facts.Of(ScreeningItems.ReducedFootPulses) | Facts.Of(ScreeningItems.LegRestPainOrTissueLoss),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "One sign of narrowed leg arteries: calf pain on walking that standing still eases, reduced pulses of a foot, or pain at rest or loss of tissue.",
            PatientReason = "The blood supply of your leg is checked before any needling.",
            WhatToDo = "Feel the pulses of both feet, look at skin and wounds, measure the ankle pressure where it is at hand, and record the result.",
            ReconsiderWhen = "The arteries are examined and do not explain the pain.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R18", "sciatica:RF18" },
            Cites = new[]
            {
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Calf symptoms that standing still relieves point to the arteries."),
                Cite.Read(Sources.NHSHighland, SourceSeverity.NotGraded, "Signs of narrowed arteries and their referral."),
                Cite.Derived(SourceSeverity.Relative, "Assess first for one sign alone is our proposal."),
            },
        },
        new Contraindication("NEU-02")
        {
            When = Facts.Of(ScreeningItems.NewGaitDifficulty),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "New difficulty in walking beyond a limp from pain: it fits no single root.",
            PatientReason = "Being unsteady on your feet is looked into before any needling. If it gets worse or a leg gets weak, go to an emergency department.",
            WhatToDo = "Examine power, reflexes, tone, plantar response, sensation and balance, and record what explains it.",
            ReconsiderWhen = "The cause has been found, and cord and cauda are not involved.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R20", "sciatica:RF20", "sciatica:RF10" },
            Cites = new[]
            {
                Cite.Read(Sources.LothianPrimary, SourceSeverity.NotGraded, "With a cancer it is a sign of pressure on the cord."),
                Cite.Derived(SourceSeverity.Relative, "Assess first where no cancer is known is our proposal."),
            },
        },
        new Contraindication("SPI-03")
        {
            When = Facts.Of(ScreeningItems.UnstableBoneInjury),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "An unstable injury of bone at or near the muscle.",
            PatientReason = "There is a broken bone that has not healed. The muscles near it are not needled until a doctor has looked at it.",
            WhatToDo = "Do not needle over it; ask whoever treats the bone, and record the answer.",
            ReconsiderWhen = "The bone has healed or is stable by the word of whoever treats it.",
            IsChangeable = true,
            Serves = new[] { "safety:SPI-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.ICTMJC, SourceSeverity.NotGraded, "Listed; some of the items of that list are relative."),
                Cite.Derived(SourceSeverity.Relative, "Assess first is our proposal."),
            },
        },
    };
}
