using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// How well a test or finding tells one state from another, in one study. Figures stand as printed; what was not printed is null.
/// Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public sealed class DiagnosticAccuracyFigure : IEquatable<DiagnosticAccuracyFigure>
{
    internal DiagnosticAccuracyFigure(
        string id,
        string test,
        string target,
        string population,
        int? participants,
        AccuracyEstimate? sensitivity,
        AccuracyEstimate? specificity,
        AccuracyEstimate? positiveLikelihoodRatio,
        AccuracyEstimate? negativeLikelihoodRatio,
        AccuracyEstimate? areaUnderCurve,
        AccuracyEstimate? positivePredictiveValue,
        AccuracyEstimate? negativePredictiveValue,
        string caution,
        Citation[] citations)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Test = Guard.NotBlank(test, nameof(test));
        Target = Guard.NotBlank(target, nameof(target));
        Population = Guard.NotBlank(population, nameof(population));
        Participants = participants;
        Sensitivity = sensitivity;
        Specificity = specificity;
        PositiveLikelihoodRatio = positiveLikelihoodRatio;
        NegativeLikelihoodRatio = negativeLikelihoodRatio;
        AreaUnderCurve = areaUnderCurve;
        PositivePredictiveValue = positivePredictiveValue;
        NegativePredictiveValue = negativePredictiveValue;
        Caution = Guard.NotBlank(caution, nameof(caution));
        Citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>slr-herniation</c>.</summary>
    public string Id { get; }

    /// <summary>The test or finding.</summary>
    public string Test { get; }

    /// <summary>What it is meant to show.</summary>
    public string Target { get; }

    /// <summary>The people it was tried on.</summary>
    public string Population { get; }

    /// <summary>Number of people; null where not given.</summary>
    public int? Participants { get; }

    /// <summary>Sensitivity.</summary>
    public AccuracyEstimate? Sensitivity { get; }

    /// <summary>Specificity.</summary>
    public AccuracyEstimate? Specificity { get; }

    /// <summary>Likelihood ratio of a positive test.</summary>
    public AccuracyEstimate? PositiveLikelihoodRatio { get; }

    /// <summary>Likelihood ratio of a negative test.</summary>
    public AccuracyEstimate? NegativeLikelihoodRatio { get; }

    /// <summary>Area under the receiver operating characteristic curve.</summary>
    public AccuracyEstimate? AreaUnderCurve { get; }

    /// <summary>Positive predictive value; depends on how common the target was there.</summary>
    public AccuracyEstimate? PositivePredictiveValue { get; }

    /// <summary>Negative predictive value; depends on how common the target was there.</summary>
    public AccuracyEstimate? NegativePredictiveValue { get; }

    /// <summary>What to mind.</summary>
    public string Caution { get; }

    /// <summary>The sources, each with what it says and how far it was read; never empty.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <inheritdoc/>
    public bool Equals(DiagnosticAccuracyFigure? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosticAccuracyFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Test, target and caution.</summary>
    public override string ToString() => Test + " for " + Target + ": " + Caution;
}
