using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy.Catalogue;

/// <summary>Short ways to write catalogue entries.</summary>
internal static class Made
{
    internal static ValueList<T> List<T>(params T[] items) => ValueList<T>.Of(items);

    internal static ReferenceCode Uberon(string value, string of = "whole") =>
        new(CodeSystem.Uberon, "v2026-04-01", value, of, Sources.Uberon2026, ReadingMark.Read);

    internal static ReferenceCode Fma(string value, string of = "whole") =>
        new(CodeSystem.Fma, "bridge of Uberon, 2023-09-05", value, of, Sources.UberonFma2023, ReadingMark.ReadSecondary);

    internal static ReferenceCode Ta98(string value, string of = "whole") =>
        new(CodeSystem.Ta98, "1998, as transcribed", value, of, Sources.Ta98, ReadingMark.ReadSecondary);

    internal static ReferenceCode Ta2(string value, string of = "whole") =>
        new(CodeSystem.Ta2, "second edition, as listed by Z-Anatomy", value, of, Sources.Ta2, ReadingMark.ReadSecondary);

    internal static ReferenceCode FreeExerciseDb(string value) =>
        new(CodeSystem.FreeExerciseDb, "commit acd61f7", value, "example", Sources.Fedb, ReadingMark.Read);

    /// <summary>What a source says, with the mark that its kind allows.</summary>
    internal static Citation Says(Source source, string note) =>
        new(source, SourceSeverity.NotGraded, source.Kind == SourceKind.Weak ? ReadingMark.Weak : ReadingMark.Read, note);

    internal static Citation Position(string note) => new(Sources.AnatomyPosition, SourceSeverity.NotGraded, ReadingMark.Derived, note);

    internal static StructureAtRisk AtRisk(
        AnatomicalStructure structure, string words, string? level, string? approach, HazardBasis basis, params Citation[] citations) =>
        new(structure, words, level, approach, basis, basis == HazardBasis.NamedBySource ? citations[0].Mark : ReadingMark.Derived, citations);

    internal static NerveSupply Supply(
        string nerve, string part, SupplyStanding standing, ReadingMark mark, string? note, Source[] sources, params SpinalSegment[] segments) =>
        new(nerve, part, segments, standing, WeakWhereAllAre(sources, mark), note, sources);

    /// <summary>What was read, but only in weak sources, is no more than weak.</summary>
    internal static ReadingMark WeakWhereAllAre(Source[] sources, ReadingMark mark) =>
        mark == ReadingMark.Read && Array.TrueForAll(sources, source => source.Kind == SourceKind.Weak) ? ReadingMark.Weak : mark;

    internal static ObservedCount Count(string label, int numerator, int denominator, string unit) =>
        new(label, Proportion.Of(numerator, denominator, unit));
}
