using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>What the pain keeps the person from doing, or makes risky.</summary>
internal static class FunctionRules
{
    internal static readonly Rule[] All =
    {
        new Advice("FUN-01")
        {
            When = Facts.Of(ScreeningItems.MustDrive),
            Waives = new[] { RuleWaiver.OnlyInforms("It concerns driving, not needling.") },
            Reason = "Must drive while the right leg is weak or very painful: braking may be slower.",
            PatientReason = "Do not drive while you cannot brake quickly and firmly. Ask about the rules where you live.",
            WhatToDo = "Talk about driving, test emergency braking at rest, and name any local duty to report. Where the pedals lie otherwise, the other leg may matter.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R51", "A-04" },
            Cites = new[]
            {
                Cite.Read(Sources.AlKhayer2008, SourceSeverity.Information, "People with sciatica braked later than others."),
            },
        },
    };
}
