using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Conditions of a place. They touch only the options over their sites.</summary>
internal static class LocalRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("LYM-01")
        {
            When = Facts.Lymphoedema,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Lymphoedema of the area or limb: no needling there.",
            PatientReason = "A limb with lasting swelling (lymphoedema) is not needled.",
            WhatToDo = "Do not needle the area or limb. Elsewhere this rule says nothing against it.",
            Serves = new[] { "safety:LYM-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "Lymphoedema is an absolute local contraindication."),
                Cite.Weak(Sources.Goldfields, SourceSeverity.Absolute, "Avoid the limb."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "Avoid the limb."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.Absolute, "Limbs at risk as well."),
                Cite.Read(Sources.LymphPilot, SourceSeverity.NoObjection, "73 acupuncture sessions in the affected arm, no serious event."),
                Cite.Read(Sources.LymphReview, SourceSeverity.NoObjection, "178 patients in 6 trials, no serious event."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked by default, the stricter reading; two read trials and reviews hold less, so a clinic may leave it to a recorded decision."),
            },
        },
        new Contraindication("LYM-02")
        {
            When = Facts.Of(ScreeningItems.LymphNodesRemoved),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Lymph nodes removed, without lymphoedema: the limb or area is at risk of it.",
            PatientReason = "Lymph nodes were taken out there. The clinician decides with you whether to needle that limb at all.",
            WhatToDo = "Ask the oncology team, or needle elsewhere. Where it is accepted: strict asepsis, few needles.",
            ReconsiderWhen = "The oncology team advises that the area may be needled.",
            With = new[] { Safeguards.StrictAsepsis },
            Serves = new[] { "safety:LYM-02" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Absolute, "A limb at risk of lymphoedema is barred."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.NotGraded, "Listed."),
                Cite.Derived(SourceSeverity.Relative, "One weak list bars, one only lists; a recorded decision is our proposal."),
            },
        },
        new Contraindication("SKN-01")
        {
            When = Facts.SkinInfection | Facts.Of(ScreeningItems.AcuteSwellingAtSite),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Skin infection, ulcer, wound, fresh injury or acute swelling at the site.",
            PatientReason = "The place is infected, broken, freshly hurt or swollen, so it is not needled until it has healed.",
            WhatToDo = "Do not needle through it. Treat or refer what is there.",
            ReconsiderWhen = "The place has healed.",
            IsChangeable = true,
            Serves = new[] { "safety:SKN-01", "A-31" },
            Cites = new[]
            {
                Cite.Weak(Sources.Goldfields, SourceSeverity.Absolute, "Avoid the infected area."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "Not into infected skin, nor into a very swollen area."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Infections case by case."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.NotGraded, "Wounds and unhealthy skin: avoid."),
                Cite.Derived(SourceSeverity.Absolute, "Two lists avoid the place, one goes case by case; the local block is our proposal, on weak sources."),
            },
        },
        new Contraindication("SKN-02")
        {
            When = Facts.Of(ScreeningItems.InsensateSkin),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Skin without feeling at the site, beyond the numbness of the sciatica itself: warning sensations would be missed.",
            PatientReason = "You feel nothing in the skin there, so you could not tell us if something is wrong. The clinician decides with you.",
            WhatToDo = "Find out why it is numb. Numbness that belongs to the sciatica is a sign of a root and is assessed as such, not as this.",
            ReconsiderWhen = "The feeling is found to be there, or the numbness is explained.",
            Serves = new[] { "safety:SKN-02" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Absolute, "Not into insensate skin."),
                Cite.Weak(Sources.PhysioSouthNZ, SourceSeverity.Information, "Asks for numb areas."),
                Cite.Derived(SourceSeverity.Relative, "One weak list bars; a recorded decision is our proposal."),
            },
        },
        new Contraindication("SKN-03")
        {
            When = Facts.Of(ScreeningItems.VaricoseVeins) | Facts.Of(ScreeningItems.ScarOrSkinDisease),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Varicose veins, a thick scar, eczema or psoriasis over the muscle: the point itself is not needled.",
            PatientReason = "The skin there has veins, a scar or a rash, so the needle goes in beside it or not at all.",
            WhatToDo = "Move the point, or leave the muscle.",
            ReconsiderWhen = "The skin over the muscle is clear.",
            Serves = new[] { "safety:SKN-03", "A-31" },
            With = new[] { Safeguards.MoveThePoint },
            Cites = new[]
            {
                Cite.Weak(Sources.Goldfields, SourceSeverity.Absolute, "Avoid a varicose vein, a wound or a scar."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.NotGraded, "Keloid, wounds and unhealthy skin."),
                Cite.Weak(Sources.PosturePlus, SourceSeverity.NotGraded, "Eczema and psoriasis are listed."),
                Cite.Derived(SourceSeverity.Precaution, "The bar is on the point, which is finer than a muscle; a precaution for the muscle with a moved point is our proposal."),
            },
        },
        new Contraindication("MAL-01")
        {
            When = Facts.Of(ScreeningItems.TumourAtSite),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Tumour at or near the site: no needle goes into or beside it.",
            PatientReason = "There is a lump or tumour there, so that place is not needled. If nobody has looked at it yet, show it to a doctor.",
            WhatToDo = "Do not needle there. A lump that is not diagnosed is referred.",
            ReconsiderWhen = "The lump is found to be none, or the oncology team clears the area.",
            Serves = new[] { "safety:MAL-01" },
            Cites = new[]
            {
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.Absolute, "Not onto a nodule or an ulcerated area."),
                Cite.Weak(Sources.EPhysio, SourceSeverity.Absolute, "A local malignancy is barred."),
                Cite.Read(Sources.Who1999, SourceSeverity.NotGraded, "Malignant tumours are among the headings."),
            },
        },
        new Contraindication("SUR-01")
        {
            When = Facts.Of(ScreeningItems.RecentSurgeryOrRadiotherapy),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Recent operation or radiotherapy at the site. No source read gives a number of weeks.",
            PatientReason = "That place was operated on or had radiotherapy not long ago. The clinician decides with you, and may ask your surgeon first.",
            WhatToDo = "Ask for the date and what was done. The surgeon or the oncology team clears the area.",
            ReconsiderWhen = "The surgeon or the oncology team has cleared the area.",
            Serves = new[] { "safety:SUR-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.StudentCards, SourceSeverity.Precaution, "A precaution."),
                Cite.Weak(Sources.EPhysio, SourceSeverity.NotGraded, "A recent operation is listed."),
                Cite.Weak(Sources.Jotform, SourceSeverity.NotGraded, "Recent radiotherapy is asked for."),
                Cite.Derived(SourceSeverity.Relative, "A recorded decision is our proposal."),
            },
        },
        new Contraindication("IMP-01")
        {
            When = Facts.Of(ScreeningItems.ImplantNearSite),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Joint replacement, metalwork or soft implant near the site: never into the implant or the capsule of its joint.",
            PatientReason = "There is an artificial joint or another implant near that place. The clinician keeps well away from it.",
            WhatToDo = "Know where the implant lies. No entry into it or its capsule, strict asepsis, no current.",
            ReconsiderWhen = "The implant is known to lie elsewhere.",
            Serves = new[] { "safety:IMP-01" },
            With = new[] { Safeguards.NeverIntoAnImplant, Safeguards.NoCurrent, Safeguards.StrictAsepsis },
            Cites = new[]
            {
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.Absolute, "Never into a prosthesis."),
                Cite.Read(Sources.Steentjes2015, SourceSeverity.Precaution, "An infected hip replacement two weeks after needling; the cause was not proven."),
                Cite.Read(Sources.Baumann2022, SourceSeverity.NoObjection, "Two people with hip replacements needled at the side of the hip, four and ten years after."),
                Cite.Weak(Sources.ICTMJC, SourceSeverity.NotGraded, "Around implants or joint replacements, in a list of which some items are relative."),
                Cite.Derived(SourceSeverity.Precaution, "A block is for the implant itself, which is finer than a muscle; a precaution near it is our proposal."),
            },
        },
        new Contraindication("SPI-01")
        {
            When = Facts.Of(ScreeningItems.SpinalInstability),
            Scope = NeedlingOptionSet.Under(BodySiteSet.Of(BodySite.Of(BodyRegion.Lumbar), BodySite.Of(BodyRegion.Sacral))),
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Instability or fracture of the spine: the cord or the roots may be pressed when the muscles that hold it relax.",
            PatientReason = "Your spine is unstable or broken, so the muscles along it are not needled.",
            WhatToDo = "Do not needle the muscles over the lumbar spine and the sacrum. A fracture that nobody treats is referred.",
            ReconsiderWhen = "The spine is stable again by the surgeon's word.",
            Serves = new[] { "safety:SPI-01" },
            Cites = new[]
            {
                Cite.Weak(Sources.DocSarah, SourceSeverity.Absolute, "Spinal instability is barred."),
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.Precaution, "The cord may be pressed as the muscle relaxes."),
                Cite.Derived(SourceSeverity.Absolute, "Which muscles count as the region is our reading: those over the lumbar spine and the sacrum."),
            },
        },
        new Contraindication("SPI-02")
        {
            When = Facts.Of(ScreeningItems.SpinalSurgery),
            Scope = NeedlingOptionSet.Under(BodySiteSet.Of(BodySite.Of(BodyRegion.Lumbar))),
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Operation on the lumbar spine: the bone that would stop a needle may be missing. An operation of unknown kind counts as a laminectomy.",
            PatientReason = "You had an operation on your lower back, so bone that protects the nerves may be missing. The clinician decides with you.",
            WhatToDo = "Find out what was done. Where it is accepted: a shorter needle, away from the midline, no current near metalwork.",
            ReconsiderWhen = "The record of the operation shows that the bone is whole.",
            Serves = new[] { "safety:SPI-02" },
            With = new[] { Safeguards.NoCurrent },
            Cites = new[]
            {
                Cite.Weak(Sources.FusionForum, SourceSeverity.Precaution, "Shorten the needle; treat an unknown operation as a laminectomy; no current near hardware."),
                Cite.Derived(SourceSeverity.Relative, "One weak source asks for care; a recorded decision is our proposal."),
            },
        },
    };
}
