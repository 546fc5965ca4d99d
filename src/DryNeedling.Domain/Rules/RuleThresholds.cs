using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The numbers at which dates, weeks, days and measured values become facts. Those that are borrowed from another procedure may be
/// set anew within their band by a policy of the clinic (<see cref="PolicyEntry.Threshold"/>). Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class RuleThresholds : IEquatable<RuleThresholds>
{
    private static readonly RuleThreshold[] Shipped =
    {
        Fixed(
            nameof(CaudaEquinaRecentDays), "A cauda equina sign counts as recent up to this many days after its onset.", "days", 14,
            Cite.Read(Sources.Girft, SourceSeverity.NotGraded, "New means 14 days or less.")),
        Fixed(
            nameof(FirstTrimesterEndsAtWeek), "The completed week with which the first trimester is over.", "weeks", 14,
            Cite.Unconfirmed(Sources.CodeBook, SourceSeverity.NotGraded, "Convention of the code books: 14 weeks and 0 days.")),
        Fixed(
            nameof(ExpectedSorenessDays), "Soreness is expected up to this many days after a session.", "days", 3,
            Cite.Read(Sources.NeckReview, SourceSeverity.Information, "24 to 48 hours."),
            Cite.Weak(Sources.BiologyInsights, SourceSeverity.Information, "Up to 72 hours."),
            Cite.Weak(Sources.PeakHp, SourceSeverity.Information, "Up to 72 hours.")),
        Fixed(
            nameof(ExpectedBruiseDays), "A bruise is expected up to this many days after a session.", "days", 7,
            Cite.Weak(Sources.Verywell, SourceSeverity.Information, "Up to a week.")),
        Fixed(
            nameof(AdultAge), "The age of majority that the rule on minors reads, in completed years.", "years", 18,
            Cite.Weak(Sources.PeakHp, SourceSeverity.NotGraded, "A guardian's consent under 18.")),
        Fixed(
            nameof(ChildAge), "The age below which a child is not needled, in completed years.", "years", 12,
            Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "Not under 12."),
            Cite.Weak(Sources.Examzify, SourceSeverity.NoObjection, "No fixed limit.")),
        Fixed(
            nameof(OlderAge), "Older than this many completed years counts as older age where a source names none.", "years", 60,
            Cite.Unconfirmed(Sources.Ng156Secondary, SourceSeverity.NotGraded, "The same age for an aneurysm."),
            Cite.Derived(SourceSeverity.NotGraded, "Our proposal.")),
        Fixed(
            nameof(TrialAge), "Older than this many completed years lies outside most trials of dry needling; it only informs.", "years", 65,
            Cite.Derived(SourceSeverity.NotGraded, "The sciatica sheet flags ages outside 18 to 65, from the trials that it read; one number for all of them is our proposal.")),
        Fixed(
            nameof(NewPainDays), "A pain of the back or abdomen that began at most this many days ago counts as new beside an aneurysm.", "days", 42,
            Cite.Derived(SourceSeverity.NotGraded, "No source gives a number: six weeks, the end of an acute episode, is our proposal.")),
        Fixed(
            nameof(FirstSessions), "This many first sessions count as new to needling.", "sessions", 3,
            Cite.Weak(Sources.DoctorabelUs, SourceSeverity.Precaution, "New people in the first three sessions.")),
        Fixed(
            nameof(SessionGapDays), "More than this many days after the last session a person counts as new to needling again.", "days", 183,
            Cite.Weak(Sources.DoctorabelUs, SourceSeverity.Precaution, "More than six months since the last session."),
            Cite.Derived(SourceSeverity.NotGraded, "Six months counted as 183 days.")),
        Movable(
            nameof(InrLimit), "An INR above this is out of range; a ratio without unit.", "(ratio)", 3.0m, 2.0m, 3.5m,
            Cite.Weak(Sources.Rubin, SourceSeverity.NotGraded, "Needle electromyography: not above 3; the default, because it is the stricter of two stated limits."),
            Cite.Read(Sources.Delphi2018, SourceSeverity.Precaution, "Injection into deep leg muscles: 3.5 or less, the upper end of the band."),
            Cite.Read(Sources.Jang2016, SourceSeverity.NotGraded, "A survey in which 41 % thought below 2.0 ideal, which is no limit and marks the lower end."))
            .Above("INR", Facts.InrOutOfRange),
        Movable(
            nameof(InrCurrentDays), "An INR is current up to this many days after the sample.", "days", 3, 0, 3,
            Cite.Read(Sources.Delphi2018, SourceSeverity.Precaution, "The same day or the last two to three days, there for an unstable INR."),
            Cite.Derived(SourceSeverity.NotGraded, "Asking it of every INR is our proposal, the stricter reading."))
            .Above("age of the INR", Facts.InrOutOfRange),
        Movable(
            nameof(PlateletLimit), "A platelet count below this is very low.", "per mm³", 50_000, 50_000, 100_000,
            Cite.Weak(Sources.Rubin, SourceSeverity.NotGraded, "Needle electromyography: not below 50,000."),
            Cite.Read(Sources.Cybularz2015, SourceSeverity.NoObjection, "Acupuncture: visits below 100,000, the upper end of the band, and below 50,000 without a bleed."),
            Cite.Read(Sources.Thrombocytopenia2010, SourceSeverity.NoObjection, "Acupuncture: a series without a bleed."))
            .Below("platelet count", Facts.PlateletsVeryLow),
        Movable(
            nameof(NeutrophilLimit), "A neutrophil count below this is very low.", "per mm³", 500, 500, 1_000,
            Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Acupuncture in breast cancer: below 500 is listed among contraindications and cautions."),
            Cite.Derived(SourceSeverity.NotGraded, "That a clinic may be stricter, up to twice that count, is our proposal."))
            .Below("neutrophil count", Facts.NeutrophilsVeryLow),
        Movable(
            nameof(BloodCountCurrentDays), "A count of platelets or neutrophils is current up to this many days after the sample.", "days", 3, 0, 3,
            Cite.Derived(SourceSeverity.NotGraded, "No source gives an age; the age of an INR, the strictest that is given for any result, is our proposal."))
            .Above("age of the count", Facts.PlateletsVeryLow, Facts.NeutrophilsVeryLow),
        Fixed(
            nameof(WellsLikelyFrom), "From this total of the two-level Wells score a clot in a leg vein counts as likely.", "points", 2,
            Cite.Read(Sources.Wells, SourceSeverity.NotGraded, "2 or more likely, 1 or less unlikely.")),
        Fixed(
            nameof(WellsCurrentDays), "A Wells total is current up to this many days after it was worked out.", "days", 0,
            Cite.Derived(SourceSeverity.NotGraded, "No source gives an age; that signs of a clot are weighed anew on each day is our proposal.")),
        Fixed(
            nameof(FirstReviewSessions), "After this many sessions of a course the first review is due.", "sessions", 3,
            Cite.Read(Sources.Tabatabaiee, SourceSeverity.NotGraded, "A trial that ended after three sessions."),
            Cite.Derived(SourceSeverity.NotGraded, "Derived in the sciatica sheet from where trials end.")),
        Fixed(
            nameof(FirstReviewDays), "This many days after the first session of a course the first review is due, if it is not due before.", "days", 21,
            Cite.Read(Sources.Tu2024, SourceSeverity.NotGraded, "Acupuncture differed from sham from the second week."),
            Cite.Derived(SourceSeverity.NotGraded, "Two to three weeks in the sciatica sheet; three, the later end, by its rule R44.")),
        Fixed(
            nameof(SecondReviewSessions), "After this many sessions of a course without enough response the course stops or changes.", "sessions", 6,
            Cite.Read(Sources.NonThrust2019, SourceSeverity.NotGraded, "A trial of six sessions."),
            Cite.Derived(SourceSeverity.NotGraded, "No published stop rule for dry needling was found; derived in the sciatica sheet.")),
        Fixed(
            nameof(SecondReviewDays), "This many days after the first session of a course the second review is due, if it is not due before.", "days", 42,
            Cite.Derived(SourceSeverity.NotGraded, "Four to six weeks in the sciatica sheet; six, the later end, is our proposal.")),
        Movable(
            nameof(CourseSessionLimit), "After this many sessions a course without a full response ends.", "sessions", 12, 6, 12,
            Cite.Read(Sources.CmsNcd2020, SourceSeverity.NotGraded, "A payer's rule for acupuncture in chronic low back pain: 12 visits in 90 days, more only if improving."),
            Cite.Derived(SourceSeverity.NotGraded, "Counted over the course, which is stricter than over 90 days; the same number ends a partial response."))
            .From("length of the course", CourseFacts.CourseLimitReached),
        Movable(
            nameof(YearSessionLimit), "After this many sessions within a year needling ends, in whatever courses.", "sessions", 20, 6, 20,
            Cite.Read(Sources.CmsNcd2020, SourceSeverity.NotGraded, "A payer's rule for acupuncture in chronic low back pain: 20 visits a year."))
            .From("needling within a year", CourseFacts.YearLimitReached),
        Fixed(
            nameof(CourseGapDays), "More than this many days without a session end a course; the next session begins another.", "days", 90,
            Cite.Derived(SourceSeverity.NotGraded, "No source gives a number: the window of the payer's rule is our proposal.")),
        Movable(
            nameof(SessionSpacingDays), "The next session comes no sooner than this many days after the last.", "days", 3, 2, 7,
            Cite.Weak(Sources.HowOften, SourceSeverity.NotGraded, "48 to 72 hours; the later end is the default."),
            Cite.Derived(SourceSeverity.NotGraded, "That a clinic may ask for up to a week, as weekly trials did, is our proposal."))
            .Below("time since the last session", CourseFacts.SessionRecent),
        Fixed(
            nameof(ScoreCurrentDays), "A score counts as the one of now, or as the one before a course, up to this many days after it was taken.", "days", 14,
            Cite.Derived(SourceSeverity.NotGraded, "No source gives an age; two weeks is our proposal. A pain score of now is also taken after the last session.")),
    };

    private ValueList<RuleThreshold> all = ValueList<RuleThreshold>.Of(Shipped);

    internal RuleThresholds()
    {
    }

    /// <summary>The place of each threshold on the list.</summary>
    private enum At
    {
        CaudaEquinaRecentDays,
        FirstTrimesterEndsAtWeek,
        ExpectedSorenessDays,
        ExpectedBruiseDays,
        AdultAge,
        ChildAge,
        OlderAge,
        TrialAge,
        NewPainDays,
        FirstSessions,
        SessionGapDays,
        InrLimit,
        InrCurrentDays,
        PlateletLimit,
        NeutrophilLimit,
        BloodCountCurrentDays,
        WellsLikelyFrom,
        WellsCurrentDays,
        FirstReviewSessions,
        FirstReviewDays,
        SecondReviewSessions,
        SecondReviewDays,
        CourseSessionLimit,
        YearSessionLimit,
        CourseGapDays,
        SessionSpacingDays,
        ScoreCurrentDays,
    }

    /// <summary>Every threshold, in a fixed order.</summary>
    public IReadOnlyList<RuleThreshold> All => all;

    /// <summary>
    /// A cauda equina sign counts as recent up to this many days after its onset, in days. Source: sciatica S31 (read): new
    /// means 14 days or less.
    /// </summary>
    public int CaudaEquinaRecentDays
    {
        get => (int)all[(int)At.CaudaEquinaRecentDays].Value;
        internal init => Set(At.CaudaEquinaRecentDays, value);
    }

    /// <summary>
    /// The completed week with which the first trimester is over, in weeks. Source: code-book convention (unconfirmed).
    /// </summary>
    public int FirstTrimesterEndsAtWeek
    {
        get => (int)all[(int)At.FirstTrimesterEndsAtWeek].Value;
        internal init => Set(At.FirstTrimesterEndsAtWeek, value);
    }

    /// <summary>Soreness is expected up to this many days after a session. Sources: safety S42 (read, 24 to 48 hours), S43 and S45 (weak, to 72 hours).</summary>
    public int ExpectedSorenessDays
    {
        get => (int)all[(int)At.ExpectedSorenessDays].Value;
        internal init => Set(At.ExpectedSorenessDays, value);
    }

    /// <summary>A bruise is expected up to this many days after a session. Source: safety S149 (weak): up to a week.</summary>
    public int ExpectedBruiseDays
    {
        get => (int)all[(int)At.ExpectedBruiseDays].Value;
        internal init => Set(At.ExpectedBruiseDays, value);
    }

    /// <summary>Age of majority read by the rule on minors, in completed years. Source: safety S45 (weak): guardian's consent under 18.</summary>
    public int AdultAge
    {
        get => (int)all[(int)At.AdultAge].Value;
        internal init => Set(At.AdultAge, value);
    }

    /// <summary>Age below which a child is not needled, in completed years. Source: safety S09 (weak): not under 12; another names no limit.</summary>
    public int ChildAge
    {
        get => (int)all[(int)At.ChildAge].Value;
        internal init => Set(At.ChildAge, value);
    }

    /// <summary>
    /// Older than this many completed years counts as older age where a source names none. Own proposal; sciatica S45b (unconfirmed)
    /// names the same age for an aneurysm.
    /// </summary>
    public int OlderAge
    {
        get => (int)all[(int)At.OlderAge].Value;
        internal init => Set(At.OlderAge, value);
    }

    /// <summary>This many first sessions count as new to needling. Source: safety S47 (weak): the first three.</summary>
    public int FirstSessions
    {
        get => (int)all[(int)At.FirstSessions].Value;
        internal init => Set(At.FirstSessions, value);
    }

    /// <summary>
    /// More than this many days after the last session a person counts as new to needling again. Source: safety S47 (weak): more than
    /// six months, counted as 183 days.
    /// </summary>
    public int SessionGapDays
    {
        get => (int)all[(int)At.SessionGapDays].Value;
        internal init => Set(At.SessionGapDays, value);
    }

    /// <summary>
    /// Older than this many completed years lies outside the trials of dry needling, which took mostly adults of 18 to 65. Own
    /// proposal from sciatica S121 and S132 (read); it only informs.
    /// </summary>
    public int TrialAge
    {
        get => (int)all[(int)At.TrialAge].Value;
        internal init => Set(At.TrialAge, value);
    }

    /// <summary>
    /// A pain of the back or abdomen whose recorded onset lies at most this many days back counts as new beside an aneurysm, in days.
    /// No source gives a number: six weeks, the end of an acute episode, is our proposal.
    /// </summary>
    public int NewPainDays
    {
        get => (int)all[(int)At.NewPainDays].Value;
        internal init => Set(At.NewPainDays, value);
    }

    /// <summary>
    /// An INR above this is out of range; a ratio without unit, 2.0 to 3.5. Analogue: no dry-needling guideline read gives an INR.
    /// Sources: safety S28 (weak), needle electromyography: not above 3, the default because it is the stricter of two stated
    /// limits; S31 (read), injection into deep leg muscles: 3.5 or less, the upper end of the band; S145 (read), a survey in which
    /// 41 % thought below 2.0 ideal, which is no limit and marks the lower end.
    /// </summary>
    public decimal InrLimit
    {
        get => all[(int)At.InrLimit].Value;
        internal init => Set(At.InrLimit, value);
    }

    /// <summary>
    /// An INR is current up to this many days after the sample, 0 to 3 days. Analogue. Source: safety S31 (read): the same day or the last
    /// two to three days, there for an unstable INR; asking it of every INR is our proposal, the stricter reading.
    /// </summary>
    public int InrCurrentDays
    {
        get => (int)all[(int)At.InrCurrentDays].Value;
        internal init => Set(At.InrCurrentDays, value);
    }

    /// <summary>
    /// A platelet count below this is very low, 50,000 to 100,000 per cubic millimetre (mm³). Analogue. Sources: safety S28 (weak), needle
    /// electromyography: not below 50,000; S32 and S33 (read), acupuncture: series below it without a bleed.
    /// </summary>
    public int PlateletLimit
    {
        get => (int)all[(int)At.PlateletLimit].Value;
        internal init => Set(At.PlateletLimit, value);
    }

    /// <summary>
    /// A neutrophil count below this is very low, 500 to 1,000 per cubic millimetre (mm³). Analogue. Source: safety S34 (read), acupuncture in
    /// breast cancer: below 500 is listed among contraindications and cautions; the upper end of the band is our proposal.
    /// </summary>
    public int NeutrophilLimit
    {
        get => (int)all[(int)At.NeutrophilLimit].Value;
        internal init => Set(At.NeutrophilLimit, value);
    }

    /// <summary>
    /// A count of platelets or neutrophils is current up to this many days after the sample, 0 to 3 days. No source gives an age; the
    /// age of an INR, the strictest that is given for any result, is our proposal.
    /// </summary>
    public int BloodCountCurrentDays
    {
        get => (int)all[(int)At.BloodCountCurrentDays].Value;
        internal init => Set(At.BloodCountCurrentDays, value);
    }

    /// <summary>
    /// From this total of the two-level Wells score a clot in a leg vein counts as likely, in points. Source: sciatica S44 (read): 2
    /// or more likely, 1 or less unlikely.
    /// </summary>
    public int WellsLikelyFrom
    {
        get => (int)all[(int)At.WellsLikelyFrom].Value;
        internal init => Set(At.WellsLikelyFrom, value);
    }

    /// <summary>
    /// A Wells total is current up to this many days after it was worked out, in days: only on the day itself. No source gives an age;
    /// that signs of a clot are weighed anew on each day is our proposal.
    /// </summary>
    public int WellsCurrentDays
    {
        get => (int)all[(int)At.WellsCurrentDays].Value;
        internal init => Set(At.WellsCurrentDays, value);
    }

    /// <summary>After this many sessions of a course the first review is due. Derived in the sciatica sheet, section 6.2, from where trials end.</summary>
    public int FirstReviewSessions
    {
        get => (int)all[(int)At.FirstReviewSessions].Value;
        internal init => Set(At.FirstReviewSessions, value);
    }

    /// <summary>This many days after the first session of a course the first review is due, if it is not due before. Derived in the sciatica sheet, section 6.2.</summary>
    public int FirstReviewDays
    {
        get => (int)all[(int)At.FirstReviewDays].Value;
        internal init => Set(At.FirstReviewDays, value);
    }

    /// <summary>After this many sessions of a course without enough response it stops or changes. Derived in the sciatica sheet, section 6.2; no published stop rule was found.</summary>
    public int SecondReviewSessions
    {
        get => (int)all[(int)At.SecondReviewSessions].Value;
        internal init => Set(At.SecondReviewSessions, value);
    }

    /// <summary>This many days after the first session of a course the second review is due. Own proposal within the sciatica sheet, section 6.2.</summary>
    public int SecondReviewDays
    {
        get => (int)all[(int)At.SecondReviewDays].Value;
        internal init => Set(At.SecondReviewDays, value);
    }

    /// <summary>After this many sessions, 6 to 12, a course without a full response ends. Analogue. Source: sciatica S130 (read), a payer's rule for acupuncture.</summary>
    public int CourseSessionLimit
    {
        get => (int)all[(int)At.CourseSessionLimit].Value;
        internal init => Set(At.CourseSessionLimit, value);
    }

    /// <summary>After this many sessions within a year, 6 to 20, needling ends. Analogue. Source: sciatica S130 (read), a payer's rule for acupuncture.</summary>
    public int YearSessionLimit
    {
        get => (int)all[(int)At.YearSessionLimit].Value;
        internal init => Set(At.YearSessionLimit, value);
    }

    /// <summary>More than this many days without a session end a course. Own proposal.</summary>
    public int CourseGapDays
    {
        get => (int)all[(int)At.CourseGapDays].Value;
        internal init => Set(At.CourseGapDays, value);
    }

    /// <summary>The next session comes no sooner than this many days, 2 to 7, after the last. Source: sciatica S58 (weak): 48 to 72 hours.</summary>
    public int SessionSpacingDays
    {
        get => (int)all[(int)At.SessionSpacingDays].Value;
        internal init => Set(At.SessionSpacingDays, value);
    }

    /// <summary>A score counts as the one of now, or as the one before a course, up to this many days after it was taken. Own proposal.</summary>
    public int ScoreCurrentDays
    {
        get => (int)all[(int)At.ScoreCurrentDays].Value;
        internal init => Set(At.ScoreCurrentDays, value);
    }

    /// <inheritdoc/>
    public bool Equals(RuleThresholds? other) => other is not null && all.Equals(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleThresholds);

    /// <inheritdoc/>
    public override int GetHashCode() => all.GetHashCode();

    /// <summary>The thresholds with another number for one of them; whether it may be moved is judged before.</summary>
    internal RuleThresholds With(string name, decimal value) => new() { all = Replaced(name, value) };

    private static RuleThreshold Fixed(string name, string words, string unit, decimal value, params Citation[] citations) =>
        new(name, words, unit, value, value, value, citations);

    private static RuleThreshold Movable(string name, string words, string unit, decimal value, decimal least, decimal most, params Citation[] citations) =>
        new RuleThreshold(name, words, unit, value, least, most, citations).Borrowed();

    /// <summary>One of them by its name.</summary>
    internal RuleThreshold Named(string name) => all.First(threshold => string.Equals(threshold.Name, name, StringComparison.Ordinal));

    /// <summary>The numbers that differ from those of other thresholds, in pairs.</summary>
    internal IEnumerable<(RuleThreshold Moved, RuleThreshold Before)> MovedFrom(RuleThresholds before) =>
        all.Zip(before.all, (moved, old) => (moved, old)).Where(pair => !pair.moved.Equals(pair.old));

    private void Set(At place, decimal value)
    {
        RuleThreshold threshold = all[(int)place];
        if (threshold.IsMovable && threshold.ProblemOf(value) is string problem)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, problem);
        }

        all = Replaced(threshold.Name, value);
    }

    private ValueList<RuleThreshold> Replaced(string name, decimal value) =>
        ValueList<RuleThreshold>.Of(all.Select(item => string.Equals(item.Name, name, StringComparison.Ordinal) ? item.At(value) : item));
}
