using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A segment of the spinal cord, by the root that leaves it. Only those that the muscles of the catalogue are described with.
/// The sciatic nerve takes its roots from L4 to S3.
/// </summary>
public enum SpinalSegment
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Twelfth thoracic.</summary>
    T12 = 1,

    /// <summary>First lumbar.</summary>
    L1 = 2,

    /// <summary>Second lumbar.</summary>
    L2 = 3,

    /// <summary>Third lumbar.</summary>
    L3 = 4,

    /// <summary>Fourth lumbar.</summary>
    L4 = 5,

    /// <summary>Fifth lumbar.</summary>
    L5 = 6,

    /// <summary>First sacral.</summary>
    S1 = 7,

    /// <summary>Second sacral.</summary>
    S2 = 8,

    /// <summary>Third sacral.</summary>
    S3 = 9,
}

internal static class SpinalSegments
{
    internal static readonly EnumNames<SpinalSegment> Names = new(
        (SpinalSegment.T12, "t12"),
        (SpinalSegment.L1, "l1"),
        (SpinalSegment.L2, "l2"),
        (SpinalSegment.L3, "l3"),
        (SpinalSegment.L4, "l4"),
        (SpinalSegment.L5, "l5"),
        (SpinalSegment.S1, "s1"),
        (SpinalSegment.S2, "s2"),
        (SpinalSegment.S3, "s3"));
}
