using System;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>An overall answer and a complete patient who gets it, of whom no fact can be left out. Equal by value. Immutable and thread-safe.</summary>
public sealed class ReachedAnswer : IEquatable<ReachedAnswer>
{
    internal ReachedAnswer(Suitability answer, WitnessPatient patient)
    {
        Answer = answer;
        Patient = patient;
    }

    /// <summary>The answer.</summary>
    public Suitability Answer { get; }

    /// <summary>The patient.</summary>
    public WitnessPatient Patient { get; }

    /// <inheritdoc/>
    public bool Equals(ReachedAnswer? other) => other is not null && Answer == other.Answer && Patient.Equals(other.Patient);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReachedAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answer, Patient);

    /// <summary>The answer and the patient in words.</summary>
    public override string ToString() => Suitabilities.Names.NameOf(Answer) + ": " + Patient;
}
