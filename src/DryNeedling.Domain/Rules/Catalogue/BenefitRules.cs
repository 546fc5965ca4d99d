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
            Reason = "Early episode that is improving by itself: most people improve much within a month without needling, so a gain from it would be hard to see.",
            PatientReason = "You are already getting better. Many people do within a few weeks without needles, so waiting is a good choice too.",
            WhatToDo = "Offer to watch first: advice, movement, and a review date.",
            ReconsiderWhen = "The improvement stops, or the episode outlasts six weeks.",
            Serves = new[] { "sciatica:R43", "A-15", "A-26" },
            Cites = new[]
            {
                Cite.Read(Sources.Pengel, SourceSeverity.WeakensBenefit, "Pain and disability fall by about 58 % on average within a month."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "Six weeks and \"not severe\" are our proposal."),
            },
        },
    };
}
