using System;
using System.Globalization;
using FsCheck.Xunit;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>
/// A property over generated people. The number of cases is small in the normal run; the environment variable
/// DRYNEEDLING_LAW_CASES raises it for a long run.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int cases = 400)
    {
        string? asked = Environment.GetEnvironmentVariable("DRYNEEDLING_LAW_CASES");
        MaxTest = string.IsNullOrEmpty(asked) ? cases : int.Parse(asked, CultureInfo.InvariantCulture);
        Arbitrary = [typeof(People.People)];
        QuietOnSuccess = true;
    }
}
