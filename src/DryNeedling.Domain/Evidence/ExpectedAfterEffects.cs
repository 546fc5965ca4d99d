using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// Effects that commonly follow needling, and how long each source says they last (safety fact sheet, section 6.2). Sources
/// differ and stay apart. New weakness is never normal.
/// Thread-safe.
/// </summary>
public static class ExpectedAfterEffects
{
    /// <summary>Soreness in the first neck trial.</summary>
    public static ExpectedAfterEffect SorenessNeckFirst => field ?? Once.Keep(ref field, new(
        "soreness-neck-55",
        "Soreness",
        55m,
        24,
        48,
        "Gone in 24 to 48 hours.",
        "Pain that grows, spreads, or comes with fever, swelling or weakness.",
        new[] { Cited.Read(Sources.NeckReview, "55 % of people; gone in 24 to 48 hours.") }));

    /// <summary>Soreness in the second neck trial.</summary>
    public static ExpectedAfterEffect SorenessNeckSecond => field ?? Once.Keep(ref field, new(
        "soreness-neck-88",
        "Soreness",
        88m,
        24,
        36,
        "Gone in 24 to 36 hours.",
        "Pain that grows, spreads, or comes with fever, swelling or weakness.",
        new[] { Cited.Read(Sources.NeckReview, "88 % of people; gone in 24 to 36 hours.") }));

    /// <summary>Soreness in the third neck trial.</summary>
    public static ExpectedAfterEffect SorenessNeckThird => field ?? Once.Keep(ref field, new(
        "soreness-neck-91",
        "Soreness",
        91m,
        null,
        null,
        "Not given.",
        "Pain that grows, spreads, or comes with fever, swelling or weakness.",
        new[] { Cited.Read(Sources.NeckReview, "91 % of people.") }));

    /// <summary>Soreness as clinics state it.</summary>
    public static ExpectedAfterEffect SorenessClinics => field ?? Once.Keep(ref field, new(
        "soreness-clinics",
        "Soreness",
        null,
        48,
        72,
        "Up to 48 to 72 hours, worst at 24 to 48 hours.",
        "Pain that grows, spreads, or comes with fever, swelling or weakness.",
        new[] { Cited.Weak(Sources.BiologyInsights, "Up to two or three days."), Cited.Weak(Sources.PeakHp, "Up to two or three days.") }));

    /// <summary>Bruise.</summary>
    public static ExpectedAfterEffect Bruise => field ?? Once.Keep(ref field, new(
        "bruise",
        "Bruise",
        null,
        null,
        168,
        "May last up to a week.",
        "A swelling that grows or pulsates.",
        new[] { Cited.Read(Sources.Brady, "Common."), Cited.Weak(Sources.Verywell, "Up to a week.") }));

    /// <summary>Drops of blood.</summary>
    public static ExpectedAfterEffect DropsOfBlood => field ?? Once.Keep(ref field, new(
        "drops-of-blood",
        "Drops of blood",
        null,
        null,
        null,
        "Stops with pressure.",
        "Bleeding that does not stop with pressure.",
        new[] { Cited.Read(Sources.SouthAfrica, "Drops; press.") }));

    /// <summary>Pain, numbness or tingling from a nerve or vessel near by.</summary>
    public static ExpectedAfterEffect TinglingNearby => field ?? Once.Keep(ref field, new(
        "tingling-nearby",
        "Pain, numbness or tingling from a nerve or vessel near the needle",
        null,
        null,
        null,
        "A few days, says a clinic's form; no figure.",
        "New weakness.",
        new[] { Cited.Weak(Sources.PeakHp, "A few days.") }));

    /// <summary>Drowsiness.</summary>
    public static ExpectedAfterEffect Drowsiness => field ?? Once.Keep(ref field, new(
        "drowsiness",
        "Drowsiness",
        null,
        null,
        null,
        "The same day.",
        "Do not drive until it has settled.",
        new[] { Cited.Read(Sources.NhsBorders, "Do not drive while drowsy."), Cited.Weak(Sources.ConsentForms, "Do not drive while drowsy.") }));

    /// <summary>Symptoms worse for a while.</summary>
    public static ExpectedAfterEffect Aggravation => field ?? Once.Keep(ref field, new(
        "aggravation",
        "Symptoms worse for a while",
        null,
        null,
        null,
        "Minutes to hours, says a clinic's table.",
        "Worse for longer, or with new weakness or numbness.",
        new[] { Cited.Weak(Sources.The919LocalPT, "Minutes to hours."), Cited.Weak(Sources.ConsentForms, "Under 3 %.") }));

    /// <summary>Warmth or heaviness.</summary>
    public static ExpectedAfterEffect WarmthOrHeaviness => field ?? Once.Keep(ref field, new(
        "warmth-or-heaviness",
        "Warmth, heaviness or mild discomfort",
        null,
        null,
        null,
        "Not given; the article alone names it.",
        "A hot, red or swollen place.",
        new[] { Cited.Read(Sources.Article, "During or after a session.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<ExpectedAfterEffect> All => field ?? Once.Keep(ref field, ValueList<ExpectedAfterEffect>.Of(new[]
    {
        SorenessNeckFirst, SorenessNeckSecond, SorenessNeckThird, SorenessClinics, Bruise, DropsOfBlood,
        TinglingNearby, Drowsiness, Aggravation, WarmthOrHeaviness,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>soreness-neck-55</c>.</param>
    /// <param name="effect">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out ExpectedAfterEffect? effect)
    {
        Guard.NotNull(id, nameof(id));
        effect = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return effect is not null;
    }
}
