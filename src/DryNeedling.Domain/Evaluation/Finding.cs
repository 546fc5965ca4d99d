using System.Collections.Generic;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>A rule that fired for this person, where, and why. Immutable and thread-safe.</summary>
public sealed class Finding
{
    internal Finding(
        Rule rule, NeedlingOptionSet options, bool isPresumed, IReadOnlyList<Fact> facts, IReadOnlyList<RecordedDecision> decisions, NeedlingOptionSet accepted,
        CalendarDate? reconsiderFrom)
    {
        Rule = rule;
        Options = options;
        IsPresumed = isPresumed;
        Facts = facts;
        Decisions = decisions;
        AcceptedOptions = accepted;
        ReconsiderFrom = reconsiderFrom;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The options it touches; empty for a red flag and for advice, which touch the person.</summary>
    public NeedlingOptionSet Options { get; }

    /// <summary>True where it rests, somewhere, on a presumption that an answer could lift.</summary>
    public bool IsPresumed { get; }

    /// <summary>The facts on which it rests.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The decisions in force that answer it: who accepted it, and until when.</summary>
    public IReadOnlyList<RecordedDecision> Decisions { get; }

    /// <summary>The options for which a decision answers it; it counts as a precaution there.</summary>
    public NeedlingOptionSet AcceptedOptions { get; }

    /// <summary>
    /// The first day on which the rule holds no more if nothing else changes, at the latest, where the record tells it: the weeks of a
    /// pregnancy, the date of a session. Null where no date is known. Another rule may hold then.
    /// </summary>
    public CalendarDate? ReconsiderFrom { get; }

    /// <summary>The reason, for the clinician. A rule that gathers many questions names those that fired it.</summary>
    public string Reason => Rule.StandsForMany ? Rule.Reason + " Recorded: " + string.Join(", ", Facts) + "." : Rule.Reason;

    /// <summary>The reason in plain words, for the patient.</summary>
    public string PatientReason => Rule.PatientReason;

    /// <summary>The sources, each with its own severity.</summary>
    public IReadOnlyList<Citation> Citations => Rule.Citations;

    /// <summary>The rule's id and reason.</summary>
    public override string ToString() => Rule.Id + ": " + Reason;
}
