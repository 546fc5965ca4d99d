using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What is known about one claim: how certain, how direct, and on what basis. Equal when the <see cref="Id"/> is equal.
/// Immutable and thread-safe.
/// </summary>
public sealed class EvidenceStatement : IEquatable<EvidenceStatement>
{
    internal EvidenceStatement(
        string id,
        EvidenceKind kind,
        string claim,
        Directness directness,
        string directnessInWords,
        string basis,
        string[] articleRows,
        EvidenceGrade[] grades,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Kind = Guard.Defined(kind, EvidenceKinds.Names, nameof(kind));
        Claim = Guard.NotBlank(claim, nameof(claim));
        Directness = directness;
        DirectnessInWords = Guard.NotBlank(directnessInWords, nameof(directnessInWords));
        Basis = Guard.NotBlank(basis, nameof(basis));
        ArticleRows = ValueList<string>.Of(articleRows);
        Grades = ValueList<EvidenceGrade>.Of(grades);
        Citations = ValueList<Citation>.Of(citations);
        Sources = ValueList<Source>.Of(citations.Select(citation => citation.Source).Distinct());
    }

    /// <summary>
    /// Stable id: <c>C1</c> to <c>C15</c> for the claims that the sciatica fact sheet graded, <c>E1</c> onwards for further
    /// claims of the article.
    /// </summary>
    public string Id { get; }

    /// <summary>What sort of claim it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The claim, in this library's own words.</summary>
    public string Claim { get; }

    /// <summary>How certain the evidence is; the lower end where a range was given.</summary>
    public Certainty Certainty => Grades[0].Certainty;

    /// <summary>The same in words, with the whole range.</summary>
    public string CertaintyInWords => Grades[0].InWords;

    /// <summary>Who set <see cref="Certainty"/>.</summary>
    public string GradedBy => Grades[0].GradedBy;

    /// <summary>True where no source gave a level and this library set it. Needs a clinician's sign-off.</summary>
    public bool IsGradedByThisLibrary => string.Equals(GradedBy, EvidenceStatements.ThisLibrary, StringComparison.Ordinal);

    /// <summary>Every grade: first the one that <see cref="Certainty"/> follows, then the words that reviews use of themselves.</summary>
    public IReadOnlyList<EvidenceGrade> Grades { get; }

    /// <summary>Whether the evidence is about dry needling in sciatica or borrowed; the least direct part where it is mixed.</summary>
    public Directness Directness { get; }

    /// <summary>The same in words.</summary>
    public string DirectnessInWords { get; }

    /// <summary>Why it is graded so, with the figures that matter.</summary>
    public string Basis { get; }

    /// <summary>The rows of the patient article that make the claim; empty where the article does not make it.</summary>
    public IReadOnlyList<string> ArticleRows { get; }

    /// <summary>The sources, each with what it says and how far it was read. A search that found nothing is cited as this library's own.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The sources of <see cref="Citations"/>, each once.</summary>
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
