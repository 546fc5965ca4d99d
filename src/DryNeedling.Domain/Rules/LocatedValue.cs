using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>Where a located fact holds: certainly, certainly or presumably, possibly. Each contains the one before.</summary>
internal readonly struct LocatedValue
{
    internal LocatedValue(NeedlingOptionSet certain, NeedlingOptionSet presumed, NeedlingOptionSet unknown)
    {
        Certain = certain;
        Stated = certain | presumed;
        Possible = Stated | unknown;
    }

    internal NeedlingOptionSet Certain { get; }

    internal NeedlingOptionSet Stated { get; }

    internal NeedlingOptionSet Possible { get; }

    /// <summary>Yes where it is yes for any option, and no only where it is no for every option.</summary>
    internal FactState State => !Certain.IsEmpty ? FactState.Yes
        : !Stated.IsEmpty ? FactState.Presumed
        : !Possible.IsEmpty ? FactState.Unknown
        : FactState.No;

    internal static LocatedValue Nowhere => default;

    internal static LocatedValue Everywhere => new(NeedlingOptionSet.All, NeedlingOptionSet.Empty, NeedlingOptionSet.Empty);

    internal static LocatedValue OpenEverywhere => new(NeedlingOptionSet.Empty, NeedlingOptionSet.Empty, NeedlingOptionSet.All);

    internal static LocatedValue PresumedEverywhere => new(NeedlingOptionSet.Empty, NeedlingOptionSet.All, NeedlingOptionSet.Empty);
}
