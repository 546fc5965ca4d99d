using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a medicine is to the rules. A combination product is one medicine of a combined class.</summary>
public enum MedicineClass
{
    /// <summary>Class not known. The default; such a medicine leaves the questions about medicines open, even on a complete list.</summary>
    Unclassified = 0,

    /// <summary>A medicine that no question is about.</summary>
    Other = 1,

    /// <summary>Anticoagulant, of whatever kind (ATC B01AA, AB, AE, AF, AX).</summary>
    Anticoagulant = 2,

    /// <summary>Antiplatelet (ATC B01AC, N02BA01).</summary>
    Antiplatelet = 3,

    /// <summary>Anticoagulant with antiplatelet in one product (such as ATC B01AF51).</summary>
    AnticoagulantWithAntiplatelet = 4,

    /// <summary>Two antiplatelets in one product (such as ATC B01AC30).</summary>
    TwoAntiplatelets = 5,

    /// <summary>Vitamin K antagonist, such as warfarin (ATC B01AA): an anticoagulant.</summary>
    VitaminKAntagonist = 6,

    /// <summary>Thrombolytic (ATC B01AD): given in an emergency.</summary>
    Thrombolytic = 7,

    /// <summary>Something that adds to bleeding: an anti-inflammatory, an SSRI or SNRI (ATC M01A, N06AB, N06AX16).</summary>
    BleedingInteractor = 8,

    /// <summary>Something that weakens the immune system: systemic steroids, immunosuppressants, antineoplastics (ATC H02AB, L04A, L01).</summary>
    Immunosuppressant = 9,

    /// <summary>Medicine for diabetes (ATC A10A, A10B).</summary>
    Antidiabetic = 10,
}

internal static class MedicineClasses
{
    internal static readonly EnumNames<MedicineClass> Names = new(
        (MedicineClass.Unclassified, "unclassified"),
        (MedicineClass.Other, "other"),
        (MedicineClass.Anticoagulant, "anticoagulant"),
        (MedicineClass.Antiplatelet, "antiplatelet"),
        (MedicineClass.AnticoagulantWithAntiplatelet, "anticoagulant-with-antiplatelet"),
        (MedicineClass.TwoAntiplatelets, "two-antiplatelets"),
        (MedicineClass.VitaminKAntagonist, "vitamin-k-antagonist"),
        (MedicineClass.Thrombolytic, "thrombolytic"),
        (MedicineClass.BleedingInteractor, "bleeding-interactor"),
        (MedicineClass.Immunosuppressant, "immunosuppressant"),
        (MedicineClass.Antidiabetic, "antidiabetic"));

    /// <summary>ATC subgroups that look like a class that counts and are not: topical heparin; steroids on skin, in lung, eye or gut.</summary>
    private static readonly string[] NotSystemic = { "C05BA", "D07", "R03BA", "S01BA", "A07EA" };

    /// <summary>The questions that a medicine of the class answers with yes.</summary>
    internal static IEnumerable<ScreeningItem> AnsweredBy(MedicineClass medicineClass)
    {
        if (IsAnticoagulant(medicineClass))
        {
            yield return ScreeningItems.TakesAnticoagulant;
        }

        switch (medicineClass)
        {
            case MedicineClass.VitaminKAntagonist:
                yield return ScreeningItems.TakesVitaminKAntagonist;
                break;
            case MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet:
                yield return ScreeningItems.TakesAntiplatelet;
                break;
            case MedicineClass.TwoAntiplatelets:
                yield return ScreeningItems.TakesAntiplatelet;
                yield return ScreeningItems.TakesTwoAntiplatelets;
                break;
            case MedicineClass.Thrombolytic:
                yield return ScreeningItems.AcuteIllness;
                break;
            case MedicineClass.BleedingInteractor:
                yield return ScreeningItems.TakesBleedingInteractor;
                break;
            case MedicineClass.Immunosuppressant:
                yield return ScreeningItems.Immunosuppressed;
                break;
            case MedicineClass.Antidiabetic:
                yield return ScreeningItems.Diabetes;
                break;
        }
    }

    internal static bool IsAnticoagulant(MedicineClass medicineClass) => medicineClass
        is MedicineClass.Anticoagulant or MedicineClass.AnticoagulantWithAntiplatelet or MedicineClass.VitaminKAntagonist;

    /// <summary>The class of an ATC code, by the codes that the questions name; unclassified where the code is too short to tell.</summary>
    internal static MedicineClass Of(ClinicalCode code)
    {
        bool Is(ScreeningItem item) => item.Read(code) == CodeReading.Answers;
        bool Open(ScreeningItem item) => item.Read(code) == CodeReading.Prompts;
        return Is(ScreeningItems.TakesAnticoagulant) && Is(ScreeningItems.TakesAntiplatelet) ? MedicineClass.AnticoagulantWithAntiplatelet
            : Is(ScreeningItems.TakesVitaminKAntagonist) ? MedicineClass.VitaminKAntagonist
            : Is(ScreeningItems.TakesAnticoagulant) ? MedicineClass.Anticoagulant
            : Is(ScreeningItems.TakesTwoAntiplatelets) ? MedicineClass.TwoAntiplatelets
            : Is(ScreeningItems.TakesAntiplatelet) ? MedicineClass.Antiplatelet
            : Is(ScreeningItems.AcuteIllness) ? MedicineClass.Thrombolytic
            : Is(ScreeningItems.TakesBleedingInteractor) ? MedicineClass.BleedingInteractor
            : Is(ScreeningItems.Immunosuppressed) ? MedicineClass.Immunosuppressant
            : Is(ScreeningItems.Diabetes) ? MedicineClass.Antidiabetic
            : Open(ScreeningItems.TakesAnticoagulant) || Open(ScreeningItems.TakesAntiplatelet) || Open(ScreeningItems.TakesTwoAntiplatelets)
                ? MedicineClass.Unclassified
            : MedicineClass.Other;
    }

    /// <summary>True for a code that is known, and known to have nothing to do with any question.</summary>
    internal static bool IsKnownNotSystemic(ClinicalCode code)
    {
        foreach (string start in NotSystemic)
        {
            if (code.Bare.StartsWith(start, System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
