using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.RuleSets;

/// <summary>What rules and disagreements say of their sources, and what would let a rule be reconsidered.</summary>
public sealed class CitationTests
{
    /// <summary>Disagreements and the rules of the same matter, keyed by hand. A rule that also weighs another matter is left out.</summary>
    private static readonly (SourceDisagreement Disagreement, string[] Rules)[] SameMatter =
    [
        (SourceDisagreements.Anticoagulants, ["BLD-02", "BLD-03", "BLD-12", "BLD-13"]),
        (SourceDisagreements.Pregnancy, ["PRG-01", "PRG-02", "PRG-03"]),
        (SourceDisagreements.Children, ["CON-04", "CON-05"]),
        (SourceDisagreements.Epilepsy, ["EPI-01", "EPI-02"]),
        (SourceDisagreements.Lymphoedema, ["LYM-01"]),
        (SourceDisagreements.HeartValve, ["END-01"]),
        (SourceDisagreements.CurrentWithDevice, ["DEV-01"]),
        (SourceDisagreements.DeviceWithoutCurrent, ["DEV-02"]),
        (SourceDisagreements.NeedleFear, ["FEAR-01", "FEAR-02", "FEAR-03"]),
        (SourceDisagreements.MetalAllergy, ["ALL-01"]),
        (SourceDisagreements.SexualFunctionAlone, ["CES-04"]),
        (SourceDisagreements.BothLegsPainAlone, ["CES-08"]),
    ];

    /// <summary>Rules that nothing lifts, with the reason.</summary>
    private static readonly Dictionary<string, string> NothingLifts = new(StringComparer.Ordinal)
    {
        ["LYM-01"] = "lasting; what trials hold is for a clinic's policy",
        ["DEV-01"] = "the device stays",
        ["DEV-02"] = "the device stays",
        ["EPI-02"] = "the sheet names nothing that ends it",
        ["EPI-03"] = "the sheet names nothing that ends it",
        ["DM-01"] = "lasting",
        ["FRA-01"] = "the sheet names nothing that ends it",
        ["ALL-01"] = "lasting; other needles are a safeguard",
        ["ALL-02"] = "lasting; other gloves are a safeguard",
        ["CAN-06"] = "a past cancer stays part of the history",
        ["BLD-15"] = "lasting; the haematologist's word lifts the block alone",
    };

    [Fact]
    public void One_source_has_one_severity_in_one_matter()
    {
        IEnumerable<string> apart =
            from pair in SameMatter
            from id in pair.Rules
            from citation in RuleSet.Default[id].Citations
            let positions = pair.Disagreement.Positions.Where(position => position.Source.Equals(citation.Source)).ToArray()
            where positions.Length > 0 && !positions.Any(position => position.Severity == citation.Severity && position.Mark == citation.Mark)
            select id + " and " + pair.Disagreement.Id + ": " + citation.Source.Key + " " + citation.Severity;
        Assert.Empty(apart);
        Assert.All(SameMatter, pair => Assert.Contains(
            pair.Rules.SelectMany(id => RuleSet.Default[id].Citations), citation => pair.Disagreement.Positions.Any(position => position.Source.Equals(citation.Source))));
    }

    [Fact]
    public void The_words_of_a_disagreement_name_rules_that_exist_and_deny_none()
    {
        foreach (SourceDisagreement disagreement in SourceDisagreements.All)
        {
            Assert.All(
                Regex.Matches(disagreement.Handling + " " + disagreement.Topic, @"\b[A-Z]{2,4}-\d\d\b").Select(match => match.Value),
                id => Assert.True(RuleSet.Default.TryFind(id, out _), disagreement.Id + " names " + id));
            if (!disagreement.IsErrorOfASource)
            {
                Assert.DoesNotMatch("(?i)not carried into a(ny)? rule|not barred", disagreement.Handling);
            }
        }

        // What is blocked or barred in words is so by the rule that is named.
        Assert.Contains("CON-05", SourceDisagreements.Children.Handling, StringComparison.Ordinal);
        Assert.Contains("EPI-01", SourceDisagreements.Epilepsy.Handling, StringComparison.Ordinal);
        Assert.Contains("EPI-03", SourceDisagreements.Epilepsy.Handling, StringComparison.Ordinal);
        Assert.All(new[] { "CON-05", "EPI-01", "EPI-03", "LYM-01", "DEV-01", "BLD-08", "BLD-12" }, id =>
            Assert.Equal(Clearance.Blocked, ((Contraindication)RuleSet.Default[id]).Level));
    }

    [Fact]
    public void The_strength_of_a_rule_leaves_out_who_has_no_objection()
    {
        var rule = new Contraindication("BAD-01")
        {
            When = Facts.Fever,
            Scope = NeedlingOptionSet.All,
            Cites =
            [
                new Citation(Sources.Article, SourceSeverity.NoObjection, ReadingMark.Read, "None."),
                new Citation(Sources.EPhysio, SourceSeverity.Absolute, ReadingMark.Weak, "A bar."),
            ],
        };
        Assert.Equal(ReadingMark.Weak, rule.Strength);
        Assert.Equal(ReadingMark.Unspecified, new RedFlag("BAD-02") { Cites = [new Citation(Sources.Article, SourceSeverity.NoObjection, ReadingMark.Read, "None.")] }.Strength);
        Assert.All(RuleSet.Default.All, shipped => Assert.NotEqual(ReadingMark.Unspecified, shipped.Strength));
    }

    /// <summary>Trap 23: the article advises; it bars only who is not qualified.</summary>
    [Fact]
    public void Trap_23_the_article_bars_nothing_but_an_unqualified_hand() => Assert.Equal(
        ["PRO-01"],
        RuleSet.Default.All.Where(rule => rule.Citations.Any(citation => citation.Source.Equals(Sources.Article) && citation.Severity == SourceSeverity.Absolute)).Select(rule => rule.Id));

    /// <summary>Only one case text and the page on cauda equina say how soon; the rest of the urgency is the sheet's.</summary>
    [Fact]
    public void A_case_of_harm_after_needling_grades_no_urgency_by_itself()
    {
        string[] graded = ["safety:S97", "safety:S125"];
        foreach (string id in new[] { "AFT-01", "AFT-03", "AFT-04", "AFT-05", "AFT-06" })
        {
            Assert.All(
                RuleSet.Default[id].Citations.Where(citation => citation.Severity == SourceSeverity.ReferAsEmergency && citation.Mark != ReadingMark.Derived),
                citation => Assert.Contains(citation.Source.Key, graded));
            Assert.Contains(RuleSet.Default[id].Citations, citation => citation.Mark == ReadingMark.Derived && citation.Note.Contains("The urgency is the sheet's own synthesis", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_restricts_or_refers_says_what_would_let_it_be_reconsidered_or_that_nothing_does()
    {
        string[] silent = [.. RuleSet.Default.All.Where(rule => rule is Contraindication or RedFlag && rule.ReconsiderWhen is null).Select(rule => rule.Id)];
        Assert.Equal(NothingLifts.Keys.Order(StringComparer.Ordinal), silent.Order(StringComparer.Ordinal));
    }
}
