using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// What holds of every patient whatever the rules say: which facts there are, what follows from what, what excludes what, and
/// at which places a located fact can be. A patient has a located fact at any union of its places.
/// </summary>
internal sealed class Background
{
    private static readonly NeedlingOptionSet[] Everywhere = { NeedlingOptionSet.All };

    private readonly HashSet<Fact> known;
    private readonly IReadOnlyDictionary<Fact, Lazy<IReadOnlyList<NeedlingOptionSet>>> places;

    /// <summary>A background of its own, for analysing rules apart from any clinical content.</summary>
    internal Background(
        IEnumerable<Fact> facts, IEnumerable<FactExclusion> exclusions, IReadOnlyDictionary<Fact, Lazy<IReadOnlyList<NeedlingOptionSet>>> places)
    {
        Facts = ValueList<Fact>.Of(facts);
        Exclusions = ValueList<FactExclusion>.Of(exclusions);
        known = new HashSet<Fact>(Facts);
        this.places = places;
    }

    internal static Background Default => field ?? Once.Keep(ref field, new Background(Rules.Facts.All.Concat(CourseFacts.All), FactExclusions.All.Concat(CourseFacts.Exclusions), LocalConditionKinds.Names.Values.ToDictionary(
        kind => Rules.Facts.Of(LocalConditionKinds.ItemOf(kind)),
        kind => new Lazy<IReadOnlyList<NeedlingOptionSet>>(() => PresentationReader.PlacesOf(kind)))
        .Append(new(Rules.Facts.ActiveTriggerPoint, new(MusclesBySide)))
        .ToDictionary(pair => pair.Key, pair => pair.Value)));

    internal IReadOnlyList<Fact> Facts { get; }

    internal IReadOnlyList<FactExclusion> Exclusions { get; }

    /// <summary>True where a presentation gives the fact a state and, for a located one, places.</summary>
    internal bool Reads(Fact fact) => known.Contains(fact) && (!fact.IsLocated || places.ContainsKey(fact));

    /// <summary>The smallest sets of options at which the fact can be; one set of all options for a patient-wide fact.</summary>
    internal IReadOnlyList<NeedlingOptionSet> PlacesOf(Fact fact) =>
        fact.IsLocated && places.TryGetValue(fact, out Lazy<IReadOnlyList<NeedlingOptionSet>>? own) ? own.Value : Everywhere;

    /// <summary>Codes of the questions that the fact answers: its own, and for what no rule reads those that are only pointed out.</summary>
    internal IEnumerable<string> QuestionsOf(Fact fact) => ReferenceEquals(fact, Rules.Facts.UnreadEntries)
        ? ScreeningItems.All.Where(item => !Rules.Facts.IsRead(item)).Select(item => item.Code).Prepend(fact.Question.Code)
        : new[] { fact.Question.Code };

    internal NeedlingOptionSet ReachOf(Fact fact)
    {
        NeedlingOptionSet reach = NeedlingOptionSet.Empty;
        foreach (NeedlingOptionSet place in PlacesOf(fact))
        {
            reach |= place;
        }

        return reach;
    }

    /// <summary>The options at which all the facts can hold together.</summary>
    internal NeedlingOptionSet ReachOf(IEnumerable<Fact> facts)
    {
        NeedlingOptionSet reach = NeedlingOptionSet.All;
        foreach (Fact fact in facts)
        {
            reach &= ReachOf(fact);
        }

        return reach;
    }

    /// <summary>The facts and what they are details of.</summary>
    internal static HashSet<Fact> Closed(IEnumerable<Fact> facts)
    {
        var closed = new HashSet<Fact>();
        foreach (Fact fact in facts)
        {
            for (Fact? next = fact; next is not null && closed.Add(next);)
            {
                next = next.DetailOf;
            }
        }

        return closed;
    }

    /// <summary>What nobody can have of these facts; null where somebody can have all.</summary>
    internal FactExclusion? Broken(HashSet<Fact> closed) => Exclusions.FirstOrDefault(exclusion => exclusion.Facts.All(closed.Contains));

    /// <summary>The patient who has this fact and nothing else; null where nobody can have it.</summary>
    internal WitnessPatient? Having(Fact fact) => Broken(Closed(new[] { fact })) is not null || PlacesOf(fact).Count == 0
        ? null
        : new WitnessPatient(new[] { new PlacedFact(fact, PlacesOf(fact)[0]) }, NeedlingOptionSet.Empty, Array.Empty<string>());

    private static IReadOnlyList<NeedlingOptionSet> MusclesBySide() =>
        Muscles.All.SelectMany(muscle => Sides.Names.Values.Select(side => NeedlingOptionSet.In(muscle, side))).ToArray();
}
