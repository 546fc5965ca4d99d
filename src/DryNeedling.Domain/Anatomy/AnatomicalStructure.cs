using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A structure beside a muscle: a nerve, vessel, organ, space, bone or group. Equal when the <see cref="Id"/> is equal.
/// Immutable and thread-safe.
/// </summary>
public sealed class AnatomicalStructure : IEquatable<AnatomicalStructure>
{
    private readonly ValueList<ReferenceCode> codes;

    internal AnatomicalStructure(string id, string name, AnatomicalStructureKind kind, ReferenceCode[] codes)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = Guard.NotBlank(name, nameof(name));
        Kind = Guard.Defined(kind, AnatomicalStructureKinds.Names, nameof(kind));
        this.codes = ValueList<ReferenceCode>.Of(codes);
    }

    /// <summary>Stable id, such as <c>sciatic-nerve</c>.</summary>
    public string Id { get; }

    /// <summary>English name.</summary>
    public string Name { get; }

    /// <summary>What kind of structure it is.</summary>
    public AnatomicalStructureKind Kind { get; }

    /// <summary>Confirmed codes; empty where none was confirmed.</summary>
    public IReadOnlyList<ReferenceCode> Codes => codes;

    /// <inheritdoc/>
    public bool Equals(AnatomicalStructure? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnatomicalStructure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The English name.</summary>
    public override string ToString() => Name;
}
