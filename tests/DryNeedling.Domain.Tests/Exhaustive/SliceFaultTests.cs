using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>Seeded faults: a rule, a threshold or an answer that is wrong in one way, which the slices must notice. So each check can fail.</summary>
public sealed class SliceFaultTests
{
    private static readonly IReadOnlyList<Slice> Shipped = Slices.Of(RuleSet.Default, 8);
    private static readonly SuitabilityEvaluator Right = SuitabilityEvaluator.Default;

    [Fact]
    public void Nothing_is_noticed_without_a_fault() => Assert.Empty(Problems("CON-01", RuleSet.Default));

    [Fact]
    public void A_level_one_step_off_is_noticed() => Notices("reference", Problems("BLD-02", With(Bar("BLD-02", level: Clearance.AssessFirst))));

    [Fact]
    public void A_scope_that_lost_a_technique_is_noticed() => Notices(
        "reference", Problems("BLD-08", With(Bar("BLD-08", scope: Techniques(Bars("BLD-08").Scope, NeedlingTechnique.Electrical)))));

    [Fact]
    public void A_sign_that_a_flag_no_longer_reads_is_noticed() => Notices(
        "reference", Problems("CES-02", With(Flag("CES-02", Facts.BladderChange | Facts.SaddleNumbness, ReferralTier.Urgent))));

    [Fact]
    public void An_and_turned_into_an_or_is_noticed() => Notices(
        "reference", Problems("INF-01", With(Flag("INF-01", Facts.Fever | Facts.SpinalPain, ReferralTier.Emergency))));

    [Fact]
    public void A_milder_tier_is_noticed() => Notices(
        "reference", Problems("VTE-01", With(Flag("VTE-01", RuleSet.Default["VTE-01"].When, ReferralTier.Urgent))));

    [Fact]
    public void A_lost_question_of_a_rule_of_several_is_noticed()
    {
        Rule rule = RuleSet.Default["PAD-04"];
        Fact lost = rule.When.Facts().First();
        Criterion less = Criterion.AnyOf([.. rule.When.Facts().Where(fact => !fact.Equals(lost)).Select(Criterion.Of)]);
        Slice slice = Shipped.First(slice => slice.Ways.Any(way => way.Rule.Id == "PAD-04" && way.Term.Facts.Contains(lost)));
        Notices("reference", new SliceRun(slice, With(Bar("PAD-04", less))).Answer().Problems);
    }

    [Fact]
    public void A_moved_threshold_is_noticed()
    {
        IReadOnlyDictionary<string, string[]> problems = Problems("PRG-01", new RuleSet("moved", RuleSet.Default.Rules, new RuleThresholds { FirstTrimesterEndsAtWeek = 15 }));
        Notices("reference", problems);
        Notices("facts", problems);
    }

    /// <summary>The naive reading: what nobody asked is taken for no.</summary>
    [Fact]
    public void An_unknown_read_as_no_is_noticed_by_the_bounds() => Notices("bounds", Problems("CON-01", RuleSet.Default, person => Right.Evaluate(
        person.Consent.IsGiven.IsUnknown() ? person.With(Consent.Given) : person)));

    [Fact]
    public void Bounds_wider_than_any_completion_are_noticed() => Notices("bounds", Problems("CON-01", RuleSet.Default, person => Right.Evaluate(
        person.Consent.IsGiven.IsUnknown() ? person.With(person.HealthScreen.With(ScreeningItems.LegVeinThrombosisSigns, Answer.NotKnown)) : person)));

    /// <summary>What is presumed must reach the stated answer, not only the bounds.</summary>
    [Fact]
    public void A_presumption_that_is_forgotten_is_noticed_by_the_bounds() => Notices("bounds", Problems("PRG-01", RuleSet.Default, person => Right.Evaluate(Tampered(
        person, Facts.FirstTrimester, state => state == FactState.Presumed ? FactState.Unknown : state))));

    [Fact]
    public void A_detail_without_its_whole_is_noticed() => Notices("implication", Problems("PRG-01", RuleSet.Default, person => Right.Evaluate(Tampered(
        person, Facts.Pregnant, _ => FactState.No))));

    private static void Notices(string kind, IReadOnlyDictionary<string, string[]> problems) => Assert.Contains(kind, problems.Keys);

    private static IReadOnlyDictionary<string, string[]> Problems(string rule, RuleSet rules, Func<Presentation, SuitabilityAssessment>? answer = null)
    {
        Slice slice = Shipped.First(slice => slice.Ways.Any(way => way.Rule.Id == rule));
        return (answer is null ? new SliceRun(slice, rules) : new SliceRun(slice, rules, answer)).Answer().CheckBounds().Problems;
    }

    private static RuleSet With(Rule changed) =>
        new("with a fault", RuleSet.Default.Rules.Select(rule => rule.Equals(changed) ? changed : rule), RuleSet.Default.Thresholds);

    private static Contraindication Bars(string id) => (Contraindication)RuleSet.Default[id];

    private static NeedlingOptionSet Techniques(NeedlingOptionSet options, NeedlingTechnique technique) =>
        NeedlingOptionSet.Of([.. options.ToList().Where(option => option.Technique == technique)]);

    private static Contraindication Bar(string id, Criterion? when = null, Clearance? level = null, NeedlingOptionSet? scope = null) => new(id)
    {
        When = when ?? Bars(id).When,
        Scope = scope ?? Bars(id).Scope,
        Level = level ?? Bars(id).Level,
        Floor = Clearance.Precaution,
        Reason = Bars(id).Reason,
        PatientReason = Bars(id).PatientReason,
        WhatToDo = Bars(id).WhatToDo,
        Serves = [.. Bars(id).GroundRows],
        Cites = [.. Bars(id).Citations],
    };

    private static RedFlag Flag(string id, Criterion when, ReferralTier tier)
    {
        Rule rule = RuleSet.Default[id];
        return new(id)
        {
            When = when,
            Tier = tier,
            Reason = rule.Reason,
            PatientReason = rule.PatientReason,
            WhatToDo = rule.WhatToDo,
            Serves = [.. rule.GroundRows],
            Cites = [.. rule.Citations],
        };
    }

    /// <summary>The facts of a person with one of them read wrongly.</summary>
    private static FactSheet Tampered(Presentation person, Fact wrong, Func<FactState, FactState> change)
    {
        FactSheet sheet = Right.ReadFacts(person);
        FactState[] states = [.. Facts.All.Select(fact => fact.Equals(wrong) ? change(sheet.StateOf(fact)) : sheet.StateOf(fact))];
        Fact[] places = [.. Facts.All.Where(fact => fact.IsLocated)];
        var located = new LocatedValue[places.Length];
        foreach (Fact fact in places)
        {
            located[PresentationReader.LocatedIndex(fact)] = new LocatedValue(
                sheet.Where(fact, Reading.Certain), sheet.Where(fact, Reading.Stated), sheet.Where(fact, Reading.Possible));
        }

        return new FactSheet(
            person, sheet.Rules, states, [.. Facts.All.Select(sheet.WhyUnknown)], located,
            Compatibility.ValueList<RecordConflict>.Of(sheet.Conflicts), Compatibility.ValueList<RecordNote>.Of(sheet.Notes));
    }
}
