using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace DryNeedling.Domain.Compatibility;

/// <summary>
/// The exact names of an enumeration's allowed values, by table: the gate of every public parameter and the JSON contract.
/// A table, not reflection, so that it survives trimming and so that renaming an enumerator cannot change stored documents.
/// </summary>
internal sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly Dictionary<TEnum, string> names = new();
    private readonly Dictionary<string, TEnum> values = new(StringComparer.Ordinal);

    internal EnumNames(params (TEnum Value, string Name)[] entries)
    {
        foreach ((TEnum value, string name) in entries)
        {
            names.Add(value, name);
            values.Add(name, value);
        }

        Names = ValueList<string>.Of(entries.Select(entry => entry.Name));
        Values = ValueList<TEnum>.Of(entries.Select(entry => entry.Value));
        Allowed = string.Join(", ", Names);
    }

    internal IReadOnlyList<string> Names { get; }

    internal IReadOnlyList<TEnum> Values { get; }

    internal string Allowed { get; }

    internal bool Contains(TEnum value) => names.ContainsKey(value);

    internal string NameOf(TEnum value) => names[value];

    internal bool TryParse(string name, [NotNullWhen(true)] out TEnum value) => values.TryGetValue(name, out value);
}
