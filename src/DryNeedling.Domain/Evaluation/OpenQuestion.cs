using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>A question whose answer can change the verdict of some option or the referral. Equal by value. Immutable and thread-safe.</summary>
public sealed class OpenQuestion : IEquatable<OpenQuestion>
{
    private readonly ValueList<string> rules;

    internal OpenQuestion(FactQuestion question, Answer whyUnknown, QuestionStake stake, ValueList<string> rules)
    {
        Question = question;
        WhyUnknown = whyUnknown;
        Stake = stake;
        this.rules = rules;
    }

    /// <summary>The question.</summary>
    public FactQuestion Question { get; }

    /// <summary>Stable code of the question.</summary>
    public string Code => Question.Code;

    /// <summary>The question for the clinician.</summary>
    public string Text => Question.Text;

    /// <summary>The question in plain words.</summary>
    public string PlainText => Question.PlainText;

    /// <summary>Why it is open: not asked, not known, or declined.</summary>
    public Answer WhyUnknown { get; }

    /// <summary>The gravest thing its answer can change.</summary>
    public QuestionStake Stake { get; }

    /// <summary>Ids of the rules through which it matters, in order.</summary>
    public IReadOnlyList<string> RuleIds => rules;

    /// <inheritdoc/>
    public bool Equals(OpenQuestion? other) =>
        other is not null && Question.Equals(other.Question) && WhyUnknown == other.WhyUnknown && Stake == other.Stake && rules.Equals(other.rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpenQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, WhyUnknown, Stake, rules);

    /// <summary>The question for the clinician.</summary>
    public override string ToString() => Text;
}
