using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>
/// Asks questions of a truth: a complete fact sheet whose answers come to light one question after the other. It works on fact sheets,
/// because a record could not hold every drawn truth, and because the same truth must be asked in different orders.
/// </summary>
internal static class Answering
{
    /// <summary>The facts that a question settles, in the order of the catalogue.</summary>
    private static readonly Dictionary<FactQuestion, Fact[]> Behind = Facts.All.GroupBy(fact => fact.Question).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The place in the catalogue of a question's first fact: the fixed order.</summary>
    internal static int Order(FactQuestion question) => FactsOf(question)[0].Index;

    internal static Fact[] FactsOf(FactQuestion question) => Behind[question];

    /// <summary>The record in which nobody was asked anything.</summary>
    internal static FactSheet Blank(RuleSet rules) => new SuitabilityEvaluator(rules).ReadFacts(Presentation.Of(new CalendarDate(2026, 11, 22)));

    /// <summary>The blank record, holding of the truth what is recorded or named and never asked.</summary>
    internal static FactSheet Start(FactSheet blank, FactSheet truth) =>
        blank.With(Facts.All.Where(fact => blank.StateOf(fact) != FactState.Unknown).ToDictionary(fact => fact, truth.ValueOf));

    /// <summary>The record after a question: a yes tells of what it is a detail of, a no of its details, and of what turned out present the details are presumed where the reader presumes them.</summary>
    internal static FactSheet After(FactSheet sheet, FactQuestion question, FactSheet truth)
    {
        var told = new Dictionary<Fact, LocatedValue>();
        foreach (Fact fact in FactsOf(question))
        {
            told[fact] = truth.ValueOf(fact);
            if (truth.StateOf(fact) == FactState.Yes)
            {
                for (Fact? whole = fact.DetailOf; whole is not null; whole = whole.DetailOf)
                {
                    told[whole] = truth.ValueOf(whole);
                }
            }
            else
            {
                foreach (Fact detail in Supposition.DetailsOf(fact))
                {
                    told[detail] = truth.ValueOf(detail);
                }
            }
        }

        foreach (Fact fact in told.Keys.Where(fact => told[fact].State == FactState.Yes).ToArray())
        {
            foreach (Fact detail in Supposition.DetailsOf(fact))
            {
                if (detail.IsPresumedWhenUnknown && ReferenceEquals(detail.DetailOf, fact) && !told.ContainsKey(detail) && sheet.StateOf(detail) == FactState.Unknown)
                {
                    told[detail] = LocatedValue.PresumedEverywhere;
                }
            }
        }

        return sheet.With(told);
    }

    /// <summary>True where the planner asks no more. The bounds are compared first, because they alone cost little.</summary>
    internal static bool IsSettled(SuitabilityAssessment assessment) =>
        (assessment.MildestBound == assessment.GravestBound || assessment.Questions.Count == 0)
        && InterviewPlanner.Default.Next(assessment).Status == InterviewStatus.Settled;

    /// <summary>The first open question in the order of the catalogue.</summary>
    internal static FactQuestion FirstInOrder(SuitabilityAssessment assessment) =>
        assessment.Questions.Select(question => question.Question).MinBy(Order) ?? throw new InvalidOperationException("No question is open.");
}
