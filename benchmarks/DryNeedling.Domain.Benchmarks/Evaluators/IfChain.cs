using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>The baseline: the shipped rules written by hand as ifs over yes-or-no inputs.</summary>
internal static class IfChain
{
    internal static Suitability Evaluate(ClinicForm form)
    {
        if (form.BladderChangeRecent || form.SaddleNumbnessRecent || form.BowelChangeRecent // CES-01
            || form.SevereWeakness || form.WorseningWeakness // MOT-01
            || form.LegVeinThrombosisSigns // VTE-01
            || form.BreathlessAfterNeedling // AFT-01
            || (form.Fever && form.SpinalPain) // INF-01
            || form.SomethingSameDay) // REC-06
        {
            return Suitability.ReferAsEmergency;
        }

        if (form.BladderChange || form.SaddleNumbness || form.BowelChange // CES-02
            || form.Weakness // MOT-02
            || form.SomethingUrgent) // REC-07
        {
            return Suitability.ReferUrgently;
        }

        if (!form.ConsentGiven // CON-01
            || !form.PractitionerQualified // PRO-01
            || form.NeedlePhobia // FEAR-01
            || form.BleedingDisorder // BLD-01
            || form.Fever) // ACU-03
        {
            return Suitability.NotSuitable;
        }

        bool everythingBlocked = true;
        bool anythingRestricted = false;
        Clearance best = Clearance.Blocked;
        for (int place = 0; place < Places.Count; place++)
        {
            for (NeedlingTechnique technique = NeedlingTechnique.Superficial; technique <= NeedlingTechnique.Electrical; technique++)
            {
                Clearance level = LevelOf(form, place, technique);
                everythingBlocked &= level == Clearance.Blocked;
                anythingRestricted |= level != Clearance.Clear;
                if (form.ActiveTriggerPoint[place] && best.IsStricterThan(level)) // TGT-01
                {
                    best = level;
                }
            }
        }

        if (everythingBlocked)
        {
            return Suitability.NotSuitable;
        }

        return best switch
        {
            Clearance.Blocked => Suitability.NoSuitableTarget,
            Clearance.AssessFirst => Suitability.AssessFirst,
            Clearance.ClinicianDecision => Suitability.ClinicianDecision,
            _ => anythingRestricted ? Suitability.SuitableWithPrecautions : Suitability.Suitable,
        };
    }

    private static Clearance LevelOf(ClinicForm form, int place, NeedlingTechnique technique)
    {
        Muscle muscle = Places.MuscleAt[place];
        bool deep = technique != NeedlingTechnique.Superficial;
        bool limb = muscle.Group is MuscleGroup.Hamstring or MuscleGroup.Calf;
        bool strongThinning = (form.TakesAnticoagulant && form.TakesAntiplatelet) || form.TakesTwoAntiplatelets;

        if (form.Lymphoedema[place] // LYM-01
            || form.SkinInfection[place] // SKN-01
            || (form.FirstTrimester && !limb) // PRG-01
            || (deep && strongThinning) // BLD-09
            || (deep && form.TakesAnticoagulant && muscle.DeepBleeding != DeepBleeding.CompressibleByPosition) // BLD-08
            || (technique == NeedlingTechnique.Electrical && (form.ImplantedStimulator || form.Pregnant))) // DEV-01, DEV-03
        {
            return Clearance.Blocked;
        }

        if (form.ReflexLoss || form.SensoryLoss || form.NerveTensionSign // ROOT-01; weakness was referred above
            || form.SomethingToAssess) // REC-02
        {
            return Clearance.AssessFirst;
        }

        if (form.TakesAnticoagulant // BLD-02
            || strongThinning // BLD-04
            || form.UnderEighteen // CON-04
            || form.Pregnant // PRG-02, PRG-03
            || form.SomethingToDecide) // REC-03
        {
            return Clearance.ClinicianDecision;
        }

        if (form.TakesAntiplatelet // BLD-03
            || form.ImplantedStimulator // DEV-02
            || form.RecoveringByItself // BEN-01
            || form.SomethingToMind) // REC-04
        {
            return Clearance.Precaution;
        }

        return Clearance.Clear;
    }
}
