using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What is known about one claim: how certain, how direct, and on what basis. Equal when the <see cref="Id"/> is equal.
/// Immutable and thread-safe.
/// </summary>
public sealed class EvidenceStatement : IEquatable<EvidenceStatement>
{
    internal EvidenceStatement(
        string id, string claim, Certainty certainty, Directness directness, string basis, string[] articleRows, params Source[] sources)
    {
        Id = id;
        Claim = claim;
        Certainty = certainty;
        Directness = directness;
        Basis = basis;
        ArticleRows = ValueList<string>.Of(articleRows);
        Sources = ValueList<Source>.Of(sources);
    }

    /// <summary>Stable id, such as <c>C1</c>.</summary>
    public string Id { get; }

    /// <summary>The claim, in this library's own words.</summary>
    public string Claim { get; }

    /// <summary>How certain the evidence is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Whether the evidence is about dry needling in sciatica or borrowed.</summary>
    public Directness Directness { get; }

    /// <summary>Why it is graded so.</summary>
    public string Basis { get; }

    /// <summary>The rows of the patient article that make the claim.</summary>
    public IReadOnlyList<string> ArticleRows { get; }

    /// <summary>The sources read for it; empty where a search found none.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <inheritdoc/>
    public bool Equals(EvidenceStatement? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidenceStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The claim and its certainty.</summary>
    public override string ToString() => Id + " (" + Certainty + ", " + Directness + "): " + Claim;
}
