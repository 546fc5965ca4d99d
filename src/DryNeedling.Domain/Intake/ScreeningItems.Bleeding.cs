using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>Bleeding and medicines that thin the blood.</content>
public static partial class ScreeningItems
{
    /// <summary>Diagnosed bleeding disorder.</summary>
    public static ScreeningItem BleedingDisorder => field ?? Once.Keep(ref field, new(
        "bleeding-disorder", ScreeningGroup.Bleeding, false,
        "Haemophilia or another severe bleeding disorder?",
        "Has a doctor ever told you that your blood does not clot well, as in haemophilia?",
        "Deep bleeding cannot be pressed on.",
        new[] { Sources.Physioman, Sources.DoctorAbel, Sources.Who1999, Sources.Icd10CmFy2022 },
        closedByCompleteList: true,
        codes: new[]
        {
            Codes.Cm("D65", "D66", "D67", "D68.0", "D68.1", "D68.2", "D68.31", "D68.4", "D68.8", "D68.9", "D69.1", "D69.8", "D69.9"),
            Codes.CmPrompt("D69.0", "D69.2", "D69.3-D69.6"),
            Codes.WhoPrompt("D65", "D66", "D67", "D68", "D69"),
        }));

    /// <summary>A haematologist has cleared needling. Here no is the riskier side.</summary>
    public static ScreeningItem HaematologistClearsNeedling => field ?? Once.Keep(ref field, new(
        "haematologist-clears-needling", ScreeningGroup.Bleeding, false,
        "With a bleeding disorder: has a haematologist cleared needling in writing?",
        "If you bleed too easily: has your blood specialist agreed in writing that you may be needled?",
        "Then a clinician decides; without it needling is barred.",
        new[] { Sources.Physioman, Sources.DoctorAbel, Sources.Own }));

    /// <summary>Takes an anticoagulant.</summary>
    public static ScreeningItem TakesAnticoagulant => field ?? Once.Keep(ref field, new(
        "takes-anticoagulant", ScreeningGroup.Bleeding, false,
        "Takes an anticoagulant (vitamin K antagonist, heparin, thrombin or factor Xa inhibitor, fondaparinux)?",
        "Do you take a drug to thin your blood? For example: warfarin, apixaban, rivaroxaban or heparin?",
        "Raises the risk of bleeding, above all in deep muscles that cannot be compressed.",
        new[] { Sources.Munoz, Sources.Hsieh, Sources.AtcIndex, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z79.01"),
            Codes.CmPrompt("D68.5", "D68.6", "D68.32", "T45.51@FY2018", "D75.82"),
            Codes.Who("Z92.1"),
            Codes.Atc("B01AA", "B01AB", "B01AE", "B01AF", "B01AX"),
        }));

    /// <summary>Takes a vitamin K antagonist, such as warfarin.</summary>
    public static ScreeningItem TakesVitaminKAntagonist => field ?? Once.Keep(ref field, new(
        "takes-vitamin-k-antagonist", ScreeningGroup.Bleeding, false,
        "Takes a vitamin K antagonist, such as warfarin?",
        "Is the blood thinner warfarin or a similar medicine that needs blood tests (INR)?",
        "Only then does an INR matter.",
        new[] { Sources.Aopt, Sources.Rubin, Sources.Delphi2018, Sources.AtcIndex },
        codes: new[]
        {
            Codes.Atc("B01AA"),
        }));

    /// <summary>Takes an antiplatelet medicine, aspirin included.</summary>
    public static ScreeningItem TakesAntiplatelet => field ?? Once.Keep(ref field, new(
        "takes-antiplatelet", ScreeningGroup.Bleeding, false,
        "Takes an antiplatelet medicine, low-dose or over-the-counter aspirin included?",
        "Do you take aspirin, clopidogrel or a drug like them? Count those bought over the counter too.",
        "Raises the risk of bruising; aspirin bought over the counter is seldom on a list.",
        new[] { Sources.Munoz, Sources.Hsieh, Sources.AtcIndex, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z79.02", "Z79.82"),
            Codes.Atc("B01AC", "N02BA01", "B01AF51"),
            Codes.AtcPrompt("N02BA"),
        }));

    /// <summary>Takes two or more antiplatelet medicines.</summary>
    public static ScreeningItem TakesTwoAntiplatelets => field ?? Once.Keep(ref field, new(
        "takes-two-antiplatelets", ScreeningGroup.Bleeding, false,
        "Takes two or more antiplatelet medicines, a combination product counted by its parts?",
        "Do you take two of these drugs together, such as aspirin and clopidogrel?",
        "Complex regimens were blamed for bleeds.",
        new[] { Sources.McCulloch, Sources.Munoz, Sources.AtcIndex },
        codes: new[]
        {
            Codes.Atc("B01AC30", "B01AC56"),
        }));

    /// <summary>Takes aspirin above the low dose that is given against clots.</summary>
    public static ScreeningItem TakesAspirinAboveLowDose => field ?? Once.Keep(ref field, new(
        "takes-aspirin-above-low-dose", ScreeningGroup.Bleeding, false,
        "Takes aspirin above the low dose that is given against clots, such as the dose of a painkiller?",
        "If you take aspirin: is it more than the small dose against clots, for example as a painkiller?",
        "The code of a painkiller does not tell the dose; until it is known it counts as high.",
        new[] { Sources.Munoz, Sources.AtcIndex, Sources.Own },
        codes: new[]
        {
            Codes.AtcPrompt("N02BA"),
        }));

    /// <summary>Told of a low platelet count.</summary>
    public static ScreeningItem LowPlatelets => field ?? Once.Keep(ref field, new(
        "low-platelets", ScreeningGroup.Bleeding, false,
        "Told of a low platelet count?",
        "Has a doctor told you that your platelets are low?",
        "A very low count raises the risk of bleeding; the limits are borrowed from neighbouring procedures.",
        new[] { Sources.Rubin, Sources.Cybularz2015, Sources.Thrombocytopenia2010, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("D69.3-D69.6"),
            Codes.CmPrompt("D75.82"),
            Codes.WhoPrompt("D69"),
        }));

    /// <summary>Cirrhosis of the liver.</summary>
    public static ScreeningItem LiverCirrhosis => field ?? Once.Keep(ref field, new(
        "liver-cirrhosis", ScreeningGroup.Bleeding, false,
        "Cirrhosis of the liver?",
        "Do you have cirrhosis of the liver?",
        "A risk factor for bleeding beside a medicine that thins the blood.",
        new[] { Sources.Hsieh, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("K74.6", "K70.3"),
            Codes.WhoPrompt("K74.6"),
        }));

    /// <summary>Takes a medicine or herb that adds to bleeding.</summary>
    public static ScreeningItem TakesBleedingInteractor => field ?? Once.Keep(ref field, new(
        "takes-bleeding-interactor", ScreeningGroup.Bleeding, false,
        "Takes something that adds to bleeding: an anti-inflammatory, an SSRI, SNRI or tricyclic, a herb such as ginkgo, ginger, garlic, ginseng or St John's wort; or, beside warfarin, an antibiotic, fluconazole, amiodarone, a statin or regular paracetamol?",
        "Do you take painkillers such as ibuprofen? Or an antidepressant? Or herbs such as ginkgo, ginger, garlic, ginseng or St John's wort? If you take warfarin: do you also take an antibiotic, or a drug for fungus, heart rhythm, cholesterol or pain?",
        "Adds to the effect of medicines that thin the blood.",
        new[] { Sources.Munoz, Sources.AtcIndex, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z79.1"),
            Codes.Atc("M01A", "N06AB", "N06AX16"),
        }));
}
