using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What one trial, review or cohort found, with its figures and its flaws. A result is never a promise to a person.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class StudyResult : IEquatable<StudyResult>
{
    internal StudyResult(
        string id,
        StudyDesign design,
        string population,
        int? participants,
        int? trials,
        string comparison,
        string result,
        string followUp,
        string flaws,
        NeedlingPractice practice,
        Directness directness,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Design = design;
        Population = Guard.NotBlank(population, nameof(population));
        Participants = participants;
        Trials = trials;
        Comparison = Guard.NotBlank(comparison, nameof(comparison));
        Result = Guard.NotBlank(result, nameof(result));
        FollowUp = Guard.NotBlank(followUp, nameof(followUp));
        Flaws = Guard.NotBlank(flaws, nameof(flaws));
        Practice = practice;
        Directness = directness;
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>mahmoudzadeh-2016</c>.</summary>
    public string Id { get; }

    /// <summary>How it was made.</summary>
    public StudyDesign Design { get; }

    /// <summary>The people in it.</summary>
    public string Population { get; }

    /// <summary>Number of people; null where the text read gives none.</summary>
    public int? Participants { get; }

    /// <summary>Number of trials in a review; null elsewhere or where not given.</summary>
    public int? Trials { get; }

    /// <summary>What was compared.</summary>
    public string Comparison { get; }

    /// <summary>What came out, with figures.</summary>
    public string Result { get; }

    /// <summary>How long people were followed.</summary>
    public string FollowUp { get; }

    /// <summary>Flaws and cautions.</summary>
    public string Flaws { get; }

    /// <summary>Which practice it is about.</summary>
    public NeedlingPractice Practice { get; }

    /// <summary>Whether it is about dry needling in sciatica or borrowed.</summary>
    public Directness Directness { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(StudyResult? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StudyResult);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Design, population and result.</summary>
    public override string ToString() => Id + " (" + Design + "): " + Result;
}
