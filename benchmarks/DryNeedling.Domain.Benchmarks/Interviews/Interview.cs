using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>Questions until the overall answer is settled, in different orders.</summary>
internal sealed class Interview
{
    private readonly SuitabilityEvaluator evaluator;
    private readonly FactSheet blank;

    /// <summary>The planner's steps by what was told so far: most people are asked alike for long.</summary>
    private readonly Dictionary<string, InterviewStep> steps = new(StringComparer.Ordinal);

    internal Interview(RuleSet rules)
    {
        evaluator = new SuitabilityEvaluator(rules);
        blank = Answering.Blank(rules);
        Form = rules.Rules.SelectMany(rule => rule.When.Facts()).SelectMany(fact => Background.Closed(new[] { fact }))
            .Where(fact => blank.StateOf(fact) == FactState.Unknown)
            .Select(fact => fact.Question).Distinct().ToArray();
    }

    /// <summary>Every question that the rules read and a blank record leaves open.</summary>
    internal FactQuestion[] Form { get; }

    /// <summary>The planner, one question at a time.</summary>
    internal InterviewRun OneByOne(FactSheet truth) => Planned(truth, step => (new[] { step.Question! }, 1));

    /// <summary>The planner with groups: one act for what is put together, and one for each yes in it.</summary>
    internal InterviewRun Together(FactSheet truth) => Planned(truth, step => step.Together.Count == 0
        ? (new[] { step.Question! }, 1)
        : (step.Together, 1 + step.Together.Count(question => IsYes(question.Question, truth))));

    /// <summary>The open questions in the order of the catalogue.</summary>
    internal InterviewRun InOrder(FactSheet truth)
    {
        FactSheet sheet = Answering.Start(blank, truth);
        int count = 0;
        SuitabilityAssessment assessment = evaluator.Evaluate(sheet);
        while (!Answering.IsSettled(assessment))
        {
            sheet = Answering.After(sheet, Answering.FirstInOrder(assessment), truth);
            assessment = evaluator.Evaluate(sheet);
            count++;
        }

        return new InterviewRun(count, assessment.Overall);
    }

    /// <summary>The whole form, whatever was answered.</summary>
    internal InterviewRun WholeForm(FactSheet truth)
    {
        FactSheet sheet = Form.Aggregate(Answering.Start(blank, truth), (told, question) => Answering.After(told, question, truth));
        return new InterviewRun(Form.Length, evaluator.Evaluate(sheet).Overall);
    }

    /// <summary>The whole form, a detail asked only where its whole is present.</summary>
    internal InterviewRun FormWithBranches(FactSheet truth)
    {
        FactSheet sheet = Answering.Start(blank, truth);
        int count = 0;
        foreach (FactQuestion question in Form.OrderBy(Answering.Order))
        {
            if (Answering.FactsOf(question).Any(fact => sheet.StateOf(fact) is FactState.Unknown or FactState.Presumed))
            {
                sheet = Answering.After(sheet, question, truth);
                count++;
            }
        }

        return new InterviewRun(count, evaluator.Evaluate(sheet).Overall);
    }

    private InterviewRun Planned(FactSheet truth, Func<InterviewStep, (IReadOnlyList<OpenQuestion> Asked, int Cost)> put)
    {
        FactSheet sheet = Answering.Start(blank, truth);
        int count = 0;
        while (true)
        {
            InterviewStep step = Next(sheet);
            if (step.Status != InterviewStatus.Ask)
            {
                return new InterviewRun(count, step.Status == InterviewStatus.Settled ? evaluator.Evaluate(sheet).Overall : null);
            }

            (IReadOnlyList<OpenQuestion> asked, int cost) = put(step);
            count += cost;
            foreach (OpenQuestion question in asked)
            {
                sheet = Answering.After(sheet, question.Question, truth);
            }
        }
    }

    private InterviewStep Next(FactSheet sheet)
    {
        string told = string.Concat(Facts.All.Select(fact => (char)('0' + (int)sheet.StateOf(fact))))
            + string.Concat(Facts.All.Where(fact => fact.IsLocated && sheet.StateOf(fact) == FactState.Yes).Select(fact => fact.Id + sheet.ValueOf(fact).Certain));
        if (!steps.TryGetValue(told, out InterviewStep? step))
        {
            step = InterviewPlanner.Default.Next(evaluator.Evaluate(sheet));
            steps.Add(told, step);
        }

        return step;
    }

    private static bool IsYes(FactQuestion question, FactSheet truth) => Answering.FactsOf(question).Any(fact => truth.StateOf(fact) == FactState.Yes);
}
