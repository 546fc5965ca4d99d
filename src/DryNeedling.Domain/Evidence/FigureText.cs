using System.Globalization;

namespace DryNeedling.Domain.Evidence;

/// <summary>Figures in words, the same everywhere.</summary>
internal static class FigureText
{
    internal static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
