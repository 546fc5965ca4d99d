using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>How a study was made.</summary>
public enum StudyDesign
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A randomised trial.</summary>
    RandomisedTrial = 1,

    /// <summary>A systematic review, with or without pooling.</summary>
    SystematicReview = 2,

    /// <summary>A cohort followed without a comparison group.</summary>
    Cohort = 3,

    /// <summary>A registered trial of which no result was found.</summary>
    TrialRegistration = 4,

    /// <summary>People or groups observed without random assignment.</summary>
    Observational = 5,

    /// <summary>A critically appraised topic: a short structured appraisal of a few trials.</summary>
    CriticalAppraisal = 6,
}

internal static class StudyDesigns
{
    internal static readonly EnumNames<StudyDesign> Names = new(
        (StudyDesign.RandomisedTrial, "randomised-trial"),
        (StudyDesign.SystematicReview, "systematic-review"),
        (StudyDesign.Cohort, "cohort"),
        (StudyDesign.TrialRegistration, "trial-registration"),
        (StudyDesign.Observational, "observational"),
        (StudyDesign.CriticalAppraisal, "critical-appraisal"));
}
