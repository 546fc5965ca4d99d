using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The catalogue of yes-or-no questions that rules need, each with the codes that answer or prompt it. Made one by one when
/// first asked for. Thread-safe.
/// </summary>
public static partial class ScreeningItems
{
    /// <summary>All items, group by group, in a fixed order.</summary>
    public static IReadOnlyList<ScreeningItem> All => field ?? Once.Keep(ref field, ValueList<ScreeningItem>.Of(new[]
    {
        BladderChange, SaddleNumbness, BowelChange, SexualFunctionChange, BothLegsWeak, BothLegsPain, CaudaEquinaDiagnosed,
        CancerCurrent, CancerPast, SpinalMetastasisPain, UnexplainedWeightLoss, NewPainAfterFifty, NightPain,
        NoImprovementInAMonth, PainAtSeveralSites, WorseningSpinalPain, MajorTrauma, MinorTrauma, SpinalDeformityOrContusion,
        CollapseWithPain, RupturedAneurysm, KnownAneurysm, NonMechanicalPain, LimbIschaemiaSigns, LegVeinThrombosisSigns, WalkingCalfPain,
        LegRestPainOrTissueLoss, ReducedFootPulses, UpperMotorNeuroneSigns, NewGaitDifficulty, WidespreadNeurology,
        MedicalEmergency, AcuteIllness, SuicidalThoughts, BreathlessAfterNeedling,
        WeaknessAfterNeedling, FlankPainAfterNeedling, InfectionAfterNeedling, SwellingAfterNeedling, HeadacheAfterNeedling,
        FaintNotSettling, SevereBleedingOrAllergyAfterNeedling, Fever, Sepsis, SpinalPain, IntravenousDrugUse, RecentBacterialInfection, Osteoporosis, Smoker, HighBloodPressure,
        PastVeinClot, BackPainBeforeFortyFive, BackPainBeforeThirtyFive, WakesInSecondHalfOfNight, BetterWithMovement,
        BetterWithAntiInflammatory, ButtockPain, RelativeWithSpondyloarthritis, Arthritis, Enthesitis, Psoriasis, BleedingDisorder,
        HaematologistClearsNeedling, TakesAnticoagulant, TakesVitaminKAntagonist, TakesAntiplatelet, TakesTwoAntiplatelets,
        TakesAspirinAboveLowDose, LowPlatelets, LiverCirrhosis,
        TakesBleedingInteractor, UnderEighteen, CapacityInDoubt, CannotConsent, UncontrolledMovements, RecentStroke,
        TakesSystemicSteroids, Immunosuppressed, LowNeutrophils, BloodBorneVirus,
        HeartValveDisease, UnstableHeart, Epilepsy, EpilepsyUncontrolled, Diabetes, DiabetesWithComplications, Frailty,
        UnstableMentalHealth, MetalAllergy, LatexAllergy, PeripheralArterialDisease, CancerTreatment, ImplantedStimulator,
        Pregnant, Lymphoedema, SkinInfection, AcuteSwellingAtSite, UnstableBoneInjury, LymphNodesRemoved, InsensateSkin, VaricoseVeins, ScarOrSkinDisease, TumourAtSite,
        RecentSurgeryOrRadiotherapy, ImplantNearSite, SpinalInstability, SpinalSurgery, NeedlePhobia, StrongNeedleFear,
        NeedleApprehension, FaintsWithNeedles, PreviousSeriousReaction, NewToNeedling, UnfedOrExhausted, PainOnTensingPiriformis,
        SciaticNotchTenderness, ActivePiriformisTest, SeatedPiriformisStretchTest, LumbarCausesConsidered,
        PainfulMultifidusLift, RecoveringByItself, ShootingPainBelowKnee, LegPainWorseThanBackPain, BackPainDominates, CannotStandOrWalk, MustDrive,
        RadicularLegPain, NewBackOrAbdominalPain,
    }));

    private static Dictionary<string, int> Places => field ?? Once.Keep(ref field, Number(All));

    /// <summary>Finds an item by its stable code (ordinal).</summary>
    /// <param name="code">The code.</param>
    /// <param name="item">The item, where one has that code.</param>
    /// <returns>True where one has that code.</returns>
    public static bool TryFind(string code, [NotNullWhen(true)] out ScreeningItem? item)
    {
        Guard.NotNull(code, nameof(code));
        item = Places.TryGetValue(code, out int place) ? All[place] : null;
        return item is not null;
    }

    internal static int IndexOf(ScreeningItem item) => Places[item.Code];

    private static Dictionary<string, int> Number(IReadOnlyList<ScreeningItem> items)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            places.Add(items[i].Code, i);
        }

        return places;
    }
}
