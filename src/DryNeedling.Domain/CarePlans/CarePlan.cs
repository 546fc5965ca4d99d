using System.Collections.Generic;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.CarePlans;

/// <summary>
/// What follows from an assessment. Needling stands in it only where the answer permits it, and never without movement and
/// education beside it. A proposal for the clinician. Immutable and thread-safe.
/// </summary>
public sealed class CarePlan
{
    internal CarePlan(SuitabilityAssessment assessment, CarePlanKind kind, string summary)
    {
        Assessment = assessment;
        Kind = kind;
        Summary = summary;
    }

    /// <summary>The assessment it follows from.</summary>
    public SuitabilityAssessment Assessment { get; }

    /// <summary>What the plan is.</summary>
    public CarePlanKind Kind { get; }

    /// <summary>The plan in one or two sentences; where there is no needling, why.</summary>
    public string Summary { get; }

    /// <summary>The referral that holds; null where none does.</summary>
    public ReferralTier? Referral => Assessment.Referral;

    /// <summary>The muscles that may be needled, best first; empty where the answer does not permit needling.</summary>
    public IReadOnlyList<PlannedNeedling> Needling { get; internal init; } = ValueList<PlannedNeedling>.Empty;

    /// <summary>Exercises for the muscles that may be needled: only those with a published dose, so empty where no source read gives one.</summary>
    public IReadOnlyList<PlannedExercise> Exercises { get; internal init; } = ValueList<PlannedExercise>.Empty;

    /// <summary>Advice on movement and activity.</summary>
    public IReadOnlyList<PlanStep> Movement { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>What to explain.</summary>
    public IReadOnlyList<PlanStep> Education { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>Course and review points.</summary>
    public IReadOnlyList<PlanStep> Course { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>Which signs need help at once. Never empty.</summary>
    public IReadOnlyList<PlanStep> SafetyNet { get; internal init; } = ValueList<PlanStep>.Empty;

    /// <summary>The findings that ask for something to be done first.</summary>
    public IReadOnlyList<Finding> ActFirst { get; internal init; } = ValueList<Finding>.Empty;

    /// <summary>The open questions that must be answered before any needling.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; internal init; } = ValueList<OpenQuestion>.Empty;

    /// <summary>The plan as Markdown, with lines ending in <c>\n</c>.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# Care plan\n\n").Append(Summary).Append('\n');
        Section(text, "First", ActFirst.Select(finding => finding.Rule.Id + ": " + finding.Rule.WhatToDo));
        Section(text, "Ask", OpenQuestions.Select(question => question.Text));
        Section(text, "Needling", Needling.Select(Describe));
        Section(text, "Exercises", Exercises.Select(item => item.ToString()));
        Section(text, "Movement", Movement.Select(Cited));
        Section(text, "Explain", Education.Select(Cited));
        Section(text, "Course and review", Course.Select(Cited));
        Section(text, "Get help at once", SafetyNet.Select(Cited));
        text.Append("\nA proposal for a qualified clinician, who decides. No promise of benefit.\n");
        return text.ToString();
    }

    /// <summary>Kind and summary.</summary>
    public override string ToString() => CarePlanKinds.Names.NameOf(Kind) + ": " + Summary;

    private static string Cited(PlanStep step) => step.Text + " [" + step.Citation.Source.Key + "]";

    private static string Describe(PlannedNeedling item)
    {
        IEnumerable<string> techniques = item.Options.ToList().Select(option => NeedlingTechniques.Names.NameOf(option.Technique));
        string line = item + " (" + string.Join(", ", techniques) + "). Mind: " + string.Join("; ", item.StructuresAtRisk) + ".";
        return item.Safeguards.Count == 0 ? line : line + " " + string.Join(" ", item.Safeguards.Select(safeguard => safeguard.Text));
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        bool first = true;
        foreach (string line in lines)
        {
            if (first)
            {
                text.Append("\n## ").Append(title).Append("\n\n");
                first = false;
            }

            text.Append("- ").Append(line).Append('\n');
        }
    }
}
