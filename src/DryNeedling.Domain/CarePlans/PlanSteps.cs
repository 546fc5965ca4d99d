using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.CarePlans;

/// <summary>The fixed pieces of advice. Text in our own words; each with its source.</summary>
internal static class PlanSteps
{
    internal static readonly PlanStep CaudaEquina = Step(
        "safety-net-cauda-equina",
        "Go to an emergency department at once with new trouble passing urine or stool, numbness between the legs, new sexual difficulty, or weakness in a leg or both legs.",
        Sources.SciaticaAlgorithm, SourceSeverity.ReferAsEmergency, ReadingMark.ReadSecondary, "Cauda equina advice belongs to every episode of sciatica.");

    internal static readonly PlanStep AfterNeedling = Step(
        "safety-net-after-needling",
        "After needling: shortness of breath, chest pain or coughing blood is an emergency, up to days later. Spreading redness, fever, a growing swelling or new weakness must be seen the same day.",
        Sources.Mintken, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Pneumothorax after needling; signs of infection and bleeding from case reports.");

    internal static readonly PlanStep NaturalCourse = Step(
        "education-natural-course",
        "Most episodes of back and leg pain improve much within the first weeks, with or without treatment; they may come back.",
        Sources.Pengel, SourceSeverity.Information, ReadingMark.Read, "Pain and disability fall by about 58 % on average within a month; 73 % have a recurrence within a year.");

    internal static readonly PlanStep StayActive = Step(
        "movement-stay-active",
        "Keep moving and go on with normal activities as far as the symptoms allow; walk a little more each day.",
        Sources.Ng59, SourceSeverity.Information, ReadingMark.ReadSecondary, "Encourage normal activity and self-management.");

    internal static readonly PlanStep Posture = Step(
        "education-posture",
        "Change position often and break up long sitting. No posture has been shown to be the right one; choose what feels better.",
        Sources.Article, SourceSeverity.Information, ReadingMark.Read, "Posture strategies beside the rest; no trial evidence was sought for them.");

    internal static readonly PlanStep PartOfAPlan = Step(
        "education-part-of-a-plan",
        "Needling is one part of care beside movement, stretching and strengthening. Not everyone benefits, and the evidence in sciatica is limited.",
        Sources.Jospt2021, SourceSeverity.Information, ReadingMark.ReadSecondary, "Dry needling can be used together with other treatments.");

    internal static readonly PlanStep AfterEffects = Step(
        "education-after-effects",
        "Soreness for a day or two, sometimes three, and small bruises are common after needling.",
        Sources.NeckReview, SourceSeverity.Information, ReadingMark.Read, "Soreness in 55 to 91 % of people, gone in 24 to 48 hours.");

    internal static readonly PlanStep FewMuscles = Step(
        "course-few-muscles",
        "One to three muscles a session, at least two to three days apart; look again before each session.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Envelope of the trials read: 3 to 6 sessions, 1 to 2 a week, always with exercise. The gap rests on a weak page.");

    internal static readonly PlanStep Review = Step(
        "review-first",
        "Review after the third session or after two to three weeks, whichever comes first, with the scores taken at the start. Stop where nothing has changed after six sessions.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Derived from where trials end; no published stop rule for dry needling was found.");

    private static PlanStep Step(string code, string text, Source source, SourceSeverity severity, ReadingMark mark, string note) =>
        new(code, text, new Citation(source, severity, mark, note));
}
