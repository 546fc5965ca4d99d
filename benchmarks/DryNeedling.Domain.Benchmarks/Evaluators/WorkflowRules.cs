using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// The public peer: the shipped rules as expressions of the package RulesEngine over the same yes-or-no inputs. The package
/// says which rules fired; what they do to the options is combined here.
/// </summary>
internal sealed class WorkflowRules
{
    private const string Workflow = "needling";
    private const int Techniques = 3;

    private static readonly Effect[] Effects =
    {
        Refer("CES-01", "form.BladderChangeRecent || form.SaddleNumbnessRecent || form.BowelChangeRecent", ReferralTier.Emergency),
        Refer("CES-02", "form.BladderChange || form.SaddleNumbness || form.BowelChange", ReferralTier.Urgent),
        Refer("MOT-01", "form.SevereWeakness || form.WorseningWeakness", ReferralTier.Emergency),
        Refer("MOT-02", "form.Weakness", ReferralTier.Urgent),
        Refer("VTE-01", "form.LegVeinThrombosisSigns", ReferralTier.Emergency),
        Refer("AFT-01", "form.BreathlessAfterNeedling", ReferralTier.Emergency),
        Refer("INF-01", "form.Fever && form.SpinalPain", ReferralTier.Emergency),
        Restrict("ROOT-01", "form.Weakness || form.ReflexLoss || form.SensoryLoss || form.NerveTensionSign", Clearance.AssessFirst, Anything),
        Restrict("CON-01", "!form.ConsentGiven", Clearance.Blocked, Anything),
        Restrict("PRO-01", "!form.PractitionerQualified", Clearance.Blocked, Anything),
        Restrict("CON-04", "form.UnderEighteen", Clearance.ClinicianDecision, Anything),
        Restrict("FEAR-01", "form.NeedlePhobia", Clearance.Blocked, Anything),
        Restrict("BLD-01", "form.BleedingDisorder", Clearance.Blocked, Anything),
        Restrict("BLD-02", "form.TakesAnticoagulant", Clearance.ClinicianDecision, Anything),
        Restrict("BLD-03", "form.TakesAntiplatelet", Clearance.Precaution, Anything),
        Restrict("BLD-04", "(form.TakesAnticoagulant && form.TakesAntiplatelet) || form.TakesTwoAntiplatelets", Clearance.ClinicianDecision, Anything),
        Restrict("BLD-09", "(form.TakesAnticoagulant && form.TakesAntiplatelet) || form.TakesTwoAntiplatelets", Clearance.Blocked, (_, technique) => IsDeep(technique)),
        Restrict("BLD-08", "form.TakesAnticoagulant", Clearance.Blocked, (muscle, technique) => IsDeep(technique) && muscle.DeepBleeding != DeepBleeding.CompressibleByPosition),
        Restrict("ACU-03", "form.Fever", Clearance.Blocked, Anything),
        Restrict("DEV-01", "form.ImplantedStimulator", Clearance.Blocked, (_, technique) => technique == NeedlingTechnique.Electrical),
        Restrict("DEV-02", "form.ImplantedStimulator", Clearance.Precaution, Anything),
        Restrict("DEV-03", "form.Pregnant", Clearance.Blocked, (_, technique) => technique == NeedlingTechnique.Electrical),
        Restrict("PRG-01", "form.FirstTrimester", Clearance.Blocked, (muscle, _) => !IsLimb(muscle)),
        Restrict("PRG-02", "form.Pregnant", Clearance.ClinicianDecision, (muscle, _) => !IsLimb(muscle)),
        Restrict("PRG-03", "form.Pregnant", Clearance.ClinicianDecision, (muscle, _) => IsLimb(muscle)),
        Restrict("BEN-01", "form.RecoveringByItself", Clearance.Precaution, Anything),
        Refer("REC-06", "form.SomethingSameDay", ReferralTier.Emergency),
        Refer("REC-07", "form.SomethingUrgent", ReferralTier.Urgent),
        Restrict("REC-02", "form.SomethingToAssess", Clearance.AssessFirst, Anything),
        Restrict("REC-03", "form.SomethingToDecide", Clearance.ClinicianDecision, Anything),
        Restrict("REC-04", "form.SomethingToMind", Clearance.Precaution, Anything),
        Locate("LYM-01", "form.AnyLymphoedema", form => form.Lymphoedema),
        Locate("SKN-01", "form.AnySkinInfection", form => form.SkinInfection),
        Support("TGT-01", "form.AnyActiveTriggerPoint", form => form.ActiveTriggerPoint),
    };

    private static readonly Dictionary<string, Effect> ById = Effects.ToDictionary(effect => effect.Id, StringComparer.Ordinal);

    private readonly Engine engine;

    internal WorkflowRules()
    {
        var workflow = new Workflow
        {
            WorkflowName = Workflow,
            Rules = Effects.Select(effect => new RulesEngine.Models.Rule
            {
                RuleName = effect.Id,
                Expression = effect.Expression,
                RuleExpressionType = RuleExpressionType.LambdaExpression,
            }).ToArray(),
        };
        engine = new Engine(new[] { workflow }, new ReSettings { EnableFormattedErrorMessage = false });
    }

    /// <summary>The rules that it knows.</summary>
    internal static IEnumerable<string> RuleIds => ById.Keys;

    internal Suitability Evaluate(ClinicForm form)
    {
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("form", form)).AsTask().GetAwaiter().GetResult();
        var tier = ReferralTier.Unspecified;
        var levels = new Clearance[Places.Count * Techniques];
        Array.Fill(levels, Clearance.Clear);
        bool[]? supported = null;
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

            Effect effect = ById[result.Rule.RuleName];
            if (effect.Tier != ReferralTier.Unspecified)
            {
                tier = tier == ReferralTier.Emergency ? tier : effect.Tier;
            }
            else if (effect.IsSupport)
            {
                supported = effect.Located!(form);
            }
            else
            {
                Apply(effect, form, levels);
            }
        }

        return Combine(tier, levels, supported);
    }

    private static void Apply(Effect effect, ClinicForm form, Clearance[] levels)
    {
        bool[]? located = effect.Located?.Invoke(form);
        for (int option = 0; option < levels.Length; option++)
        {
            if (located is null ? effect.Scope[option] : located[option / Techniques])
            {
                levels[option] = levels[option].Stricter(effect.Level);
            }
        }
    }

    private static Suitability Combine(ReferralTier tier, Clearance[] levels, bool[]? supported)
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
            if (supported is not null && supported[option / Techniques] && best.IsStricterThan(levels[option]))
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

    private static bool Anything(Muscle muscle, NeedlingTechnique technique) => true;

    private static bool IsDeep(NeedlingTechnique technique) => technique != NeedlingTechnique.Superficial;

    private static bool IsLimb(Muscle muscle) => muscle.Group is MuscleGroup.Hamstring or MuscleGroup.Calf;

    private static Effect Refer(string id, string expression, ReferralTier tier) => new(id, expression) { Tier = tier };

    private static Effect Locate(string id, string expression, Func<ClinicForm, bool[]> located) =>
        new(id, expression) { Level = Clearance.Blocked, Located = located };

    private static Effect Support(string id, string expression, Func<ClinicForm, bool[]> located) =>
        new(id, expression) { IsSupport = true, Located = located };

    private static Effect Restrict(string id, string expression, Clearance level, Func<Muscle, NeedlingTechnique, bool> scope)
    {
        var options = new bool[Places.Count * Techniques];
        for (int option = 0; option < options.Length; option++)
        {
            options[option] = scope(Places.MuscleAt[option / Techniques], NeedlingTechnique.Superficial + (option % Techniques));
        }

        return new Effect(id, expression) { Level = level, Scope = options };
    }

    private sealed record Effect(string Id, string Expression)
    {
        internal ReferralTier Tier { get; init; }

        internal Clearance Level { get; init; }

        internal bool[] Scope { get; init; } = Array.Empty<bool>();

        internal Func<ClinicForm, bool[]>? Located { get; init; }

        internal bool IsSupport { get; init; }
    }
}
