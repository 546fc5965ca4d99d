using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// The catalogue of every source that the library cites. Keys name the fact sheet that holds the row
/// (<c>safety</c>, <c>sciatica</c>, <c>muscles</c>) and the row's key there. Each source is made when it is first asked for.
/// Thread-safe.
/// </summary>
public static partial class Sources
{
    internal static Source Article => field ?? Once.Keep(ref field, new("article", SourceKind.Article, "Can Dry Needling Help Sciatica?", "N. Lorem, Impact Dry Needling Clinic", 2024, null));

    internal static Source Own => field ?? Once.Keep(ref field, new("own", SourceKind.OwnProposal, "Default chosen by this library, strict where sources split", "DryNeedling.Domain", 2026, null));

    /// <summary>All sources, ordered by key.</summary>
    public static IReadOnlyList<Source> All => field ?? Once.Keep(ref field, ValueList<Source>.Of(
        new[] { Article, Own }.Concat(SafetySheet()).Concat(SciaticaSheet()).Concat(MusclesSheet()).OrderBy(source => source.Key, StringComparer.Ordinal)));

    /// <summary>Finds a source by its key (ordinal).</summary>
    /// <param name="key">The key, such as <c>safety:S20</c>.</param>
    /// <param name="source">The source, where one has that key.</param>
    /// <returns>True where one has that key.</returns>
    public static bool TryFind(string key, [NotNullWhen(true)] out Source? source)
    {
        Guard.NotNull(key, nameof(key));
        source = All.FirstOrDefault(candidate => string.Equals(candidate.Key, key, StringComparison.Ordinal));
        return source is not null;
    }

    private static Source Weak(string key, string title, string author, int? year, string? link) => new(key, SourceKind.Weak, title, author, year, link);

    private static Source Guideline(string key, string title, string author, int? year, string? link) => new(key, SourceKind.Guideline, title, author, year, link);

    private static Source Study(string key, string title, string author, int? year, string? link) => new(key, SourceKind.Study, title, author, year, link);

    private static Source Case(string key, string title, string author, int? year, string? link) => new(key, SourceKind.CaseReport, title, author, year, link);

    private static Source Reference(string key, string title, string author, int? year, string? link) => new(key, SourceKind.ReferenceWork, title, author, year, link);
}
