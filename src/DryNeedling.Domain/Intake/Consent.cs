using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Whether the person consents to needling now, in this session. Consent holds for one session and can be withdrawn at any time. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class Consent : IEquatable<Consent>
{
    private Consent(Answer answer) => IsGiven = answer;

    /// <summary>Not asked yet, or only for an earlier session.</summary>
    public static Consent NotAsked { get; } = new(Answer.NotAsked);

    /// <summary>Given, informed, for this session.</summary>
    public static Consent Given { get; } = new(Answer.Yes);

    /// <summary>Refused, withdrawn, or not validly given.</summary>
    public static Consent NotGiven { get; } = new(Answer.No);

    /// <summary>Whether consent is given.</summary>
    public Answer IsGiven { get; }

    /// <summary>Consent from an answer.</summary>
    /// <param name="answer">Whether it is given.</param>
    public static Consent Of(Answer answer) => new(Guard.Defined(answer, Answers.Names, nameof(answer)));

    /// <inheritdoc/>
    public bool Equals(Consent? other) => other is not null && IsGiven == other.IsGiven;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Consent);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)IsGiven;

    /// <summary>Whether consent is given.</summary>
    public override string ToString() => "consent given: " + Answers.Names.NameOf(IsGiven);
}
