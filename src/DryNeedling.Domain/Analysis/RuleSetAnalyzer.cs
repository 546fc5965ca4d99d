using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// Checks a rule set exactly, not by sampling: every rule, every way in which it can hold, every option, fact, question and
/// answer, against the definitions of <see cref="RuleSetProblemKind"/>. Thread-safe.
/// </summary>
public static class RuleSetAnalyzer
{
    /// <summary>Finds everything in a rule set that its author should look at, each with a patient who shows it.</summary>
    /// <param name="rules">The rule set.</param>
    public static RuleSetAnalysis Analyze(RuleSet rules) =>
        new RuleSetInspection(Guard.NotNull(rules, nameof(rules)).All, Background.Default, rules.Shipped, rules.PolicyName).Run();

    /// <summary>Analyses a draft, which need not be fit to be built, under a background.</summary>
    internal static RuleSetAnalysis Analyze(IReadOnlyList<Rule> rules, Background background) => new RuleSetInspection(rules, background).Run();
}
