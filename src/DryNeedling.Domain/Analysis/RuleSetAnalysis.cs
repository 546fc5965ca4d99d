using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// What <see cref="RuleSetAnalyzer"/> found: the problems, what the rules declare as wanted, and every check that was made with
/// what it looked at. Immutable and thread-safe.
/// </summary>
public sealed class RuleSetAnalysis
{
    internal RuleSetAnalysis(int rules, int ways, int facts, IEnumerable<RuleSetProblem> found, IEnumerable<ReachedAnswer> answers, IReadOnlyDictionary<RuleSetProblemKind, int> examined)
    {
        RuleCount = rules;
        WayCount = ways;
        FactCount = facts;
        Answers = ValueList<ReachedAnswer>.Of(answers.OrderByDescending(reached => reached.Answer));
        List<RuleSetProblem> all = found
            .OrderBy(problem => problem.Kind)
            .ThenBy(problem => problem.RuleIds.FirstOrDefault() ?? "", StringComparer.Ordinal)
            .ThenBy(problem => problem.Subject, StringComparer.Ordinal)
            .ToList();
        Problems = ValueList<RuleSetProblem>.Of(all.Where(problem => problem.DeclaredReason is null));
        Declared = ValueList<RuleSetProblem>.Of(all.Where(problem => problem.DeclaredReason is not null));
        Checks = ValueList<RuleSetCheck>.Of(RuleSetProblemKinds.Names.Values.Select(kind => new RuleSetCheck(
            kind,
            examined[kind],
            Problems.Count(problem => problem.Kind == kind),
            Declared.Count(problem => problem.Kind == kind))));
    }

    /// <summary>True where no problem is left that no rule declares as wanted.</summary>
    public bool IsClean => Problems.Count == 0;

    /// <summary>Number of rules.</summary>
    public int RuleCount { get; }

    /// <summary>Number of smallest combinations of facts for which the rules hold.</summary>
    public int WayCount { get; }

    /// <summary>Number of facts that can be read from a presentation.</summary>
    public int FactCount { get; }

    /// <summary>The problems, by kind and rule.</summary>
    public IReadOnlyList<RuleSetProblem> Problems { get; }

    /// <summary>What would be a problem but is declared as wanted, with the reason, by kind and rule.</summary>
    public IReadOnlyList<RuleSetProblem> Declared { get; }

    /// <summary>Every overall answer that some complete patient gets, mildest first, with such a patient.</summary>
    public IReadOnlyList<ReachedAnswer> Answers { get; }

    /// <summary>Every check, also those that found nothing.</summary>
    public IReadOnlyList<RuleSetCheck> Checks { get; }

    /// <summary>The whole analysis as plain text: the checks with their numbers, the problems, and what is declared.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(this).Append('\n').Append('\n');
        text.Append("check                      examined  problems  declared\n");
        foreach (RuleSetCheck check in Checks)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture, "{0,-26} {1,8}  {2,8}  {3,8}\n", RuleSetProblemKinds.Names.NameOf(check.Kind), check.Examined, check.Problems, check.Declared);
        }

        text.Append("\nEach answer, and a patient who gets it of whom no fact can be left out\n");
        foreach (ReachedAnswer reached in Answers)
        {
            text.Append("- ").Append(reached).Append('\n');
        }

        Write(text, "Problems", Problems);
        Write(text, "Declared as wanted", Declared);
        return text.ToString();
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} rules, {1} ways to hold, {2} facts: {3} problem(s), {4} declared.",
        RuleCount,
        WayCount,
        FactCount,
        Problems.Count,
        Declared.Count);

    private static void Write(StringBuilder text, string title, IReadOnlyList<RuleSetProblem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append('\n');
        // What one rule declares with one reason is told once.
        foreach (IGrouping<(RuleSetProblemKind Kind, string Rules, string? Reason, string Key), RuleSetProblem> group in problems.GroupBy(problem =>
            (problem.Kind, string.Join(", ", problem.RuleIds), problem.DeclaredReason, problem.DeclaredReason is null ? problem.Subject : "")))
        {
            RuleSetProblem problem = group.First();
            int more = group.Count() - 1;
            text.Append("- ").Append(problem.RuleIds.Count == 0 ? problem.Subject : group.Key.Rules)
                .Append(" [").Append(RuleSetProblemKinds.Names.NameOf(problem.Kind)).Append("] ").Append(problem.Text)
                .Append(more == 0 ? "" : " And " + more.ToString(CultureInfo.InvariantCulture) + " more" + Subjects(group.Skip(1)) + ".").Append('\n');
            text.Append("  ").Append(problem.DeclaredReason is string reason ? "wanted:  " + reason : "to mend: " + problem.HowToMend).Append('\n');
            if (problem.Witness is not null)
            {
                text.Append("  patient: ").Append(problem.Witness).Append('\n');
            }
        }
    }

    private static string Subjects(IEnumerable<RuleSetProblem> problems)
    {
        string subjects = string.Join(", ", problems.Select(problem => problem.Subject).Where(subject => subject.Length > 0));
        return subjects.Length == 0 ? "" : ": " + subjects;
    }
}
