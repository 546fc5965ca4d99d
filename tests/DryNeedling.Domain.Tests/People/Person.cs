using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.People;

/// <summary>
/// A generated person: the plain healthy adult, with some parts changed. Valid by construction, and so is everything it
/// shrinks to.
/// </summary>
public sealed class Person
{
    private readonly string[] values;
    private readonly Lazy<Presentation> presentation;

    internal Person(IEnumerable<string> values)
    {
        this.values = values.ToArray();
        presentation = new Lazy<Presentation>(() =>
        {
            var draft = new Draft();
            foreach ((Part part, string value) in Parts.All.Zip(this.values))
            {
                part[value].Apply(draft);
            }

            return draft.Build();
        });
    }

    /// <summary>Law 17's person: consent, qualified practitioner, one active trigger point, normal neurology, all denied.</summary>
    public static Person PlainHealthyAdult { get; } = new(Parts.All.Select(part => part.Values[0].Name));

    public Presentation Presentation => presentation.Value;

    internal IEnumerable<Part> UnknownParts => Parts.All.Where((part, i) => part[values[i]].IsUnknown);

    internal Value this[Part part] => part[values[IndexOf(part)]];

    internal Value this[string part] => this[Parts.Named(part)];

    public override string ToString() => "healthy adult, but "
        + string.Join("; ", Parts.All.Where((part, i) => part.Values[0].Name != values[i]).Select(part => part.Name + " = " + this[part].Name));

    internal Person With(Part part, string value)
    {
        string[] copy = [.. values];
        copy[IndexOf(part)] = part[value].Name;
        return new Person(copy);
    }

    internal Person With(string part, string value) => With(Parts.Named(part), value);

    /// <summary>Every way to answer what is unknown in one part.</summary>
    internal IEnumerable<Person> Completions(Part part) => this[part].Completions is IReadOnlyList<string> known
        ? known.Select(value => With(part, value))
        : [this];

    /// <summary>Every way to answer what is unknown in all parts.</summary>
    internal IEnumerable<Person> AllCompletions() => UnknownParts.ToList().Aggregate(
        (IEnumerable<Person>)[this], (people, part) => people.SelectMany(person => person.Completions(part)));

    internal Person RandomCompletion(Random random)
    {
        Person person = this;
        foreach (Part part in UnknownParts.ToList())
        {
            IReadOnlyList<string> known = person[part].Completions!;
            person = person.With(part, known[random.Next(known.Count)]);
        }

        return person;
    }

    /// <summary>Simpler people: each changed part back to the plain adult's, one at a time.</summary>
    internal IEnumerable<Person> Simpler() => Parts.All
        .Where((part, i) => part.Values[0].Name != values[i])
        .Select(part => With(part, part.Values[0].Name));

    private static int IndexOf(Part part)
    {
        for (int i = 0; i < Parts.All.Count; i++)
        {
            if (ReferenceEquals(Parts.All[i], part))
            {
                return i;
            }
        }

        throw new ArgumentException("not a part of the record: " + part.Name, nameof(part));
    }
}
