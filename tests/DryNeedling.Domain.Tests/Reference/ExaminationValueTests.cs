using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// Every value of the parts that may be given by summary or by details, beside every open value of the power: chance
/// alone would seldom bring two of them together.
/// </summary>
public sealed class ExaminationValueTests
{
    private static readonly Answering Shipped = Snapshot.By(RuleSet.Default);

    public static TheoryData<string> DetailedParts => ["power", "reflex", "sensation", "tension", "saddle", "trigger points"];

    [Theory]
    [MemberData(nameof(DetailedParts))]
    public void The_reference_agrees_on_every_value_and_every_completion_lies_in_the_bounds(string name)
    {
        var random = new Random(20261122);
        foreach (Person person in People(name))
        {
            Assert.Null(Law.AgreesWithTheReference(Shipped, person));
            Assert.Null(Law.LearningOnlyNarrows(Shipped, person, random));
        }
    }

    [Theory]
    [MemberData(nameof(DetailedParts))]
    public void The_questions_of_every_open_value_are_exactly_those_that_matter(string name)
    {
        Part part = Parts.Named(name);
        Person plain = Person.PlainHealthyAdult;
        foreach (Value value in part.Values.Where(value => value.IsUnknown))
        {
            Person open = plain.With(part, value.Name);
            string[] stakes = [.. open.Completions(part).Select(one => Shipped(one.Presentation).Stakes()).Distinct()];
            Assert.Equal(
                stakes.Length > 1 ? value.Question!.Split(',').Order(StringComparer.Ordinal) : [],
                Shipped(open.Presentation).Questions!);
        }
    }

    private static IEnumerable<Person> People(string name)
    {
        Part part = Parts.Named(name);
        foreach (Value value in part.Values.Where(value => name != "trigger points" || !(value.Name.StartsWith("Left ", StringComparison.Ordinal) || value.Name.StartsWith("Right ", StringComparison.Ordinal))))
        {
            Person person = Person.PlainHealthyAdult.With(part, value.Name);
            yield return person;
            yield return person.With("symptoms", "weak calf");
            if (name is "reflex" or "sensation" or "tension")
            {
                foreach (Value beside in Parts.Named("power").Values.Where(beside => beside.IsUnknown))
                {
                    yield return person.With("power", beside.Name);
                }
            }
        }
    }
}
