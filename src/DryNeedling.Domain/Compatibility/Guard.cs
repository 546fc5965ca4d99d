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

    internal static string NotBlank([NotNull] string? value, string name)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException(name + " must not be empty; give the text that belongs there.", name)
            : value;
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
