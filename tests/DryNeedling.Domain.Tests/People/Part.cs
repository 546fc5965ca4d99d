using System;
using System.Collections.Generic;

namespace DryNeedling.Domain.Tests.People;

/// <summary>One value that a part of the record may take.</summary>
/// <param name="Name">Name within the part.</param>
/// <param name="Apply">Writes it into a draft.</param>
/// <param name="Completions">For an unknown value: the known values that it may turn out to be. Null for a known value.</param>
/// <param name="Question">
/// For an unknown value: the code of the question that settles it; where two questions are open and matter alike, both,
/// separated by a comma. Where each of two is settled by some of the completions, these follow it: <c>code:one|other</c>.
/// </param>
internal sealed record Value(string Name, Action<Draft> Apply, IReadOnlyList<string>? Completions = null, string? Question = null)
{
    internal bool IsUnknown => Completions is not null;
}

/// <summary>An independent part of the record. The first value is that of the plain healthy adult.</summary>
internal sealed record Part(string Name, IReadOnlyList<Value> Values)
{
    internal Value this[string name]
    {
        get
        {
            foreach (Value value in Values)
            {
                if (value.Name == name)
                {
                    return value;
                }
            }

            throw new KeyNotFoundException(Name + " has no value " + name);
        }
    }
}
