using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>Marks options as supported. Never permits anything by itself. Immutable and thread-safe.</summary>
public sealed class Indication : Rule
{
    internal Indication(string id)
        : base(id)
    {
    }

    /// <summary>The options it may support.</summary>
    public NeedlingOptionSet Scope { get; internal init; }

    internal override NeedlingOptionSet Touches => Scope;

    internal override string Kind => "indication";

    internal override string Effect => "supports the muscle";

    internal override bool IsHeldBy(SourceSeverity severity) => severity == SourceSeverity.Supports;
}
