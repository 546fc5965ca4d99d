using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A rule that a clinic adds: when any of some combinations of facts holds, restrict some options to a level. It can only restrict.
/// Whether its facts are known is found when the policy is loaded. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ClinicRule : IEquatable<ClinicRule>
{
    private readonly ValueList<ValueList<string>> anyOf;

    /// <summary>A rule that holds where all of some facts hold, and restricts every option.</summary>
    /// <param name="id">An id that no shipped rule has, of letters, digits, hyphens, underscores and points. A decision names its rule by the id: give a rule that says something else another one.</param>
    /// <param name="level">The level to which it restricts.</param>
    /// <param name="reason">The reason, for the clinician.</param>
    /// <param name="patientReason">The reason in plain words, for the patient.</param>
    /// <param name="whatToDo">What to do about it.</param>
    /// <param name="allOf">Ids of facts that must all hold, at least one.</param>
    /// <exception cref="ArgumentException">A text is empty or no single line, the id holds other characters, or there is no fact.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public ClinicRule(string id, Clearance level, string reason, string patientReason, string whatToDo, IReadOnlyList<string> allOf)
    {
        Id = Guard.Token(id, nameof(id));
        Level = Guard.Defined(level, Clearances.Names, nameof(level));
        Reason = Guard.OneLine(reason, nameof(reason));
        PatientReason = Guard.OneLine(patientReason, nameof(patientReason));
        WhatToDo = Guard.OneLine(whatToDo, nameof(whatToDo));
        anyOf = ValueList<ValueList<string>>.Of(new[] { Named(allOf) });
        Scope = NeedlingOptionSet.All;
    }

    private ClinicRule(ClinicRule other, ValueList<ValueList<string>> anyOf, NeedlingOptionSet scope)
    {
        Id = other.Id;
        Level = other.Level;
        Reason = other.Reason;
        PatientReason = other.PatientReason;
        WhatToDo = other.WhatToDo;
        this.anyOf = anyOf;
        Scope = scope;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The level to which it restricts.</summary>
    public Clearance Level { get; }

    /// <summary>The reason, for the clinician.</summary>
    public string Reason { get; }

    /// <summary>The reason in plain words, for the patient.</summary>
    public string PatientReason { get; }

    /// <summary>What to do about it.</summary>
    public string WhatToDo { get; }

    /// <summary>The combinations of facts, by id; it holds where all facts of any of them do.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AnyOf => anyOf;

    /// <summary>The options that it may restrict, closed upwards in technique.</summary>
    public NeedlingOptionSet Scope { get; }

    /// <summary>The same rule, holding for another combination of facts too.</summary>
    /// <param name="allOf">Ids of facts that must all hold, at least one.</param>
    public ClinicRule Or(IReadOnlyList<string> allOf) => new(this, anyOf.Add(Named(allOf)), Scope);

    /// <summary>The same rule for some options only, and for the harsher techniques of each.</summary>
    /// <param name="scope">The options.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ClinicRule For(NeedlingOptionSet scope) => scope.IsEmpty
        ? throw new ArgumentException("A rule needs at least one option to restrict.", nameof(scope))
        : new ClinicRule(this, anyOf, scope.ClosedUpwards());

    /// <inheritdoc/>
    public bool Equals(ClinicRule? other) => other is not null
        && (Id, Level, Reason, PatientReason, WhatToDo, anyOf, Scope).Equals((other.Id, other.Level, other.Reason, other.PatientReason, other.WhatToDo, other.anyOf, other.Scope));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClinicRule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Level, Reason, anyOf, Scope);

    /// <summary>Id, condition and level.</summary>
    public override string ToString() =>
        Id + ": when " + string.Join("; or ", anyOf.Select(facts => string.Join(" and ", facts))) + ", " + Clearances.Names.NameOf(Level) + ": " + Scope;

    private static ValueList<string> Named(IReadOnlyList<string> facts)
    {
        ValueList<string> named = Guard.List(facts, nameof(facts));
        return named.Count == 0
            ? throw new ArgumentException("A rule needs at least one fact.", nameof(facts))
            : ValueList<string>.Of(named.Distinct(StringComparer.Ordinal));
    }
}
