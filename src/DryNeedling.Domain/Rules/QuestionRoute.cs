using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>Who or what can answer a question.</summary>
public enum QuestionRoute
{
    /// <summary>Not stated. The default; carried by no question.</summary>
    Unspecified = 0,

    /// <summary>The person, or the record of whoever treats them.</summary>
    Person = 1,

    /// <summary>An examination by a clinician.</summary>
    Examination = 2,

    /// <summary>A measurement, such as a blood test.</summary>
    Measurement = 3,

    /// <summary>The opinion of a specialist, on record.</summary>
    Opinion = 4,
}

internal static class QuestionRoutes
{
    internal static readonly EnumNames<QuestionRoute> Names = new(
        (QuestionRoute.Person, "person"),
        (QuestionRoute.Examination, "examination"),
        (QuestionRoute.Measurement, "measurement"),
        (QuestionRoute.Opinion, "opinion"));
}
