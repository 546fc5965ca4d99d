namespace DryNeedling.Domain.Intake;

/// <summary>Reading an <see cref="Answer"/>. Thread-safe.</summary>
public static class AnswerExtensions
{
    /// <summary>True for every value that is neither yes nor no, an undefined one included.</summary>
    /// <param name="answer">The answer.</param>
    public static bool IsUnknown(this Answer answer) => answer is not (Answer.Yes or Answer.No);
}
