using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>General health and implanted devices.</summary>
internal static class GeneralHealthRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("INF-01")
        {
            When = Facts.Of(ScreeningItems.Sepsis) | (Facts.Fever & (Facts.SpinalPain | Facts.Of(ScreeningItems.WorseningSpinalPain) | Facts.Of(ScreeningItems.SpinalMetastasisPain))),
            Tier = ReferralTier.Emergency,
            Reason = "Fever or systemic infection together with pain of the back or spine: suspected spinal infection. Sepsis is an emergency whatever hurts.",
            PatientReason = "Please go to an emergency department today. Blood poisoning, or fever together with back pain, needs treatment quickly; it can mean an infection in the spine.",
            WhatToDo = "Do not needle. Same-day assessment; other infections are likelier, but this one must not be missed.",
            ReconsiderWhen = "Spinal infection is excluded and the fever has gone.",
            Serves = new[] { "sciatica:R12", "sciatica:RF13", "safety:ACU-03" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.NotGraded, "Among 2,224 cases 72 % had spinal pain and 55 % a fever, so no fever does not exclude it."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The emergency tier for fever with spinal pain, or for sepsis, is the sciatica sheet's."),
            },
        },
        new RedFlag("INF-02")
        {
            When = Facts.Of(ScreeningItems.WorseningSpinalPain) & InfectionRisk,
            Tier = ReferralTier.Urgent,
            Reason = "Worsening, unexplained spinal pain in a person at risk of infection: suspected spinal infection, with or without a fever.",
            PatientReason = "Please be seen by a doctor soon. Back pain that gets worse without a reason can be an infection in the spine, even without a fever. With fever, weakness or numbness go to an emergency department.",
            WhatToDo = "Do not needle. Refer urgently and name the risk; ask for fever and nerve signs.",
            ReconsiderWhen = "Spinal infection is excluded.",
            Serves = new[] { "sciatica:R13", "sciatica:RF13" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.NotGraded, "Among 2,224 cases only 55 % had a fever; 18 % had diabetes and 9 % injected drugs."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Lists the risks."),
                Cite.Derived(SourceSeverity.ReferUrgently, "The urgent tier is the sciatica sheet's. Systemic steroids and a treatment of cancer now count with a weak immune system."),
            },
        },
        new RedFlag("INF-03")
        {
            When = Facts.Of(ScreeningItems.WorseningSpinalPain) & LastingRisk & NeurologyRules.Loss,
            Tier = ReferralTier.Emergency,
            Reason = "Worsening, unexplained spinal pain in a person at risk of infection, with a loss of nerve function: suspected spinal infection that presses on nerves.",
            PatientReason = "Go to an emergency department now. An infection in the spine may be pressing on your nerves.",
            WhatToDo = "Do not needle. Send to hospital the same day.",
            ReconsiderWhen = "Spinal infection is excluded and the nerve signs are explained.",
            Serves = new[] { "sciatica:RF13", "sciatica:R13" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.NotGraded, "The risks and signs of spinal infection."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The emergency tier with nerve signs is the sciatica sheet's."),
            },
        },
        new Contraindication("ACU-03")
        {
            When = Facts.Fever | Facts.Of(ScreeningItems.Sepsis),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Fever or systemic infection: not until it has resolved.",
            PatientReason = "You have a fever or an infection. Needling waits until you are well.",
            WhatToDo = "Do not needle today. Find the cause.",
            ReconsiderWhen = "The infection has resolved.",
            IsChangeable = true,
            Serves = new[] { "safety:ACU-03", "sciatica:R53" },
            Cites = new[]
            {
                Cite.Weak(Sources.Verywell, SourceSeverity.Absolute, "Not until resolved."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.NotGraded, "Listed as a contraindication."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Case by case."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "A medical emergency or acute condition is absolute."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Being systemically unwell is a spinal red flag; says nothing of needling."),
                Cite.Derived(SourceSeverity.Absolute, "Barred until resolved: the stricter reading."),
            },
        },
        new Contraindication("DEV-01")
        {
            When = Facts.ImplantedStimulator,
            Scope = NeedlingOptionSet.All.From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.StricterThan("DEV-02", "It is the current that disturbs the device; a needle without current asks for care only.") },
            Reason = "Pacemaker, implanted defibrillator or neurostimulator: no electrical stimulation.",
            PatientReason = "You have an implanted device. So no electric current is put on the needles.",
            WhatToDo = "No electrical stimulation anywhere.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-01", "A-34" },
            Cites = new[]
            {
                Cite.Weak(Sources.Acupuntura, SourceSeverity.Absolute, "No electrical stimulation anywhere; manual needling is acceptable."),
                Cite.Weak(Sources.Bmas, SourceSeverity.Absolute, "On TENS: manuals of the devices contraindicate it."),
                Cite.Weak(Sources.Bmas, SourceSeverity.Precaution, "On TENS: the main concern is current across the chest; in a limb alone, far from it, probably harmless."),
                Cite.Weak(Sources.Therapeutenlijst, SourceSeverity.Absolute, "Neurostimulator with electrical stimulation."),
                Cite.Read(Sources.PacemakerCase, SourceSeverity.NoObjection, "One patient over two years without an event."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked on weak sources: the stricter reading. A case that was read holds less, so a clinic may leave it to a recorded decision."),
            },
        },
        new Contraindication("DEV-02")
        {
            When = Facts.ImplantedStimulator,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Pacemaker, implanted defibrillator or neurostimulator: needling by hand with care, away from the device.",
            PatientReason = "You have an implanted device. Needling by hand may still be possible, away from the device.",
            WhatToDo = "No needle over the device or its leads, and no current.",
            With = new[] { Safeguards.NoCurrent, Safeguards.AwayFromDevice },
            Serves = new[] { "safety:DEV-02" },
            Cites = new[]
            {
                Cite.Weak(Sources.Acupuntura, SourceSeverity.Precaution, "Needling by hand is acceptable with care."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.NotGraded, "A pacemaker is listed."),
                Cite.Weak(Sources.ICTMJC, SourceSeverity.NotGraded, "A pacemaker is listed; some items of the list are relative."),
                Cite.Derived(SourceSeverity.Precaution, "Precaution by hand, and keeping off device and leads, are our proposal."),
            },
        },
        new RedFlag("ACU-04")
        {
            When = Facts.Of(ScreeningItems.MedicalEmergency),
            Tier = ReferralTier.Emergency,
            Reason = "A medical emergency now, of whatever kind.",
            PatientReason = "Call an ambulance or go to an emergency department now. Needling has no place in an emergency.",
            WhatToDo = "Do not needle. Treat and send as an emergency.",
            ReconsiderWhen = "The emergency is over and its cause is known.",
            Serves = new[] { "safety:ACU-01", "safety:1.1-04", "sciatica:RF21" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "A medical emergency or an acute condition is absolute."),
                Cite.Read(Sources.Who1999, SourceSeverity.NotGraded, "Medical emergencies head a list of contraindications (heading read)."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Being systemically unwell is a spinal red flag; says nothing of needling."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "An emergency is sent the same day, where an acute illness is deferred: the sciatica sheet names both."),
            },
        },
        new Contraindication("ACU-01")
        {
            When = Facts.Of(ScreeningItems.AcuteIllness) | Facts.Of(ScreeningItems.MedicalEmergency),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Acutely unwell today, or in an emergency: not until it has resolved.",
            PatientReason = "You are ill today. Needling waits until you are well. If you feel very ill, call for urgent medical help.",
            WhatToDo = "Do not needle today. Find the cause; an emergency is sent as one.",
            ReconsiderWhen = "The illness has resolved.",
            IsChangeable = true,
            Serves = new[] { "safety:ACU-01", "sciatica:R53" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "A medical emergency or an acute condition is absolute."),
                Cite.Read(Sources.Who1999, SourceSeverity.NotGraded, "Medical emergencies head a list of contraindications (heading read)."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Being systemically unwell is a spinal red flag; says nothing of needling."),
                Cite.Derived(SourceSeverity.Absolute, "Barred for the day whatever the illness, and a current clot-dissolving treatment counted with it, is the sheets' proposal."),
            },
        },
        new Contraindication("IMM-01")
        {
            When = Facts.Of(ScreeningItems.Immunosuppressed) | Facts.Of(ScreeningItems.TakesSystemicSteroids),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Weakened immune system, or systemic steroids now or for long in the past: an individual decision, because an infection is likelier and graver.",
            PatientReason = "Your body may fight infection less well, so a clinician weighs needling with you first. Do not stop or change your medicine for this.",
            WhatToDo = "Ask for recent blood counts, dose and infections; discuss with the treating team; never ask the person to stop or shift a dose.",
            ReconsiderWhen = "The course of steroids is over and the treating team agrees; a lasting weakness of the immune system stays.",
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "safety:IMM-01", "A-31" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "A compromised immune system is relative."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Precaution, "Extra precautions, also with medicines that weaken the immune system."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "People with immune conditions may be advised to avoid it."),
                Cite.Weak(Sources.PhysioSouthNZ, SourceSeverity.NotGraded, "Asks for steroids now and in the past."),
                Cite.Read(Sources.JointBoneSpine755022008, SourceSeverity.NotGraded, "Case of joint infection after acupuncture in a person with rheumatoid arthritis."),
                Cite.Derived(SourceSeverity.Relative, "No source gives a dose or a time, so every systemic steroid counts."),
            },
        },
        new Advice("IMM-03")
        {
            When = Facts.Of(ScreeningItems.BloodBorneVirus),
            Waives = new[] { RuleWaiver.OnlyInforms("A virus in the blood restricts nothing; standard precautions hold for everyone.") },
            Reason = "Hepatitis B or C, or HIV: information, no reason to exclude. Standard precautions hold for everyone; low immune function counts by its own rule.",
            PatientReason = "An infection such as hepatitis or HIV is no reason to refuse you. The same hygiene is used for everyone.",
            WhatToDo = "Standard precautions as for everyone; have a plan for a needlestick; ask about immune function.",
            Serves = new[] { "safety:IMM-03" },
            Cites = new[]
            {
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Information, "Standard precautions for everyone, and what follows a needlestick."),
                Cite.Weak(Sources.Jotform, SourceSeverity.NotGraded, "Listed on a course form."),
                Cite.Weak(Sources.BondurantPT, SourceSeverity.Information, "Asks for infections carried by body fluids."),
            },
        },
        new Contraindication("END-01")
        {
            When = Facts.Of(ScreeningItems.HeartValveDisease),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Diseased or replaced heart valve, or past endocarditis: an infection of the valve after needling is rare and grave.",
            PatientReason = "Your heart valve could catch an infection from a needle. That is rare but serious, so a clinician weighs it with you and your heart team.",
            WhatToDo = "Ask for the advice of cardiology and record it; careful asepsis.",
            ReconsiderWhen = "The advice of cardiology is recorded.",
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "safety:END-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Absolute, "Not with a new valve."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Precaution, "Extra precaution."),
                Cite.Read(Sources.CardiacComplications2019, SourceSeverity.NotGraded, "Acupuncture: 8 of 30 cardiac cases were infections, of which about one in five was fatal."),
                Cite.Derived(SourceSeverity.Relative, "A recorded decision, between the one page that bars and the one that asks for care, is the sheet's proposal."),
            },
        },
        new Contraindication("CAR-01")
        {
            When = Facts.Of(ScreeningItems.UnstableHeart),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Unstable heart condition: not until it is stable.",
            PatientReason = "Your heart is not stable now, so needling waits. With chest pain at rest, call an ambulance.",
            WhatToDo = "Do not needle. Make sure that the heart is being looked after.",
            ReconsiderWhen = "The heart is stable, and its treating team agrees.",
            Serves = new[] { "safety:CAR-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "People with an unstable heart condition cannot have it."),
                Cite.Weak(Sources.Jotform, SourceSeverity.NotGraded, "Listed on a course form."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked until stable: the stricter reading, on weak sources."),
            },
        },
        new Contraindication("MOV-01")
        {
            When = Facts.Of(ScreeningItems.UncontrolledMovements),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Movements that the person cannot control: one list bars needling, and no other names them.",
            PatientReason = "With movements that you cannot control, needling is not done. There are other ways to treat this.",
            WhatToDo = "Do not needle. Offer care without needles.",
            ReconsiderWhen = "The movements are controlled.",
            Serves = new[] { "safety:1.1-08" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Absolute, "Uncontrolled movements are absolute."),
                Cite.Derived(SourceSeverity.Absolute, "The stricter reading, on one weak source; no other source names it."),
            },
        },
        new Contraindication("STR-01")
        {
            When = Facts.Of(ScreeningItems.RecentStroke),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Acute or recent stroke: an individual decision.",
            PatientReason = "You had a stroke lately, so a clinician weighs needling with you and your stroke team first.",
            WhatToDo = "Ask when it was, how stable the person is, and which medicines came with it; discuss with the treating team.",
            ReconsiderWhen = "The treating team calls the person stable.",
            Serves = new[] { "safety:1.2-24" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "An acute stroke is relative."),
                Cite.Derived(SourceSeverity.Relative, "No source says how long a stroke is recent; every yes asks for a decision."),
            },
        },
        new Contraindication("EPI-01")
        {
            When = Facts.Of(ScreeningItems.EpilepsyUncontrolled),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Epilepsy without control: no needling while seizures are not controlled.",
            PatientReason = "Your seizures are not under control. Needling waits until they are.",
            WhatToDo = "Do not needle. Refer for control of the seizures.",
            ReconsiderWhen = "Seizures are controlled, by the word of the treating team.",
            Serves = new[] { "safety:EPI-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "People with uncontrolled epilepsy cannot have it."),
                Cite.Weak(Sources.BritishAcupunctureCouncil, SourceSeverity.Precaution, "Poor control asks for special care, and no electrical stimulation."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Epilepsy is relative, whatever its control."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked by default, the stricter reading, on a weak source."),
            },
        },
        new Contraindication("EPI-02")
        {
            When = Facts.Of(ScreeningItems.Epilepsy),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Epilepsy: needling by hand with care. One person with good control had an event hours after a first session and during the second.",
            PatientReason = "With epilepsy, needling may still be possible with care. Someone stays with you, and no current is used.",
            WhatToDo = "Ask about control, triggers and the last seizure; lie the person down, stay, and watch after the session.",
            With = new[] { Safeguards.LyingDown, Safeguards.NoCurrent },
            Serves = new[] { "safety:EPI-02" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Epilepsy is relative."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "Epilepsy is relative."),
                Cite.Weak(Sources.AnnaPhysio, SourceSeverity.Relative, "Only where strong sensations are not tolerated."),
                Cite.Read(Sources.Beable2013, SourceSeverity.NoObjection, "Calls it no recognised contraindication of guidelines, and reports a well-controlled person with an event 4 hours after the first session and during the second."),
                Cite.Derived(SourceSeverity.Precaution, "A precaution under control, milder than two lists, is the sheet's proposal; current and lost control have rules of their own."),
            },
        },
        new Contraindication("EPI-03")
        {
            When = Facts.Of(ScreeningItems.Epilepsy),
            Scope = NeedlingOptionSet.All.From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Waives = new[] { RuleWaiver.StricterThan("EPI-02", "Only the current is barred; needling by hand asks for care.") },
            Reason = "Epilepsy: no electrical stimulation.",
            PatientReason = "If you have epilepsy, no electric current is put on the needles.",
            WhatToDo = "No electrical stimulation.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-03" },
            Cites = new[]
            {
                Cite.Weak(Sources.BritishAcupunctureCouncil, SourceSeverity.Absolute, "No electrical stimulation where control is poor."),
                Cite.Derived(SourceSeverity.Absolute, "Barred in any epilepsy: the sheet's proposal, the stricter reading, on a weak source."),
            },
        },
        new Contraindication("DM-01")
        {
            When = Facts.Of(ScreeningItems.Diabetes),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Diabetes: infections after needling were reported, and the leg may feel and heal less well.",
            PatientReason = "With diabetes, a small wound can heal more slowly. The clinician checks your legs first and takes extra care.",
            WhatToDo = "Ask how stable it is; check feeling, pulses and skin of the leg; careful asepsis.",
            With = new[] { Safeguards.StrictAsepsis, Safeguards.LegChecked },
            Serves = new[] { "safety:DM-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Diabetes is relative."),
                Cite.Weak(Sources.AnnaPhysio, SourceSeverity.Relative, "Only where feeling or circulation of the limbs is poor."),
                Cite.Weak(Sources.Goldfields, SourceSeverity.NotGraded, "Needling of the limbs carries a risk."),
                Cite.Read(Sources.Seeley2006, SourceSeverity.NotGraded, "Case of abscess and ketoacidosis three days after acupuncture of hip and thigh."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NotGraded, "Acupuncture: diabetes went with bleeding."),
                Cite.Derived(SourceSeverity.Precaution, "A precaution where neither nerves nor vessels of the leg are harmed is the sheet's proposal."),
            },
        },
        new Contraindication("DM-02")
        {
            When = Facts.Of(ScreeningItems.DiabetesWithComplications),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Diabetes that is unstable, or with loss of feeling or poor circulation of the leg: an individual decision.",
            PatientReason = "Your diabetes is hard to control or has harmed your legs, so a clinician weighs needling with you first.",
            WhatToDo = "Weigh it with the treating team; check feeling, pulses and wounds of the leg.",
            ReconsiderWhen = "Diabetes is stable, and feeling, pulses and skin of the leg are recorded as good.",
            With = new[] { Safeguards.StrictAsepsis, Safeguards.LegChecked },
            Serves = new[] { "safety:DM-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Diabetes is relative."),
                Cite.Weak(Sources.AnnaPhysio, SourceSeverity.Relative, "Where feeling or circulation of the limbs is poor."),
                Cite.Weak(Sources.Goldfields, SourceSeverity.NotGraded, "Needling of the limbs carries a risk."),
                Cite.Weak(Sources.Jotform, SourceSeverity.NotGraded, "Unstable diabetes is listed on a course form."),
            },
        },
        new Contraindication("FRA-01")
        {
            When = Facts.Of(ScreeningItems.Frailty),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Frailty: fewer needles, less stimulation, a shorter session.",
            PatientReason = "You may need a gentler and shorter session, with support to lie and get up.",
            WhatToDo = "Lower the dose: few needles, mild stimulation, short; support on lying down and getting up.",
            With = new[] { Safeguards.LyingDown, Safeguards.MildStimulation, Safeguards.ShortSession },
            Serves = new[] { "safety:FRA-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Frailty is relative."),
                Cite.Derived(SourceSeverity.Precaution, "Precaution with a lower dose, milder than that list, is the sheet's proposal."),
            },
        },
        new Contraindication("PSY-01")
        {
            When = Facts.Of(ScreeningItems.UnstableMentalHealth),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Unstable psychiatric state: consent and safety come first. A diagnosis alone is only a prompt to ask.",
            PatientReason = "You are going through a hard time with your mental health. A clinician talks with you first about whether needling is right now.",
            WhatToDo = "Ask about stability, insight, risk and capacity; involve the treating team; record the decision.",
            ReconsiderWhen = "The state is stable, by the word of the person and the treating team.",
            Serves = new[] { "safety:PSY-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "The psychological state is relative."),
                Cite.Weak(Sources.AnnaPhysio, SourceSeverity.Relative, "Not a good candidate."),
            },
        },
        new RedFlag("PSY-02")
        {
            When = Facts.Of(ScreeningItems.SuicidalThoughts),
            Tier = ReferralTier.Emergency,
            Reason = "Suicidal thoughts: an emergency of its own, whatever the leg does.",
            PatientReason = "Please call the emergency number or a crisis line now, or tell the clinician. You do not have to carry this alone.",
            WhatToDo = "Do not needle. Help today, by the local emergency route.",
            ReconsiderWhen = "The person has been seen by those who help in a crisis, and the crisis has passed.",
            Serves = new[] { "safety:PSY-01" },
            Cites = new[]
            {
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The safety sheet notes the emergency route at the code for suicidal thoughts; no source on needling was read."),
            },
        },
        new Contraindication("ALL-01")
        {
            When = Facts.Of(ScreeningItems.MetalAllergy),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Allergy to metal: almost all steel needles hold nickel and chromium.",
            PatientReason = "Most needles hold nickel, to which you may react. A clinician decides with you, and coated needles exist.",
            WhatToDo = "Ask what was reacted to and how; only fully coated or gold-plated needles, if any.",
            With = new[] { Safeguards.CoatedNeedles },
            Serves = new[] { "safety:ALL-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "People allergic to stainless steel cannot have it."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Case by case."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Allergy is relative."),
                Cite.Weak(Sources.NeedleSteel, SourceSeverity.Information, "Almost all steel needles hold 6 to 9 % nickel and 16 to 18 % chromium; a full coating may seal them."),
                Cite.Weak(Sources.NickelFree, SourceSeverity.Precaution, "Gold-plated needles are used."),
                Cite.Derived(SourceSeverity.Relative, "A recorded decision, between a list that excludes and pages that go case by case or use other needles, is the sheet's proposal."),
            },
        },
        new Contraindication("ALL-02")
        {
            When = Facts.Of(ScreeningItems.LatexAllergy),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Allergy to latex: a matter of gloves and equipment.",
            PatientReason = "Gloves and tools without latex are used for you.",
            WhatToDo = "Latex-free gloves and equipment.",
            With = new[] { Safeguards.NoLatex },
            Serves = new[] { "safety:ALL-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Allergy is relative."),
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Information, "Gloves are recommended for everyone."),
                Cite.Derived(SourceSeverity.Precaution, "That latex concerns the gloves alone is the sheet's proposal."),
            },
        },
        new Contraindication("MAL-02")
        {
            When = Facts.Of(ScreeningItems.CancerTreatment),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "In treatment for cancer: an individual decision by blood counts and phase of treatment. A cancer that is there now is assessed first besides.",
            PatientReason = "Because of your cancer treatment, a clinician weighs needling with you and your cancer team first. Do not stop or change your treatment for this.",
            WhatToDo = "Ask the oncology team for counts, sites and phase of treatment; never into or near a tumour. Pain of the back with cancer is assessed for what it is first.",
            ReconsiderWhen = "Treatment has ended and the oncology team agrees.",
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "safety:MAL-02" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "Cancer is relative."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Information, "The clinician is to be told."),
                Cite.Read(Sources.DeValois2024, SourceSeverity.NotGraded, "Recommendations for acupuncture in cancer care exist."),
            },
        },
        new Contraindication("IMM-02")
        {
            When = Facts.NeutrophilsVeryLow,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Fewer than 500 neutrophils per mm³.",
            PatientReason = "Your white blood cells are very low, so an infection from a needle could be serious. Needling is not done.",
            WhatToDo = "Do not needle. Offer care without needles; the treating team watches the count.",
            ReconsiderWhen = "A current count is 500 per mm³ or more.",
            Serves = new[] { "safety:IMM-02", "A-31" },
            Cites = new[]
            {
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Analogue, acupuncture in breast cancer: fewer than 500 per mm³ is listed among contraindications and cautions."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked is our proposal, the stricter reading; the number comes from another procedure."),
            },
        },
    };

    /// <summary>What makes an infection of the spine likelier.</summary>
    private static Criterion InfectionRisk => LastingRisk | Facts.Of(ScreeningItems.CancerTreatment);

    /// <summary>Without a treatment of cancer, beside which a loss is an emergency of its own.</summary>
    private static Criterion LastingRisk => Criterion.AnyOf(
        Facts.Of(ScreeningItems.IntravenousDrugUse),
        Facts.Of(ScreeningItems.Immunosuppressed),
        Facts.Of(ScreeningItems.Diabetes),
        Facts.Of(ScreeningItems.RecentBacterialInfection),
        Facts.Of(ScreeningItems.TakesSystemicSteroids));
}
