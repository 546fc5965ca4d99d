using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>On whom or what something was observed. Findings in one kind need not hold in another.</summary>
public enum PreparationKind
{
    /// <summary>Not stated in the text read. The default.</summary>
    Unspecified = 0,

    /// <summary>Living people.</summary>
    LivingPeople = 1,

    /// <summary>Fresh cadavers.</summary>
    FreshCadaver = 2,

    /// <summary>Embalmed donors.</summary>
    EmbalmedDonor = 3,

    /// <summary>Cadavers; whether fresh or embalmed is not stated in the text read.</summary>
    Cadaver = 4,

    /// <summary>A trial protocol or a guideline: what was to be done, not what was found.</summary>
    Protocol = 5,

    /// <summary>Teaching or vendor material.</summary>
    Teaching = 6,
}

internal static class PreparationKinds
{
    internal static readonly EnumNames<PreparationKind> Names = new(
        (PreparationKind.LivingPeople, "living-people"),
        (PreparationKind.FreshCadaver, "fresh-cadaver"),
        (PreparationKind.EmbalmedDonor, "embalmed-donor"),
        (PreparationKind.Cadaver, "cadaver"),
        (PreparationKind.Protocol, "protocol"),
        (PreparationKind.Teaching, "teaching"));
}
