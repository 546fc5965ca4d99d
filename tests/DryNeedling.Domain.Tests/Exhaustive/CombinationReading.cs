using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>One answer as the laws of combination see it. The numbers of both scales fall as gravity grows.</summary>
internal sealed class CombinationReading
{
    private static readonly int[] Options = CombinationPlaces.TheTwoPlaces;

    private readonly Suitability overall;
    private readonly Suitability mildest;
    private readonly Suitability gravest;
    private readonly int tier;
    private readonly Clearance[] mildestLevels = new Clearance[Options.Length];
    private readonly Clearance[] statedLevels = new Clearance[Options.Length];
    private readonly Clearance[] gravestLevels = new Clearance[Options.Length];

    internal CombinationReading(SuitabilityAssessment assessment)
    {
        (overall, mildest, gravest) = (assessment.Overall, assessment.MildestBound, assessment.GravestBound);
        tier = (int)(assessment.Referral ?? ReferralTier.Unspecified);
        for (int i = 0; i < Options.Length; i++)
        {
            OptionVerdict verdict = assessment.VerdictOf(CombinationPlaces.All[Options[i]]);
            (mildestLevels[i], statedLevels[i], gravestLevels[i]) = (verdict.Mildest, verdict.Stated, verdict.Gravest);
        }
    }

    internal CombinationReading(CombinationAnswer answer)
    {
        (overall, mildest, gravest) = (answer.Overall, answer.Mildest, answer.Gravest);
        tier = (int)(answer.Referral ?? ReferralTier.Unspecified);
        for (int i = 0; i < Options.Length; i++)
        {
            (mildestLevels[i], statedLevels[i], gravestLevels[i]) =
                (answer.MildestLevels[Options[i]], answer.StatedLevels[Options[i]], answer.GravestLevels[Options[i]]);
        }
    }

    private bool MayNeedle => overall is Suitability.Suitable or Suitability.SuitableWithPrecautions;

    private bool Refuses => overall is >= Suitability.ReferAsEmergency and <= Suitability.NoSuitableTarget;

    /// <summary>Nothing in this answer is milder than in the other.</summary>
    internal bool IsNowhereMilderThan(CombinationReading other) =>
        AnswersAreNoMilder(other)
        && tier >= other.tier
        && NoMilder(mildestLevels, other.mildestLevels) && NoMilder(statedLevels, other.statedLevels) && NoMilder(gravestLevels, other.gravestLevels);

    /// <summary>No overall answer is milder; what could not be told stands on no scale, but it never turns into a permission.</summary>
    internal bool AnswersAreNoMilder(CombinationReading other) =>
        mildest <= other.mildest && gravest <= other.gravest
        && (overall == Suitability.Undetermined || other.overall == Suitability.Undetermined || overall <= other.overall)
        && (other.MayNeedle || !MayNeedle)
        && (Refuses || !other.Refuses);

    /// <summary>This answer lies within the bounds of the other, overall and at each option, and within its own.</summary>
    internal bool IsWithin(CombinationReading other) =>
        mildest <= other.mildest && gravest >= other.gravest && gravest <= mildest
        && (overall == Suitability.Undetermined || (overall <= other.mildest && overall >= other.gravest && overall <= mildest && overall >= gravest))
        && NoMilder(mildestLevels, other.mildestLevels) && NoMilder(other.gravestLevels, gravestLevels)
        && NoMilder(statedLevels, mildestLevels) && NoMilder(gravestLevels, statedLevels);

    internal bool IsSameAs(CombinationReading other) =>
        overall == other.overall && mildest == other.mildest && gravest == other.gravest && tier == other.tier
        && mildestLevels.SequenceEqual(other.mildestLevels) && statedLevels.SequenceEqual(other.statedLevels) && gravestLevels.SequenceEqual(other.gravestLevels);

    public override string ToString() => overall + " within " + mildest + ".." + gravest + ", tier " + tier + ", "
        + string.Join(" ", mildestLevels) + " / " + string.Join(" ", statedLevels) + " / " + string.Join(" ", gravestLevels);

    private static bool NoMilder(Clearance[] levels, Clearance[] others)
    {
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i] > others[i])
            {
                return false;
            }
        }

        return true;
    }
}
