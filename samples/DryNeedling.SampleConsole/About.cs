using System;
using System.Text.Json;

namespace DryNeedling.SampleConsole;

/// <summary>What a file says about itself: for its reader, not for the evaluator.</summary>
internal sealed record About(string? Title, string? Source, string? Note)
{
    private const string Marker = "Not covered yet: ";

    /// <summary>What the rules do not cover yet, where the note says so.</summary>
    internal string? NotCovered => Note is not null && Note.IndexOf(Marker, StringComparison.Ordinal) is int start && start >= 0
        ? Note[(start + Marker.Length)..]
        : null;

    /// <summary>Reads it from a document that was found to be a presentation.</summary>
    internal static About Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("about", out JsonElement about)
            ? new About(Text(about, "title"), Text(about, "source"), Text(about, "note"))
            : new About(null, null, null);
    }

    private static string? Text(JsonElement about, string name) => about.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}
