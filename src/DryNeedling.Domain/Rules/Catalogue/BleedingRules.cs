using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Bleeding: disorders, medicines, depth and compressibility. Never tells anyone to stop a medicine.</summary>
internal static class BleedingRules
{
    private static readonly NeedlingOptionSet DeepAnywhere = NeedlingOptionSet.All.From(NeedlingTechnique.Deep);

    /// <summary>A muscle of which no source says that it can be compressed is treated as one that cannot.</summary>
    private static readonly NeedlingOptionSet DeepNotCompressible =
        NeedlingOptionSet.ForMuscles(muscle => muscle.DeepBleeding != DeepBleeding.CompressibleByPosition).From(NeedlingTechnique.Deep);

    internal static readonly Rule[] All =
    {
        new Contraindication("BLD-01")
        {
            When = Facts.NoHaematologyClearance,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Haemophilia or another severe bleeding disorder, and no haematologist has cleared needling.",
            PatientReason = "Because your blood does not clot as it should, needling could cause a bleed and is not done.",
            WhatToDo = "Do not needle. Offer care without needles; a haematologist's opinion would be needed first.",
            ReconsiderWhen = "A haematologist clears needling in writing; a decision is then still needed.",
            Serves = new[] { "safety:BLD-01", "A-29", "safety:BLD-07" },
            Cites = new[]
            {
                Cite.Weak(Sources.DoctorAbel, SourceSeverity.Absolute, "Never in haemophilia."),
                Cite.Weak(Sources.EPhysio, SourceSeverity.Absolute, "Severe bleeding disorders are absolute."),
                Cite.Read(Sources.Who1999, SourceSeverity.NotGraded, "Bleeding disorders head a list of contraindications (heading read)."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Abnormal bleeding tendency is relative."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "Relative; joints are absolute in haemophilia."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Often avoided with bleeding disorders."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked by default, the stricter reading; the sources behind it are weak."),
            },
        },
        new Contraindication("BLD-15")
        {
            When = Facts.BleedingDisorder,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Haemophilia or another severe bleeding disorder: an individual risk–benefit decision, even where a haematologist has cleared needling.",
            PatientReason = "Your blood does not clot as it should. Even where your blood specialist agrees, a clinician weighs needling with you first.",
            WhatToDo = "Weigh it on the haematologist's written word: which muscles, how deep, and what is at hand for a bleed.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-01", "A-29" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Abnormal bleeding tendency is relative."),
                Cite.Weak(Sources.DocSarah, SourceSeverity.Relative, "Relative; joints are absolute in haemophilia."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Often avoided with bleeding disorders."),
                Cite.Derived(SourceSeverity.Relative, "A recorded decision once haematology has cleared it is the sheet's proposal."),
            },
        },
        new Contraindication("BLD-02")
        {
            When = Facts.TakesAnticoagulant,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Takes an anticoagulant: an individual risk–benefit decision, by class, depth and whether the place can be compressed.",
            PatientReason = "You take a blood thinner, so needling can bruise or bleed more. A clinician must weigh this with you first. Do not stop or change your medicine for this.",
            WhatToDo = "Ask for bleeding history and, with a vitamin K antagonist, a recent INR; discuss with the prescriber; never ask the person to stop or shift a dose.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-02", "A-29" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Physioman, SourceSeverity.Relative, "Abnormal bleeding tendency, medicines included, is relative."),
                Cite.Read(Sources.Munoz, SourceSeverity.Relative, "Intake alone is not an absolute contraindication; technique and personal risk decide."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NotGraded, "Acupuncture: odds of minor bleeding 1.15 (1.03 to 1.28) with any anticoagulant, of major bleeding not significant; by class (kind of bleeding not stated): 4.95 with warfarin, 3.07 with direct oral ones, 3.72 with heparin."),
                Cite.Read(Sources.Article, SourceSeverity.Relative, "Often avoided with blood thinners."),
                Cite.Weak(Sources.PosturePlus, SourceSeverity.NotGraded, "Listed as a contraindication."),
            },
        },
        new Contraindication("BLD-03")
        {
            When = Facts.TakesAntiplatelet,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Takes an antiplatelet medicine: bruising may be likelier, though one large study found no significant rise in bleeding.",
            PatientReason = "With aspirin or a similar medicine you may bruise more. Needling may still be possible with care. Do not stop or change your medicine for this.",
            WhatToDo = "Ask for bleeding history and for the dose; where it is in doubt, discuss with the prescriber. Begin with low intensity, press afterwards; never ask the person to stop or shift a dose.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-03", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.Relative, "Counted among antithrombotics; not an absolute contraindication."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NoObjection, "Acupuncture: no significant rise in bleeding with antiplatelets."),
                Cite.Secondary(Sources.Aopt, SourceSeverity.Precaution, "Begin with low intensity and watch the response."),
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Precaution, "Press on withdrawal."),
                Cite.Weak(Sources.PosturePlus, SourceSeverity.NotGraded, "Listed as a contraindication."),
            },
        },
        new Contraindication("BLD-04")
        {
            When = (Facts.TakesAnticoagulant & Facts.TakesAntiplatelet) | Facts.TakesTwoAntiplatelets,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.CountsAfterDecision("takes-anticoagulant & takes-antiplatelet", "A decision on the anticoagulant alone does not weigh the antiplatelet medicine beside it.") },
            Reason = "An anticoagulant with an antiplatelet, or two antiplatelets: two mild risks do not add up to a mild one.",
            PatientReason = "You take more than one medicine that thins the blood, so a clinician must weigh the risk of bleeding with you first. Do not stop or change your medicines for this.",
            WhatToDo = "Discuss with the prescriber; consider care without needles.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-04", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.McCulloch, SourceSeverity.NotGraded, "Bleeds were blamed on deep needling or complex regimens."),
                Cite.Read(Sources.Munoz, SourceSeverity.NotGraded, "Interactions raise bleeding."),
                Cite.Derived(SourceSeverity.Relative, "No guideline read gives a figure; the level is our proposal."),
            },
        },
        new Contraindication("BLD-09")
        {
            When = (Facts.TakesAnticoagulant & Facts.TakesAntiplatelet) | Facts.TakesTwoAntiplatelets,
            Scope = DeepAnywhere,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.StricterThan("BLD-04", "Deep needling is barred; superficial needling stays a decision.") },
            Reason = "Deep needling under an anticoagulant with an antiplatelet, or under two antiplatelets.",
            PatientReason = "With more than one blood-thinning medicine, a needle deep in the muscle could cause a bleed, so that is not done. Do not stop or change your medicines for this.",
            WhatToDo = "No deep needling in any muscle; discuss with the prescriber what the regimen means for bleeding.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            Serves = new[] { "safety:BLD-04", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.McCulloch, SourceSeverity.NotGraded, "Bleeds were blamed on deep needling or complex regimens."),
                Cite.Derived(SourceSeverity.Absolute, "No guideline gives a figure; the block of deep needling is our proposal."),
            },
        },
        new Contraindication("BLD-08")
        {
            When = Facts.TakesAnticoagulant,
            Scope = DeepNotCompressible,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.StricterThan("BLD-02", "Deep needling of a muscle that cannot be pressed on bleeds unseen; elsewhere it stays a decision.") },
            Reason = "Deep needling under an anticoagulant in a muscle where a bleed cannot be compressed, or where no source says that it can.",
            PatientReason = "You take a blood thinner, and some muscles lie too deep to press on if they bled, so those are not needled deeply. Do not stop or change your medicine for this.",
            WhatToDo = "Leave deep needling of this muscle; consider another muscle, a superficial technique, or care without needles. Where a clinic leaves it to a decision: discuss with the prescriber first, show tolerance with milder needling, and guide the needle by ultrasound.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            Serves = new[] { "safety:BLD-08", "safety:BLD-02", "A-29", "A-34" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.Relative, "Quotes the American physical therapy paper: caution, and avoid deep muscles that cannot be compressed; advises ultrasound guidance in some situations."),
                Cite.Secondary(Sources.Aopt, SourceSeverity.Relative, "Leave deep muscles until tolerance is shown."),
                Cite.Read(Sources.Delphi2018, SourceSeverity.Precaution, "Injection consensus for deep leg muscles: INR 3.5 or less (another procedure)."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked by default is our proposal, as is reading \"not stated\" as not compressible. The sheet's row says antithrombotic: a single antiplatelet has a rule of its own, with a milder floor."),
            },
        },
        new Contraindication("BLD-12")
        {
            When = Facts.TakesAntiplatelet,
            Scope = DeepNotCompressible,
            Level = Clearance.Blocked,
            Floor = Clearance.Precaution,
            Waives = new[] { RuleWaiver.StricterThan("BLD-03", "Deep needling of a muscle that cannot be pressed on bleeds unseen; elsewhere it asks for care.") },
            Reason = "Deep needling under an antiplatelet in a muscle where a bleed cannot be compressed, or where no source says that it can.",
            PatientReason = "With aspirin or a similar medicine you may bleed more, and some muscles lie too deep to press on, so those are not needled deeply. Do not stop or change your medicine for this.",
            WhatToDo = "Leave deep needling of this muscle; consider another muscle, a superficial technique, or care without needles. Where a clinic leaves it to care: discuss with the prescriber, show tolerance with milder needling first, and guide the needle by ultrasound.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            Serves = new[] { "safety:BLD-08", "safety:BLD-03", "A-29", "A-34" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.Relative, "Quotes the American physical therapy paper: caution, and avoid deep muscles that cannot be compressed; advises ultrasound guidance in some situations."),
                Cite.Secondary(Sources.Aopt, SourceSeverity.Relative, "Leave deep muscles until tolerance is shown."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NoObjection, "Acupuncture: no significant rise in bleeding with antiplatelets."),
                Cite.Read(Sources.Sato2021, SourceSeverity.NotGraded, "Case of a bleed at the kidney under an antiplatelet after a lumbar trigger-point injection, which is another procedure."),
                Cite.Derived(SourceSeverity.Absolute, "The sheet's row says antithrombotic, so a single antiplatelet counts too: the stricter reading by default. A clinic may go as far down as the precautions of the one large study."),
            },
        },
        new Contraindication("BLD-13")
        {
            When = Facts.TakesAspirinAboveLowDose,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.Precaution,
            Reason = "Takes aspirin above the low dose, or as a painkiller whose dose nobody has told: an individual risk–benefit decision.",
            PatientReason = "You take aspirin in a larger or unknown dose and may bruise or bleed more. A clinician must weigh this with you first. Do not stop or change your medicine for this.",
            WhatToDo = "Ask for the dose and how often it is taken, and for bleeding history; discuss with the prescriber; never ask the person to stop or shift a dose.",
            ReconsiderWhen = "The dose is found to be the low one, or whoever advised it has ended it for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-03", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.Relative, "Counted among antithrombotics; not an absolute contraindication."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NoObjection, "Acupuncture: no significant rise in bleeding with antiplatelets; says nothing of the dose."),
                Cite.Derived(SourceSeverity.Relative, "A decision while the dose is not known is the sheet's worked expectation; that a known higher dose counts alike is our proposal."),
            },
        },
        new Contraindication("BLD-05")
        {
            When = Facts.InrOutOfRange,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Waives = new[] { RuleWaiver.CountsAfterDecision(null, "A decision on the anticoagulant alone does not weigh an INR that is too high or not current.") },
            Reason = "Takes a vitamin K antagonist, and the INR is above the limit or no current one is recorded.",
            PatientReason = "Ask for an up-to-date INR blood test first. Your blood may be thinner than planned. Do not stop or change your medicine for this.",
            WhatToDo = "Get a current INR with its date; until then ask for bleeding history, such as after blood was taken. Discuss a high value with the prescriber; never ask the person to stop or shift a dose.",
            ReconsiderWhen = "A current INR is within the limit.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-05", "A-29" },
            Cites = new[]
            {
                Cite.Secondary(Sources.Aopt, SourceSeverity.NotGraded, "Where no INR is at hand, ask for bleeding history."),
                Cite.Weak(Sources.Rubin, SourceSeverity.Absolute, "Analogue, needle electromyography: not above an INR of 3."),
                Cite.Read(Sources.Delphi2018, SourceSeverity.Precaution, "Analogue, injection into deep leg muscles: INR 3.5 or less, taken the same day or in the last two to three days where it is unstable or bleeding is new."),
                Cite.Read(Sources.Jang2016, SourceSeverity.NotGraded, "Analogue, survey on the same injections: 41 % thought an INR below 2.0 ideal."),
                Cite.Derived(SourceSeverity.Relative, "No dry-needling guideline read gives an INR. The limit of 3, an age of three days at most and the level are our proposal."),
            },
        },
        new Contraindication("BLD-06")
        {
            When = Facts.Of(ScreeningItems.LowPlatelets),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Low platelet count: an individual risk–benefit decision, even for superficial needling.",
            PatientReason = "With few platelets you may bruise or bleed more. A clinician must weigh this with you first.",
            WhatToDo = "Get a current count with its date and ask for bleeding history; discuss with the treating team.",
            ReconsiderWhen = "A current count shows that it is no longer low.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-06", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Thrombocytopenia2010, SourceSeverity.Relative, "Acupuncture in cancer: a relative contraindication; 237 sessions in 32 people without bleeding, with fine needles, shallow and mild."),
                Cite.Read(Sources.Cybularz2015, SourceSeverity.NoObjection, "Acupuncture in cancer: 98 visits below 100,000 and 9 below 50,000 per µL without bruise or bleed."),
                Cite.Derived(SourceSeverity.Relative, "The sheet's row begins below 50,000; a decision at any low count is our proposal, the stricter reading."),
            },
        },
        new Contraindication("BLD-10")
        {
            When = Facts.PlateletsVeryLow,
            Scope = DeepAnywhere,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Deep needling with fewer than 50,000 platelets per mm³, or with a low count of which no current value is recorded.",
            PatientReason = "Your platelets are very low or not known. A needle deep in the muscle could cause a bleed, so that is not done.",
            WhatToDo = "No deep needling in any muscle; get a current count with its date.",
            ReconsiderWhen = "A current count is 50,000 per mm³ or more.",
            Serves = new[] { "safety:BLD-06", "A-29" },
            Cites = new[]
            {
                Cite.Weak(Sources.Rubin, SourceSeverity.Absolute, "Analogue, needle electromyography: not below 50,000 platelets per mm³."),
                Cite.Read(Sources.Cybularz2015, SourceSeverity.NoObjection, "Acupuncture in cancer: 9 visits below 50,000 per µL without bruise or bleed; thin needles, mostly shallow."),
                Cite.Read(Sources.Thrombocytopenia2010, SourceSeverity.Relative, "Acupuncture in cancer: a relative contraindication; no bleeding with shallow, mild needling."),
                Cite.Derived(SourceSeverity.Absolute, "The block of deep needling rests on one weak source on another procedure; it is our proposal, as is reading an unknown count as low."),
            },
        },
        new Contraindication("BLD-07")
        {
            When = Facts.Of(ScreeningItems.LiverCirrhosis) | Facts.Of(ScreeningItems.TakesBleedingInteractor),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Cirrhosis of the liver, or a medicine or herb that adds to bleeding.",
            PatientReason = "You may bruise more, because of your liver or of something that you take. Needling may still be possible with care. Do not stop or change your medicine for this.",
            WhatToDo = "Ask for bleeding history and for medicines that thin the blood; begin with low intensity, press afterwards.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own, or the herb is no longer taken; cirrhosis stays.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-07", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Hsieh, SourceSeverity.NotGraded, "Acupuncture: cirrhosis is a risk factor for bleeding."),
                Cite.Read(Sources.Munoz, SourceSeverity.NotGraded, "Interacting medicines and herbs raise bleeding under antithrombotics."),
                Cite.Derived(SourceSeverity.Precaution, "The level is our proposal."),
            },
        },
        new Contraindication("BLD-11")
        {
            When = Facts.TakesAntiplatelet & (Facts.Of(ScreeningItems.LiverCirrhosis) | Facts.Of(ScreeningItems.TakesBleedingInteractor)),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.ClinicianDecision,
            Floor = Clearance.ClinicianDecision,
            Reason = "Cirrhosis, or something that adds to bleeding, beside an antiplatelet: one level stricter than either mild risk alone.",
            PatientReason = "More than one thing makes you bleed more easily, so a clinician must weigh the risk with you first. Do not stop or change your medicines for this.",
            WhatToDo = "Discuss with the prescriber; consider care without needles.",
            ReconsiderWhen = "The prescriber has ended the medicine for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-07", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.NotGraded, "Interacting medicines and herbs raise bleeding under antithrombotics."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NotGraded, "Acupuncture: cirrhosis is a risk factor for bleeding."),
                Cite.Derived(SourceSeverity.Relative, "One level stricter beside an antithrombotic is the sheet's proposal."),
            },
        },
        new Contraindication("BLD-14")
        {
            When = Facts.TakesAnticoagulant & (Facts.Of(ScreeningItems.LiverCirrhosis) | Facts.Of(ScreeningItems.TakesBleedingInteractor)),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.ClinicianDecision,
            Reason = "Cirrhosis, or something that adds to bleeding, beside an anticoagulant: one level stricter than the anticoagulant alone, so the prescriber's opinion comes first.",
            PatientReason = "You take a blood thinner, and something else makes you bleed more easily as well. Whoever prescribes it is asked before any needling. Do not stop or change your medicines for this.",
            WhatToDo = "Discuss with the prescriber first and record the opinion; consider care without needles. Never ask the person to stop or shift a dose.",
            ReconsiderWhen = "The prescriber's opinion is recorded, or the prescriber has ended the medicine for reasons of their own.",
            With = new[] { Safeguards.LowIntensityFirst, Safeguards.PressAfterwards },
            Serves = new[] { "safety:BLD-07", "A-29" },
            Cites = new[]
            {
                Cite.Read(Sources.Munoz, SourceSeverity.NotGraded, "Interacting medicines and herbs raise bleeding under antithrombotics."),
                Cite.Read(Sources.Hsieh, SourceSeverity.NotGraded, "Acupuncture: cirrhosis is a risk factor for bleeding."),
                Cite.Derived(SourceSeverity.Relative, "One level stricter beside an antithrombotic is the sheet's proposal; above a decision stands an assessment, here the prescriber's opinion."),
            },
        },
    };
}
