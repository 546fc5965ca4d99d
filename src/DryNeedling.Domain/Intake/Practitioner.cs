using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Whether the person who would needle is trained and authorised to do so where they work. What that takes is set by local
/// law and is not decided here. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class Practitioner : IEquatable<Practitioner>
{
    private Practitioner(Answer answer) => IsQualified = answer;

    /// <summary>Not recorded.</summary>
    public static Practitioner NotRecorded { get; } = new(Answer.NotAsked);

    /// <summary>Trained and authorised.</summary>
    public static Practitioner Qualified { get; } = new(Answer.Yes);

    /// <summary>Not trained or not authorised.</summary>
    public static Practitioner NotQualified { get; } = new(Answer.No);

    /// <summary>Whether the practitioner is trained and authorised.</summary>
    public Answer IsQualified { get; }

    /// <summary>A practitioner from an answer.</summary>
    /// <param name="answer">Whether trained and authorised.</param>
    public static Practitioner Of(Answer answer) => new(Guard.Defined(answer, Answers.Names, nameof(answer)));

    /// <inheritdoc/>
    public bool Equals(Practitioner? other) => other is not null && IsQualified == other.IsQualified;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Practitioner);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)IsQualified;

    /// <summary>Whether the practitioner is qualified.</summary>
    public override string ToString() => "practitioner qualified: " + Answers.Names.NameOf(IsQualified);
}
