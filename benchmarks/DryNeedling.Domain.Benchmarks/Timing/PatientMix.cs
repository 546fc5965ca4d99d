namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>What the patients of a benchmark are like.</summary>
public enum PatientMix
{
    /// <summary>Healthy adults, every question answered.</summary>
    Healthy,

    /// <summary>Two to six things changed, every question answered.</summary>
    SeveralRisks,

    /// <summary>Two to six things changed, and about half of the record not answered.</summary>
    HalfUnanswered,
}
