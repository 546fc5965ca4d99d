using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>Where an interview stands.</summary>
public enum InterviewStatus
{
    /// <summary>Not stated. The default; carried by no step.</summary>
    Unspecified = 0,

    /// <summary>Ask the next question.</summary>
    Ask = 1,

    /// <summary>No answer that is still open can change the overall answer.</summary>
    Settled = 2,

    /// <summary>Only questions are left that the person declined or that nobody here can answer.</summary>
    CannotBeSettledHere = 3,
}

internal static class InterviewStatuses
{
    internal static readonly EnumNames<InterviewStatus> Names = new(
        (InterviewStatus.Ask, "ask"),
        (InterviewStatus.Settled, "settled"),
        (InterviewStatus.CannotBeSettledHere, "cannot-be-settled-here"));
}
