using System;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// What may be done with one option. Both ends are given; an app acts on <see cref="Gravest"/>. Equal by value. Immutable
/// and thread-safe.
/// </summary>
public sealed class OptionVerdict : IEquatable<OptionVerdict>
{
    internal OptionVerdict(NeedlingOption option, Clearance mildest, Clearance stated, Clearance gravest, Answer supported, bool referral)
    {
        Option = option;
        Mildest = mildest;
        Stated = stated;
        Gravest = gravest;
        IsSupported = supported;
        IsCleared = supported == Answer.Yes && !gravest.IsStricterThan(Clearance.Precaution) && !referral;
    }

    /// <summary>The option.</summary>
    public NeedlingOption Option { get; }

    /// <summary>The mildest level that a completion of the record could give. Data for the planner of questions; not for display.</summary>
    public Clearance Mildest { get; }

    /// <summary>The mildest level once what is presumed is counted. At least as strict as <see cref="Mildest"/>.</summary>
    public Clearance Stated { get; }

    /// <summary>The strictest level that a completion of the record could give. Act on this.</summary>
    public Clearance Gravest { get; }

    /// <summary>Whether the muscle is supported: yes, no, or why that is not known.</summary>
    public Answer IsSupported { get; }

    /// <summary>
    /// True where the option is supported, its strictest level is a precaution or milder, and no urgent or emergency referral
    /// holds or is open.
    /// </summary>
    public bool IsCleared { get; }

    /// <inheritdoc/>
    public bool Equals(OptionVerdict? other) =>
        other is not null && Option == other.Option && Mildest == other.Mildest && Stated == other.Stated && Gravest == other.Gravest
        && IsSupported == other.IsSupported && IsCleared == other.IsCleared;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OptionVerdict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Option, Mildest, Stated, Gravest, IsSupported, IsCleared);

    /// <summary>The option and its strictest level.</summary>
    public override string ToString() => Option + ": " + Clearances.Names.NameOf(Gravest)
        + (IsSupported == Answer.Yes ? ", supported" : "");
}
