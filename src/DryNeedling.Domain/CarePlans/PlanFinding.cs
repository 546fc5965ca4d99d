using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>A rule that held, as a plan or a review keeps it: data, not the rule itself. Equal by value. Immutable and thread-safe.</summary>
public sealed class PlanFinding : IEquatable<PlanFinding>
{
    private readonly ValueList<string> sources;

    internal PlanFinding(string ruleId, string effect, string reason, string whatToDo, bool isPresumed, CalendarDate? reconsiderFrom, string? reconsiderWhen, IEnumerable<string> sources)
    {
        RuleId = ruleId;
        Effect = effect;
        Reason = reason;
        WhatToDo = whatToDo;
        IsPresumed = isPresumed;
        ReconsiderFrom = reconsiderFrom;
        ReconsiderWhen = reconsiderWhen;
        this.sources = ValueList<string>.Of(sources);
    }

    /// <summary>Id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>What the rule does, such as <c>review: stop</c> or <c>refer: urgent</c>.</summary>
    public string Effect { get; }

    /// <summary>The reason, for the clinician.</summary>
    public string Reason { get; }

    /// <summary>What to do about it.</summary>
    public string WhatToDo { get; }

    /// <summary>True where it rests on a presumption that an answer could lift.</summary>
    public bool IsPresumed { get; }

    /// <summary>The first day on which it holds no more if nothing else changes; null where no date is known.</summary>
    public CalendarDate? ReconsiderFrom { get; }

    /// <summary>What would let it be reconsidered; null where nothing would.</summary>
    public string? ReconsiderWhen { get; }

    /// <summary>Keys of its sources, such as <c>sciatica:S110</c>.</summary>
    public IReadOnlyList<string> SourceKeys => sources;

    private (string, string, string, string, bool, CalendarDate?, (string?, ValueList<string>)) Parts =>
        (RuleId, Effect, Reason, WhatToDo, IsPresumed, ReconsiderFrom, (ReconsiderWhen, sources));

    /// <inheritdoc/>
    public bool Equals(PlanFinding? other) => other is not null && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The rule's id and reason.</summary>
    public override string ToString() => RuleId + ": " + Reason;

    internal static PlanFinding Of(Evaluation.Finding finding) =>
        new(finding.Rule.Id, EffectOf(finding.Rule), finding.Reason, finding.Rule.WhatToDo, finding.IsPresumed, finding.ReconsiderFrom, finding.Rule.ReconsiderWhen, KeysOf(finding.Rule));

    /// <summary>A rule as it stands, whether or not it holds.</summary>
    internal static PlanFinding Of(Rule rule) => new(rule.Id, EffectOf(rule), rule.Reason, rule.WhatToDo, false, null, rule.ReconsiderWhen, KeysOf(rule));

    /// <summary>The effect without its scope.</summary>
    private static string EffectOf(Rule rule) => rule is Contraindication bar ? Clearances.Names.NameOf(bar.Level) : rule.Effect;

    private static IEnumerable<string> KeysOf(Rule rule) => rule.Citations.Select(citation => citation.Source.Key).Distinct(StringComparer.Ordinal);
}
