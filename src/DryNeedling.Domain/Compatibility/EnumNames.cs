using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace DryNeedling.Domain.Compatibility;

/// <summary>
/// The exact names of an enumeration's allowed values, by table: the gate of every public parameter and the JSON contract.
/// A table, not reflection, so that it survives trimming and so that renaming an enumerator cannot change stored documents.
/// </summary>
/// <remarks>Tables are short, so they are searched from the front; dictionaries would cost more to set up than they save.</remarks>
internal sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly (TEnum Value, string Name)[] entries;

    internal EnumNames(params (TEnum Value, string Name)[] entries) => this.entries = entries;

    internal IReadOnlyList<string> Names => field ?? Once.Keep(ref field, ValueList<string>.Of(entries.Select(entry => entry.Name)));

    internal IReadOnlyList<TEnum> Values => field ?? Once.Keep(ref field, ValueList<TEnum>.Of(entries.Select(entry => entry.Value)));

    internal string Allowed => string.Join(", ", Names);

    internal bool Contains(TEnum value) => Find(value) >= 0;

    internal string NameOf(TEnum value) => Find(value) is int place and >= 0 ? entries[place].Name : throw new KeyNotFoundException(value + " has no name.");

    internal bool TryParse(string name, [NotNullWhen(true)] out TEnum value)
    {
        foreach ((TEnum candidate, string known) in entries)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private int Find(TEnum value)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            if (EqualityComparer<TEnum>.Default.Equals(entries[i].Value, value))
            {
                return i;
            }
        }

        return -1;
    }
}
