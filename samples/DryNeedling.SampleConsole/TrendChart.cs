using System.Collections.Generic;
using System.Globalization;
using DryNeedling.Domain.CarePlans;

namespace DryNeedling.SampleConsole;

/// <summary>A trend as lines of text: the scale from left to right, the scores as marks, the change that counts as a band.</summary>
internal static class TrendChart
{
    private const int Width = 48;

    internal static IEnumerable<string> Of(OutcomeTrend trend)
    {
        decimal low = trend.Measure.Minimum;
        decimal high = trend.Measure.Maximum ?? 100;
        yield return trend.Measure.Abbreviation + (trend.Site is null ? "" : ", " + trend.Site) + ", "
            + Text(low) + " to " + Text(high) + (trend.BetterAt is decimal better ? "; [ better from " + Text(better) : "") + (trend.WorseAt is decimal worse ? "; ] worse from " + Text(worse) : "");
        foreach (OutcomeTrendPoint point in trend.Points)
        {
            char[] line = new string('.', Width + 1).ToCharArray();
            Mark(line, trend.BetterAt, '[', low, high);
            Mark(line, trend.WorseAt, ']', low, high);
            Mark(line, point.Value, 'o', low, high);
            yield return "  " + point.Date + " |" + new string(line) + "| " + Text(point.Value);
        }

        yield return "  now: " + (trend.State == OutcomeTrendState.Unspecified ? "cannot be told" : trend.State.ToString().ToLowerInvariant());
    }

    private static void Mark(char[] line, decimal? value, char mark, decimal low, decimal high)
    {
        if (value is decimal known && high > low)
        {
            line[(int)decimal.Round((known - low) / (high - low) * Width)] = mark;
        }
    }

    private static string Text(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
