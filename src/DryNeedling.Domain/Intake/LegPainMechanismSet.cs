using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The mechanisms that the clinician judges to be behind the leg pain. Several are normal, because the field cannot separate
/// them cleanly, and so is <see cref="LegPainMechanism.Undetermined"/>, which stands alone. Equal by content, whatever the
/// order they were given in; listed in the order of the enumeration. Immutable and thread-safe.
/// </summary>
public sealed class LegPainMechanismSet : IReadOnlyList<LegPainMechanism>, IEquatable<LegPainMechanismSet>
{
    private readonly ValueList<LegPainMechanism> mechanisms;

    private LegPainMechanismSet(ValueList<LegPainMechanism> mechanisms) => this.mechanisms = mechanisms;

    /// <summary>No judgement recorded; empty.</summary>
    public static LegPainMechanismSet NotRecorded { get; } = new(ValueList<LegPainMechanism>.Empty);

    /// <summary>Where the mechanisms come from.</summary>
    public static IReadOnlyList<Citation> Citations => field ?? Once.Keep(ref field, ValueList<Citation>.Of(new[]
    {
        new Citation(Sources.Schmid2023, SourceSeverity.NotGraded, ReadingMark.Read, "Discourages the bare word sciatica; splits spine-related leg pain into somatic referred pain and radicular pain with or without radiculopathy."),
        new Citation(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Derived, "The mechanisms outside the spine, and that a set is kept rather than one of them."),
    }));

    /// <summary>How many there are.</summary>
    public int Count => mechanisms.Count;

    /// <summary>One of them, in the order of the enumeration.</summary>
    /// <param name="index">From 0.</param>
    public LegPainMechanism this[int index] => mechanisms[index];

    /// <summary>A set of mechanisms; the same one twice is one, and none is <see cref="NotRecorded"/>.</summary>
    /// <param name="mechanisms">The mechanisms.</param>
    /// <exception cref="ArgumentException">Undetermined stands beside another.</exception>
    public static LegPainMechanismSet Of(params LegPainMechanism[] mechanisms)
    {
        Guard.NotNull(mechanisms, nameof(mechanisms));
        foreach (LegPainMechanism mechanism in mechanisms)
        {
            Guard.Defined(mechanism, LegPainMechanisms.Names, nameof(mechanisms));
        }

        return Checked(mechanisms, nameof(mechanisms));
    }

    /// <summary>True where the mechanism is in the set.</summary>
    /// <param name="mechanism">The mechanism.</param>
    public bool Contains(LegPainMechanism mechanism) =>
        mechanisms.Contains(Guard.Defined(mechanism, LegPainMechanisms.Names, nameof(mechanism)));

    /// <summary>The mechanisms of both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentException">One says undetermined, and the other names a mechanism.</exception>
    public LegPainMechanismSet Union(LegPainMechanismSet other) => Checked(mechanisms.Concat(Guard.NotNull(other, nameof(other))), nameof(other));

    /// <inheritdoc/>
    public IEnumerator<LegPainMechanism> GetEnumerator() => ((IEnumerable<LegPainMechanism>)mechanisms).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(LegPainMechanismSet? other) => other is not null && mechanisms.Equals(other.mechanisms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegPainMechanismSet);

    /// <inheritdoc/>
    public override int GetHashCode() => mechanisms.GetHashCode();

    /// <summary>The mechanisms, or <c>not recorded</c>.</summary>
    public override string ToString() => Count == 0 ? "not recorded" : string.Join(", ", mechanisms.Select(LegPainMechanisms.Names.NameOf));

    private static LegPainMechanismSet Checked(IEnumerable<LegPainMechanism> mechanisms, string parameter)
    {
        ValueList<LegPainMechanism> sorted = ValueList<LegPainMechanism>.Of(mechanisms.Distinct().OrderBy(mechanism => mechanism));
        if (sorted.Count > 1 && sorted.Contains(LegPainMechanism.Undetermined))
        {
            throw new ArgumentException(
                "Undetermined stands alone, but was given beside " + string.Join(", ", sorted.Where(item => item != LegPainMechanism.Undetermined).Select(LegPainMechanisms.Names.NameOf))
                + "; leave out the one or the others.",
                parameter);
        }

        return sorted.Count == 0 ? NotRecorded : new LegPainMechanismSet(sorted);
    }
}
