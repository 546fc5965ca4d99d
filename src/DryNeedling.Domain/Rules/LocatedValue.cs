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
}
