using System.Collections.Generic;
using System.Globalization;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Evaluation;

/// <summary>What to ask next, or that the interview is at its end, and why. Immutable and thread-safe.</summary>
public sealed class InterviewStep
{
    internal InterviewStep(InterviewStatus status, ValueList<OpenQuestion> ranked, ValueList<OpenQuestion> putAside)
    {
        Status = status;
        Ranked = ranked;
        PutAside = putAside;
    }

    /// <summary>Ask, settled, or not to be settled here.</summary>
    public InterviewStatus Status { get; }

    /// <summary>The next question; null where the interview is at its end.</summary>
    public OpenQuestion? Question => Status == InterviewStatus.Ask ? Ranked[0] : null;

    /// <summary>
    /// The screening group whose denial as one recorded act would answer <see cref="Together"/>; <see cref="ScreeningGroup.Unspecified"/>
    /// where the question stands alone.
    /// </summary>
    public ScreeningGroup Group { get; internal init; }

    /// <summary>The next question and the open ones of its group that nobody asked yet, which may be put together; empty where it stands alone.</summary>
    public IReadOnlyList<OpenQuestion> Together { get; internal init; } = ValueList<OpenQuestion>.Empty;

    /// <summary>Every question that can still be asked and matters to some option, the next one first.</summary>
    public IReadOnlyList<OpenQuestion> Ranked { get; }

    /// <summary>
    /// Questions that matter and are not put again, because the person declined, did not know, or was asked already. Each names who or what
    /// could answer it by <see cref="Rules.FactQuestion.Route"/>.
    /// </summary>
    public IReadOnlyList<OpenQuestion> PutAside { get; }

    /// <summary>The status, and the next question where there is one.</summary>
    public override string ToString() => InterviewStatuses.Names.NameOf(Status)
        + (Question is OpenQuestion next ? ": " + next.Text : "")
        + " (" + Ranked.Count.ToString(CultureInfo.InvariantCulture) + " open, " + PutAside.Count.ToString(CultureInfo.InvariantCulture) + " put aside)";
}
