using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Policies;

/// <summary>Generated clinic policies: each entry fits the shipped rules by itself, at most one a rule or threshold.</summary>
internal static class Policies
{
    internal static readonly CalendarDate Today = new(2026, 11, 22);

    private static readonly Contraindication[] Bars = [.. RuleSet.Default.Rules.OfType<Contraindication>()];

    private static readonly RedFlag[] Flags = [.. RuleSet.Default.Rules.OfType<RedFlag>()];

    private static readonly Fact[] Risks = [.. Facts.All.Where(fact => fact.Polarity == FactPolarity.Risk)];

    /// <summary>One that loads and is wanted; what the analysis refuses is drawn again.</summary>
    internal static RuleSet Loaded(Random random, Func<RuleSet, bool>? isWanted = null)
    {
        for (int tries = 0; tries < 50; tries++)
        {
            PolicyLoading loading = ClinicPolicies.Load(Drawn(random), RuleSet.Default, Today);
            if (loading.IsLoaded && isWanted?.Invoke(loading.Rules) != false)
            {
                return loading.Rules;
            }
        }

        throw new InvalidOperationException("No drawn policy loads.");
    }

    internal static ClinicPolicy Drawn(Random random)
    {
        ClinicPolicy policy = ClinicPolicy.Named("drawn-" + random.Next(1000));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (int left = 1 + random.Next(5); left > 0; left--)
        {
            PolicyEntry entry = Entry(random, left);
            policy = taken.Add(entry.Subject) ? policy.With(entry) : policy;
        }

        return policy;
    }

    private static PolicyEntry Entry(Random random, int number)
    {
        while (true)
        {
            Contraindication bar = Bars[random.Next(Bars.Length)];
            switch (random.Next(6))
            {
                case 0 when bar.Level != Clearance.Blocked:
                    return PolicyEntry.Tighten(bar.Id, (Clearance)random.Next((int)bar.Level));
                case 1:
                    RedFlag flag = Flags[random.Next(Flags.Length)];
                    if (flag.Tier != ReferralTier.Emergency)
                    {
                        return PolicyEntry.Tighten(flag.Id, ReferralTier.Emergency);
                    }

                    break;
                case 2:
                    RuleThreshold[] movable = [.. RuleSet.Default.Thresholds.All.Where(threshold => threshold.IsMovable)];
                    RuleThreshold chosen = movable[random.Next(movable.Length)];
                    decimal value = random.Next(2) == 0 ? chosen.Least : chosen.Most;
                    if (value != chosen.Value)
                    {
                        return PolicyEntry.Threshold(chosen.Name, value);
                    }

                    break;
                case 3 when bar.Level != Clearance.Blocked && bar.Level.IsStricterThan(bar.Floor):
                    return PolicyEntry.Relax(bar.Id, bar.Floor, "Head of clinic", "Drawn.", Today.PlusDays(random.Next(-1, 3) + 1));
                case 4:
                    Citation? cited = bar.Citations.FirstOrDefault(citation => PolicyFloorTests.LevelOf(citation.Severity) is Clearance level && level != bar.Level && !bar.Floor.IsStricterThan(level));
                    if (cited is not null)
                    {
                        return PolicyEntry.Follow(bar.Id, cited.Source.Key);
                    }

                    break;
                case 5:
                    ClinicRule rule = new(
                        "CLINIC-" + number, (Clearance)random.Next(4), "The clinic's reason.", "The clinic says so.", "Ask the head of clinic.",
                        [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Risks[random.Next(Risks.Length)].Id).Distinct()]);
                    return PolicyEntry.Add(random.Next(2) == 0 ? rule : rule.For(NeedlingOptionSet.In(Muscles.All[random.Next(Muscles.All.Count)], Side.Left)));
            }
        }
    }
}
