using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Reads the members of one object by name, keeps account of which were asked for, and reports the rest: what is written in
/// a document is either understood or refused, never skipped.
/// </summary>
internal sealed class JsonCursor
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly List<string> order = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> knownInOrder = new();
    private readonly JsonProblems problems;

    internal JsonCursor(JsonElement element, string path, JsonProblems problems)
    {
        Path = path;
        this.problems = problems;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (NameOf(member) is not string name)
            {
                problems.Add(path, JsonProblems.Malformed, "The name of a member holds half of a surrogate pair, which is no character; mend or remove it.");
            }
            else if (members.ContainsKey(name))
            {
                problems.Add(PathOf(name), JsonProblems.DuplicateMember, "The member " + JsonProblems.Quote(name) + " stands more than once in one object; write it once.");
            }
            else
            {
                members.Add(name, member.Value);
                order.Add(name);
            }
        }
    }

    internal string Path { get; }

    /// <summary>True where the member stands in the document, whatever its value.</summary>
    internal bool Has(string name) => members.ContainsKey(name);

    /// <summary>The member, where it stands in the document and is not null.</summary>
    internal JsonValue? Optional(string name)
    {
        if (known.Add(name))
        {
            knownInOrder.Add(name);
        }

        if (!members.TryGetValue(name, out JsonElement element))
        {
            return null;
        }

        var value = new JsonValue(element, PathOf(name), problems);
        return value.IsPresent() ? value : null;
    }

    /// <summary>The member; a problem where it is left out.</summary>
    internal JsonValue? Required(string name, string what)
    {
        if (!Has(name))
        {
            problems.Add(PathOf(name), JsonProblems.Missing, "The member \"" + name + "\" is missing; add " + what + ".");
        }

        return Optional(name);
    }

    /// <summary>The items of a list; empty where it is left out.</summary>
    internal IReadOnlyList<JsonValue> List(string name) => Optional(name)?.AsList() ?? Array.Empty<JsonValue>();

    /// <summary>Reports every member that nothing asked for.</summary>
    internal void Done()
    {
        foreach (string name in order)
        {
            if (known.Contains(name))
            {
                continue;
            }

            string? meant = knownInOrder.FirstOrDefault(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));
            problems.Add(
                PathOf(name),
                JsonProblems.UnknownMember,
                "There is no member " + JsonProblems.Quote(name) + " here" + (meant is null ? ". " : "; did you mean \"" + meant + "\"? ") + "The members are: " + string.Join(", ", knownInOrder) + ".",
                knownInOrder);
        }
    }

    internal string PathOf(string name)
    {
        bool plain = name.Length > 0 && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
        if (plain)
        {
            return Path + "." + name;
        }

        string quoted = JsonProblems.OneLine(name.Replace("\\", "\\\\").Replace("'", "\\'"));
        return Path + "['" + quoted + "']";
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
