using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>How soon a sign must be seen by somebody who can treat its cause.</summary>
public enum Urgency
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A medical view is needed; no source gives a time.</summary>
    Medical = 1,

    /// <summary>Urgent.</summary>
    Urgent = 2,

    /// <summary>The same day.</summary>
    SameDay = 3,

    /// <summary>An emergency: now.</summary>
    EmergencySameDay = 4,
}

internal static class Urgencies
{
    internal static readonly EnumNames<Urgency> Names = new(
        (Urgency.Medical, "medical"),
        (Urgency.Urgent, "urgent"),
        (Urgency.SameDay, "same-day"),
        (Urgency.EmergencySameDay, "emergency-same-day"));
}
