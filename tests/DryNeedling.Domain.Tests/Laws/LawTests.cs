using System;
using System.Linq;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using FsCheck;
using Xunit;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>The laws, on generated people, against the shipped evaluator.</summary>
public sealed class LawTests
{
    private static readonly Answering Shipped = Snapshot.By(RuleSet.Default);

    [Law]
    public void A_satisfied_absolute_bar_blocks_its_options_whatever_else_is_present(Person person, PositiveInt seed) =>
        Assert.Null(Law.AbsoluteBarsBlock(Shipped, person, new Random(seed.Get)));

    [Law]
    public void An_undecided_absolute_bar_never_leaves_its_options_clear(Person person, PositiveInt seed) =>
        Assert.Null(Law.OpenBarsNeverClear(Shipped, person, new Random(seed.Get)));

    [Law]
    public void Nobody_is_suitable_without_a_supported_option_and_more_support_is_never_graver(Person person, PositiveInt seed) =>
        Assert.Null(Law.SupportIsNeededAndHelps(Shipped, person, new Random(seed.Get)));

    [Law]
    public void The_order_and_duplicates_of_inputs_do_not_matter(Person person, PositiveInt seed) =>
        Assert.Null(Law.OrderAndDuplicatesDoNotMatter(Shipped, person, new Random(seed.Get)));

    [Law]
    public void The_order_of_rules_does_not_matter(Person person, PositiveInt seed)
    {
        var random = new Random(seed.Get);
        var shuffled = new RuleSet("shuffled", RuleSet.Default.Rules.OrderBy(_ => random.Next()), RuleSet.Default.Thresholds);
        Assert.Null(Shipped(person.Presentation).DifferenceTo(Snapshot.By(shuffled)(person.Presentation)));
    }

    [Law]
    public void One_more_risk_never_makes_an_answer_milder(Person person, PositiveInt seed) =>
        Assert.Null(Law.MoreRiskIsNeverMilder(Shipped, person, new Random(seed.Get)));

    [Law(cases: 800)]
    public void Learning_an_unknown_only_narrows_the_bounds(Person person, PositiveInt seed) =>
        Assert.Null(Law.LearningOnlyNarrows(Shipped, person, new Random(seed.Get)));

    [Law(cases: 150)]
    public void The_questions_asked_are_exactly_those_that_can_change_a_verdict_or_the_referral(Person person, PositiveInt seed) =>
        Assert.Null(Law.QuestionsAreExactlyThoseThatMatter(Shipped, person, new Random(seed.Get)));

    [Law]
    public void The_findings_reported_are_exactly_the_rules_that_fired(Person person) =>
        Assert.Null(Law.FindingsAreExactlyWhatFired(Shipped, person));

    [Law]
    public void A_local_condition_touches_only_options_over_its_sites(Person person, PositiveInt seed) =>
        Assert.Null(Law.LocalStaysLocal(Shipped, person, new Random(seed.Get)));

    [Law]
    public void Mirroring_left_and_right_mirrors_verdicts_and_findings(Person person) => Assert.Null(Law.MirroringMirrors(Shipped, person));

    [Law]
    public void Mirroring_left_and_right_mirrors_the_muscles(Person person) =>
        Assert.Null(Law.MirroringMirrorsTheMuscles(SuitabilityEvaluator.Default.Evaluate, person));

    [Law]
    public void Valid_input_never_throws(Person person) => Assert.Null(Law.ValidInputNeverThrows(
        presentation =>
        {
            SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(presentation);
            string read = assessment + Headlines.ForClinician(assessment) + Headlines.ForPatient(assessment)
                + CarePlanner.Default.Plan(assessment).ToMarkdown() + string.Join(",", assessment.Decisions)
                + string.Join(",", assessment.Trace) + assessment.Explanation + assessment.Benefit + InterviewPlanner.Default.Next(assessment)
                + string.Join(",", assessment.Involvement) + string.Join(",", assessment.Candidates) + presentation;
            Assert.NotEmpty(read);
            return Snapshot.Of(assessment);
        },
        person));

    [Law(cases: 800)]
    public void The_literal_reference_agrees(Person person) => Assert.Null(Law.AgreesWithTheReference(Shipped, person));

    [Law]
    public void No_plan_holds_an_option_that_is_not_cleared_and_needling_never_stands_alone(Person person) =>
        Assert.Null(Law.PlansHoldOnlyWhatIsCleared(CarePlanner.Default.Plan, person));

    [Law]
    public void Restrictions_are_closed_upwards_in_technique(Person person) => Assert.Null(Law.RestrictionsCloseUpwards(Shipped, person));

    [Law(cases: 100)]
    public void The_plain_healthy_adult_may_be_needled_with_no_open_question(PositiveInt seed) =>
        Assert.Null(Law.ThePlainAdultMayBeNeedled(Shipped, new Random(seed.Get)));

    [Law]
    public void A_code_never_loses_to_a_no(Person person, PositiveInt seed) => Assert.Null(Law.ACodeNeverLosesToANo(Shipped, person, new Random(seed.Get)));

    [Law]
    public void A_recorded_decision_changes_only_the_options_and_the_rule_it_names(Person person) =>
        Assert.Null(Law.ADecisionChangesOnlyWhatItNames(Shipped, person));

    [Law]
    public void The_same_input_gives_the_same_output(Person person) =>
        Assert.Null(Shipped(person.Presentation).DifferenceTo(Shipped(person.Presentation)));
}
