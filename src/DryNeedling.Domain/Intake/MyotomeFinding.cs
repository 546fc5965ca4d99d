using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The power of the muscles of one nerve root on one side. Equal by value. Immutable and thread-safe.</summary>
public sealed class MyotomeFinding : IEquatable<MyotomeFinding>
{
    internal MyotomeFinding(NerveRoot root, Side side, MotorGrade grade, Trend trend)
    {
        Root = Guard.Defined(root, NerveRoots.Names, nameof(root));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        Grade = Guard.NotNull(grade, nameof(grade));
        Trend = Guard.Defined(trend, Trends.Names, nameof(trend));
        if (grade.Value == 5 && trend != Trend.NotRecorded)
        {
            throw new ArgumentException("Normal power (MRC 5) has no trend of weakness; leave the trend out, or record the grade below 5.", nameof(trend));
        }
    }

    /// <summary>The nerve root.</summary>
    public NerveRoot Root { get; }

    /// <summary>Left or right.</summary>
    public Side Side { get; }

    /// <summary>The power.</summary>
    public MotorGrade Grade { get; }

    /// <summary>How the weakness moves; not recorded where the power is normal.</summary>
    public Trend Trend { get; }

    /// <summary>True for a power below grade 5.</summary>
    internal bool IsWeak => Grade.Value < 5;

    /// <summary>One number for each root and side, in the order of listing.</summary>
    internal int Place => ((int)Root * 4) + (int)Side;

    /// <summary>The same finding on the other side.</summary>
    public MyotomeFinding Mirrored() => new(Root, Side.Mirrored(), Grade, Trend);

    /// <inheritdoc/>
    public bool Equals(MyotomeFinding? other) => other is not null && Place == other.Place && Grade.Equals(other.Grade) && Trend == other.Trend;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MyotomeFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, Grade, Trend);

    /// <summary>Side, root, power and trend, such as <c>left L5 myotome MRC 4 (stable)</c>.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Root + " myotome " + Grade + (Trend == Trend.NotRecorded ? "" : " (" + Trends.Names.NameOf(Trend) + ")");
}
