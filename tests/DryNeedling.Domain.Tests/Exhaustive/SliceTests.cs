using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The shipped rules on every combination of what they read, a slice of them at a time. The normal run takes slices of eight
/// facts, for both assemblies; the environment variable DRYNEEDLING_SLICE_FACTS = 12 takes the full ones, which are millions of
/// people and minutes.
/// </summary>
public sealed class SliceTests
{
    private const int Normal = 8;
    private const int Full = 12;
    private static readonly int MostFacts = Environment.GetEnvironmentVariable("DRYNEEDLING_SLICE_FACTS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : Normal;
    private static readonly IReadOnlyList<Slice> Shipped = Slices.Of(RuleSet.Default, MostFacts);

    /// <summary>What each run gave, kept so that no slice is run twice.</summary>
    private static readonly ConcurrentDictionary<int, Lazy<Result>> Results = new();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Shipped.Count)];

    public static TheoryData<int> Sizes => [Normal, Full];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_person_of_a_slice_is_answered_like_the_reference_and_within_bounds_that_are_reached(int number) =>
        Assert.True(Run(number).Problems.Length == 0, Shipped[number] + "\n" + string.Join("\n", Run(number).Problems));

    [Fact]
    public void Every_rule_fires_for_somebody_and_for_somebody_does_not()
    {
        string[] rules = [.. RuleSet.Default.Rules.Select(rule => rule.Id)];
        Assert.Equal(rules, Enumerable.Range(0, Shipped.Count).SelectMany(number => Run(number).Fired).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(rules, Enumerable.Range(0, Shipped.Count).SelectMany(number => Run(number).Silent).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A fact that is read and has no knob would be passed over in silence.</summary>
    [Fact]
    public void Every_fact_that_a_rule_reads_has_a_knob_or_follows_from_the_others() => Assert.Equal(
        [],
        RuleSet.Default.Rules.SelectMany(rule => rule.When.Facts()).Where(fact => !Knobs.Has(fact) && !Knobs.Derived.Contains(fact)).Select(fact => fact.Id).Distinct());

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_way_of_every_rule_lies_in_a_slice_and_rules_that_share_facts_lie_together_where_they_fit(int mostFacts)
    {
        IReadOnlyList<Slice> slices = Slices.Of(RuleSet.Default, mostFacts);
        Assert.All(slices, slice => Assert.InRange(slice.FactCount, 2, mostFacts));
        Assert.All(slices, slice => Assert.Contains(Knobs.Support, slice.Knobs));
        foreach (IReadOnlyList<Rule> component in Slices.Components(RuleSet.Default))
        {
            LieTogether(component.SelectMany(Way.Of));
            foreach (Rule rule in component)
            {
                LieTogether(Way.Of(rule));
                Assert.All(Way.Of(rule), way => Assert.Contains(slices, slice => slice.Ways.Contains(way) && Slices.KnobsOf([way]).All(slice.Knobs.Contains)));
            }
        }

        void LieTogether(IEnumerable<Way> ways) => Assert.True(
            Slices.FactCount(Slices.KnobsOf(ways)) > mostFacts || slices.Any(slice => ways.All(slice.Ways.Contains)), string.Join("; ", ways));
    }

    [Fact]
    public void No_two_components_share_a_fact_and_every_rule_is_in_one()
    {
        IReadOnlyList<IReadOnlyList<Rule>> components = Slices.Components(RuleSet.Default);
        Assert.Equal(RuleSet.Default.Rules.Select(rule => rule.Id), components.SelectMany(component => component).Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Fact[][] read = [.. components.Select(component => component.SelectMany(rule => rule.When.Facts()).SelectMany(Whole).Distinct().ToArray())];
        Assert.Equal(read.Sum(facts => facts.Length), read.SelectMany(facts => facts).Distinct().Count());

        static IEnumerable<Fact> Whole(Fact fact) => fact.DetailOf is Fact whole ? [fact, whole] : [fact];
    }

    /// <summary>As many people as the comments promise; the numbers grow with the rules.</summary>
    [Fact]
    public void The_slices_hold_as_many_people_as_promised()
    {
        Assert.InRange(Slices.Of(RuleSet.Default, Normal).Sum(slice => slice.Count), 100_000, 1_000_000);
        Assert.InRange(Slices.Of(RuleSet.Default, Full).Sum(slice => slice.Count), 4_000_000, 40_000_000);
        Assert.All(Slices.Of(RuleSet.Default, Full), slice => Assert.InRange(slice.Count, 9, 531_441));
    }

    private static Result Run(int number) => Results.GetOrAdd(number, _ => new Lazy<Result>(() =>
    {
        SliceRun run = new SliceRun(Shipped[number], RuleSet.Default).Answer().CheckBounds();
        (string[] fired, string[] silent) = run.Rules();
        return new Result([.. run.Problems.SelectMany(kind => kind.Value.Select(words => kind.Key + ": " + words))], fired, silent);
    })).Value;

    private sealed record Result(string[] Problems, string[] Fired, string[] Silent);
}
