using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Answers whether, where and how a person may be needled, as a pure function of the presentation and the rule set: no
/// clock, culture or chance. Total: every presentation gets an answer. Immutable and thread-safe.
/// </summary>
public sealed class SuitabilityEvaluator
{
    private static readonly Lazy<SuitabilityEvaluator> Shipped = new(() => new SuitabilityEvaluator(RuleSet.Default));

    /// <summary>An evaluator of a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    public SuitabilityEvaluator(RuleSet rules) => Rules = Guard.NotNull(rules, nameof(rules));

    /// <summary>The evaluator of the shipped rule set.</summary>
    public static SuitabilityEvaluator Default => Shipped.Value;

    /// <summary>The rule set.</summary>
    public RuleSet Rules { get; }

    /// <summary>Assesses a presentation.</summary>
    /// <param name="presentation">The presentation.</param>
    public SuitabilityAssessment Evaluate(Presentation presentation) => Evaluate(ReadFacts(presentation));

    /// <summary>Reads the facts of a presentation, to be evaluated later.</summary>
    /// <param name="presentation">The presentation.</param>
    public FactSheet ReadFacts(Presentation presentation) => PresentationReader.Read(Guard.NotNull(presentation, nameof(presentation)), Rules.On(presentation.AsOf));

    /// <summary>Assesses facts that were read before.</summary>
    /// <param name="facts">The facts, read by an evaluator of the same rule set.</param>
    /// <exception cref="ArgumentException">They were read with another rule set.</exception>
    public SuitabilityAssessment Evaluate(FactSheet facts)
    {
        Guard.NotNull(facts, nameof(facts));
        return ReferenceEquals(facts.Rules, Rules.On(facts.Presentation.AsOf))
            ? new SuitabilityAssessment(facts)
            : throw new ArgumentException("These facts were read with another rule set; read them with this evaluator.", nameof(facts));
    }
}
