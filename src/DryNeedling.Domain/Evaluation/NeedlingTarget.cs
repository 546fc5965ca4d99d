using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// A supported muscle on a side with at least one option that is not blocked. A candidate to palpate again, not an order to
/// needle. Immutable and thread-safe.
/// </summary>
public sealed class NeedlingTarget
{
    internal NeedlingTarget(
        Muscle muscle, Side side, IReadOnlyList<OptionVerdict> verdicts, Clearance best, IReadOnlyList<TargetReason> reasons, IReadOnlyList<Safeguard> safeguards)
    {
        Muscle = muscle;
        Side = side;
        Verdicts = verdicts;
        Best = best;
        Reasons = reasons;
        Safeguards = safeguards;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>The verdicts of its three techniques.</summary>
    public IReadOnlyList<OptionVerdict> Verdicts { get; }

    /// <summary>The mildest of their strictest levels: how far the best of its techniques may be used.</summary>
    public Clearance Best { get; }

    /// <summary>Why it is a target; the last, with the code <c>RANK</c>, says why it stands where it stands.</summary>
    public IReadOnlyList<TargetReason> Reasons { get; }

    /// <summary>What to mind at entries, levels and aims within the muscle, which are finer than any technique. Those of rules stand at the plan.</summary>
    public IReadOnlyList<Safeguard> Safeguards { get; }

    /// <summary>Side, muscle and level.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name + ": " + Clearances.Names.NameOf(Best);
}
