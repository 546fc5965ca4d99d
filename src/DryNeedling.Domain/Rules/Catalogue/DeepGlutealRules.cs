using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>The nerve in the buttock. Signs of it send the eye to the back first.</summary>
internal static class DeepGlutealRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("PIR-01")
        {
            When = Facts.LumbarCausesNotConsidered
                & (Facts.DeepGlutealMechanism
                    | ((Facts.Of(ScreeningItems.SciaticNotchTenderness) | Facts.Of(ScreeningItems.PainOnTensingPiriformis))
                        & (Facts.Of(ScreeningItems.ActivePiriformisTest) | Facts.Of(ScreeningItems.SeatedPiriformisStretchTest)))),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "Signs of a piriformis syndrome, or a judgement that it is one, but lumbar causes were not considered: the signs fit both.",
            PatientReason = "Your back must be checked before a muscle in the buttock is treated, because both can cause this pain.",
            WhatToDo = "Examine the lumbar spine and record whether it explains the pain. A straight leg raise settles it neither way.",
            ReconsiderWhen = "Lumbar causes are considered and excluded.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R30", "sciatica:1.1-05", "A-37" },
            Cites = new[]
            {
                Cite.Read(Sources.Hopayian, SourceSeverity.NotGraded, "Four features are consistent with it; their accuracy is unknown, and a straight leg raise does not exclude it."),
                Cite.Read(Sources.Martin2014, SourceSeverity.NotGraded, "33 people of a specialist clinic: either of two tests positive, sensitivity 0.91, specificity 0.80."),
                Cite.Derived(SourceSeverity.Relative, "One tenderness or pain with one positive test is enough, fewer than the sheet's pattern asks for; a judged mechanism counts like the signs; assessing first is the sciatica sheet's."),
            },
        },
    };
}
