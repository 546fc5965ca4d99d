using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>An abstract rule: a kind, its effect and its reach, without clinical content.</summary>
internal sealed class CombinationKind
{
    private static readonly string[] Row = ["row"];
    private static readonly Citation[] Cited = [.. RuleSet.Default["ACU-03"].Citations];

    /// <summary>Every kind with every effect; restrictions with every reach, the others over everything.</summary>
    internal static readonly CombinationKind[] Main =
    [
        new() { Tier = ReferralTier.Routine },
        new() { Tier = ReferralTier.Urgent },
        new() { Tier = ReferralTier.Emergency },
        .. from level in new[] { Clearance.Precaution, Clearance.ClinicianDecision, Clearance.AssessFirst, Clearance.Blocked }
           from reach in new[] { CombinationReach.Everything, CombinationReach.FromDeep, CombinationReach.OneMuscle }
           select new CombinationKind { Level = level, Reach = reach },
        new() { IsDoubt = true },
        new() { Supports = true },
        new(),
    ];

    /// <summary>The same, and the kinds that differ from one above by reach alone.</summary>
    internal static readonly CombinationKind[] All =
    [
        .. Main,
        new() { IsDoubt = true, Reach = CombinationReach.FromDeep },
        new() { IsDoubt = true, Reach = CombinationReach.OneMuscle },
        new() { Supports = true, Reach = CombinationReach.FromDeep },
        new() { Supports = true, Reach = CombinationReach.OneMuscle },
    ];

    /// <summary>What can restrict or refer.</summary>
    internal static readonly CombinationKind[] Risks = [.. Main.Where(kind => kind.Level is not null || kind.Tier is not null || kind.IsDoubt)];

    internal static readonly CombinationKind Support = Main.Single(kind => kind.Supports);

    internal ReferralTier? Tier { get; private init; }

    internal Clearance? Level { get; private init; }

    internal bool IsDoubt { get; private init; }

    internal bool Supports { get; private init; }

    internal CombinationReach Reach { get; private init; }

    internal bool IsAdvice => Tier is null && Level is null && !IsDoubt && !Supports;

    internal bool CanBeAccepted => Level is Clearance.ClinicianDecision or Clearance.AssessFirst;

    /// <summary>What can be recorded on it.</summary>
    internal IEnumerable<CombinationAcceptance> Acceptances => CanBeAccepted
        ? [CombinationAcceptance.None, CombinationAcceptance.Whole, CombinationAcceptance.OnePlace, CombinationAcceptance.WithoutCurrent, CombinationAcceptance.Lapsed]
        : Level is not null || Tier is not null || IsDoubt
            ? [CombinationAcceptance.None, CombinationAcceptance.Forged]
            : [CombinationAcceptance.None];

    private NeedlingOptionSet Scope => Reach switch
    {
        CombinationReach.FromDeep => NeedlingOptionSet.All.From(NeedlingTechnique.Deep),
        CombinationReach.OneMuscle => NeedlingOptionSet.In(CombinationPlaces.OneMuscle, Anatomy.Side.Unspecified),
        _ => NeedlingOptionSet.All,
    };

    public override string ToString() => Tier is not null ? "refer " + Tier
        : (Level is not null ? Level + " " : IsDoubt ? "doubt " : Supports ? "support " : "advice ") + Reach;

    internal Rule Build(string id, Fact fact)
    {
        Criterion when = Supports ? Facts.ActiveTriggerPoint : fact;
        return Tier is ReferralTier tier
                ? new RedFlag(id) { When = when, Tier = tier, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited }
            : Level is Clearance level
                ? new Contraindication(id)
                {
                    When = when,
                    Scope = Scope,
                    Level = level,
                    Floor = Clearance.Precaution,
                    Reason = id,
                    PatientReason = id,
                    WhatToDo = id,
                    Serves = Row,
                    Cites = Cited,
                }
            : IsDoubt
                ? new Doubt(id) { When = when, Scope = Scope, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited }
            : Supports
                ? new Indication(id) { When = when, Scope = Scope, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited }
                : new Advice(id) { When = when, Reason = id, PatientReason = id, WhatToDo = id, Serves = Row, Cites = Cited };
    }
}
