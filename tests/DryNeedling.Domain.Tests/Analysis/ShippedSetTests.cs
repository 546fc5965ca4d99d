using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;
using K = DryNeedling.Domain.Rules.RuleSetProblemKind;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>The shipped rules under the analysis, and the analysis against the evaluator.</summary>
public sealed class ShippedSetTests
{
    private static readonly RuleSetAnalysis Analysis = RuleSetAnalyzer.Analyze(RuleSet.Default);

    [Fact]
    public void Nothing_is_found_that_no_rule_declares() => Assert.Empty(Analysis.Problems);

    [Fact]
    public void Every_kind_was_looked_for_everywhere()
    {
        Assert.Equal(RuleSetProblemKinds.Names.Values, Analysis.Checks.Select(check => check.Kind));
        Assert.All(Analysis.Checks, check => Assert.True(check.Examined > 0, check.ToString()));
        Assert.Equal(RuleSet.Default.All.Count, Analysis.RuleCount);
        Assert.Equal(Facts.All.Count + CourseFacts.All.Count, Analysis.FactCount);
        Assert.Equal(NeedlingOptionSet.All.Count, Analysis.Checks.Single(check => check.Kind == K.NeverRestricted).Examined);
    }

    [Fact]
    public void Each_declared_exception_is_declared_at_the_rule_it_is_about() => Assert.All(Analysis.Declared, problem => Assert.Contains(
        problem.RuleIds.SelectMany(id => RuleSet.Default[id].Waivers),
        waiver => waiver.Kind == problem.Kind && waiver.Reason == problem.DeclaredReason));

    [Fact]
    public void Questions_whose_answers_are_only_pointed_out_are_looked_at_too() => Assert.All(
        ScreeningItems.All.Where(item => !Facts.IsRead(item)),
        item => Assert.Contains(Analysis.Declared, problem => problem.Kind == K.UnneededQuestion && problem.Subject == item.Code));

    [Fact]
    public void Every_answer_is_reached_and_the_evaluator_gives_it_to_the_patient_named()
    {
        Assert.Equal(Suitabilities.Names.Values.Where(answer => answer != Suitability.Undetermined).OrderByDescending(answer => answer), Analysis.Answers.Select(reached => reached.Answer));
        Assert.All(Analysis.Answers, reached =>
        {
            Assert.Empty(reached.Patient.AcceptedRuleIds);
            var assessment = new SuitabilityAssessment(SheetOf(reached.Patient));
            Assert.Equal(reached.Answer, assessment.Overall);
            Assert.Equal(reached.Answer, assessment.MildestBound);
            Assert.Equal(reached.Answer, assessment.GravestBound);
        });
    }

    [Fact]
    public void The_stricter_of_two_rules_of_one_criterion_counts_for_the_patient_named() => Assert.All(
        Analysis.Declared.Where(problem => problem.Kind == K.Contradictory),
        problem =>
        {
            var assessment = new SuitabilityAssessment(SheetOf(problem.Witness!));
            OptionVerdict verdict = assessment.VerdictOf(problem.Witness!.SeenAt.ToList().Single());
            Assert.Equal(((Contraindication)RuleSet.Default[problem.RuleIds[0]]).Level, verdict.Gravest);
            Assert.Equal(problem.RuleIds.Order(StringComparer.Ordinal), assessment.Findings.Select(finding => finding.Rule.Id).Intersect(problem.RuleIds).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void The_text_tells_every_check_every_answer_and_every_reason()
    {
        string text = Analysis.ToText();
        Assert.All(RuleSetProblemKinds.Names.Names, name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(Analysis.Answers, reached => Assert.Contains(reached.ToString(), text, StringComparison.Ordinal));
        Assert.All(Analysis.Declared, problem => Assert.Contains(problem.DeclaredReason!, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Problems", text, StringComparison.Ordinal);
        Assert.Equal(text, RuleSetAnalyzer.Analyze(RuleSet.Default).ToText());
    }

    [Fact]
    public void Ages_that_exclude_each_other_are_both_counted_and_reported()
    {
        Presentation person = Person.PlainHealthyAdult.Presentation
            .With(Person.PlainHealthyAdult.Presentation.HealthScreen.With(ScreeningItems.NewPainAfterFifty, Answer.Yes).With(ScreeningItems.UnderEighteen, Answer.Yes));
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Contains(assessment.Conflicts, conflict => conflict.Text.Contains("under 18", StringComparison.Ordinal) && conflict.Text.Contains("50", StringComparison.Ordinal));
        Assert.Contains(assessment.Findings, finding => finding.Rule.Id == "CON-04");
        Assert.Contains(assessment.Findings, finding => finding.Rule.Id == "CAN-04");
    }

    [Fact]
    public void The_facts_read_both_ways_are_those_that_exclude_each_other() => Assert.Equal(
        FactExclusions.All.SelectMany(exclusion => exclusion.Facts).Select(fact => fact.Id).Distinct().Order(StringComparer.Ordinal),
        Facts.All.Where(fact => fact.ReadBothWays is not null).Select(fact => fact.Id).Order(StringComparer.Ordinal));

    /// <summary>The patient's facts as a fact sheet, with everything else no.</summary>
    private static FactSheet SheetOf(WitnessPatient patient)
    {
        HashSet<Fact> held = Background.Closed(patient.Facts);
        FactState[] states = [.. Facts.All.Select(fact => held.Contains(fact) ? FactState.Yes : FactState.No)];
        var located = new LocatedValue[Facts.All.Count(fact => fact.IsLocated)];
        foreach (PlacedFact placed in patient.Placed.Where(placed => placed.Fact.IsLocated))
        {
            int index = PresentationReader.LocatedIndex(placed.Fact);
            located[index] = new LocatedValue(located[index].Certain | placed.Where, NeedlingOptionSet.Empty, NeedlingOptionSet.Empty);
        }

        return new FactSheet(
            Person.PlainHealthyAdult.Presentation, RuleSet.Default, states, new Answer[Facts.All.Count], located, ValueList<RecordConflict>.Empty, ValueList<RecordNote>.Empty);
    }
}
