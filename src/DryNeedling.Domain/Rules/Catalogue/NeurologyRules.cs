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
            When = Facts.SevereWeakness | Facts.WorseningWeakness | (Facts.Weakness & Facts.WorseningWeaknessTold),
            Tier = ReferralTier.Emergency,
            Reason = "Leg weakness of MRC grade 3 or less, or any weakness that is worsening, by the examination or as it is told.",
            PatientReason = "Go to an emergency department today. A leg that is clearly weak or getting weaker can mean a nerve is being damaged and may need quick treatment.",
            WhatToDo = "Do not needle. Phone the on-call spinal or neurosurgical team the same day.",
            ReconsiderWhen = "The team has assessed the weakness and its cause.",
            Serves = new[] { "sciatica:R08", "sciatica:RF8", "sciatica:R46", "safety:ACU-02", "A-02" },
            Cites = new[]
            {
                Cite.Read(Sources.LothianPrimary, SourceSeverity.ReferAsEmergency, "Severe or progressive motor deficit goes to the on-call registrar."),
                Cite.Read(Sources.Lothian, SourceSeverity.ReferAsEmergency, "Power of grade 3 or less, or foot drop, goes to the on-call registrar."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Unknown course of a weakness that is present is read as worsening; a coded foot drop counts as severe; a weakness told to be worsening counts beside one that is examined."),
            },
        },
        new RedFlag("MOT-02")
        {
            When = Facts.Weakness,
            Tier = ReferralTier.Urgent,
            Reason = "Leg weakness: the nerve needs assessment before elective needling.",
            PatientReason = "Your leg is weak. It must be checked by a doctor or spine specialist before any needling. If it gets weaker, go to an emergency department.",
            WhatToDo = "Do not needle. Where the weakness is mild and stable, refer within about two weeks, or as the local pathway has it; record the grade and repeat it at each contact.",
            ReconsiderWhen = "The weakness has been assessed and its cause and course are recorded.",
            Serves = new[] { "sciatica:R09", "sciatica:RF9", "A-02" },
            Cites = new[]
            {
                Cite.Secondary(Sources.DrOracle, SourceSeverity.ReferUrgently, "A summary names two weeks or less for motor change."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Urgent tier for a stable mild deficit, on that secondary source alone."),
            },
        },
        new Contraindication("ROOT-01")
        {
            When = Criterion.AnyOf(Facts.Weakness, Facts.ReflexLoss, Facts.SensoryLoss, Facts.NerveTensionSign, RootPain, Facts.WorseningWeaknessTold, Facts.RadiculopathyMechanism),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "Root signs: strength, reflex or feeling is reduced, a nerve-tension test is positive, pain shoots below the knee, a weakness is told to be worsening, or a radiculopathy is judged to be there. Assessing the root comes before any muscle; a gluteal trigger point makes root involvement more likely, not less.",
            PatientReason = "There are signs that a nerve root may be involved. The nerve needs to be checked fully before any muscle is treated.",
            WhatToDo = "Grade strength, reflexes, sensation and nerve tension, set a plan to monitor them, and record the result before choosing a muscle.",
            ReconsiderWhen = "The assessment of the root is recorded, and the clinician accepts needling of a muscle beside it.",
            IsChangeable = true,
            Serves = new[] { "muscles:R12", "sciatica:R25", "sciatica:R24", "sciatica:R26", "sciatica:R27", "sciatica:R33", "sciatica:1.1-03", "A-31" },
            Cites = new[]
            {
                Cite.Read(Sources.GluteTriggerPoints, SourceSeverity.NotGraded, "A gluteal trigger point raises the odds of radicular pain (positive likelihood ratio 8.62)."),
                Cite.Secondary(Sources.NeuroCriteria, SourceSeverity.NotGraded, "Objective loss in one root is radiculopathy, to be graded and monitored."),
                Cite.Secondary(Sources.Cochrane, SourceSeverity.Information, "Straight leg raise: specificity 0.28 in surgical populations, so a positive one alone proves little."),
                Cite.Derived(SourceSeverity.Relative, "Assess first is our reading, the stricter one: the muscles sheet puts a positive nerve-tension test and shooting pain below the knee before any muscle, the sciatica sheet calls a lone straight leg raise information."),
                Cite.Derived(SourceSeverity.Relative, "The two questions on shooting pain are two doors to one sign. A worsening weakness that an examination did not find, and a radiculopathy that is judged but not found, are graded first: our reading."),
            },
        },
        new Advice("ROOT-02")
        {
            When = Facts.CrossedStraightLegRaise | Criterion.AtLeast(
                3,
                Facts.PainRecordedBelowKnee | RootPain,
                Facts.Of(ScreeningItems.LegPainWorseThanBackPain),
                Facts.NerveTensionSign,
                Criterion.AnyOf(Facts.Weakness, Facts.ReflexLoss, Facts.SensoryLoss)),
            Waives = new[] { RuleWaiver.OnlyInforms("Wherever it holds, a root sign is present and assessing comes first already; a doubt of benefit would change nothing.") },
            Reason = "Root involvement is likely: a crossed straight leg raise is positive, or three of four are present (pain below the knee, leg pain worse than back pain, a positive nerve-tension test, a loss of strength, reflex or feeling). Needling does not treat a root, so its benefit is doubtful.",
            PatientReason = "Your signs point to a nerve in the back. Needles in a muscle do not treat that nerve.",
            WhatToDo = "Assess the root, then record the mechanism; only a trigger point beside it could be a target.",
            Serves = new[] { "sciatica:R24", "sciatica:R27", "sciatica:1.1-02" },
            Cites = new[]
            {
                Cite.Read(Sources.Stynes2018, SourceSeverity.NotGraded, "Four items common to two reference standards; no published count."),
                Cite.Read(Sources.Cochrane, SourceSeverity.NotGraded, "Crossed straight leg raise: specificity 0.90, sensitivity 0.28, so a negative one proves nothing."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "Three of four as the count is our proposal."),
            },
        },
        new RedFlag("CORD-01")
        {
            When = Facts.Of(ScreeningItems.UpperMotorNeuroneSigns),
            Tier = ReferralTier.Emergency,
            Reason = "Upper motor neurone signs (raised tone, brisk reflexes, clonus, upgoing plantar response or a sensory level): the cord, not a root.",
            PatientReason = "Go to an emergency department today. The tests of your legs show signs that come from the spinal cord and need a scan quickly.",
            WhatToDo = "Do not needle. Same-day referral for imaging of the whole spine.",
            ReconsiderWhen = "Pressure on the cord is excluded.",
            Serves = new[] { "sciatica:R20", "sciatica:RF20" },
            Cites = new[] { Cite.Secondary(Sources.GPReasoning, SourceSeverity.ReferAsEmergency, "Cord signs: same-day imaging of the whole spine; sciatica is a lower motor neurone picture.") },
        },
        new RedFlag("NEU-01")
        {
            When = Facts.Of(ScreeningItems.WidespreadNeurology),
            Tier = ReferralTier.Urgent,
            Reason = "Neurological loss that fits no single root: more than one root of a leg, on both sides, glove and stocking, cranial, or in an arm.",
            PatientReason = "Numbness or weakness in several places must be checked by a doctor soon. It may not come from one nerve in the back.",
            WhatToDo = "Do not needle. Refer urgently with the full neurological examination.",
            ReconsiderWhen = "The cause has been found.",
            Serves = new[] { "sciatica:R21", "sciatica:RF22" },
            Cites = new[]
            {
                Cite.Read(Sources.Lothian, SourceSeverity.NotGraded, "Widespread neurological loss is a spinal red flag."),
                Cite.Derived(SourceSeverity.ReferUrgently, "The urgent tier is the sciatica sheet's. An examination that finds loss in two roots of one leg counts by itself; that one on both sides counts too is our reading."),
            },
        },
    };

    /// <summary>Pain of a root below the knee: one sign, asked at two doors.</summary>
    internal static Criterion RootPain => Facts.ShootingPainBelowKnee | Facts.RadicularLegPain;

    /// <summary>
    /// Loss of nerve function, told or examined, where the sheets ask for "neuro" beside an infection or a fracture. Pain alone is no loss, and neither is a change
    /// of sexual function. Upper motor neurone signs and weak legs on both sides are emergencies by themselves.
    /// </summary>
    internal static Criterion Loss => Criterion.AnyOf(
        Facts.Weakness,
        Facts.SensoryLoss,
        Facts.ReflexLoss,
        Facts.LossTold,
        Facts.BladderChange,
        Facts.SaddleNumbness,
        Facts.BowelChange,
        Facts.Of(ScreeningItems.NewGaitDifficulty),
        Facts.Of(ScreeningItems.WidespreadNeurology));
}
