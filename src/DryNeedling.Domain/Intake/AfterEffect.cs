using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>Something noticed after a session. Equal by value. Immutable and thread-safe.</summary>
public sealed class AfterEffect : IEquatable<AfterEffect>
{
    /// <summary>An after-effect.</summary>
    /// <param name="kind">What was noticed.</param>
    /// <param name="stillPresent">Whether it is still present at the date of the presentation.</param>
    public AfterEffect(AfterEffectKind kind, Answer stillPresent)
    {
        Kind = Guard.Defined(kind, AfterEffectKinds.Names, nameof(kind));
        StillPresent = Guard.Defined(stillPresent, Answers.Names, nameof(stillPresent));
    }

    /// <summary>What was noticed.</summary>
    public AfterEffectKind Kind { get; }

    /// <summary>Whether it is still present. Unknown is read as present where the sign is a red flag.</summary>
    public Answer StillPresent { get; }

    /// <inheritdoc/>
    public bool Equals(AfterEffect? other) => other is not null && Kind == other.Kind && StillPresent == other.StillPresent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AfterEffect);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, StillPresent);

    /// <summary>What was noticed and whether it is still present.</summary>
    public override string ToString() => AfterEffectKinds.Names.NameOf(Kind) + ", still present: " + Answers.Names.NameOf(StillPresent);
}
