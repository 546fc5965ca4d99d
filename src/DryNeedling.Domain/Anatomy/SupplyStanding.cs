using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>How a report of a nerve supply stands beside the others.</summary>
public enum SupplyStanding
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>The supply as most texts give it.</summary>
    Usual = 1,

    /// <summary>A differing report, kept with its source. It does not replace the usual one.</summary>
    Differing = 2,
}

internal static class SupplyStandings
{
    internal static readonly EnumNames<SupplyStanding> Names = new(
        (SupplyStanding.Usual, "usual"),
        (SupplyStanding.Differing, "differing"));
}
