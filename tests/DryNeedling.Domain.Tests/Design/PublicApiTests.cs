using System;
using System.IO;
using PublicApiGenerator;
using Xunit;

namespace DryNeedling.Domain.Tests.Design;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
#if NETSTANDARD_ASSEMBLY
        const string Target = "netstandard2.0";
#else
        const string Target = "net10.0";
#endif
        string path = Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Design", "PublicApi." + Target + ".txt");
        string current = typeof(Rules.RuleSet).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("DRYNEEDLING_APPROVE") == "1")
        {
            File.WriteAllText(path, current);
        }

        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(approved == current, "The public surface differs from " + path + ". If that is wanted, approve it as tests/README.md says.");
    }
}
