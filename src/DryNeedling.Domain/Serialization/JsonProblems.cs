using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Serialization;

/// <summary>Collects what is wrong in one document.</summary>
internal sealed class JsonProblems
{
    internal const string UnknownMember = "unknown-member";
    internal const string DuplicateMember = "duplicate-member";
    internal const string WrongType = "wrong-type";
    internal const string NotAllowed = "not-allowed";
    internal const string Missing = "missing";
    internal const string Null = "null";
    internal const string OutOfRange = "out-of-range";
    internal const string Contradiction = "contradiction";
    internal const string Malformed = "malformed";
    internal const string SchemaVersion = "schema-version";

    private const int LongestEcho = 60;
    private readonly List<JsonProblem> found = new();

    internal int Count => found.Count;

    internal ValueList<JsonProblem> ToList() => ValueList<JsonProblem>.Of(found);

    internal void Add(string path, string code, string message, params string[] allowed) => Add(path, code, message, (IEnumerable<string>)allowed);

    internal void Add(string path, string code, string message, IEnumerable<string> allowed) =>
        found.Add(new JsonProblem(path, code, message, allowed));

    /// <summary>
    /// The last net around one construction: what the checks before it should have caught becomes a problem, not a throw.
    /// </summary>
    internal T? Built<T>(string path, Func<T?> build)
        where T : class
    {
        try
        {
            return build();
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            Add(path, Contradiction, OneLine(Said(refusal)));
            return null;
        }
    }

    /// <summary>What was said, without the name of the parameter, which differs by platform and means nothing in a document.</summary>
    private static string Said(Exception refusal)
    {
        string message = refusal.Message;
        if (refusal is not ArgumentException { ParamName: string parameter })
        {
            return message;
        }

        foreach (string suffix in new[] { " (Parameter '" + parameter + "')", "\r\nParameter name: " + parameter, "\nParameter name: " + parameter })
        {
            int place = message.IndexOf(suffix, StringComparison.Ordinal);
            message = place < 0 ? message : message.Substring(0, place);
        }

        return message;
    }

    /// <summary>A text of the document in quotes, in one line and not too long.</summary>
    internal static string Quote(string text)
    {
        if (text.Length <= LongestEcho)
        {
            return "\"" + OneLine(text) + "\"";
        }

        int cut = char.IsHighSurrogate(text[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return "\"" + OneLine(text.Substring(0, cut)) + "...\"";
    }

    /// <summary>The text with everything that could break a line written as an escape.</summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                line.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString();
    }
}
