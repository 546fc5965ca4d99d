using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The answer to a clinical question. The first three values are <em>unknown</em> and say why; unknown is never "no".
/// </summary>
public enum Answer
{
    /// <summary>Nobody asked. The default.</summary>
    NotAsked = 0,

    /// <summary>Asked, and not known.</summary>
    NotKnown = 1,

    /// <summary>Asked, and the person declined to answer.</summary>
    Declined = 2,

    /// <summary>No.</summary>
    No = 3,

    /// <summary>Yes.</summary>
    Yes = 4,
}

internal static class Answers
{
    internal static readonly EnumNames<Answer> Names = new(
        (Answer.NotAsked, "not-asked"),
        (Answer.NotKnown, "not-known"),
        (Answer.Declined, "declined"),
        (Answer.No, "no"),
        (Answer.Yes, "yes"));
}
