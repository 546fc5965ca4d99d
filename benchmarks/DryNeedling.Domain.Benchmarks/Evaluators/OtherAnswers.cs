using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>Questions without a rule of their own, by what a yes to any of them asks for.</summary>
internal static class OtherAnswers
{
    /// <summary>To refer the same day (REC-06).</summary>
    internal static readonly HashSet<ScreeningItem> SameDay = new()
    {
        ScreeningItems.BothLegsWeak, ScreeningItems.CaudaEquinaDiagnosed, ScreeningItems.CollapseWithPain,
        ScreeningItems.LimbIschaemiaSigns, ScreeningItems.UpperMotorNeuroneSigns, ScreeningItems.SuicidalThoughts,
        ScreeningItems.WeaknessAfterNeedling, ScreeningItems.FlankPainAfterNeedling, ScreeningItems.InfectionAfterNeedling,
        ScreeningItems.SwellingAfterNeedling, ScreeningItems.SevereBleedingOrAllergyAfterNeedling,
    };

    /// <summary>To refer urgently (REC-07).</summary>
    internal static readonly HashSet<ScreeningItem> Urgent = new()
    {
        ScreeningItems.BothLegsPain, ScreeningItems.MajorTrauma, ScreeningItems.SpinalDeformityOrContusion,
        ScreeningItems.WidespreadNeurology, ScreeningItems.HeadacheAfterNeedling,
    };

    /// <summary>To assess first (REC-02).</summary>
    internal static readonly HashSet<ScreeningItem> ToAssess = new()
    {
        ScreeningItems.SexualFunctionChange, ScreeningItems.CancerCurrent, ScreeningItems.CancerPast,
        ScreeningItems.SpinalMetastasisPain, ScreeningItems.UnexplainedWeightLoss, ScreeningItems.NewPainAfterFifty,
        ScreeningItems.NightPain, ScreeningItems.NoImprovementInAMonth, ScreeningItems.PainAtSeveralSites,
        ScreeningItems.WorseningSpinalPain, ScreeningItems.MinorTrauma, ScreeningItems.KnownAneurysm,
        ScreeningItems.NonMechanicalPain, ScreeningItems.WalkingCalfPain, ScreeningItems.LegRestPainOrTissueLoss,
        ScreeningItems.ReducedFootPulses, ScreeningItems.NewGaitDifficulty, ScreeningItems.AcuteIllness,
        ScreeningItems.FaintNotSettling, ScreeningItems.CannotConsent, ScreeningItems.UncontrolledMovements,
        ScreeningItems.LowPlatelets, ScreeningItems.AcuteSwellingAtSite, ScreeningItems.UnstableBoneInjury,
        ScreeningItems.LowNeutrophils, ScreeningItems.UnstableHeart, ScreeningItems.EpilepsyUncontrolled,
        ScreeningItems.TumourAtSite, ScreeningItems.SpinalInstability, ScreeningItems.PreviousSeriousReaction,
        ScreeningItems.CannotStandOrWalk,
    };

    /// <summary>To decide (REC-03).</summary>
    internal static readonly HashSet<ScreeningItem> ToDecide = new()
    {
        ScreeningItems.IntravenousDrugUse, ScreeningItems.RecentBacterialInfection, ScreeningItems.TakesVitaminKAntagonist,
        ScreeningItems.RecentStroke, ScreeningItems.TakesSystemicSteroids, ScreeningItems.CapacityInDoubt,
        ScreeningItems.Immunosuppressed, ScreeningItems.HeartValveDisease, ScreeningItems.DiabetesWithComplications,
        ScreeningItems.UnstableMentalHealth, ScreeningItems.MetalAllergy, ScreeningItems.PeripheralArterialDisease,
        ScreeningItems.CancerTreatment, ScreeningItems.LymphNodesRemoved, ScreeningItems.InsensateSkin,
        ScreeningItems.RecentSurgeryOrRadiotherapy, ScreeningItems.SpinalSurgery, ScreeningItems.StrongNeedleFear,
    };

    /// <summary>To mind (REC-04).</summary>
    internal static readonly HashSet<ScreeningItem> ToMind = new()
    {
        ScreeningItems.LiverCirrhosis, ScreeningItems.TakesBleedingInteractor, ScreeningItems.Epilepsy, ScreeningItems.Diabetes,
        ScreeningItems.Frailty, ScreeningItems.LatexAllergy, ScreeningItems.VaricoseVeins, ScreeningItems.ScarOrSkinDisease,
        ScreeningItems.ImplantNearSite, ScreeningItems.NeedleApprehension, ScreeningItems.FaintsWithNeedles,
        ScreeningItems.NewToNeedling, ScreeningItems.UnfedOrExhausted,
    };

    internal static readonly ScreeningItem[] All = SameDay.Concat(Urgent).Concat(ToAssess).Concat(ToDecide).Concat(ToMind).ToArray();

    /// <summary>
    /// One question for each level in the group: the others of that level change nothing beside it. The kind of an
    /// anticoagulant is left to the question on anticoagulants, which it implies.
    /// </summary>
    internal static IEnumerable<ScreeningItem> Representatives(ScreeningGroup group) => new[] { SameDay, Urgent, ToAssess, ToDecide, ToMind }
        .Select(level => level.FirstOrDefault(item => item.Group == group && !item.Equals(ScreeningItems.TakesVitaminKAntagonist)))
        .OfType<ScreeningItem>();
}
