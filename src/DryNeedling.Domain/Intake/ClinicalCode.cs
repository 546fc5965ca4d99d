using System;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A code of a diagnosis or a medicine as a clinic's system holds it. Letters are upper-cased, white space around it is dropped
/// and the dot of an ICD code is put in its place; nothing else is mended. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ClinicalCode : IEquatable<ClinicalCode>
{
    private ClinicalCode(CodeSystem system, string value)
    {
        System = system;
        Value = value;
        Bare = value.Replace(".", "");
    }

    /// <summary>The code system: ICD-10-CM, WHO ICD-10 or ATC.</summary>
    public CodeSystem System { get; }

    /// <summary>The code in its usual spelling, such as <c>M54.31</c> or <c>B01AF01</c>.</summary>
    public string Value { get; }

    /// <summary>The code without its dot.</summary>
    internal string Bare { get; }

    /// <summary>A code.</summary>
    /// <param name="system"><see cref="CodeSystem.Icd10Cm"/>, <see cref="CodeSystem.Icd10Who"/> or <see cref="CodeSystem.Atc"/>.</param>
    /// <param name="value">The code; the dot of an ICD code may be left out.</param>
    /// <exception cref="ArgumentException">The system has no codes of diagnoses or medicines, or the code is malformed.</exception>
    public static ClinicalCode Of(CodeSystem system, string value)
    {
        Guard.Defined(system, CodeSystems.Names, nameof(system));
        Guard.NotNull(value, nameof(value));
        if (!IsClinical(system))
        {
            throw new ArgumentException(
                CodeSystems.Names.NameOf(system) + " holds no codes of diagnoses or medicines; use icd-10-cm, icd-10-who or atc.", nameof(system));
        }

        return TryParse(system, value, out ClinicalCode? code)
            ? code
            : throw new ArgumentException("\"" + value + "\" is not a code of " + CodeSystems.Names.NameOf(system) + ": expected " + Expected(system) + ".", nameof(value));
    }

    /// <summary>A code of ICD-10-CM.</summary>
    /// <param name="value">The code, with or without its dot.</param>
    /// <exception cref="ArgumentException">The code is malformed.</exception>
    public static ClinicalCode Icd10Cm(string value) => Of(CodeSystem.Icd10Cm, value);

    /// <summary>A code of the WHO's ICD-10.</summary>
    /// <param name="value">The code, with or without its dot.</param>
    /// <exception cref="ArgumentException">The code is malformed.</exception>
    public static ClinicalCode Icd10Who(string value) => Of(CodeSystem.Icd10Who, value);

    /// <summary>A code of the ATC classification, of any of its levels below the first.</summary>
    /// <param name="value">The code.</param>
    /// <exception cref="ArgumentException">The code is malformed.</exception>
    public static ClinicalCode Atc(string value) => Of(CodeSystem.Atc, value);

    /// <summary>Reads a code; false, with no code, where it is malformed or the system holds none.</summary>
    /// <param name="system">The code system.</param>
    /// <param name="value">The code.</param>
    /// <param name="code">The code, where it is well formed.</param>
    /// <returns>True where it is well formed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The system is not defined.</exception>
    public static bool TryParse(CodeSystem system, string? value, [NotNullWhen(true)] out ClinicalCode? code)
    {
        Guard.Defined(system, CodeSystems.Names, nameof(system));
        string bare = value is null ? "" : UpperCased(value.Trim());
        if (system != CodeSystem.Atc && bare.Length > 3 && bare[3] == '.')
        {
            bare = bare.Remove(3, 1);
            bare = bare.Length > 3 ? bare : "";
        }

        code = IsClinical(system) && IsWellFormed(system, bare)
            ? new ClinicalCode(system, system != CodeSystem.Atc && bare.Length > 3 ? bare.Insert(3, ".") : bare)
            : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public bool Equals(ClinicalCode? other) => other is not null && System == other.System && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClinicalCode);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System, Value);

    /// <summary>System and code.</summary>
    public override string ToString() => CodeSystems.Names.NameOf(System) + " " + Value;

    internal static bool IsClinical(CodeSystem system) => system is CodeSystem.Icd10Cm or CodeSystem.Icd10Who or CodeSystem.Atc;

    internal static string Expected(CodeSystem system) => system switch
    {
        CodeSystem.Atc => "a letter, two digits, and for the lower levels a letter, a letter and two digits, such as B01AF01",
        CodeSystem.Icd10Cm => "a letter, a digit, a digit or letter, and up to four more after a dot, such as M54.31",
        _ => "a letter, two digits, and up to two more digits after a dot, such as M54.3",
    };

    private static bool IsWellFormed(CodeSystem system, string bare) => system switch
    {
        CodeSystem.Atc => bare.Length is 3 or 4 or 5 or 7 && Fits(bare, "A00AA00"),
        CodeSystem.Icd10Cm => bare.Length is >= 3 and <= 7 && Fits(bare, "A0XXXXX"),
        _ => bare.Length is >= 3 and <= 5 && Fits(bare, "A0000"),
    };

    /// <summary>Of the letters a to z alone: which others have a capital among A to Z differs by platform.</summary>
    private static string UpperCased(string text)
    {
        char[] letters = text.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] is >= 'a' and <= 'z' ? (char)(letters[i] - 'a' + 'A') : letters[i];
        }

        return new string(letters);
    }

    /// <summary>Position by position: A for a letter, 0 for a digit, X for either.</summary>
    private static bool Fits(string bare, string shape)
    {
        for (int i = 0; i < bare.Length; i++)
        {
            bool letter = bare[i] is >= 'A' and <= 'Z';
            bool digit = bare[i] is >= '0' and <= '9';
            if (!(shape[i] switch { 'A' => letter, '0' => digit, _ => letter || digit }))
            {
                return false;
            }
        }

        return true;
    }
}
