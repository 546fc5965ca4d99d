using System;
using DryNeedling.Domain.Evaluation;

namespace DryNeedling.Domain.CarePlans;

/// <summary>An open question, as a plan or a review keeps it. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlanQuestion : IEquatable<PlanQuestion>
{
    internal PlanQuestion(string code, string text, string plainText)
    {
        Code = code;
        Text = text;
        PlainText = plainText;
    }

    /// <summary>Stable code of the question.</summary>
    public string Code { get; }

    /// <summary>The question for the clinician.</summary>
    public string Text { get; }

    /// <summary>The question in plain words.</summary>
    public string PlainText { get; }

    /// <inheritdoc/>
    public bool Equals(PlanQuestion? other) => other is not null && (Code, Text, PlainText).Equals((other.Code, other.Text, other.PlainText));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Text, PlainText).GetHashCode();

    /// <summary>The question for the clinician.</summary>
    public override string ToString() => Text;

    internal static PlanQuestion Of(OpenQuestion question) => new(question.Code, question.Text, question.PlainText);
}
