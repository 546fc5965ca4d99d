namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The options that an abstract rule may touch.</summary>
internal enum CombinationReach
{
    Everything,
    FromDeep,
    OneMuscle,
}
