using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The catalogue of facts about a course of treatment: its sessions, dates and scores. Only review rules read them, so that an
/// assessment neither pays for them nor asks for them. All but the last are details of the course: while no session of a course is
/// on record they are unknown. Thread-safe.
/// </summary>
public static class CourseFacts
{
    private const string OneScore = "A person is better or not, never both; while the score is unknown, the gravest bound reads both as yes.";

    private static readonly List<Fact> Registry = new();

    private static readonly FactQuestion PainQuestion = new(
        "pain-score",
        "Pain (NPRS 0 to 10) now, at the same place as before the first session; and that first score, where it is not on record?",
        "How strong is your pain now, from 0 to 10?");

    private static readonly FactQuestion FunctionQuestion = new(
        "function-score",
        "Function now, on the measure taken before the first session (ODI, Roland–Morris or PSFS); and that first score, where it is not on record?",
        "How well can you do your daily activities now? Please fill in the same form as at the start.");

    private static readonly FactQuestion AfterEffectQuestion = new(
        "after-effect-still-present",
        "Is the soreness or bruise that was noticed after a session still there?",
        "Is the soreness or the bruise still there?");

    /// <summary>A session of a course is on record: one with no more than <see cref="RuleThresholds.CourseGapDays"/> days to the next, or to the day of the record.</summary>
    public static Fact Begun { get; } = Add(new Fact(
        Next, "course-begun", "a course of needling on record", FactPolarity.Risk,
        new FactQuestion("needling-sessions", "Which needling sessions took place in this course, and when?", "When were you needled, and where?")));

    /// <summary>The last session was fewer than <see cref="RuleThresholds.SessionSpacingDays"/> days ago.</summary>
    public static Fact SessionRecent { get; } = Known("session-recent", "a session in the last few days");

    /// <summary>The first review is due: so many sessions or days (see <see cref="RuleThresholds.FirstReviewSessions"/>).</summary>
    public static Fact FirstReviewReached { get; } = Known("first-review-reached", "a first review that is due");

    /// <summary>The second review is due: so many sessions or days (see <see cref="RuleThresholds.SecondReviewSessions"/>).</summary>
    public static Fact SecondReviewReached { get; } = Known("second-review-reached", "six sessions or six weeks of this course", FirstReviewReached);

    /// <summary>The limit of sessions in one course without a full response is reached (see <see cref="RuleThresholds.CourseSessionLimit"/>).</summary>
    public static Fact CourseLimitReached { get; } = Known("course-limit-reached", "the limit of sessions in one course", SecondReviewReached);

    /// <summary>A score of pain is there to be compared, or due because the next session may take place.</summary>
    public static Fact PainDue { get; } = Known("pain-due", "a score of pain that is there or due");

    /// <summary>Pain is better than before the course, by the definition of its measure.</summary>
    public static Fact PainBetter { get; } = Score("pain-better", "pain that is clearly less than before the course", PainQuestion, PainDue, OneScore);

    /// <summary>Pain is not better than before the course, by the definition of its measure.</summary>
    public static Fact PainNotBetter { get; } = Score("pain-not-better", "pain that is not clearly less than before the course", PainQuestion, PainDue, OneScore);

    /// <summary>Pain is worse than before the course, by the definition of its measure.</summary>
    public static Fact PainWorse { get; } = Score("pain-worse", "pain that is clearly more than before the course", PainQuestion, PainDue);

    /// <summary>Pain is worse than at the score before, by the definition of its measure.</summary>
    public static Fact PainRising { get; } = Score("pain-rising", "pain that is clearly more than at the score before", PainQuestion, PainDue);

    /// <summary>A score of function is there to be compared, or due because a review is.</summary>
    public static Fact FunctionDue { get; } = Known("function-due", "a score of function that is there or due");

    /// <summary>Function is better than before the course, by the definition of its measure.</summary>
    public static Fact FunctionBetter { get; } = Score("function-better", "function that is clearly better than before the course", FunctionQuestion, FunctionDue, OneScore);

    /// <summary>Function is not better than before the course, by the definition of its measure.</summary>
    public static Fact FunctionNotBetter { get; } = Score("function-not-better", "function that is not clearly better than before the course", FunctionQuestion, FunctionDue, OneScore);

    /// <summary>Function is worse than before the course, by the definition of its measure.</summary>
    public static Fact FunctionWorse { get; } = Score("function-worse", "function that is clearly worse than before the course", FunctionQuestion, FunctionDue);

    /// <summary>Every pain score of now is 0.</summary>
    public static Fact PainFree { get; } = Score("pain-free", "no pain at all now", PainQuestion, PainDue);

    /// <summary>Recovered: no pain, and a Roland–Morris score (24 items) at or below its published cut-off.</summary>
    public static Fact Recovered { get; } = Add(new Fact(
        Next, "recovered", "recovery by the published cut-offs", FactPolarity.Risk,
        new FactQuestion("recovery-score", "Roland–Morris questionnaire, 24 items: total now?", "Please fill in the form with 24 lines about your day."))
    {
        DetailOf = PainFree,
        IsPresumedWhenUnknown = true,
    });

    /// <summary>A nerve sign is new since the first session of the course.</summary>
    public static Fact NewNeurologicalSign { get; } = Add(new Fact(
        Next, "new-neurological-sign", "a nerve sign that is new since the course began", FactPolarity.Risk,
        new FactQuestion(
            "new-neurological-sign",
            "Quick screen of power, reflexes and feeling in both legs: is anything new since the first session?",
            "Since the first session, is there any new numbness, tingling or weakness?",
            isRedFlag: true))
    {
        DetailOf = Begun,
    });

    /// <summary>Soreness or a bruise is still there after the time in which it is expected to go.</summary>
    public static Fact AfterEffectOutlasts { get; } = Add(new Fact(
        Next, "after-effect-outlasts", "soreness or a bruise that outlasts its time", FactPolarity.Risk, AfterEffectQuestion)
    {
        DetailOf = Begun,
    });

    /// <summary>
    /// Soreness or a bruise is still there within the time in which it is expected to go. Unlike <see cref="Facts.ExpectedAfterEffect"/>,
    /// which only gives advice, unknown where nobody asked: a session that must wait is no matter for a guess.
    /// </summary>
    public static Fact AfterEffectInTime { get; } = Add(new Fact(
        Next, "after-effect-in-time", "soreness or a bruise from a session that has not settled yet", FactPolarity.Risk, AfterEffectQuestion)
    {
        DetailOf = Begun,
    });

    /// <summary>The limit of sessions in one year is reached, in whatever courses (see <see cref="RuleThresholds.YearSessionLimit"/>).</summary>
    public static Fact YearLimitReached { get; } = Add(new Fact(
        Next, "year-limit-reached", "the limit of sessions in one year", FactPolarity.Risk, Begun.Question));

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<Fact> All { get; } = ValueList<Fact>.Of(Registry);

    /// <summary>The facts of a course that exclude each other.</summary>
    internal static IReadOnlyList<FactExclusion> Exclusions { get; } = ValueList<FactExclusion>.Of(new[]
    {
        new FactExclusion("Pain is better or not, never both.", PainBetter, PainNotBetter),
        new FactExclusion("Function is better or not, never both.", FunctionBetter, FunctionNotBetter),
    });

    private static int Next => Facts.All.Count + Registry.Count;

    /// <summary>Known as soon as the sessions are.</summary>
    private static Fact Known(string id, string words, Fact? whole = null) => Add(new Fact(Next, id, words, FactPolarity.Risk, Begun.Question)
    {
        DetailOf = whole ?? Begun,
    });

    private static Fact Score(string id, string words, FactQuestion question, Fact whole, string? bothWays = null) =>
        Add(new Fact(Next, id, words, FactPolarity.Risk, question)
        {
            DetailOf = whole,
            ReadBothWays = bothWays,
        });

    private static Fact Add(Fact fact)
    {
        Registry.Add(fact);
        return fact;
    }
}
