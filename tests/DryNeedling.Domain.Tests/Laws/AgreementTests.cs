using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>
/// Law 14 as a run that anybody can repeat: person number n of a seed is always the same, so a disagreement is found again by its number.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void The_evaluator_and_the_reference_agree_on_every_person_of_a_seed()
    {
        long cases = Number("DRYNEEDLING_AGREEMENT_CASES", 1000);
        long seed = Number("DRYNEEDLING_AGREEMENT_SEED", 20261122);
        long first = Number("DRYNEEDLING_AGREEMENT_FIRST", 0);
        long agreed = 0;
        string? problem = null;
        Parallel.For(first, first + cases, (number, loop) =>
        {
            Presentation person = Drawn(seed, number).Presentation;
            string? difference = Snapshot.Of(SuitabilityEvaluator.Default.Evaluate(person), withQuestions: false).DifferenceTo(ReferenceEvaluator.Answer(person));
            if (difference is not null)
            {
                Interlocked.CompareExchange(ref problem, $"Person {number} of seed {seed}: {difference}: {Drawn(seed, number)}", null);
                loop.Stop();
            }
            else if (Interlocked.Increment(ref agreed) % 100_000 == 0)
            {
                // A long run says where it is.
                Console.Error.WriteLine($"{agreed} agreed");
            }
        });
        Assert.True(problem is null, problem);
        Assert.Equal(cases, agreed);
        output.WriteLine($"{agreed} people, {first} to {first + cases - 1} of seed {seed}: no disagreement.");
    }

    [Fact]
    public void A_person_of_a_seed_is_always_the_same()
    {
        Assert.Equal(Drawn(1, 7).Presentation, Drawn(1, 7).Presentation);
        Assert.NotEqual(Drawn(1, 7).Presentation, Drawn(1, 8).Presentation);
        Assert.NotEqual(Drawn(1, 7).Presentation, Drawn(2, 7).Presentation);
    }

    /// <summary>Seed and number mixed (the finaliser of SplitMix64), so that neighbours share nothing.</summary>
    private static Person Drawn(long seed, long number)
    {
        ulong mixed = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) + (ulong)number);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return People.People.Draw(new Random((int)((mixed ^ (mixed >> 31)) & int.MaxValue)));
    }

    private static long Number(string variable, long usual) =>
        Environment.GetEnvironmentVariable(variable) is string text ? long.Parse(text, CultureInfo.InvariantCulture) : usual;
}
