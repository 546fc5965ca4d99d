using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A mechanism behind pain of the leg (sciatica fact sheet, section 0). The word "sciatica" alone names none: a panel on pain
/// terms splits spine-related leg pain into the first four; the others are this library's names for what imitates it.
/// </summary>
public enum LegPainMechanism
{
    /// <summary>Not recorded. The default; in no set.</summary>
    Unspecified = 0,

    /// <summary>Pain referred from disc, joint, ligament or muscle of the back, without root involvement.</summary>
    SomaticReferred = 1,

    /// <summary>Pain from an irritated root, without loss of function.</summary>
    RadicularPain = 2,

    /// <summary>Pain from a root, with loss of reflex, power or sensation.</summary>
    RadicularPainWithRadiculopathy = 3,

    /// <summary>Loss of function of a root without pain.</summary>
    PainlessRadiculopathy = 4,

    /// <summary>Pain referred from a trigger point.</summary>
    MyofascialReferred = 5,

    /// <summary>The nerve irritated in the buttock, by the piriformis or a neighbour.</summary>
    DeepGlutealOrPiriformis = 6,

    /// <summary>Symptoms on standing and walking from a narrow spinal canal.</summary>
    NeurogenicClaudication = 7,

    /// <summary>Vascular, or another cause.</summary>
    VascularOrOther = 8,

    /// <summary>Assessed, and not determined: a normal result.</summary>
    Undetermined = 9,
}

internal static class LegPainMechanisms
{
    internal static readonly EnumNames<LegPainMechanism> Names = new(
        (LegPainMechanism.SomaticReferred, "somatic-referred"),
        (LegPainMechanism.RadicularPain, "radicular-pain"),
        (LegPainMechanism.RadicularPainWithRadiculopathy, "radicular-pain-with-radiculopathy"),
        (LegPainMechanism.PainlessRadiculopathy, "painless-radiculopathy"),
        (LegPainMechanism.MyofascialReferred, "myofascial-referred"),
        (LegPainMechanism.DeepGlutealOrPiriformis, "deep-gluteal-or-piriformis"),
        (LegPainMechanism.NeurogenicClaudication, "neurogenic-claudication"),
        (LegPainMechanism.VascularOrOther, "vascular-or-other"),
        (LegPainMechanism.Undetermined, "undetermined"));
}
