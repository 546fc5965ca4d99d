using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Doubts of benefit. They say nothing about danger.</summary>
internal static class BenefitRules
{
    internal static readonly Rule[] All =
    {
        new Doubt("BEN-01")
        {
            When = Facts.RecoveringByItself,
            Scope = NeedlingOptionSet.All,
            Reason = "Early episode that is improving by itself: pain falls by more than half on average in the first month without needling, so a gain from it would be hard to see.",
            PatientReason = "You are already getting better. That often goes on for a while without needles, so waiting is a good choice too.",
            WhatToDo = "Offer to watch first: advice, movement, and a review date.",
            ReconsiderWhen = "The improvement stops, or the episode outlasts six weeks.",
            Serves = new[] { "sciatica:R43", "A-15", "A-26" },
            Cites = new[]
            {
                Cite.Read(Sources.Pengel, SourceSeverity.NotGraded, "Acute episodes: pain and disability fall by about 58 % on average within a month, then level off."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "Six weeks and \"not severe\" are our proposal."),
            },
        },
        new Doubt("BEN-02")
        {
            When = Facts.RadicularMechanism,
            Scope = NeedlingOptionSet.All,
            Reason = "The mechanism is judged to be radicular. Needling does not treat a root; only an active trigger point beside it is a target.",
            PatientReason = "Your pain seems to come from a nerve in the back. Needles do not treat that nerve, so the gain may be small.",
            WhatToDo = "Set a plan for the root and monitor it; say that needling, if any, is for the muscle beside it.",
            ReconsiderWhen = "The mechanism is judged anew.",
            Serves = new[] { "sciatica:1.1-02", "sciatica:1.1-03", "sciatica:R24", "A-36" },
            Cites = new[]
            {
                Cite.Secondary(Sources.NeuroCriteria, SourceSeverity.NotGraded, "Criteria of radicular pain and of radiculopathy."),
                Cite.Read(Sources.GluteTriggerPoints, SourceSeverity.NotGraded, "A gluteal trigger point goes with root involvement (positive likelihood ratio 8.62) and does not speak against it."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "That the benefit is doubtful follows from what a needle in a muscle can reach; mixed mechanisms count as well."),
            },
        },
        new Advice("BEN-03")
        {
            When = Facts.ClaudicationMechanism,
            Reason = "The mechanism is judged to be neurogenic claudication. No trial of dry needling for a narrow spinal canal was found.",
            PatientReason = "Your pain seems to come from a narrow canal in the back. Needling has not been studied for that.",
            WhatToDo = "Assess the canal first, above all in older people; do not promise an effect on walking.",
            ReconsiderWhen = "The mechanism is judged anew.",
            Serves = new[] { "sciatica:1.1-06", "sciatica:R28", "muscles:R13", "A-36" },
            Cites = new[]
            {
                Cite.Read(Sources.Suri2010, SourceSeverity.NotGraded, "Pain that sitting and bending forward ease, in both legs, points to a narrow canal."),
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Standing brings it on, sitting or leaning eases it."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "No trial found; the doubt is our proposal, told beside the assessment."),
            },
        },
        new Doubt("BEN-06")
        {
            When = Facts.Of(ScreeningItems.BackPainDominates),
            Scope = NeedlingOptionSet.ForMuscles(muscle => muscle.Group == MuscleGroup.Lumbar),
            Reason = "Back pain dominates, with leg pain: leg pain went with a smaller change after needling of the back.",
            PatientReason = "In one study, people whose leg hurt too gained a little less from needling of the back.",
            WhatToDo = "Weigh it lightly: one cohort without controls, a weak correlation.",
            ReconsiderWhen = "The leg pain has gone, or the back no longer dominates.",
            Serves = new[] { "sciatica:R38", "A-26" },
            Cites = new[]
            {
                Cite.Read(Sources.Koppenhaver2015, SourceSeverity.WeakensBenefit, "Leg pain and change after one session in the multifidus: correlation -0.29 in 72 people, no control group."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "Limited to the muscles of the low back, which were the ones needled."),
            },
        },
    };
}
