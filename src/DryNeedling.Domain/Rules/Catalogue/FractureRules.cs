using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>A broken vertebra as the cause of the pain.</summary>
internal static class FractureRules
{
    private static Criterion Suspected =>
        Facts.Of(ScreeningItems.SpinalDeformityOrContusion)
        | (Facts.Of(ScreeningItems.MinorTrauma) & (Facts.Of(ScreeningItems.Osteoporosis) | Facts.Of(ScreeningItems.TakesSystemicSteroids) | Facts.OverSixty));

    internal static readonly Rule[] All =
    {
        new RedFlag("FRX-01")
        {
            When = Suspected,
            Tier = ReferralTier.Urgent,
            Reason = "A new deformity or a bruise over the spine, or a minor injury with osteoporosis, systemic steroids or an age over 60: suspected fracture of a vertebra.",
            PatientReason = "Please be seen by a doctor soon. An injury like yours can break a bone of the spine, so it is checked before any needling.",
            WhatToDo = "Do not needle. Refer urgently for imaging.",
            ReconsiderWhen = "A fracture is excluded, or has healed.",
            Serves = new[] { "sciatica:R14", "sciatica:RF14" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "Probability of a fracture: 9 % with older age, 33 % with steroids, 11 % after severe trauma, 62 % with a contusion or abrasion, 90 % with several."),
                Cite.Derived(SourceSeverity.ReferUrgently, "The urgent tier is the sciatica sheet's. For \"older age\" the sheet names no number; over 60 is our proposal."),
            },
        },
        new RedFlag("FRX-02")
        {
            When = Facts.Of(ScreeningItems.MajorTrauma) | (Suspected & NeurologyRules.Loss),
            Tier = ReferralTier.Emergency,
            Reason = "Major trauma (a fall from height, a road accident), or a suspected fracture of a vertebra with a loss of nerve function.",
            PatientReason = "Go to an emergency department now, and move as little as you can. After a bad fall or a road accident a bone of the spine may be broken; after any injury, weakness, numbness or a bladder or bowel change can mean that it presses on a nerve.",
            WhatToDo = "Do not needle and do not mobilise. Send to hospital the same day.",
            ReconsiderWhen = "A fracture is excluded and any nerve signs are explained.",
            Serves = new[] { "sciatica:R14", "sciatica:RF14" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "The signs of a fracture and their weight."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "Emergency with a nerve sign or after high-energy trauma is the sciatica sheet's; the question on major trauma asks for no other trauma than that, so it is an emergency alone, though a second row of the sheet calls it urgent."),
            },
        },
    };
}
