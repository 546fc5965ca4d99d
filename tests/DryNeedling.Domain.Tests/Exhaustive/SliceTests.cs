using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The shipped rules, tried on every combination of what they read, a slice of them at a time.</summary>
public sealed class SliceTests(ITestOutputHelper output)
{
    /// <summary>Facts in one slice, the support among them.</summary>
    private static readonly int MostFacts = int.Parse(Environment.GetEnvironmentVariable("X") ?? "8");

    private static readonly IReadOnlyList<Slice> Shipped = Slices.Of(RuleSet.Default, MostFacts);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Shipped.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_person_of_a_slice_is_answered_like_the_reference_and_within_bounds_that_are_reached(int number)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var run = new SliceRun(Shipped[number], RuleSet.Default);
        run.Answer();
        var a = watch.Elapsed;
        run.CheckBounds();
        Console.WriteLine($"{number}: {a} {watch.Elapsed} {run.ClassCount} {Shipped[number]}");
        output.WriteLine("" + watch.Elapsed);
        Assert.Equal("", string.Join("\n", run.Problems.SelectMany(kind => kind.Value.Select(words => kind.Key + ": " + words))));
    }
}
