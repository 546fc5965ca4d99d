using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using Xunit;

namespace DryNeedling.Domain.Tests.Ground;

/// <summary>
/// The library is built from a patient article and three fact sheets. Every row of theirs stands in a list here, with what
/// serves it: a rule, a targeting pattern or a member. A row that nothing serves says why.
/// </summary>
public sealed class GroundRowTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;
    private static readonly Assembly Library = typeof(RuleSet).Assembly;

    [Fact]
    public void The_article_has_exactly_forty_rows() =>
        Assert.Equal(Numbered("A-", 1, 40, "00"), GroundFiles.Article.Select(row => row.Id));

    [Fact]
    public void The_sheets_have_exactly_the_rows_that_were_read()
    {
        string[] expected = [.. ExpectedRows()];
        Assert.Empty(GroundFiles.Sheets.Select(row => row.Id).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(expected.Except(GroundFiles.Sheets.Select(row => row.Id)));
        Assert.Empty(GroundFiles.Sheets.Select(row => row.Id).Except(expected));
    }

    [Fact]
    public void Every_row_of_the_article_is_served() =>
        Assert.DoesNotContain(GroundFiles.Article, row => row.ServedBy.Count == 0);

    [Fact]
    public void A_row_that_nothing_serves_says_why() =>
        Assert.DoesNotContain(GroundFiles.Sheets, row => row.ServedBy.Count == 0 && string.IsNullOrWhiteSpace(row.Reason));

    [Fact]
    public void What_serves_a_row_exists()
    {
        string[] missing =
        [
            .. from row in GroundFiles.Article.Concat(GroundFiles.Sheets)
               from element in row.ServedBy
               where !Exists(element)
               select row.Id + ": " + element,
        ];
        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing));
    }

    [Theory]
    [InlineData("rule:CES-01", true)]
    [InlineData("rule:CES-99", false)]
    [InlineData("pattern:TGT-11", true)]
    [InlineData("pattern:TGT-01", false)]
    [InlineData("Intake.SymptomKind.Numbness", true)]
    [InlineData("Intake.SymptomKind.Numb", false)]
    [InlineData("Evidence.EvidenceStatements", true)]
    [InlineData("Evidence.EvidenceStatement.TwitchResponse", false)]
    [InlineData("", false)]
    public void A_missing_element_is_noticed(string element, bool exists) => Assert.Equal(exists, Exists(element));

    [Fact]
    public void Rows_are_put_in_few_words() => Assert.All(GroundFiles.Article.Concat(GroundFiles.Sheets), row =>
    {
        Assert.InRange(row.Words.Length, 3, 140);
        Assert.Equal(row.Words.Trim(), row.Words);
        Assert.Equal(row.ServedBy.Distinct(), row.ServedBy);
    });

    /// <summary>A rule names the rows that it serves; those rows must be on the lists.</summary>
    [Fact]
    public void The_rows_that_rules_and_patterns_name_are_on_the_lists()
    {
        HashSet<string> known = [.. GroundFiles.Article.Concat(GroundFiles.Sheets).Select(row => row.Id)];
        Assert.Empty(RuleSet.Default.All.SelectMany(rule => rule.GroundRows).Concat(TargetingRules.Patterns.SelectMany(pattern => pattern.GroundRows))
            .Where(row => !row.StartsWith("design:", StringComparison.Ordinal) && !known.Contains(row)).Distinct());
    }

    /// <summary>What a candidate row of the sheets is served by, and what rules say they serve, are keyed apart and agree. A rule that stands for many questions names no row.</summary>
    [Fact]
    public void Rules_and_candidate_rows_name_each_other()
    {
        bool IsCandidate(string row) => SafetyRules().Contains(row) || Numbered("sciatica:R", 1, 54, "00").Contains(row) || Numbered("muscles:R", 1, 13, "00").Contains(row)
            || row.StartsWith("A-", StringComparison.Ordinal);
        HashSet<string> byList = [.. from row in GroundFiles.Article.Concat(GroundFiles.Sheets)
                                     where IsCandidate(row.Id)
                                     from element in row.ServedBy
                                     where element.StartsWith("rule:", StringComparison.Ordinal) && !RuleSet.Default[element.Substring(5)].StandsForMany
                                     select element.Substring(5) + " serves " + row.Id];
        HashSet<string> byRule = [.. from rule in RuleSet.Default.All from row in rule.GroundRows where IsCandidate(row) select rule.Id + " serves " + row];
        string[] apart = [.. byList.Except(byRule).Select(pair => "the list alone: " + pair).Concat(byRule.Except(byList).Select(pair => "the rule alone: " + pair)).Order(StringComparer.Ordinal)];
        Assert.True(apart.Length == 0, string.Join(Environment.NewLine, apart));
    }

    /// <summary>A claim of the article that a statement names is served by that statement.</summary>
    [Fact]
    public void The_claims_of_the_sheet_are_served_by_the_statement_of_the_same_id() => Assert.All(
        GroundFiles.Sheets.Where(row => row.Id.StartsWith("sciatica:C", StringComparison.Ordinal)),
        row => Assert.Contains(
            Evidence.EvidenceStatements.All.Single(statement => "sciatica:" + statement.Id == row.Id),
            row.ServedBy.Select(element => typeof(Evidence.EvidenceStatements).GetProperty(element.Split('.').Last())!.GetValue(null))));

    private static bool Exists(string element)
    {
        if (element.StartsWith("rule:", StringComparison.Ordinal))
        {
            return RuleSet.Default.TryFind(element.Substring(5), out _);
        }

        if (element.StartsWith("pattern:", StringComparison.Ordinal))
        {
            return TargetingRules.Patterns.Any(pattern => pattern.Id == element.Substring(8));
        }

        if (element.Length == 0 || Library.GetType("DryNeedling.Domain." + element) is not null)
        {
            return element.Length > 0;
        }

        int dot = element.LastIndexOf('.');
        return dot > 0
            && Library.GetType("DryNeedling.Domain." + element.Substring(0, dot)) is Type type
            && type.GetMember(element.Substring(dot + 1), Any).Length > 0;
    }

    private static IEnumerable<string> ExpectedRows() =>
        Numbered("safety:1.1-", 1, 11, "00")
            .Concat(Numbered("safety:1.2-", 12, 28, "00"))
            .Concat(Numbered("safety:L", 1, 17, "0"))
            .Concat(Numbered("safety:1.4-", 1, 10, "00"))
            .Concat(SafetyRules())
            .Concat(Numbered("safety:expect-", 1, 14, "00"))
            .Concat(Numbered("safety:trap-", 1, 25, "00"))
            .Concat(Numbered("safety:6.1-", 1, 9, "00"))
            .Concat(Numbered("safety:6.2-", 1, 8, "00"))
            .Concat(Numbered("safety:6.3-", 1, 12, "00"))
            .Concat(Numbered("sciatica:1.1-", 1, 8, "00"))
            .Concat(Numbered("sciatica:1.2-", 1, 3, "00"))
            .Concat(Numbered("sciatica:1.3-", 1, 21, "00"))
            .Concat(Numbered("sciatica:RF", 1, 22, "0"))
            .Concat(Numbered("sciatica:3-", 1, 16, "00"))
            .Concat(Numbered("sciatica:4.1-", 1, 18, "00"))
            .Concat(Numbered("sciatica:4.2-", 1, 5, "00"))
            .Concat(Numbered("sciatica:C", 1, 15, "0"))
            .Concat(Numbered("sciatica:5-", 1, 13, "00"))
            .Concat(Numbered("sciatica:R", 1, 54, "00"))
            .Concat(Numbered("sciatica:trap-", 1, 36, "00"))
            .Concat(Numbered("muscles:R", 1, 13, "00"))
            .Concat(Numbered("muscles:req-", 1, 17, "00"))
            .Concat(Numbered("muscles:trap-", 1, 34, "00"))
            .Concat(Numbered("muscles:conflict-", 1, 11, "00"))
            .Concat(Numbered("muscles:6-", 1, 12, "00"));

    /// <summary>The sixty ids of the safety sheet, section 8: a family and how many it has.</summary>
    private static IEnumerable<string> SafetyRules() =>
        new (string Family, int Count)[]
        {
            ("CON", 5), ("FEAR", 3), ("VV", 1), ("ADV", 1), ("ACU", 3), ("BLD", 8), ("IMM", 3), ("END", 1), ("CAR", 1), ("DEV", 3),
            ("PRG", 4), ("EPI", 2), ("DM", 1), ("FRA", 1), ("PSY", 1), ("ALL", 1), ("LYM", 2), ("SKN", 3), ("MAL", 2), ("SUR", 1),
            ("IMP", 1), ("SPI", 2), ("VAS", 1), ("ANA", 6), ("PRO", 2), ("AFT", 1),
        }.SelectMany(family => Numbered("safety:" + family.Family + "-", 1, family.Count, "00"));

    private static IEnumerable<string> Numbered(string start, int first, int last, string format) =>
        Enumerable.Range(first, last - first + 1).Select(number => start + number.ToString(format, CultureInfo.InvariantCulture));
}
