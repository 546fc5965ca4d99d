using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;

namespace DryNeedling.Domain.Compatibility;

/// <summary>Argument checks whose messages say what was given, where, and what is allowed.</summary>
internal static class Guard
{
    internal static T NotNull<T>([NotNull] T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>A text of one line, so that what is printed of it cannot pass for lines of something else.</summary>
    internal static string OneLine([NotNull] string? value, string name)
    {
        foreach (char letter in NotBlank(value, name))
        {
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
            {
                throw new ArgumentException(name + " must be one line without control characters.", name);
            }
        }

        return value;
    }

    /// <summary>Letters, digits, hyphens, underscores and points of ASCII.</summary>
    internal static string Token([NotNull] string? value, string name)
    {
        foreach (char letter in NotBlank(value, name))
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.'))
            {
                throw new ArgumentException(name + " holds letters, digits, hyphens, underscores and points only.", name);
            }
        }

        return value;
    }

    internal static string NotBlank([NotNull] string? value, string name)
    {
        NotNull(value, name);
        if (!IsWellFormed(value))
        {
            throw new ArgumentException(name + " must not hold half of a surrogate pair, which is no character and cannot be stored; give the whole text.", name);
        }

        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException(name + " must not be empty; give the text that belongs there.", name)
            : value;
    }

    /// <summary>True where no surrogate stands alone, so that the text can be stored as UTF-8 and read back the same.</summary>
    internal static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    internal static int InRange(int value, int low, int high, string name, string unit)
    {
        return value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                string.Format(CultureInfo.InvariantCulture, "{0} must be {1} to {2} {3}, but was {4}.", name, low, high, unit, value));
    }

    /// <summary>Rejects numbers that no enumerator carries, and the zero enumerator where it means "nothing recorded".</summary>
    internal static TEnum Defined<TEnum>(TEnum value, EnumNames<TEnum> names, string name)
        where TEnum : struct, Enum
    {
        return names.Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, name + " must be one of " + names.Allowed + ", but was " + value + ".");
    }

    internal static ValueList<T> List<T>(IEnumerable<T>? source, string name)
        where T : class
    {
        NotNull(source, name);
        ValueList<T> list = ValueList<T>.Of(source);
        return list.Any(item => item is null)
            ? throw new ArgumentException(name + " must not contain null; leave out what is not recorded.", name)
            : list;
    }
}
