using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Where the symptom sits says which muscles to look at first. An order for attention among supported muscles; it makes no
/// muscle a target. Immutable and thread-safe.
/// </summary>
internal sealed class TargetingPattern
{
    private readonly ValueList<BodyRegion> regions;
    private readonly ValueList<Muscle> muscles;
    private readonly ValueList<string> rows;
    private readonly ValueList<Citation> citations;

    internal TargetingPattern(string id, string words, BodyRegion[] regions, Muscle[] muscles, string[] rows, Citation[] citations)
    {
        Id = id;
        Words = words;
        this.regions = ValueList<BodyRegion>.Of(regions);
        this.muscles = ValueList<Muscle>.Of(muscles);
        this.rows = ValueList<string>.Of(rows);
        this.citations = ValueList<Citation>.Of(citations);
    }

    /// <summary>Stable id, such as <c>TGT-11</c>.</summary>
    public string Id { get; }

    /// <summary>The pattern in words.</summary>
    public string Words { get; }

    /// <summary>The muscles to look at, first to last.</summary>
    public IReadOnlyList<Muscle> Muscles => muscles;

    /// <summary>The rows of the ground it serves.</summary>
    public IReadOnlyList<string> GroundRows => rows;

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    internal int PositionOf(Muscle muscle)
    {
        for (int i = 0; i < muscles.Count; i++)
        {
            if (muscles[i].Equals(muscle))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True where a symptom sits in one of its regions, on that side or on a side not recorded.</summary>
    internal bool Matches(Presentation person, Side side) => person.Symptoms.Any(symptom => symptom.Sites.Any(site =>
        regions.Contains(site.Region) && (site.Side == side || site.Side == Side.Unspecified)));
}
