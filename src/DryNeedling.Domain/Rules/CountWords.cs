namespace DryNeedling.Domain.Rules;

/// <summary>Small numbers in words; digits from nine on.</summary>
internal static class CountWords
{
    private static readonly string[] Ordinals = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth" };

    private static readonly string[] Cardinals = { "one", "two", "three", "four", "five", "six", "seven", "eight" };

    /// <summary>Place 2 of 6 as "third of six": places count from zero.</summary>
    internal static string Place(int position, int count) =>
        (position < Ordinals.Length ? Ordinals[position] : (position + 1) + "th") + " of " + (count <= Cardinals.Length ? Cardinals[count - 1] : count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
