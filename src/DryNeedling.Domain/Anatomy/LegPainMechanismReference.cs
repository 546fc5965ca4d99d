using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How one mechanism of leg pain is described. The line between somatic and radicular pain is one of likelihood; mechanisms can be mixed.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class LegPainMechanismReference : IEquatable<LegPainMechanismReference>
{
    internal LegPainMechanismReference(
        string id,
        string mechanismId,
        string name,
        string distribution,
        string quality,
        string aggravators,
        string findings,
        string tensionTests,
        string needlingRelevance,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        MechanismId = Guard.NotBlank(mechanismId, nameof(mechanismId));
        Name = Guard.NotBlank(name, nameof(name));
        Distribution = Guard.NotBlank(distribution, nameof(distribution));
        Quality = Guard.NotBlank(quality, nameof(quality));
        Aggravators = Guard.NotBlank(aggravators, nameof(aggravators));
        Findings = Guard.NotBlank(findings, nameof(findings));
        TensionTests = Guard.NotBlank(tensionTests, nameof(tensionTests));
        NeedlingRelevance = Guard.NotBlank(needlingRelevance, nameof(needlingRelevance));
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>radicular-pain</c>.</summary>
    public string Id { get; }

    /// <summary>Id of the mechanism that the entry describes; two entries can describe the same one.</summary>
    public string MechanismId { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Where.</summary>
    public string Distribution { get; }

    /// <summary>What it feels like.</summary>
    public string Quality { get; }

    /// <summary>What brings it on and what eases it.</summary>
    public string Aggravators { get; }

    /// <summary>Neurological and other findings.</summary>
    public string Findings { get; }

    /// <summary>Nerve-tension tests.</summary>
    public string TensionTests { get; }

    /// <summary>What it means for needling.</summary>
    public string NeedlingRelevance { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(LegPainMechanismReference? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegPainMechanismReference);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Name and distribution.</summary>
    public override string ToString() => Name + ": " + Distribution;
}
