using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The signs on which a trigger point was judged, and by which criteria. A taut band alone is no trigger point; a local
/// twitch plays no part. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class TriggerPointSigns : IEquatable<TriggerPointSigns>
{
    private TriggerPointSigns(TriggerPointCriteria criteria, Answer tautBand, Answer hypersensitiveSpot, Answer referredSensation)
    {
        Criteria = criteria;
        TautBand = tautBand;
        HypersensitiveSpot = hypersensitiveSpot;
        ReferredSensation = referredSensation;
    }

    /// <summary>No signs recorded, and no criteria.</summary>
    public static TriggerPointSigns NotRecorded { get; } = new(TriggerPointCriteria.NotStated, Answer.NotAsked, Answer.NotAsked, Answer.NotAsked);

    /// <summary>Where the criteria come from.</summary>
    public static IReadOnlyList<Citation> Citations => field ?? Once.Keep(ref field, ValueList<Citation>.Of(new[]
    {
        new Citation(Sources.TrpDelphi, SourceSeverity.NotGraded, ReadingMark.Read, "Sixty experts name a cluster of taut band, hypersensitive spot and referred pain; tingling, burning or spreading count as referred."),
        new Citation(Sources.Continence, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Reports that at least two of the three are required; the abstract of the study names only the cluster."),
    }));

    /// <summary>The criteria.</summary>
    public TriggerPointCriteria Criteria { get; }

    /// <summary>A taut band in the muscle.</summary>
    public Answer TautBand { get; }

    /// <summary>A hypersensitive spot.</summary>
    public Answer HypersensitiveSpot { get; }

    /// <summary>A sensation felt elsewhere on pressing: pain, tingling, burning or spreading. No map of the muscle is expected.</summary>
    public Answer ReferredSensation { get; }

    /// <summary>
    /// Whether the signs make a trigger point: yes from two of the three, no once two of the three are absent. Otherwise
    /// unknown, with the reason that says most.
    /// </summary>
    public Answer Present
    {
        get
        {
            int yes = 0;
            int no = 0;
            Answer open = Answer.NotAsked;
            foreach (Answer sign in new[] { TautBand, HypersensitiveSpot, ReferredSensation })
            {
                yes += sign == Answer.Yes ? 1 : 0;
                no += sign == Answer.No ? 1 : 0;
                open = sign.IsUnknown() && (int)sign > (int)open ? sign : open;
            }

            return yes >= 2 ? Answer.Yes : no >= 2 ? Answer.No : open;
        }
    }

    /// <summary>Signs judged by the consensus of 2018.</summary>
    /// <param name="tautBand">A taut band in the muscle.</param>
    /// <param name="hypersensitiveSpot">A hypersensitive spot.</param>
    /// <param name="referredSensation">A sensation felt elsewhere on pressing.</param>
    public static TriggerPointSigns Delphi2018(Answer tautBand, Answer hypersensitiveSpot, Answer referredSensation) => new(
        TriggerPointCriteria.Delphi2018,
        Guard.Defined(tautBand, Answers.Names, nameof(tautBand)),
        Guard.Defined(hypersensitiveSpot, Answers.Names, nameof(hypersensitiveSpot)),
        Guard.Defined(referredSensation, Answers.Names, nameof(referredSensation)));

    /// <inheritdoc/>
    public bool Equals(TriggerPointSigns? other) =>
        other is not null && Criteria == other.Criteria && TautBand == other.TautBand && HypersensitiveSpot == other.HypersensitiveSpot
        && ReferredSensation == other.ReferredSensation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPointSigns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Criteria, TautBand, HypersensitiveSpot, ReferredSensation);

    /// <summary>The criteria and the signs.</summary>
    public override string ToString() => Criteria == TriggerPointCriteria.NotStated
        ? "signs not recorded"
        : TriggerPointCriteriaSets.Names.NameOf(Criteria) + ": taut band " + Answers.Names.NameOf(TautBand)
            + ", hypersensitive spot " + Answers.Names.NameOf(HypersensitiveSpot) + ", referred sensation " + Answers.Names.NameOf(ReferredSensation);
}
