using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// A muscle to palpate, because place and behaviour of a symptom point to it. Not a target, and nothing is said of needling it.
/// Immutable and thread-safe.
/// </summary>
public sealed class PalpationCandidate
{
    internal PalpationCandidate(Muscle muscle, Side side, IReadOnlyList<TargetReason> reasons)
    {
        Muscle = muscle;
        Side = side;
        Reasons = reasons;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>Why it is to be palpated, and why it stands here.</summary>
    public IReadOnlyList<TargetReason> Reasons { get; }

    /// <summary>Side and muscle.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name;
}
