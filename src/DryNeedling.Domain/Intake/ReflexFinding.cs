using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>One tendon reflex on one side. Equal by value. Immutable and thread-safe.</summary>
public sealed class ReflexFinding : IEquatable<ReflexFinding>
{
    internal ReflexFinding(Reflex reflex, Side side, Answer reduced)
    {
        Reflex = Guard.Defined(reflex, Reflexes.Names, nameof(reflex));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        IsReduced = Guard.Defined(reduced, Answers.Names, nameof(reduced));
    }

    /// <summary>The reflex.</summary>
    public Reflex Reflex { get; }

    /// <summary>Left or right.</summary>
    public Side Side { get; }

    /// <summary>Whether it is lost or reduced.</summary>
    public Answer IsReduced { get; }

    /// <summary>One number for each reflex and side, in the order of listing.</summary>
    internal int Place => ((int)Reflex * 4) + (int)Side;

    /// <summary>The same finding on the other side.</summary>
    public ReflexFinding Mirrored() => new(Reflex, Side.Mirrored(), IsReduced);

    /// <inheritdoc/>
    public bool Equals(ReflexFinding? other) => other is not null && Place == other.Place && IsReduced == other.IsReduced;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReflexFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, IsReduced);

    /// <summary>Side, reflex and answer, such as <c>left ankle reflex reduced: yes</c>.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Reflexes.Names.NameOf(Reflex) + " reflex reduced: " + Answers.Names.NameOf(IsReduced);
}
