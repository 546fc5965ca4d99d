using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Leg weakness and root signs. Weakness is a flag to grade, never a needling target.</summary>
internal static class NeurologyRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("MOT-01")
        {
            When = Facts.SevereWeakness | Facts.WorseningWeakness,
            Tier = ReferralTier.Emergency,
            Reason = "Leg weakness of MRC grade 3 or less, or any weakness that is worsening.",
            PatientReason = "Go to an emergency department today. A leg that is clearly weak or getting weaker can mean a nerve is being damaged and may need quick treatment.",
            WhatToDo = "Do not needle. Phone the on-call spinal or neurosurgical team the same day.",
            ReconsiderWhen = "The deficit is assessed and its course documented as stable.",
            Serves = new[] { "sciatica:R08", "A-02" },
            Cites = new[]
            {
                Cite.Read(Sources.LothianPrimary, SourceSeverity.ReferAsEmergency, "Severe or progressive motor deficit goes to the on-call registrar."),
                Cite.Read(Sources.Lothian, SourceSeverity.ReferAsEmergency, "Power of grade 3 or less, or foot drop, goes to the on-call registrar."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Unknown course of a weakness that is present is read as worsening."),
            },
        },
        new RedFlag("MOT-02")
        {
            When = Facts.Weakness,
            Tier = ReferralTier.Urgent,
            Reason = "Leg weakness of MRC grade 4, stable: needs assessment before elective needling.",
            PatientReason = "Your leg is a little weak. Please have it checked by a doctor or spine specialist within about two weeks before any needling. If it gets weaker, go to an emergency department.",
            WhatToDo = "Do not needle. Refer within about two weeks; record the grade and repeat it at each contact.",
            ReconsiderWhen = "The weakness is assessed and cleared for conservative care.",
            Serves = new[] { "sciatica:R09", "A-02" },
            Cites = new[]
            {
                Cite.Secondary(Sources.DrOracle, SourceSeverity.ReferUrgently, "A summary names two weeks or less for motor change."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Urgent tier for a stable mild deficit, on that secondary source alone."),
            },
        },
        new Contraindication("ROOT-01")
        {
            When = Facts.Weakness | Facts.ReflexLoss | Facts.SensoryLoss | Facts.NerveTensionSign,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.Precaution,
            Reason = "Root signs: strength, reflex or feeling is reduced, or a nerve-tension test is positive. Assessing the root comes before any muscle; a gluteal trigger point makes root involvement more likely, not less.",
            PatientReason = "There are signs that a nerve root is involved. The nerve needs to be checked fully before any muscle is treated.",
            WhatToDo = "Grade strength, reflexes, sensation and nerve tension, set a plan to monitor them, and record the result before choosing a muscle.",
            ReconsiderWhen = "The assessment of the root is recorded, and the clinician accepts needling of a muscle beside it.",
            IsChangeable = true,
            Serves = new[] { "muscles:R12", "sciatica:R25", "sciatica:R26", "sciatica:R33", "A-12", "A-19", "A-31" },
            Cites = new[]
            {
                Cite.Read(Sources.GluteTriggerPoints, SourceSeverity.NotGraded, "A gluteal trigger point raises the odds of radicular pain (positive likelihood ratio 8.62)."),
                Cite.Read(Sources.Samuel2007, SourceSeverity.NotGraded, "Active points go with disc lesions of the same level."),
                Cite.Secondary(Sources.NeuroCriteria, SourceSeverity.NotGraded, "Objective loss in one root is radiculopathy, to be graded and monitored."),
                Cite.Read(Sources.Cochrane, SourceSeverity.Information, "A positive straight leg raise alone proves nothing (specificity 0.28)."),
                Cite.Derived(SourceSeverity.Relative, "Assess first is our reading, the stricter one: the muscles sheet puts a positive nerve-tension test before any muscle, the sciatica sheet calls it information."),
            },
        },
    };
}
