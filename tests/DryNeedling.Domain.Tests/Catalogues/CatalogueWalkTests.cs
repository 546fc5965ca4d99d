using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>
/// Walks every catalogue of the library by reflection: a catalogue is a public static class with a list named All. What a new
/// catalogue must keep, it keeps from its first day.
/// </summary>
public sealed class CatalogueWalkTests
{
    private const string ApprovedIds = "CatalogueIds.txt";

    private static readonly Assembly Library = typeof(RuleSet).Assembly;

    private static readonly Type[] CatalogueTypes = [.. Library.GetExportedTypes().Where(type => type.IsAbstract && type.IsSealed && AllOf(type) is not null)];

    /// <summary>Catalogues of this library's own parts, which state no clinical fact: why no source stands at each entry.</summary>
    private static readonly Dictionary<string, string> NeedNoSource = new()
    {
        ["AnatomicalStructures"] = "a structure is a name; what is said of it stands with its sources at the muscles, and codes carry their own",
        ["BodyRegionReferences"] = "a region is a name; its codes carry their own source, and a region without one is this library's own word",
        ["CourseFacts"] = "a fact is a name for what rules read; its sources stand at the rules",
        ["Facts"] = "a fact is a name for what rules read; its sources stand at the rules",
        ["PlanSteps"] = "a step's sources stand at the rules and exercises that plan it",
        ["Safeguards"] = "a safeguard's sources stand at the rules that demand it, or at itself where a muscle does",
        ["Sources"] = "a source is one",
    };

    public static TheoryData<string> Names => [.. CatalogueTypes.Select(type => type.Name)];

    [Fact]
    public void The_catalogues_are_found() => Assert.Empty(new[]
    {
        "Muscles", "TriggerPoints", "AnatomicalStructures", "BodyRegionReferences", "Exercises", "PrevalenceFigures", "Sources", "EvidenceStatements",
        "GuidelinePositions", "SourceDisagreements", "ScreeningItems", "DiagnosisLabels", "OutcomeMeasures", "Facts",
    }.Except(CatalogueTypes.Select(type => type.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_found_again(string name)
    {
        Type catalogue = CatalogueTypes.Single(type => type.Name == name);
        object[] entries = Entries(catalogue);
        Assert.NotEmpty(entries);
        string[] ids = [.. entries.Select(IdOf)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.False(string.IsNullOrWhiteSpace(id)));
        if (catalogue.GetMethod("TryFind") is MethodInfo find)
        {
            Assert.All(entries, entry =>
            {
                object?[] arguments = [IdOf(entry), null];
                Assert.True((bool)find.Invoke(null, arguments)!);
                Assert.Equal(entry, arguments[1]);
            });
            Assert.False((bool)find.Invoke(null, ["no such id", null])!);
            Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => find.Invoke(null, [null, null])).InnerException);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_named_entry_is_listed_and_made_once(string name)
    {
        Type catalogue = CatalogueTypes.Single(type => type.Name == name);
        object[] entries = Entries(catalogue);
        foreach (PropertyInfo property in catalogue.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.Name != "All"))
        {
            object? value = property.GetValue(null);
            if (value is not null && value.GetType() == entries[0].GetType())
            {
                Assert.Contains(entries, entry => ReferenceEquals(entry, value));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_entry_is_without_a_source(string name)
    {
        if (NeedNoSource.ContainsKey(name))
        {
            return;
        }

        foreach (object entry in Entries(CatalogueTypes.Single(type => type.Name == name)))
        {
            bool nothingWasFound = entry is EvidenceStatement { Certainty: Certainty.NoneFound or Certainty.NotGraded };
            Assert.True(nothingWasFound || OwnSources(entry).Any(), $"{name}: {IdOf(entry)} names no source");
        }
    }

    [Fact]
    public void Nothing_hangs_in_the_air()
    {
        Dictionary<Type, HashSet<object>> listed = CatalogueTypes
            .Select(Entries)
            .GroupBy(entries => entries[0].GetType())
            .ToDictionary(group => group.Key, group => group.SelectMany(entries => entries).ToHashSet());
        int checkedEntries = 0;
        foreach (object reached in Reachable())
        {
            if (listed.TryGetValue(reached.GetType(), out HashSet<object>? entries))
            {
                Assert.True(entries.Contains(reached), $"{reached.GetType().Name} {IdOf(reached)} stands in no catalogue");
                checkedEntries++;
            }
        }

        Assert.True(checkedEntries > 500, "only " + checkedEntries + " entries were reached");
    }

    [Fact]
    public void Every_source_is_cited_by_something()
    {
        HashSet<string> cited = [.. Reachable().OfType<Source>().Select(source => source.Key)];
        Assert.All(Sources.All, source => Assert.Contains(source.Key, cited));
    }

    [Fact]
    public void Every_source_says_what_it_is()
    {
        foreach (Source source in Sources.All)
        {
            Assert.NotEqual(SourceKind.Unspecified, source.Kind);
            Assert.Matches("^(article|own|(safety|sciatica|muscles):[A-Za-z0-9-]+)$", source.Key);
            Assert.True(source.Link is null || Uri.TryCreate(source.Link, UriKind.Absolute, out _), source.Key + " has a broken link: " + source.Link);
            Assert.True(source.Year is null or (>= 1950 and <= 2026), source.Key);
            Assert.DoesNotMatch("public index|registry index|n/d|n/s|`", source.Title + " " + source.Author);
        }
    }

    [Fact]
    public void No_member_of_a_catalogue_is_null_or_blank_where_it_must_not_be()
    {
        foreach (object reached in Reachable())
        {
            foreach (PropertyInfo property in Readable(reached.GetType()))
            {
                object? value = property.GetValue(reached);
                if (value is IEnumerable list and not string && property.PropertyType.IsGenericType)
                {
                    Assert.All(list.Cast<object?>(), item => Assert.NotNull(item));
                    Assert.All(list.OfType<string>(), text => Assert.False(string.IsNullOrWhiteSpace(text)));
                }
                else if (value is string text)
                {
                    Assert.Equal(text.Trim(), text);
                    Assert.DoesNotMatch(@"\s{2,}|\bTODO\b|\(R\)|\(D\)|\[S\d+\]", text);
                }
            }
        }
    }

    [Fact]
    public void No_words_recommend_a_depth_or_promise_a_cure()
    {
        foreach (string text in Reachable().SelectMany(reached => Readable(reached.GetType()).Select(property => property.GetValue(reached))).OfType<string>())
        {
            Assert.DoesNotMatch(new Regex(@"\b(recommended (depth|length)|safe depth is|insert \d|will cure|guarantees?|is safe to needle)\b", RegexOptions.IgnoreCase), text);
        }
    }

    /// <summary>Stable: an id that goes or changes breaks what clinics have stored. Approve as the tests' readme says.</summary>
    [Fact]
    public void The_ids_are_the_approved_ones()
    {
        string path = Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Catalogues", ApprovedIds);
        string actual = string.Concat(CatalogueTypes
            .SelectMany(type => Entries(type).Select(entry => type.Name + " " + IdOf(entry)))
            .Concat(RuleSet.Default.All.Select(rule => "RuleSet " + rule.Id))
            .OrderBy(line => line, StringComparer.Ordinal)
            .Select(line => line + "\n"));
        if (Environment.GetEnvironmentVariable("DRYNEEDLING_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        string[] approved = File.ReadAllLines(path);
        string[] now = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(approved.Except(now).Select(id => "gone: " + id).Concat(now.Except(approved).Select(id => "not approved: " + id)));
    }

    private static PropertyInfo? AllOf(Type type) => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static) is PropertyInfo all
        && all.PropertyType.IsGenericType && all.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? all : null;

    private static object[] Entries(Type catalogue) => [.. ((IEnumerable)AllOf(catalogue)!.GetValue(null)!).Cast<object>()];

    private static string IdOf(object entry) => new[] { "Id", "Code", "Key", "Region", "Root" }
        .Select(name => entry.GetType().GetProperty(name)?.GetValue(entry)?.ToString())
        .FirstOrDefault(id => id is not null) ?? entry.ToString()!;

    private static IEnumerable<PropertyInfo> Readable(Type type) => type.Namespace?.StartsWith("DryNeedling.Domain", StringComparison.Ordinal) == true && !type.IsEnum
        ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
        : [];

    /// <summary>Sources named by the entry itself or by its own parts, not by another entry that it points to.</summary>
    private static IEnumerable<Source> OwnSources(object entry)
    {
        HashSet<Type> others = [.. CatalogueTypes.Select(type => Entries(type)[0].GetType()).Where(type => type != typeof(Source))];
        return Walk([entry], next => next.GetType() == entry.GetType() ? ReferenceEquals(next, entry) : !others.Contains(next.GetType())).OfType<Source>();
    }

    private static IEnumerable<object> Reachable() => Walk(
        CatalogueTypes.Where(type => type != typeof(Sources)).SelectMany(Entries)
            .Concat(RuleSet.Default.All)
            .Concat(PlanSteps.All)
            .Concat(TargetingRules.Patterns.SelectMany(pattern => pattern.Citations))
            .Concat(Enum.GetValues<DurationScheme>().Where(scheme => scheme != DurationScheme.Unspecified).Select(scheme => (object)SymptomDuration.CitationOf(scheme)))
            .Concat(Library.GetExportedTypes().Where(type => !CatalogueTypes.Contains(type) && !type.ContainsGenericParameters)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Select(property => property.GetValue(null)).OfType<object>()),
        _ => true);

    private static List<object> Walk(IEnumerable<object> roots, Func<object, bool> enter)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var order = new List<object>();
        var open = new Stack<object>(roots);
        while (open.Count > 0)
        {
            object next = open.Pop();
            if (next is IEnumerable list and not string && next.GetType().Namespace?.EndsWith("Compatibility", StringComparison.Ordinal) != false)
            {
                foreach (object item in list.Cast<object>())
                {
                    open.Push(item);
                }

                continue;
            }

            if (next.GetType().IsValueType || next is string || !enter(next) || !seen.Add(next))
            {
                continue;
            }

            order.Add(next);
            foreach (object value in Readable(next.GetType()).Where(property => !property.PropertyType.IsValueType && property.PropertyType != typeof(string))
                .Select(property => property.GetValue(next)).OfType<object>())
            {
                open.Push(value);
            }
        }

        return order;
    }
}
