using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// A document that cannot be read, with everything that is wrong in it. Its message echoes what stands in the document in
/// places where a fixed word or a number belongs; treat it like the document itself.
/// </summary>
public sealed class DryNeedlingJsonException : FormatException
{
    internal DryNeedlingJsonException(IEnumerable<JsonProblem> problems)
        : this(ValueList<JsonProblem>.Of(problems))
    {
    }

    private DryNeedlingJsonException(ValueList<JsonProblem> problems)
        : base("The document cannot be read:\n" + string.Join("\n", problems)) => Problems = problems;

    /// <summary>Every problem found, in the order in which the members are read. Never empty.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }
}
