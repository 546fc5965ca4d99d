using System;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>A rule that a clinic policy made milder for a time. Equal by value. Immutable and thread-safe.</summary>
public sealed class RuleRelaxation : IEquatable<RuleRelaxation>
{
    internal RuleRelaxation(string ruleId, Clearance shipped, Clearance level, string approvedBy, string reason, CalendarDate until)
    {
        RuleId = ruleId;
        ShippedLevel = shipped;
        Level = level;
        ApprovedBy = approvedBy;
        Reason = reason;
        Until = until;
    }

    /// <summary>Id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>The level that is shipped, and that holds again after <see cref="Until"/>.</summary>
    public Clearance ShippedLevel { get; }

    /// <summary>The milder level.</summary>
    public Clearance Level { get; }

    /// <summary>Who answers for it.</summary>
    public string ApprovedBy { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The last day on which it holds.</summary>
    public CalendarDate Until { get; }

    private (string, Clearance, Clearance, string, string, CalendarDate) Parts => (RuleId, ShippedLevel, Level, ApprovedBy, Reason, Until);

    /// <inheritdoc/>
    public bool Equals(RuleRelaxation? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleRelaxation);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The relaxation in words.</summary>
    public override string ToString() => RuleId + ": " + Clearances.Names.NameOf(Level) + " in place of " + Clearances.Names.NameOf(ShippedLevel)
        + " until " + Until + ", answered for by " + ApprovedBy + ": " + Reason;
}
