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
                Cite.Read(Sources.Pengel, SourceSeverity.WeakensBenefit, "Acute episodes: pain and disability fall by about 58 % on average within a month, then level off."),
                Cite.Derived(SourceSeverity.WeakensBenefit, "Six weeks and \"not severe\" are our proposal."),
            },
        },
    };
}
