using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>One seeded fault a law: an answerer that is wrong in one way, which the law must catch. So each law can fail.</summary>
public sealed class SeededFaultTests
{
    private const int Cases = 3000;
    private static readonly Answering Shipped = Snapshot.By(RuleSet.Default);
    private static readonly Person[] Sample = [.. Enumerable.Range(0, Cases).Select(seed => People.People.Draw(new Random(seed)))];

    [Fact]
    public void Law_1_catches_an_absolute_bar_that_only_warns() => Catches(
        (person, random) => Law.AbsoluteBarsBlock(Snapshot.By(Relevelled("BLD-01", Clearance.Precaution)), person, random));

    [Fact]
    public void Law_2_catches_an_unknown_read_as_no() => Catches((person, random) => Law.OpenBarsNeverClear(UnknownIsNo, person, random));

    [Fact]
    public void Law_3_catches_support_that_is_taken_for_granted() => Catches((person, random) => Law.SupportIsNeededAndHelps(
        presentation => Shipped(presentation.With(Muscles.All.Aggregate(
            TriggerPointExamination.Complete, (all, muscle) => all.With(TriggerPointFinding.Active(muscle, Side.Left))))), person, random));

    [Fact]
    public void Law_4_catches_an_answer_that_depends_on_the_first_symptom() => Catches((person, random) => Law.OrderAndDuplicatesDoNotMatter(
        presentation => Shipped(presentation.Symptoms.FirstOrDefault()?.Kind == SymptomKind.Tingling ? presentation.With(Consent.NotGiven) : presentation),
        person,
        random));

    [Fact]
    public void Law_5_catches_a_flipped_sign() => Catches((person, random) => Law.MoreRiskIsNeverMilder(
        presentation => Shipped(presentation.HealthScreen.AnswerTo(ScreeningItems.Fever) == Answer.Yes
            ? presentation.With(presentation.HealthScreen.Without(ScreeningItems.Fever).With(ScreeningItems.Fever, Answer.No))
            : presentation.HealthScreen.AnswerTo(ScreeningItems.Fever) == Answer.No
                ? presentation.With(presentation.HealthScreen.Without(ScreeningItems.Fever).With(ScreeningItems.Fever, Answer.Yes))
                : presentation),
        person,
        random));

    [Fact]
    public void Law_6_catches_an_unknown_read_as_no() => Catches((person, random) => Law.LearningOnlyNarrows(UnknownIsNo, person, random));

    [Fact]
    public void Law_7_catches_a_lost_question() => Catches(
        (person, random) => Law.QuestionsAreExactlyThoseThatMatter(
            presentation => Asking(presentation, questions => questions.Where(code => code != "fever")), person, random),
        cases: 400);

    [Fact]
    public void Law_7_catches_a_needless_question() => Catches(
        (person, random) => Law.QuestionsAreExactlyThoseThatMatter(
            presentation => Asking(presentation, questions => questions.Append("shoe-size")), person, random),
        cases: 10);

    [Fact]
    public void Law_7_catches_a_finding_that_is_kept_back() => Catches(
        (person, _) => Law.FindingsAreExactlyWhatFired(Snapshot.By(Without("BEN-01")), person));

    [Fact]
    public void Law_8_catches_an_ignored_side() => Catches((person, random) => Law.LocalStaysLocal(
        presentation => Shipped(presentation.LocalConditions.Aggregate(presentation, (record, place) =>
            record.LocalConditions.Any(other => other.Kind == place.Kind && other.Site == place.Site.Mirrored()) || place.Site.Side == Side.Unspecified
                ? record
                : record.With(place.Mirrored()))),
        person,
        random));

    [Fact]
    public void Law_8_catches_muscles_that_are_looked_at_on_one_side() => Catches((person, _) => Law.MirroringMirrorsTheMuscles(
        presentation => SuitabilityEvaluator.Default.Evaluate(presentation.TriggerPoints.Findings.Any(finding => finding.Side == Side.Right)
            ? presentation.With(TriggerPointExamination.NotDone)
            : presentation),
        person));

    [Fact]
    public void Law_8_catches_an_answer_that_prefers_a_side() => Catches((person, _) => Law.MirroringMirrors(
        presentation => Shipped(presentation.TriggerPoints.Findings.Any(finding => finding.Side == Side.Left) ? presentation : presentation.With(Consent.NotGiven)),
        person));

    [Fact]
    public void Law_10_catches_an_answer_that_throws() => Catches((person, _) => Law.ValidInputNeverThrows(
        presentation => presentation.Age is null ? throw new InvalidOperationException("no age") : Shipped(presentation), person));

    [Fact]
    public void Law_14_catches_a_lost_rule() => Catches((person, _) => Law.AgreesWithTheReference(Snapshot.By(Without("BLD-08")), person));

    [Fact]
    public void Law_14_catches_a_moved_threshold() => Catches((person, _) => Law.AgreesWithTheReference(
        Snapshot.By(new RuleSet("moved", RuleSet.Default.Rules, new RuleThresholds { CaudaEquinaRecentDays = 15 })), person));

    [Fact]
    public void Law_15_catches_a_planner_that_does_not_look_at_the_answer()
    {
        CarePlan plain = CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation));
        Catches((person, _) => Law.PlansHoldOnlyWhatIsCleared(_ => plain, person));
    }

    [Fact]
    public void Law_16_catches_a_harsher_technique_left_open() => Catches((person, _) => Law.RestrictionsCloseUpwards(
        presentation =>
        {
            Snapshot snapshot = Shipped(presentation);
            for (int i = 2; i < snapshot.GravestLevels.Length; i += 3)
            {
                snapshot.GravestLevels[i] = Clearance.Clear;
            }

            return snapshot;
        },
        person));

    [Fact]
    public void Law_17_catches_a_question_that_everybody_is_asked() => Catches((_, random) => Law.ThePlainAdultMayBeNeedled(
        presentation => Shipped(presentation.With(Practitioner.NotRecorded)), random));

    [Fact]
    public void Law_18_catches_a_no_that_overrules_the_list() => Catches((person, random) => Law.ACodeNeverLosesToANo(
        presentation => Shipped(presentation.HealthScreen.AnswerTo(ScreeningItems.TakesAnticoagulant) == Answer.No
            ? presentation.With(MedicineList.Complete)
            : presentation),
        person,
        random));

    [Fact]
    public void Law_19_catches_a_decision_that_spills_to_another_rule() => Catches((person, _) => Law.ADecisionChangesOnlyWhatItNames(
        presentation => (presentation.Decisions.Count > 0 ? Snapshot.By(Relevelled("CON-04", Clearance.Precaution)) : Shipped)(presentation), person));

    private static void Catches(Func<Person, Random, string?> law, int cases = Cases)
    {
        var random = new Random(20261122);
        Assert.Contains(Sample.Take(cases), person => law(person, random) is not null);
    }

    /// <summary>The naive reading: whatever is not yes is taken for no.</summary>
    private static Snapshot UnknownIsNo(Presentation presentation)
    {
        Snapshot own = Shipped(presentation);
        return new Snapshot
        {
            Overall = own.Mildest,
            Mildest = own.Mildest,
            Gravest = own.Mildest,
            Referral = own.Referral,
            OpenReferral = null,
            MildestLevels = own.MildestLevels,
            StatedLevels = own.MildestLevels,
            GravestLevels = own.MildestLevels,
            Supported = own.Supported,
            Findings = own.Findings,
            Presumed = own.Presumed,
            Questions = own.Questions,
        };
    }

    private static Snapshot Asking(Presentation presentation, Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        Snapshot own = Shipped(presentation);
        string[] changed = [.. change(own.Questions!)];
        own.Questions!.Clear();
        own.Questions.UnionWith(changed);
        return own;
    }

    private static RuleSet Without(string id) =>
        new("without " + id, RuleSet.Default.Rules.Where(rule => rule.Id != id), RuleSet.Default.Thresholds);

    private static RuleSet Relevelled(string id, Clearance level)
    {
        var rule = (Contraindication)RuleSet.Default[id];
        var changed = new Contraindication(id)
        {
            When = rule.When,
            Scope = rule.Scope,
            Level = level,
            Floor = Clearance.Precaution,
            Reason = rule.Reason,
            PatientReason = rule.PatientReason,
            WhatToDo = rule.WhatToDo,
            Serves = [.. rule.GroundRows],
            Cites = [.. rule.Citations],
        };
        return new("relevelled " + id, RuleSet.Default.Rules.Select(other => other.Id == id ? changed : other), RuleSet.Default.Thresholds);
    }
}
