using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What the presence of a code does to a question.</summary>
public enum CodeReading
{
    /// <summary>Not stated. The default; no pattern has it.</summary>
    Unspecified = 0,

    /// <summary>The code answers the question with yes.</summary>
    Answers = 1,

    /// <summary>
    /// The code does not answer the question, but it must be asked: the code is about the past, is too wide, or was not
    /// confirmed in a list of its system. Only an answer to that question closes it, never a denied group or a complete list.
    /// </summary>
    Prompts = 2,
}

internal static class CodeReadings
{
    internal static readonly EnumNames<CodeReading> Names = new((CodeReading.Answers, "answers"), (CodeReading.Prompts, "prompts"));
}
