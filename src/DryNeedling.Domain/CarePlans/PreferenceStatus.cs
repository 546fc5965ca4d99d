using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>What a plan made of a preference.</summary>
public enum PreferenceStatus
{
    /// <summary>Not stated. The default; carried by no outcome.</summary>
    Unspecified = 0,

    /// <summary>The plan keeps to it, and would have been another without it.</summary>
    Honoured = 1,

    /// <summary>The plan keeps to it; nothing in it had to change.</summary>
    NothingToChange = 2,

    /// <summary>The plan keeps to it in part: no needling goes without movement, so movement stays, to be done with the clinician.</summary>
    HonouredInPart = 3,
}

internal static class PreferenceStatuses
{
    internal static readonly EnumNames<PreferenceStatus> Names = new(
        (PreferenceStatus.Honoured, "honoured"),
        (PreferenceStatus.NothingToChange, "nothing-to-change"),
        (PreferenceStatus.HonouredInPart, "honoured-in-part"));
}
