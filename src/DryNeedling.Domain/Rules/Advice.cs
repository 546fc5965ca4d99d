using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>Says something worth knowing. Changes no level and no referral. Immutable and thread-safe.</summary>
public sealed class Advice : Rule
{
    internal Advice(string id)
        : base(id)
    {
    }

    internal override string Kind => "advice";

    internal override string Effect => "advice";

    internal override bool IsHeldBy(SourceSeverity severity) => severity != SourceSeverity.NotGraded;
}
