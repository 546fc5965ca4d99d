using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The coded diagnoses of the person, as a clinic's system holds them. A code on the list answers or prompts the questions that
/// name it; its absence means nothing until the list is declared <see cref="Complete"/>, one recorded act of a clinician, and
/// then only for questions on lasting diagnoses, never for red flags. Equal by content; order does not matter. Immutable and
/// thread-safe.
/// </summary>
public sealed class DiagnosisList : IEquatable<DiagnosisList>
{
    private readonly ValueList<ClinicalCode> codes;

    private DiagnosisList(bool isComplete, ValueList<ClinicalCode> codes)
    {
        IsComplete = isComplete;
        this.codes = codes;
    }

    /// <summary>No list taken.</summary>
    public static DiagnosisList NotTaken { get; } = new(false, ValueList<ClinicalCode>.Empty);

    /// <summary>A complete list: the person has no lasting diagnosis but those added to it.</summary>
    public static DiagnosisList Complete { get; } = new(true, ValueList<ClinicalCode>.Empty);

    /// <summary>True where the list was declared complete.</summary>
    public bool IsComplete { get; }

    /// <summary>The codes, ordered by system and code.</summary>
    public IReadOnlyList<ClinicalCode> Codes => codes;

    /// <summary>The list with one more diagnosis. The same code twice is one.</summary>
    /// <param name="code">A code of ICD-10-CM or of the WHO's ICD-10.</param>
    /// <exception cref="ArgumentException">The code is of a medicine.</exception>
    public DiagnosisList With(ClinicalCode code)
    {
        Guard.NotNull(code, nameof(code));
        if (code.System == CodeSystem.Atc)
        {
            throw new ArgumentException("The code " + code + " is of a medicine; add it to the list of medicines.", nameof(code));
        }

        return codes.Contains(code)
            ? this
            : new DiagnosisList(IsComplete, ValueList<ClinicalCode>.Of(codes.Add(code).OrderBy(item => item.System).ThenBy(item => item.Value, StringComparer.Ordinal)));
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosisList? other) => other is not null && IsComplete == other.IsComplete && codes.Equals(other.codes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosisList);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, codes);

    /// <summary>The codes, and whether the list is complete.</summary>
    public override string ToString() =>
        (codes.Count == 0 ? "no coded diagnosis" : string.Join(", ", codes)) + (IsComplete ? " (complete)" : " (not complete)");
}
