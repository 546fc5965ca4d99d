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
            Floor = Clearance.Blocked,
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
            },
        },
        new Contraindication("SKN-01")
        {
            When = Facts.SkinInfection,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Skin infection, ulcer or wound at the site.",
            PatientReason = "The skin there is infected or broken, so it is not needled until it has healed.",
            WhatToDo = "Do not needle through it. Treat or refer the skin problem.",
            ReconsiderWhen = "The skin has healed.",
            IsChangeable = true,
            Serves = new[] { "safety:SKN-01", "A-31" },
            Cites = new[]
            {
                Cite.Weak(Sources.Goldfields, SourceSeverity.Absolute, "Avoid the infected area."),
                Cite.Weak(Sources.AdvantageHealth, SourceSeverity.Absolute, "Not into infected skin."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Infections case by case."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.NotGraded, "Wounds and unhealthy skin: avoid."),
                Cite.Derived(SourceSeverity.Absolute, "Two lists avoid the place, one goes case by case; the local block is our proposal, on weak sources."),
            },
        },
    };
}
