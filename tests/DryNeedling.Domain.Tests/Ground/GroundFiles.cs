using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DryNeedling.Domain.Tests.Ground;

/// <summary>One row of the ground: its id, what it says in our own words, and what in the library serves it.</summary>
internal sealed record GroundRow(string Id, string Words, IReadOnlyList<string> ServedBy, string Reason)
{
    public override string ToString() => Id;
}

/// <summary>The lists of ground rows: tab-separated, one row a line, the first line a heading.</summary>
internal static class GroundFiles
{
    /// <summary>The rows of the patient article.</summary>
    internal static IReadOnlyList<GroundRow> Article { get; } = Read("article-rows.tsv");

    /// <summary>The rows of the fact sheets on safety, sciatica and muscles.</summary>
    internal static IReadOnlyList<GroundRow> Sheets { get; } = Read("ground-rows.tsv");

    private static GroundRow[] Read(string file) =>
    [
        .. File.ReadAllLines(Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Ground", file)).Skip(1).Select((line, i) =>
        {
            string[] cells = line.Split('\t');
            return cells.Length is 3 or 4
                ? new GroundRow(cells[0], cells[1], cells[2] == "-" ? [] : cells[2].Split(';'), cells.Length == 4 ? cells[3] : "")
                : throw new FormatException(file + ", line " + (i + 2) + ": " + cells.Length + " cells");
        }),
    ];
}
