using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// A muscle that may be needled under the plan, how the person lies for it, and with what care. Names no depth: none is safe for everybody.
/// Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class PlannedNeedling : IEquatable<PlannedNeedling>
{
    private readonly ValueList<ReportedPosition> positions;
    private readonly ValueList<Safeguard> safeguards;
    private readonly ValueList<string> reasons;

    internal PlannedNeedling(
        Muscle muscle, Side side, NeedlingOptionSet options, IEnumerable<ReportedPosition> positions, IEnumerable<Safeguard> safeguards, IEnumerable<string> reasons)
    {
        Muscle = muscle;
        Side = side;
        Options = options;
        this.positions = ValueList<ReportedPosition>.Of(positions);
        this.safeguards = ValueList<Safeguard>.Of(safeguards);
        this.reasons = ValueList<string>.Of(reasons);
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>The side.</summary>
    public Side Side { get; }

    /// <summary>The cleared options: none that is not.</summary>
    public NeedlingOptionSet Options { get; }

    /// <summary>Positions in which sources report needling this muscle and that the person can take. Reports, not a recommendation.</summary>
    public IReadOnlyList<ReportedPosition> Positions => positions;

    /// <summary>What to do or mind.</summary>
    public IReadOnlyList<Safeguard> Safeguards => safeguards;

    /// <summary>Structures to mind, each named by a source or implied by position.</summary>
    public IReadOnlyList<StructureAtRisk> StructuresAtRisk => Muscle.StructuresAtRisk;

    /// <summary>Why this muscle, with the id of the rule or pattern in front.</summary>
    public IReadOnlyList<string> Reasons => reasons;

    private (Muscle, Side, NeedlingOptionSet, ValueList<ReportedPosition>, ValueList<Safeguard>, ValueList<string>) Parts => (Muscle, Side, Options, positions, safeguards, reasons);

    /// <inheritdoc/>
    public bool Equals(PlannedNeedling? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedNeedling);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Muscle, Side, Options);

    /// <summary>Side and muscle.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name;

    /// <summary>The techniques that are cleared, in order.</summary>
    internal IEnumerable<NeedlingTechnique> Techniques => Options.ToList().Select(option => option.Technique);
}
