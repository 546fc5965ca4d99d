using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>What a plan is.</summary>
public enum CarePlanKind
{
    /// <summary>Not stated. The default; carried by no plan.</summary>
    Unspecified = 0,

    /// <summary>Referral and safety net only.</summary>
    Referral = 1,

    /// <summary>Open questions first; safety net and general education.</summary>
    OpenQuestions = 2,

    /// <summary>The named assessment first; safety net and education.</summary>
    Assessment = 3,

    /// <summary>Care without needles.</summary>
    Conservative = 4,

    /// <summary>Needling of the cleared targets, with movement and education beside it.</summary>
    Needling = 5,
}

internal static class CarePlanKinds
{
    internal static readonly EnumNames<CarePlanKind> Names = new(
        (CarePlanKind.Referral, "referral"),
        (CarePlanKind.OpenQuestions, "open-questions"),
        (CarePlanKind.Assessment, "assessment"),
        (CarePlanKind.Conservative, "conservative"),
        (CarePlanKind.Needling, "needling"));
}
