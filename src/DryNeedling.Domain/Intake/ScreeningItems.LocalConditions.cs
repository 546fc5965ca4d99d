using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>Conditions of a place on the body.</content>
public static partial class ScreeningItems
{
    /// <summary>Lymphoedema anywhere. Where it is belongs to <see cref="LocalCondition"/>; a yes without a place counts everywhere.</summary>
    public static ScreeningItem Lymphoedema => field ?? Once.Keep(ref field, new(
        "lymphoedema", ScreeningGroup.LocalConditions, false,
        "Lymphoedema of a leg, the buttock or the back? Where, and on which side?",
        "Do you have lasting swelling (lymphoedema) of a leg, the buttock or the back? Where?",
        "The limb is barred; it never bars the rest of the body. A code names no limb and no side.",
        new[] { Sources.Physioman, Sources.Goldfields, Sources.LymphPilot, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("I89.0", "Q82.0"),

            // After a mastectomy it is an arm that swells, so the code asks where instead of barring the whole body.
            Codes.CmPrompt("I97.2"),
            Codes.WhoPrompt("I89.0", "I97.2", "Q82.0"),
        }));

    /// <summary>Infected or broken skin anywhere. Where it is belongs to <see cref="LocalCondition"/>; a yes without a place counts everywhere.</summary>
    public static ScreeningItem SkinInfection => field ?? Once.Keep(ref field, new(
        "skin-infection", ScreeningGroup.LocalConditions, false,
        "Infected, ulcerated or wounded skin over the back, buttocks or legs? Where, and on which side?",
        "Is the skin of your back, buttocks or legs infected, sore or broken anywhere? Where?",
        "No needle goes through infected or broken skin.",
        new[] { Sources.Goldfields, Sources.AdvantageHealth, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("L00-L08", "L97", "L89"),
            Codes.AtcPrompt("J01"),
        }));

    /// <summary>Acute swelling or a fresh injury at the place.</summary>
    public static ScreeningItem AcuteSwellingAtSite => field ?? Once.Keep(ref field, new(
        "acute-swelling-at-site", ScreeningGroup.LocalConditions, false,
        "Acute swelling or a fresh injury at the place to be needled?",
        "Is the place freshly injured or swollen?",
        "A very swollen area is not needled.",
        new[] { Sources.AdvantageHealth }));

    /// <summary>Unstable bone injury at the place.</summary>
    public static ScreeningItem UnstableBoneInjury => field ?? Once.Keep(ref field, new(
        "unstable-bone-injury", ScreeningGroup.LocalConditions, false,
        "Unstable bone injury at or near the place to be needled?",
        "Is there a broken bone that has not healed at or near the place?",
        "Listed by one page, some of whose items are relative.",
        new[] { Sources.ICTMJC }));

    /// <summary>Lymph nodes removed, without lymphoedema.</summary>
    public static ScreeningItem LymphNodesRemoved => field ?? Once.Keep(ref field, new(
        "lymph-nodes-removed", ScreeningGroup.LocalConditions, false,
        "Lymph nodes removed, without lymphoedema? Where, and on which side?",
        "Have lymph nodes been taken out, for example from the groin? Where?",
        "Some sources bar the limb at risk.",
        new[] { Sources.DocSarah, Sources.Leeuwarden },
        codes: new[]
        {
            Codes.CmPrompt("Z90.1"),
        }));

    /// <summary>Skin without feeling at the place, other than that of the sciatica.</summary>
    public static ScreeningItem InsensateSkin => field ?? Once.Keep(ref field, new(
        "insensate-skin", ScreeningGroup.LocalConditions, false,
        "Skin without feeling at the place to be needled (beyond the numbness of the sciatica itself)?",
        "Is there skin where you feel nothing at all, apart from the numbness that came with the leg pain?",
        "Insensate skin is barred by one source; numbness of sciatica is part of the picture and not the same.",
        new[] { Sources.DocSarah, Sources.PhysioSouthNZ, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("R20.0", "R20.1", "R20.2", "G62.9"),
        }));

    /// <summary>Varicose veins at the place.</summary>
    public static ScreeningItem VaricoseVeins => field ?? Once.Keep(ref field, new(
        "varicose-veins", ScreeningGroup.LocalConditions, false,
        "Varicose veins at the place to be needled?",
        "Are there varicose veins where the needle would go?",
        "The point is moved.",
        new[] { Sources.Goldfields, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("I83"),
            Codes.CmPrompt("I87.2"),
        }));

    /// <summary>Scar, keloid, eczema or psoriasis at the place.</summary>
    public static ScreeningItem ScarOrSkinDisease => field ?? Once.Keep(ref field, new(
        "scar-or-skin-disease", ScreeningGroup.LocalConditions, false,
        "Keloid, scar, eczema or psoriasis at the place to be needled?",
        "Is there a thick scar, eczema or psoriasis where the needle would go?",
        "The point is moved.",
        new[] { Sources.DocSarah, Sources.PosturePlus }));

    /// <summary>Tumour at or near the place.</summary>
    public static ScreeningItem TumourAtSite => field ?? Once.Keep(ref field, new(
        "tumour-at-site", ScreeningGroup.LocalConditions, false,
        "Tumour at or near the place to be needled?",
        "Is there a lump or tumour at or near the place?",
        "No needle goes into or near a tumour.",
        new[] { Sources.BreastCancerTable, Sources.EPhysio, Sources.Who1999 }));

    /// <summary>Recent operation or radiotherapy at the place.</summary>
    public static ScreeningItem RecentSurgeryOrRadiotherapy => field ?? Once.Keep(ref field, new(
        "recent-surgery-or-radiotherapy", ScreeningGroup.LocalConditions, false,
        "Recent operation or radiotherapy at the place? When?",
        "Did you have surgery there not long ago, or radiotherapy? When was it?",
        "No source read gives a number of weeks; the surgeon's clearance decides.",
        new[] { Sources.StudentCards, Sources.EPhysio, Sources.Jotform, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("Z92.3", "Z51.0"),
        }));

    /// <summary>Joint replacement or implant near the place.</summary>
    public static ScreeningItem ImplantNearSite => field ?? Once.Keep(ref field, new(
        "implant-near-site", ScreeningGroup.LocalConditions, false,
        "Joint replacement, metalwork or soft implant near the place?",
        "Do you have an artificial joint, metal or another implant near the place?",
        "Never into an implant; an infected hip was reported after needling.",
        new[] { Sources.BreastCancerTable, Sources.Steentjes2015, Sources.Baumann2022, Sources.ICTMJC, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z96.64", "Z96.65", "Z96.9", "Z96.89", "T84.5"),
            Codes.CmPrompt("Z98.82"),
        }));

    /// <summary>Spinal instability or fracture.</summary>
    public static ScreeningItem SpinalInstability => field ?? Once.Keep(ref field, new(
        "spinal-instability", ScreeningGroup.LocalConditions, false,
        "Instability or fracture of the spine?",
        "Have you been told that your spine is unstable or broken?",
        "The cord may be pressed when muscles relax.",
        new[] { Sources.DocSarah, Sources.BreastCancerTable, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("M53.2X6", "M53.2X7", "M43.16", "S32.009A", "M80.08"),
        }));

    /// <summary>Operation on the lumbar spine.</summary>
    public static ScreeningItem SpinalSurgery => field ?? Once.Keep(ref field, new(
        "spinal-surgery", ScreeningGroup.LocalConditions, false,
        "Operation on the lumbar spine (laminectomy, fusion, or not known which)?",
        "Have you had an operation on your lower back?",
        "The bone that stops a needle may be missing; hardware and current do not go together.",
        new[] { Sources.FusionForum, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("Z98.1"),
        }));
}
