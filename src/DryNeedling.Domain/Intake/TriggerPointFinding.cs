using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// What examining one muscle on one side found, as the clinician's own judgement or by signs and named criteria. Found, not
/// found and not examined are three things: a muscle without a finding was not examined, unless the examination is declared
/// complete. Equal by value, signs and twitch included. Immutable and thread-safe.
/// </summary>
public sealed class TriggerPointFinding : IEquatable<TriggerPointFinding>
{
    private TriggerPointFinding(Muscle muscle, Side side, Answer present, Answer recognised, TriggerPointSigns signs, Answer twitch)
    {
        Muscle = Guard.NotNull(muscle, nameof(muscle));
        Side = Guard.Defined(side, Sides.Names, nameof(side));
        Present = present;
        RecognisedPain = recognised;
        Signs = signs;
        LocalTwitch = twitch;
    }

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; }

    /// <summary>Left or right.</summary>
    public Side Side { get; }

    /// <summary>Whether a trigger point was found there: the clinician's own judgement, or what the signs come to.</summary>
    public Answer Present { get; }

    /// <summary>Whether pressing on it reproduced a symptom that the person recognises: the mark of an active point.</summary>
    public Answer RecognisedPain { get; }

    /// <summary>The signs and the criteria by which they were judged; not recorded for the clinician's own judgement.</summary>
    public TriggerPointSigns Signs { get; }

    /// <summary>Whether a local twitch was seen: an observation, which nothing is worked out from.</summary>
    public Answer LocalTwitch { get; }

    /// <summary>Whether the point is active: present, with recognised pain (Delphi 2018). A local twitch plays no part.</summary>
    public Answer IsActive =>
        Present == Answer.No || RecognisedPain == Answer.No ? Answer.No
        : Present == Answer.Yes && RecognisedPain == Answer.Yes ? Answer.Yes
        : Present.IsUnknown() ? Present : RecognisedPain;

    /// <summary>An active trigger point: found, and the person recognises the pain.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding Active(Muscle muscle, Side side) => Judged(muscle, side, Answer.Yes, Answer.Yes);

    /// <summary>A latent trigger point: found, and the person does not recognise the pain.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding Latent(Muscle muscle, Side side) => Judged(muscle, side, Answer.Yes, Answer.No);

    /// <summary>Examined, and no trigger point found.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    public static TriggerPointFinding NotFound(Muscle muscle, Side side) => Judged(muscle, side, Answer.No, Answer.No);

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

        return Judged(muscle, side, present, present == Answer.No ? Answer.No : recognisedPain);
    }

    /// <summary>A finding by its signs: whether a point is there follows from them, and whether it is active from the pain too.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="signs">The signs.</param>
    /// <param name="recognisedPain">Whether the person recognises the pain; where the signs make no point, <see cref="Answer.No"/>.</param>
    /// <exception cref="ArgumentException">Pain is recognised although the signs make no point.</exception>
    public static TriggerPointFinding Examined(Muscle muscle, Side side, TriggerPointSigns signs, Answer recognisedPain)
    {
        Guard.NotNull(signs, nameof(signs));
        Guard.Defined(recognisedPain, Answers.Names, nameof(recognisedPain));
        if (signs.Present == Answer.No && recognisedPain == Answer.Yes)
        {
            throw new ArgumentException(
                "Pain cannot be recognised at a trigger point that the signs do not make (" + signs + "); correct the signs, or record the pain as not recognised.",
                nameof(recognisedPain));
        }

        return new TriggerPointFinding(muscle, side, signs.Present, signs.Present == Answer.No ? Answer.No : recognisedPain, signs, Answer.NotAsked);
    }

    /// <summary>The same finding with the observation of a local twitch. It changes no other answer.</summary>
    /// <param name="twitch">Whether a local twitch was seen.</param>
    public TriggerPointFinding WithLocalTwitch(Answer twitch) =>
        new(Muscle, Side, Present, RecognisedPain, Signs, Guard.Defined(twitch, Answers.Names, nameof(twitch)));

    /// <summary>The same finding on the other side.</summary>
    public TriggerPointFinding Mirrored() => new(Muscle, Side.Mirrored(), Present, RecognisedPain, Signs, LocalTwitch);

    /// <inheritdoc/>
    public bool Equals(TriggerPointFinding? other) =>
        other is not null && Muscle.Equals(other.Muscle) && Side == other.Side && Present == other.Present && RecognisedPain == other.RecognisedPain
        && Signs.Equals(other.Signs) && LocalTwitch == other.LocalTwitch;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPointFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Muscle, Side, Present, RecognisedPain, Signs, LocalTwitch);

    /// <summary>Side, muscle and finding, then signs and twitch where recorded.</summary>
    public override string ToString() => Sides.Names.NameOf(Side) + " " + Muscle.Name + ": "
        + (Present == Answer.No ? "no trigger point" : IsActive switch
        {
            Answer.Yes => "active trigger point",
            Answer.No => "latent trigger point",
            _ => "trigger point not settled",
        })
        + (Signs.Criteria == TriggerPointCriteria.NotStated ? "" : " (" + Signs + ")")
        + (LocalTwitch == Answer.NotAsked ? "" : ", local twitch " + Answers.Names.NameOf(LocalTwitch));

    private static TriggerPointFinding Judged(Muscle muscle, Side side, Answer present, Answer recognised) =>
        new(muscle, side, present, recognised, TriggerPointSigns.NotRecorded, Answer.NotAsked);
}
