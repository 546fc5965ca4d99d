using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>FsCheck's source of people with courses and preferences.</summary>
public static class PlanCases
{
    public static Gen<PlanCase> Gen { get; } =
        from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1)
        select Plans.PlanCase.Draw(new System.Random(seed));

    /// <summary>The same cases on every run, where something must be reached.</summary>
    internal static PlanCase[] Fixed(int count) => [.. Enumerable.Range(1, count).Select(seed => Plans.PlanCase.Draw(new System.Random(seed)))];

    public static Arbitrary<PlanCase> PlanCase() => Arb.From(Gen, one => one.Simpler());
}
