using System;
using System.Globalization;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The risk group of the STarT Back screening tool, which needs both of its scores. Pure and thread-safe.</summary>
public static class StartBack
{
    // Ids rather than entries, so that the check of a record does not make the two entries.
    internal const string TotalId = "start-back-total";
    internal const string DistressId = "start-back-distress";

    /// <summary>The risk group: low for a total of 3 or less, high for a distress of 4 or more, medium otherwise.</summary>
    /// <param name="total">The total of the nine items.</param>
    /// <param name="distress">The distress subscale, items 5 to 9, of the same date.</param>
    /// <exception cref="ArgumentException">The scores are not the two of one date, or cannot both be true.</exception>
    public static StartBackGroup GroupOf(OutcomeScore total, OutcomeScore distress)
    {
        Guard.NotNull(total, nameof(total));
        Guard.NotNull(distress, nameof(distress));
        if (!total.Measure.Equals(OutcomeMeasures.StartBackTotal))
        {
            throw new ArgumentException("total must be a score of the STarT Back total, but was one of the " + total.Measure.Abbreviation + ".", nameof(total));
        }

        if (!distress.Measure.Equals(OutcomeMeasures.StartBackDistress))
        {
            throw new ArgumentException("distress must be a score of the STarT Back distress, but was one of the " + distress.Measure.Abbreviation + ".", nameof(distress));
        }

        if (!total.Date.Equals(distress.Date))
        {
            throw new ArgumentException("Total and distress must be of one date, but were of " + total.Date + " and " + distress.Date + ".", nameof(distress));
        }

        if (Problem(total, distress) is string problem)
        {
            throw new ArgumentException(problem, nameof(distress));
        }

        return IsHighRisk(distress) ? StartBackGroup.High : total.Value >= 4 ? StartBackGroup.Medium : StartBackGroup.Low;
    }

    /// <summary>True where the distress subscale alone makes the risk high.</summary>
    internal static bool IsHighRisk(OutcomeScore distress) => distress.Value >= 4;

    /// <summary>The id of the other of the two measures; null for every other measure.</summary>
    internal static string? PartnerOf(string id) => id == TotalId ? DistressId : id == DistressId ? TotalId : null;

    /// <summary>
    /// Why two scores cannot both be true, in either order; null where they can, or are not a total and a distress of one date.
    /// The distress items are five of the nine, each worth one point, so the total is the distress and at most four more.
    /// </summary>
    internal static string? Problem(OutcomeScore one, OutcomeScore other)
    {
        if (!one.Date.Equals(other.Date))
        {
            return null;
        }

        if (one.Measure.Id == DistressId && other.Measure.Id == TotalId)
        {
            return Problem(other, one);
        }

        decimal rest = one.Value - other.Value;
        return one.Measure.Id != TotalId || other.Measure.Id != DistressId || rest is >= 0 and <= 4
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "A STarT Back total of {0} and a distress of {1} on {2} cannot both be true: the distress items are five of the nine, so the total is the distress and 0 to 4 more; correct one of the two.",
                DecimalText.Of(one.Value),
                DecimalText.Of(other.Value),
                one.Date);
    }
}
