using System;
using System.IO;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using Xunit;

namespace DryNeedling.Domain.Tests.RuleSets;

/// <summary>The handbook is what the rules are, and every rule says how far its sources go.</summary>
public sealed class RuleHandbookTests
{
    private static readonly string Handbook = RuleHandbook.ToMarkdown(RuleSet.Default);

    [Fact]
    public void The_page_in_the_repository_is_current()
    {
        string path = Repository.PathOf("src", "DryNeedling.Domain", "RULES.md");
        Assert.True(
            string.Equals(Handbook, File.ReadAllText(path).Replace("\r\n", "\n"), StringComparison.Ordinal),
            "RULES.md is not what the rules are. Write it anew: dotnet run --project samples/DryNeedling.SampleConsole -- rules --markdown > src/DryNeedling.Domain/RULES.md");
    }

    [Fact]
    public void It_holds_every_rule_pattern_threshold_and_source_once()
    {
        Assert.All(RuleSet.Default.All, rule => Assert.Single(Lines("| **" + rule.Id + "** |")));
        Assert.All(TargetingRules.Patterns, pattern => Assert.Single(Lines("| **" + pattern.Id + "** |")));
        Assert.All(RuleSet.Default.Thresholds.All, threshold => Assert.Single(Lines("| " + threshold.Name + " |")));
        Assert.All(
            RuleSet.Default.All.SelectMany(rule => rule.Citations).Select(citation => citation.Source).Distinct(),
            source => Assert.Single(Lines("- " + source.Key + ": ")));
    }

    [Fact]
    public void Every_row_of_a_table_has_the_cells_of_its_head()
    {
        int cells = 0;
        bool inTable = false;
        foreach (string line in Handbook.Split('\n'))
        {
            bool isRow = line.StartsWith("| ", StringComparison.Ordinal);
            int own = line.Replace("\\|", "").Count(letter => letter == '|');
            Assert.True(!isRow || !inTable || own == cells, line);
            cells = isRow ? own : 0;
            inTable = isRow;
        }
    }

    [Fact]
    public void Every_shipped_rule_stands_under_a_theme() => Assert.All(RuleSet.Default.All, rule => Assert.Contains(rule.Theme, RuleCatalogue.ThemeNames));

    [Fact]
    public void A_default_that_no_source_holds_says_that_it_is_ours() => Assert.Empty(RuleSet.Default.All
        .Where(rule => rule.IsOwnProposal && rule.Citations.All(citation => citation.Mark != ReadingMark.Derived))
        .Select(rule => rule.Id));

    [Fact]
    public void A_block_on_weak_sources_alone_says_so() => Assert.Empty(RuleSet.Default.All.OfType<Contraindication>()
        .Where(rule => rule.Level == Clearance.Blocked && rule.Citations.All(citation => citation.Mark != ReadingMark.Derived)
            && rule.Citations.Where(citation => rule.IsHeldBy(citation.Severity)).All(citation => citation.Mark is ReadingMark.Weak or ReadingMark.Unconfirmed))
        .Select(rule => rule.Id));

    [Fact]
    public void The_handbook_of_a_moved_threshold_says_so()
    {
        string moved = RuleHandbook.ToMarkdown(new RuleSet("moved", RuleSet.Default.All, RuleSet.Default.Thresholds.With("InrLimit", 2.5m)));
        Assert.StartsWith("# The rules, version moved\n", moved, StringComparison.Ordinal);
        Assert.Contains("2.5 (ratio) | 2.0 to 3.5, borrowed", moved, StringComparison.Ordinal);
    }

    private static string[] Lines(string start) => [.. Handbook.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal))];
}
