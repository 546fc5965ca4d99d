using System;

namespace DryNeedling.Domain.CarePlans;

/// <summary>Something that would belong in the plan and was left out, and why. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlanOmission : IEquatable<PlanOmission>
{
    internal PlanOmission(string subject, string subjectText, OmissionReason reason)
    {
        Subject = subject;
        SubjectText = subjectText;
        Reason = reason;
    }

    /// <summary>What was left out: id of an exercise, or <c>left:piriformis:deep</c> for a needling option.</summary>
    public string Subject { get; }

    /// <summary>The same in words.</summary>
    public string SubjectText { get; }

    /// <summary>Why.</summary>
    public OmissionReason Reason { get; }

    /// <inheritdoc/>
    public bool Equals(PlanOmission? other) => other is not null && (Subject, SubjectText, Reason).Equals((other.Subject, other.SubjectText, other.Reason));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanOmission);

    /// <inheritdoc/>
    public override int GetHashCode() => (Subject, SubjectText, Reason).GetHashCode();

    /// <summary>What and why.</summary>
    public override string ToString() => SubjectText + ": " + OmissionReasons.Names.NameOf(Reason);
}
