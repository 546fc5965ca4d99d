using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// What became of a rule for this person: whether it fired, where and why, or could fire, or is ruled out and by what. Immutable and
/// thread-safe.
/// </summary>
public sealed class Finding
{
    internal Finding(Rule rule, FindingState state)
    {
        Rule = rule;
        State = state;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it fired, fired on a presumption, could fire, or is ruled out.</summary>
    public FindingState State { get; }

    /// <summary>
    /// The options it touches, or could touch where it is <see cref="FindingState.Possible"/>; empty where it is ruled out, and for a
    /// red flag and for advice, which touch the person.
    /// </summary>
    public NeedlingOptionSet Options { get; internal init; }

    /// <summary>True where it rests, somewhere, on a presumption that an answer could lift.</summary>
    public bool IsPresumed => State == FindingState.Presumed;

    /// <summary>For a possible rule, the facts that leave it open; else empty.</summary>
    public IReadOnlyList<Fact> OpenFacts { get; internal init; } = ValueList<Fact>.Empty;

    /// <summary>
    /// For a rule that is ruled out, facts whose answers do it: with these alone known it cannot fire, and without any one of them it
    /// could. Else empty. Where the places of two conditions do not meet, both are named.
    /// </summary>
    public IReadOnlyList<Fact> RuledOutBy { get; internal init; } = ValueList<Fact>.Empty;

    /// <summary>The facts on which it rests, or, for a possible rule, those of them that are known; empty where it is ruled out.</summary>
    public IReadOnlyList<Fact> Facts { get; internal init; } = ValueList<Fact>.Empty;

    /// <summary>The decisions in force that answer it: who accepted it, and until when.</summary>
    public IReadOnlyList<RecordedDecision> Decisions { get; internal init; } = ValueList<RecordedDecision>.Empty;

    /// <summary>The options for which a decision answers it; it counts as a precaution there.</summary>
    public NeedlingOptionSet AcceptedOptions { get; internal init; }

    /// <summary>
    /// The first day on which the rule holds no more if nothing else changes, at the latest, where the record tells it: the weeks of a
    /// pregnancy, the date of a session. Null where no date is known. Another rule may hold then.
    /// </summary>
    public CalendarDate? ReconsiderFrom { get; internal init; }

    /// <summary>The reason, for the clinician. A rule that gathers many questions names those that fired it.</summary>
    public string Reason => Rule.StandsForMany && State is FindingState.Fired or FindingState.Presumed ? Rule.Reason + " Recorded: " + string.Join(", ", Facts) + "." : Rule.Reason;

    /// <summary>The reason in plain words, for the patient.</summary>
    public string PatientReason => Rule.PatientReason;

    /// <summary>The sources, each with its own severity.</summary>
    public IReadOnlyList<Citation> Citations => Rule.Citations;

    /// <summary>The rule's id and reason.</summary>
    public override string ToString() => Rule.Id + ": " + Reason;
}
