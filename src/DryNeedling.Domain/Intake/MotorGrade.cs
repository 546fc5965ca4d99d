using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Muscle power of the weakest myotome examined, MRC grade 0 (none) to 5 (normal). A class, so that a grade that was not
/// recorded is null and never 0. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class MotorGrade : IEquatable<MotorGrade>
{
    /// <summary>A grade.</summary>
    /// <param name="value">0 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 5.</exception>
    public MotorGrade(int value) => Value = Guard.InRange(value, 0, 5, nameof(value), "(MRC grade)");

    /// <summary>Normal power, grade 5.</summary>
    public static MotorGrade Normal { get; } = new(5);

    /// <summary>0 to 5.</summary>
    public int Value { get; }

    /// <inheritdoc/>
    public bool Equals(MotorGrade? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MotorGrade);

    /// <inheritdoc/>
    public override int GetHashCode() => Value;

    /// <summary>The grade as <c>MRC 4</c>.</summary>
    public override string ToString() => "MRC " + Value.ToString(CultureInfo.InvariantCulture);
}
