using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The algebra of combining rules, over every combination, and a fault for each law to notice.</summary>
[Collection(nameof(CombinationCase))]
public sealed class CombinationLawTests(ITestOutputHelper output)
{
    [Fact]
    public void Raising_a_risk_is_never_milder_and_raising_a_support_never_graver()
    {
        var law = CombinationLaw.OfTheLibrary();
        Assert.Null(law.RaisingARiskIsNeverMilderAndASupportNeverGraver());
        output.WriteLine(law.Compared + " comparisons");
    }

    [Fact]
    public void Learning_only_narrows()
    {
        var law = CombinationLaw.OfTheLibrary();
        Assert.Null(law.LearningOnlyNarrows());
        output.WriteLine(law.Compared + " comparisons");
    }

    [Fact]
    public void One_more_risk_is_never_milder()
    {
        var law = CombinationLaw.OfTheLibrary();
        Assert.Null(law.OneMoreRiskIsNeverMilder());
        output.WriteLine(law.Compared + " comparisons");
    }

    [Fact]
    public void Order_and_duplicates_do_not_matter()
    {
        var law = CombinationLaw.OfTheLibrary();
        Assert.Null(law.OrderAndDuplicatesDoNotMatter());
        output.WriteLine(law.Compared + " comparisons");
    }

    [Fact]
    public void The_laws_notice_faults()
    {
        Assert.NotNull(CombinationLaw.Of(CombinationFault.LastRuleWins).RaisingARiskIsNeverMilderAndASupportNeverGraver());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.GravestTargetDecides).OneMoreRiskIsNeverMilder());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.UnknownIsNo).LearningOnlyNarrows());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.UnknownIsYes).LearningOnlyNarrows());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.PresumptionReadInBounds).LearningOnlyNarrows());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.LastRuleWins).OneMoreRiskIsNeverMilder());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.FirstRuleWins).OrderAndDuplicatesDoNotMatter());
        Assert.NotNull(CombinationLaw.Of(CombinationFault.LastRuleWins).OrderAndDuplicatesDoNotMatter());
    }
}
