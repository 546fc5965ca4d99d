using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Consent, tolerance, general health and what follows a session: safety, sections 1, 6.3, 8.1 and 9.</summary>
public sealed class SafetyTests
{
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    /// <summary>Code, rule, overall answer. Safety sections 1.1, 1.2, 6.3 and 8, the column "default".</summary>
    [Theory]
    [InlineData("cannot-consent", "CON-02", Suitability.NotSuitable)]
    [InlineData("capacity-in-doubt", "CON-03", Suitability.ClinicianDecision)]
    [InlineData("strong-needle-fear", "FEAR-02", Suitability.ClinicianDecision)]
    [InlineData("needle-apprehension", "FEAR-03", Suitability.SuitableWithPrecautions)]
    [InlineData("faints-with-needles", "VV-01", Suitability.SuitableWithPrecautions)]
    [InlineData("new-to-needling", "VV-01", Suitability.SuitableWithPrecautions)]
    [InlineData("unfed-or-exhausted", "VV-02", Suitability.SuitableWithPrecautions)]
    [InlineData("previous-serious-reaction", "ADV-01", Suitability.AssessFirst)]
    [InlineData("acute-illness", "ACU-01", Suitability.NotSuitable)]
    [InlineData("immunosuppressed", "IMM-01", Suitability.ClinicianDecision)]
    [InlineData("takes-systemic-steroids", "IMM-01", Suitability.ClinicianDecision)]
    [InlineData("blood-borne-virus", "IMM-03", Suitability.Suitable)]
    [InlineData("heart-valve-disease", "END-01", Suitability.ClinicianDecision)]
    [InlineData("unstable-heart", "CAR-01", Suitability.NotSuitable)]
    [InlineData("uncontrolled-movements", "MOV-01", Suitability.NotSuitable)]
    [InlineData("recent-stroke", "STR-01", Suitability.ClinicianDecision)]
    [InlineData("epilepsy", "EPI-02", Suitability.SuitableWithPrecautions)]
    [InlineData("epilepsy-uncontrolled", "EPI-01", Suitability.NotSuitable)]
    [InlineData("diabetes", "DM-01", Suitability.SuitableWithPrecautions)]
    [InlineData("diabetes-with-complications", "DM-02", Suitability.ClinicianDecision)]
    [InlineData("frailty", "FRA-01", Suitability.SuitableWithPrecautions)]
    [InlineData("unstable-mental-health", "PSY-01", Suitability.ClinicianDecision)]
    [InlineData("suicidal-thoughts", "PSY-02", Suitability.ReferAsEmergency)]
    [InlineData("metal-allergy", "ALL-01", Suitability.ClinicianDecision)]
    [InlineData("latex-allergy", "ALL-02", Suitability.SuitableWithPrecautions)]
    [InlineData("cancer-treatment", "MAL-02", Suitability.ClinicianDecision)]
    [InlineData("weakness-after-needling", "AFT-03", Suitability.ReferAsEmergency)]
    [InlineData("flank-pain-after-needling", "AFT-04", Suitability.ReferAsEmergency)]
    [InlineData("infection-after-needling", "AFT-05", Suitability.ReferAsEmergency)]
    [InlineData("swelling-after-needling", "AFT-06", Suitability.ReferAsEmergency)]
    [InlineData("headache-after-needling", "AFT-07", Suitability.ReferUrgently)]
    [InlineData("severe-bleeding-or-allergy-after-needling", "AFT-08", Suitability.ReferAsEmergency)]
    [InlineData("faint-not-settling", "AFT-09", Suitability.ReferAsEmergency)]
    public void One_yes_is_weighed_by_its_own_rule(string code, string rule, Suitability overall)
    {
        SuitabilityAssessment answer = Assess(Yes(code));
        Assert.Equal(overall, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == rule);
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id.StartsWith("REC", StringComparison.Ordinal));
        Assert.Empty(answer.Questions);
    }

    [Fact]
    public void A_code_of_dementia_is_a_prompt_and_never_proof_of_incapacity()
    {
        SuitabilityAssessment open = Assess(WithoutGroup(ScreeningGroup.GeneralHealth, "capacity-in-doubt").With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("F03.90"))));
        Assert.Equal(Suitability.Undetermined, open.Overall);
        Assert.Equal(["capacity-in-doubt"], open.Questions.Select(question => question.Code));
        Assert.DoesNotContain(open.Findings, finding => finding.Rule.Id is "CON-02" or "CON-03");

        // Nobody denies a whole group with one diagnosis in mind, so the group does not answer what the code asks for; a word on it does.
        Presentation coded = Plain.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("F03.90")));
        Assert.False(Assess(coded).MayNeedle);
        Assert.Equal(["capacity-in-doubt"], Assess(coded).Questions.Select(question => question.Code));
        Assert.True(Assess(coded.With(Plain.HealthScreen.With(ScreeningItems.CapacityInDoubt, Answer.No))).MayNeedle);
        Assert.Equal(Suitability.ClinicianDecision, Assess(coded.With(Plain.HealthScreen.With(ScreeningItems.CapacityInDoubt, Answer.Yes))).Overall);
    }

    /// <summary>Trap 20: what is over is a note or a question, never the present disease.</summary>
    [Fact]
    public void Trap_20_a_code_of_a_past_cancer_is_no_present_one()
    {
        Presentation coded = Plain.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z85.3")));
        SuitabilityAssessment answer = Assess(coded);
        Assert.Equal(FactState.Unknown, answer.FactSheet.StateOf(Facts.Of(ScreeningItems.CancerCurrent)));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id is "MAL-01" or "MAL-02" or "CAN-01");
        Assert.Equal(FactState.Yes, answer.FactSheet.StateOf(Facts.Of(ScreeningItems.CancerPast)));
        Assert.Equal(FactState.No, Assess(coded.With(Plain.HealthScreen.With(ScreeningItems.CancerCurrent, Answer.No))).FactSheet.StateOf(Facts.Of(ScreeningItems.CancerCurrent)));
    }

    /// <summary>What is stated may read clear while a question is open; a reader of the document is told what may be done.</summary>
    [Fact]
    public void A_verdict_in_a_document_says_whether_it_is_cleared()
    {
        SuitabilityAssessment open = Assess(WithoutGroup(ScreeningGroup.GeneralHealth, "frailty", "acute-illness", "unstable-heart"));
        using var document = System.Text.Json.JsonDocument.Parse(DryNeedlingJson.WriteAssessment(open));
        var verdicts = document.RootElement.GetProperty("verdicts").EnumerateArray().ToList();
        Assert.Equal(open.Verdicts.Select(verdict => verdict.IsCleared), verdicts.Select(verdict => verdict.GetProperty("isCleared").GetBoolean()));
        Assert.Contains(verdicts, verdict => verdict.GetProperty("stated").GetString() == "clear" && !verdict.GetProperty("isCleared").GetBoolean());
        using var cleared = System.Text.Json.JsonDocument.Parse(DryNeedlingJson.WriteAssessment(Assess(Plain)));
        Assert.Contains(cleared.RootElement.GetProperty("verdicts").EnumerateArray(), verdict => verdict.GetProperty("isCleared").GetBoolean());
    }

    [Fact]
    public void Whoever_is_needled_is_told_not_to_drive_while_drowsy()
    {
        Assert.Contains(CarePlanner.Default.Plan(Assess(Plain)).AfterCare, step => step.Text.Contains("do not drive", StringComparison.Ordinal));
        Assert.Contains(RuleSet.Default["AFT-02"].Citations, citation => citation.Source.Key == "safety:S17");
    }

    /// <summary>Section 1.4 keeps both positions: what well-read sources hold milder, a clinic may set milder.</summary>
    [Theory]
    [InlineData("LYM-01", Clearance.ClinicianDecision)]
    [InlineData("DEV-01", Clearance.ClinicianDecision)]
    [InlineData("DEV-04", Clearance.ClinicianDecision)]
    [InlineData("BLD-14", Clearance.ClinicianDecision)]
    [InlineData("BLD-12", Clearance.Precaution)]
    public void A_clinic_may_go_down_to_the_floor_of_a_rule(string id, Clearance floor) => Assert.Equal(floor, ((Contraindication)RuleSet.Default[id]).Floor);

    [Theory]
    [InlineData("IMP-01", "strict-asepsis")]
    [InlineData("LYM-02", "strict-asepsis")]
    [InlineData("DEV-03", "no-current")]
    [InlineData("DEV-04", "no-current")]
    public void What_a_rule_says_in_words_goes_along_as_a_safeguard(string id, string safeguard) =>
        Assert.Contains(RuleSet.Default[id].Safeguards, item => item.Code == safeguard);

    /// <summary>Trap 12: the numbness of the sciatica itself is no insensate skin.</summary>
    [Fact]
    public void Trap_12_numbness_of_the_sciatica_is_no_insensate_skin()
    {
        SuitabilityAssessment answer = Assess(Plain.With(Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.Calf)))
            .With(Plain.Neurology.WithSensoryLoss(Answer.Yes)));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id == "SKN-02");
        Assert.DoesNotContain(answer.Questions, question => question.Code == "insensate-skin");
    }

    /// <summary>Numbness or tingling for a few days counts as usual (section 6.2); weakness does not.</summary>
    [Fact]
    public void New_numbness_alone_is_no_emergency_after_needling_and_weakness_is()
    {
        Assert.DoesNotContain("numb", ScreeningItems.WeaknessAfterNeedling.Question + ScreeningItems.WeaknessAfterNeedling.PlainQuestion, StringComparison.Ordinal);
        Assert.DoesNotContain("numb", RuleSet.Default["AFT-03"].Reason + RuleSet.Default["AFT-03"].PatientReason, StringComparison.Ordinal);
        Assert.Equal(Suitability.ReferAsEmergency, Assess(Yes("weakness-after-needling")).Overall);
    }

    /// <summary>Worked expectation 11, its third part: a device nobody asked about, with current.</summary>
    [Fact]
    public void Expectation_11_a_device_that_is_not_known_keeps_current_from_being_cleared()
    {
        SuitabilityAssessment answer = Assess(WithoutGroup(ScreeningItems.ImplantedStimulator.Group, "implanted-stimulator"));
        OptionVerdict electrical = answer.VerdictOf(new NeedlingOption(Muscles.Piriformis, Side.Left, NeedlingTechnique.Electrical));
        OptionVerdict deep = answer.VerdictOf(new NeedlingOption(Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep));
        Assert.Equal((Clearance.Blocked, false), (electrical.Gravest, electrical.IsCleared));
        Assert.Equal(Clearance.Precaution, deep.Gravest);
        Assert.Contains(answer.Questions, question => question.Code == "implanted-stimulator");
    }

    /// <summary>Section 1.3, L12: an unknown operation is read as the graver, and metal takes no current.</summary>
    [Fact]
    public void After_an_operation_of_the_spine_no_current_near_it()
    {
        SuitabilityAssessment answer = Assess(Yes("spinal-surgery"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.LumbarMultifidus, NeedlingTechnique.Electrical));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, NeedlingTechnique.Electrical));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.LumbarMultifidus, NeedlingTechnique.Deep));
        Assert.Equal(Clearance.Clear, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Electrical));
    }

    [Theory]
    [InlineData(11, Suitability.NotSuitable)]
    [InlineData(12, Suitability.ClinicianDecision)]
    [InlineData(17, Suitability.ClinicianDecision)]
    [InlineData(18, Suitability.Suitable)]
    public void The_age_of_a_child_is_weighed_by_its_number(int age, Suitability overall) => Assert.Equal(overall, Assess(OfAge(age)).Overall);

    [Fact]
    public void How_young_a_minor_is_must_be_asked_and_is_never_presumed()
    {
        SuitabilityAssessment answer = Assess(OfAge(null).With(Plain.HealthScreen.With(ScreeningItems.UnderEighteen, Answer.Yes)));
        Assert.Equal(Suitability.Undetermined, answer.Overall);
        Assert.Equal(["age"], answer.Questions.Select(question => question.Code));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id == "CON-05" || finding.IsPresumed);
        Assert.Equal(
            ["under-eighteen"],
            Assess(OfAge(null).With(WithoutGroup(ScreeningGroup.GeneralHealth, "under-eighteen").HealthScreen)).Questions.Select(question => question.Code));
    }

    [Fact]
    public void The_line_at_twelve_moves_with_its_threshold_and_may_become_a_decision_but_no_less()
    {
        var moved = new SuitabilityEvaluator(new RuleSet("moved", RuleSet.Default.Rules, new RuleThresholds { ChildAge = 10 }));
        Assert.Equal(Suitability.ClinicianDecision, moved.Evaluate(OfAge(11)).Overall);
        Assert.Equal(Suitability.NotSuitable, moved.Evaluate(OfAge(9)).Overall);
        Assert.Equal(Clearance.ClinicianDecision, ((Contraindication)RuleSet.Default["CON-05"]).Floor);
    }

    /// <summary>Worked expectation 9 and trap 11.</summary>
    [Fact]
    public void Fear_has_degrees_and_an_empty_field_is_never_no_fear()
    {
        Assert.Equal(Suitability.NotSuitable, Assess(Yes("needle-phobia")).Overall);
        Assert.Equal(Suitability.ClinicianDecision, Assess(Yes("strong-needle-fear")).Overall);
        Assert.Equal(Suitability.SuitableWithPrecautions, Assess(Yes("needle-apprehension")).Overall);
        SuitabilityAssessment empty = Assess(WithoutGroup(ScreeningGroup.NeedlingTolerance, "needle-phobia", "strong-needle-fear", "needle-apprehension"));
        Assert.False(empty.MayNeedle);
        Assert.Equal(["needle-apprehension", "needle-phobia", "strong-needle-fear"], empty.Questions.Select(question => question.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_decision_answers_strong_fear_and_a_review_answers_an_earlier_reaction()
    {
        foreach ((string code, string id) in new[] { ("strong-needle-fear", "FEAR-02"), ("previous-serious-reaction", "ADV-01") })
        {
            var rule = (Contraindication)RuleSet.Default[id];
            Presentation person = Yes(code).With(rule.Accept(rule.Scope, "physiotherapist", Draft.Today, "reviewed with the person"));
            Assert.Equal(Suitability.SuitableWithPrecautions, Assess(person).Overall);
        }
    }

    /// <summary>A decision covers what it names; where its rule does not hold, nothing is restricted by it.</summary>
    [Fact]
    public void A_decision_on_a_place_counts_at_that_place_alone()
    {
        var rule = (Contraindication)RuleSet.Default["SUR-01"];
        Presentation operated = Plain.With(new LocalCondition(LocalConditionKind.RecentSurgeryOrRadiotherapy, BodySite.Left(BodyRegion.Buttock), Answer.Yes));
        SuitabilityAssessment answer = Assess(operated.With(rule.Accept(rule.Scope, "physiotherapist", Draft.Today, "reviewed with the person")));
        Assert.Equal(Clearance.Precaution, answer.VerdictOf(new NeedlingOption(Muscles.Piriformis, Side.Left, NeedlingTechnique.Superficial)).Gravest);
        Assert.Equal(Clearance.Clear, answer.VerdictOf(new NeedlingOption(Muscles.Piriformis, Side.Right, NeedlingTechnique.Superficial)).Gravest);
    }

    [Fact]
    public void Recalled_guidelines_alone_bar_nobody() => Assert.All(
        RuleSet.Default.Rules.OfType<Contraindication>().Where(rule => rule.Level == Clearance.Blocked),
        rule => Assert.Contains(rule.Citations, citation => citation.Mark != ReadingMark.Unconfirmed && citation.Mark != ReadingMark.Derived));

    [Fact]
    public void Epilepsy_under_control_bars_current_alone()
    {
        SuitabilityAssessment answer = Assess(Yes("epilepsy"));
        Assert.Equal(Clearance.Blocked, Level(answer, Muscles.Piriformis, NeedlingTechnique.Electrical));
        Assert.Equal(Clearance.Precaution, Level(answer, Muscles.Piriformis, NeedlingTechnique.Deep));
    }

    [Fact]
    public void Arterial_disease_of_the_legs_counts_over_the_legs_on_both_sides_and_not_at_the_back()
    {
        SuitabilityAssessment answer = Assess(Yes("peripheral-arterial-disease"));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Gastrocnemius, NeedlingTechnique.Superficial));
        Assert.Equal(Clearance.ClinicianDecision, Level(answer, Muscles.Semitendinosus, NeedlingTechnique.Superficial));
        Assert.Equal(Clearance.Clear, Level(answer, Muscles.LumbarMultifidus, NeedlingTechnique.Superficial));
        Assert.Equal(Clearance.Clear, Level(answer, Muscles.Piriformis, NeedlingTechnique.Superficial));
    }

    [Fact]
    public void A_virus_in_the_blood_excludes_nobody_unless_immune_function_is_low()
    {
        Assert.True(Assess(Yes("blood-borne-virus")).MayNeedle);
        Assert.Equal(Suitability.ClinicianDecision, Assess(Yes("blood-borne-virus", "immunosuppressed")).Overall);
    }

    [Fact]
    public void A_wider_block_beats_the_permit_of_a_muscle()
    {
        SuitabilityAssessment answer = Assess(Yes("acute-illness", "needle-apprehension"));
        Assert.Equal(Suitability.NotSuitable, answer.Overall);
        Assert.All(answer.Verdicts, verdict => Assert.Equal(Clearance.Blocked, verdict.Stated));
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "FEAR-03");
    }

    /// <summary>Trap 24: what looks like sciatica after a session may be a bleed or an injured nerve.</summary>
    [Fact]
    public void A_sign_after_needling_that_nobody_asked_about_leaves_a_referral_open()
    {
        SuitabilityAssessment answer = Assess(WithoutGroup(ScreeningGroup.RedFlags, "swelling-after-needling"));
        Assert.False(answer.MayNeedle);
        Assert.Equal(ReferralTier.Emergency, answer.OpenReferral?.Tier);
    }

    [Fact]
    public void Nobody_is_told_to_stop_steroids_or_treatment_and_no_health_condition_is_called_changeable_by_a_medicine()
    {
        string[] rules = ["IMM-01", "MAL-02"];
        Assert.All(rules, id => Assert.Contains("Do not stop or change", RuleSet.Default[id].PatientReason, StringComparison.Ordinal));
        Assert.All(rules, id => Assert.False(RuleSet.Default[id].IsChangeable));
        Assert.False(RuleSet.Default["CON-05"].IsChangeable);
    }

    /// <summary>Worked expectation 7: a code from after a birth asks, and bars nothing.</summary>
    [Fact]
    public void An_obstetric_code_from_after_birth_only_asks()
    {
        Presentation person = Plain.With(Pregnancy.NotAsked)
            .With(HealthScreen.Denied([.. Plain.HealthScreen.DeniedGroups.Where(group => group != ScreeningGroup.Pregnancy)]))
            .With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("O90.9")));
        SuitabilityAssessment answer = Assess(person);
        Assert.Equal(["pregnant"], answer.Questions.Select(question => question.Code));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id.StartsWith("PRG", StringComparison.Ordinal));
    }

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static Presentation Yes(params string[] codes) => Plain.With(
        codes.Aggregate(HealthScreen.AllGroupsDenied, (screen, code) => screen.With(Item(code), Answer.Yes)));

    /// <summary>The plain adult with one group asked one by one: all no, but for those left out.</summary>
    private static Presentation WithoutGroup(ScreeningGroup group, params string[] open) => Plain.With(ScreeningItems.All
        .Where(item => item.Group == group && !open.Contains(item.Code))
        .Aggregate(HealthScreen.Denied([.. Plain.HealthScreen.DeniedGroups.Where(other => other != group)]), (screen, item) => screen.With(item, Answer.No)));

    private static Presentation OfAge(int? age) => (age is int years ? Presentation.Of(Draft.Today, years) : Presentation.Of(Draft.Today))
        .With(Plain.HealthScreen).With(Plain.TriggerPoints).With(Plain.Neurology).With(Plain.Pregnancy).With(Plain.Medicines)
        .With(Plain.Diagnoses).With(Plain.Consent).With(Plain.Practitioner);

    private static ScreeningItem Item(string code) => ScreeningItems.All.Single(item => item.Code == code);

    private static Clearance Level(SuitabilityAssessment answer, Muscle muscle, NeedlingTechnique technique) =>
        answer.VerdictOf(new NeedlingOption(muscle, Side.Left, technique)).Stated;
}
