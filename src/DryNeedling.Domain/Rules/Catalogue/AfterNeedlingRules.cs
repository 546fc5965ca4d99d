using DryNeedling.Domain.Evidence;

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
                Cite.Read(Sources.Mintken, SourceSeverity.ReferAsEmergency, "Case of pneumothorax after dry needling with rib bracketing."),
                Cite.Weak(Sources.PtaForum, SourceSeverity.ReferAsEmergency, "Complaints may begin up to two days later."),
                Cite.Weak(Sources.ConsentForms, SourceSeverity.ReferAsEmergency, "Signs of pneumothorax in consent forms."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Coughing blood, and not reassuring by telephone, come from published cases."),
            },
        },
        new Advice("AFT-02")
        {
            When = Facts.ExpectedAfterEffect,
            Waives = new[] { RuleWaiver.OnlyInforms("Expected soreness or a bruise restricts nothing; the person is told what is normal.") },
            Reason = "Soreness or a bruise within the expected time after a session. Expected; wait until it has settled before the next session.",
            PatientReason = "Some soreness for one to three days, or a bruise for up to a week, is common after needling. If you get short of breath or have chest pain, call an ambulance. If a leg gets weak, go to an emergency department. If it grows or gets hot, or you have a fever, be seen the same day.",
            WhatToDo = "Explain, let it settle, keep moving gently; look again if it outlasts three days (soreness) or a week (bruise).",
            Serves = new[] { "safety:AFT-01", "A-14" },
            Cites = new[]
            {
                Cite.Read(Sources.NeckReview, SourceSeverity.Information, "Neck trials: soreness in 55 % (gone in 24 to 48 hours), 88 % (24 to 36 hours) and 91 % of people."),
                Cite.Weak(Sources.BiologyInsights, SourceSeverity.Information, "Soreness up to 48 to 72 hours."),
                Cite.Read(Sources.Brady, SourceSeverity.Information, "Bruise in 7.55 % of treatments."),
                Cite.Weak(Sources.Verywell, SourceSeverity.Information, "A bruise may last up to a week."),
                Cite.Derived(SourceSeverity.Information, "Waiting until it has settled is our proposal."),
            },
        },
    };
}
