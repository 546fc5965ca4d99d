using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The facts of one presentation under the thresholds of one rule set: each yes, no, unknown or presumed, and for located
/// facts where. Immutable and thread-safe.
/// </summary>
public sealed class FactSheet
{
    private readonly FactState[] states;
    private readonly Answer[] why;
    private readonly LocatedValue[] located;
    private CourseReading? course;

    internal FactSheet(Presentation presentation, RuleSet rules, FactState[] states, Answer[] why, LocatedValue[] located, ValueList<RecordConflict> conflicts, ValueList<RecordNote> notes)
    {
        Presentation = presentation;
        Rules = rules;
        this.states = states;
        this.why = why;
        this.located = located;
        Conflicts = conflicts;
        Notes = notes;
    }

    /// <summary>The presentation that was read.</summary>
    public Presentation Presentation { get; }

    /// <summary>Where parts of the record disagree; the riskier reading was used.</summary>
    public IReadOnlyList<RecordConflict> Conflicts { get; }

    /// <summary>Entries that no rule could use as they stand: unread codes, prompts, answers without a rule.</summary>
    public IReadOnlyList<RecordNote> Notes { get; }

    /// <summary>The rule set whose thresholds were used.</summary>
    public RuleSet Rules { get; }

    /// <summary>The state of a fact. A located fact is yes where it is yes for any option, and no only where it is no for every option.</summary>
    /// <param name="fact">The fact.</param>
    public FactState StateOf(Fact fact)
    {
        Guard.NotNull(fact, nameof(fact));
        if (!fact.IsLocated)
        {
            return fact.Index < states.Length ? states[fact.Index] : Course.StateOf(fact);
        }

        return located[PresentationReader.LocatedIndex(fact)].State;
    }

    /// <summary>Why a fact is unknown; meaningless where it is known.</summary>
    internal Answer WhyUnknown(Fact fact) => fact.Index < why.Length ? why[fact.Index] : Course.WhyUnknown(fact);

    /// <summary>The course of treatment; read when a review first asks. Two threads may both read it and get the same.</summary>
    internal CourseReading Course => course ??= CourseReading.Of(Presentation, Rules.Thresholds);

    /// <summary>Where a fact holds, in the three readings; everywhere or nowhere for one of the whole person.</summary>
    internal LocatedValue ValueOf(Fact fact)
    {
        if (fact.IsLocated)
        {
            return located[PresentationReader.LocatedIndex(fact)];
        }

        FactState state = StateOf(fact);
        return new LocatedValue(
            state == FactState.Yes ? NeedlingOptionSet.All : NeedlingOptionSet.Empty,
            state == FactState.Presumed ? NeedlingOptionSet.All : NeedlingOptionSet.Empty,
            state == FactState.Unknown ? NeedlingOptionSet.All : NeedlingOptionSet.Empty);
    }

    /// <summary>The same record with some facts read otherwise. The caller closes what follows from them.</summary>
    internal FactSheet With(IReadOnlyDictionary<Fact, LocatedValue> otherwise)
    {
        FactState[] newStates = (FactState[])states.Clone();
        LocatedValue[] newLocated = (LocatedValue[])located.Clone();
        foreach (KeyValuePair<Fact, LocatedValue> pair in otherwise)
        {
            if (pair.Key.IsLocated)
            {
                newLocated[PresentationReader.LocatedIndex(pair.Key)] = pair.Value;
            }
            else
            {
                newStates[pair.Key.Index] = pair.Value.State;
            }
        }

        return new FactSheet(Presentation, Rules, newStates, why, newLocated, (ValueList<RecordConflict>)Conflicts, (ValueList<RecordNote>)Notes);
    }

    /// <summary>The first day on which a fact that holds today holds no more, at the latest; null where no date is known.</summary>
    internal CalendarDate? EndOf(Fact fact) =>
        fact.Index < states.Length ? PresentationReader.EndOf(fact, Presentation, Rules.Thresholds) : Course.EndOf(fact);

    internal NeedlingOptionSet Where(Fact fact, Reading reading)
    {
        if (fact.IsLocated)
        {
            LocatedValue value = located[PresentationReader.LocatedIndex(fact)];
            return reading switch
            {
                Reading.Certain => value.Certain,
                Reading.Stated => value.Stated,
                _ => value.Possible,
            };
        }

        FactState state = fact.Index < states.Length ? states[fact.Index] : Course.StateOf(fact);
        bool holds = reading switch
        {
            Reading.Certain => state == FactState.Yes,
            Reading.Stated => state is FactState.Yes or FactState.Presumed,
            _ => state != FactState.No,
        };
        return holds ? NeedlingOptionSet.All : NeedlingOptionSet.Empty;
    }
}
