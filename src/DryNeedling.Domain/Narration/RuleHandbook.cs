using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// A rule set as a handbook that a clinician can check: the rules by theme with what each source itself says, the thresholds, the
/// orders in which muscles are looked at, and the sources. English. Thread-safe.
/// </summary>
public static class RuleHandbook
{
    private const string Dash = "-";

    /// <summary>The handbook as Markdown, with lines ending in <c>\n</c>. The same rule set gives the same text.</summary>
    /// <param name="rules">The rule set.</param>
    public static string ToMarkdown(RuleSet rules)
    {
        Guard.NotNull(rules, nameof(rules));
        var text = new StringBuilder();
        Heading(text, rules);
        Counts(text, rules);
        foreach (IGrouping<string, Rule> theme in InThemes(rules))
        {
            Theme(text, theme.Key, theme.ToArray());
        }

        Patterns(text);
        Thresholds(text, rules.Thresholds);
        Cited(text, rules);
        return text.ToString();
    }

    /// <summary>The themes in the order of the shipped rules; rules under no theme stand last.</summary>
    private static IEnumerable<IGrouping<string, Rule>> InThemes(RuleSet rules)
    {
        string[] order = RuleCatalogue.ThemeNames.ToArray();
        return rules.All
            .GroupBy(rule => rule.Theme)
            .OrderBy(group => Array.IndexOf(order, group.Key) is int place and >= 0 ? place : order.Length);
    }

    private static void Heading(StringBuilder text, RuleSet rules)
    {
        text.Append("# The rules, version ").Append(rules.Version).Append("\n\n")
            .Append("What the evaluator reads and does, rule by rule, with what each source itself says. This page is made from the rules; it is\n")
            .Append("not edited by hand. It is for a qualified clinician, who decides. No clinician has reviewed the wording yet.\n\n")
            .Append("- **When**: the condition. A rule never asks that something be absent; what nobody knows is neither yes nor no.\n")
            .Append("- **Level**: *precaution*, *clinician-decision* (an individual, recorded risk-benefit decision), *assess-first* (a named\n")
            .Append("  examination or opinion comes first), *blocked*; or how soon to refer. *Floor* is the mildest level that a clinic may set.\n")
            .Append("  A rule of the review of a course says what the course comes to: *continue*, *taper*, *adjust*, *reassess*, *stop*.\n")
            .Append("- **Sources**: each with its own severity, and how far it was checked: *read* in its own text, *read-secondary* on a page that\n")
            .Append("  restates it, *weak* (shows that it is practised, not that it is recommended), *unconfirmed* (recalled), *derived* (ours).\n")
            .Append("- **Own proposal**: no cited source goes as far as the default does.\n")
            .Append("- **Look again when**: what would let the answer be reconsidered. No rule asks anybody to stop a medicine.\n");
    }

    private static void Counts(StringBuilder text, RuleSet rules)
    {
        text.Append("\n## In numbers\n\n");
        Row(text, "theme", "rules", "own proposal");
        Row(text, "---", "---:", "---:");
        foreach (IGrouping<string, Rule> theme in InThemes(rules))
        {
            Row(text, theme.Key, Number(theme.Count()), Number(theme.Count(rule => rule.IsOwnProposal)));
        }

        Row(text, "all", Number(rules.All.Count), Number(rules.All.Count(rule => rule.IsOwnProposal)));
        text.Append('\n');
        Tally(text, "kind", rules.All.Select(rule => rule.Kind));
        text.Append('\n');
        Tally(text, "best-read source", rules.All.Select(rule => ReadingMarks.Names.NameOf(rule.Strength)));
    }

    private static void Tally(StringBuilder text, string what, IEnumerable<string> values)
    {
        Row(text, what, "rules");
        Row(text, "---", "---:");
        foreach (IGrouping<string, string> group in values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(text, group.Key, Number(group.Count()));
        }
    }

    private static void Theme(StringBuilder text, string theme, IReadOnlyList<Rule> rules)
    {
        text.Append("\n## ").Append(theme.Length == 0 ? "Under no theme" : theme).Append("\n\n");
        Row(text, "Id", "When", "Options", "Level", "Sources", "Ground", "Look again when");
        Row(text, "---", "---", "---", "---", "---", "---", "---");
        foreach (Rule rule in rules)
        {
            Row(
                text,
                "**" + rule.Id + "**",
                rule.When.ToString(),
                rule is Contraindication or Doubt or Indication ? rule.Touches.ToString() : "the person",
                Level(rule),
                string.Join("; ", rule.Citations.Select(Position)),
                string.Join(" ", rule.GroundRows),
                rule.ReconsiderWhen ?? Dash);
        }

        foreach (Rule rule in rules)
        {
            text.Append("\n**").Append(rule.Id).Append("** ").Append(rule.Reason).Append('\n');
            Item(text, "To the patient", rule.PatientReason);
            Item(text, "Do", rule.WhatToDo);
            Item(text, "With", string.Join(" ", rule.Safeguards.Select(safeguard => safeguard.Text)));
            foreach (Citation citation in rule.Citations)
            {
                Item(text, Position(citation), citation.Note);
            }

            foreach (RuleWaiver waiver in rule.Waivers)
            {
                Item(text, "Declared", waiver.Reason);
            }
        }
    }

    private static string Level(Rule rule) => rule switch
    {
        RedFlag flag => "refer: " + ReferralTiers.Names.NameOf(flag.Tier),
        Contraindication bar => Clearances.Names.NameOf(bar.Level) + (bar.Floor == bar.Level ? "" : " (floor: " + Clearances.Names.NameOf(bar.Floor) + ")"),
        Indication => "supports the muscle",
        Doubt => "precaution: benefit doubtful",
        ReviewRule review => "review: " + ReviewDecisions.Names.NameOf(review.Decision),
        _ => "informs",
    } + (rule.IsOwnProposal ? "; own proposal" : "");

    private static string Position(Citation citation) =>
        citation.Source.Key + " " + SourceSeverities.Names.NameOf(citation.Severity) + " (" + ReadingMarks.Names.NameOf(citation.Mark) + ")";

    private static void Patterns(StringBuilder text)
    {
        text.Append("\n## Which muscle to look at first\n\n")
            .Append("Orders for attention among muscles that are supported already; none makes a muscle a target. While ").Append(TargetingRules.NervesFirst)
            .Append(" holds or may hold, no muscle is looked at first.\n\n");
        Row(text, "Id", "Pattern", "Muscles, first to last", "Sources", "Ground");
        Row(text, "---", "---", "---", "---", "---");
        foreach (TargetingPattern pattern in TargetingRules.Patterns)
        {
            Row(
                text,
                "**" + pattern.Id + "**",
                pattern.Words,
                string.Join(", ", pattern.Muscles.Select(muscle => muscle.Name)),
                string.Join("; ", pattern.Citations.Select(Position)),
                string.Join(" ", pattern.GroundRows));
        }
    }

    private static void Thresholds(StringBuilder text, RuleThresholds thresholds)
    {
        text.Append("\n## Numbers\n\nA borrowed number comes from another procedure, because no source on dry needling gives one; a clinic may set it within its band.\n\n");
        Row(text, "Name", "Meaning", "Value", "Band", "Sources");
        Row(text, "---", "---", "---:", "---", "---");
        foreach (RuleThreshold threshold in thresholds.All)
        {
            Row(
                text,
                threshold.Name,
                threshold.Words,
                RuleThreshold.Text(threshold.Value) + " " + threshold.Unit,
                threshold.IsMovable ? RuleThreshold.Text(threshold.Least) + " to " + RuleThreshold.Text(threshold.Most) + (threshold.IsBorrowed ? ", borrowed" : "") : "fixed",
                string.Join("; ", threshold.Citations.Select(citation => Position(citation) + ": " + citation.Note)));
        }
    }

    private static void Cited(StringBuilder text, RuleSet rules)
    {
        text.Append("\n## Sources\n\n");
        foreach (Source source in rules.All.SelectMany(rule => rule.Citations)
            .Concat(TargetingRules.Patterns.SelectMany(pattern => pattern.Citations))
            .Concat(rules.Thresholds.All.SelectMany(threshold => threshold.Citations))
            .Select(citation => citation.Source)
            .Distinct()
            .OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            text.Append("- ").Append(source).Append(source.Link is null ? "" : " <" + source.Link + ">").Append('\n');
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Item(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append("- ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|")))).Append(" |\n");
}
