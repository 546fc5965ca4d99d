using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A symptom: what it is, where it starts and spreads, how strong, what changes it. Equal by value (the order of sites,
/// qualities and activities counts only for sites, where the first is the start). Immutable and thread-safe.
/// </summary>
public sealed class Symptom : IEquatable<Symptom>
{
    private readonly ValueList<BodySite> sites;
    private readonly ValueList<PainQuality> qualities;
    private readonly ValueList<Activity> worse;
    private readonly ValueList<Activity> eased;

    private Symptom(
        SymptomKind kind,
        ValueList<BodySite> sites,
        PainScore? score,
        ValueList<PainQuality> qualities,
        ValueList<Activity> worse,
        ValueList<Activity> eased)
    {
        Kind = kind;
        this.sites = sites;
        Score = score;
        this.qualities = qualities;
        this.worse = worse;
        this.eased = eased;
    }

    /// <summary>Kind.</summary>
    public SymptomKind Kind { get; }

    /// <summary>Sites: where it starts, then where it spreads. Never empty.</summary>
    public IReadOnlyList<BodySite> Sites => sites;

    /// <summary>Intensity of a pain; null where not recorded, and for other kinds.</summary>
    public PainScore? Score { get; }

    /// <summary>How a pain feels; empty where not recorded.</summary>
    public IReadOnlyList<PainQuality> Qualities => qualities;

    /// <summary>What makes it worse; empty where not recorded.</summary>
    public IReadOnlyList<Activity> AggravatingActivities => worse;

    /// <summary>What eases it; empty where not recorded.</summary>
    public IReadOnlyList<Activity> EasingActivities => eased;

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
        return new Symptom(
            kind,
            ValueList<BodySite>.Of(new[] { Recorded(site) }),
            null,
            ValueList<PainQuality>.Empty,
            ValueList<Activity>.Empty,
            ValueList<Activity>.Empty);
    }

    /// <summary>The same symptom with a score.</summary>
    /// <param name="score">The score.</param>
    /// <exception cref="InvalidOperationException">The symptom is not a pain.</exception>
    public Symptom WithScore(PainScore score)
    {
        Guard.NotNull(score, nameof(score));
        return Kind == SymptomKind.Pain
            ? new Symptom(Kind, sites, score, qualities, worse, eased)
            : throw new InvalidOperationException("Only a pain carries a pain score; this symptom is " + SymptomKinds.Names.NameOf(Kind) + ".");
    }

    /// <summary>The same symptom, spreading to one more site.</summary>
    /// <param name="site">The site.</param>
    public Symptom SpreadingTo(BodySite site) =>
        sites.Contains(Recorded(site)) ? this : new Symptom(Kind, sites.Add(site), Score, qualities, worse, eased);

    /// <summary>The same pain with one more quality.</summary>
    /// <param name="quality">The quality.</param>
    /// <exception cref="InvalidOperationException">The symptom is not a pain.</exception>
    public Symptom WithQuality(PainQuality quality)
    {
        Guard.Defined(quality, PainQualities.Names, nameof(quality));
        return Kind != SymptomKind.Pain
            ? throw new InvalidOperationException("Only a pain carries a pain quality; this symptom is " + SymptomKinds.Names.NameOf(Kind) + ".")
            : new Symptom(Kind, sites, Score, Sorted(qualities, quality), worse, eased);
    }

    /// <summary>The same symptom, made worse by one more activity.</summary>
    /// <param name="activity">The activity.</param>
    public Symptom WorseWith(Activity activity)
    {
        Guard.Defined(activity, Activities.Names, nameof(activity));
        return new Symptom(Kind, sites, Score, qualities, Sorted(worse, activity), eased);
    }

    /// <summary>The same symptom, eased by one more activity.</summary>
    /// <param name="activity">The activity.</param>
    public Symptom EasedBy(Activity activity)
    {
        Guard.Defined(activity, Activities.Names, nameof(activity));
        return new Symptom(Kind, sites, Score, qualities, worse, Sorted(eased, activity));
    }

    /// <summary>The same symptom on the other side.</summary>
    public Symptom Mirrored() =>
        new(Kind, ValueList<BodySite>.Of(sites.Select(site => site.Mirrored())), Score, qualities, worse, eased);

    /// <inheritdoc/>
    public bool Equals(Symptom? other) =>
        other is not null && Kind == other.Kind && sites.Equals(other.sites) && Equals(Score, other.Score)
        && qualities.Equals(other.qualities) && worse.Equals(other.worse) && eased.Equals(other.eased);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Symptom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, sites, Score, qualities, worse, eased);

    /// <summary>Kind, sites and score.</summary>
    public override string ToString() =>
        SymptomKinds.Names.NameOf(Kind) + " at " + string.Join(", then ", sites) + (Score is null ? "" : ", " + Score);

    private static ValueList<T> Sorted<T>(ValueList<T> list, T item) =>
        list.Contains(item) ? list : ValueList<T>.Of(list.Add(item).OrderBy(value => value));

    private static BodySite Recorded(BodySite site) => site.Region == BodyRegion.Unspecified
        ? throw new ArgumentException("A symptom must name its site; default(BodySite) is no site.", nameof(site))
        : site;
}
