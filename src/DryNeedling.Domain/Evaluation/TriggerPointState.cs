using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evaluation;

/// <summary>What is known of the trigger point of a muscle on a side.</summary>
public enum TriggerPointState
{
    /// <summary>Not examined. The default.</summary>
    NotExamined = 0,

    /// <summary>Examined, and it is not settled whether a point is there.</summary>
    NotSettled = 1,

    /// <summary>Examined, and none found.</summary>
    NotFound = 2,

    /// <summary>Found; whether the person knows the pain is not known.</summary>
    FoundPainNotKnown = 3,

    /// <summary>Found; the person does not know the pain.</summary>
    Latent = 4,

    /// <summary>Found; the person knows the pain.</summary>
    Active = 5,
}

internal static class TriggerPointStates
{
    internal static readonly EnumNames<TriggerPointState> Names = new(
        (TriggerPointState.NotExamined, "not-examined"),
        (TriggerPointState.NotSettled, "not-settled"),
        (TriggerPointState.NotFound, "not-found"),
        (TriggerPointState.FoundPainNotKnown, "found-pain-not-known"),
        (TriggerPointState.Latent, "latent"),
        (TriggerPointState.Active, "active"));
}
