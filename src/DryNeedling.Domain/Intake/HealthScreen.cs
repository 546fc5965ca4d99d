using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The answers to the screening questions. A question without an entry is not asked, unless its group was declared asked
/// and denied. An entry always counts, whatever is declared of its group. Where a code of the record prompts a question, only an
/// entry answers it, never the denial of its group. Equal by content; order does not matter.
/// Immutable and thread-safe.
/// </summary>
public sealed class HealthScreen : IEquatable<HealthScreen>
{
    private readonly ValueList<ScreeningGroup> denied;
    private readonly ValueList<ScreeningEntry> entries;

    private HealthScreen(ValueList<ScreeningGroup> denied, ValueList<ScreeningEntry> entries)
    {
        this.denied = denied;
        this.entries = entries;
    }

    /// <summary>Nothing asked.</summary>
    public static HealthScreen NotAsked { get; } = new(ValueList<ScreeningGroup>.Empty, ValueList<ScreeningEntry>.Empty);

    /// <summary>Every group asked and denied, red flags included. Use it only for what was really asked.</summary>
    public static HealthScreen AllGroupsDenied { get; } = Denied(ScreeningGroups.Names.Values.ToArray());

    /// <summary>The groups declared asked and denied, in a fixed order.</summary>
    public IReadOnlyList<ScreeningGroup> DeniedGroups => denied;

    /// <summary>The recorded answers, in the order of <see cref="ScreeningItems.All"/>.</summary>
    public IReadOnlyList<ScreeningEntry> Entries => entries;

    /// <summary>A screen in which the given groups were asked and denied.</summary>
    /// <param name="groups">The groups.</param>
    public static HealthScreen Denied(params ScreeningGroup[] groups)
    {
        HealthScreen screen = NotAsked;
        foreach (ScreeningGroup group in Guard.NotNull(groups, nameof(groups)))
        {
            screen = screen.WithDenied(group);
        }

        return screen;
    }

    /// <summary>The same screen with one more group asked and denied.</summary>
    /// <param name="group">The group.</param>
    public HealthScreen WithDenied(ScreeningGroup group)
    {
        Guard.Defined(group, ScreeningGroups.Names, nameof(group));
        return denied.Contains(group) ? this : new HealthScreen(ValueList<ScreeningGroup>.Of(denied.Add(group).OrderBy(item => item)), entries);
    }

    /// <summary>The same screen with one more answer.</summary>
    /// <param name="item">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException">A different answer to the question is recorded already.</exception>
    public HealthScreen With(ScreeningItem item, Answer answer) => With(new ScreeningEntry(item, answer));

    /// <summary>The same screen with one more answer. The same entry twice is one.</summary>
    /// <param name="entry">The answer.</param>
    /// <exception cref="ArgumentException">A different answer to the question is recorded already.</exception>
    public HealthScreen With(ScreeningEntry entry)
    {
        Guard.NotNull(entry, nameof(entry));
        ScreeningEntry? existing = Find(entry.Item);
        if (existing is not null)
        {
            return existing.Equals(entry)
                ? this
                : throw new ArgumentException(
                    "Two different answers to one question: recorded is \"" + existing + "\", added was \"" + entry + "\". Call Without first to correct it.", nameof(entry));
        }

        return new HealthScreen(
            denied, ValueList<ScreeningEntry>.Of(entries.Add(entry).OrderBy(other => ScreeningItems.IndexOf(other.Item))));
    }

    /// <summary>The same screen without the recorded answer to a question.</summary>
    /// <param name="item">The question.</param>
    public HealthScreen Without(ScreeningItem item)
    {
        Guard.NotNull(item, nameof(item));
        return new HealthScreen(denied, ValueList<ScreeningEntry>.Of(entries.Where(entry => !entry.Item.Equals(item))));
    }

    /// <summary>The answer to a question: the recorded one, else no where its group was denied, else not asked.</summary>
    /// <param name="item">The question.</param>
    public Answer AnswerTo(ScreeningItem item)
    {
        Guard.NotNull(item, nameof(item));
        return Find(item)?.Answer ?? (Denies(item.Group) ? Answer.No : Answer.NotAsked);
    }

    /// <summary>True where the group was declared asked and denied.</summary>
    /// <param name="group">The group.</param>
    public bool IsDenied(ScreeningGroup group) => Denies(Guard.Defined(group, ScreeningGroups.Names, nameof(group)));

    /// <inheritdoc/>
    public bool Equals(HealthScreen? other) => other is not null && denied.Equals(other.denied) && entries.Equals(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HealthScreen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(denied, entries);

    /// <summary>The denied groups and the answers.</summary>
    public override string ToString() =>
        "denied: " + (denied.Count == 0 ? "none" : string.Join(", ", denied.Select(ScreeningGroups.Names.NameOf)))
        + "; answers: " + (entries.Count == 0 ? "none" : string.Join("; ", entries));

    private bool Denies(ScreeningGroup group)
    {
        for (int i = 0; i < denied.Count; i++)
        {
            if (denied[i] == group)
            {
                return true;
            }
        }

        return false;
    }

    internal ScreeningEntry? Find(ScreeningItem item)
    {
        foreach (ScreeningEntry entry in entries)
        {
            if (entry.Item.Equals(item))
            {
                return entry;
            }
        }

        return null;
    }
}
