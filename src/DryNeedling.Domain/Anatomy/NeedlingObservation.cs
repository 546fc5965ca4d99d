using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// What a source reports about needling a muscle or about what lies around it. It was seen, measured or taught there; it is
/// never what to do. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class NeedlingObservation : IEquatable<NeedlingObservation>
{
    private readonly ValueList<ObservedCount> counts;

    internal NeedlingObservation(
        Muscle muscle, string subjects, PreparationKind preparation, string? landmark, string finding, ObservedCount[] counts, Source source, ReadingMark mark)
    {
        Muscle = muscle;
        Subjects = Guard.NotBlank(subjects, nameof(subjects));
        Preparation = preparation;
        Landmark = landmark;
        Finding = Guard.NotBlank(finding, nameof(finding));
        this.counts = ValueList<ObservedCount>.Of(counts);
        Source = source;
        Mark = mark;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>On whom or what, in words.</summary>
    public string Subjects { get; }

    /// <summary>The kind of subjects; unspecified where the text read does not say.</summary>
    public PreparationKind Preparation { get; }

    /// <summary>Landmark and approach; null where not stated.</summary>
    public string? Landmark { get; }

    /// <summary>What was reported.</summary>
    public string Finding { get; }

    /// <summary>Counts; empty where the text read gives none.</summary>
    public IReadOnlyList<ObservedCount> Counts => counts;

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>What to show beside it.</summary>
    public string Notice => ReferenceNotice.Text;

    /// <inheritdoc/>
    public bool Equals(NeedlingObservation? other) =>
        other is not null && Muscle.Equals(other.Muscle) && string.Equals(Subjects, other.Subjects, StringComparison.Ordinal)
        && Preparation == other.Preparation && string.Equals(Landmark, other.Landmark, StringComparison.Ordinal)
        && string.Equals(Finding, other.Finding, StringComparison.Ordinal) && counts.Equals(other.counts)
        && Source.Equals(other.Source) && Mark == other.Mark;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NeedlingObservation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Muscle, Subjects, Preparation, Landmark, Finding, Source, Mark);

    /// <summary>Subjects and finding.</summary>
    public override string ToString() => Subjects + ": " + Finding;
}
