using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>Questions without a rule of their own, by what a yes to any of them asks for.</summary>
internal static class OtherAnswers
{
    /// <summary>To assess first (REC-02).</summary>
    internal static readonly HashSet<ScreeningItem> ToAssess = new()
    {
        ScreeningItems.SexualFunctionChange, ScreeningItems.BothLegsWeak, ScreeningItems.BothLegsPain,
        ScreeningItems.CaudaEquinaDiagnosed, ScreeningItems.CancerCurrent, ScreeningItems.CancerPast,
        ScreeningItems.SpinalMetastasisPain, ScreeningItems.UnexplainedWeightLoss, ScreeningItems.NewPainAfterFifty,
        ScreeningItems.NightPain, ScreeningItems.NoImprovementInAMonth, ScreeningItems.PainAtSeveralSites,
        ScreeningItems.WorseningSpinalPain, ScreeningItems.MajorTrauma, ScreeningItems.SpinalDeformityOrContusion,
        ScreeningItems.CollapseWithPain, ScreeningItems.KnownAneurysm, ScreeningItems.LimbIschaemiaSigns,
        ScreeningItems.WalkingCalfPain, ScreeningItems.ReducedFootPulses, ScreeningItems.UpperMotorNeuroneSigns,
        ScreeningItems.WidespreadNeurology, ScreeningItems.AcuteIllness, ScreeningItems.SuicidalThoughts,
        ScreeningItems.WeaknessAfterNeedling, ScreeningItems.FlankPainAfterNeedling, ScreeningItems.InfectionAfterNeedling,
        ScreeningItems.SwellingAfterNeedling, ScreeningItems.HeadacheAfterNeedling, ScreeningItems.FaintNotSettling,
        ScreeningItems.LowNeutrophils, ScreeningItems.UnstableHeart, ScreeningItems.EpilepsyUncontrolled,
        ScreeningItems.TumourAtSite, ScreeningItems.SpinalInstability, ScreeningItems.PreviousSeriousReaction,
        ScreeningItems.CannotStandOrWalk,
    };

    /// <summary>To decide (REC-03).</summary>
    internal static readonly HashSet<ScreeningItem> ToDecide = new()
    {
        ScreeningItems.IntravenousDrugUse, ScreeningItems.RecentBacterialInfection, ScreeningItems.MinorTrauma,
        ScreeningItems.NonMechanicalPain, ScreeningItems.TakesVitaminKAntagonist, ScreeningItems.LowPlatelets,
        ScreeningItems.CapacityInDoubt, ScreeningItems.Immunosuppressed, ScreeningItems.HeartValveDisease,
        ScreeningItems.DiabetesWithComplications, ScreeningItems.UnstableMentalHealth, ScreeningItems.MetalAllergy,
        ScreeningItems.PeripheralArterialDisease, ScreeningItems.CancerTreatment, ScreeningItems.LymphNodesRemoved,
        ScreeningItems.InsensateSkin, ScreeningItems.RecentSurgeryOrRadiotherapy, ScreeningItems.SpinalSurgery,
        ScreeningItems.StrongNeedleFear,
    };

    /// <summary>To mind (REC-04).</summary>
    internal static readonly HashSet<ScreeningItem> ToMind = new()
    {
        ScreeningItems.LiverCirrhosis, ScreeningItems.TakesBleedingInteractor, ScreeningItems.Epilepsy, ScreeningItems.Diabetes,
        ScreeningItems.Frailty, ScreeningItems.LatexAllergy, ScreeningItems.VaricoseVeins, ScreeningItems.ScarOrSkinDisease,
        ScreeningItems.ImplantNearSite, ScreeningItems.NeedleApprehension, ScreeningItems.FaintsWithNeedles,
        ScreeningItems.UnfedOrExhausted,
    };

    internal static readonly ScreeningItem[] All = ToAssess.Concat(ToDecide).Concat(ToMind).ToArray();

    /// <summary>
    /// One question for each level in the group: the others of that level change nothing beside it. The kind of an
    /// anticoagulant is left to the question on anticoagulants, which it implies.
    /// </summary>
    internal static IEnumerable<ScreeningItem> Representatives(ScreeningGroup group) => new[] { ToAssess, ToDecide, ToMind }
        .Select(level => level.FirstOrDefault(item => item.Group == group && !item.Equals(ScreeningItems.TakesVitaminKAntagonist)))
        .OfType<ScreeningItem>();
}
