using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a medicine is to the rules. A combination product is one medicine of a combined class.</summary>
public enum MedicineClass
{
    /// <summary>Class not known. The default; such a medicine leaves the questions about medicines open, even on a complete list.</summary>
    Unclassified = 0,

    /// <summary>A medicine that no rule is about.</summary>
    Other = 1,

    /// <summary>Anticoagulant (ATC B01AA, AB, AE, AF, AX).</summary>
    Anticoagulant = 2,

    /// <summary>Antiplatelet (ATC B01AC, N02BA01).</summary>
    Antiplatelet = 3,

    /// <summary>Anticoagulant with antiplatelet in one product (such as ATC B01AF51).</summary>
    AnticoagulantWithAntiplatelet = 4,

    /// <summary>Two antiplatelets in one product (such as ATC B01AC30).</summary>
    TwoAntiplatelets = 5,
}

internal static class MedicineClasses
{
    internal static readonly EnumNames<MedicineClass> Names = new(
        (MedicineClass.Unclassified, "unclassified"),
        (MedicineClass.Other, "other"),
        (MedicineClass.Anticoagulant, "anticoagulant"),
        (MedicineClass.Antiplatelet, "antiplatelet"),
        (MedicineClass.AnticoagulantWithAntiplatelet, "anticoagulant-with-antiplatelet"),
        (MedicineClass.TwoAntiplatelets, "two-antiplatelets"));
}
