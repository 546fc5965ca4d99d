using System;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Policies;

/// <summary>Every rule, every level, every kind of entry: what loads is exactly what keeps the floor.</summary>
public sealed class PolicyFloorTests
{
    private static readonly Clearance[] Levels = [Clearance.Blocked, Clearance.AssessFirst, Clearance.ClinicianDecision, Clearance.Precaution, Clearance.Clear];

    [Fact]
    public void A_tightening_is_taken_exactly_where_it_is_stricter() => Each((bar, level) =>
        (PolicyEntry.Tighten(bar.Id, level), (int)level < (int)bar.Level));

    [Fact]
    public void A_relaxation_is_taken_exactly_between_the_level_and_the_floor_and_never_of_an_absolute_rule() => Each((bar, level) => (
        PolicyEntry.Relax(bar.Id, level, "Head of clinic", "Because.", Policies.Today),
        bar.Level != Clearance.Blocked && level != Clearance.Clear && (int)level > (int)bar.Level && (int)level <= (int)bar.Floor));

    [Fact]
    public void A_source_is_followed_exactly_where_it_is_cited_says_another_level_and_keeps_the_floor()
    {
        foreach (Contraindication bar in RuleSet.Default.Rules.OfType<Contraindication>())
        {
            foreach (IGrouping<string, Citation> source in bar.Citations.GroupBy(citation => citation.Source.Key))
            {
                Clearance[] said = [.. source.Select(citation => LevelOf(citation.Severity)).OfType<Clearance>()];
                bool taken = said.Length > 0 && said.Min() is Clearance strictest && strictest != bar.Level && (int)strictest <= (int)bar.Floor;
                AssertTaken(PolicyEntry.Follow(bar.Id, source.Key), taken, bar.Id + " " + source.Key);
            }

            AssertTaken(PolicyEntry.Follow(bar.Id, "safety:S999"), false, bar.Id);
        }
    }

    [Fact]
    public void A_red_flag_only_comes_sooner_and_nothing_else_is_touched()
    {
        foreach (Rule rule in RuleSet.Default.All.Where(rule => rule is not Contraindication))
        {
            foreach (ReferralTier tier in new[] { ReferralTier.Routine, ReferralTier.Urgent, ReferralTier.Emergency })
            {
                AssertTaken(PolicyEntry.Tighten(rule.Id, tier), rule is RedFlag flag && tier > flag.Tier, rule.Id + " " + tier);
            }

            AssertTaken(PolicyEntry.Tighten(rule.Id, Clearance.Blocked), false, rule.Id);
            AssertTaken(PolicyEntry.Relax(rule.Id, Clearance.Precaution, "Head of clinic", "Because.", Policies.Today), false, rule.Id);
            AssertTaken(PolicyEntry.Follow(rule.Id, rule.Citations[0].Source.Key), false, rule.Id);
        }
    }

    [Fact]
    public void A_threshold_moves_within_its_band_alone()
    {
        foreach (RuleThreshold threshold in RuleSet.Default.Thresholds.All)
        {
            foreach (decimal value in new[] { threshold.Least - 1, threshold.Least, threshold.Value, threshold.Most, threshold.Most + 1 })
            {
                AssertTaken(PolicyEntry.Threshold(threshold.Name, value), threshold.Least < threshold.Most && value >= threshold.Least && value <= threshold.Most && value != threshold.Value, threshold.Name + " " + value);
            }
        }
    }

    /// <summary>
    /// What a source that was read calls absolute is absolute for every policy, unless the bar goes further than any source or another that was
    /// read holds something as mild as the floor or milder.
    /// </summary>
    [Fact]
    public void An_absolute_rule_has_a_milder_floor_only_on_the_word_of_a_source_that_was_read() => Assert.All(
        RuleSet.Default.Rules.OfType<Contraindication>().Where(bar => bar.Level == Clearance.Blocked && bar.Floor != Clearance.Blocked),
        bar => Assert.True(
            bar.IsOwnProposal || !bar.Citations.Any(citation => citation.Mark is ReadingMark.Read or ReadingMark.ReadSecondary && citation.Severity == SourceSeverity.Absolute) || bar.Citations.Any(citation => citation.Mark is ReadingMark.Read or ReadingMark.ReadSecondary && LevelOf(citation.Severity) is Clearance held && held >= bar.Floor),
            bar.ToString()));

    internal static Clearance? LevelOf(SourceSeverity severity) => severity switch
    {
        SourceSeverity.Absolute => Clearance.Blocked,
        SourceSeverity.Relative => Clearance.ClinicianDecision,
        SourceSeverity.Precaution or SourceSeverity.Information or SourceSeverity.NoObjection => Clearance.Precaution,
        _ => null,
    };

    private static void Each(Func<Contraindication, Clearance, (PolicyEntry Entry, bool Taken)> expected)
    {
        foreach (Contraindication bar in RuleSet.Default.Rules.OfType<Contraindication>())
        {
            foreach (Clearance level in Levels)
            {
                (PolicyEntry entry, bool taken) = expected(bar, level);
                AssertTaken(entry, taken, bar.Id + " " + level);
            }
        }
    }

    /// <summary>Taken, it loads; refused, it says which entry, why and how to mend it.</summary>
    private static void AssertTaken(PolicyEntry entry, bool taken, string what)
    {
        PolicyLoading loading = ClinicPolicies.Load(ClinicPolicy.Named("one").With(entry), RuleSet.Default, Policies.Today);
        Assert.True(taken == loading.IsLoaded, what + ": " + string.Join("; ", loading.Problems));
        Assert.All(loading.Problems, problem =>
        {
            Assert.Equal(1, problem.Entry);
            Assert.NotEmpty(problem.Text);
            Assert.NotEmpty(problem.HowToMend);
        });
    }
}
