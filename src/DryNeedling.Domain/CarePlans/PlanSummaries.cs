using System;
using System.Linq;

namespace DryNeedling.Domain.CarePlans;

/// <summary>The summaries of plans, by stable code.</summary>
internal static class PlanSummaries
{
    internal static readonly (string Code, string Text)[] All =
    {
        ("refer-emergency", "Refer as an emergency, the same day. No needling and no exercise plan until this is settled."),
        ("refer-urgent", "Refer urgently. No needling until this is settled."),
        ("undetermined", "It cannot be told yet whether needling is suitable. Answer the open questions first; until then, no needling."),
        ("assess-first", "Assess first: a named examination or opinion comes before any needling."),
        ("clinician-decision", "Needling only after an individual, recorded risk-benefit decision. Until then, care without needles."),
        ("target-barred", "The involved muscle must not be needled, and no other muscle is involved. Care without needles."),
        ("no-target", "No involved muscle was found, so there is nothing to needle. Care without needles."),
        ("not-suitable", "Needling is not suitable now: every muscle is barred. Care without needles."),
        ("review-open", "The course cannot be reviewed yet: scores or answers are missing. No needling until they are there."),
        ("review-reassess", "The review of the course asks for an assessment before any further needling."),
        ("review-worse", "The review of the course stops needling, because something is worse or new. Find the cause first; no exercise plan before that."),
        ("review-stop", "The review of the course stops needling. Care without needles."),
        ("no-needling-wanted", "The person wants no needling. Care without needles."),
        ("no-fitting-target", "No cleared target fits what the person wants or can do. Care without needles."),
        ("needling", "Needling may be offered for the muscles below, beside movement and education, and reviewed."),
        ("needling-continue", "The course may go on as planned, beside movement and education, up to the next review."),
        ("needling-taper", "The course may go on with fewer sessions, further apart, towards care without needles."),
        ("needling-adjust", "The course may go on with a changed plan: see what comes first."),
    };

    internal static bool Contains(string code) => All.Any(summary => string.Equals(summary.Code, code, StringComparison.Ordinal));

    internal static string TextOf(string code) => All.First(summary => string.Equals(summary.Code, code, StringComparison.Ordinal)).Text;
}
