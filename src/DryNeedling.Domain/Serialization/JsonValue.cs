using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// A value of a document and where it stands. Each reading either gives the value, or notes one problem and gives null.
/// </summary>
internal readonly struct JsonValue
{
    private const int LongestExactNumber = 28;

    private readonly JsonElement element;
    private readonly JsonProblems problems;

    internal JsonValue(JsonElement element, string path, JsonProblems problems)
    {
        this.element = element;
        this.problems = problems;
        Path = path;
    }

    internal string Path { get; }

    private string Found => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };

    /// <summary>False, with a problem, for null: what is not recorded is left out.</summary>
    internal bool IsPresent()
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            return true;
        }

        Note(JsonProblems.Null, "null says nothing; leave out what is not recorded, or write a value.");
        return false;
    }

    internal JsonCursor? AsObject() =>
        Is(JsonValueKind.Object, "an object in braces") ? new JsonCursor(element, Path, problems) : null;

    /// <summary>The items of a list; null items are problems and are left out.</summary>
    internal IReadOnlyList<JsonValue>? AsList()
    {
        if (!Is(JsonValueKind.Array, "a list in square brackets"))
        {
            return null;
        }

        var items = new List<JsonValue>();
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            var value = new JsonValue(item, Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", problems);
            index++;
            if (value.IsPresent())
            {
                items.Add(value);
            }
        }

        return items;
    }

    internal string? AsText()
    {
        if (!Is(JsonValueKind.String, "a text in double quotes"))
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            Note(JsonProblems.Malformed, "The text holds half of a surrogate pair, which is no character; write the whole pair.");
            return null;
        }
    }

    internal string? AsFilledText()
    {
        string? text = AsText();
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Note(JsonProblems.Missing, "The text is empty; write what belongs there.");
        return null;
    }

    internal ClinicalCode? AsCode(CodeSystem system)
    {
        string? text = AsFilledText();
        if (text is null)
        {
            return null;
        }

        if (ClinicalCode.TryParse(system, text, out ClinicalCode? code))
        {
            return code;
        }

        Note(
            JsonProblems.Malformed,
            JsonProblems.Quote(text) + " is not a code of " + CodeSystems.Names.NameOf(system) + ": expected " + ClinicalCode.Expected(system) + ".");
        return null;
    }

    internal bool? AsBoolean()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.ValueKind == JsonValueKind.True;
        }

        Note(JsonProblems.WrongType, "Expected true or false without quotes, but found " + Found + ".", "true", "false");
        return null;
    }

    internal int? AsNumber(int low, int high, string unit)
    {
        string range = low.ToString(CultureInfo.InvariantCulture) + " to " + high.ToString(CultureInfo.InvariantCulture);
        if (element.ValueKind != JsonValueKind.Number)
        {
            Note(JsonProblems.WrongType, "Expected a whole number without quotes, " + range + " " + unit + ", but found " + Found + ".", range);
            return null;
        }

        string raw = element.GetRawText();
        if (raw.IndexOfAny(new[] { '.', 'e', 'E' }) >= 0)
        {
            Note(JsonProblems.WrongType, "Expected a whole number, " + range + " " + unit + ", without fraction or exponent, but found " + Shortened(raw) + ".", range);
            return null;
        }

        if (element.TryGetInt32(out int number) && number >= low && number <= high)
        {
            return number;
        }

        Note(JsonProblems.OutOfRange, "Must be " + range + " " + unit + ", but is " + Shortened(raw) + ".", range);
        return null;
    }

    /// <summary>A number that may have a fraction. Whether it lies in a range is for the caller to judge.</summary>
    internal decimal? AsDecimal(string allowed)
    {
        if (element.ValueKind != JsonValueKind.Number)
        {
            Note(JsonProblems.WrongType, "Expected a number without quotes, " + allowed + ", but found " + Found + ".", allowed);
            return null;
        }

        string raw = element.GetRawText();
        if (raw.IndexOfAny(new[] { 'e', 'E' }) >= 0)
        {
            Note(JsonProblems.WrongType, "Expected a number, " + allowed + ", without exponent, but found " + Shortened(raw) + ".", allowed);
            return null;
        }

        // A decimal keeps at most 28 digits and would round the rest in silence.
        if (raw.Length <= LongestExactNumber && element.TryGetDecimal(out decimal number))
        {
            return number;
        }

        Note(JsonProblems.OutOfRange, "Must be " + allowed + ", but is " + Shortened(raw) + "; write it with fewer digits.", allowed);
        return null;
    }

    internal CalendarDate? AsDate()
    {
        string? text = AsText();
        if (text is null)
        {
            return null;
        }

        if (CalendarDate.TryParse(text, out CalendarDate? date))
        {
            return date;
        }

        Note(JsonProblems.NotAllowed, JsonProblems.Quote(text) + " is no day of the calendar; write a date of the years 1900 to 2200 as yyyy-MM-dd.", "yyyy-MM-dd");
        return null;
    }

    internal TEnum? AsName<TEnum>(EnumNames<TEnum> names, string what)
        where TEnum : struct, Enum
    {
        string? text = AsText();
        if (text is null)
        {
            return null;
        }

        if (names.TryParse(text, out TEnum value))
        {
            return value;
        }

        NoteNotAllowed(text, what, names.Names);
        return null;
    }

    /// <summary>A name out of a catalogue.</summary>
    internal T? AsOneOf<T>(IReadOnlyList<T> catalogue, Func<T, string> nameOf, string what)
        where T : class
    {
        string? text = AsText();
        if (text is null)
        {
            return null;
        }

        T? found = catalogue.FirstOrDefault(candidate => string.Equals(nameOf(candidate), text, StringComparison.Ordinal));
        if (found is null)
        {
            NoteNotAllowed(text, what, catalogue.Select(nameOf).ToList());
        }

        return found;
    }

    internal void Note(string code, string message, params string[] allowed) => problems.Add(Path, code, message, allowed);

    private void NoteNotAllowed(string text, string what, IReadOnlyList<string> allowed)
    {
        string? meant = allowed.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        problems.Add(
            Path,
            JsonProblems.NotAllowed,
            JsonProblems.Quote(text) + " is no " + what + (meant is null ? ". " : "; did you mean \"" + meant + "\"? ") + "Write one of: " + string.Join(", ", allowed) + ".",
            allowed);
    }

    private bool Is(JsonValueKind kind, string expected)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        Note(JsonProblems.WrongType, "Expected " + expected + ", but found " + Found + ".");
        return false;
    }

    private static string Shortened(string number) => number.Length <= 20 ? number : number.Substring(0, 20) + "...";
}
