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
            When = Facts.ClotLikely,
            Tier = ReferralTier.Emergency,
            Reason = "One-sided signs of a clot in a leg vein, which can pass for sciatica whatever an image of the spine shows, and no Wells score of today that calls a clot unlikely.",
            PatientReason = "Please be seen by a doctor today. A leg that is newly swollen, tender or warm on one side can mean a blood clot.",
            WhatToDo = "Do not needle. Same-day assessment; the two-level Wells score is the clinician's, and \"another diagnosis at least as likely\" must not be awarded for sciatica by habit.",
            ReconsiderWhen = "A clot is excluded.",
            Serves = new[] { "sciatica:R17", "safety:ACU-01", "muscles:R10" },
            Cites = new[]
            {
                Cite.Read(Sources.Wells, SourceSeverity.NotGraded, "Two-level score: 2 or more is likely."),
                Cite.Secondary(Sources.WellsWorkflow, SourceSeverity.ReferAsEmergency, "Workflow: where a clot is likely, a scan within four hours."),
                Cite.Unconfirmed(Sources.Own, SourceSeverity.ReferAsEmergency, "No needling source read names it; the clot needs medical care first."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Signs without a score of the same day count as likely: our proposal."),
            },
        },
        new RedFlag("VTE-02")
        {
            When = Facts.LegVeinThrombosisSigns,
            Tier = ReferralTier.Urgent,
            Reason = "One-sided signs of a clot in a leg vein, even where the Wells score calls a clot unlikely.",
            PatientReason = "Please be seen by a doctor today for a blood test. A swollen or tender leg can still mean a blood clot.",
            WhatToDo = "Do not needle. Refer for a D-dimer test the same day.",
            ReconsiderWhen = "A clot is excluded.",
            Serves = new[] { "sciatica:R17", "safety:ACU-01" },
            Cites = new[]
            {
                Cite.Read(Sources.Wells, SourceSeverity.NotGraded, "Two-level score: 1 or less is unlikely."),
                Cite.Secondary(Sources.WellsWorkflow, SourceSeverity.ReferUrgently, "Workflow: where a clot is unlikely, a D-dimer test."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Any of the one-sided signs, not swelling alone, keeps the referral urgent: our proposal."),
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
            ReconsiderWhen = "The blood supply of the leg is restored, or the diagnosis is withdrawn.",
            With = new[] { Safeguards.LegChecked, Safeguards.StrictAsepsis },
            Serves = new[] { "safety:VAS-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Vascular disease is relative."),
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Precaution, "The pulse is found before needling near an artery."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Precaution, "Vascular disease is a precaution."),
            },
        },
        new RedFlag("AAA-01")
        {
            When = Facts.Of(ScreeningItems.CollapseWithPain)
                | Facts.Of(ScreeningItems.RupturedAneurysm)
                | (Facts.Of(ScreeningItems.KnownAneurysm)
                    & (Facts.Of(ScreeningItems.NewBackOrAbdominalPain) | Facts.Of(ScreeningItems.NonMechanicalPain) | Facts.UndatedSpinalPain)),
            Tier = ReferralTier.Emergency,
            Reason = "Collapse with back or abdominal pain, or new pain there with a known aneurysm or a pulsating mass: suspected rupture of an aortic aneurysm. A pain of which nobody recorded when it began counts as new.",
            PatientReason = "Call an ambulance now. This kind of pain can mean that the main artery in your belly is leaking.",
            WhatToDo = "Do not needle. Call an ambulance and name the suspicion.",
            ReconsiderWhen = "A ruptured or painful aneurysm is excluded.",
            Serves = new[] { "sciatica:R15", "sciatica:RF15" },
            Cites = new[]
            {
                Cite.Read(Sources.Ng156, SourceSeverity.ReferAsEmergency, "New pain of the back or abdomen or a collapse, the likelier with a known aneurysm; only part of the page could be read."),
                Cite.Secondary(Sources.Ng156Secondary, SourceSeverity.ReferAsEmergency, "Restates the guideline."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The split into these two and the milder row is the sciatica sheet's. That an onset nobody recorded counts as new, and six weeks as the end of new, are our proposals; a coded rupture is an emergency by itself."),
            },
        },
        new Contraindication("AAA-02")
        {
            When = Facts.Of(ScreeningItems.NonMechanicalPain),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "New back or abdominal pain that movement and posture do not change: an organ or vessel may be the source, an aneurysm above all over 60 and with smoking or high blood pressure.",
            PatientReason = "Pain that stays the same however you move is looked into before any needling. If it gets sudden and strong, or you feel faint, call an ambulance.",
            WhatToDo = "Look for a source outside the spine; ask about age over 60, smoking, blood pressure and a known aneurysm, and feel for a pulsating mass.",
            ReconsiderWhen = "A source outside the spine is excluded.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R15", "sciatica:RF15" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Ng156Secondary, SourceSeverity.NotGraded, "Restates the guideline; its list of risks is recalled, not read."),
                Cite.Derived(SourceSeverity.Relative, "The sciatica sheet assesses it over 60 with smoking or high blood pressure. Because that list was not read, the pain alone is assessed here, which is stricter."),
            },
        },
        new RedFlag("ISC-01")
        {
            When = Facts.Of(ScreeningItems.LimbIschaemiaSigns),
            Tier = ReferralTier.Emergency,
            Reason = "Sudden leg pain with a cold, pale or pulseless limb: suspected acute limb ischaemia. The full set of signs comes late.",
            PatientReason = "Go to an emergency department now. A leg that is suddenly painful and cold or pale may be without blood.",
            WhatToDo = "Do not needle. Phone the vascular team and send to hospital at once.",
            ReconsiderWhen = "The blood supply of the limb is shown to be normal.",
            Serves = new[] { "sciatica:R16", "sciatica:RF16" },
            Cites = new[]
            {
                Cite.Read(Sources.NHSHighland, SourceSeverity.ReferAsEmergency, "Acute limb ischaemia is an emergency."),
                Cite.Read(Sources.DevonFormularyAndReferral, SourceSeverity.ReferAsEmergency, "The foot is almost always involved; the full six signs are late."),
            },
        },
        new Contraindication("PAD-01")
        {
            When = Facts.Of(ScreeningItems.WalkingCalfPain) & Facts.Of(ScreeningItems.ReducedFootPulses),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Calf pain on walking that standing still eases, with reduced pulses: the arteries, not a muscle or a root, are the likely source, so needling has no indication.",
            PatientReason = "The pain in your calf seems to come from the blood supply of the leg. Needling does not treat that.",
            WhatToDo = "Do not needle. Refer to the vascular service in the ordinary way.",
            ReconsiderWhen = "The vascular work-up finds that the arteries do not explain the pain.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R18", "sciatica:RF18" },
            Cites = new[]
            {
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Calf symptoms that standing still relieves: positive likelihood ratio 20 for the vascular kind, in one small study."),
                Cite.Derived(SourceSeverity.Absolute, "Not suitable is the sciatica sheet's."),
            },
        },
        new RedFlag("PAD-02")
        {
            When = Facts.Of(ScreeningItems.WalkingCalfPain) & (Facts.Of(ScreeningItems.ReducedFootPulses) | Facts.Of(ScreeningItems.PeripheralArterialDisease)),
            Tier = ReferralTier.Routine,
            Reason = "The pattern of narrowed leg arteries: vascular work-up.",
            PatientReason = "Please see your doctor about the blood supply of your legs in the next weeks. If the leg hurts at rest or a sore does not heal, go sooner.",
            WhatToDo = "Refer to the vascular service in the ordinary way, with the pulses of both feet.",
            ReconsiderWhen = "The vascular work-up is done.",
            Serves = new[] { "sciatica:R18", "sciatica:RF18" },
            Cites = new[]
            {
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Calf symptoms that standing still relieves: positive likelihood ratio 20 for the vascular kind, in one small study."),
                Cite.Read(Sources.NHSHighland, SourceSeverity.NotGraded, "Referral to the vascular service."),
                Cite.Derived(SourceSeverity.NotGraded, "A known arterial disease stands for the reduced pulses here."),
            },
        },
        new RedFlag("PAD-03")
        {
            When = Facts.Of(ScreeningItems.LegRestPainOrTissueLoss)
                & (Facts.Of(ScreeningItems.WalkingCalfPain) | Facts.Of(ScreeningItems.ReducedFootPulses) | Facts.Of(ScreeningItems.PeripheralArterialDisease)),
            Tier = ReferralTier.Urgent,
            Reason = "Pain at rest or loss of tissue with signs of narrowed leg arteries: the limb is at risk.",
            PatientReason = "Please be seen by a doctor within days. With narrowed leg arteries, pain at rest or a sore that does not heal means that the leg gets too little blood.",
            WhatToDo = "Do not needle. Refer urgently to the vascular service.",
            ReconsiderWhen = "The blood supply has been assessed and treated.",
            Serves = new[] { "sciatica:R18", "sciatica:RF18" },
            Cites = new[]
            {
                Cite.Read(Sources.NHSHighland, SourceSeverity.ReferUrgently, "Rest pain or tissue loss makes the referral urgent."),
                Cite.Derived(SourceSeverity.ReferUrgently, "One sign of narrowed arteries beside it is enough, because who hurts at rest may not walk far enough to hurt on walking."),
            },
        },
    };
}
