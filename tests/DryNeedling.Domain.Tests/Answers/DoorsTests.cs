using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>One sign has several doors: a question, a symptom, a code, the examination. Whichever it comes in by, it counts.</summary>
public sealed class DoorsTests
{
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    private static readonly Symptom Shooting = Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithQuality(PainQuality.Shooting);

    [Theory]
    [InlineData("radicular-leg-pain")]
    [InlineData("shooting-pain-below-knee")]
    public void Pain_of_a_root_is_one_sign_at_two_doors(string door)
    {
        Expect(Suitability.AssessFirst, "ROOT-01", Saying(door));
        Expect(Suitability.ReferAsEmergency, "CAN-01", Saying(door, "cancer-current"));
        Expect(Suitability.ReferUrgently, "CAN-02", Saying(door, "cancer-past"));
    }

    [Fact]
    public void A_place_that_refers_the_person_leaves_no_question_of_the_same_tier()
    {
        Presentation open = Plain.With(Plain.HealthScreen.With(ScreeningItems.BreathlessAfterNeedling, Answer.NotKnown));
        Assert.Contains(Evaluate(open).Questions, question => question.Code == "breathless-after-needling");
        Presentation referred = open
            .With(open.HealthScreen.With(new ScreeningEntry(ScreeningItems.BowelChange, Answer.Yes, Plain.AsOf.PlusDays(-15), Trend.Stable)))
            .With(LocalCondition.Present(LocalConditionKind.TumourAtSite, BodySite.Right(BodyRegion.Calf)));
        Assert.Equal(Suitability.ReferAsEmergency, Evaluate(referred).Overall);
        Assert.DoesNotContain(Evaluate(referred).Questions, question => question.Code == "breathless-after-needling");
    }

    [Fact]
    public void A_tumour_whose_side_nobody_wrote_is_a_tumour_all_the_same()
    {
        // Whichever side it is, the sign of the cauda equina beside it is an emergency; so its course changes nothing and is not asked.
        Presentation person = Plain
            .With(new LocalCondition(LocalConditionKind.TumourAtSite, BodySite.Of(BodyRegion.ThighPosterior), Answer.Yes))
            .With(HealthScreen.AllGroupsDenied.With(ScreeningItems.BladderChange, Answer.Yes));
        SuitabilityAssessment answer = Evaluate(person);
        Assert.Equal(Suitability.ReferAsEmergency, answer.MildestBound);
        Assert.DoesNotContain(answer.Questions, question => question.Code == "bladder-change-course");
    }

    [Fact]
    public void A_tumour_where_no_muscle_lies_is_a_present_cancer()
    {
        Presentation person = Plain.With(new LocalCondition(LocalConditionKind.TumourAtSite, BodySite.Left(BodyRegion.FootSole), Answer.Yes));
        Expect(Suitability.ReferAsEmergency, "CAN-01", person.With(Shooting));
    }

    [Fact]
    public void A_treatment_or_a_tumour_at_a_place_is_a_present_cancer()
    {
        Presentation tumour = Plain.With(new LocalCondition(LocalConditionKind.TumourAtSite, BodySite.Left(BodyRegion.ThighPosterior), Answer.Yes));
        Expect(Suitability.ReferAsEmergency, "CAN-01", Saying("cancer-treatment", "radicular-leg-pain"));
        Expect(Suitability.ReferAsEmergency, "CAN-01", Saying("radicular-leg-pain").With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z51.0"))));
        Expect(Suitability.ReferAsEmergency, "CAN-01", tumour.With(Shooting));
        Expect(Suitability.ReferUrgently, "CAN-03", Saying("cancer-treatment", "spinal-metastasis-pain"));
        Expect(Suitability.ReferUrgently, "CAN-03", tumour.With(Saying("spinal-metastasis-pain").HealthScreen));
    }

    [Theory]
    [InlineData("cancer-current", "night-pain")]
    [InlineData("cancer-past", "night-pain")]
    [InlineData("cancer-current", "worsening-spinal-pain")]
    [InlineData("cancer-past", "worsening-spinal-pain")]
    public void Part_of_the_pattern_of_spread_is_enough_beside_a_cancer(string cancer, string pain) => Expect(Suitability.ReferUrgently, "CAN-03", Saying(cancer, pain));

    [Theory]
    [InlineData("cancer-current")]
    [InlineData("cancer-past")]
    [InlineData("cancer-treatment")]
    public void A_cancer_is_one_of_two_signs_and_never_both(string cancer)
    {
        Expect(Suitability.ReferUrgently, "CAN-05", Saying(cancer, "unexplained-weight-loss"));
        Assert.DoesNotContain(Evaluate(Saying(cancer, "cancer-past")).Findings, finding => finding.Rule is RedFlag);
    }

    [Theory]
    [InlineData("A41.9")]
    [InlineData("A40.3")]
    [InlineData("R65.21")]
    [InlineData("R78.81")]
    public void Sepsis_is_an_emergency_whatever_hurts(string code)
    {
        Expect(Suitability.ReferAsEmergency, "INF-01", Saying("sepsis"));
        Expect(Suitability.ReferAsEmergency, "INF-01", Coded(code));
        Assert.Contains(Evaluate(Coded(code)).Findings, finding => finding.Rule.Id == "ACU-03");
    }

    [Fact]
    public void A_coded_foot_drop_is_severe_and_never_loses_to_an_examination()
    {
        SuitabilityAssessment normal = Evaluate(Coded("M21.371"));
        Assert.Equal(Suitability.ReferAsEmergency, normal.Overall);
        Assert.Contains(normal.Findings, finding => finding.Rule.Id == "MOT-01");
        Assert.Contains(normal.Conflicts, conflict => conflict.Fact.Equals(Facts.SevereWeakness));
        Assert.Empty(Evaluate(Coded("M21.371").With(NeurologicalExamination.NotDone)).Conflicts);
        Assert.Empty(Evaluate(Coded("M21.371").With(NeurologicalExamination.Normal.WithPower(new MotorGrade(3), Trend.Stable))).Conflicts);
    }

    [Fact]
    public void Any_worsening_counts_also_where_it_is_only_told()
    {
        Presentation told = Plain.With(Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Calf)).WithTrend(Trend.Worsening));
        SuitabilityAssessment normal = Evaluate(told);
        Assert.Equal(Suitability.AssessFirst, normal.Overall);
        Assert.Contains(normal.Conflicts, conflict => conflict.Fact.Equals(Facts.Weakness));
        SuitabilityAssessment stable = Evaluate(told.With(NeurologicalExamination.Normal.WithPower(new MotorGrade(4), Trend.Stable)));
        Assert.Equal(Suitability.ReferAsEmergency, stable.Overall);
        Assert.Contains(stable.Conflicts, conflict => conflict.Fact.Equals(Facts.WorseningWeakness));
        SuitabilityAssessment notWorsening = Evaluate(Plain.With(Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Calf))));
        Assert.Equal(Suitability.Suitable, notWorsening.Overall);
        Assert.Single(notWorsening.Conflicts);
    }

    [Fact]
    public void Numbness_beside_normal_sensation_is_shown_as_a_disagreement() =>
        Assert.Contains(Evaluate(Plain.With(Numb)).Conflicts, conflict => conflict.Fact.Equals(Facts.SensoryLoss));

    [Theory]
    [InlineData("cancer-current", "CAN-01")]
    [InlineData("spinal-deformity-or-contusion", "FRX-02")]
    public void A_loss_that_is_only_told_counts_beside_a_grave_cause(string cause, string rule)
    {
        Expect(Suitability.ReferAsEmergency, rule, Saying(cause).With(Numb));
        Expect(Suitability.ReferAsEmergency, rule, Saying(cause).With(Symptom.Of(SymptomKind.Weakness, BodySite.Right(BodyRegion.Ankle))));
        Assert.NotEqual(Suitability.ReferAsEmergency, Evaluate(Saying(cause)).Overall);
    }

    [Fact]
    public void A_loss_that_is_only_told_counts_beside_an_infection_of_the_spine() =>
        Expect(Suitability.ReferAsEmergency, "INF-03", Saying("diabetes", "worsening-spinal-pain").With(Numb));

    [Fact]
    public void Who_cannot_stand_or_walk_with_a_cancer_is_an_emergency() => Expect(Suitability.ReferAsEmergency, "CAN-01", Saying("cancer-current", "cannot-stand-or-walk"));

    [Fact]
    public void Two_roots_of_a_leg_or_both_sides_in_the_examination_are_widespread()
    {
        NeurologicalExamination oneRoot = NeurologicalExamination.NotDone.WithNerveTensionSign(Answer.No).WithPower(MotorGrade.Normal).WithReflexLoss(Answer.NotKnown)
            .WithDermatome(NerveRoot.L5, Side.Left, Answer.Yes);
        Assert.DoesNotContain(Evaluate(Plain.With(oneRoot)).Findings, finding => finding.Rule.Id == "NEU-01");
        Expect(Suitability.ReferUrgently, "NEU-01", Plain.With(oneRoot.WithDermatome(NerveRoot.S1, Side.Left, Answer.Yes)));
        Expect(Suitability.ReferUrgently, "NEU-01", Plain.With(oneRoot.WithDermatome(NerveRoot.L5, Side.Right, Answer.Yes)));
        Expect(Suitability.ReferUrgently, "NEU-01", Plain.With(oneRoot.WithReflex(Reflex.Ankle, Side.Left, Answer.Yes)));
        Assert.DoesNotContain(Evaluate(Plain.With(oneRoot.WithReflex(Reflex.MedialHamstring, Side.Left, Answer.Yes))).Findings, finding => finding.Rule.Id == "NEU-01");
        SuitabilityAssessment denied = Evaluate(Plain.With(oneRoot.WithDermatome(NerveRoot.S1, Side.Left, Answer.Yes))
            .With(Plain.HealthScreen.With(ScreeningItems.WidespreadNeurology, Answer.No)));
        Assert.Equal(Suitability.ReferUrgently, denied.Overall);
        Assert.Contains(denied.Conflicts, conflict => conflict.Fact.Id == "widespread-neurology");
    }

    [Fact]
    public void Three_features_of_a_narrow_canal_are_assessed_first_and_two_are_not()
    {
        Symptom two = Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Walking).EasedBy(Activity.Sitting);
        Assert.Equal(Suitability.Suitable, Evaluate(Plain.With(two)).Overall);
        Expect(Suitability.AssessFirst, "STN-01", Plain.With(two.EasedBy(Activity.LeaningOnSupport)));
        Expect(Suitability.AssessFirst, "STN-01", Plain.With(two.EasedBy(Activity.BendingForward)));
        Expect(Suitability.AssessFirst, "STN-01", Plain.With(two.SpreadingTo(BodySite.Right(BodyRegion.Buttock))));
        Expect(Suitability.AssessFirst, "STN-01", Plain.With(LegPainMechanismSet.Of(LegPainMechanism.NeurogenicClaudication)));
    }

    [Fact]
    public void A_judged_vascular_mechanism_is_worked_up_first() =>
        Expect(Suitability.AssessFirst, "MEC-01", Plain.With(LegPainMechanismSet.Of(LegPainMechanism.VascularOrOther, LegPainMechanism.MyofascialReferred)));

    [Theory]
    [InlineData(LegPainMechanism.RadicularPainWithRadiculopathy)]
    [InlineData(LegPainMechanism.PainlessRadiculopathy)]
    public void A_judged_radiculopathy_is_graded_first_whatever_the_examination_found(LegPainMechanism mechanism) =>
        Expect(Suitability.AssessFirst, "ROOT-01", Plain.With(LegPainMechanismSet.Of(mechanism)));

    [Fact]
    public void A_judged_deep_gluteal_mechanism_waits_until_the_back_was_considered()
    {
        Presentation judged = Plain.With(LegPainMechanismSet.Of(LegPainMechanism.DeepGlutealOrPiriformis));
        Assert.Equal(Suitability.Suitable, Evaluate(judged).Overall);
        Expect(Suitability.AssessFirst, "PIR-01", judged.With(judged.HealthScreen.Without(ScreeningItems.LumbarCausesConsidered).With(ScreeningItems.LumbarCausesConsidered, Answer.No)));
    }

    [Fact]
    public void A_code_that_names_the_root_counts_as_judged()
    {
        SuitabilityAssessment alone = Evaluate(Coded("M54.16"));
        Assert.Equal(Suitability.SuitableWithPrecautions, alone.Overall);
        Assert.Contains(alone.Findings, finding => finding.Rule.Id == "BEN-02" && finding.Rule is Doubt);
        Expect(Suitability.ReferAsEmergency, "CAN-01", Saying("cancer-current").With(Coded("M54.16").Diagnoses));
        Expect(Suitability.ReferUrgently, "CAN-02", Saying("cancer-past").With(Coded("M51.16").Diagnoses));
        Assert.Contains(Evaluate(Coded("M54.17").With(LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred))).Conflicts, conflict => conflict.Fact.Equals(Facts.RadicularMechanism));
        Assert.Empty(Evaluate(Coded("M54.17").With(LegPainMechanismSet.Of(LegPainMechanism.RadicularPain))).Conflicts);
    }

    /// <summary>Trap 23: sources disagree on how few features rule a narrow canal out, so none do.</summary>
    [Fact]
    public void Trap_23_few_features_of_a_narrow_canal_rule_none_out()
    {
        Presentation judged = Plain.With(LegPainMechanismSet.Of(LegPainMechanism.NeurogenicClaudication));
        Expect(Suitability.AssessFirst, "STN-01", judged);
        Expect(Suitability.AssessFirst, "STN-01", judged.With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Walking)));
    }

    /// <summary>Trap 31: the tier is the rule's, the timing of a pathway is local and says so.</summary>
    [Fact]
    public void Trap_31_hours_and_weeks_of_a_pathway_are_said_to_be_local() => Assert.All(
        RuleSet.Default.Rules.OfType<RedFlag>().Where(flag => Regex.IsMatch(flag.WhatToDo, "[0-9]+ hours|weeks?\\b")),
        flag => Assert.Contains("local", flag.WhatToDo));

    [Fact]
    public void A_code_that_names_claudication_counts_as_judged_and_its_neighbours_only_ask()
    {
        Expect(Suitability.AssessFirst, "STN-01", Coded("M48.062"));
        foreach (string code in new[] { "M48.061", "M48.07", "M51.26", "M51.27", "G57.02" })
        {
            SuitabilityAssessment answer = Evaluate(Coded(code));
            Assert.Equal(Suitability.Suitable, answer.Overall);
            Assert.Equal(RecordNoteKind.PromptingCode, Assert.Single(answer.Notes).Kind);
            Assert.Empty(Evaluate(Coded(code).With(LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred))).Notes);
        }
    }

    [Theory]
    [InlineData("M54.31")]
    [InlineData("M54.42")]
    public void Trap_35_the_bare_codes_of_sciatica_name_no_mechanism(string code) =>
        Assert.DoesNotContain(Evaluate(Coded(code)).Findings, finding => finding.Rule.Id is "BEN-02" or "STN-01" or "ROOT-01");

    [Fact]
    public void A_pain_of_no_known_date_is_new_beside_an_aneurysm()
    {
        Presentation aneurysm = Saying("known-aneurysm");
        foreach (BodyRegion region in new[] { BodyRegion.Lumbar, BodyRegion.Sacral, BodyRegion.Sacroiliac, BodyRegion.LowerAbdomen })
        {
            Symptom pain = Symptom.Pain(BodySite.Left(region));
            Expect(Suitability.ReferAsEmergency, "AAA-01", aneurysm.With(pain));
            Expect(Suitability.ReferAsEmergency, "AAA-01", aneurysm.With(pain.WithOnset(Plain.AsOf.PlusDays(-42))));
            Assert.Equal(Suitability.AssessFirst, Evaluate(aneurysm.With(pain.WithOnset(Plain.AsOf.PlusDays(-43)))).Overall);
        }

        Expect(Suitability.ReferAsEmergency, "AAA-01", Saying("known-aneurysm", "spinal-pain"));
        Expect(Suitability.ReferAsEmergency, "AAA-01", Coded("I71.3"));
        Expect(Suitability.AssessFirst, "AAA-03", Coded("I71.4"));
    }

    [Fact]
    public void Shooting_pain_below_both_knees_is_pain_of_both_legs_unless_it_is_old_and_settled()
    {
        Symptom both = Shooting.SpreadingTo(BodySite.Right(BodyRegion.FootSole));
        Expect(Suitability.ReferUrgently, "CES-08", Plain.With(both));
        Expect(Suitability.ReferUrgently, "CES-08", Plain.With(both.WithOnset(Plain.AsOf.PlusDays(-15))));
        Expect(Suitability.ReferUrgently, "CES-08", Plain.With(both.WithOnset(Plain.AsOf.PlusDays(-14)).WithTrend(Trend.Stable)));
        Assert.Equal(Suitability.AssessFirst, Evaluate(Plain.With(both.WithOnset(Plain.AsOf.PlusDays(-15)).WithTrend(Trend.Stable))).Overall);
        Assert.Equal(Suitability.AssessFirst, Evaluate(Plain.With(Shooting)).Overall);
        Assert.Contains(
            Evaluate(Plain.With(both).With(Plain.HealthScreen.With(ScreeningItems.BothLegsPain, Answer.No))).Conflicts, conflict => conflict.Fact.Id == "both-legs-pain");
    }

    [Fact]
    public void A_fall_from_height_or_a_road_accident_is_an_emergency() => Expect(Suitability.ReferAsEmergency, "FRX-02", Saying("major-trauma"));

    [Theory]
    [InlineData("S32.010A")]
    [InlineData("M80.08XA")]
    public void A_coded_fracture_of_a_vertebra_asks_for_the_flag(string code) => Assert.Contains(
        Evaluate(Coded(code)).Notes, note => note.Kind == RecordNoteKind.PromptingCode && note.Text.Contains("spinal-deformity-or-contusion", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("takes-systemic-steroids")]
    [InlineData("cancer-treatment")]
    public void Steroids_and_a_treatment_of_cancer_are_risks_of_infection(string risk)
    {
        Expect(Suitability.ReferUrgently, "INF-02", Saying(risk, "worsening-spinal-pain"));
        Expect(Suitability.ReferUrgently, "INF-02", Saying(risk).With(Symptom.Pain(BodySite.Of(BodyRegion.Lumbar)).WithTrend(Trend.Worsening)));
    }

    [Fact]
    public void The_calf_that_stops_the_walk_is_told_as_a_symptom_too()
    {
        Symptom calf = Symptom.Pain(BodySite.Right(BodyRegion.Calf)).WorseWith(Activity.Walking).EasedBy(Activity.StandingStill);
        Assert.Contains(Evaluate(Saying("reduced-foot-pulses").With(calf)).Findings, finding => finding.Rule.Id == "PAD-01");
        Assert.Equal(ReferralTier.Routine, Evaluate(Saying("peripheral-arterial-disease").With(calf)).Referral);
        Assert.Equal(Suitability.AssessFirst, Evaluate(Plain.With(calf)).Overall);
        Assert.Equal(Suitability.Suitable, Evaluate(Plain.With(Symptom.Pain(BodySite.Right(BodyRegion.Calf)).WorseWith(Activity.Walking))).Overall);
    }

    [Fact]
    public void Trap_36_an_age_over_65_lies_outside_the_trials_and_is_told()
    {
        SuitabilityAssessment older = Evaluate(Person.PlainHealthyAdult.With("age", "66").Presentation);
        Assert.Equal(Suitability.Suitable, older.Overall);
        Assert.Contains(older.Findings, finding => finding.Rule.Id == "AGE-01");
        Assert.DoesNotContain(Evaluate(Person.PlainHealthyAdult.With("age", "65").Presentation).Findings, finding => finding.Rule.Id == "AGE-01");
    }

    [Fact]
    public void A_medical_emergency_is_sent_and_an_acute_illness_waits()
    {
        Expect(Suitability.ReferAsEmergency, "ACU-04", Saying("medical-emergency"));
        Expect(Suitability.NotSuitable, "ACU-01", Saying("acute-illness"));
        Assert.Null(Evaluate(Saying("acute-illness")).Referral);
    }

    [Fact]
    public void A_blocked_artery_of_the_leg_as_a_code_is_an_emergency() => Expect(Suitability.ReferAsEmergency, "ISC-01", Coded("I74.3"));

    [Fact]
    public void Trap_22_a_low_Wells_total_never_ends_the_referral()
    {
        Presentation swollen = Saying("leg-vein-thrombosis-signs");
        Expect(Suitability.ReferUrgently, "VTE-02", swollen.With(MeasuredValue.WellsScore(1, Plain.AsOf)));
        Expect(Suitability.ReferAsEmergency, "VTE-01", swollen.With(MeasuredValue.WellsScore(2, Plain.AsOf)));
        Assert.True(Evaluate(swollen).Findings.Single(finding => finding.Rule.Id == "VTE-01").IsPresumed);
    }

    [Fact]
    public void Trap_08_a_lone_leg_raise_sets_no_mechanism()
    {
        SuitabilityAssessment raised = Evaluate(Plain.With(NeurologicalExamination.Normal.WithNerveTensionSign(Answer.Yes).WithCrossedStraightLegRaise(Side.Left, Answer.No)));
        Assert.Equal(Suitability.AssessFirst, raised.Overall);
        Assert.DoesNotContain(raised.Findings, finding => finding.Rule.Id is "BEN-02" or "ROOT-02");
    }

    private static Symptom Numb => Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.FootDorsum));

    private static Presentation Coded(string code) => Plain.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm(code)));

    private static Presentation Saying(params string[] codes) => Plain.With(codes.Aggregate(
        Plain.HealthScreen, (screen, code) => screen.With(ScreeningItems.All.Single(item => item.Code == code), Answer.Yes)));

    private static SuitabilityAssessment Evaluate(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static void Expect(Suitability expected, string rule, Presentation person)
    {
        SuitabilityAssessment answer = Evaluate(person);
        Assert.Equal(expected, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == rule);
    }
}
