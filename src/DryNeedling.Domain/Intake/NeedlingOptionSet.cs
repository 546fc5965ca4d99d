using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A set of <see cref="NeedlingOption"/>s. Equal by content. <c>default</c> is the empty set. Immutable and thread-safe.
/// </summary>
public readonly struct NeedlingOptionSet : IEquatable<NeedlingOptionSet>
{
    private static readonly ValueList<NeedlingOption> EveryOption = ValueList<NeedlingOption>.Of(
        from muscle in Muscles.All
        from side in Sides.Names.Values
        from technique in NeedlingTechniques.Names.Values
        select new NeedlingOption(muscle, side, technique));

    // One word a technique; in each, two bits a muscle, left then right. So mirroring and closing upwards are shifts and ors.
    private readonly ulong superficial;
    private readonly ulong deep;
    private readonly ulong electrical;

    private NeedlingOptionSet(ulong superficial, ulong deep, ulong electrical)
    {
        this.superficial = superficial;
        this.deep = deep;
        this.electrical = electrical;
    }

    /// <summary>The empty set.</summary>
    public static NeedlingOptionSet Empty => default;

    /// <summary>Every option: all muscles, both sides, all techniques.</summary>
    public static NeedlingOptionSet All { get; } = ForMuscles(_ => true);

    /// <summary>True where no option is in the set.</summary>
    public bool IsEmpty => (superficial | deep | electrical) == 0;

    /// <summary>Number of options in the set.</summary>
    public int Count => BitCount.Of(superficial) + BitCount.Of(deep) + BitCount.Of(electrical);

    /// <summary>The set of the given options.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public static NeedlingOptionSet Of(params NeedlingOption[] options)
    {
        NeedlingOptionSet set = Empty;
        foreach (NeedlingOption option in Guard.NotNull(options, nameof(options)))
        {
            if (!option.IsOption)
            {
                throw new ArgumentException("An option must name muscle, side and technique; default(NeedlingOption) is no option.", nameof(options));
            }

            set |= Single(option);
        }

        return set;
    }

    /// <summary>All techniques in one muscle on one side; on both where the side is unspecified.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">The side.</param>
    public static NeedlingOptionSet In(Muscle muscle, Side side)
    {
        Guard.NotNull(muscle, nameof(muscle));
        Guard.Defined(side, Sides.NamesOrUnspecified, nameof(side));
        return Uniform(MuscleBits(muscle, side));
    }

    /// <summary>All options whose muscle lies under one of the sites.</summary>
    /// <param name="sites">The sites.</param>
    public static NeedlingOptionSet Under(BodySiteSet sites)
    {
        ulong bits = 0;
        foreach (Muscle muscle in Muscles.All)
        {
            bits |= muscle.SitesOn(Side.Left).Overlaps(sites) ? MuscleBits(muscle, Side.Left) : 0;
            bits |= muscle.SitesOn(Side.Right).Overlaps(sites) ? MuscleBits(muscle, Side.Right) : 0;
        }

        return Uniform(bits);
    }

    /// <summary>True where the option is in the set; false for <c>default</c>.</summary>
    /// <param name="option">The option.</param>
    public bool Contains(NeedlingOption option) => option.IsOption && !(this & Single(option)).IsEmpty;

    /// <summary>True where every option of the other set is in this one.</summary>
    /// <param name="other">The other set.</param>
    public bool ContainsAll(NeedlingOptionSet other) => (other - this).IsEmpty;

    /// <summary>The options of both sets.</summary>
    /// <param name="other">The other set.</param>
    public NeedlingOptionSet Union(NeedlingOptionSet other) => this | other;

    /// <summary>The options in both sets.</summary>
    /// <param name="other">The other set.</param>
    public NeedlingOptionSet Intersect(NeedlingOptionSet other) => this & other;

    /// <summary>The options of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    public NeedlingOptionSet Except(NeedlingOptionSet other) => this - other;

    /// <summary>The set with left and right exchanged.</summary>
    public NeedlingOptionSet Mirrored() => new(Mirror(superficial), Mirror(deep), Mirror(electrical));

    /// <summary>The options, ordered by muscle, side and technique.</summary>
    public IReadOnlyList<NeedlingOption> ToList() => this == All ? EveryOption : ValueList<NeedlingOption>.Of(EveryOption.Where(Contains));

    /// <summary>The options of both sets.</summary>
    public static NeedlingOptionSet operator |(NeedlingOptionSet left, NeedlingOptionSet right) =>
        new(left.superficial | right.superficial, left.deep | right.deep, left.electrical | right.electrical);

    /// <summary>The options in both sets.</summary>
    public static NeedlingOptionSet operator &(NeedlingOptionSet left, NeedlingOptionSet right) =>
        new(left.superficial & right.superficial, left.deep & right.deep, left.electrical & right.electrical);

    /// <summary>The options of the left set that are not in the right.</summary>
    public static NeedlingOptionSet operator -(NeedlingOptionSet left, NeedlingOptionSet right) =>
        new(left.superficial & ~right.superficial, left.deep & ~right.deep, left.electrical & ~right.electrical);

    /// <summary>Equality by content.</summary>
    public static bool operator ==(NeedlingOptionSet left, NeedlingOptionSet right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(NeedlingOptionSet left, NeedlingOptionSet right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NeedlingOptionSet other) =>
        superficial == other.superficial && deep == other.deep && electrical == other.electrical;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NeedlingOptionSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(superficial, deep, electrical);

    /// <summary>A short description by muscle and technique.</summary>
    public override string ToString() => OptionWords.Describe(this);

    internal static NeedlingOptionSet ForMuscles(Func<Muscle, bool> predicate)
    {
        ulong bits = 0;
        foreach (Muscle muscle in Muscles.All)
        {
            bits |= predicate(muscle) ? MuscleBits(muscle, Side.Unspecified) : 0;
        }

        return Uniform(bits);
    }

    /// <summary>The options of this set with at least the given technique.</summary>
    internal NeedlingOptionSet From(NeedlingTechnique technique) => technique switch
    {
        NeedlingTechnique.Deep => new NeedlingOptionSet(0, deep, electrical),
        NeedlingTechnique.Electrical => new NeedlingOptionSet(0, 0, electrical),
        _ => this,
    };

    /// <summary>A restriction of a technique restricts every harsher one.</summary>
    internal NeedlingOptionSet ClosedUpwards() => new(superficial, superficial | deep, superficial | deep | electrical);

    /// <summary>Adds to each option of the set its milder techniques.</summary>
    internal NeedlingOptionSet ClosedDownwards() => new(superficial | deep | electrical, deep | electrical, electrical);

    private static NeedlingOptionSet Single(NeedlingOption option)
    {
        ulong bits = MuscleBits(option.Muscle, option.Side);
        return option.Technique switch
        {
            NeedlingTechnique.Superficial => new NeedlingOptionSet(bits, 0, 0),
            NeedlingTechnique.Deep => new NeedlingOptionSet(0, bits, 0),
            _ => new NeedlingOptionSet(0, 0, bits),
        };
    }

    private static NeedlingOptionSet Uniform(ulong bits) => new(bits, bits, bits);

    private static ulong MuscleBits(Muscle muscle, Side side) =>
        (side == Side.Unspecified ? 3UL : 1UL << ((int)side - 1)) << (2 * muscle.Index);

    private static ulong Mirror(ulong bits) => ((bits & 0x5555_5555_5555_5555UL) << 1) | ((bits >> 1) & 0x5555_5555_5555_5555UL);
}
