using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// What the review of a course comes to. Numbered by how much it permits, so that <c>default</c> and every <c>&gt;=</c> test fail safe;
/// compare by <see cref="ReviewDecisions.IsGraverThan"/>, never by a number.
/// </summary>
public enum ReviewDecision
{
    /// <summary>Cannot be told yet: scores or answers are missing. The default. No needling until they are there.</summary>
    Undetermined = 0,

    /// <summary>Refer as an emergency, the same day.</summary>
    ReferAsEmergency = 1,

    /// <summary>Refer urgently.</summary>
    ReferUrgently = 2,

    /// <summary>Stop needling: no response, recovered, worse, a limit reached, or nothing left that may be needled.</summary>
    Stop = 3,

    /// <summary>Assess again before anything else is needled.</summary>
    Reassess = 4,

    /// <summary>Go on with a changed plan.</summary>
    Adjust = 5,

    /// <summary>Go on with fewer sessions, towards care without needles.</summary>
    Taper = 6,

    /// <summary>Go on as planned.</summary>
    Continue = 7,
}

/// <summary>How decisions on a course compare. Thread-safe.</summary>
public static class ReviewDecisions
{
    internal static readonly EnumNames<ReviewDecision> Names = new(
        (ReviewDecision.Undetermined, "undetermined"),
        (ReviewDecision.ReferAsEmergency, "refer-as-emergency"),
        (ReviewDecision.ReferUrgently, "refer-urgently"),
        (ReviewDecision.Stop, "stop"),
        (ReviewDecision.Reassess, "reassess"),
        (ReviewDecision.Adjust, "adjust"),
        (ReviewDecision.Taper, "taper"),
        (ReviewDecision.Continue, "continue"));

    /// <summary>True where the course may go on: continue, taper or adjust.</summary>
    /// <param name="decision">The decision.</param>
    public static bool PermitsNeedling(this ReviewDecision decision) =>
        Guard.Defined(decision, Names, nameof(decision)) is ReviewDecision.Continue or ReviewDecision.Taper or ReviewDecision.Adjust;

    /// <summary>True where a decision is graver than another. Undetermined is neither graver nor milder than any.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="other">The other decision.</param>
    public static bool IsGraverThan(this ReviewDecision decision, ReviewDecision other)
    {
        Guard.Defined(decision, Names, nameof(decision));
        Guard.Defined(other, Names, nameof(other));
        return decision != ReviewDecision.Undetermined && other != ReviewDecision.Undetermined && decision < other;
    }

    internal static ReviewDecision Graver(ReviewDecision left, ReviewDecision right) => left < right ? left : right;
}
