using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules;

/// <summary>A sign of serious disease: sets a referral tier. Cannot be accepted by a recorded decision. Immutable and thread-safe.</summary>
public sealed class RedFlag : Rule
{
    internal RedFlag(string id)
        : base(id)
    {
    }

    private RedFlag(RedFlag other)
        : base(other)
    {
    }

    /// <summary>How soon to refer.</summary>
    public ReferralTier Tier { get; internal init; }

    /// <summary>The same rule at another tier, as a clinic policy wants it.</summary>
    internal RedFlag At(ReferralTier tier, string policyNote) => new(this)
    {
        Tier = tier,
        PolicyNote = policyNote,
        WhatToDo = WhatToDo + " " + policyNote,
        PatientReason = PatientReason + " " + StricterForPatient,
    };

    internal override string Kind => "red flag";

    internal override string Effect => "refer: " + ReferralTiers.Names.NameOf(Tier);

    internal override bool IsHeldBy(SourceSeverity severity) => Tier switch
    {
        ReferralTier.Emergency => severity == SourceSeverity.ReferAsEmergency,
        ReferralTier.Urgent => severity is SourceSeverity.ReferUrgently or SourceSeverity.ReferAsEmergency,
        _ => severity != SourceSeverity.NotGraded,
    };
}
