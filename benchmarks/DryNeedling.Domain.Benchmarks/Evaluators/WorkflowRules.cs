using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// The public peer: the rows of the table as expressions of the package RulesEngine over the same form. The package says
/// which rows hold (somewhere, for located words); what they do to the options is combined here.
/// </summary>
internal sealed class WorkflowRules
{
    private const string Workflow = "needling";

    private static readonly Dictionary<string, TableRow> ById = TableRow.All.ToDictionary(row => row.Id, StringComparer.Ordinal);

    private readonly Engine engine;

    internal WorkflowRules()
    {
        var workflow = new Workflow
        {
            WorkflowName = Workflow,
            Rules = TableRow.All.Select(row => new RulesEngine.Models.Rule
            {
                RuleName = row.Id,
                Expression = string.Join(" || ", row.Ways.Select(way => "(" + string.Join(" && ", way.Select(Text)) + ")")),
                RuleExpressionType = RuleExpressionType.LambdaExpression,
            }).ToArray(),
        };
        engine = new Engine(new[] { workflow }, new ReSettings { EnableFormattedErrorMessage = false });
    }

    internal Suitability Evaluate(ClinicForm form)
    {
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("form", form)).AsTask().GetAwaiter().GetResult();
        var tier = ReferralTier.Unspecified;
        var levels = new Clearance[Places.Options.Length];
        bool[] supported = new bool[Places.Options.Length];
        Array.Fill(levels, Clearance.Clear);
        foreach (RuleResultTree result in results)
        {
            if (!result.IsSuccess)
            {
                if (!string.IsNullOrEmpty(result.ExceptionMessage))
                {
                    throw new InvalidOperationException("The rule " + result.Rule.RuleName + " could not be run: " + result.ExceptionMessage);
                }

                continue;
            }

            TableRow row = ById[result.Rule.RuleName];
            if (row.IsReferral)
            {
                tier = row.Tier > tier ? row.Tier : tier;
            }
            else
            {
                Apply(row, form, levels, supported);
            }
        }

        return Combine(tier, levels, supported);
    }

    private static string Text(TableRow.Term term) => (term.IsLocated ? "form.Anywhere[" : "form.Said[") + term.Word + "]";

    private static void Apply(TableRow row, ClinicForm form, Clearance[] levels, bool[] supported)
    {
        bool located = Array.Exists(row.Ways, TableRow.IsLocatedWay);
        for (int place = 0; place < Places.Count; place++)
        {
            if (located && !row.Holds(form, place))
            {
                continue;
            }

            for (int option = place * Places.Techniques; option < (place + 1) * Places.Techniques; option++)
            {
                if (row.Scope[option])
                {
                    supported[option] |= row.IsSupport;
                    levels[option] = levels[option].Stricter(row.Level);
                }
            }
        }
    }

    private static Suitability Combine(ReferralTier tier, Clearance[] levels, bool[] supported)
    {
        if (tier == ReferralTier.Emergency)
        {
            return Suitability.ReferAsEmergency;
        }

        if (tier == ReferralTier.Urgent)
        {
            return Suitability.ReferUrgently;
        }

        bool everythingBlocked = true;
        bool anythingRestricted = false;
        Clearance best = Clearance.Blocked;
        for (int option = 0; option < levels.Length; option++)
        {
            everythingBlocked &= levels[option] == Clearance.Blocked;
            anythingRestricted |= levels[option] != Clearance.Clear;
            if (supported[option] && best.IsStricterThan(levels[option]))
            {
                best = levels[option];
            }
        }

        if (everythingBlocked)
        {
            return Suitability.NotSuitable;
        }

        return best switch
        {
            Clearance.Blocked => Suitability.NoSuitableTarget,
            Clearance.AssessFirst => Suitability.AssessFirst,
            Clearance.ClinicianDecision => Suitability.ClinicianDecision,
            _ => anythingRestricted ? Suitability.SuitableWithPrecautions : Suitability.Suitable,
        };
    }
}
