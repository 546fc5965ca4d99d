using System;

namespace DryNeedling.Domain.Anatomy;

/// <summary>A region to which a muscle is described to refer pain, and how constantly. Equal by value; immutable and thread-safe.</summary>
public sealed class ReferralArea : IEquatable<ReferralArea>
{
    internal ReferralArea(BodyRegion region, ReferralRole role)
    {
        Region = region;
        Role = role;
    }

    /// <summary>The region.</summary>
    public BodyRegion Region { get; }

    /// <summary>How constant the region is.</summary>
    public ReferralRole Role { get; }

    /// <inheritdoc/>
    public bool Equals(ReferralArea? other) => other is not null && Region == other.Region && Role == other.Role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferralArea);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Region, Role);

    /// <summary>The region and its role.</summary>
    public override string ToString() => BodyRegions.Names.NameOf(Region) + " (" + Role + ")";
}
