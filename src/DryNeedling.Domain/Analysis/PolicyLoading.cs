using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>What loading a policy came to: the rules under it, or every reason why it does not load. Never half of it. Immutable and thread-safe.</summary>
public sealed class PolicyLoading
{
    internal PolicyLoading(ClinicPolicy policy, RuleSet? rules, IEnumerable<PolicyProblem> problems)
    {
        Policy = policy;
        Rules = rules;
        Problems = ValueList<PolicyProblem>.Of(problems);
    }

    /// <summary>The policy.</summary>
    public ClinicPolicy Policy { get; }

    /// <summary>The rules under the policy; null where it does not load.</summary>
    public RuleSet? Rules { get; }

    /// <summary>True where it loads.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsLoaded => Rules is not null;

    /// <summary>Every problem of the entries, in their order, or else of the rules with them; empty where it loads.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>Name and outcome.</summary>
    public override string ToString() => Policy.Name + (IsLoaded ? " loads" : " does not load: " + Problems.Count + " problem(s)");
}
