using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a score of an outcome measure is about: the person, or a place on the body without which it cannot be compared.</summary>
public enum OutcomePlace
{
    /// <summary>Not stated. The default; no measure has it.</summary>
    Unspecified = 0,

    /// <summary>The person as a whole, or the place that the measure's name says. A score carries no place.</summary>
    WholePerson = 1,

    /// <summary>A site where one is recorded, such as the back or the leg; otherwise the person's pain as a whole.</summary>
    SiteWhereRecorded = 2,

    /// <summary>A site, always.</summary>
    Site = 3,

    /// <summary>One leg, always, and the position of its ankle where recorded.</summary>
    Leg = 4,
}

internal static class OutcomePlaces
{
    internal static readonly EnumNames<OutcomePlace> Names = new(
        (OutcomePlace.WholePerson, "whole-person"),
        (OutcomePlace.SiteWhereRecorded, "site-where-recorded"),
        (OutcomePlace.Site, "site"),
        (OutcomePlace.Leg, "leg"));
}
