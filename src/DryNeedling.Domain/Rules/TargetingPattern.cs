using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Where a symptom sits and how it behaves says which muscles to look at first. An order for attention; it makes no muscle a
/// target. Immutable and thread-safe.
/// </summary>
internal sealed class TargetingPattern
{
    private ValueList<Muscle> muscles = ValueList<Muscle>.Empty;
    private ValueList<string> rows = ValueList<string>.Empty;
    private ValueList<Citation> citations = ValueList<Citation>.Empty;

    internal TargetingPattern(string id) => Id = id;

    /// <summary>Stable id, such as <c>TGT-11</c>.</summary>
    public string Id { get; }

    /// <summary>The pattern in words.</summary>
    public string Words { get; internal init; } = "";

    /// <summary>The muscles to look at, first to last.</summary>
    public IReadOnlyList<Muscle> Muscles => muscles;

    /// <summary>The rows of the ground it serves.</summary>
    public IReadOnlyList<string> GroundRows => rows;

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>What a symptom on one side must be like.</summary>
    internal Func<SymptomOnSide, bool> Fits { get; init; } = _ => false;

    /// <summary>What must be true of the person besides.</summary>
    internal Func<FactSheet, bool> Holds { get; init; } = _ => true;

    /// <summary>True where the whole symptom must lie below the knee, with none above it on that side.</summary>
    internal bool OnlyBelowKnee { get; init; }

    internal Muscle[] InOrder
    {
        init => muscles = ValueList<Muscle>.Of(value);
    }

    internal string[] Serves
    {
        init => rows = ValueList<string>.Of(value);
    }

    internal Citation[] Cites
    {
        init => citations = ValueList<Citation>.Of(value);
    }

    /// <summary>
    /// The place of a muscle in the order on one side; -1 where the pattern does not name it there. Where the symptom that fits
    /// reaches below the knee, it names no muscle whose pain is not described to do so, unless that muscle can press on the nerve.
    /// </summary>
    internal int PositionOf(Muscle muscle, Side side, FactSheet facts)
    {
        for (int i = 0; i < muscles.Count; i++)
        {
            if (muscles[i].Equals(muscle))
            {
                IReadOnlyList<SymptomOnSide> symptoms = SymptomOnSide.Of(facts.Presentation, side);
                bool named = symptoms.Any(symptom => Fits(symptom) && (!symptom.ReachesBelowKnee || Reaches(muscle)))
                    && !(OnlyBelowKnee && symptoms.Any(symptom => symptom.SitsAboveOrAtKnee));
                return named && Holds(facts) ? i : -1;
            }
        }

        return -1;
    }

    private static bool Reaches(Muscle muscle) =>
        muscle.CanReferBelowKnee || muscle.Mimicry.Mechanism is MimicryMechanism.NervePressure or MimicryMechanism.ReferredPainAndNervePressure;
}
