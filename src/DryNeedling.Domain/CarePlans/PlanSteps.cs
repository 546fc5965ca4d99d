using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.CarePlans;

/// <summary>The fixed pieces of advice. Text in our own words; each with its source.</summary>
internal static class PlanSteps
{
    internal static readonly PlanStep CaudaEquina = Step(
        "safety-net-cauda-equina",
        "Go to an emergency department at once with new trouble passing urine or stool, numbness between the legs, new sexual difficulty, or weakness in a leg or both legs.",
        Sources.Girft, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "The signs. That the advice belongs to every episode of sciatica stands in a secondary algorithm.");

    internal static readonly PlanStep AfterNeedling = Step(
        "safety-net-after-needling",
        "After needling: shortness of breath or chest pain is an emergency, up to two days later. So is new weakness, numbness between the legs, or trouble with bladder or bowel. Spreading redness, fever or a growing swelling must be seen the same day.",
        Sources.Own, SourceSeverity.ReferAsEmergency, ReadingMark.Derived, "Put together from case reports of pneumothorax, spinal bleeding, infection and vessel injury (safety, section 6.3); the list of signs is a synthesis.");

    internal static readonly PlanStep NaturalCourse = Step(
        "education-natural-course",
        "In a new episode, pain falls by more than half on average in the first month. It can last longer with leg pain, and about three in four people have it again within a year.",
        Sources.Pengel, SourceSeverity.Information, ReadingMark.Read, "Acute episodes: about 58 % mean fall within a month, then a plateau; 73 % have a recurrence within a year.");

    internal static readonly PlanStep StayActive = Step(
        "movement-stay-active",
        "Keep moving and go on with normal activities as far as the symptoms allow.",
        Sources.Ng59, SourceSeverity.Information, ReadingMark.ReadSecondary, "Encourage normal activity and self-management.");

    internal static readonly PlanStep Posture = Step(
        "education-posture",
        "Change position often and break up long sitting. Choose what feels better; we looked for no trials of posture.",
        Sources.Article, SourceSeverity.Information, ReadingMark.Read, "Posture strategies beside the rest; no trial evidence was sought for them.");

    internal static readonly PlanStep PartOfAPlan = Step(
        "education-part-of-a-plan",
        "Needling is one part of care beside movement, stretching and strengthening. Not everyone benefits, and the evidence in sciatica is limited.",
        Sources.Jospt2021, SourceSeverity.Information, ReadingMark.ReadSecondary, "Chronic low back pain, grade C: dry needling can be used together with other treatments.");

    internal static readonly PlanStep AfterEffects = Step(
        "education-after-effects",
        "Soreness for a day or two, sometimes three, and small bruises are common after needling.",
        Sources.NeckReview, SourceSeverity.Information, ReadingMark.Read, "Neck trials: soreness in 55 % (gone in 24 to 48 hours), 88 % and 91 % of people. Three days and bruises: weaker sources and a survey.");

    internal static readonly PlanStep Drowsiness = Step(
        "education-drowsiness",
        "If needling makes you drowsy, do not drive until that has settled.",
        Sources.NhsBorders, SourceSeverity.Information, ReadingMark.Read, "Drowsiness on the day: no driving until it has settled.");

    internal static readonly PlanStep FewMuscles = Step(
        "course-few-muscles",
        "One to three muscles a session, at least two to three days apart; look again before each session.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Envelope of the trials read: 3 to 6 sessions, 1 to 2 a week, mostly with exercise. The gap rests on a weak page.");

    internal static readonly PlanStep Review = Step(
        "review-first",
        "Review after the third session or after two to three weeks, whichever comes first, with the scores taken at the start. Stop after six sessions without a gain of 2 points in pain and 30 % in function. Stop at once and check the warning signs again if pain rises by 2 points or weakness or numbness is new.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Derived from where trials end; no published stop rule for dry needling was found.");

    internal static readonly PlanStep[] All =
    {
        CaudaEquina, AfterNeedling, NaturalCourse, StayActive, Posture, PartOfAPlan, AfterEffects, Drowsiness, FewMuscles, Review,
    };

    private static PlanStep Step(string code, string text, Source source, SourceSeverity severity, ReadingMark mark, string note) =>
        new(code, text, new Citation(source, severity, mark, note));
}
