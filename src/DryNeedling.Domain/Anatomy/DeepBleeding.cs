namespace DryNeedling.Domain.Anatomy;

/// <summary>Whether a bleed from deep needling in a muscle can be stopped by pressing on it.</summary>
public enum DeepBleeding
{
    /// <summary>No source says. The default; rules read it as not compressible, because unknown is never "no risk".</summary>
    NotStated = 0,

    /// <summary>
    /// The safety sheet counts the muscle among the deep ones that cannot be compressed by hand; its words "deep gluteal" are read
    /// as the gluteus medius and minimus and the short rotators, its "deep calf" as the soleus.
    /// </summary>
    NotCompressible = 1,

    /// <summary>
    /// The position of the muscle, close under the skin of the limb, allows pressure, and no bleed of a vessel beside it after
    /// needling is among the cases read. Inferred; no source states it.
    /// </summary>
    CompressibleByPosition = 2,
}
