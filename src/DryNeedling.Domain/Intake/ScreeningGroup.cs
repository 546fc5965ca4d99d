using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A group of screening questions that a clinician may declare asked and denied as one recorded act. Red flags are a group
/// of their own and are swept up by no other.
/// </summary>
public enum ScreeningGroup
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Signs of serious disease that need referral.</summary>
    RedFlags = 1,

    /// <summary>Bleeding and medicines that thin the blood.</summary>
    Bleeding = 2,

    /// <summary>General health.</summary>
    GeneralHealth = 3,

    /// <summary>Implanted electronic devices.</summary>
    ImplantedDevices = 4,

    /// <summary>Pregnancy.</summary>
    Pregnancy = 5,

    /// <summary>Conditions of a place on the body: skin infection, lymphoedema.</summary>
    LocalConditions = 6,

    /// <summary>How the person bears needles.</summary>
    NeedlingTolerance = 7,

    /// <summary>Course of the present episode.</summary>
    Course = 8,

    /// <summary>What makes a serious disease likelier, without being a sign of it.</summary>
    RiskFactors = 9,

    /// <summary>Features of inflammatory back disease.</summary>
    InflammatoryBackDisease = 10,

    /// <summary>Clinical tests whose result the examiner records here; denied where they were done and negative.</summary>
    ExaminationFindings = 11,
}

internal static class ScreeningGroups
{
    internal static readonly EnumNames<ScreeningGroup> Names = new(
        (ScreeningGroup.RedFlags, "red-flags"),
        (ScreeningGroup.Bleeding, "bleeding"),
        (ScreeningGroup.GeneralHealth, "general-health"),
        (ScreeningGroup.ImplantedDevices, "implanted-devices"),
        (ScreeningGroup.Pregnancy, "pregnancy"),
        (ScreeningGroup.LocalConditions, "local-conditions"),
        (ScreeningGroup.NeedlingTolerance, "needling-tolerance"),
        (ScreeningGroup.Course, "course"),
        (ScreeningGroup.RiskFactors, "risk-factors"),
        (ScreeningGroup.InflammatoryBackDisease, "inflammatory-back-disease"),
        (ScreeningGroup.ExaminationFindings, "examination-findings"));
}
