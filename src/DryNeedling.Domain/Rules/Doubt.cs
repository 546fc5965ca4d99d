using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// Casts doubt on the <em>benefit</em>, not on safety: lifts its options to <see cref="Clearance.Precaution"/>, never further.
/// Immutable and thread-safe.
/// </summary>
public sealed class Doubt : Rule
{
    internal Doubt(string id)
        : base(id)
    {
    }

    /// <summary>The options whose benefit is doubtful. Closed upwards in technique.</summary>
    public NeedlingOptionSet Scope { get; internal init; }

    internal override NeedlingOptionSet Touches => Scope;

    internal override string Kind => "doubt of benefit";

    internal override string Effect => "benefit doubtful: " + Scope;

    internal override bool IsHeldBy(SourceSeverity severity) => severity == SourceSeverity.WeakensBenefit;
}
