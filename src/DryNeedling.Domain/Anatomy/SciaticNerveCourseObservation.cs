using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How often a study found the sciatic nerve to take a course past the piriformis. Samples differ, and so do their letters.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class SciaticNerveCourseObservation : IEquatable<SciaticNerveCourseObservation>
{
    internal SciaticNerveCourseObservation(
        string id, string study, string sample, SciaticNerveCourse course, string finding, Proportion? proportion, string? figureAsPrinted, string? note, Source source, ReadingMark mark)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Study = Guard.NotBlank(study, nameof(study));
        Sample = Guard.NotBlank(sample, nameof(sample));
        Course = course;
        Finding = Guard.NotBlank(finding, nameof(finding));
        Proportion = proportion;
        FigureAsPrinted = figureAsPrinted;
        Note = note;
        Source = source;
        Mark = mark;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>The study.</summary>
    public string Study { get; }

    /// <summary>The sample in words; says where it is not stated.</summary>
    public string Sample { get; }

    /// <summary>
    /// The course; unspecified where the figure is about variants taken together or cannot be put into one of them.
    /// </summary>
    public SciaticNerveCourse Course { get; }

    /// <summary>What was found.</summary>
    public string Finding { get; }

    /// <summary>The count; null where the source gives none.</summary>
    public Proportion? Proportion { get; }

    /// <summary>The figure as printed; null where only a count is given.</summary>
    public string? FigureAsPrinted { get; }

    /// <summary>A remark; null where there is none.</summary>
    public string? Note { get; }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <inheritdoc/>
    public bool Equals(SciaticNerveCourseObservation? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SciaticNerveCourseObservation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Study, finding and figure.</summary>
    public override string ToString() => Study + ": " + Finding + " " + (Proportion is null ? FigureAsPrinted : Proportion.ToString());
}
