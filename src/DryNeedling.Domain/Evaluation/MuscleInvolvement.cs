using System;
using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// What speaks for and against a muscle on a side having part in the symptoms: its trigger point, whether the person knows the
/// pain, symptoms where its points are described to refer, and the patterns that name it. Nothing here makes it a target. Equal by
/// value. Immutable and thread-safe.
/// </summary>
public sealed class MuscleInvolvement : IEquatable<MuscleInvolvement>
{
    private readonly ValueList<BodyRegion> usual;
    private readonly ValueList<BodyRegion> lessConstant;
    private readonly ValueList<PatternPlace> patterns;

    internal MuscleInvolvement(
        Muscle muscle,
        Side side,
        TriggerPointState triggerPoint,
        Answer recognisedPain,
        ValueList<BodyRegion> usual,
        ValueList<BodyRegion> lessConstant,
        ValueList<PatternPlace> patterns,
        string standing)
    {
        Muscle = muscle;
        Side = side;
        TriggerPoint = triggerPoint;
        RecognisedPain = recognisedPain;
        this.usual = usual;
        this.lessConstant = lessConstant;
        this.patterns = patterns;
        Standing = standing;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>What is known of its trigger point.</summary>
    public TriggerPointState TriggerPoint { get; }

    /// <summary>Whether pressing on it brings on the pain that the person knows.</summary>
    public Answer RecognisedPain { get; }

    /// <summary>Regions with a symptom on this side in the usual zone of its described referral.</summary>
    public IReadOnlyList<BodyRegion> UsualRegions => usual;

    /// <summary>Regions with a symptom on this side in the wider, less constant zone of its described referral.</summary>
    public IReadOnlyList<BodyRegion> LessConstantRegions => lessConstant;

    /// <summary>The patterns that name it, the one that ranks it first. None while a root must be assessed first or may have to be.</summary>
    public IReadOnlyList<PatternPlace> Patterns => patterns;

    /// <summary>Where it stands among targets or muscles to palpate, and at which level, or why it is neither. Equal places share a number.</summary>
    public string Standing { get; }

    /// <inheritdoc/>
    public bool Equals(MuscleInvolvement? other) =>
        other is not null && Muscle.Equals(other.Muscle) && Side == other.Side && TriggerPoint == other.TriggerPoint && RecognisedPain == other.RecognisedPain
        && usual.Equals(other.usual) && lessConstant.Equals(other.lessConstant) && patterns.Equals(other.patterns)
        && string.Equals(Standing, other.Standing, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MuscleInvolvement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Muscle, Side, TriggerPoint, RecognisedPain, usual, lessConstant, patterns, Standing);

    /// <summary>Side, muscle, trigger point and standing.</summary>
    public override string ToString() =>
        Sides.Names.NameOf(Side) + " " + Muscle.Name + ": trigger point " + TriggerPointStates.Names.NameOf(TriggerPoint).Replace('-', ' ') + "; " + Standing;
}
