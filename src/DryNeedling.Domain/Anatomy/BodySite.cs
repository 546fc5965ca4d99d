using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A region of the body with its side. Equal by value. <c>default</c> is no site: it has no region and lies in no
/// <see cref="BodySiteSet"/>. Immutable and thread-safe.
/// </summary>
public readonly struct BodySite : IEquatable<BodySite>
{
    private BodySite(BodyRegion region, Side side)
    {
        Region = region;
        Side = side;
    }

    /// <summary>The region; <see cref="BodyRegion.Unspecified"/> only in <c>default</c>.</summary>
    public BodyRegion Region { get; }

    /// <summary>The side; <see cref="Side.Unspecified"/> for midline regions and where the side was not recorded.</summary>
    public Side Side { get; }

    /// <summary>A site on the left.</summary>
    /// <param name="region">A region that has sides.</param>
    /// <exception cref="ArgumentException">The region lies in the midline and has no side.</exception>
    public static BodySite Left(BodyRegion region) => On(region, Side.Left);

    /// <summary>A site on the right.</summary>
    /// <param name="region">A region that has sides.</param>
    /// <exception cref="ArgumentException">The region lies in the midline and has no side.</exception>
    public static BodySite Right(BodyRegion region) => On(region, Side.Right);

    /// <summary>A site in the midline, or one whose side was not recorded.</summary>
    /// <param name="region">Any region.</param>
    public static BodySite Of(BodyRegion region) => On(region, Side.Unspecified);

    /// <summary>A site with a side.</summary>
    /// <param name="region">Any region.</param>
    /// <param name="side">The side; must be <see cref="Side.Unspecified"/> for a midline region.</param>
    /// <exception cref="ArgumentException">The region lies in the midline and a side was given.</exception>
    public static BodySite On(BodyRegion region, Side side)
    {
        Guard.Defined(region, BodyRegions.Names, nameof(region));
        Guard.Defined(side, Sides.NamesOrUnspecified, nameof(side));
        return region.IsMidline() && side != Side.Unspecified
            ? throw new ArgumentException(
                "The region " + BodyRegions.Names.NameOf(region) + " lies in the midline and has no side; leave the side out.", nameof(side))
            : new BodySite(region, side);
    }

    /// <summary>Equality by region and side.</summary>
    public static bool operator ==(BodySite left, BodySite right) => left.Equals(right);

    /// <summary>Inequality by region and side.</summary>
    public static bool operator !=(BodySite left, BodySite right) => !left.Equals(right);

    /// <summary>The same region on the other side; a site without a side is its own mirror.</summary>
    public BodySite Mirrored() => new(Region, Side.Mirrored());

    /// <inheritdoc/>
    public bool Equals(BodySite other) => Region == other.Region && Side == other.Side;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BodySite other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Region * 4) + (int)Side;

    /// <summary>Side and region, such as <c>left buttock</c>.</summary>
    public override string ToString()
    {
        if (Region == BodyRegion.Unspecified)
        {
            return "no site";
        }

        string region = BodyRegions.Names.NameOf(Region);
        return Side == Side.Unspecified ? region : Sides.Names.NameOf(Side) + " " + region;
    }
}
