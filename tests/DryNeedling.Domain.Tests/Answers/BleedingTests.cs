using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Worked expectations 1 to 4, 8 and 10 (safety, section 8.1), the traps on bleeding (section 9), and measured values.</summary>
public sealed class BleedingTests
{
    private static readonly CalendarDate Today = Draft.Today;
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    /// <summary>The plain adult, of whom medicines are not said to be none.</summary>
    private static readonly Presentation Listed = Plain.With(HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group != ScreeningGroup.Bleeding)])
        .With(ScreeningItems.BleedingDisorder, Answer.No).With(ScreeningItems.LowPlatelets, Answer.No)
        .With(ScreeningItems.LiverCirrhosis, Answer.No).With(ScreeningItems.TakesBleedingInteractor, Answer.No));

    private static readonly Presentation OnWarfarin = Taking(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AA03"))));

    private static readonly Presentation LowPlatelets = Asked(ScreeningItems.LowPlatelets);

    private static readonly Presentation SwollenLeg = Asked(ScreeningItems.LegVeinThrombosisSigns);

    [Fact]
    public void Expectation_1_rivaroxaban_superficial_calf_is_decided_and_deep_piriformis_blocked()
    {
        SuitabilityAssessment answer = Assess(Taking("B01AF01"));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Superficial));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, NeedlingTechnique.Deep));
        Assert.Equal(Suitability.ClinicianDecision, answer.Overall);
    }

    [Fact]
    public void Expectation_2_one_code_of_rivaroxaban_with_aspirin_counts_as_two_medicines()
    {
        SuitabilityAssessment answer = Assess(Taking("B01AF51"));
        Assert.True(Fires(answer, "BLD-04"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Deep));
    }

    [Fact]
    public void Expectation_3_aspirin_coded_only_as_a_painkiller_still_counts_and_its_unknown_dose_needs_a_decision()
    {
        SuitabilityAssessment answer = Assess(Taking("N02BA01"));
        Assert.True(Fires(answer, "BLD-03"));
        Assert.True(answer.Findings.Single(finding => finding.Rule.Id == "BLD-13").IsPresumed);
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Superficial));
        Assert.Equal(Suitability.ClinicianDecision, answer.Overall);
        Assert.Contains(answer.Questions, question => question.Code == "takes-aspirin-above-low-dose");

        // A denied group tells no dose; a word on it does.
        Presentation denied = Plain.With(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("N02BA01")))).With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAntiplatelet, Answer.Yes));
        Assert.True(Fires(Assess(denied), "BLD-13"));
        Presentation low = denied.With(denied.HealthScreen.With(ScreeningItems.TakesAspirinAboveLowDose, Answer.No));
        Assert.Equal(Suitability.SuitableWithPrecautions, Assess(low).Overall);
    }

    [Fact]
    public void Aspirin_coded_against_clots_has_its_low_dose_and_a_dose_that_is_told_makes_the_medicine_present()
    {
        Assert.False(Fires(Assess(Taking("B01AC06")), "BLD-13"));
        SuitabilityAssessment told = Assess(Asked(ScreeningItems.TakesAspirinAboveLowDose));
        Assert.True(Fires(told, "BLD-13"));
        Assert.True(Fires(told, "BLD-03"));
    }

    /// <summary>Safety BLD-08 says antithrombotic, so a single antiplatelet counts; superficial needling stays a precaution.</summary>
    [Fact]
    public void One_antiplatelet_bars_deep_needling_where_a_bleed_cannot_be_pressed_on()
    {
        SuitabilityAssessment answer = Assess(Taking("B01AC06"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, NeedlingTechnique.Deep));
        Assert.Equal(Clearance.Precaution, Level(answer, Muscles.Piriformis, NeedlingTechnique.Superficial));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Equal(Clearance.Precaution, ((Contraindication)RuleSet.Default["BLD-12"]).Floor);
    }

    /// <summary>Worked expectation 13, and the haematologist's word that leaves a decision.</summary>
    [Fact]
    public void Expectation_13_haemophilia_bars_a_superficial_calf_until_a_haematologist_clears_it()
    {
        Presentation haemophilia = Asked(ScreeningItems.BleedingDisorder);
        Assert.Equal(Clearance.Blocked, Level(Assess(haemophilia), Muscles.Gastrocnemius, NeedlingTechnique.Superficial));
        Assert.Equal(Suitability.NotSuitable, Assess(haemophilia).Overall);
        Presentation cleared = haemophilia.With(haemophilia.HealthScreen.With(ScreeningItems.HaematologistClearsNeedling, Answer.Yes));
        Assert.Equal(Suitability.ClinicianDecision, Assess(cleared).Overall);
        Assert.True(Fires(Assess(cleared), "BLD-15"));
        SuitabilityAssessment open = Assess(haemophilia.With(haemophilia.HealthScreen.With(ScreeningItems.HaematologistClearsNeedling, Answer.NotKnown)));
        Assert.True(open.Findings.Single(finding => finding.Rule.Id == "BLD-01").IsPresumed);
        Assert.Equal(Suitability.NotSuitable, open.Overall);
        Assert.Contains(open.Questions, question => question.Code == "haematologist-clears-needling");
        Assert.Equal(Suitability.Suitable, Assess(Plain.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.HaematologistClearsNeedling, Answer.Yes))).Overall);
    }

    /// <summary>A code of a past bleed under an anticoagulant asks; neither a denied group nor a complete list answers it.</summary>
    [Fact]
    public void A_code_that_prompts_is_answered_outright_or_not_at_all()
    {
        DiagnosisList bleed = DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D68.32"));
        foreach (Presentation person in new[] { Plain.With(bleed), Plain.With(MedicineList.Complete).With(bleed), Listed.With(MedicineList.Complete).With(bleed) })
        {
            Assert.Equal(FactState.Unknown, State(person, Facts.TakesAnticoagulant));
            Assert.Contains(Assess(person).Questions, question => question.Code == "takes-anticoagulant");
            Assert.Equal(FactState.No, State(person.With(person.HealthScreen.With(ScreeningItems.TakesAnticoagulant, Answer.No)), Facts.TakesAnticoagulant));
        }
    }

    [Fact]
    public void Expectation_4_fondaparinux_counts_and_heparin_ointment_does_not()
    {
        Assert.True(Fires(Assess(Taking("B01AX05")), "BLD-02"));
        Assert.Equal(Suitability.Suitable, Assess(Taking("C05BA03")).Overall);
    }

    [Fact]
    public void Expectation_8_resistance_to_protein_C_is_no_bleeding_rule_and_asks_for_anticoagulants()
    {
        SuitabilityAssessment answer = Assess(Listed.With(MedicineList.NotTaken).With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D68.51"))));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id.StartsWith("BLD", StringComparison.Ordinal));
        Assert.Contains(answer.Questions, question => question.Code == "takes-anticoagulant");
    }

    [Fact]
    public void Expectation_10_an_INR_of_two_months_ago_is_not_current()
    {
        SuitabilityAssessment answer = Assess(OnWarfarin.With(MeasuredValue.Inr(3.2m, new CalendarDate(2026, 9, 22))));
        Finding finding = answer.Findings.Single(item => item.Rule.Id == "BLD-05");
        Assert.True(finding.IsPresumed);
        Assert.Equal(Clearance.ClinicianDecision, ((Contraindication)finding.Rule).Level);
        Assert.Equal(Suitability.ClinicianDecision, answer.Overall);
    }

    [Theory]
    [InlineData("3.0", 0, FactState.No)]
    [InlineData("3.01", 0, FactState.Yes)]
    [InlineData("3.0", 3, FactState.No)]
    [InlineData("3.01", 3, FactState.Yes)]
    [InlineData("1.2", 4, FactState.Presumed)]
    [InlineData("9", 4, FactState.Presumed)]
    public void Trap_8_an_INR_counts_within_its_limit_and_for_three_days(string inr, int daysAgo, FactState state) => Assert.Equal(
        state,
        State(OnWarfarin.With(MeasuredValue.Inr(decimal.Parse(inr, System.Globalization.CultureInfo.InvariantCulture), Today.PlusDays(-daysAgo))), Facts.InrOutOfRange));

    [Fact]
    public void Without_an_INR_a_vitamin_K_antagonist_needs_a_second_decision_and_the_INR_is_asked()
    {
        RecordedDecision decision = ((Contraindication)RuleSet.Default["BLD-02"]).Accept(NeedlingOptionSet.All, "physiotherapist", Today, "weighed with the person");
        SuitabilityAssessment answer = Assess(OnWarfarin.With(decision));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Semitendinosus, NeedlingTechnique.Superficial));
        Assert.Contains(answer.Questions, question => question.Code == "inr");
        SuitabilityAssessment measured = Assess(OnWarfarin.With(decision).With(MeasuredValue.Inr(2.4m, Today)));
        Assert.Equal(Clearance.Precaution, Level(measured, Muscles.Semitendinosus, NeedlingTechnique.Superficial));
        Assert.False(Fires(measured, "BLD-05"));
    }

    [Fact]
    public void The_newest_value_counts_whatever_came_before()
    {
        Presentation fallen = OnWarfarin.With(MeasuredValue.Inr(4, Today.PlusDays(-1))).With(MeasuredValue.Inr(2, Today));
        Presentation risen = OnWarfarin.With(MeasuredValue.Inr(4, Today)).With(MeasuredValue.Inr(2, Today.PlusDays(-1)));
        Assert.Equal(FactState.No, State(fallen, Facts.InrOutOfRange));
        Assert.Equal(FactState.Yes, State(risen, Facts.InrOutOfRange));
    }

    [Fact]
    public void A_direct_anticoagulant_needs_no_INR() => Assert.False(Fires(Assess(Taking("B01AF02")), "BLD-05"));

    [Fact]
    public void Few_platelets_bar_deep_needling_and_leave_superficial_needling_to_a_decision()
    {
        SuitabilityAssessment answer = Assess(LowPlatelets.With(MeasuredValue.PlateletCount(49_999, Today)));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Deep));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Piriformis, NeedlingTechnique.Superficial));
        SuitabilityAssessment more = Assess(LowPlatelets.With(MeasuredValue.PlateletCount(50_000, Today)));
        Assert.Equal(Clearance.ClinicianDecision, Level(more, Muscles.Gastrocnemius, NeedlingTechnique.Deep));
    }

    [Fact]
    public void A_low_count_without_its_number_is_read_as_very_low_and_asked()
    {
        foreach (Presentation person in new[] { LowPlatelets, LowPlatelets.With(MeasuredValue.PlateletCount(80_000, Today.PlusDays(-4))) })
        {
            SuitabilityAssessment answer = Assess(person);
            Assert.True(answer.Findings.Single(finding => finding.Rule.Id == "BLD-10").IsPresumed);
            Assert.Equal(Clearance.Blocked, answer.VerdictOf(new NeedlingOption(Muscles.Gastrocnemius, Side.Left, NeedlingTechnique.Deep)).Stated);
            Assert.Contains(answer.Questions, question => question.Code == "platelet-count");
        }
    }

    [Fact]
    public void Few_neutrophils_bar_and_an_unknown_count_is_open()
    {
        Presentation low = Plain.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.Immunosuppressed, Answer.Yes).With(ScreeningItems.LowNeutrophils, Answer.Yes));
        Assert.Equal(Suitability.NotSuitable, Assess(low.With(MeasuredValue.NeutrophilCount(499, Today))).Overall);
        Assert.False(Fires(Assess(low.With(MeasuredValue.NeutrophilCount(500, Today))), "IMM-02"));
        SuitabilityAssessment open = Assess(low);
        Assert.False(open.MayNeedle);
        Assert.Equal(Suitability.NotSuitable, open.GravestBound);
        Assert.Contains(open.Questions, question => question.Code == "neutrophil-count");
    }

    [Fact]
    public void Trap_5_cirrhosis_beside_aspirin_is_no_longer_mild()
    {
        MedicineList aspirin = MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AC06")));
        Presentation cirrhosis = Asked(ScreeningItems.LiverCirrhosis);
        Assert.Equal(Suitability.SuitableWithPrecautions, Assess(Taking(aspirin)).Overall);
        Assert.Equal(Suitability.SuitableWithPrecautions, Assess(cirrhosis).Overall);
        SuitabilityAssessment both = Assess(Plain.With(aspirin).With(HealthScreen.AllGroupsDenied.With(ScreeningItems.LiverCirrhosis, Answer.Yes).With(ScreeningItems.TakesAntiplatelet, Answer.Yes)));
        Assert.Equal(Suitability.ClinicianDecision, both.Overall);
        Assert.True(Fires(both, "BLD-11"));
    }

    [Fact]
    public void A_painkiller_beside_warfarin_needs_a_decision_of_its_own() => Assert.True(Fires(
        Assess(Plain.With(MedicineList.NotTaken).With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.Yes).With(ScreeningItems.TakesBleedingInteractor, Answer.Yes))),
        "BLD-14"));

    /// <summary>Safety BLD-07: beside an antithrombotic, one level more than that alone.</summary>
    [Theory]
    [InlineData("liver-cirrhosis")]
    [InlineData("takes-bleeding-interactor")]
    public void What_adds_to_an_anticoagulant_is_one_level_graver_than_the_anticoagulant_alone(string code)
    {
        ScreeningItem item = ScreeningItems.All.Single(candidate => candidate.Code == code);
        Presentation alone = Plain.With(MedicineList.NotTaken).With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.Yes));
        Assert.Equal(Suitability.ClinicianDecision, Assess(alone).Overall);
        Presentation both = alone.With(alone.HealthScreen.With(item, Answer.Yes));
        Assert.Equal(Suitability.AssessFirst, Assess(both).Overall);
        RecordedDecision[] decisions = [.. new[] { "BLD-02", "BLD-14" }.Select(id => (Contraindication)RuleSet.Default[id])
            .Select(rule => rule.Accept(rule.Scope, "physiotherapist", Today, "the prescriber's opinion is recorded"))];
        Assert.Equal(Suitability.SuitableWithPrecautions, Assess(decisions.Aggregate(both, (person, decision) => person.With(decision))).Overall);
    }

    /// <summary>Trap 9: numbers of other procedures are said to be that.</summary>
    [Theory]
    [InlineData("BLD-05")]
    [InlineData("BLD-10")]
    [InlineData("IMM-02")]
    public void Trap_9_a_borrowed_threshold_says_so(string id)
    {
        Assert.Contains(RuleSet.Default[id].Citations, citation => citation.Note.StartsWith("Analogue", StringComparison.Ordinal));
        Assert.Contains(RuleSet.Default[id].Citations, citation => citation.Mark == ReadingMark.Derived);
    }

    [Fact]
    public void Trap_10_nobody_is_told_to_stop_a_medicine()
    {
        string[] medicines =
            ["takes-anticoagulant", "takes-antiplatelet", "takes-two-antiplatelets", "takes-aspirin-above-low-dose", "takes-bleeding-interactor", "inr-out-of-range"];
        Rule[] weighed = [.. RuleSet.Default.Rules.Where(rule => rule is Contraindication && rule.When.Facts().Any(fact => medicines.Contains(fact.Id)))];
        Assert.Equal(["BLD-02", "BLD-03", "BLD-04", "BLD-05", "BLD-07", "BLD-08", "BLD-09", "BLD-11", "BLD-12", "BLD-13", "BLD-14"], weighed.Select(rule => rule.Id));
        Assert.All(weighed, rule => Assert.Contains("Do not stop or change your medicine", rule.PatientReason, StringComparison.Ordinal));
        Assert.All(weighed.Where(rule => rule.Id != "BLD-07"), rule => Assert.Contains("iscuss", rule.WhatToDo, StringComparison.Ordinal));
        string[] steroids = ["IMM-01", "MAL-02"];
        Assert.All(weighed.Concat(steroids.Select(id => RuleSet.Default[id])), rule =>
        {
            Assert.False(rule.IsChangeable);
            string told = (rule.Reason + " " + rule.WhatToDo + " " + rule.ReconsiderWhen + " " + rule.PatientReason)
                .Replace("never ask the person to stop or shift a dose", "", StringComparison.OrdinalIgnoreCase)
                .Replace("Do not stop or change your", "", StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?i)(stop|pause|skip|withhold|halve|shift|lower the dose|reduce the dose)", told);
        });
    }

    [Theory]
    [InlineData(2, 0, Suitability.ReferAsEmergency, false)]
    [InlineData(9, 0, Suitability.ReferAsEmergency, false)]
    [InlineData(1, 0, Suitability.ReferUrgently, null)]
    [InlineData(-2, 0, Suitability.ReferUrgently, null)]
    [InlineData(1, 1, Suitability.ReferAsEmergency, true)]
    public void A_swollen_leg_is_an_emergency_unless_a_clinician_scored_it_low_today(int points, int daysAgo, Suitability overall, bool? presumed)
    {
        SuitabilityAssessment answer = Assess(SwollenLeg.With(MeasuredValue.WellsScore(points, Today.PlusDays(-daysAgo))));
        Assert.Equal(overall, answer.Overall);
        Assert.Equal(presumed, answer.Findings.SingleOrDefault(finding => finding.Rule.Id == "VTE-01")?.IsPresumed);
        Assert.True(Fires(answer, "VTE-02"));
    }

    [Fact]
    public void A_swollen_leg_that_nobody_scored_is_an_emergency_and_the_score_is_asked()
    {
        SuitabilityAssessment answer = Assess(SwollenLeg);
        Assert.Equal(Suitability.ReferAsEmergency, answer.Overall);
        Assert.Contains(answer.Questions, question => question.Code == "wells-score" && question.Stake == QuestionStake.Referral);
    }

    [Fact]
    public void A_score_does_not_unmake_a_diagnosed_clot()
    {
        SuitabilityAssessment answer = Assess(SwollenLeg.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("I82.402"))).With(MeasuredValue.WellsScore(0, Today)));
        Assert.Equal(Suitability.ReferAsEmergency, answer.Overall);
        Assert.Contains(answer.Conflicts, conflict => conflict.Text.Contains("Wells", StringComparison.Ordinal));
    }

    /// <summary>Each value beyond its limit beside an answer that says no.</summary>
    public static TheoryData<MeasuredValue, Suitability> Denied => new()
    {
        { MeasuredValue.Inr(3.1m, Draft.Today), Suitability.ClinicianDecision },
        { MeasuredValue.PlateletCount(49_999, Draft.Today), Suitability.ClinicianDecision },
        { MeasuredValue.NeutrophilCount(499, Draft.Today), Suitability.NotSuitable },
        { MeasuredValue.WellsScore(2, Draft.Today), Suitability.ReferAsEmergency },
    };

    [Theory]
    [MemberData(nameof(Denied))]
    public void A_current_value_beyond_its_limit_wins_over_a_no_and_is_shown_as_a_conflict(MeasuredValue value, Suitability overall)
    {
        SuitabilityAssessment answer = Assess(Plain.With(value));
        Assert.Equal(overall, answer.Overall);
        Assert.Contains("beyond its limit", answer.Conflicts.Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Denied))]
    public void An_old_value_beyond_its_limit_beside_a_no_is_pointed_out_and_changes_nothing(MeasuredValue value, Suitability overall)
    {
        SuitabilityAssessment answer = Assess(Plain.With(MeasuredValue.Of(value.Kind, value.Value, Today.PlusDays(-4))));
        Assert.NotEqual(overall, answer.Overall);
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.Equal(RecordNoteKind.UnreadValue, answer.Notes.Single().Kind);
        Assert.True(Fires(answer, "REC-05"));
    }

    [Fact]
    public void Values_within_their_limits_change_nothing_and_need_no_note()
    {
        SuitabilityAssessment answer = Assess(Plain.With(MeasuredValue.Inr(1, Today)).With(MeasuredValue.PlateletCount(250_000, Today))
            .With(MeasuredValue.NeutrophilCount(4000, Today)).With(MeasuredValue.WellsScore(0, Today)));
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.Empty(answer.Notes);
        Assert.Empty(answer.Conflicts);
    }

    private static Presentation Taking(string code) => Taking(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc(code))));

    private static Presentation Taking(MedicineList medicines) => Listed.With(medicines);

    private static Presentation Asked(ScreeningItem item) => Plain.With(HealthScreen.AllGroupsDenied.With(item, Answer.Yes));

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static FactState State(Presentation person, Fact fact) => Assess(person).FactSheet.StateOf(fact);

    private static bool Fires(SuitabilityAssessment answer, string id) => answer.Findings.Any(finding => finding.Rule.Id == id);

    private static Clearance Level(SuitabilityAssessment answer, Muscle muscle, NeedlingTechnique technique) =>
        answer.VerdictOf(new NeedlingOption(muscle, Side.Left, technique)).Gravest;
}
