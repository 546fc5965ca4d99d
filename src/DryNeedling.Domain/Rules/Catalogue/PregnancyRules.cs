using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Pregnancy: trimester by region. Unknown weeks of a known pregnancy are read as early.</summary>
internal static class PregnancyRules
{
    private static readonly NeedlingOptionSet Trunk = NeedlingOptionSet.ForMuscles(
        muscle => muscle.Group is MuscleGroup.Lumbar or MuscleGroup.Gluteal or MuscleGroup.DeepHipRotator or MuscleGroup.Other);

    private static readonly NeedlingOptionSet Limb = NeedlingOptionSet.ForMuscles(
        muscle => muscle.Group is MuscleGroup.Hamstring or MuscleGroup.Calf);

    internal static readonly Rule[] All =
    {
        new Contraindication("DEV-03")
        {
            When = Facts.Pregnant | Facts.Of(ScreeningItems.ImplantNearSite),
            Scope = NeedlingOptionSet.All.From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Pregnancy, or metalwork or an implant at the site: no electrical stimulation.",
            PatientReason = "If you are pregnant, no electric current is put on the needles. The same goes for needles near metal or implants.",
            WhatToDo = "No electrical stimulation.",
            ReconsiderWhen = "The pregnancy has ended; of metalwork or an implant, it is known to lie elsewhere.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-03", "A-32" },
            Cites = new[]
            {
                Cite.Weak(Sources.Goldfields, SourceSeverity.Precaution, "No strong stimulation in pregnancy."),
                Cite.Read(Sources.Who1999, SourceSeverity.Precaution, "Avoid any point with strong sensation."),
                Cite.Weak(Sources.FusionForum, SourceSeverity.Absolute, "No electrical stimulation near hardware."),
                Cite.Derived(SourceSeverity.Absolute, "The block is our proposal, the stricter reading."),
            },
        },
        new Contraindication("DEV-04")
        {
            When = Facts.Of(ScreeningItems.SpinalSurgery),
            Scope = NeedlingOptionSet.Under(BodySiteSet.Of(BodySite.Of(BodyRegion.Lumbar), BodySite.Of(BodyRegion.Sacral))).From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.StricterThan("SPI-02", "Only the current is barred; needling by hand stays a decision.") },
            Reason = "Operation on the lumbar spine, with metalwork or of unknown kind: no electrical stimulation over the lumbar spine and the sacrum.",
            PatientReason = "There may be metal in your lower back from your operation. So no electric current is put on needles there.",
            WhatToDo = "No electrical stimulation there. Find out what was done and whether metal is in place.",
            ReconsiderWhen = "The record of the operation shows that no metal is there.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-03", "safety:SPI-02", "safety:L12" },
            Cites = new[]
            {
                Cite.Weak(Sources.FusionForum, SourceSeverity.Absolute, "No electrical stimulation near hardware; an unknown operation is treated as the graver one."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked on one weak source: the stricter reading. That any operation of the spine counts until its record shows no metal, and which muscles lie near it, is our proposal."),
            },
        },
        new Contraindication("PRG-01")
        {
            When = Facts.FirstTrimester,
            Scope = Trunk,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "First trimester, or weeks not known: no needling of lumbar, sacral, gluteal or abdominal muscles.",
            PatientReason = "In early pregnancy, the low back, buttocks and belly are not needled.",
            WhatToDo = "Do not needle there. Offer movement, positions and advice; ask for the weeks where they are not known.",
            ReconsiderWhen = "From week 14 the rule for later pregnancy applies.",
            Serves = new[] { "safety:PRG-01", "A-32" },
            Cites = new[]
            {
                Cite.Read(Sources.Who1999, SourceSeverity.Absolute, "No lower-abdomen or lumbosacral points in the first trimester."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "First trimester is a bar."),
                Cite.Weak(Sources.AnnaPhysio, SourceSeverity.Absolute, "First trimester is a bar."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Absolute, "Not in pregnancy."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Generally not recommended, above all early or near abdomen or low back."),
                Cite.Read(Sources.Carr, SourceSeverity.NoObjection, "No objective harm at the points called forbidden."),
                Cite.Derived(SourceSeverity.Absolute, "Gluteal muscles are our synthesis (the WHO text names lower abdomen and lumbosacral). Unknown weeks count as first trimester."),
                Cite.Derived(SourceSeverity.Absolute, "The hip flexor and the adductor magnus, near abdomen and groin, are counted with them; the sheet names neither."),
                Cite.Unconfirmed(Sources.CodeBook, SourceSeverity.NotGraded, "The first trimester ends with 13 weeks and 6 days."),
            },
        },
        new Contraindication("PRG-02")
        {
            When = Facts.Pregnant,
            Scope = Trunk,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Pregnancy: lumbar, sacral, gluteal or abdominal muscles only after an individual decision.",
            PatientReason = "In pregnancy, needling the low back or buttocks is usually avoided. A clinician would have to weigh it with you and your maternity team.",
            WhatToDo = "Prefer other care. If needling is chosen: the person's wish, written and spoken consent, the maternity team informed.",
            ReconsiderWhen = "The pregnancy has ended.",
            With = new[] { Safeguards.MildStimulation },
            Serves = new[] { "safety:PRG-02", "A-32" },
            Cites = new[]
            {
                Cite.Read(Sources.Who1999, SourceSeverity.Relative, "After month 3: avoid upper-abdomen and lumbosacral points."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Absolute, "Not in pregnancy."),
                Cite.Weak(Sources.Goldfields, SourceSeverity.Precaution, "Upper lumbar with caution; no strong stimulation."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Pregnancy is relative."),
                Cite.Read(Sources.Aacp, SourceSeverity.Precaution, "Avoid named points of hand, leg and foot, and the sacral foramina."),
                Cite.Read(Sources.Carr, SourceSeverity.NoObjection, "No objective harm at the points called forbidden."),
                Cite.Derived(SourceSeverity.Relative, "Relative in later trimesters, gluteal muscles included, and few needles are our synthesis."),
            },
        },
        new Contraindication("PRG-03")
        {
            When = Facts.Pregnant,
            Scope = Limb,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Pregnancy: limb muscles only after an individual decision.",
            PatientReason = "If you are pregnant, a clinician must weigh it with you first, even for needling of the leg.",
            WhatToDo = "Prefer other care. If needling is chosen: few needles, mild stimulation.",
            ReconsiderWhen = "The pregnancy has ended.",
            With = new[] { Safeguards.MildStimulation },
            Serves = new[] { "safety:PRG-03", "A-32" },
            Cites = new[]
            {
                Cite.Read(Sources.Who1999, SourceSeverity.Relative, "Not in pregnancy unless needed, with great caution."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Absolute, "Not in pregnancy."),
                Cite.Read(Sources.Aacp, SourceSeverity.Precaution, "Avoid named points of hand, leg and foot, and the sacral foramina."),
                Cite.Read(Sources.Carr, SourceSeverity.NoObjection, "No objective harm at the points called forbidden."),
                Cite.Read(Sources.Park, SourceSeverity.NoObjection, "Acupuncture: adverse events in 1.9 % in a review of 105 studies; those judged causal were mild to moderate."),
                Cite.Derived(SourceSeverity.Relative, "Relative in any trimester is our synthesis."),
            },
        },
    };
}
