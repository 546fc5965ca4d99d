using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>The options at each level or stricter. The worst level wins by construction: each set contains the next.</summary>
internal struct LevelSets
{
    internal NeedlingOptionSet Precaution;
    internal NeedlingOptionSet Decision;
    internal NeedlingOptionSet Assess;
    internal NeedlingOptionSet Blocked;

    internal void Restrict(NeedlingOptionSet options, Clearance level)
    {
        Precaution |= options;
        if (level.IsStricterThan(Clearance.Precaution))
        {
            Decision |= options;
        }

        if (level.IsStricterThan(Clearance.ClinicianDecision))
        {
            Assess |= options;
        }

        if (level == Clearance.Blocked)
        {
            Blocked |= options;
        }
    }

    internal readonly Clearance LevelOf(NeedlingOption option) =>
        Blocked.Contains(option) ? Clearance.Blocked
        : Assess.Contains(option) ? Clearance.AssessFirst
        : Decision.Contains(option) ? Clearance.ClinicianDecision
        : Precaution.Contains(option) ? Clearance.Precaution
        : Clearance.Clear;

    /// <summary>The overall answer of one reading.</summary>
    internal readonly Suitability Answer(ReferralTier tier, NeedlingOptionSet supported)
    {
        if (tier == ReferralTier.Emergency)
        {
            return Suitability.ReferAsEmergency;
        }

        if (tier == ReferralTier.Urgent)
        {
            return Suitability.ReferUrgently;
        }

        if (Blocked == NeedlingOptionSet.All)
        {
            return Suitability.NotSuitable;
        }

        NeedlingOptionSet open = supported - Blocked;
        if (open.IsEmpty)
        {
            return Suitability.NoSuitableTarget;
        }

        if (!(open - Decision).IsEmpty)
        {
            return Precaution.IsEmpty ? Suitability.Suitable : Suitability.SuitableWithPrecautions;
        }

        return (open - Assess).IsEmpty ? Suitability.AssessFirst : Suitability.ClinicianDecision;
    }
}
