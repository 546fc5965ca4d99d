using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Inflammatory disease of the back. A referral that stops nothing.</summary>
internal static class InflammatoryBackRules
{
    private static readonly Criterion[] Features =
    {
        Facts.Of(ScreeningItems.BackPainBeforeThirtyFive),
        Facts.Of(ScreeningItems.WakesInSecondHalfOfNight),
        Facts.ButtockPain,
        Facts.Of(ScreeningItems.BetterWithMovement),
        Facts.Of(ScreeningItems.BetterWithAntiInflammatory),
        Facts.Of(ScreeningItems.RelativeWithSpondyloarthritis),
        Facts.Of(ScreeningItems.Arthritis),
        Facts.Of(ScreeningItems.Enthesitis),
        Facts.Of(ScreeningItems.Psoriasis),
    };

    internal static readonly Rule[] All =
    {
        new RedFlag("SPA-01")
        {
            When = Facts.Of(ScreeningItems.BackPainBeforeFortyFive) & Criterion.AtLeast(4, Features),
            Tier = ReferralTier.Routine,
            Reason = "Back pain from before 45 for more than three months with four or more features of inflammatory disease: suspected axial spondyloarthritis.",
            PatientReason = "It is worth seeing a joint specialist (rheumatologist). Your answers fit a kind of back pain that comes from inflammation and has its own treatment.",
            WhatToDo = "Refer to rheumatology in the ordinary way. This stops nothing by itself; pain of the buttock counts here and with the piriformis alike.",
            ReconsiderWhen = "Rheumatology has given its opinion.",
            Serves = new[] { "sciatica:R19", "sciatica:RF19" },
            Cites = new[]
            {
                Cite.Read(Sources.Ng65, SourceSeverity.NotGraded, "Begin before 45 and more than three months, with four or more further features: refer to rheumatology."),
                Cite.Read(Sources.Ng65Criteria, SourceSeverity.NotGraded, "Lists the features."),
                Cite.Derived(SourceSeverity.Information, "The routine tier is the sciatica sheet's; such a referral stops nothing by the design, where the sheet starts no needling beside any referral."),
            },
        },
        new Advice("SPA-02")
        {
            When = Facts.Of(ScreeningItems.BackPainBeforeFortyFive) & Criterion.AtLeast(3, Features),
            Reason = "Back pain from before 45 for more than three months with three features of inflammatory disease: a test for HLA-B27 decides whether to refer. With four the referral does not wait for it.",
            PatientReason = "Some of your answers fit a kind of back pain that comes from inflammation. Your doctor may offer a blood test.",
            WhatToDo = "Suggest a test for HLA-B27; where it is positive, refer to rheumatology.",
            IsChangeable = true,
            Serves = new[] { "sciatica:RF19", "sciatica:R19" },
            Cites = new[] { Cite.Read(Sources.Ng65Criteria, SourceSeverity.Information, "Exactly three further features: test for HLA-B27 and refer where it is positive.") },
        },
    };
}
