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

    /// <summary>Where it fits, as the end of a sentence: "where the symptom sits at the tailbone".</summary>
    public string Where { get; internal init; } = "";

    /// <summary>What comes before any of its muscles, as a sentence; empty where nothing does.</summary>
    public string Caution { get; internal init; } = "";

    /// <summary>The whole pattern in words.</summary>
    public string Words => "Named " + Where + ": " + string.Join(", then ", muscles.Select(muscle => muscle.Name)) + "." + AfterASpace(Caution);

    /// <summary>False for a hint that is told and changes no order.</summary>
    public bool Ranks { get; internal init; } = true;

    /// <summary>The muscles to look at, first to last.</summary>
    public IReadOnlyList<Muscle> Muscles => muscles;

    /// <summary>The rows of the ground it serves.</summary>
    public IReadOnlyList<string> GroundRows => rows;

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>What a symptom on one side must be like.</summary>
    internal Func<SymptomOnSide, bool> Fits { get; init; } = _ => false;

    /// <summary>What must be true of the person besides, for a symptom that fits.</summary>
    internal Func<FactSheet, SymptomOnSide, bool> Holds { get; init; } = (_, _) => true;

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
    internal int PositionOf(Muscle muscle, IReadOnlyList<SymptomOnSide> symptoms, FactSheet facts)
    {
        for (int i = 0; i < muscles.Count; i++)
        {
            if (muscles[i].Equals(muscle))
            {
                bool named = symptoms.Any(symptom => Fits(symptom) && Holds(facts, symptom) && (!symptom.ReachesBelowKnee || Reaches(muscle)))
                    && !(OnlyBelowKnee && symptoms.Any(symptom => symptom.SitsAboveOrAtKnee));
                return named ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Why the muscle at a place is named, in words that are true of that muscle.</summary>
    internal string WordsFor(int position) =>
        (muscles.Count == 1 ? "The one muscle named " : "Named " + CountWords.Place(position, muscles.Count) + " ") + Where + "."
        + (Ranks ? "" : " A slight hint, which changes no order.") + AfterASpace(Caution);

    private static string AfterASpace(string sentence) => sentence.Length == 0 ? "" : " " + sentence;

    private static bool Reaches(Muscle muscle) =>
        muscle.CanReferBelowKnee || muscle.Mimicry.Mechanism is MimicryMechanism.NervePressure or MimicryMechanism.ReferredPainAndNervePressure;
}
