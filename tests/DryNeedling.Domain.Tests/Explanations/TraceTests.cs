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

/// <summary>What became of each rule, and why.</summary>
public sealed class TraceTests
{
    [Law(cases: 200)]
    public void The_trace_holds_every_rule_once_and_findings_are_its_parts(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        Assert.Equal(RuleSet.Default.Rules.Select(rule => rule.Id), answer.Trace.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Words(answer.Trace.Where(finding => finding.State is FindingState.Fired or FindingState.Presumed)), Words(answer.Findings));
        Assert.Equal(Words(answer.Trace.Where(finding => finding.State == FindingState.Possible)), Words(answer.PossibleFindings));
        Assert.Equal(answer.Trace.Select(finding => Gravity(finding.Rule)).Order(), answer.Trace.Select(finding => Gravity(finding.Rule)));
    }

    [Law(cases: 200)]
    public void A_rule_is_in_the_state_that_its_ways_to_hold_give_it(Person person)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        Knowledge known = Knowledge.Of(person.Presentation);
        Assert.All(answer.Trace, finding =>
        {
            NeedlingOptionSet certain = known.Where(finding.Rule, Reading.Certain);
            NeedlingOptionSet stated = known.Where(finding.Rule, Reading.Stated);
            NeedlingOptionSet possible = known.Where(finding.Rule, Reading.Possible);
            Assert.Equal(
                possible.IsEmpty ? FindingState.RuledOut : stated.IsEmpty ? FindingState.Possible : certain == stated ? FindingState.Fired : FindingState.Presumed,
                finding.State);
            NeedlingOptionSet touched = finding.State == FindingState.Possible ? possible : stated;
            Assert.Equal(finding.Rule is RedFlag or Advice ? NeedlingOptionSet.Empty : touched, finding.Options);
            Assert.Equal(finding.State == FindingState.Possible, finding.OpenFacts.Count > 0);
            Assert.Equal(finding.State == FindingState.RuledOut, finding.RuledOutBy.Count > 0);
        });
    }

    [Law(cases: 200)]
    public void A_rule_that_fired_rests_on_its_facts_alone(Person person)
    {
        Knowledge known = Knowledge.Of(person.Presentation);
        Assert.All(SuitabilityEvaluator.Default.Evaluate(person.Presentation).Findings, finding =>
        {
            Assert.Equal(known.Where(finding.Rule, Reading.Stated), known.Only([.. finding.Facts], takePresumed: true).Where(finding.Rule, Reading.Certain));
            Assert.All(finding.Facts, fact => Assert.False(known[fact].Stated.IsEmpty));
        });
    }

    [Law(cases: 120)]
    public void What_rules_a_rule_out_does_so_alone_and_nothing_of_it_is_to_spare(Person person)
    {
        Knowledge known = Knowledge.Of(person.Presentation);
        foreach (Finding finding in SuitabilityEvaluator.Default.Evaluate(person.Presentation).Trace.Where(finding => finding.State == FindingState.RuledOut))
        {
            bool CouldFire(IEnumerable<Fact> facts) => !known.Only([.. facts], takePresumed: false).Where(finding.Rule, Reading.Possible).IsEmpty;
            Assert.False(CouldFire(finding.RuledOutBy), $"{finding.Rule.Id} could fire: {person}");
            Assert.All(finding.RuledOutBy, fact => Assert.True(
                CouldFire(finding.RuledOutBy.Where(other => !other.Equals(fact))), $"{finding.Rule.Id} needs no {fact.Id}: {person}"));
        }
    }

    [Law(cases: 300)]
    public void Each_open_fact_of_a_possible_rule_leaves_it_open(Person person)
    {
        Knowledge known = Knowledge.Of(person.Presentation);
        foreach (Finding finding in SuitabilityEvaluator.Default.Evaluate(person.Presentation).PossibleFindings)
        {
            Knowledge denied = known.Copy();
            Knowledge confirmed = known.Copy();
            foreach (Fact fact in finding.OpenFacts)
            {
                Assert.False(known.IsSettled(fact));
                denied[fact] = Knowledge.Value(known[fact].Certain, known[fact].Stated, known[fact].Stated);
                confirmed[fact] = Knowledge.Value(known[fact].Possible, known[fact].Possible, known[fact].Possible);
            }

            Assert.True(denied.Where(finding.Rule, Reading.Possible).IsEmpty, $"{finding.Rule.Id} stays possible: {person}");
            Assert.Equal(known.Where(finding.Rule, Reading.Possible), confirmed.Where(finding.Rule, Reading.Stated));
            Assert.All(finding.OpenFacts, fact => Assert.True(Decides(known, finding.Rule, fact), $"{fact.Id} does not leave {finding.Rule.Id} open: {person}"));
            Assert.All(finding.Facts, fact => Assert.False(known[fact].Stated.IsEmpty));
        }
    }

    [Fact]
    public void Of_the_plain_healthy_adult_every_rule_is_decided()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation);
        Assert.Empty(answer.PossibleFindings);
        Assert.DoesNotContain(answer.Trace, finding => finding.State == FindingState.Presumed);
        Assert.Equal([Facts.TakesAnticoagulant], Of(answer, "BLD-02").RuledOutBy);
        Assert.Equal([Facts.NoConsent], answer.Trace.Single(finding => finding.RuledOutBy.Contains(Facts.NoConsent)).RuledOutBy);
        Assert.Equal(FindingState.Fired, Of(answer, "TGT-01").State);
    }

    [Fact]
    public void An_anticoagulant_fires_its_rule_and_names_itself()
    {
        Finding finding = Of(Assess("anticoagulant", "yes"), "BLD-02");
        Assert.Equal(FindingState.Fired, finding.State);
        Assert.Equal([Facts.TakesAnticoagulant], finding.Facts);
        Assert.Equal(NeedlingOptionSet.All, finding.Options);
    }

    [Fact]
    public void A_skin_infection_fires_over_its_site_alone()
    {
        Finding finding = Of(Assess("skin", "left buttock"), "SKN-01");
        Assert.Equal(FindingState.Fired, finding.State);
        Assert.Equal([Facts.SkinInfection], finding.Facts);
        Assert.Equal(NeedlingOptionSet.Under(BodySiteSetOf("left buttock")), finding.Options);
    }

    [Fact]
    public void Warfarin_with_an_unknown_inr_is_a_presumption()
    {
        Finding finding = Of(Assess("anticoagulant", "warfarin, no INR"), "BLD-05");
        Assert.Equal(FindingState.Presumed, finding.State);
        Assert.True(finding.IsPresumed);
        Assert.Equal([Facts.InrOutOfRange], finding.Facts);
        Assert.Equal(FindingState.Fired, Of(Assess("anticoagulant", "warfarin, INR 3.1"), "BLD-05").State);
        Assert.Equal([Facts.InrOutOfRange], Of(Assess("anticoagulant", "warfarin, INR 3.0"), "BLD-05").RuledOutBy);

        // Where no anticoagulant is taken at all, that is what rules it out, not the INR.
        Assert.Equal([Facts.TakesAnticoagulant], Of(Assess("anticoagulant", "no"), "BLD-05").RuledOutBy);
    }

    [Fact]
    public void Eight_weeks_pregnant_is_to_be_looked_at_again_when_the_first_trimester_is_over()
    {
        Presentation person = Person.PlainHealthyAdult.Presentation.With(Pregnancy.AtWeeks(8));
        Finding finding = Of(SuitabilityEvaluator.Default.Evaluate(person), "PRG-01");
        Assert.Equal(FindingState.Fired, finding.State);
        Assert.Equal(Draft.Today.PlusDays(6 * 7), finding.ReconsiderFrom);
    }

    [Fact]
    public void A_declined_red_flag_is_possible_and_names_what_is_open()
    {
        SuitabilityAssessment answer = Assess("bladder", "declined");
        Finding[] open = [.. answer.PossibleFindings.Where(finding => finding.Rule is RedFlag)];
        Assert.NotEmpty(open);
        Assert.All(open, finding => Assert.All(finding.OpenFacts, fact => Assert.True(fact.Implies(Facts.BladderChange))));
        Assert.All(Assess("bladder", "no").Trace.Where(finding => open.Any(other => other.Rule.Equals(finding.Rule))), finding => Assert.Equal(FindingState.RuledOut, finding.State));
    }

    private static SuitabilityAssessment Assess(string part, string value) =>
        SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With(part, value).Presentation);

    private static Finding Of(SuitabilityAssessment answer, string id) => answer.Trace.Single(finding => finding.Rule.Id == id);

    private static Anatomy.BodySiteSet BodySiteSetOf(string place) => Anatomy.BodySiteSet.Of(place switch
    {
        "left buttock" => Anatomy.BodySite.Left(Anatomy.BodyRegion.Buttock),
        _ => throw new ArgumentException(place, nameof(place)),
    });

    /// <summary>True where, in some way of the rule, the fact is open at a place at which all the rest may hold.</summary>
    private static bool Decides(Knowledge known, Rule rule, Fact fact) => rule.When.Terms.Any(term =>
        term.Facts.Contains(fact) && !(known.Where(rule, term, Reading.Possible) - known[fact].Stated).IsEmpty);

    private static int Gravity(Rule rule) => rule switch
    {
        RedFlag flag => 3 - (int)flag.Tier,
        Contraindication bar => 3 + (int)bar.Level,
        Doubt => 8,
        Indication => 9,
        _ => 10,
    };

    private static string Words(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding =>
        $"{finding} {finding.State} {finding.Options} {string.Join(",", finding.Facts)} {string.Join(",", finding.OpenFacts)} {finding.ReconsiderFrom}"));
}
