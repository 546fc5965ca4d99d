using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A rule: when it holds, what it does, why, on whose word, and what would let it be reconsidered. The kinds are closed:
/// <see cref="RedFlag"/>, <see cref="Contraindication"/>, <see cref="Indication"/>, <see cref="Doubt"/>,
/// <see cref="Advice"/> and, for the course of treatment, <see cref="ReviewRule"/>. Equal when the <see cref="Id"/> is equal. Immutable and thread-safe.
/// </summary>
public abstract class Rule : IEquatable<Rule>
{
    /// <summary>What a patient is told where a policy made the rule stricter, and what where it made it milder.</summary>
    private protected const string StricterForPatient = "In this clinic the rule is stricter than usual: what the answer at the top says counts.";

    /// <summary>See <see cref="StricterForPatient"/>.</summary>
    private protected const string MilderForPatient = "In this clinic the rule is less strict than usual; the clinic answers for that.";

    private protected Rule(string id) => Id = Guard.NotBlank(id, nameof(id));

    /// <summary>The same rule, to be changed in its effect alone.</summary>
    private protected Rule(Rule other)
    {
        AsShipped = other.AsShipped ?? other;
        Id = other.Id;
        Theme = other.Theme;
        When = other.When;
        Reason = other.Reason;
        StandsForMany = other.StandsForMany;
        PatientReason = other.PatientReason;
        WhatToDo = other.WhatToDo;
        ReconsiderWhen = other.ReconsiderWhen;
        IsChangeable = other.IsChangeable;
        SafeguardList = other.SafeguardList;
        Rows = other.Rows;
        WaiverList = other.WaiverList;
        CitationList = other.CitationList;
    }

    /// <summary>Stable id: theme and number, such as <c>BLD-02</c>.</summary>
    public string Id { get; }

    /// <summary>The clinical theme under which it stands in the handbook, such as <c>Bleeding</c>; empty where it stands under none.</summary>
    public string Theme { get; internal set; } = "";

    /// <summary>The condition under which it holds.</summary>
    public Criterion When { get; internal init; } = null!;

    /// <summary>The reason, for the clinician.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>True for a rule that gathers questions without a rule of their own, so that a finding must name which of them fired it.</summary>
    internal bool StandsForMany { get; init; }

    /// <summary>The reason in plain words, for the patient.</summary>
    public string PatientReason { get; internal init; } = "";

    /// <summary>What to do about it.</summary>
    public string WhatToDo { get; internal init; } = "";

    /// <summary>What would let it be reconsidered; null where nothing would.</summary>
    public string? ReconsiderWhen { get; internal init; }

    /// <summary>True where the person or the clinic can bring that about. Never true for a medicine or a pregnancy.</summary>
    public bool IsChangeable { get; internal init; }

    /// <summary>What a clinic policy made of it; null for a rule as shipped. It also ends <see cref="WhatToDo"/>.</summary>
    public string? PolicyNote { get; internal init; }

    /// <summary>The rule before a policy changed it; null where none did.</summary>
    internal Rule? AsShipped { get; }

    /// <summary>Safeguards that go with it.</summary>
    public IReadOnlyList<Safeguard> Safeguards => SafeguardList;

    /// <summary>The rows of the ground it serves, such as <c>safety:BLD-08</c> or <c>A-29</c>.</summary>
    public IReadOnlyList<string> GroundRows => Rows;

    /// <summary>What the analysis of the rule set would report and is wanted here, each with its reason.</summary>
    public IReadOnlyList<RuleWaiver> Waivers => WaiverList;

    /// <summary>The sources, each with its own severity.</summary>
    public IReadOnlyList<Citation> Citations => CitationList;

    /// <summary>How far the best-read of the sources that speak for it was checked. A source that has no objection to needling speaks against it.</summary>
    public ReadingMark Strength
    {
        get
        {
            ReadingMark best = ReadingMark.Unspecified;
            foreach (Citation citation in CitationList)
            {
                if (citation.Severity != SourceSeverity.NoObjection && (best == ReadingMark.Unspecified || citation.Mark < best))
                {
                    best = citation.Mark;
                }
            }

            return best;
        }
    }

    /// <summary>
    /// True where no cited source goes as far as the rule's default does, so that the default is this library's own proposal. A
    /// citation of <c>own</c> then says so.
    /// </summary>
    public bool IsOwnProposal
    {
        get
        {
            if (AsShipped is not null)
            {
                return AsShipped.IsOwnProposal;
            }

            foreach (Citation citation in CitationList)
            {
                if (citation.Mark != ReadingMark.Derived && IsHeldBy(citation.Severity))
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal ValueList<Safeguard> SafeguardList { get; private set; } = ValueList<Safeguard>.Empty;

    internal ValueList<string> Rows { get; private set; } = ValueList<string>.Empty;

    internal ValueList<RuleWaiver> WaiverList { get; private set; } = ValueList<RuleWaiver>.Empty;

    internal ValueList<Citation> CitationList { get; private set; } = ValueList<Citation>.Empty;

    internal Safeguard[] With
    {
        init => SafeguardList = ValueList<Safeguard>.Of(value);
    }

    internal string[] Serves
    {
        init => Rows = ValueList<string>.Of(value);
    }

    internal RuleWaiver[] Waives
    {
        init => WaiverList = ValueList<RuleWaiver>.Of(value);
    }

    internal Citation[] Cites
    {
        init => CitationList = ValueList<Citation>.Of(value);
    }

    /// <summary>The options that it can touch; every option for a rule that touches the person.</summary>
    internal virtual NeedlingOptionSet Touches => NeedlingOptionSet.All;

    /// <summary>The kind in one word, for tables and reports.</summary>
    internal abstract string Kind { get; }

    /// <summary>The effect in words.</summary>
    internal abstract string Effect { get; }

    /// <summary>True where a source of that severity goes as far as the rule's default.</summary>
    internal abstract bool IsHeldBy(SourceSeverity severity);

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Id, condition and effect.</summary>
    public override string ToString() => Id + ": when " + When + ", " + Effect;
}
