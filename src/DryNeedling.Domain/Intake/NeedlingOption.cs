using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// One thing that could be done: a muscle, on a side, with a technique. Every answer of the library is about options.
/// Equal by value. <c>default</c> is no option: it has no muscle and lies in no <see cref="NeedlingOptionSet"/>.
/// Immutable and thread-safe.
/// </summary>
public readonly struct NeedlingOption : IEquatable<NeedlingOption>
{
    private readonly Muscle? muscle;

    /// <summary>An option.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="technique">The technique.</param>
    /// <exception cref="ArgumentOutOfRangeException">Side or technique is unspecified or undefined.</exception>
    public NeedlingOption(Muscle muscle, Side side, NeedlingTechnique technique)
    {
        this.muscle = Guard.NotNull(muscle, nameof(muscle));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        Technique = Guard.Defined(technique, NeedlingTechniques.Names, nameof(technique));
    }

    /// <summary>The muscle.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no option.</exception>
    public Muscle Muscle => muscle ?? throw new InvalidOperationException("default(NeedlingOption) is no option and has no muscle.");

    /// <summary>The side; <see cref="Side.Unspecified"/> only in <c>default</c>.</summary>
    public Side Side { get; }

    /// <summary>The technique; <see cref="NeedlingTechnique.Unspecified"/> only in <c>default</c>.</summary>
    public NeedlingTechnique Technique { get; }

    internal bool IsOption => muscle is not null;

    /// <summary>Equality by value.</summary>
    public static bool operator ==(NeedlingOption left, NeedlingOption right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(NeedlingOption left, NeedlingOption right) => !left.Equals(right);

    /// <summary>The same option on the other side.</summary>
    public NeedlingOption Mirrored() => muscle is null ? this : new NeedlingOption(muscle, Side.Mirrored(), Technique);

    /// <inheritdoc/>
    public bool Equals(NeedlingOption other) => Equals(muscle, other.muscle) && Side == other.Side && Technique == other.Technique;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NeedlingOption other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(muscle, Side, Technique);

    /// <summary>Side, muscle and technique.</summary>
    public override string ToString() => muscle is null
        ? "no option"
        : Sides.Names.NameOf(Side) + " " + muscle.Name + ", " + NeedlingTechniques.Names.NameOf(Technique);
}
