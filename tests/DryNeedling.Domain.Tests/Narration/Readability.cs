using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>
/// How easily a text is read, by published formulas.
/// English: grade level of Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel",
/// Research Branch Report 8-75, 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
/// Spanish: perspicuity of Szigriszt Pazos (thesis, Universidad Complutense de Madrid, 1993): 206.835 - 62.3 syllables per word - words per
/// sentence; on the INFLESZ scale of Barrio-Cantalejo et al. (An Sist Sanit Navar 2008;31:135-152) 55 and more is readable for most.
/// A colon or semicolon ends a unit of thought and counts as the end of a sentence, as in Flesch's own instructions (1949).
/// The syllables are counted by spelling; English words that spelling misleads on are listed.
/// </summary>
internal static class Readability
{
    internal const double HardestGrade = 8;
    internal const double LeastPerspicuity = 55;

    private static readonly Dictionary<string, int> Listed = new(StringComparer.Ordinal)
    {
        ["people"] = 2, ["area"] = 3, ["areas"] = 3, ["idea"] = 3, ["being"] = 2, ["real"] = 2, ["going"] = 2, ["seeing"] = 2, ["beyond"] = 2,
        ["react"] = 2, ["reaction"] = 3, ["whoever"] = 3, ["sexual"] = 3, ["diabetes"] = 4, ["bacteria"] = 4, ["haemophilia"] = 5,
        ["osteoporosis"] = 6, ["psoriasis"] = 4, ["radiotherapy"] = 6, ["sciatic"] = 3, ["sciatica"] = 4,
        ["sometimes"] = 2, ["movement"] = 2, ["movements"] = 2,
    };

    /// <summary>True where the text is harder than a patient should have to read.</summary>
    internal static bool IsTooHard(string language, string text) =>
        language == "es" ? Perspicuity(text) < LeastPerspicuity : Grade(text) > HardestGrade;

    internal static double Score(string language, string text) => language == "es" ? Perspicuity(text) : Grade(text);

    /// <summary>Flesch-Kincaid grade level: years of school.</summary>
    internal static double Grade(string text)
    {
        string[] words = Words(text);
        return (0.39 * words.Length / Sentences(text)) + (11.8 * words.Sum(English) / words.Length) - 15.59;
    }

    /// <summary>Flesch-Szigriszt index: the higher, the easier.</summary>
    internal static double Perspicuity(string text)
    {
        string[] words = Words(text);
        return 206.835 - (62.3 * words.Sum(Spanish) / words.Length) - ((double)words.Length / Sentences(text));
    }

    internal static string[] Words(string text) => [.. Regex.Matches(text, @"[^\W_]+(?:['’-][^\W_]+)*").Select(match => match.Value)];

    internal static int Sentences(string text) => Math.Max(1, Regex.Split(text, @"[.!?:;]+(?:\s|$)").Count(part => Regex.IsMatch(part, @"\w")));

    /// <summary>The syllables of an English word; the parts of a hyphened word one by one.</summary>
    internal static int English(string word) => word.Split('-').Sum(part =>
    {
        string letters = new([.. part.ToLowerInvariant().Where(sign => sign is >= 'a' and <= 'z')]);
        if (letters.Length == 0 || Listed.TryGetValue(letters, out int listed))
        {
            return letters.Length == 0 ? 1 : Listed[letters];
        }

        int count = Regex.Matches(letters, "[aeiouy]+").Count;
        return Math.Max(1, Regex.IsMatch(letters, "([^aeiouyl]le|ee)$") ? count // nee-dle
            : Regex.IsMatch(letters, "e$") ? count - 1
            : Regex.IsMatch(letters, "([sxzg]|ch|sh|c|[^aeiouyl]l)es$") ? count // pla-ces, nee-dles
            : Regex.IsMatch(letters, "([td]|[^aeiouyl]l)ed$") ? count // no-ted, nee-dled
            : Regex.IsMatch(letters, "[^aeiouy]e[sd]$") ? count - 1
            : count);
    });

    /// <summary>The syllables of a Spanish word: two vowels are two unless one of them is weak and bears no accent.</summary>
    internal static int Spanish(string word) => word.Split('-').Sum(part =>
    {
        const string Strong = "aeoáéíóú";
        string letters = Regex.Replace(part.ToLowerInvariant(), "([qg])u(?=[eiéí])", "$1");
        int count = 0;
        char before = ' ';
        for (int i = 0; i < letters.Length; i++)
        {
            char sign = letters[i];
            bool isVowel = "aeiouáéíóúü".Contains(sign) || (sign == 'y' && i == letters.Length - 1);
            bool glides = before != ' ' && !(Strong.Contains(sign) && Strong.Contains(before)) && sign is not ('í' or 'ú') && before is not ('í' or 'ú');
            count += isVowel && !glides ? 1 : 0;
            before = isVowel ? sign : ' ';
        }

        return Math.Max(1, count);
    });
}
