using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Answers and entries that no rule weighs by itself: shown, never dropped.</summary>
internal static class UnweighedRules
{
    /// <summary>What the sheets propose as information, or weigh only together with something else.</summary>
    internal static readonly ScreeningItem[] Told =
    {
        ScreeningItems.Osteoporosis,
        ScreeningItems.Smoker,
        ScreeningItems.HighBloodPressure,
        ScreeningItems.PastVeinClot,
        ScreeningItems.BackPainBeforeFortyFive,
        ScreeningItems.BackPainBeforeThirtyFive,
        ScreeningItems.WakesInSecondHalfOfNight,
        ScreeningItems.BetterWithMovement,
        ScreeningItems.BetterWithAntiInflammatory,
        ScreeningItems.RelativeWithSpondyloarthritis,
        ScreeningItems.Arthritis,
        ScreeningItems.Enthesitis,
        ScreeningItems.Psoriasis,
    };

    internal static readonly Rule[] All =
    {
        new Advice("REC-05")
        {
            StandsForMany = true,
            When = Criterion.AnyOf(Told.Select(item => (Criterion)Facts.Of(item)).Append(Facts.UnreadEntries).ToArray()),
            Waives = new[] { RuleWaiver.OnlyInforms("Weighed by the clinician, or only together with other answers, for which there is no rule yet.") },
            Reason = "Something is recorded that no rule weighs by itself: see the notes on the record.",
            PatientReason = "The clinician will look at some of your answers with you.",
            WhatToDo = "Read the notes on the record and weigh them.",
            IsChangeable = true,
            Serves = new[] { "design:nothing-dropped" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "An answer or code that no rule reads is shown, never dropped.") },
        },
    };

}
