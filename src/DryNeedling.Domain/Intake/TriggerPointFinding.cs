using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// What examining one muscle on one side found. Found, not found and not examined are three things: a muscle without a
/// finding was not examined, unless the examination is declared complete. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class TriggerPointFinding : IEquatable<TriggerPointFinding>
{
    private TriggerPointFinding(Muscle muscle, Side side, Answer present, Answer recognised)
    {
        Muscle = Guard.NotNull(muscle, nameof(muscle));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        Present = present;
        RecognisedPain = recognised;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>Left or right.</summary>
    public Side Side { get; }

    /// <summary>Whether a trigger point was found there.</summary>
    public Answer Present { get; }

    /// <summary>Whether pressing on it reproduced a symptom that the person recognises: the mark of an active point.</summary>
    public Answer RecognisedPain { get; }

    /// <summary>Whether the point is active: present, with recognised pain (Delphi 2018). A local twitch plays no part.</summary>
    public Answer IsActive =>
        Present == Answer.No || RecognisedPain == Answer.No ? Answer.No
        : Present == Answer.Yes && RecognisedPain == Answer.Yes ? Answer.Yes
        : Present.IsUnknown() ? Present : RecognisedPain;

    /// <summary>An active trigger point: found, and the person recognises the pain.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding Active(Muscle muscle, Side side) => new(muscle, side, Answer.Yes, Answer.Yes);

    /// <summary>A latent trigger point: found, and the person does not recognise the pain.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding Latent(Muscle muscle, Side side) => new(muscle, side, Answer.Yes, Answer.No);

    /// <summary>Examined, and no trigger point found.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding NotFound(Muscle muscle, Side side) => new(muscle, side, Answer.No, Answer.No);

    /// <summary>A finding whose parts may be unknown.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="present">Whether a point was found.</param>
    /// <param name="recognisedPain">Whether the person recognises the pain; where no point was found, <see cref="Answer.No"/>.</param>
    /// <exception cref="ArgumentException">Pain is recognised although no point was found.</exception>
    public static TriggerPointFinding Of(Muscle muscle, Side side, Answer present, Answer recognisedPain)
    {
        Guard.Defined(present, Answers.Names, nameof(present));
        Guard.Defined(recognisedPain, Answers.Names, nameof(recognisedPain));
        if (present == Answer.No && recognisedPain == Answer.Yes)
        {
            throw new ArgumentException("Pain cannot be recognised at a trigger point that was not found; record the point as present, or the pain as not recognised.", nameof(recognisedPain));
        }

        return new TriggerPointFinding(muscle, side, present, present == Answer.No ? Answer.No : recognisedPain);
    }

    /// <summary>The same finding on the other side.</summary>
    public TriggerPointFinding Mirrored() => new(Muscle, Side.Mirrored(), Present, RecognisedPain);

    /// <inheritdoc/>
    public bool Equals(TriggerPointFinding? other) =>
        other is not null && Muscle.Equals(other.Muscle) && Side == other.Side && Present == other.Present && RecognisedPain == other.RecognisedPain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPointFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Muscle, Side, Present, RecognisedPain);

    /// <summary>Side, muscle and finding.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name + ": "
        + (Present == Answer.No ? "no trigger point" : IsActive switch
        {
            Answer.Yes => "active trigger point",
            Answer.No => "latent trigger point",
            _ => "trigger point not settled",
        });
}
