using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// What one nerve root of the sciatic picture is described to serve. Tables differ; a match with one root carries little weight alone.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class NerveRootReference : IEquatable<NerveRootReference>
{
    internal NerveRootReference(
        string id,
        string name,
        string sensoryArea,
        string keyMotorActions,
        string reflex,
        string stretchSign,
        string painArea,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Name = Guard.NotBlank(name, nameof(name));
        SensoryArea = Guard.NotBlank(sensoryArea, nameof(sensoryArea));
        KeyMotorActions = Guard.NotBlank(keyMotorActions, nameof(keyMotorActions));
        Reflex = Guard.NotBlank(reflex, nameof(reflex));
        StretchSign = Guard.NotBlank(stretchSign, nameof(stretchSign));
        PainArea = Guard.NotBlank(painArea, nameof(painArea));
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>l5</c>.</summary>
    public string Id { get; }

    /// <summary>Name of the root.</summary>
    public string Name { get; }

    /// <summary>Skin area.</summary>
    public string SensoryArea { get; }

    /// <summary>Key movements.</summary>
    public string KeyMotorActions { get; }

    /// <summary>Reflex; says so where there is no routine one.</summary>
    public string Reflex { get; }

    /// <summary>Stretch test.</summary>
    public string StretchSign { get; }

    /// <summary>Where pain is described.</summary>
    public string PainArea { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(NerveRootReference? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NerveRootReference);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Name and skin area.</summary>
    public override string ToString() => Name + ": " + SensoryArea;
}
