using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>What a guideline or payer says about needling for the people it speaks of.</summary>
public enum Stance
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Names it among the treatments of choice.</summary>
    Recommends = 1,

    /// <summary>May be offered, as a conditional recommendation.</summary>
    ConditionallyOffers = 2,

    /// <summary>Can be used, beside other treatments.</summary>
    MayBeUsed = 3,

    /// <summary>Says that it should not be offered.</summary>
    DoesNotSupport = 4,

    /// <summary>A rule of payment: says what is paid for, not what is recommended.</summary>
    PayerRule = 5,
}

internal static class Stances
{
    internal static readonly EnumNames<Stance> Names = new(
        (Stance.Recommends, "recommends"),
        (Stance.ConditionallyOffers, "conditionally-offers"),
        (Stance.MayBeUsed, "may-be-used"),
        (Stance.DoesNotSupport, "does-not-support"),
        (Stance.PayerRule, "payer-rule"));
}
