using System.Collections.Generic;
using System.Linq;
using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Restricts options to a level. Its scope is closed upwards in technique: what bars superficial needling bars deep and
/// electrical needling too. Immutable and thread-safe.
/// </summary>
public sealed class Contraindication : Rule
{
    internal Contraindication(string id)
        : base(id)
    {
    }

    private Contraindication(Contraindication other)
        : base(other)
    {
        Scope = other.Scope;
        Floor = other.Floor;
    }

    /// <summary>The options it may restrict; a located condition restricts only those of them over its sites.</summary>
    public NeedlingOptionSet Scope { get; internal init; }

    /// <summary>The level to which it restricts them.</summary>
    public Clearance Level { get; internal init; } = Clearance.Clear;

    /// <summary>The mildest level that any clinic policy may set.</summary>
    public Clearance Floor { get; internal init; } = Clearance.Clear;

    /// <summary>
    /// True where a recorded decision can answer it: a clinician's decision or an assessment, never a block, and never a rule that
    /// stands for many questions, because the decision could not tell which of them it answers.
    /// </summary>
    public bool CanBeAccepted => !StandsForMany && (Level is Clearance.ClinicianDecision or Clearance.AssessFirst);

    /// <summary>The level before a policy changed it.</summary>
    internal Clearance ShippedLevel => (AsShipped as Contraindication ?? this).Level;

    /// <summary>The same rule at another level, as a clinic policy wants it.</summary>
    /// <param name="level">The level.</param>
    /// <param name="policyNote">What the policy did, in words.</param>
    /// <param name="numbers">The numbers that it moved, in words; the words of the rule may name them as shipped.</param>
    internal Contraindication At(Clearance level, string policyNote, string? numbers = null)
    {
        Contraindication shipped = AsShipped as Contraindication ?? this;
        return new Contraindication(this)
        {
            Level = level,
            PolicyNote = policyNote,
            Reason = numbers is null ? shipped.Reason : shipped.Reason + " " + numbers,
            ReconsiderWhen = numbers is null || shipped.ReconsiderWhen is null ? shipped.ReconsiderWhen : shipped.ReconsiderWhen + " " + numbers,
            WhatToDo = shipped.WhatToDo + " " + policyNote,
            PatientReason = level == shipped.Level ? shipped.PatientReason : shipped.PatientReason + " " + (level.IsStricterThan(shipped.Level) ? StricterForPatient : MilderForPatient),
        };
    }

    internal override NeedlingOptionSet Touches => Scope;

    internal override string Kind => "contraindication";

    internal override string Effect => Clearances.Names.NameOf(Level) + ": " + Scope;

    internal override bool IsHeldBy(SourceSeverity severity) => severity is SourceSeverity.ReferUrgently or SourceSeverity.ReferAsEmergency || Level switch
    {
        Clearance.Blocked => severity == SourceSeverity.Absolute,
        Clearance.AssessFirst or Clearance.ClinicianDecision => severity is SourceSeverity.Relative or SourceSeverity.Absolute,
        _ => severity is SourceSeverity.Precaution or SourceSeverity.Relative or SourceSeverity.Absolute,
    };

    /// <summary>
    /// Records that a clinician answered this rule for some options, for the session of that day. The rule then counts as a
    /// precaution for them.
    /// </summary>
    /// <param name="options">The options; where a technique is accepted, the milder ones in the rule's scope must be too.</param>
    /// <param name="role">Role of the clinician.</param>
    /// <param name="date">When it was decided.</param>
    /// <param name="reason">The reason, or the result of the assessment.</param>
    /// <exception cref="InvalidOperationException">The rule is absolute.</exception>
    /// <exception cref="ArgumentException">The options are empty, outside the rule's scope, or leave out a milder technique.</exception>
    public RecordedDecision Accept(NeedlingOptionSet options, string role, CalendarDate date, string reason) =>
        Accept(options, role, date, reason, null, Array.Empty<Safeguard>());

    /// <summary>Records that a clinician answered this rule for some options, until a date and with safeguards.</summary>
    /// <param name="options">The options; where a technique is accepted, the milder ones in the rule's scope must be too.</param>
    /// <param name="role">Role of the clinician.</param>
    /// <param name="date">When it was decided.</param>
    /// <param name="reason">The reason, or the result of the assessment.</param>
    /// <param name="validUntil">Last day on which it holds; null: only for the session of that day.</param>
    /// <param name="safeguards">The safeguards accepted with it.</param>
    /// <exception cref="InvalidOperationException">The rule is absolute.</exception>
    /// <exception cref="ArgumentException">The options are empty, outside the rule's scope, or leave out a milder technique.</exception>
    public RecordedDecision Accept(
        NeedlingOptionSet options, string role, CalendarDate date, string reason, CalendarDate? validUntil, IReadOnlyList<Safeguard> safeguards)
    {
        ValueList<Safeguard> accepted = Guard.List(safeguards, nameof(safeguards));
        string? problem = Problem(options);
        if (!CanBeAccepted)
        {
            throw new InvalidOperationException(problem);
        }

        return problem is null
            ? new RecordedDecision(Id, options, role, date, reason, accepted.Select(item => item.Code), validUntil, Level == ShippedLevel ? null : Clearances.Names.NameOf(Level))
            : throw new ArgumentException(problem, nameof(options));
    }

    /// <summary>Why these options cannot be accepted under this rule; null where they can.</summary>
    internal string? Problem(NeedlingOptionSet options)
    {
        if (StandsForMany)
        {
            return "The rule " + Id + " stands for many questions, so a decision on it could not tell which of them it answers; only rules of one condition can be accepted.";
        }

        if (!CanBeAccepted)
        {
            return "The rule " + Id + " is at the level " + Clearances.Names.NameOf(Level)
                + " and cannot be accepted by a decision; only clinician-decision and assess-first rules can.";
        }

        if (options.IsEmpty)
        {
            return "A decision on " + Id + " must name the options it accepts.";
        }

        if (!Scope.ContainsAll(options))
        {
            return "The rule " + Id + " does not restrict " + (options - Scope) + "; leave those options out of the decision.";
        }

        NeedlingOptionSet missing = (options.ClosedDownwards() & Scope) - options;
        return missing.IsEmpty
            ? null
            : "A decision on " + Id + " that accepts a technique must accept the milder ones too; add " + missing + ".";
    }
}
