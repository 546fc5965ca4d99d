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
    public void Expectation_3_aspirin_coded_only_as_a_painkiller_still_counts() => Assert.True(Fires(Assess(Taking("N02BA01")), "BLD-03"));

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
        "BLD-11"));

    /// <summary>Trap 9: numbers of other procedures are said to be that.</summary>
    [Theory]
    [InlineData("BLD-05")]
    [InlineData("BLD-10")]
    public void Trap_9_a_borrowed_threshold_says_so(string id)
    {
        Assert.Contains(RuleSet.Default[id].Citations, citation => citation.Note.StartsWith("Analogue", StringComparison.Ordinal));
        Assert.Contains(RuleSet.Default[id].Citations, citation => citation.Mark == ReadingMark.Derived);
    }

    [Fact]
    public void Trap_10_nobody_is_told_to_stop_a_medicine() => Assert.All(
        RuleSet.Default.Rules.Where(rule => rule.Id is "BLD-05" or "BLD-07" or "BLD-11"),
        rule => Assert.Contains("Do not stop or change your medicine", rule.PatientReason, StringComparison.Ordinal));

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
