using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The namespace of the container, so that AddDryNeedling is found where services are registered.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a service container. Thread-safe.</summary>
public static class DryNeedlingServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="RuleSet"/> (the shipped one), <see cref="SuitabilityEvaluator"/>, <see cref="InterviewPlanner"/>, <see cref="CarePlanner"/> and
    /// <see cref="ProgressReviewer"/> as singletons. What is registered already stays, so calling it twice is harmless and a rule set of your own, registered
    /// before, is used by the evaluator and the reviewer.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddDryNeedling(this IServiceCollection services)
    {
        Guard.NotNull(services, nameof(services));
        services.TryAddSingleton(_ => RuleSet.Default);
        services.TryAddSingleton(provider => new SuitabilityEvaluator(provider.GetRequiredService<RuleSet>()));
        services.TryAddSingleton(_ => InterviewPlanner.Default);
        services.TryAddSingleton(_ => CarePlanner.Default);
        services.TryAddSingleton(provider => new ProgressReviewer(provider.GetRequiredService<RuleSet>()));
        return services;
    }
}
