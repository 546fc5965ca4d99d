using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A symptom: what it is, where it starts and spreads, how strong, what changes it, since when and whether it moves. Equal by value (the order of sites,
/// qualities and activities counts only for sites, where the first is the start). Immutable and thread-safe.
/// </summary>
public sealed class Symptom : IEquatable<Symptom>
{
    private ValueList<BodySite> sites;
    private ValueList<PainQuality> qualities = ValueList<PainQuality>.Empty;
    private ValueList<Activity> worse = ValueList<Activity>.Empty;
    private ValueList<Activity> eased = ValueList<Activity>.Empty;

    private Symptom(SymptomKind kind, ValueList<BodySite> sites)
    {
        Kind = kind;
        this.sites = sites;
    }

    /// <summary>Kind.</summary>
    public SymptomKind Kind { get; }

    /// <summary>
    /// Sites: the first is where it starts, the others where it spreads. Never empty. The order is part of the value: documents keep
    /// it, and two symptoms with the same sites and another start are not equal.
    /// </summary>
    public IReadOnlyList<BodySite> Sites => sites;

    /// <summary>Intensity of a pain; null where not recorded, and for other kinds.</summary>
    public PainScore? Score { get; private set; }

    /// <summary>How a pain feels; empty where not recorded.</summary>
    public IReadOnlyList<PainQuality> Qualities => qualities;

    /// <summary>What makes it worse; empty where not recorded.</summary>
    public IReadOnlyList<Activity> AggravatingActivities => worse;

    /// <summary>What eases it; empty where not recorded.</summary>
    public IReadOnlyList<Activity> EasingActivities => eased;

    /// <summary>The day on which it began, for a recurrent one on which it came back; null where not recorded.</summary>
    public CalendarDate? Onset { get; private set; }

    /// <summary>How it moves over time.</summary>
    public Trend Trend { get; private set; }

    /// <summary>Whether it is there for the first time.</summary>
    public Episode Episode { get; private set; }

    /// <summary>A pain without a score.</summary>
    /// <param name="site">Where it starts.</param>
    public static Symptom Pain(BodySite site) => Of(SymptomKind.Pain, site);

    /// <summary>A pain with a score.</summary>
    /// <param name="site">Where it starts.</param>
    /// <param name="score">0 to 10 on the numeric rating scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is out of range.</exception>
    public static Symptom Pain(BodySite site, int score) => Of(SymptomKind.Pain, site).WithScore(new PainScore(score));

    /// <summary>A symptom of any kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="site">Where it starts.</param>
    /// <exception cref="ArgumentException">The site is <c>default</c>.</exception>
    public static Symptom Of(SymptomKind kind, BodySite site)
    {
        Guard.Defined(kind, SymptomKinds.Names, nameof(kind));
        return new Symptom(kind, ValueList<BodySite>.Of(new[] { Recorded(site) }));
    }

    /// <summary>The same symptom with a score.</summary>
    /// <param name="score">The score.</param>
    /// <exception cref="InvalidOperationException">The symptom is not a pain.</exception>
    public Symptom WithScore(PainScore score)
    {
        Guard.NotNull(score, nameof(score));
        return Kind == SymptomKind.Pain
            ? Changed(copy => copy.Score = score)
            : throw new InvalidOperationException("Only a pain carries a pain score; this symptom is " + SymptomKinds.Names.NameOf(Kind) + ".");
    }

    /// <summary>The same symptom, spreading to one more site.</summary>
    /// <param name="site">The site.</param>
    public Symptom SpreadingTo(BodySite site) =>
        sites.Contains(Recorded(site)) ? this : Changed(copy => copy.sites = sites.Add(site));

    /// <summary>The same pain with one more quality.</summary>
    /// <param name="quality">The quality.</param>
    /// <exception cref="InvalidOperationException">The symptom is not a pain.</exception>
    public Symptom WithQuality(PainQuality quality)
    {
        Guard.Defined(quality, PainQualities.Names, nameof(quality));
        return Kind != SymptomKind.Pain
            ? throw new InvalidOperationException("Only a pain carries a pain quality; this symptom is " + SymptomKinds.Names.NameOf(Kind) + ".")
            : Changed(copy => copy.qualities = Sorted(qualities, quality));
    }

    /// <summary>The same symptom, made worse by one more activity.</summary>
    /// <param name="activity">The activity.</param>
    public Symptom WorseWith(Activity activity)
    {
        Guard.Defined(activity, Activities.Names, nameof(activity));
        return Changed(copy => copy.worse = Sorted(worse, activity));
    }

    /// <summary>The same symptom, eased by one more activity.</summary>
    /// <param name="activity">The activity.</param>
    public Symptom EasedBy(Activity activity)
    {
        Guard.Defined(activity, Activities.Names, nameof(activity));
        return Changed(copy => copy.eased = Sorted(eased, activity));
    }

    /// <summary>The same symptom with the day on which it began; the presentation refuses a day after its own.</summary>
    /// <param name="onset">The day, for a recurrent symptom the one on which it came back.</param>
    public Symptom WithOnset(CalendarDate onset)
    {
        Guard.NotNull(onset, nameof(onset));
        return Changed(copy => copy.Onset = onset);
    }

    /// <summary>The same symptom with its course.</summary>
    /// <param name="trend">How it moves over time.</param>
    public Symptom WithTrend(Trend trend)
    {
        Guard.Defined(trend, Trends.Names, nameof(trend));
        return Changed(copy => copy.Trend = trend);
    }

    /// <summary>The same symptom, there for the first time or again.</summary>
    /// <param name="episode">Whether it is there for the first time.</param>
    public Symptom WithEpisode(Episode episode)
    {
        Guard.Defined(episode, Episodes.Names, nameof(episode));
        return Changed(copy => copy.Episode = episode);
    }

    /// <summary>The same symptom on the other side.</summary>
    public Symptom Mirrored() => Changed(copy => copy.sites = ValueList<BodySite>.Of(sites.Select(site => site.Mirrored())));

    /// <inheritdoc/>
    public bool Equals(Symptom? other) =>
        other is not null && Kind == other.Kind && sites.Equals(other.sites) && Equals(Score, other.Score)
        && qualities.Equals(other.qualities) && worse.Equals(other.worse) && eased.Equals(other.eased)
        && Equals(Onset, other.Onset) && Trend == other.Trend && Episode == other.Episode;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Symptom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, sites, Score, qualities, worse, eased, HashCode.Combine(Onset, Trend, Episode));

    /// <summary>Kind, sites, score and course.</summary>
    public override string ToString() =>
        SymptomKinds.Names.NameOf(Kind) + " at " + string.Join(", then ", sites) + (Score is null ? "" : ", " + Score)
        + (Onset is null ? "" : ", since " + Onset)
        + (Trend == Trend.NotRecorded ? "" : ", " + Trends.Names.NameOf(Trend))
        + (Episode == Episode.NotRecorded ? "" : ", " + Episodes.Names.NameOf(Episode) + " episode");

    private static ValueList<T> Sorted<T>(ValueList<T> list, T item) =>
        list.Contains(item) ? list : ValueList<T>.Of(list.Add(item).OrderBy(value => value));

    private static BodySite Recorded(BodySite site) => site.Region == BodyRegion.Unspecified
        ? throw new ArgumentException("A symptom must name its site; default(BodySite) is no site.", nameof(site))
        : site;

    private Symptom Changed(Action<Symptom> change)
    {
        var copy = (Symptom)MemberwiseClone();
        change(copy);
        return copy;
    }
}
