using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A set of sided body sites. Equal by content. <c>default</c> is the empty set. A site without a side covers both sides.
/// Immutable and thread-safe.
/// </summary>
public readonly struct BodySiteSet : IEquatable<BodySiteSet>
{
    private const int RegionCount = 23;
    private readonly ulong bits;

    private BodySiteSet(ulong bits) => this.bits = bits;

    /// <summary>The empty set.</summary>
    public static BodySiteSet Empty => default;

    /// <summary>True where no site is in the set.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The set of the given sites.</summary>
    /// <param name="sites">Sites; one without a side covers both sides of its region.</param>
    /// <exception cref="ArgumentException">One of the sites is <c>default</c>.</exception>
    public static BodySiteSet Of(params BodySite[] sites)
    {
        ulong bits = 0;
        foreach (BodySite site in Guard.NotNull(sites, nameof(sites)))
        {
            bits |= BitsOf(site);
        }

        return new BodySiteSet(bits);
    }

    /// <summary>Every region of the lower limb, thigh to foot, on one side; on both where the side is unspecified.</summary>
    /// <param name="side">The side.</param>
    public static BodySiteSet LowerLimb(Side side)
    {
        Guard.Defined(side, Sides.NamesOrUnspecified, nameof(side));
        ulong bits = 0;
        foreach (BodyRegion region in BodyRegions.Names.Values)
        {
            bits |= region.IsLowerLimb() ? BitsOf(region, side) : 0;
        }

        return new BodySiteSet(bits);
    }

    /// <summary>True where the site lies in the set; a site without a side where either side does. False for <c>default</c>.</summary>
    /// <param name="site">The site.</param>
    public bool Contains(BodySite site) => site.Region != BodyRegion.Unspecified && (bits & BitsOf(site)) != 0;

    /// <summary>True where the two sets share a site.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(BodySiteSet other) => (bits & other.bits) != 0;

    /// <summary>The sites of both sets.</summary>
    /// <param name="other">The other set.</param>
    public BodySiteSet Union(BodySiteSet other) => new(bits | other.bits);

    /// <summary>The sites of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    public BodySiteSet Except(BodySiteSet other) => new(bits & ~other.bits);

    /// <summary>The set with left and right exchanged.</summary>
    public BodySiteSet Mirrored() => new(((bits & Lefts) << 1) | ((bits >> 1) & Lefts));

    /// <summary>The sites, ordered by region and side. Midline regions appear once, without a side.</summary>
    public IReadOnlyList<BodySite> ToList()
    {
        var sites = new List<BodySite>();
        foreach (BodyRegion region in BodyRegions.Names.Values)
        {
            if (region.IsMidline())
            {
                if ((bits & BitsOf(region, Side.Unspecified)) != 0)
                {
                    sites.Add(BodySite.Of(region));
                }

                continue;
            }

            foreach (Side side in Sides.Names.Values)
            {
                if ((bits & BitsOf(region, side)) != 0)
                {
                    sites.Add(BodySite.On(region, side));
                }
            }
        }

        return ValueList<BodySite>.Of(sites);
    }

    /// <summary>Equality by content.</summary>
    public static bool operator ==(BodySiteSet left, BodySiteSet right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(BodySiteSet left, BodySiteSet right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BodySiteSet other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BodySiteSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits.GetHashCode();

    /// <summary>The sites, separated by commas.</summary>
    public override string ToString() => IsEmpty ? "no site" : string.Join(", ", ToList());

    // Two bits a region, left then right, so that mirroring is a shift.
    private static ulong Lefts => 0x5555_5555_5555_5555UL & ((1UL << (2 * RegionCount)) - 1);

    private static ulong BitsOf(BodySite site) => site.Region == BodyRegion.Unspecified
        ? throw new ArgumentException("A body site must name its region; default(BodySite) is no site.", nameof(site))
        : BitsOf(site.Region, site.Side);

    private static ulong BitsOf(BodyRegion region, Side side) =>
        (side == Side.Unspecified ? 3UL : 1UL << ((int)side - 1)) << (2 * ((int)region - 1));
}
