namespace DryNeedling.Domain.Evaluation;

/// <summary>The gravest thing that the answer to a question can change.</summary>
public enum QuestionStake
{
    /// <summary>Nothing. The default; carried by no question.</summary>
    Unspecified = 0,

    /// <summary>Whether a muscle is supported.</summary>
    Support = 1,

    /// <summary>How far an option may be used.</summary>
    Clearance = 2,

    /// <summary>Whether and how soon to refer.</summary>
    Referral = 3,

    /// <summary>The decision on a course of treatment. Asked by a progress review alone.</summary>
    Course = 4,
}
