using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A trigger point as texts describe it: a zone of a muscle and where its pain is felt. The side is not part of it. A
/// description, not a map to validate a finding against. Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class TriggerPoint : IEquatable<TriggerPoint>
{
    internal TriggerPoint(
        Muscle muscle, string key, string name, string location, BodyRegion[] refersTo, ReadingMark mark, string? note, ChartPoint? chartPoint)
    {
        Muscle = muscle;
        Id = muscle.Id + "/" + key;
        Name = name;
        Location = location;
        Referral = ValueList<ReferralArea>.Of(Array.ConvertAll(refersTo, region => new ReferralArea(region, muscle.RoleOf(region))));
        Mark = mark;
        Note = note;
        ChartPoint = chartPoint;
    }

    /// <summary>Stable id, such as <c>piriformis/medial</c>.</summary>
    public string Id { get; }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>Name within the muscle.</summary>
    public string Name { get; }

    /// <summary>Where it lies, in words.</summary>
    public string Location { get; }

    /// <summary>
    /// Where its pain is felt, with the role that the region has for the whole muscle;
    /// <see cref="ReferralRole.SiteOnly"/> where only a point names the region.
    /// </summary>
    public IReadOnlyList<ReferralArea> Referral { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>Where sources disagree or a part is not confirmed; null where there is nothing to say.</summary>
    public string? Note { get; }

    /// <summary>How closely the pain of its muscle is described to copy sciatica.</summary>
    public SciaticaMimicry Mimicry => Muscle.Mimicry;

    /// <summary>
    /// Its place in a schematic back view, on the right side; null where it has none. A place in a picture, not an entry
    /// point.
    /// </summary>
    public ChartPoint? ChartPoint { get; }

    /// <summary>The sources of its muscle: the ground gives them for the muscle, not for each point.</summary>
    public IReadOnlyList<Source> Sources => Muscle.Sources;

    /// <summary>What to show beside it.</summary>
    public string Notice => ReferenceNotice.Text;

    /// <inheritdoc/>
    public bool Equals(TriggerPoint? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Muscle and name.</summary>
    public override string ToString() => Muscle.Name + ", " + Name;
}
