using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// How a clinic wants the rules: a list of entries over a shipped set, as data. Nothing holds until it is loaded against the rules, and a
/// policy that cannot be loaded whole is not loaded at all. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ClinicPolicy : IEquatable<ClinicPolicy>
{
    private readonly ValueList<PolicyEntry> entries;

    private ClinicPolicy(string name, ValueList<PolicyEntry> entries)
    {
        Name = name;
        this.entries = entries;
    }

    /// <summary>The name of the policy: letters, digits, hyphens, underscores and points.</summary>
    public string Name { get; }

    /// <summary>The entries, in the order given.</summary>
    public IReadOnlyList<PolicyEntry> Entries => entries;

    /// <summary>A policy without entries.</summary>
    /// <param name="name">The name: letters, digits, hyphens, underscores and points, so that it can stand in the version of the rules.</param>
    /// <exception cref="ArgumentException">The name is empty or holds anything else.</exception>
    public static ClinicPolicy Named(string name) => new(Guard.Token(name, nameof(name)), ValueList<PolicyEntry>.Empty);

    /// <summary>The policy with one more entry.</summary>
    /// <param name="entry">The entry.</param>
    public ClinicPolicy With(PolicyEntry entry) => new(Name, entries.Add(Guard.NotNull(entry, nameof(entry))));

    /// <inheritdoc/>
    public bool Equals(ClinicPolicy? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && entries.Equals(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClinicPolicy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, entries);

    /// <summary>Name and number of entries.</summary>
    public override string ToString() => Name + ", " + entries.Count + (entries.Count == 1 ? " entry" : " entries");
}
