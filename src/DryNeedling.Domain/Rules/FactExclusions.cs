using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>The facts that exclude each other; beside "a detail makes its whole present" the background of every analysis. Thread-safe.</summary>
public static class FactExclusions
{
    /// <summary>Under 18, and back pain that began after the age of 50.</summary>
    public static FactExclusion AgeBands => field ?? Once.Keep(ref field, new FactExclusion(
        "Nobody is under 18 and has pain that began after the age of 50.", Facts.UnderEighteen, Facts.Of(Intake.ScreeningItems.NewPainAfterFifty)));

    /// <summary>Under 18, and over 60.</summary>
    public static FactExclusion Ages => field ?? Once.Keep(ref field, new FactExclusion("Nobody is under 18 and over 60.", Facts.UnderEighteen, Facts.OverSixty));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FactExclusion> All => field ?? Once.Keep(ref field, ValueList<FactExclusion>.Of(new[] { AgeBands, Ages }));
}
