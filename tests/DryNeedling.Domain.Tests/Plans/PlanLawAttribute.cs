using System;
using System.Globalization;
using FsCheck.Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>A property over generated people, courses and preferences. DRYNEEDLING_LAW_CASES raises the number of cases for a long run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlanLawAttribute : PropertyAttribute
{
    public PlanLawAttribute(int cases = 400)
    {
        string? asked = Environment.GetEnvironmentVariable("DRYNEEDLING_LAW_CASES");
        MaxTest = string.IsNullOrEmpty(asked) ? cases : int.Parse(asked, CultureInfo.InvariantCulture);
        Arbitrary = [typeof(PlanCases)];
        QuietOnSuccess = true;
    }
}
