using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Worked expectations (safety, section 8.1) and traps (safety, section 9; sciatica, section 10) that the slice can answer.</summary>
public sealed class WorkedExpectationTests
{
    private static readonly Person Plain = Person.PlainHealthyAdult;

    [Fact]
    public void Anticoagulant_superficial_hamstring_is_a_decision_and_deep_piriformis_is_blocked()
    {
        SuitabilityAssessment answer = Assess(Plain.With("anticoagulant", "on the list"));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.BicepsFemorisLongHead, Side.Left, NeedlingTechnique.Superficial));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep));
        Assert.Equal(Suitability.ClinicianDecision, answer.Overall);
    }

    [Fact]
    public void One_product_with_anticoagulant_and_antiplatelet_counts_as_both()
    {
        Presentation person = Plain.Presentation.With(HealthScreen.Denied([.. Plain.Presentation.HealthScreen.DeniedGroups.Where(group => group != ScreeningGroup.Bleeding)])
            .With(ScreeningItems.BleedingDisorder, Answer.No))
            .With(MedicineList.Complete.With(new Medicine("rivaroxaban with aspirin", MedicineClass.AnticoagulantWithAntiplatelet)));
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "BLD-09");
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.BicepsFemorisLongHead, Side.Left, NeedlingTechnique.Deep));
    }

    [Fact]
    public void Left_leg_lymphoedema_says_nothing_of_the_right_hamstring()
    {
        SuitabilityAssessment answer = Assess(Plain.With("lymphoedema", "left calf"));
        Assert.Equal(Clearance.Clear, Level(answer, Muscles.Semitendinosus, Side.Right, NeedlingTechnique.Deep));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Semitendinosus, Side.Left, NeedlingTechnique.Superficial));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
    }

    [Fact]
    public void Fever_with_back_pain_is_an_emergency_and_fever_alone_waits()
    {
        Assert.Equal(Suitability.ReferAsEmergency, Assess(Plain.With("fever", "yes").With("symptoms", "low back pain")).Overall);
        Assert.Equal(Suitability.NotSuitable, Assess(Plain.With("fever", "yes")).Overall);
        Assert.Equal(Suitability.NotSuitable, Assess(Plain.With("fever", "yes").With("back pain", "not asked")).Overall);
        Assert.Equal(ReferralTier.Emergency, Assess(Plain.With("fever", "yes").With("back pain", "not asked")).OpenReferral?.Tier);
    }

    [Fact]
    public void A_symptom_between_the_legs_is_the_saddle_sign_by_another_door()
    {
        SuitabilityAssessment answer = Assess(Plain.With("saddle", "told as a symptom"));
        Assert.Equal(Suitability.ReferAsEmergency, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "CES-01" && finding.IsPresumed);
    }

    [Fact]
    public void A_symptom_of_weakness_against_normal_power_is_shown_as_a_conflict() => Assert.Contains(
        Assess(Plain.With("symptoms", "weak calf")).Findings, finding => finding.Rule.Id == "REC-01");

    [Fact]
    public void A_limb_of_which_one_place_is_free_may_still_be_swollen()
    {
        // Free over every hamstring, open only further down: the limb may be swollen all the same.
        SuitabilityAssessment answer = Assess(Plain.With("lymphoedema", "left thigh and knee free, else not asked"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Semitendinosus, Side.Left, NeedlingTechnique.Superficial));
        SuitabilityAssessment swollen = Assess(Plain.With("lymphoedema", "left thigh and knee free, calf swollen"));
        Assert.Equal(Clearance.Blocked, Level(swollen, Muscles.Semitendinosus, Side.Left, NeedlingTechnique.Superficial));
    }

    [Fact]
    public void Why_a_question_is_open_does_not_depend_on_the_side()
    {
        Presentation person = Plain.Presentation.With(TriggerPointExamination.Complete
            .With(TriggerPointFinding.Of(Muscles.Piriformis, Side.Left, Answer.Yes, Answer.Declined))
            .With(TriggerPointFinding.Of(Muscles.Piriformis, Side.Right, Answer.Yes, Answer.NotKnown)));
        foreach (Presentation either in new[] { person, person.Mirrored() })
        {
            SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(either);
            Assert.Equal(Answer.Declined, answer.Questions.Single().WhyUnknown);
        }

        NeedlingOption left = new(Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep);
        Assert.Equal(Answer.Declined, SuitabilityEvaluator.Default.Evaluate(person).VerdictOf(left).IsSupported);
        Assert.Equal(Answer.NotKnown, SuitabilityEvaluator.Default.Evaluate(person.Mirrored()).VerdictOf(left).IsSupported);
    }

    [Fact]
    public void An_absence_whose_side_is_not_recorded_settles_neither_side()
    {
        Presentation person = Plain.Presentation.With(HealthScreen.Denied([.. Plain.Presentation.HealthScreen.DeniedGroups.Where(group => group != ScreeningGroup.LocalConditions)])
            .With(ScreeningItems.Lymphoedema, Answer.No));
        foreach (BodyRegion region in Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified))
        {
            person = person.With(LocalCondition.Absent(LocalConditionKind.SkinInfection, BodySite.Of(region)));
        }

        Assert.Equal(Suitability.Undetermined, SuitabilityEvaluator.Default.Evaluate(person).Overall);
    }

    [Fact]
    public void A_yes_is_not_lost_where_every_place_is_said_to_be_free()
    {
        Presentation person = Plain.Presentation.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.SkinInfection, Answer.Yes));
        foreach (BodySite site in BodySiteSet.Of([.. Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified).Select(BodySite.Of)]).ToList())
        {
            person = person.With(LocalCondition.Absent(LocalConditionKind.SkinInfection, site));
        }

        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Equal(Suitability.NotSuitable, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "REC-01");
    }

    [Fact]
    public void An_unclassified_medicine_keeps_the_questions_open_although_group_and_list_are_closed()
    {
        Presentation person = Plain.Presentation.With(MedicineList.Complete.With(new Medicine("a white tablet", MedicineClass.Unclassified)));
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Equal(Suitability.Undetermined, answer.Overall);
        Assert.Contains(answer.Questions, question => question.Code == "takes-anticoagulant");
    }

    [Fact]
    public void A_recorded_not_known_counts_against_a_complete_list() => Assert.Equal(
        Suitability.Undetermined,
        SuitabilityEvaluator.Default.Evaluate(Plain.Presentation.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.NotKnown))).Overall);

    [Fact]
    public void A_list_that_a_yes_disproves_says_nothing_of_the_rest()
    {
        Presentation person = Plain.Presentation.With(HealthScreen.Denied([.. Plain.Presentation.HealthScreen.DeniedGroups.Where(group => group != ScreeningGroup.Bleeding)])
            .With(ScreeningItems.BleedingDisorder, Answer.No).With(ScreeningItems.LowPlatelets, Answer.No)
            .With(ScreeningItems.LiverCirrhosis, Answer.No).With(ScreeningItems.TakesBleedingInteractor, Answer.No).With(ScreeningItems.TakesAntiplatelet, Answer.Yes));
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Equal(["takes-anticoagulant", "takes-aspirin-above-low-dose", "takes-two-antiplatelets"], answer.Questions.Select(question => question.Code).Order());
        Assert.Contains("does not hold it", answer.Conflicts.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_cleared_and_nothing_is_a_target_while_a_referral_holds_or_is_open()
    {
        foreach (Person person in new[] { Plain.With("bladder", "14 days, stable"), Plain.With("bladder", "not asked"), Plain.With("power", "4 stable") })
        {
            SuitabilityAssessment answer = Assess(person);
            Assert.Empty(answer.Targets);
            Assert.DoesNotContain(answer.Verdicts, verdict => verdict.IsCleared);
        }
    }

    [Fact]
    public void Who_may_have_been_needled_gets_the_advice_for_after_needling()
    {
        Assert.Contains(CarePlanner.Default.Plan(Assess(Plain.With("breathless", "yes"))).SafetyNet, step => step.Code == "safety-net-breathless");
        Assert.Contains(CarePlanner.Default.Plan(Assess(Plain.With("breathless", "not known"))).SafetyNet, step => step.Code == "safety-net-breathless");
    }

    [Fact]
    public void The_safeguards_of_a_decision_reach_the_plan()
    {
        RecordedDecision decision = ((Contraindication)RuleSet.Default["ROOT-01"]).Accept(
            NeedlingOptionSet.All, "physiotherapist", Draft.Today, "root assessed, stable", null, [Safeguards.LyingDown]);
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Plain.With("reflex", "yes").Presentation.With(decision));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Contains(CarePlanner.Default.Plan(answer).Needling.Single().Safeguards, safeguard => safeguard.Code == "lying-down");
    }

    [Fact]
    public void A_declined_answer_beside_a_recorded_place_leaves_the_other_places_open()
    {
        SuitabilityAssessment answer = Assess(Plain.With("skin", "left thigh, elsewhere declined"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, Side.Left, NeedlingTechnique.Superficial));
        Assert.Equal(Suitability.Undetermined, answer.Overall);
        Assert.Contains(answer.Questions, question => question.Code == "skin-infection" && question.WhyUnknown == Answer.Declined);
    }

    [Fact]
    public void Pregnant_with_unknown_weeks_is_read_as_early_and_asked()
    {
        SuitabilityAssessment answer = Assess(Plain.With("pregnancy", "weeks not known"));
        Assert.Equal(Clearance.Blocked, answer.VerdictOf(new NeedlingOption(Muscles.LumbarMultifidus, Side.Left, NeedlingTechnique.Superficial)).Stated);
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Semitendinosus, Side.Left, NeedlingTechnique.Deep));
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "PRG-01" && finding.IsPresumed);
        Assert.Contains(answer.Questions, question => question.Code == "gestational-weeks");
        Assert.Equal(Suitability.NoSuitableTarget, answer.Overall);
    }

    [Theory]
    [InlineData(13, Clearance.Blocked)]
    [InlineData(14, Clearance.ClinicianDecision)]
    public void The_first_trimester_ends_with_week_14(int weeks, Clearance level) => Assert.Equal(
        level, Level(Assess(Plain.With("pregnancy", weeks + " weeks")), Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep));

    [Theory]
    [InlineData("14 days, stable", Suitability.ReferAsEmergency)]
    [InlineData("15 days, stable", Suitability.ReferUrgently)]
    [InlineData("100 days, worsening", Suitability.ReferAsEmergency)]
    [InlineData("course not known", Suitability.ReferAsEmergency)]
    [InlineData("old, trend not known", Suitability.ReferAsEmergency)]
    [InlineData("stable, onset not known", Suitability.ReferAsEmergency)]
    public void The_cauda_equina_window_is_14_days_and_an_unknown_course_is_recent(string course, Suitability overall) =>
        Assert.Equal(overall, Assess(Plain.With("saddle", course)).Overall);

    [Theory]
    [InlineData("4 stable", Suitability.ReferUrgently)]
    [InlineData("4 worsening", Suitability.ReferAsEmergency)]
    [InlineData("4, course not known", Suitability.ReferAsEmergency)]
    [InlineData("3 stable", Suitability.ReferAsEmergency)]
    public void Weakness_is_graded_not_a_yes_or_no(string power, Suitability overall) => Assert.Equal(overall, Assess(Plain.With("power", power)).Overall);

    [Fact]
    public void A_pacemaker_bars_current_and_not_the_hand()
    {
        SuitabilityAssessment answer = Assess(Plain.With("device", "yes"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, Side.Left, NeedlingTechnique.Electrical));
        Assert.Equal(Clearance.Precaution, Level(answer, Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Contains(CarePlanner.Default.Plan(answer).Needling.Single().Safeguards, safeguard => safeguard.Code == "no-current");
    }

    [Fact]
    public void A_wider_block_beats_whatever_a_muscle_permits() => Assert.Equal(
        Suitability.NotSuitable, Assess(Plain.With("bleeding disorder", "yes")).Overall);

    [Fact]
    public void Nothing_asked_cannot_be_told_and_asks_for_everything_red_flags_first()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Presentation.Of(Draft.Today));
        Assert.Equal(Suitability.Undetermined, answer.Overall);
        Assert.Equal(Suitability.ReferAsEmergency, answer.GravestBound);
        Assert.False(answer.MayNeedle);
        Assert.Equal(ReferralTier.Emergency, answer.OpenReferral?.Tier);
        Assert.Equal(QuestionStake.Referral, answer.Questions[0].Stake);
        int asked = answer.Questions.Count;
        Assert.Equal(asked, answer.Questions.Select(question => question.Code).Distinct().Count());

        // What nobody judged raises no doubt, so a mechanism is asked only where it was judged undetermined.
        Assert.All(
            Facts.All.Where(fact => fact.Question.Code != "leg-pain-mechanism" && !Exhaustive.Knobs.Recorded.Contains(fact) && fact.DetailOf is null && fact.Polarity != FactPolarity.Neutral && !GroundTable.ToTell.Contains(fact.Id) && !GroundTable.Informs.Contains(fact.Id) && !GroundTable.OnlyAdvised.Contains(fact.Id)),
            fact => Assert.Contains(answer.Questions, question => question.Code == fact.Question.Code));
    }

    [Fact]
    public void Not_suitable_never_ends_the_red_flag_questions()
    {
        SuitabilityAssessment answer = Assess(Plain.With("consent", "refused").With("bladder", "not asked"));
        Assert.Equal(Suitability.NotSuitable, answer.Overall);
        Assert.Equal(ReferralTier.Emergency, answer.OpenReferral?.Tier);
        Assert.StartsWith("First rule out a reason for referral (emergency)", Headlines.ForClinician(answer), StringComparison.Ordinal);
        Assert.Contains(answer.OpenReferral!.Questions, question => question.Code == "bladder-change");
    }

    [Fact]
    public void A_latent_point_or_none_is_no_target()
    {
        Assert.Equal(Suitability.NoSuitableTarget, Assess(Plain.With("trigger points", "latent piriformis")).Overall);
        Assert.Equal(Suitability.NoSuitableTarget, Assess(Plain.With("trigger points", "none")).Overall);
        Assert.Equal(Suitability.Undetermined, Assess(Plain.With("trigger points", "not examined")).Overall);
    }

    [Fact]
    public void The_reasons_tell_no_involved_muscle_from_a_barred_one()
    {
        Assert.StartsWith("No involved muscle was found", Headlines.ForClinician(Assess(Plain.With("trigger points", "none"))), StringComparison.Ordinal);
        Assert.StartsWith("The involved muscle must not be needled", Headlines.ForClinician(Assess(Plain.With("skin", "left buttock"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clot_far_from_any_muscle_of_the_catalogue_still_refers() =>
        Assert.Equal(Suitability.ReferAsEmergency, Assess(Plain.With("leg vein", "yes")).Overall);

    [Theory]
    [InlineData("sore for three days", true)]
    [InlineData("sore for four days", false)]
    [InlineData("bruise for a week", true)]
    [InlineData("bruise for eight days", false)]
    public void Soreness_and_bruises_are_expected_for_their_time_only(string history, bool expected)
    {
        SuitabilityAssessment answer = Assess(Plain.With("history", history));
        Assert.Equal(expected, answer.Findings.Any(finding => finding.Rule.Id == "AFT-02"));
        Assert.True(answer.MayNeedle);
    }

    [Fact]
    public void A_doubt_of_benefit_holds_the_answer_at_precautions_and_no_lower()
    {
        SuitabilityAssessment answer = Assess(Plain.With("recovering", "yes"));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.DoesNotContain("danger", answer.Findings.Single(finding => finding.Rule is Doubt).PatientReason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_decision_counts_as_a_precaution_says_who_and_until_when_and_lapses()
    {
        Person person = Plain.With("age", "yes");
        var rule = (Contraindication)RuleSet.Default["CON-04"];
        RecordedDecision decision = rule.Accept(
            NeedlingOptionSet.In(Muscles.Piriformis, Side.Left), "paediatric physiotherapist", Draft.Today, "guardian agrees", Draft.Today.PlusDays(14), [Safeguards.GuardianConsent]);
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation.With(decision));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Finding finding = answer.Findings.Single(item => item.Rule.Id == "CON-04");
        Assert.Equal("paediatric physiotherapist", finding.Decisions.Single().Role);
        Assert.Equal(Draft.Today.PlusDays(14), finding.Decisions.Single().ValidUntil);
        Assert.Equal(DecisionStatus.InForce, answer.Decisions.Single().Status);
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Piriformis, Side.Right, NeedlingTechnique.Deep));

        RecordedDecision lapsed = rule.Accept(NeedlingOptionSet.All, "physiotherapist", Draft.Today.PlusDays(-30), "guardian agreed", Draft.Today.PlusDays(-1), []);
        SuitabilityAssessment later = SuitabilityEvaluator.Default.Evaluate(person.Presentation.With(lapsed));
        Assert.Equal(Suitability.ClinicianDecision, later.Overall);
        Assert.Equal(DecisionStatus.Lapsed, later.Decisions.Single().Status);
    }

    [Theory]
    [InlineData(0, null, false, DecisionStatus.InForce)]
    [InlineData(0, null, true, DecisionStatus.Lapsed)]
    [InlineData(1, null, false, DecisionStatus.Lapsed)]
    [InlineData(5, 5, false, DecisionStatus.InForce)]
    [InlineData(5, 5, true, DecisionStatus.InForce)]
    [InlineData(5, 4, false, DecisionStatus.Lapsed)]
    public void A_decision_holds_for_its_session_or_until_its_date_and_no_longer(int daysAgo, int? validForDays, bool sessionToday, DecisionStatus status)
    {
        CalendarDate decided = Draft.Today.PlusDays(-daysAgo);
        RecordedDecision decision = ((Contraindication)RuleSet.Default["CON-04"]).Accept(
            NeedlingOptionSet.All, "physiotherapist", decided, "guardian agrees", validForDays is int days ? decided.PlusDays(days) : null, []);
        Presentation person = Plain.With("age", "yes").Presentation.With(decision);
        person = sessionToday
            ? person.With(TreatmentHistory.NoneRecorded.With(new TreatmentSession(Draft.Today, NeedlingOptionSet.Empty)))
            : person;
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Equal(status, answer.Decisions.Single().Status);
        Assert.True(status != DecisionStatus.Lapsed || answer.Decisions.Single().Reason == (decision.ValidUntil is null
            ? "It held for the session of " + decided + " only."
            : "It held until " + decision.ValidUntil + "."));
        Assert.Equal(status == DecisionStatus.InForce ? Suitability.SuitableWithPrecautions : Suitability.ClinicianDecision, answer.Overall);
    }

    /// <summary>Chance seldom brings a decision and its rule together, so they are brought together here.</summary>
    [Fact]
    public void Every_decision_beside_every_rule_it_may_answer_agrees_with_the_reference()
    {
        foreach (Value decision in Parts.Named("decisions").Values)
        {
            foreach (string part in new[] { "anticoagulant", "antiplatelet", "reflex", "tension", "pregnancy", "age" })
            {
                foreach (Value value in Parts.Named(part).Values)
                {
                    Person person = Plain.With("decisions", decision.Name).With(part, value.Name);
                    Assert.Null(Law.AgreesWithTheReference(Snapshot.By(RuleSet.Default), person));
                    Assert.Null(Law.ADecisionChangesOnlyWhatItNames(Snapshot.By(RuleSet.Default), person));
                }
            }
        }
    }

    [Fact]
    public void A_decision_against_a_rule_set_that_lacks_or_tightened_the_rule_is_shown_and_changes_nothing()
    {
        RecordedDecision decision = ((Contraindication)RuleSet.Default["CON-04"]).Accept(NeedlingOptionSet.All, "physiotherapist", Draft.Today, "guardian agrees");
        var without = new RuleSet("without", RuleSet.Default.Rules.Where(rule => rule.Id != "CON-04"), RuleSet.Default.Thresholds);
        SuitabilityAssessment answer = new SuitabilityEvaluator(without).Evaluate(Plain.Presentation.With(decision));
        Assert.Equal(DecisionStatus.NotAcceptable, answer.Decisions.Single().Status);
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.Equal(DecisionStatus.NotNeeded, SuitabilityEvaluator.Default.Evaluate(Plain.Presentation.With(decision)).Decisions.Single().Status);
    }

    [Fact]
    public void A_buttock_start_puts_the_piriformis_first_and_the_back_of_the_thigh_the_hamstrings()
    {
        TriggerPointExamination both = TriggerPointExamination.Complete
            .With(TriggerPointFinding.Active(Muscles.GluteusMaximus, Side.Left))
            .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left))
            .With(TriggerPointFinding.Active(Muscles.Semitendinosus, Side.Left));
        SuitabilityAssessment buttock = SuitabilityEvaluator.Default.Evaluate(
            Plain.Presentation.With(both).With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock))));
        Assert.Equal(Muscles.Piriformis, buttock.Targets[0].Muscle);
        Assert.Contains(buttock.Targets[0].Reasons, reason => reason.Code == "TGT-11");
        SuitabilityAssessment thigh = SuitabilityEvaluator.Default.Evaluate(
            Plain.Presentation.With(both).With(Symptom.Pain(BodySite.Of(BodyRegion.ThighPosterior))));
        Assert.Equal(Muscles.Semitendinosus, thigh.Targets[0].Muscle);
        SuitabilityAssessment otherSide = SuitabilityEvaluator.Default.Evaluate(
            Plain.Presentation.With(both).With(Symptom.Pain(BodySite.Right(BodyRegion.ThighPosterior))));
        Assert.DoesNotContain(otherSide.Targets.SelectMany(target => target.Reasons), reason => reason.Code == "TGT-12");
    }

    [Fact]
    public void A_plan_under_referral_or_open_questions_has_no_needling_and_no_exercise()
    {
        foreach (Person person in new[] { Plain.With("saddle", "14 days, stable"), Plain.With("power", "4 stable"), Plain.With("breathless", "not asked") })
        {
            CarePlan plan = CarePlanner.Default.Plan(Assess(person));
            Assert.Empty(plan.Needling);
            Assert.Empty(plan.Exercises);
            Assert.Empty(plan.Movement);
            Assert.NotEmpty(plan.SafetyNet);
        }
    }

    [Fact]
    public void Facts_read_with_another_rule_set_are_refused()
    {
        var other = new SuitabilityEvaluator(new RuleSet("other", RuleSet.Default.Rules, RuleSet.Default.Thresholds));
        FactSheet facts = other.ReadFacts(Plain.Presentation);
        Assert.Throws<ArgumentException>("facts", () => SuitabilityEvaluator.Default.Evaluate(facts));
        Assert.Equal(Suitability.Suitable, other.Evaluate(facts).Overall);
    }

    [Fact]
    public void Headlines_promise_nothing_and_put_an_emergency_first()
    {
        Assert.StartsWith("Go to an emergency department now.", Headlines.ForPatient(Assess(Plain.With("saddle", "14 days, stable"))), StringComparison.Ordinal);
        Assert.Contains("may be an option", Headlines.ForPatient(Assess(Plain)), StringComparison.Ordinal);
    }

    private static SuitabilityAssessment Assess(Person person) => SuitabilityEvaluator.Default.Evaluate(person.Presentation);

    private static Clearance Level(SuitabilityAssessment answer, Muscle muscle, Side side, NeedlingTechnique technique) =>
        answer.VerdictOf(new NeedlingOption(muscle, side, technique)).Gravest;
}
