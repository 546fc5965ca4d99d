using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>What follows a session.</summary>
internal static class AfterNeedlingRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("AFT-01")
        {
            When = Facts.BreathlessAfterNeedling,
            Tier = ReferralTier.Emergency,
            Reason = "Breathlessness or chest pain after needling: suspected pneumothorax, which may begin hours to two days later.",
            PatientReason = "Call an ambulance or go to an emergency department now. Shortness of breath or chest pain after needling can mean air around the lung.",
            WhatToDo = "Do not needle and do not reassure by telephone. Send as an emergency and say that needling took place, where and when.",
            ReconsiderWhen = "A pneumothorax and other causes are excluded or treated.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Mintken, SourceSeverity.NotGraded, "Case of pneumothorax after dry needling with rib bracketing."),
                Cite.Weak(Sources.PtaForum, SourceSeverity.NotGraded, "Complaints may begin up to two days later."),
                Cite.Weak(Sources.ConsentForms, SourceSeverity.NotGraded, "Signs of pneumothorax in consent forms."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The urgency is the sheet's own synthesis. Coughing blood, and not reassuring by telephone, come from published cases."),
            },
        },
        new Advice("AFT-02")
        {
            When = Facts.ExpectedAfterEffect,
            Waives = new[] { RuleWaiver.OnlyInforms("Expected soreness or a bruise restricts nothing; the person is told what is normal.") },
            Reason = "Soreness or a bruise within the expected time after a session. Expected; wait until it has settled before the next session.",
            PatientReason = "Some soreness for one to three days, or a bruise for up to a week, is common after needling. If you get short of breath or have chest pain, call an ambulance. If a leg gets weak, go to an emergency department. If it grows or gets hot, or you have a fever, be seen the same day. While you feel drowsy, do not drive.",
            WhatToDo = "Explain, let it settle, keep moving gently; look again if it outlasts three days (soreness) or a week (bruise).",
            ReconsiderWhen = "The soreness or bruise has settled.",
            Serves = new[] { "safety:AFT-01", "A-14" },
            Cites = new[]
            {
                Cite.Read(Sources.NeckReview, SourceSeverity.Information, "Neck trials: soreness in 55 % (gone in 24 to 48 hours), 88 % (24 to 36 hours) and 91 % of people."),
                Cite.Weak(Sources.BiologyInsights, SourceSeverity.Information, "Soreness up to 48 to 72 hours."),
                Cite.Read(Sources.Brady, SourceSeverity.Information, "Bruise in 7.55 % of treatments."),
                Cite.Weak(Sources.Verywell, SourceSeverity.Information, "A bruise may last up to a week."),
                Cite.Read(Sources.NhsBorders, SourceSeverity.Information, "Drowsiness on the day: no driving until it has settled."),
                Cite.Derived(SourceSeverity.Information, "Waiting until it has settled is our proposal."),
            },
        },
        new RedFlag("AFT-03")
        {
            When = Facts.Of(ScreeningItems.WeaknessAfterNeedling),
            Tier = ReferralTier.Emergency,
            Reason = "Sudden severe nerve pain or new weakness since a session: a bleed at the spine or an injured nerve. New weakness is not a normal after-effect.",
            PatientReason = "Go to an emergency department now. New weakness or sudden shooting pain after needling can mean harm to a nerve or a bleed near the spine.",
            WhatToDo = "Do not needle. Send as an emergency, for imaging where the needle was near the spine; weakness of one side after needling of the neck is not taken for a stroke unseen.",
            ReconsiderWhen = "A bleed and a nerve injury are excluded or treated.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Berrigan2018, SourceSeverity.ReferAsEmergency, "Case of spinal epidural haematoma after dry needling: sudden nerve pain after needling near the spine is assessed as an emergency."),
                Cite.Read(Sources.Lee2011, SourceSeverity.NotGraded, "Case of cervical epidural haematoma after dry needling."),
                Cite.Read(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, "Suspected cauda equina syndrome goes to hospital at once."),
                Cite.Read(Sources.ClinCaseRepPMC123549762025, SourceSeverity.NotGraded, "Case with weakness of one side that passed for a stroke."),
                Cite.Read(Sources.Sato2003, SourceSeverity.NotGraded, "Case of peroneal palsy."),
                Cite.Read(Sources.NerveInjuryTable2020, SourceSeverity.NotGraded, "Table of nerve injuries."),
                Cite.Weak(Sources.PeakHp, SourceSeverity.Information, "Numbness or tingling near the needle may last a few days; new weakness is not usual."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The urgency is the sheet's own synthesis."),
            },
        },
        new RedFlag("AFT-04")
        {
            When = Facts.Of(ScreeningItems.FlankPainAfterNeedling),
            Tier = ReferralTier.Emergency,
            Reason = "Flank pain or blood in the urine since a session: suspected injury of the kidney.",
            PatientReason = "Go to an emergency department now. Pain in the side of your back or blood in your urine after needling can mean a hurt kidney.",
            WhatToDo = "Do not needle. Send as an emergency and say where and how deep the needle went.",
            ReconsiderWhen = "An injury of the kidney is excluded or treated.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Sato2021, SourceSeverity.NotGraded, "Case after a lumbar trigger-point injection."),
                Cite.Read(Sources.Cheng, SourceSeverity.NotGraded, "Case after acupuncture and manual treatment."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The urgency is the sheet's own synthesis. The sheet names the two signs together; either of them alone is our stricter reading."),
            },
        },
        new RedFlag("AFT-05")
        {
            When = Facts.Of(ScreeningItems.InfectionAfterNeedling),
            Tier = ReferralTier.Emergency,
            Reason = "Spreading redness, heat, pus, fever or pain out of proportion since a session: suspected deep infection.",
            PatientReason = "Please be seen by a doctor today. Spreading redness, heat, pus, fever or very strong pain after needling can mean an infection deep inside.",
            WhatToDo = "Do not needle. Same-day assessment; say that needling took place, where and when.",
            ReconsiderWhen = "An infection is excluded or has healed.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Steentjes2015, SourceSeverity.NotGraded, "Case of an infected hip prosthesis."),
                Cite.Read(Sources.Kim2018, SourceSeverity.NotGraded, "Case of deep infection after dry needling."),
                Cite.Read(Sources.Kim2018b, SourceSeverity.NotGraded, "Acupuncture: 48 infections in an emergency department; the serious ones came later (median 30 days against 3)."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The urgency is the sheet's own synthesis, and so is the list of signs."),
            },
        },
        new RedFlag("AFT-06")
        {
            When = Facts.Of(ScreeningItems.SwellingAfterNeedling),
            Tier = ReferralTier.Emergency,
            Reason = "Growing or pulsating swelling of buttock or calf, or a foot drop, days to months after a session: haematoma or false aneurysm, which can look like sciatica.",
            PatientReason = "Go to an emergency department now if a foot drops or a swelling beats. Be seen today if a swelling grows. It can mean a bleed inside, even weeks after needling.",
            WhatToDo = "Do not needle and do not take it for sciatica. Same-day assessment, as an emergency where it pulsates or a foot drops.",
            ReconsiderWhen = "A bleed and a false aneurysm are excluded or treated.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.GlutealPseudoaneurysm2010, SourceSeverity.NotGraded, "Case of a gluteal false aneurysm with foot drop that looked like sciatica."),
                Cite.Read(Sources.PoplitealPseudoaneurysm2002, SourceSeverity.NotGraded, "Case of a popliteal false aneurysm after acupuncture."),
                Cite.Read(Sources.PoplitealPseudoaneurysm2025, SourceSeverity.NotGraded, "Another such case."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The urgency is the sheet's own synthesis (the same day, or an emergency), and so in part is the list of signs."),
            },
        },
        new RedFlag("AFT-07")
        {
            When = Facts.Of(ScreeningItems.HeadacheAfterNeedling),
            Tier = ReferralTier.Urgent,
            Reason = "Severe headache since needling near the spine: a puncture of the dura.",
            PatientReason = "Please be seen by a doctor soon. A bad headache after needling near the spine must be looked into before any other needle.",
            WhatToDo = "Do not needle. Urgent medical assessment; say how near the spine the needle was.",
            ReconsiderWhen = "The headache is explained and has gone.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Williams2023b, SourceSeverity.NotGraded, "The event is listed."),
                Cite.Derived(SourceSeverity.ReferUrgently, "The urgency is our reading."),
            },
        },
        new RedFlag("AFT-08")
        {
            When = Facts.Of(ScreeningItems.SevereBleedingOrAllergyAfterNeedling),
            Tier = ReferralTier.Emergency,
            Reason = "Severe bleeding, or signs of a severe allergic reaction, since a session.",
            PatientReason = "Call an ambulance now. Bleeding that does not stop, or a swollen face or throat with trouble breathing, is an emergency.",
            WhatToDo = "Call an ambulance; press on a bleed. Do not needle.",
            ReconsiderWhen = "The cause is known and treated.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.Verywell, SourceSeverity.ReferAsEmergency, "Named as emergencies."),
            },
        },
        new RedFlag("AFT-09")
        {
            When = Facts.Of(ScreeningItems.FaintNotSettling),
            Tier = ReferralTier.Emergency,
            Reason = "A faint with needling that does not settle: a cause in the heart or elsewhere.",
            PatientReason = "Please be seen by a doctor today. If you still feel unwell after a faint, there may be another cause. With chest pain, call an ambulance.",
            WhatToDo = "All needles out, lie flat, legs raised, watch; get medical help now. Do not needle.",
            ReconsiderWhen = "A doctor has found the cause, and it has gone.",
            Serves = new[] { "safety:AFT-01" },
            Cites = new[]
            {
                Cite.Read(Sources.SouthAfrica, SourceSeverity.NotGraded, "Seek medical help if it does not settle."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The source names no time; the same day is our reading, because somebody who is still unwell cannot wait for days."),
            },
        },
    };
}
