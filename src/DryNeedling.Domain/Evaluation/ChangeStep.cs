using System;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// One thing that could come about and take a reason away: something heals, is measured, is examined, is agreed to, or a clinician's
/// decision is recorded. Never a medicine that is stopped, nor anything that nobody can change. Equal by value. Immutable and
/// thread-safe.
/// </summary>
public sealed class ChangeStep : IEquatable<ChangeStep>
{
    internal ChangeStep(FactChange change, CalendarDate? from)
    {
        Code = change.Fact.Id;
        Kind = change.Kind;
        Fact = change.Fact;
        Text = change.Text;
        PlainText = change.PlainText;
        From = from;
    }

    internal ChangeStep(Contraindication rule)
    {
        Code = rule.Id;
        Kind = FactChangeKind.Decision;
        Rule = rule;
        Text = (rule.Level == Clearance.AssessFirst ? AssessmentText : DecisionText).Replace("{0}", rule.Id);
        PlainText = rule.Level == Clearance.AssessFirst ? AssessmentPlainText : DecisionPlainText;
    }

    /// <summary>The place of the rule's id is marked.</summary>
    internal static string AssessmentText => "The assessment that {0} asks for is done, and its result recorded as a decision.";

    internal static string AssessmentPlainText => "Your clinician checks this first and writes down the result.";

    internal static string DecisionText => "A clinician weighs risk and benefit for named muscles under {0} and records the decision.";

    internal static string DecisionPlainText => "Your clinician weighs the risks with you and writes down what you decide.";

    /// <summary>Id of the fact that changes, or of the rule that a recorded decision answers.</summary>
    public string Code { get; }

    /// <summary>How it comes about.</summary>
    public FactChangeKind Kind { get; }

    /// <summary>The fact that would no longer hold; null where a decision answers a rule.</summary>
    public Fact? Fact { get; }

    /// <summary>The rule that a recorded decision would answer; null where a fact changes.</summary>
    public Rule? Rule { get; }

    /// <summary>The first day from which it holds by itself, at the latest; null where no day is known.</summary>
    public CalendarDate? From { get; }

    /// <summary>What would have to be the case, for the clinician.</summary>
    public string Text { get; }

    /// <summary>The same in plain words.</summary>
    public string PlainText { get; }

    /// <inheritdoc/>
    public bool Equals(ChangeStep? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Kind == other.Kind && Equals(From, other.From);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChangeStep);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Kind, From);

    /// <summary>Code and text.</summary>
    public override string ToString() => Code + ": " + Text;
}
