using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>A muscle that may be needled under the plan, and with what care. Names no depth: none is safe for everybody. Immutable and thread-safe.</summary>
public sealed class PlannedNeedling
{
    internal PlannedNeedling(
        Muscle muscle, Side side, NeedlingOptionSet options, IReadOnlyList<Safeguard> safeguards, IReadOnlyList<TargetReason> reasons)
    {
        Muscle = muscle;
        Side = side;
        Options = options;
        Safeguards = safeguards;
        Reasons = reasons;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>The cleared options: none that is not.</summary>
    public NeedlingOptionSet Options { get; }

    /// <summary>What to do or mind.</summary>
    public IReadOnlyList<Safeguard> Safeguards { get; }

    /// <summary>Structures to mind, each named by a source or implied by position.</summary>
    public IReadOnlyList<StructureAtRisk> StructuresAtRisk => Muscle.StructuresAtRisk;

    /// <summary>Why this muscle.</summary>
    public IReadOnlyList<TargetReason> Reasons { get; }

    /// <summary>Side and muscle.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name;
}
