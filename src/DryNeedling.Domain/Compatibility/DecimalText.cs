using System.Globalization;

namespace DryNeedling.Domain.Compatibility;

/// <summary>Decimal numbers without the trailing zeros that arithmetic leaves behind, so that equal numbers are written the same.</summary>
internal static class DecimalText
{
    /// <summary>The number in the invariant culture, without trailing zeros and without an exponent.</summary>
    internal static string Of(decimal value) => value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The same number with the fewest decimal places.</summary>
    internal static decimal Trimmed(decimal value) => decimal.Parse(Of(value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The number to ten decimal places, as documents carry it.</summary>
    internal static decimal ToPlaces(decimal value) => Trimmed(decimal.Round(value, 10));

    /// <summary>How many decimal places the number needs.</summary>
    internal static int PlacesOf(decimal value)
    {
        string text = Of(value);
        int point = text.IndexOf('.');
        return point < 0 ? 0 : text.Length - point - 1;
    }
}
