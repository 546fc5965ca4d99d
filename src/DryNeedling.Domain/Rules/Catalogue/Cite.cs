using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Short forms for the tables: how the source was read, then its own severity and what it says.</summary>
internal static class Cite
{
    internal static Citation Read(Source source, SourceSeverity severity, string note) => new(source, severity, ReadingMark.Read, note);

    internal static Citation Secondary(Source source, SourceSeverity severity, string note) => new(source, severity, ReadingMark.ReadSecondary, note);

    internal static Citation Weak(Source source, SourceSeverity severity, string note) => new(source, severity, ReadingMark.Weak, note);

    internal static Citation Unconfirmed(Source source, SourceSeverity severity, string note) => new(source, severity, ReadingMark.Unconfirmed, note);

    internal static Citation Derived(SourceSeverity severity, string note) => new(Sources.Own, severity, ReadingMark.Derived, note);
}
