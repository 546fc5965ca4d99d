using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Serialization;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace DryNeedling.Domain.Tests.Cases;

/// <summary>
/// A worked case: a person, told as what differs from the plain adult, and the answer that the ground asks for. Read strictly:
/// a member that is unknown, missing, doubled or of another kind is refused, with the name of the file.
/// </summary>
internal sealed class WorkedCase
{
    private const string PlainAdult = "plain-adult";
    private static readonly string Folder = Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Cases", "Worked");

    private WorkedCase(string name, JsonObject file, JsonObject plainAdult)
    {
        Name = name;
        Title = Text(file, "title");
        Why = Text(file, "why");
        Ground = List(file, "ground", isRequired: true);
        Boundary = file.ContainsKey("boundary") ? ReadBoundary(Object(file, "boundary")) : null;
        JsonObject changes = Object(file, "presentation");
        SaidTwice = [.. changes.Where(change => JsonNode.DeepEquals(plainAdult[change.Key], Patched(plainAdult[change.Key], change.Value))).Select(change => change.Key)];
        Document = Patched(plainAdult, changes)!.ToJsonString();
        Presentation = DryNeedlingJson.TryReadPresentation(Document, out Presentation? person, out IReadOnlyList<JsonProblem> problems)
            ? person
            : throw Refused("presentation: " + string.Join("; ", problems));
        Expected = ReadExpected(Object(file, "expected"));
        Only(file, "title", "why", "ground", "boundary", "presentation", "expected");
    }

    /// <summary>The names of all cases, without the ending of the file.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != PlainAdult).Order(StringComparer.Ordinal),
    ];

    internal string Name { get; }

    internal string Title { get; }

    internal string Why { get; }

    internal IReadOnlyList<string> Ground { get; }

    internal WorkedBoundary? Boundary { get; }

    /// <summary>Members of the patch that change nothing.</summary>
    internal IReadOnlyList<string> SaidTwice { get; }

    /// <summary>The whole presentation, as the JSON contract has it.</summary>
    internal string Document { get; }

    internal Presentation Presentation { get; }

    internal WorkedAnswer Expected { get; }

    internal static WorkedCase Of(string name) => Parse(name, File.ReadAllText(PathOf(name)));

    internal static WorkedCase Parse(string name, string text) => new(name, Parsed(name, text), Parsed(PlainAdult, File.ReadAllText(PathOf(PlainAdult))));

    /// <summary>A JSON Merge Patch (RFC 7396): objects are merged, null takes away, everything else replaces.</summary>
    internal static JsonNode? Patched(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes)
        {
            return patch?.DeepClone();
        }

        JsonObject merged = target is JsonObject whole ? whole.DeepClone().AsObject() : [];
        foreach ((string member, JsonNode? change) in changes)
        {
            if (change is null)
            {
                merged.Remove(member);
            }
            else
            {
                merged[member] = Patched(merged[member], change);
            }
        }

        return merged;
    }

    private static string PathOf(string name) => Path.Combine(Folder, name + ".json");

    private static JsonObject Parsed(string name, string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
                ?? throw new FormatException(name + ".json: the file is not an object.");
        }
        catch (JsonException refusal)
        {
            throw new FormatException(name + ".json: " + refusal.Message, refusal);
        }
    }

    private WorkedBoundary ReadBoundary(JsonObject boundary)
    {
        var read = new WorkedBoundary(Text(boundary, "threshold"), Text(boundary, "side"));
        Only(boundary, "threshold", "side");
        return read.Side is "within" or "beyond" ? read : throw Refused("boundary.side is \"within\" or \"beyond\", not \"" + read.Side + "\".");
    }

    private WorkedAnswer ReadExpected(JsonObject expected)
    {
        Only(expected, "overall", "rules", "presumed", "decisive", "questions", "referral", "openReferral", "firstTarget", "blockedOptions");
        return new WorkedAnswer
        {
            Overall = Text(expected, "overall"),
            Rules = List(expected, "rules", isRequired: true),
            Presumed = List(expected, "presumed", isRequired: false),
            Decisive = List(expected, "decisive", isRequired: true),
            Questions = List(expected, "questions", isRequired: false),
            Referral = expected.ContainsKey("referral") ? Text(expected, "referral") : null,
            OpenReferral = expected.ContainsKey("openReferral") ? Text(expected, "openReferral") : null,
            FirstTarget = expected.ContainsKey("firstTarget") ? Text(expected, "firstTarget") : null,
            BlockedOptions = expected.ContainsKey("blockedOptions") ? Number(expected, "blockedOptions") : 0,
        };
    }

    private JsonObject Object(JsonObject whole, string member) => whole[member] as JsonObject ?? throw Refused(member + " is missing or no object.");

    private string Text(JsonObject whole, string member) =>
        whole[member] is JsonValue value && value.TryGetValue(out string? text) && text.Trim().Length > 0 ? text : throw Refused(member + " is missing, empty or no text.");

    private int Number(JsonObject whole, string member) =>
        whole[member] is JsonValue value && value.TryGetValue(out int number) && number > 0 ? number : throw Refused(member + " is no number above 0; leave it out where there is none.");

    /// <summary>A list of words, sorted and each once, so that two readers write it alike.</summary>
    private string[] List(JsonObject whole, string member, bool isRequired)
    {
        if (!isRequired && !whole.ContainsKey(member))
        {
            return [];
        }

        string[] words = whole[member] is JsonArray list && list.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(item => item!.GetValue<string>())]
            : throw Refused(member + " is missing or no list of texts.");
        return words.SequenceEqual(words.Distinct().Order(StringComparer.Ordinal)) ? words : throw Refused(member + " is not sorted, or names something twice.");
    }

    private void Only(JsonObject whole, params string[] known)
    {
        string[] unknown = [.. whole.Select(pair => pair.Key).Except(known)];
        if (unknown.Length > 0)
        {
            throw Refused("unknown member " + string.Join(", ", unknown) + "; known are " + string.Join(", ", known) + ".");
        }
    }

    private FormatException Refused(string what) => new(Name + ".json: " + what);
}
