using System;
using System.Globalization;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// One straight leg raise, plain or crossed. The angle is kept as found and compared with nothing: it depends on the
/// position of the ankle, and normal sides differ by four to five degrees. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class StraightLegRaiseFinding : IEquatable<StraightLegRaiseFinding>
{
    internal StraightLegRaiseFinding(Side side, Answer positive, int? angle, AnklePosition ankle)
    {
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        IsPositive = Guard.Defined(positive, Answers.Names, nameof(positive));
        Angle = angle is int degrees ? Guard.InRange(degrees, 0, 120, nameof(angle), "degrees") : null;
        AnklePosition = Guard.Defined(ankle, AnklePositions.Names, nameof(ankle));
    }

    /// <summary>The side of the leg that was raised.</summary>
    public Side Side { get; }

    /// <summary>
    /// Whether it brought on the leg symptoms: of the raised leg, in the crossed test of the other leg. Tight hamstrings alone
    /// are no positive test.
    /// </summary>
    public Answer IsPositive { get; }

    /// <summary>Angle of the leg to the couch in degrees, 0 to 120, at which the test ended; null where not recorded.</summary>
    public int? Angle { get; }

    /// <summary>How the ankle was held.</summary>
    public AnklePosition AnklePosition { get; }

    /// <summary>One number for each side, in the order of listing.</summary>
    internal int Place => (int)Side;

    /// <summary>The same finding on the other side.</summary>
    public StraightLegRaiseFinding Mirrored() => new(Side.Mirrored(), IsPositive, Angle, AnklePosition);

    /// <inheritdoc/>
    public bool Equals(StraightLegRaiseFinding? other) =>
        other is not null && Side == other.Side && IsPositive == other.IsPositive && Angle == other.Angle && AnklePosition == other.AnklePosition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StraightLegRaiseFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Side, IsPositive, Angle, AnklePosition);

    /// <summary>Side, answer, angle and ankle, such as <c>left leg raised, positive: yes, at 40 degrees, ankle neutral</c>.</summary>
    public override string ToString() =>
        Sides.Names.NameOf(Side) + " leg raised, positive: " + Answers.Names.NameOf(IsPositive)
        + (Angle is int degrees ? ", at " + degrees.ToString(CultureInfo.InvariantCulture) + " degrees" : "")
        + (AnklePosition == AnklePosition.NotRecorded ? "" : ", ankle " + AnklePositions.Names.NameOf(AnklePosition));
}
