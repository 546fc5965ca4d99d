using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>
/// What to mind at places within a muscle. An option is a muscle, a side and a technique; entry, level and aim are finer, so they
/// change no level and stand beside every option that they concern.
/// </summary>
internal static class MuscleSafeguards
{
    /// <summary>The muscle, what to mind, and the mildest technique that it concerns.</summary>
    private static readonly (Muscle Muscle, Safeguard Safeguard, NeedlingTechnique From)[] Table =
    {
        (Muscles.QuadratusLumborum, Safeguards.NotAtTheLowestRib, NeedlingTechnique.Superficial),
        (Muscles.QuadratusLumborum, Safeguards.OnTheSideTowardsBone, NeedlingTechnique.Deep),
        (Muscles.LumbarMultifidus, Safeguards.NotInwardsAtTheThoracolumbarJunction, NeedlingTechnique.Deep),
        (Muscles.LumbarMultifidus, Safeguards.NotFarOutAtTheUpperLumbarSpine, NeedlingTechnique.Deep),
        (Muscles.IliocostalisLumborum, Safeguards.NotInwardsAtTheThoracolumbarJunction, NeedlingTechnique.Deep),
        (Muscles.IliocostalisLumborum, Safeguards.NotFarOutAtTheUpperLumbarSpine, NeedlingTechnique.Deep),
        (Muscles.LongissimusThoracis, Safeguards.NotInwardsAtTheThoracolumbarJunction, NeedlingTechnique.Deep),
        (Muscles.LongissimusThoracis, Safeguards.NotFarOutAtTheUpperLumbarSpine, NeedlingTechnique.Deep),
        (Muscles.Piriformis, Safeguards.PiriformisEntryRecorded, NeedlingTechnique.Deep),
        (Muscles.BicepsFemorisLongHead, Safeguards.BicepsFromTheOuterSide, NeedlingTechnique.Superficial),
        (Muscles.BicepsFemorisShortHead, Safeguards.BicepsFromTheOuterSide, NeedlingTechnique.Superficial),
        (Muscles.ObturatorInternus, Safeguards.NotTowardsThePelvis, NeedlingTechnique.Deep),
    };

    /// <summary>What to mind at the options, ordered by code; with any deep needle also the feeling at which to stop.</summary>
    internal static ValueList<Safeguard> At(NeedlingOptionSet options)
    {
        IEnumerable<Safeguard> found = Table
            .Where(row => !(NeedlingOptionSet.ForMuscles(row.Muscle.Equals).From(row.From) & options).IsEmpty)
            .Select(row => row.Safeguard);
        if (!(NeedlingOptionSet.All.From(NeedlingTechnique.Deep) & options).IsEmpty)
        {
            found = found.Append(Safeguards.WithdrawOnElectricFeeling);
        }

        return ValueList<Safeguard>.Of(found.Distinct().OrderBy(safeguard => safeguard.Code, StringComparer.Ordinal));
    }
}
