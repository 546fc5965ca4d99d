using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A nerve root whose muscles and skin the leg examination tests, as in the sciatica fact sheet (section 1.2). The roots of
/// the saddle, S2 and below, are not here: what is numb there is a red-flag question of its own.
/// </summary>
public enum NerveRoot
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>L4: knee extension and thigh adduction; inner calf.</summary>
    L4 = 4,

    /// <summary>L5: lifting the great toe and the foot, turning the sole outward, hip abduction; top of the foot and outer calf.</summary>
    L5 = 5,

    /// <summary>S1: pushing the foot and toes down, hip extension; outer edge and sole of the foot.</summary>
    S1 = 6,
}

internal static class NerveRoots
{
    internal static readonly EnumNames<NerveRoot> Names = new((NerveRoot.L4, "l4"), (NerveRoot.L5, "l5"), (NerveRoot.S1, "s1"));

    /// <summary>How many places there are to examine: each root on both sides.</summary>
    internal static int Places => Names.Values.Count * Sides.Names.Values.Count;
}
