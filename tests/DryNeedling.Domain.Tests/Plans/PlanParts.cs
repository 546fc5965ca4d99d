using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>Plans part by part: compared, told in words, and changed for a seeded fault.</summary>
internal static class PlanParts
{
    private static readonly PropertyInfo[] Properties = [.. typeof(CarePlan).GetProperties(BindingFlags.Public | BindingFlags.Instance)];

    /// <summary>Every public part but the preferences and what became of them.</summary>
    internal static bool AreEqualButForPreferences(CarePlan one, CarePlan other) => Properties
        .Where(property => property.Name is not (nameof(CarePlan.Preferences) or nameof(CarePlan.PreferenceOutcomes)))
        .All(property => Equals(property.GetValue(one), property.GetValue(other)));

    /// <summary>A copy with one part changed. A plan is immutable, so this is only for faults.</summary>
    internal static CarePlan Altered(CarePlan plan, string part, object? value)
    {
        var copy = (CarePlan)typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(plan, null)!;
        typeof(CarePlan).GetField($"<{part}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance)!.SetValue(copy, value);
        return copy;
    }

    internal static CarePlan Altered<T>(CarePlan plan, string part, IEnumerable<T> items) => Altered(plan, part, (object)ValueList<T>.Of(items));

    /// <summary>The plan in words that do not tell the sides apart, but for what is needled and where scores were taken, seen in a mirror if wanted.</summary>
    internal static IReadOnlyList<string> Told(CarePlan plan, bool mirror)
    {
        Side Seen(Side side) => mirror ? side.Mirrored() : side;
        NeedlingOptionSet SeenAll(NeedlingOptionSet options) => mirror ? options.Mirrored() : options;
        string Target(PlannedNeedling item) => $"{item.Muscle.Id} {Seen(item.Side)} {SeenAll(item.Options)} {string.Join("; ", item.Positions)} {string.Join("; ", item.Safeguards)}";

        // Where muscles of both sides stand alike, one of them comes first, left or right.
        bool isOneSided = plan.Needling.Select(item => item.Side).Distinct().Count() <= 1;
        return
        [
            .. new[] { $"{plan.AsOf} {plan.Overall} {plan.Kind} {plan.SummaryCode} {plan.Referral} {plan.Review} {plan.Course}" },
            .. Lines("preference", plan.PreferenceOutcomes),
            .. Lines("first", plan.ActFirst.Select(finding => $"{finding.RuleId} {finding.Effect} {finding.IsPresumed} {finding.ReconsiderFrom} {finding.WhatToDo}")),
            .. Lines("ask", plan.OpenQuestions.Select(question => question.Code)),
            .. Lines("goal", plan.Goals.Select(goal => $"{goal.Measure.Id} {(goal.Site is BodySite site ? site.Region + " " + Seen(site.Side) : "")} {goal.Baseline} {goal.BaselineDate} {goal.Target} {goal.By}").Order(StringComparer.Ordinal)),
            .. Lines("phase", plan.Phases.Select(phase => $"{phase} {phase.From} {phase.Until}")),
            .. Lines("needling", (isOneSided ? plan.Needling.Select(Target) : plan.Needling.Select(Target).Order(StringComparer.Ordinal)).ToList()),
            .. Lines("session", plan.Sessions.Select(session => $"{session.Number} {session.NotBefore} {session.Targets.Count} {(isOneSided ? string.Join("; ", session.Targets.Select(Target)) : "")}")),
            .. Lines("exercise", plan.Exercises.Select(item => $"{item} {item.Phase} {string.Join(",", item.Muscles.Select(muscle => muscle.Id).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)),
            .. Lines("left out", plan.LeftOut.Select(omission => $"{(mirror ? Swapped(omission.Subject) : omission.Subject)} {omission.Reason}").Order(StringComparer.Ordinal)),
            .. Lines("movement", plan.Movement),
            .. Lines("habit", plan.Habits),
            .. Lines("education", plan.Education),
            .. Lines("care", plan.SessionCare.Concat(plan.ConsentPoints).Concat(plan.Aims).Concat(plan.AfterCare).Concat(plan.ReviewSteps).Concat(plan.SafetyNet)),
            .. Lines("review", plan.ReviewPoints),
            .. Lines("stop", plan.StopRules),
        ];
    }

    internal static string? FirstDifference(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        string? only = one.Except(other, StringComparer.Ordinal).FirstOrDefault();
        string? instead = other.Except(one, StringComparer.Ordinal).FirstOrDefault();
        return only is not null || instead is not null ? $"'{only}' against '{instead}'" : one.SequenceEqual(other, StringComparer.Ordinal) ? null : "the order differs";
    }

    private static IEnumerable<string> Lines<T>(string part, IEnumerable<T> items) => items.Select(item => part + ": " + item);

    private static string Swapped(string text) => Regex.Replace(text, @"\b(left|right)\b", match => match.Value == "left" ? "right" : "left");
}
