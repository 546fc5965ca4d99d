using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Sensation in the skin of one nerve root on one side. Equal by value. Immutable and thread-safe.</summary>
public sealed class DermatomeFinding : IEquatable<DermatomeFinding>
{
    internal DermatomeFinding(NerveRoot root, Side side, Answer reduced)
    {
        Root = Guard.Defined(root, NerveRoots.Names, nameof(root));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        IsReduced = Guard.Defined(reduced, Answers.Names, nameof(reduced));
    }

    /// <summary>The nerve root.</summary>
    public NerveRoot Root { get; }

    /// <summary>Left or right.</summary>
    public Side Side { get; }

    /// <summary>Whether sensation is lost or reduced there.</summary>
    public Answer IsReduced { get; }

    /// <summary>One number for each root and side, in the order of listing.</summary>
    internal int Place => ((int)Root * 4) + (int)Side;

    /// <summary>The same finding on the other side.</summary>
    public DermatomeFinding Mirrored() => new(Root, Side.Mirrored(), IsReduced);

    /// <inheritdoc/>
    public bool Equals(DermatomeFinding? other) => other is not null && Place == other.Place && IsReduced == other.IsReduced;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DermatomeFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, IsReduced);

    /// <summary>Side, root and answer, such as <c>left L5 sensation reduced: yes</c>.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Root + " sensation reduced: " + Answers.Names.NameOf(IsReduced);
}
