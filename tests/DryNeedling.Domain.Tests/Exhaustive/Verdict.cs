using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The verdict of one option: three levels, and whether it is supported (0 no, 1 unknown, 2 yes).</summary>
internal record struct Verdict(Clearance Mildest, Clearance Stated, Clearance Gravest, int Supported)
{
    /// <summary>In two bytes, because millions are kept.</summary>
    internal readonly ushort Pack() => (ushort)((int)Mildest | ((int)Stated << 3) | ((int)Gravest << 6) | (Supported << 9));

    internal static Verdict Unpack(ushort packed) =>
        new((Clearance)(packed & 7), (Clearance)((packed >> 3) & 7), (Clearance)((packed >> 6) & 7), packed >> 9);
}
