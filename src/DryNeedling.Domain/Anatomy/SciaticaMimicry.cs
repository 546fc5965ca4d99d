using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How closely the pain of a muscle is described to copy sciatica, and by what. A description; it settles no diagnosis. Equal
/// by value. Immutable and thread-safe.
/// </summary>
public sealed class SciaticaMimicry : IEquatable<SciaticaMimicry>
{
    internal SciaticaMimicry(MimicryGrade grade, MimicryMechanism mechanism, string words)
    {
        Grade = Guard.Defined(grade, MimicryGrades.Names, nameof(grade));
        Mechanism = Guard.Defined(mechanism, MimicryMechanisms.Names, nameof(mechanism));
        Words = Guard.NotBlank(words, nameof(words));
    }

    /// <summary>How closely.</summary>
    public MimicryGrade Grade { get; }

    /// <summary>By what.</summary>
    public MimicryMechanism Mechanism { get; }

    /// <summary>In words.</summary>
    public string Words { get; }

    /// <inheritdoc/>
    public bool Equals(SciaticaMimicry? other) =>
        other is not null && Grade == other.Grade && Mechanism == other.Mechanism
        && string.Equals(Words, other.Words, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SciaticaMimicry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Grade, Mechanism, Words);

    /// <summary>Grade and words.</summary>
    public override string ToString() => MimicryGrades.Names.NameOf(Grade) + ": " + Words;
}
