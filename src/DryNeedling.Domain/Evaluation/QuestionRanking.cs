using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>How much a question leaves open, whichever way it is answered. Not thread-safe.</summary>
internal sealed class QuestionRanking
{
    private readonly SuitabilityAssessment assessment;
    private readonly Dictionary<FactQuestion, Fact[]> facts;

    internal QuestionRanking(SuitabilityAssessment assessment)
    {
        this.assessment = assessment;
        FactSheet sheet = assessment.FactSheet;
        facts = Facts.All
            .Where(fact => sheet.Where(fact, Reading.Possible) != sheet.Where(fact, Reading.Certain))
            .GroupBy(fact => fact.Question)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The rules left undecided after a yes and after a no, added up; none where the answer would be settled.</summary>
    internal int LeftOpen(OpenQuestion question)
    {
        if (!facts.TryGetValue(question.Question, out Fact[]? own))
        {
            return int.MaxValue;
        }

        var yes = new Supposition(assessment.FactSheet);
        var no = new Supposition(assessment.FactSheet);
        foreach (Fact fact in own)
        {
            yes.Yes(fact);
            no.No(fact);
        }

        return Undecided(yes.ToSheet()) + Undecided(no.ToSheet());
    }

    private int Undecided(FactSheet sheet)
    {
        Func<Contraindication, Intake.NeedlingOptionSet>? accepted = assessment.Presentation.Decisions.Count == 0 ? null : assessment.AcceptedOptions;
        var weighing = new Weighing(sheet, accepted);
        return weighing.MildestBound == weighing.GravestBound ? 0 : sheet.Rules.Rules.Count(rule =>
            rule is not Advice && rule.When.Where(sheet, Reading.Possible, rule.Touches) != rule.When.Where(sheet, Reading.Certain, rule.Touches));
    }
}
