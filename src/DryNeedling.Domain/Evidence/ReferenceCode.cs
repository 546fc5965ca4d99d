using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// A code that an entry of this library is known to bear in a code system, with the edition in which it was confirmed.
/// Equal by value (ordinal). Immutable and thread-safe.
/// </summary>
public sealed class ReferenceCode : IEquatable<ReferenceCode>
{
    internal ReferenceCode(CodeSystem system, string edition, string value, string of, Source source, ReadingMark mark)
    {
        System = Guard.Defined(system, CodeSystems.Names, nameof(system));
        Edition = Guard.NotBlank(edition, nameof(edition));
        Value = Guard.NotBlank(value, nameof(value));
        Of = Guard.NotBlank(of, nameof(of));
        Source = Guard.NotNull(source, nameof(source));
        Mark = mark;
    }

    /// <summary>The code system.</summary>
    public CodeSystem System { get; }

    /// <summary>The edition, release or list in which the code was seen.</summary>
    public string Edition { get; }

    /// <summary>The code itself, as the system writes it.</summary>
    public string Value { get; }

    /// <summary>What the code stands for: <c>whole</c>, or the part of the entry that it names.</summary>
    public string Of { get; }

    /// <summary>Where it was confirmed.</summary>
    public Source Source { get; }

    /// <summary>How far it was checked.</summary>
    public ReadingMark Mark { get; }

    /// <inheritdoc/>
    public bool Equals(ReferenceCode? other) =>
        other is not null && System == other.System && Mark == other.Mark && Source.Equals(other.Source)
        && string.Equals(Value, other.Value, StringComparison.Ordinal) && string.Equals(Edition, other.Edition, StringComparison.Ordinal)
        && string.Equals(Of, other.Of, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceCode);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System, Edition, Value, Of, Source, Mark);

    /// <summary>System, code and what it stands for.</summary>
    public override string ToString() =>
        CodeSystems.Names.NameOf(System) + " " + Value + (Of == "whole" ? "" : " (" + Of + ")");
}
