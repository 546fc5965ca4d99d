using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>Preferences, drawn and taken apart.</summary>
internal static class Wished
{
    internal static readonly IReadOnlyList<PlanPreference> All = [.. Enum.GetValues<PlanPreference>().Where(item => item != PlanPreference.Unspecified)];

    internal static PlanPreferences Of(params PlanPreference[] items) => items.Aggregate(PlanPreferences.NoneStated, (all, item) => all.With(item));

    internal static PlanPreferences Without(PlanPreferences wishes, PlanPreference item) =>
        Of([.. wishes.Items.Where(other => other != item)]).WithPoorBalance(wishes.PoorBalance);

    internal static PlanPreferences Draw(Random random)
    {
        int[] chances = [0, 10, 30, 60];
        int chance = chances[random.Next(chances.Length)];
        Answer[] answers = Enum.GetValues<Answer>();

        // Wanting no needles leaves little else to look at.
        return Of([.. All.Where(item => random.Next(100) < (item == PlanPreference.NoNeedling ? chance / 3 : chance))])
            .WithPoorBalance(random.Next(2) == 0 ? Answer.No : answers[random.Next(answers.Length)]);
    }
}
