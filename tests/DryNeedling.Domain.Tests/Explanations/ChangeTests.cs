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

/// <summary>What would allow a milder answer, and what must never be suggested.</summary>
public sealed class ChangeTests
{
    /// <summary>Up to this many steps every set of them is tried.</summary>
    private const int MostTried = 8;

    /// <summary>
    /// Every fact that may be named as something that could come to an end, keyed by hand. Anything that is added to it is to be weighed
    /// first: may a person be told that it could change, without hearing that a medicine or a pregnancy should end?
    /// </summary>
    private static readonly string[] MayChange =
    [
        "acute-illness", "acute-swelling-at-site", "cannot-consent", "capacity-in-doubt", "epilepsy-uncontrolled", "fever", "first-trimester",
        "inr-out-of-range", "lumbar-causes-not-considered", "needle-apprehension", "needle-phobia", "neutrophils-very-low", "no-consent",
        "no-haematology-clearance", "platelets-very-low", "practitioner-not-qualified", "skin-infection", "strong-needle-fear", "unfed-or-exhausted",
        "unstable-bone-injury", "unstable-heart", "unstable-mental-health",
    ];

    private static readonly string[] NeverSaid =
    [
        "stop", "come off", "came off", "pause", "withhold", "discontinue", "interrupt", "skip", "lower the dose", "reduce", "wean", "bridge",
        "end the pregnancy", "end of the pregnancy", "terminat", "abort", "without the medicine", "no longer take", "no longer pregnant",
        "remove the", "explant", "lose weight", "younger", "older",
    ];

    [Law(cases: 400)]
    public void The_changes_are_exactly_the_minimal_sets_of_steps(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        AnswerExplanation explanation = answer.Explanation;
        if (answer.Overall is Suitability.Undetermined or Suitability.Suitable or Suitability.ReferUrgently or Suitability.ReferAsEmergency)
        {
            Assert.Empty(explanation.Changes);
            Assert.True(explanation.AreChangesComplete);
            return;
        }

        Knowledge known = Knowledge.Of(person.Presentation);
        string[] steps = Steps(answer, known);
        if (steps.Length <= MostTried)
        {
            string due = BruteSets.Words(BruteSets.Minimal(steps, set => IsMilder(answer, After(answer, known, set)))
                .Concat(BruteSets.Minimal(steps, set => !answer.MayNeedle && After(answer, known, set).Presumed.PermitsNeedling()))
                .DistinctBy(set => string.Join("+", set)));
            string own = BruteSets.Words(explanation.Changes.Select(change => change.Steps.Select(step => step.Code)));
            Assert.True(own == due, $"{answer.Overall}: reported {own}; due {due}: {person}");
            Assert.True(explanation.AreChangesComplete);
        }

        Assert.All(explanation.Changes, change =>
        {
            string[] own = [.. change.Steps.Select(step => step.Code)];
            (Suitability mildest, Suitability presumed, Suitability overall) = After(answer, known, own);
            Assert.NotEmpty(own);
            Assert.All(own, code => Assert.Contains(code, steps));
            Assert.Equal(overall, change.Allows);
            Assert.True(IsMilder(answer, (mildest, presumed, overall)), $"{change} is no milder: {person}");
            Assert.True(answer.Overall.IsGraverThan(mildest), $"{change} cannot be milder: {person}");
            Assert.All(own, code =>
            {
                (Suitability Mildest, Suitability Presumed, Suitability Overall) less = After(answer, known, [.. own.Where(other => other != code)]);
                Assert.True(
                    !IsMilder(answer, less) || (presumed.PermitsNeedling() && !less.Presumed.PermitsNeedling()), $"{change} needs no {code}: {person}");
            });
        });
        Assert.Equal(explanation.Changes.Select(change => change.Steps.Count).Order(), explanation.Changes.Select(change => change.Steps.Count));
        Assert.Equal(explanation.Changes.Count, explanation.Changes.Distinct().Count());
    }

    [Fact]
    public void Only_what_is_listed_here_can_come_to_an_end() =>
        Assert.Equal(MayChange, FactChanges.All.Select(change => change.Fact.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void No_medicine_no_pregnancy_no_age_and_no_diagnosis_for_life_is_among_them()
    {
        string[] starts = ["takes-", "cancer-", "pregnan", "under-", "over-", "diabetes", "tumour", "known-", "bleeding-disorder", "low-", "immuno", "liver", "implanted", "joint", "lymph"];
        string[] exactly = ["pregnant", "epilepsy", "osteoporosis", "peripheral-arterial-disease", "age"];
        Assert.All(FactChanges.All, change =>
        {
            Assert.DoesNotContain(starts, start => change.Fact.Id.StartsWith(start, StringComparison.Ordinal));
            Assert.DoesNotContain(change.Fact.Id, exactly);
            Assert.NotEqual(ScreeningGroup.RiskFactors, GroupOf(change.Fact));
            Assert.NotEqual(FactChangeKind.Decision, change.Kind);
            Assert.NotEqual(FactChangeKind.Unspecified, change.Kind);
        });
    }

    [Fact]
    public void No_words_ask_to_stop_a_medicine_or_for_what_nobody_can_change()
    {
        IEnumerable<string> texts = FactChanges.All.SelectMany(change => new[] { change.Text, change.PlainText })
            .Concat([ChangeStep.AssessmentText, ChangeStep.AssessmentPlainText, ChangeStep.DecisionText, ChangeStep.DecisionPlainText]);
        Assert.All(texts, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.DoesNotContain(NeverSaid, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Law(cases: 300)]
    public void No_step_is_about_what_nobody_should_change(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        Assert.All(answer.Explanation.Changes.SelectMany(change => change.Steps), step =>
        {
            Assert.True(step.Fact is null != step.Rule is null);
            Assert.True(step.Fact is null || MayChange.Contains(step.Fact.Id), step.ToString());
            Assert.Equal(step.Rule is not null, step.Kind == FactChangeKind.Decision);
            Assert.True(step.Rule is null or Contraindication { Level: Clearance.ClinicianDecision or Clearance.AssessFirst }, step.ToString());
            Assert.Equal(step.Fact is Fact fact ? answer.FactSheet.EndOf(fact) : null, step.From);
            Assert.DoesNotContain(NeverSaid, words => (step.Text + step.PlainText).Contains(words, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Theory]
    [InlineData("plain", "", "", "")]
    [InlineData("a decision on the anticoagulant", "anticoagulant", "yes; soleus", "BLD-02 -> SuitableWithPrecautions")]
    [InlineData("consent", "consent", "refused", "no-consent -> Suitable")]
    [InlineData("healed skin", "skin", "left buttock", "skin-infection -> Suitable")]
    [InlineData("cauda equina", "saddle", "14 days, stable", "")]
    [InlineData("a declined red flag", "bladder", "declined", "")]
    public void A_few_people_may_hope_for_this(string why, string part, string value, string due)
    {
        Person person = Person.PlainHealthyAdult;
        person = part.Length == 0 ? person
            : value.EndsWith("; soleus", StringComparison.Ordinal) ? person.With(part, value.Split(';')[0]).With("trigger points", "Left soleus")
            : person.With(part, value);
        Assert.True(due == Changes(person.Presentation), why + ": " + Changes(person.Presentation));
    }

    [Fact]
    public void Warfarin_with_an_unknown_inr_needs_the_measurement_and_a_decision_and_no_end_of_warfarin()
    {
        Presentation person = Person.PlainHealthyAdult.With("anticoagulant", "warfarin, no INR").With("trigger points", "Left soleus").Presentation;
        Assert.Equal(Suitability.ClinicianDecision, SuitabilityEvaluator.Default.Evaluate(person).Overall);
        Assert.Equal("inr-out-of-range+BLD-02 -> SuitableWithPrecautions; BLD-02+BLD-05 -> SuitableWithPrecautions", Changes(person));
    }

    [Fact]
    public void A_presumption_is_answered_by_its_examination_and_nothing_is_milder_without_a_step()
    {
        // Whether a haematologist cleared the plan is not known, and read as no: the answer rests on a presumption.
        Presentation person = Person.PlainHealthyAdult.With("bleeding disorder", "clearance not known").Presentation;
        Assert.Equal(Suitability.NotSuitable, SuitabilityEvaluator.Default.Evaluate(person).Overall);
        Assert.Equal("no-haematology-clearance -> ClinicianDecision; no-haematology-clearance+BLD-15 -> SuitableWithPrecautions", Changes(person));

        // A fever beside it is over: the presumption still holds.
        Presentation feverish = Person.PlainHealthyAdult.With("bleeding disorder", "clearance not known").With("fever", "yes").Presentation;
        Assert.Equal("no-haematology-clearance+fever -> ClinicianDecision; no-haematology-clearance+fever+BLD-15 -> SuitableWithPrecautions", Changes(feverish));
    }

    [Fact]
    public void What_is_held_at_precautions_by_an_open_question_has_no_step()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("apprehension", "not asked").Presentation);
        Assert.Equal((Suitability.SuitableWithPrecautions, Suitability.Suitable), (answer.Overall, answer.MildestBound));
        Assert.Empty(answer.Explanation.Changes);
    }

    [Fact]
    public void Eight_weeks_pregnant_waits_for_the_first_trimester_to_pass_and_for_nothing_else()
    {
        Presentation person = Person.PlainHealthyAdult.Presentation.With(Pregnancy.AtWeeks(8));
        AnswerExplanation explanation = SuitabilityEvaluator.Default.Evaluate(person).Explanation;
        Assert.Equal("first-trimester -> ClinicianDecision; first-trimester+PRG-02 -> SuitableWithPrecautions", Changes(person));
        Assert.Equal(Draft.Today.PlusDays(6 * 7), explanation.Changes[0].Steps[0].From);
        Assert.Equal(FactChangeKind.Time, explanation.Changes[0].Steps[0].Kind);
    }

    private static string Changes(Presentation person) => string.Join("; ", SuitabilityEvaluator.Default.Evaluate(person).Explanation.Changes.Select(change =>
        string.Join("+", change.Steps.Select(step => step.Code)) + " -> " + change.Allows));

    private static bool IsMilder(SuitabilityAssessment answer, (Suitability Mildest, Suitability Presumed, Suitability Overall) after) =>
        after.Overall == Suitability.Undetermined || answer.Overall.IsGraverThan(after.Overall);

    /// <summary>What restricts now and may end, or can be answered by a decision that does not answer it yet everywhere.</summary>
    private static string[] Steps(SuitabilityAssessment answer, Knowledge known)
    {
        Contraindication[] held = [.. RuleSet.Default.Rules.OfType<Contraindication>().Where(rule => !known.Where(rule, Reading.Stated).IsEmpty)];
        return
        [
            .. held.SelectMany(rule => rule.When.Terms.Where(term => !known.Where(rule, term, Reading.Stated).IsEmpty)).SelectMany(term => term.Facts)
                .Select(fact => fact.Id).Distinct().Where(MayChange.Contains),
            .. held.Where(rule => rule.Level is Clearance.ClinicianDecision or Clearance.AssessFirst && rule.CanBeAccepted
                && !answer.AcceptedOptions(rule).ContainsAll(known.Where(rule, Reading.Stated))).Select(rule => rule.Id),
        ];
    }

    private static (Suitability Mildest, Suitability Presumed, Suitability Overall) After(SuitabilityAssessment answer, Knowledge known, string[] steps)
    {
        Knowledge after = known.Copy();
        foreach (Fact fact in Facts.All.Where(fact => steps.Contains(fact.Id)))
        {
            after.No(fact);
        }

        NeedlingOptionSet Accepted(Contraindication rule) => steps.Contains(rule.Id) ? rule.Scope : answer.AcceptedOptions(rule);
        return (Weighed.Mildest(after, Accepted), Weighed.Presumed(after, Accepted), Weighed.Overall(after, Accepted));
    }

    private static ScreeningGroup GroupOf(Fact fact) => ScreeningItems.All.FirstOrDefault(item => item.Code == fact.Id)?.Group ?? ScreeningGroup.Unspecified;
}
