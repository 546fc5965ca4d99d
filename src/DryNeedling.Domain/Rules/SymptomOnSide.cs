using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>What of a symptom lies on one side, or on a side not recorded. Numbness and weakness are examined, not needled, and left out.</summary>
internal readonly struct SymptomOnSide
{
    private readonly Symptom symptom;
    private readonly Side side;

    private SymptomOnSide(Symptom symptom, Side side)
    {
        this.symptom = symptom;
        this.side = side;
    }

    internal bool ReachesBelowKnee => Levels().Any(level => level >= BodyLevel.Leg);

    internal bool SitsAboveOrAtKnee => Levels().Any(level => level < BodyLevel.Leg);

    internal static IReadOnlyList<SymptomOnSide> Of(Presentation person, Side side) => person.Symptoms
        .Where(symptom => symptom.Kind is not (SymptomKind.Numbness or SymptomKind.Weakness))
        .Select(symptom => new SymptomOnSide(symptom, side))
        .Where(symptom => symptom.Regions().Any())
        .ToList();

    /// <summary>True where it starts on this side in one of the regions: the first of its sites is its start.</summary>
    internal bool StartsIn(params BodyRegion[] regions) => IsHere(symptom.Sites[0]) && regions.Contains(symptom.Sites[0].Region);

    internal bool IsA(SymptomKind kind) => symptom.Kind == kind;

    internal bool IsIn(params BodyRegion[] regions) => Regions().Any(regions.Contains);

    internal bool IsWorseWith(params Activity[] activities) => symptom.AggravatingActivities.Any(activities.Contains);

    internal bool IsEasedBy(params Activity[] activities) => symptom.EasingActivities.Any(activities.Contains);

    internal IEnumerable<BodyRegion> Regions() => symptom.Sites.Where(IsHere).Select(site => site.Region);

    private bool IsHere(BodySite site) => site.Side == side || site.Side == Side.Unspecified;

    private IEnumerable<BodyLevel> Levels() => Regions().Select(region => region.Level());
}
