using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>The answers that force an answer.</summary>
public sealed class ReasonTests
{
    /// <summary>Up to this many answers every set of them is tried.</summary>
    private const int MostTried = 8;

    [Law(cases: 250)]
    public void The_reasons_are_exactly_the_minimal_sets_of_answers_that_force_the_answer(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        Knowledge known = Knowledge.Of(person.Presentation);
        if (answer.Overall is Suitability.Undetermined or Suitability.Suitable)
        {
            Assert.Empty(answer.Explanation.Reasons);
            Assert.True(answer.Explanation.AreReasonsComplete);
            return;
        }

        bool Forces(IReadOnlyCollection<Fact> facts) => !answer.Overall.IsGraverThan(Weighed.Mildest(known.Only(facts, takePresumed: true), answer.AcceptedOptions));
        Fact[] parts = [.. Facts.All.Where(fact => !known[fact].Stated.IsEmpty && fact.Polarity == FactPolarity.Risk
            || (fact.Polarity == FactPolarity.Support && known[fact].Possible != NeedlingOptionSet.All))];
        if (parts.Length <= MostTried)
        {
            string due = BruteSets.Words(BruteSets.Minimal(parts, Forces).Select(set => set.Select(fact => fact.Id)));
            string own = BruteSets.Words(answer.Explanation.Reasons.Select(reason => reason.Facts.Select(fact => fact.Id)));
            Assert.True(own == due, $"{answer.Overall}: reported {own}; forced by {due}: {person}");
            Assert.True(answer.Explanation.AreReasonsComplete);
        }

        Assert.All(answer.Explanation.Reasons, reason =>
        {
            Assert.True(Forces(reason.Facts), $"{reason} does not force {answer.Overall}: {person}");
            Assert.All(reason.Facts, fact => Assert.False(Forces([.. reason.Facts.Where(other => !other.Equals(fact))]), $"{reason} needs no {fact.Id}: {person}"));
            Assert.Equal(reason.Facts.Any(fact => known[fact].Stated != known[fact].Certain), reason.IsPresumed);
        });
        Assert.Equal(answer.Explanation.Reasons.Select(reason => reason.Facts.Count).Order(), answer.Explanation.Reasons.Select(reason => reason.Facts.Count));
        Assert.Equal(answer.Explanation.Reasons.Count, answer.Explanation.Reasons.Distinct().Count());
    }

    [Fact]
    public void The_plain_healthy_adult_needs_no_reason() => Assert.Equal("", Reasons(Person.PlainHealthyAdult));

    [Fact]
    public void An_anticoagulant_is_the_reason_for_a_decision() =>
        Assert.Equal("takes-anticoagulant", Reasons(Person.PlainHealthyAdult.With("anticoagulant", "yes").With("trigger points", "Left soleus")));

    [Fact]
    public void A_rule_that_a_decision_answers_is_no_reason_for_the_decision_that_is_missing() => Assert.Equal(
        "inr-out-of-range", Reasons(Person.PlainHealthyAdult.With("anticoagulant", "warfarin accepted, INR 3.1").With("trigger points", "Left soleus")));

    [Fact]
    public void Consent_that_is_not_given_is_the_reason_alone() => Assert.Equal("no-consent", Reasons(Person.PlainHealthyAdult.With("consent", "refused")));

    [Fact]
    public void A_skin_infection_over_the_only_muscle_needs_the_missing_other_muscles_beside_it() => Assert.Equal(
        "active-trigger-point+skin-infection", Reasons(Person.PlainHealthyAdult.With("skin", "left buttock")));

    [Fact]
    public void Each_cauda_equina_sign_is_a_reason_of_its_own() => Assert.Equal(
        "bladder-change-recent; saddle-numbness-recent",
        Reasons(Person.PlainHealthyAdult.With("saddle", "14 days, stable").With("bladder", "100 days, worsening")));

    [Fact]
    public void Two_signs_of_cancer_are_a_reason_together_and_neither_alone()
    {
        SuitabilityAssessment two = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("refer soon", "two signs of cancer").Presentation);
        Assert.Equal(Suitability.ReferUrgently, two.Overall);
        Assert.Equal("night-pain+unexplained-weight-loss", Words(two));
    }

    [Fact]
    public void Eight_weeks_pregnant_is_the_reason_at_the_trunk()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation.With(Pregnancy.AtWeeks(8)));
        Assert.Equal(Suitability.NoSuitableTarget, answer.Overall);
        Assert.Equal("active-trigger-point+first-trimester", Words(answer));
    }

    [Fact]
    public void A_reason_that_is_presumed_says_so()
    {
        AnswerReason reason = Assert.Single(SuitabilityEvaluator.Default.Evaluate(
            Person.PlainHealthyAdult.With("bleeding disorder", "clearance not known").Presentation).Explanation.Reasons);
        Assert.Equal([Facts.NoHaematologyClearance], reason.Facts);
        Assert.True(reason.IsPresumed);
        Assert.EndsWith("(presumed)", reason.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_that_gives_up_says_so_and_still_names_a_reason()
    {
        // Everything at once: more sets of answers than are tried.
        Knowledge known = Knowledge.Of(Person.PlainHealthyAdult.Presentation);
        foreach (Fact fact in Facts.All.Where(fact => fact.Polarity == FactPolarity.Risk))
        {
            known.Yes(fact);
        }

        AnswerExplanation explanation = known.Assess().Explanation;
        Assert.Equal(Suitability.ReferAsEmergency, known.Assess().Overall);
        Assert.False(explanation.AreReasonsComplete);
        Assert.NotEmpty(explanation.Reasons);
    }

    private static string Reasons(Person person) => Words(SuitabilityEvaluator.Default.Evaluate(person.Presentation));

    private static string Words(SuitabilityAssessment answer) =>
        BruteSets.Words(answer.Explanation.Reasons.Select(reason => reason.Facts.Select(fact => fact.Id)));
}
