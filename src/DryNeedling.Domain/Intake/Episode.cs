using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Whether the person has a symptom for the first time.</summary>
public enum Episode
{
    /// <summary>Not recorded. The default.</summary>
    NotRecorded = 0,

    /// <summary>The first episode.</summary>
    First = 1,

    /// <summary>The symptom has been there before, had gone, and is back.</summary>
    Recurrent = 2,
}

internal static class Episodes
{
    internal static readonly EnumNames<Episode> Names = new(
        (Episode.NotRecorded, "not-recorded"), (Episode.First, "first"), (Episode.Recurrent, "recurrent"));
}
