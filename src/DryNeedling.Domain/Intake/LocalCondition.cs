using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Whether a condition is present at a site. A site without an entry is not asked, unless the health screen denies the
/// condition or its group. A presence without a side is presumed on both sides; an absence without a side settles neither. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class LocalCondition : IEquatable<LocalCondition>
{
    /// <summary>A condition and whether it is present at a site.</summary>
    /// <param name="kind">The condition.</param>
    /// <param name="site">The site. Record the side wherever the region has one.</param>
    /// <param name="present">Whether it is present.</param>
    /// <exception cref="ArgumentException">The site is <c>default</c>.</exception>
    public LocalCondition(LocalConditionKind kind, BodySite site, Answer present)
    {
        Kind = Guard.Defined(kind, LocalConditionKinds.Names, nameof(kind));
        if (site.Region == BodyRegion.Unspecified)
        {
            throw new ArgumentException("A local condition must name its site; default(BodySite) is no site.", nameof(site));
        }

        Site = site;
        IsPresent = Guard.Defined(present, Answers.Names, nameof(present));
    }

    /// <summary>The condition.</summary>
    public LocalConditionKind Kind { get; }

    /// <summary>The site.</summary>
    public BodySite Site { get; }

    /// <summary>Whether it is present.</summary>
    public Answer IsPresent { get; }

    /// <summary>A condition that is present.</summary>
    /// <param name="kind">The condition.</param>
    /// <param name="site">The site.</param>
    public static LocalCondition Present(LocalConditionKind kind, BodySite site) => new(kind, site, Answer.Yes);

    /// <summary>A condition that was looked for and is absent at that site.</summary>
    /// <param name="kind">The condition.</param>
    /// <param name="site">The site.</param>
    public static LocalCondition Absent(LocalConditionKind kind, BodySite site) => new(kind, site, Answer.No);

    /// <summary>The same condition on the other side.</summary>
    public LocalCondition Mirrored() => new(Kind, Site.Mirrored(), IsPresent);

    /// <inheritdoc/>
    public bool Equals(LocalCondition? other) => other is not null && Kind == other.Kind && Site == other.Site && IsPresent == other.IsPresent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Site, IsPresent);

    /// <summary>Condition, site and answer.</summary>
    public override string ToString() =>
        LocalConditionKinds.Names.NameOf(Kind) + " at " + Site + ": " + Answers.Names.NameOf(IsPresent);
}
