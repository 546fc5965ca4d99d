using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A published way of dividing how long pain has lasted. The schemes use the same words for different spans.</summary>
public enum DurationScheme
{
    /// <summary>Not stated. The default; nothing can be asked of it.</summary>
    Unspecified = 0,

    /// <summary>American College of Physicians, 2017: under 4 weeks, 4 to 12 weeks, over 12 weeks.</summary>
    Acp2017 = 1,

    /// <summary>A summary of the NICE guideline: under 3 months, 3 months or more.</summary>
    NiceSummary = 2,

    /// <summary>The ATLAS cohort: under 6 weeks, 6 to 12 weeks, over 3 months.</summary>
    AtlasCohort = 3,
}

internal static class DurationSchemes
{
    internal static readonly EnumNames<DurationScheme> Names = new(
        (DurationScheme.Acp2017, "acp-2017"), (DurationScheme.NiceSummary, "nice-summary"), (DurationScheme.AtlasCohort, "atlas-cohort"));
}
