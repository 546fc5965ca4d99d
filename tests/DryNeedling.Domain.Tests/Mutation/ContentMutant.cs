using System;
using System.Collections.Generic;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Mutation;

/// <summary>The shipped content, wrong in one place.</summary>
/// <param name="Kind">What was changed, for the table.</param>
/// <param name="Subject">The rule, or the threshold.</param>
/// <param name="What">The change in words.</param>
/// <param name="Way">The facts of the way that was changed; none where the whole rule was.</param>
/// <param name="Build">Builds the set; throws where it cannot be built.</param>
internal sealed record ContentMutant(string Kind, string Subject, string What, IReadOnlyList<Fact>? Way, Func<RuleSet> Build)
{
    internal string Name => Subject + ": " + What;

    public override string ToString() => Name;
}
