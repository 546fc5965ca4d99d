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
            Reason = "No valid consent for this session: refused, withdrawn or not given.",
            PatientReason = "Needling is only done when you agree to it, at each session anew. You can say no, or change your mind, at any time.",
            WhatToDo = "Do not needle. Offer the other parts of care.",
            ReconsiderWhen = "The person gives informed consent to this session of their own will.",
            IsChangeable = true,
            Serves = new[] { "safety:CON-01" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "No valid consent, or unwilling, stands among the absolute contraindications."),
                Cite.Weak(Sources.Releaseology, SourceSeverity.Information, "Consent may be withdrawn at any time."),
                Cite.Derived(SourceSeverity.Absolute, "That it is asked for each session is the sheet's proposal."),
            },
        },
        new Contraindication("CON-02")
        {
            When = Facts.Of(ScreeningItems.CannotConsent),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Assessed as unable to consent, with no lawful way round it.",
            PatientReason = "Needling is only done when a person can understand it and agree to it.",
            WhatToDo = "Do not needle. Offer the other parts of care; look for support to decide, or for somebody who may lawfully decide.",
            ReconsiderWhen = "The person can decide, with support if need be, or a lawful proxy consents.",
            IsChangeable = true,
            Serves = new[] { "safety:CON-02" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "Being unable to consent, for communication, cognition or age, is absolute."),
                Cite.Weak(Sources.Goldfields, SourceSeverity.NotGraded, "Confused or disoriented people must be able to consent."),
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Confused patients are listed among contraindications and cautions."),
            },
        },
        new Contraindication("CON-03")
        {
            When = Facts.Of(ScreeningItems.CapacityInDoubt),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "The capacity to consent is in doubt. A diagnosis or a flag is a prompt to assess it, never proof that it is missing.",
            PatientReason = "The clinician checks with you that everything is clear, so that you can decide for yourself.",
            WhatToDo = "Assess the capacity for this decision, with support to decide, and record the result.",
            ReconsiderWhen = "An assessment of capacity for this decision is recorded.",
            IsChangeable = true,
            Serves = new[] { "safety:CON-03" },
            Cites = new[]
            {
                Cite.Weak(Sources.Goldfields, SourceSeverity.NotGraded, "Confused or disoriented people must be able to consent."),
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Confused patients are listed among contraindications and cautions."),
                Cite.Derived(SourceSeverity.Relative, "No source grades a doubt; a recorded decision after an assessment is our proposal."),
            },
        },
        new Contraindication("CON-04")
        {
            When = Facts.UnderEighteen,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Under 18: a guardian's consent and the young person's own agreement are needed, and the evidence is in adults.",
            PatientReason = "If you are under 18, a parent or guardian must agree as well. A clinician decides with you if needling makes sense.",
            WhatToDo = "Record the guardian's consent, the young person's agreement and why needling is chosen.",
            ReconsiderWhen = "Guardian's consent and the young person's agreement are recorded with the decision.",
            IsChangeable = true,
            With = new[] { Safeguards.GuardianConsent },
            Serves = new[] { "safety:CON-04" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Children stand among the relative contraindications."),
                Cite.Weak(Sources.PeakHp, SourceSeverity.Precaution, "Parent or guardian consents under 18."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "Not under 12."),
                Cite.Weak(Sources.Examzify, SourceSeverity.NoObjection, "No fixed limit."),
                Cite.Derived(SourceSeverity.Information, "That the evidence is in adults is our reading of the trials."),
            },
        },
        new Contraindication("CON-05")
        {
            When = Facts.UnderTwelve,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Under 12: not needled by default. One weak source draws this line, another draws none.",
            PatientReason = "Children under 12 are not needled here. There are other ways to treat this.",
            WhatToDo = "Do not needle. Offer care without needles.",
            ReconsiderWhen = "The child has turned 12; the rule on minors then still asks for a decision.",
            Serves = new[] { "safety:CON-05" },
            Cites = new[]
            {
                Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "Not under 12."),
                Cite.Weak(Sources.Examzify, SourceSeverity.NoObjection, "No fixed limit."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Children stand among the relative contraindications."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked by default, the stricter reading, on one weak source; a clinic may leave it to a recorded decision."),
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
                Cite.Weak(Sources.StudentCards, SourceSeverity.NotGraded, "Listed as a contraindication."),
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Extreme needle phobia is listed among contraindications and cautions."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Advises against it where needles are strongly feared."),
                Cite.Read(Sources.NeedleFearSurvey, SourceSeverity.Information, "63.2 % of 2,098 adults call themselves needle phobic, so a plain yes excludes too many."),
            },
        },
        new Contraindication("FEAR-02")
        {
            When = Facts.Of(ScreeningItems.StrongNeedleFear),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Strong fear of needles, short of phobia: advised against unless the person wants it all the same.",
            PatientReason = "You are very afraid of needles, so needling is only done if you truly want it. You can say no or stop at any time.",
            WhatToDo = "Offer care without needles first. If the person asks for needling: lying down, one needle to begin with, stop on request.",
            ReconsiderWhen = "The person asks for needling of their own wish, and that is recorded.",
            IsChangeable = true,
            With = new[] { Safeguards.LyingDown, Safeguards.ShortSession },
            Serves = new[] { "safety:FEAR-02", "A-30" },
            Cites = new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Not usually recommended where needles are strongly feared."),
                Cite.Weak(Sources.ICTMJC, SourceSeverity.NotGraded, "A high level of fear is listed; some items of the list are relative."),
                Cite.Weak(Sources.NextStepPhysiotherapy2024, SourceSeverity.Precaution, "A graded approach: fewer needles, shorter sessions."),
            },
        },
        new Contraindication("FEAR-03")
        {
            When = Facts.Of(ScreeningItems.NeedleApprehension),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "A little nervous about needles, which most people are: it asks for care, not for a bar.",
            PatientReason = "Being a bit nervous about needles is common. The session can be short, with few needles, while you lie down.",
            WhatToDo = "Explain, begin with few needles, keep it short, with the person lying down.",
            ReconsiderWhen = "The person is no longer nervous about needles.",
            IsChangeable = true,
            With = new[] { Safeguards.LyingDown, Safeguards.ShortSession },
            Serves = new[] { "safety:FEAR-03", "A-30" },
            Cites = new[]
            {
                Cite.Weak(Sources.NextStepPhysiotherapy2024, SourceSeverity.Precaution, "Fewer needles, shorter sessions."),
                Cite.Read(Sources.NeedleFearSurvey, SourceSeverity.Information, "63.2 % of 2,098 adults call themselves needle phobic, so the degree has to be asked."),
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
                Cite.Secondary(Sources.PracticeActs, SourceSeverity.Absolute, "A summary of state laws: some states bar it for physical therapists; such lists differ and age."),
                Cite.Read(Sources.Arizona, SourceSeverity.Absolute, "Hours of training with written and practical tests are required."),
                Cite.Read(Sources.Illinois, SourceSeverity.Absolute, "Hours of courses and practice are required of athletic trainers."),
                Cite.Secondary(Sources.Colorado, SourceSeverity.Absolute, "Restates a rule that asks for hours, years of practice, and written consent."),
                Cite.Read(Sources.NewJersey, SourceSeverity.Absolute, "Training and practice required by law."),
                Cite.Secondary(Sources.TennesseeType, SourceSeverity.Absolute, "A mirror page of a rule: none in the first year of a licence, and no delegation."),
                Cite.Read(Sources.Alabama, SourceSeverity.Absolute, "Not to be delegated."),
                Cite.Read(Sources.Swiss, SourceSeverity.Absolute, "Only after completed training."),
                Cite.Weak(Sources.EPhysio, SourceSeverity.Absolute, "An untrained practitioner is an absolute contraindication."),
            },
        },
    };
}
