using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>General health, implanted devices and pregnancy.</content>
public static partial class ScreeningItems
{
    /// <summary>Under 18 years old. Answered by the age where that is recorded.</summary>
    public static ScreeningItem UnderEighteen => field ?? Once.Keep(ref field, new(
        "under-eighteen", ScreeningGroup.GeneralHealth, false,
        "Younger than 18 years?",
        "Are you younger than 18?",
        "A parent or guardian consents as well.",
        new[] { Sources.Physioman, Sources.PeakHp }));

    /// <summary>Doubt about the capacity to consent.</summary>
    public static ScreeningItem CapacityInDoubt => field ?? Once.Keep(ref field, new(
        "capacity-in-doubt", ScreeningGroup.GeneralHealth, false,
        "Any doubt about the capacity to consent (confusion, dementia, intellectual disability, communication)?",
        "The clinician checks that you can follow and decide.",
        "Consent must be understood; a diagnosis is a prompt to assess, never proof of incapacity.",
        new[] { Sources.Physioman, Sources.Goldfields, Sources.BreastCancerTable, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("F01", "F02", "F03", "F05", "R41", "G31.84", "F70-F79"),
            Codes.WhoPrompt("F00"),
        }));

    /// <summary>Cannot consent, as assessed.</summary>
    public static ScreeningItem CannotConsent => field ?? Once.Keep(ref field, new(
        "cannot-consent", ScreeningGroup.GeneralHealth, false,
        "Unable to give consent, as assessed (communication, cognition), with no lawful way round it?",
        "The clinician checks whether you can decide, with help if you need it.",
        "Without valid consent nothing is needled.",
        new[] { Sources.Physioman, Sources.Goldfields, Sources.BreastCancerTable }));

    /// <summary>Movements that the person cannot control.</summary>
    public static ScreeningItem UncontrolledMovements => field ?? Once.Keep(ref field, new(
        "uncontrolled-movements", ScreeningGroup.GeneralHealth, false,
        "Movements that the person cannot control?",
        "Do you have movements that you cannot control, so that lying still is hard?",
        "One clinic page lists it as a bar.",
        new[] { Sources.DocSarah }));

    /// <summary>Acute or recent stroke.</summary>
    public static ScreeningItem RecentStroke => field ?? Once.Keep(ref field, new(
        "recent-stroke", ScreeningGroup.GeneralHealth, false,
        "Acute or recent stroke?",
        "Have you had a stroke lately?",
        "One clinic page lists an acute stroke as a relative bar.",
        new[] { Sources.DocSarah }));

    /// <summary>Systemic steroids, now or for long in the past.</summary>
    public static ScreeningItem TakesSystemicSteroids => field ?? Once.Keep(ref field, new(
        "takes-systemic-steroids", ScreeningGroup.GeneralHealth, false,
        "Systemic corticosteroids, now or for long in the past?",
        "Do you take steroid tablets or have steroid injections, or did you for a long time?",
        "Asked because of infection after needling, and of a fracture after a small injury.",
        new[] { Sources.PhysioSouthNZ, Sources.Downie2013, Sources.AtcIndex, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z79.52"),
            Codes.Atc("H02AB"),
        }));

    /// <summary>Weakened immune system.</summary>
    public static ScreeningItem Immunosuppressed => field ?? Once.Keep(ref field, new(
        "immunosuppressed", ScreeningGroup.GeneralHealth, false,
        "Immune system weakened by disease, medicine, steroids, transplant or a missing spleen?",
        "Is your immune system weakened, by an illness or by medicines such as steroids?",
        "Infections after needling are likelier and graver.",
        new[] { Sources.Physioman, Sources.AdvantageHealth, Sources.PhysioSouthNZ, Sources.JointBoneSpine755022008, Sources.AtcIndex, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("D80-D84", "D89", "D70", "Z90.81", "D73.0", "Q89.01", "Z94", "Z79.52", "D84.821"),
            Codes.CmPrompt("Z79.6@FY2023?", "Z79.899", "B20", "Z21"),
            Codes.WhoPrompt("D80-D84"),
            Codes.Atc("H02AB", "L04A", "L01"),
        }));

    /// <summary>Told of a low neutrophil count.</summary>
    public static ScreeningItem LowNeutrophils => field ?? Once.Keep(ref field, new(
        "low-neutrophils", ScreeningGroup.GeneralHealth, false,
        "Told of a low count of neutrophils?",
        "Has a doctor told you that your white blood cells are very low?",
        "Below 500 per cubic millimetre acupuncture is listed as contraindicated or cautioned against.",
        new[] { Sources.BreastCancerTable, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("D70"),
        }));

    /// <summary>Hepatitis B or C, or HIV.</summary>
    public static ScreeningItem BloodBorneVirus => field ?? Once.Keep(ref field, new(
        "blood-borne-virus", ScreeningGroup.GeneralHealth, false,
        "Hepatitis B or C, or HIV?",
        "Do you have hepatitis B or C, or HIV?",
        "Standard precautions apply to everyone; it is no reason to exclude.",
        new[] { Sources.SouthAfrica, Sources.Jotform, Sources.BondurantPT, Sources.Icd10CmFy2022 },
        closedByCompleteList: true,
        codes: new[]
        {
            Codes.Cm("B15-B19", "B20", "Z21"),
            Codes.WhoPrompt("B15-B19", "B20-B24", "Z21"),
            Codes.AtcPrompt("J05AR"),
        }));

    /// <summary>Heart-valve disease or replacement, or past endocarditis.</summary>
    public static ScreeningItem HeartValveDisease => field ?? Once.Keep(ref field, new(
        "heart-valve-disease", ScreeningGroup.GeneralHealth, false,
        "Diseased or replaced heart valve, or past endocarditis?",
        "Do you have a diseased or replaced heart valve, or have you had an infection of the heart?",
        "Infection of a valve after needling is rare and grave.",
        new[] { Sources.Leeuwarden, Sources.AdvantageHealth, Sources.CardiacComplications2019, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z95.2", "Z95.3", "Z95.4", "I33", "I34", "I35", "I38", "I05", "I07", "I08", "Q23"),
        }));

    /// <summary>Unstable heart condition.</summary>
    public static ScreeningItem UnstableHeart => field ?? Once.Keep(ref field, new(
        "unstable-heart", ScreeningGroup.GeneralHealth, false,
        "Unstable heart condition (unstable angina, acute arrhythmia, recent heart surgery, decompensated failure)?",
        "Do you have chest pain at rest, a new uneven heartbeat or heart failure that is getting worse? Or have you had heart surgery lately?",
        "Listed as a bar until it is stable.",
        new[] { Sources.AdvantageHealth, Sources.Jotform }));

    /// <summary>Epilepsy.</summary>
    public static ScreeningItem Epilepsy => field ?? Once.Keep(ref field, new(
        "epilepsy", ScreeningGroup.GeneralHealth, false,
        "Epilepsy?",
        "Do you have epilepsy?",
        "One well-controlled patient had an event; no electrical stimulation.",
        new[] { Sources.Physioman, Sources.Beable2013, Sources.BritishAcupunctureCouncil, Sources.Icd10CmFy2022 },
        closedByCompleteList: true,
        codes: new[]
        {
            Codes.Cm("G40"),
            Codes.CmPrompt("R56"),
            Codes.WhoPrompt("G40"),
            Codes.AtcPrompt("N03A"),
        }));

    /// <summary>Epilepsy that is not controlled.</summary>
    public static ScreeningItem EpilepsyUncontrolled => field ?? Once.Keep(ref field, new(
        "epilepsy-uncontrolled", ScreeningGroup.GeneralHealth, false,
        "Seizures that are not controlled?",
        "Are your seizures not under control? Have you had one lately?",
        "Listed as a bar by some sources.",
        new[] { Sources.AdvantageHealth, Sources.BritishAcupunctureCouncil }));

    /// <summary>Diabetes.</summary>
    public static ScreeningItem Diabetes => field ?? Once.Keep(ref field, new(
        "diabetes", ScreeningGroup.GeneralHealth, false,
        "Diabetes?",
        "Do you have diabetes?",
        "Infections after needling were reported; feeling and circulation of the leg are checked.",
        new[] { Sources.Physioman, Sources.Goldfields, Sources.Seeley2006, Sources.Icd10CmFy2022, Sources.AtcIndex },
        closedByCompleteList: true,
        codes: new[]
        {
            Codes.Cm("E08-E11", "E13", "Z79.4"),
            Codes.WhoPrompt("E10-E14"),
            Codes.Atc("A10A", "A10B"),
        }));

    /// <summary>Diabetes that is unstable or has harmed nerves or circulation of the leg.</summary>
    public static ScreeningItem DiabetesWithComplications => field ?? Once.Keep(ref field, new(
        "diabetes-with-complications", ScreeningGroup.GeneralHealth, false,
        "Diabetes that is unstable, or with loss of feeling or poor circulation in the leg?",
        "Is your diabetes hard to control, or has it caused loss of feeling or poor blood flow in your legs?",
        "A relative bar: the leg may heal badly and not feel the needle.",
        new[] { Sources.AnnaPhysio, Sources.Goldfields, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("E11.40", "E11.42"),
        }));

    /// <summary>Frailty.</summary>
    public static ScreeningItem Frailty => field ?? Once.Keep(ref field, new(
        "frailty", ScreeningGroup.GeneralHealth, false,
        "Frailty?",
        "Have you been told that you are frail, or have you become so weak that daily tasks are hard?",
        "Fewer needles, less stimulation, more support.",
        new[] { Sources.Physioman, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("R54"),
            Codes.WhoPrompt("R54"),
        }));

    /// <summary>Unstable psychiatric state.</summary>
    public static ScreeningItem UnstableMentalHealth => field ?? Once.Keep(ref field, new(
        "unstable-mental-health", ScreeningGroup.GeneralHealth, false,
        "Unstable psychiatric state?",
        "Has your mental health become much worse lately, or are you in a crisis?",
        "Consent and safety come first; a diagnosis alone is only a prompt to ask.",
        new[] { Sources.Physioman, Sources.AnnaPhysio, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("F20", "F25", "F29", "F30", "F31", "F32", "F41", "F43.1"),
            Codes.AtcPrompt("N06A"),
        }));

    /// <summary>Allergy to metal.</summary>
    public static ScreeningItem MetalAllergy => field ?? Once.Keep(ref field, new(
        "metal-allergy", ScreeningGroup.GeneralHealth, false,
        "Allergy to metal (nickel, chromium, steel)?",
        "Are you allergic to metal, such as nickel?",
        "Almost all steel needles contain nickel and chromium; coated needles exist.",
        new[] { Sources.AdvantageHealth, Sources.Leeuwarden, Sources.NeedleSteel, Sources.NickelFree, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("L23.0"),
            Codes.CmPrompt("Z91.048"),
            Codes.WhoPrompt("L23.0"),
        }));

    /// <summary>Allergy to latex.</summary>
    public static ScreeningItem LatexAllergy => field ?? Once.Keep(ref field, new(
        "latex-allergy", ScreeningGroup.GeneralHealth, false,
        "Allergy to latex?",
        "Are you allergic to latex?",
        "Only the choice of gloves.",
        new[] { Sources.Physioman, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z91.040"),
        }));

    /// <summary>Peripheral arterial disease.</summary>
    public static ScreeningItem PeripheralArterialDisease => field ?? Once.Keep(ref field, new(
        "peripheral-arterial-disease", ScreeningGroup.GeneralHealth, false,
        "Narrowed arteries of the legs?",
        "Have you been told that the arteries of your legs are narrowed?",
        "A relative bar; the pulse is found before a needle.",
        new[] { Sources.Physioman, Sources.SouthAfrica, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("I70.2", "I73.9", "I74.3"),
        }));

    /// <summary>Cancer treatment now.</summary>
    public static ScreeningItem CancerTreatment => field ?? Once.Keep(ref field, new(
        "cancer-treatment", ScreeningGroup.GeneralHealth, false,
        "Chemotherapy or radiotherapy now?",
        "Are you having chemo for cancer now? Or are you having radiotherapy for it?",
        "Blood counts and the phase of treatment decide.",
        new[] { Sources.DocSarah, Sources.DeValois2024, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z51.0"),
            Codes.AtcPrompt("L01"),
        }));

    /// <summary>Pacemaker, implanted defibrillator or neurostimulator.</summary>
    public static ScreeningItem ImplantedStimulator => field ?? Once.Keep(ref field, new(
        "implanted-stimulator", ScreeningGroup.ImplantedDevices, false,
        "Pacemaker, implanted defibrillator or neurostimulator?",
        "Do you have a pacemaker in your body? Or a defibrillator, or a device that sends pulses to a nerve?",
        "Electrical current can disturb it.",
        new[] { Sources.Acupuntura, Sources.Bmas, Sources.Therapeutenlijst, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z95.0", "Z95.810", "Z95.811", "Z95.818", "Z45.0", "Z96.82", "Z45.42"),
            Codes.CmPrompt("Z45.1", "Z96.41"),
            Codes.WhoPrompt("Z95.0"),
        }));

    /// <summary>Pregnancy. Weeks belong to <see cref="Pregnancy"/>.</summary>
    public static ScreeningItem Pregnant => field ?? Once.Keep(ref field, new(
        "pregnant", ScreeningGroup.Pregnancy, false,
        "Pregnant, or possibly pregnant? Not known, where somebody is trying to be.",
        "Are you pregnant? (Say so if you are not sure, or if you are trying.)",
        "Region, stage and technique decide; sources disagree how strongly. A code of birth or of the time after it does not mean pregnant now, and weeks in a code are those of its visit.",
        new[] { Sources.Who1999, Sources.Physioman, Sources.Carr, Sources.PhysioSouthNZ, Sources.CentralSomersetPhysiotherapy2024, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z33.1", "Z33.3", "Z34", "O00-O79", "O98-O9A", "Z3A"),
            Codes.CmPrompt("Z33.2", "Z37", "Z39", "O80-O92", "O94"),
            Codes.WhoPrompt("O00-O99", "Z33", "Z34", "Z35"),
        }));
}
