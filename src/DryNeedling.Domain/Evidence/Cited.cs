namespace DryNeedling.Domain.Evidence;

/// <summary>Short forms for the catalogues: how the source was read, and what it says. None of these sources grades a severity.</summary>
internal static class Cited
{
    internal static Citation Read(Source source, string note) => new(source, SourceSeverity.NotGraded, ReadingMark.Read, note);

    internal static Citation Secondary(Source source, string note) => new(source, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, note);

    internal static Citation Weak(Source source, string note) => new(source, SourceSeverity.NotGraded, ReadingMark.Weak, note);

    internal static Citation Unconfirmed(Source source, string note) => new(source, SourceSeverity.NotGraded, ReadingMark.Unconfirmed, note);

    internal static Citation Derived(string note) => new(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Derived, note);
}
