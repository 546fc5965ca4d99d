using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// A published figure about trigger points in people with back or leg pain. It says how often, not why. Equal when the <see
/// cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class PrevalenceFigure : IEquatable<PrevalenceFigure>
{
    private readonly ValueList<Muscle> muscles;
    private readonly ValueList<Source> sources;

    internal PrevalenceFigure(
        string id, string topic, string population, string finding, PrevalenceFigureKind kind, PointActivity activity, Muscle[] muscles, Proportion? proportion, string? figureAsPrinted, string? denominator, string caution, Certainty certainty, ReadingMark mark, Source[] sources)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Topic = Guard.NotBlank(topic, nameof(topic));
        Population = Guard.NotBlank(population, nameof(population));
        Finding = Guard.NotBlank(finding, nameof(finding));
        Kind = Guard.Defined(kind, PrevalenceFigureKinds.Names, nameof(kind));
        Activity = activity;
        this.muscles = ValueList<Muscle>.Of(muscles);
        Proportion = proportion;
        FigureAsPrinted = figureAsPrinted;
        Denominator = denominator;
        Caution = Guard.NotBlank(caution, nameof(caution));
        Certainty = certainty;
        Mark = mark;
        this.sources = ValueList<Source>.Of(sources);
    }

    /// <summary>Stable id, such as <c>gtrp-radiculopathy/people-with-radiculopathy</c>.</summary>
    public string Id { get; }

    /// <summary>What the study is about.</summary>
    public string Topic { get; }

    /// <summary>Who was looked at.</summary>
    public string Population { get; }

    /// <summary>What was counted or measured.</summary>
    public string Finding { get; }

    /// <summary>What the figure measures.</summary>
    public PrevalenceFigureKind Kind { get; }

    /// <summary>Whether active or latent points were counted; unspecified where the text read does not say.</summary>
    public PointActivity Activity { get; }

    /// <summary>The muscles it speaks of; empty where it speaks of a region or of none.</summary>
    public IReadOnlyList<Muscle> Muscles => muscles;

    /// <summary>The count; null where the source gives none. The percentage is computed from it.</summary>
    public Proportion? Proportion { get; }

    /// <summary>The figure as the source prints it; null where only a count is given.</summary>
    public string? FigureAsPrinted { get; }

    /// <summary>What the figure is a share of; null where not clear or where it is no share.</summary>
    public string? Denominator { get; }

    /// <summary>How not to read it.</summary>
    public string Caution { get; }

    /// <summary>Never above low: the review of the whole base finds high risk of bias and low certainty.</summary>
    public Certainty Certainty { get; }

    /// <summary>How far it was read.</summary>
    public ReadingMark Mark { get; }

    /// <summary>The sources of the figure, and last the review from which <see cref="Certainty"/> is taken; that one does not hold the figure.</summary>
    public IReadOnlyList<Source> Sources => sources;

    /// <inheritdoc/>
    public bool Equals(PrevalenceFigure? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PrevalenceFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Finding and figure.</summary>
    public override string ToString() => Finding + ": " + (Proportion is null ? FigureAsPrinted : Proportion.ToString());
}
