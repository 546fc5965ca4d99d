using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DryNeedling.Domain.Tests.Design;

public sealed class ServiceRegistrationTests
{
    [Fact]
    public void The_services_resolve_once_registered_even_twice()
    {
        using ServiceProvider provider = new ServiceCollection().AddDryNeedling().AddDryNeedling().BuildServiceProvider();
        Assert.Same(RuleSet.Default, provider.GetRequiredService<RuleSet>());
        Assert.Same(RuleSet.Default, provider.GetRequiredService<SuitabilityEvaluator>().Rules);
        Assert.Same(provider.GetRequiredService<CarePlanner>(), provider.GetRequiredService<CarePlanner>());
        Assert.Same(InterviewPlanner.Default, provider.GetRequiredService<InterviewPlanner>());
        Assert.Same(RuleSet.Default, provider.GetRequiredService<ProgressReviewer>().Rules);
        Assert.Single(provider.GetServices<SuitabilityEvaluator>());
    }

    [Fact]
    public void A_rule_set_registered_before_is_used()
    {
        var own = new RuleSet("own", RuleSet.Default.Rules, RuleSet.Default.Thresholds);
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddDryNeedling().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<SuitabilityEvaluator>().Rules);
        Assert.Same(own, provider.GetRequiredService<ProgressReviewer>().Rules);
    }
}
