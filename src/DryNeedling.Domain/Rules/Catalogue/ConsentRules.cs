using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Consent, fear, age and who needles.</summary>
internal static class ConsentRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("CON-01")
        {
            When = Facts.NoConsent,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "No valid consent: refused, withdrawn or not given.",
            PatientReason = "Needling is only done when you agree to it. You can say no, or change your mind, at any time.",
            WhatToDo = "Do not needle. Offer the other parts of care.",
            ReconsiderWhen = "The person gives informed consent of their own will.",
            IsChangeable = true,
            Serves = new[] { "safety:CON-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "No valid consent, or unwilling, stands among the absolute contraindications."),
                Cite.Weak(Sources.Releaseology, SourceSeverity.Information, "Consent may be withdrawn at any time."),
            },
        },
        new Contraindication("CON-04")
        {
            When = Facts.UnderEighteen,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Under 18: a guardian's consent and the young person's own agreement are needed, and the evidence is in adults.",
            PatientReason = "For people under 18, a parent or guardian must agree as well, and a clinician decides with you whether needling makes sense.",
            WhatToDo = "Record the guardian's consent, the young person's agreement and why needling is chosen.",
            ReconsiderWhen = "Guardian's consent and the young person's agreement are recorded with the decision.",
            IsChangeable = true,
            With = new[] { Safeguards.GuardianConsent },
            Serves = new[] { "safety:CON-04" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Children stand among the relative contraindications."),
                Cite.Weak(Sources.PeakHp, SourceSeverity.Relative, "Parent or guardian consents under 18."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "Not under 12."),
                Cite.Weak(Sources.Examzify, SourceSeverity.NoObjection, "No fixed limit."),
                Cite.Derived(SourceSeverity.Information, "That the evidence is in adults is our reading of the trials."),
            },
        },
        new Contraindication("FEAR-01")
        {
            When = Facts.NeedlePhobia,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Needle phobia. Nervousness is not phobia: most adults report some fear.",
            PatientReason = "Your fear of needles is strong, so needling is not a good choice for you now. There are other ways to treat this.",
            WhatToDo = "Do not needle. Offer care without needles; help for the phobia is a matter of its own.",
            ReconsiderWhen = "The phobia has been treated and the person asks for needling.",
            IsChangeable = true,
            Serves = new[] { "safety:FEAR-01", "A-30" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "Needle phobia stands among the absolute contraindications."),
                Cite.Weak(Sources.PhysiLife, SourceSeverity.NotGraded, "Listed as a contraindication."),
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Extreme needle phobia is listed among contraindications and cautions."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Advises against it where needles are strongly feared."),
                Cite.Read(Sources.NeedleFearSurvey, SourceSeverity.Information, "63.2 % of 2,098 adults call themselves needle phobic, so a plain yes excludes too many."),
            },
        },
        new Contraindication("PRO-01")
        {
            When = Facts.PractitionerNotQualified,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "The practitioner is not trained or not authorised for dry needling where they work.",
            PatientReason = "Only someone trained and allowed to do dry needling may do it.",
            WhatToDo = "Do not needle. Refer to a practitioner who is trained and authorised.",
            ReconsiderWhen = "A trained and authorised practitioner takes over.",
            IsChangeable = true,
            Serves = new[] { "safety:PRO-01", "A-33" },
            Cites = new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Absolute, "Only a qualified clinician performs it."),
                Cite.Read(Sources.NewJersey, SourceSeverity.Absolute, "Training and practice required by law."),
                Cite.Read(Sources.Alabama, SourceSeverity.Absolute, "Not to be delegated."),
                Cite.Read(Sources.Swiss, SourceSeverity.Absolute, "Only after completed training."),
                Cite.Weak(Sources.EPhysio, SourceSeverity.Absolute, "An untrained practitioner is an absolute contraindication."),
            },
        },
    };
}
