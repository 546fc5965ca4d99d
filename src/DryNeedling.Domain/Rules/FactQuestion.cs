using System;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>The question that settles a fact. Several facts may share one. Equal when the <see cref="Code"/> is equal. Immutable and thread-safe.</summary>
public sealed class FactQuestion : IEquatable<FactQuestion>
{
    internal FactQuestion(string code, string text, string plainText, bool isRedFlag = false)
    {
        Code = code;
        Text = text;
        PlainText = plainText;
        IsRedFlag = isRedFlag;
    }

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>The question for the clinician.</summary>
    public string Text { get; }

    /// <summary>The question in plain words.</summary>
    public string PlainText { get; }

    /// <summary>True for a red flag, which is asked first.</summary>
    public bool IsRedFlag { get; }

    /// <summary>Who or what can answer it.</summary>
    public QuestionRoute Route => Code switch
    {
        "inr" or "platelet-count" or "neutrophil-count" => QuestionRoute.Measurement,
        "haematologist-clears-needling" => QuestionRoute.Opinion,
        "motor-power" or "weakness-course" or "reflex-loss" or "sensory-loss" or "nerve-tension-sign" or "wells-score" or "leg-pain-mechanism"
            or "trigger-point-examination" or "crossed-straight-leg-raise" or "lumbar-causes-considered" or "gluteal-trigger-point" or "latent-trigger-point" or "new-neurological-sign" => QuestionRoute.Examination,
        _ => ScreeningItems.TryFind(Code, out ScreeningItem? item) && item.Group == ScreeningGroup.ExaminationFindings ? QuestionRoute.Examination : QuestionRoute.Person,
    };

    /// <inheritdoc/>
    public bool Equals(FactQuestion? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The question for the clinician.</summary>
    public override string ToString() => Text;
}
