using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Cancer as the cause of the pain: pressure on cord or cauda, spread to the spine, and the weak signs that count together.</summary>
internal static class CancerRules
{
    /// <summary>Each of them weak alone.</summary>
    private static readonly Criterion[] WeakSigns =
    {
        Facts.Of(ScreeningItems.UnexplainedWeightLoss),
        Facts.Of(ScreeningItems.NewPainAfterFifty),
        Facts.Of(ScreeningItems.NightPain),
        Facts.Of(ScreeningItems.NoImprovementInAMonth),
        Facts.Of(ScreeningItems.PainAtSeveralSites),
    };

    /// <summary>Who is treated for a cancer has one, and a tumour at a place that was to be needled is read as one.</summary>
    private static readonly Criterion Current = Facts.Of(ScreeningItems.CancerCurrent) | Facts.Of(ScreeningItems.CancerTreatment) | Facts.TumourSomewhere;

    private static readonly Criterion Past = Facts.Of(ScreeningItems.CancerPast);

    internal static readonly Rule[] All =
    {
        new RedFlag("CAN-01")
        {
            When = Current
                & (NeurologyRules.Loss | NeurologyRules.RootPain | Facts.RadicularMechanism | Facts.NerveTensionSign | Facts.Of(ScreeningItems.BothLegsPain)
                    | Facts.SexualFunctionChange | Facts.Of(ScreeningItems.CannotStandOrWalk)),
            Tier = ReferralTier.Emergency,
            Reason = "Cancer that is current, strongly suspected or under follow-up, with a nerve sign (root pain counts): suspected pressure of a tumour on the cord or cauda equina.",
            PatientReason = "Go to an emergency department or call your cancer team now. With a cancer, pain, weakness or numbness from a nerve can mean that the spine is affected.",
            WhatToDo = "Do not needle. Call the coordinator for metastatic cord compression at once; imaging of the whole spine within 24 hours where that is the local pathway.",
            ReconsiderWhen = "Pressure on cord and cauda is excluded.",
            Serves = new[] { "sciatica:R10", "sciatica:RF10" },
            Cites = new[]
            {
                Cite.Read(Sources.LothianPrimary, SourceSeverity.ReferAsEmergency, "Cancer that is current, strongly suspected or under follow-up, with such signs."),
                Cite.Read(Sources.Cg75, SourceSeverity.ReferAsEmergency, "Contact at once with the coordinator for cord compression; the guideline has since been replaced."),
                Cite.Secondary(Sources.GizmoAi, SourceSeverity.ReferAsEmergency, "Restates the timings of the guideline that replaced it."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "A positive nerve-tension test, a lost reflex, a loss that is only told and being unable to stand or walk count with the nerve signs; a treatment of cancer now, or a tumour at a place, with a current cancer."),
            },
        },
        new RedFlag("CAN-02")
        {
            When = Past
                & (NeurologyRules.RootPain | Facts.RadicularMechanism | Facts.NerveTensionSign | Facts.ReflexLoss | Facts.SensoryLoss | Facts.LossTold | Facts.Of(ScreeningItems.NewGaitDifficulty)),
            Tier = ReferralTier.Urgent,
            Reason = "Cancer in the past, discharged from follow-up, with root pain or a milder nerve sign.",
            PatientReason = "Because you have had cancer, nerve pain in the leg must be checked by a doctor soon. If a leg gets weak, or passing water or stool changes, go to an emergency department at once.",
            WhatToDo = "Do not needle. Refer urgently and name the cancer, its date and its treatment.",
            ReconsiderWhen = "Spread to the spine is excluded.",
            Serves = new[] { "sciatica:R10", "sciatica:RF10" },
            Cites = new[]
            {
                Cite.Read(Sources.LothianPrimary, SourceSeverity.NotGraded, "The emergency row speaks of cancer that is current, suspected or under follow-up."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Urgent for a remote cancer with root pain is our proposal; signs graver than pain are never milder."),
            },
        },
        new RedFlag("CAN-03")
        {

            // Worsening pain under a treatment of cancer is urgent as a possible infection already.
            When = ((Current | Past) & (Facts.Of(ScreeningItems.SpinalMetastasisPain) | Facts.Of(ScreeningItems.NightPain)))
                | ((Facts.Of(ScreeningItems.CancerCurrent) | Facts.TumourSomewhere | Past) & Facts.Of(ScreeningItems.WorseningSpinalPain)),
            Tier = ReferralTier.Urgent,
            Reason = "Cancer, now or in the past, with a pattern of spinal pain that fits spread to the spine.",
            PatientReason = "Please contact your cancer team or a doctor within a day. With a cancer, now or in the past, this kind of back pain must be looked into soon.",
            WhatToDo = "Do not needle. Contact the coordinator within 24 hours; imaging within a week where that is the local pathway.",
            ReconsiderWhen = "Spread to the spine is excluded.",
            Serves = new[] { "sciatica:R11", "sciatica:RF11" },
            Cites = new[]
            {
                Cite.Read(Sources.Cg75, SourceSeverity.ReferUrgently, "Contact within 24 hours for this pattern of pain; the guideline has since been replaced."),
                Cite.Secondary(Sources.GizmoAi, SourceSeverity.ReferUrgently, "Restates the timings of the guideline that replaced it."),
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "A history of cancer is the one sign that clearly raises the probability."),
                Cite.Derived(SourceSeverity.ReferUrgently, "A past cancer counts like a present one here, which is the stricter reading; so do the questions on pain at night and on worsening pain, which ask for parts of the pattern, and a treatment of cancer now or a tumour at a place."),
            },
        },
        new Contraindication("CAN-04")
        {
            When = Criterion.AnyOf(WeakSigns),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "One sign that can go with a cancer: unexplained weight loss, a first back pain after 50, pain at night in every position, no improvement in a month, or pain at several sites. Weak alone.",
            PatientReason = "One of your answers needs a closer look before any needling. Alone it seldom means anything serious.",
            WhatToDo = "Take a full history, ask for the other signs, examine, and record what explains it.",
            ReconsiderWhen = "The sign is explained, and no second one is present.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R23", "sciatica:RF12" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "But for a history of cancer the signs are weak alone."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Lists the signs."),
                Cite.Derived(SourceSeverity.Relative, "One sign: assess first."),
            },
        },
        new RedFlag("CAN-05")
        {

            // Pain at night beside a cancer belongs to the pattern of spread.
            When = Criterion.AtLeast(2, WeakSigns)
                | ((Current | Past) & Criterion.AnyOf(WeakSigns.Where(sign => !sign.Equals(Facts.Of(ScreeningItems.NightPain).ToCriterion())).ToArray())),
            Tier = ReferralTier.Urgent,
            Reason = "Two or more signs that can go with a cancer are present together, or one of them beside a cancer, now or in the past.",
            PatientReason = "Please see a doctor soon. Two of your answers together need to be looked into before any needling.",
            WhatToDo = "Do not needle. Refer urgently and name the signs.",
            ReconsiderWhen = "A serious cause is excluded.",
            Serves = new[] { "sciatica:R23", "sciatica:RF12" },
            Cites = new[]
            {
                Cite.Read(Sources.Downie2013, SourceSeverity.NotGraded, "But for a history of cancer the signs are weak alone."),
                Cite.Read(Sources.Ifompt, SourceSeverity.NotGraded, "Signs are to be used in combination and with the whole picture."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Lists the signs."),
                Cite.Derived(SourceSeverity.ReferUrgently, "Two as the number is our proposal; a cancer counts as one of them, but never alone."),
            },
        },
    };
}
