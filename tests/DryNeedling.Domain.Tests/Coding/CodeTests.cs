using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Coding;

/// <summary>
/// Codes of diagnoses and medicines fed straight in. The traps are those of safety, section 9, and are named after them.
/// </summary>
public sealed class CodeTests
{
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    /// <summary>Nothing asked of bleeding and pregnancy, no list complete: what a feed of codes finds.</summary>
    private static readonly Presentation Unasked = Plain
        .With(HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group is not (ScreeningGroup.Bleeding or ScreeningGroup.Pregnancy or ScreeningGroup.GeneralHealth or ScreeningGroup.RedFlags))]))
        .With(MedicineList.NotTaken)
        .With(Pregnancy.NotAsked);

    /// <summary>Item, code, what it does: the sheet's section 7 and 2.1, keyed a second time by hand.</summary>
    public static TheoryData<string, CodeSystem, string, CodeReading> Keyed => new()
    {
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D66", CodeReading.Answers },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68.0", CodeReading.Answers },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68.9", CodeReading.Answers },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D69.1", CodeReading.Answers },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D69.0", CodeReading.Prompts },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D69.2", CodeReading.Prompts },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D69.3", CodeReading.Prompts },
        { "cancer-current", CodeSystem.Icd10Cm, "Z85.3", CodeReading.Prompts },
        { "limb-ischaemia-signs", CodeSystem.Icd10Cm, "I74.3", CodeReading.Answers },
        { "fever", CodeSystem.Icd10Cm, "T84.51XA", CodeReading.Prompts },
        { "immunosuppressed", CodeSystem.Icd10Cm, "B20", CodeReading.Prompts },
        { "immunosuppressed", CodeSystem.Icd10Cm, "Z79.899", CodeReading.Prompts },
        { "takes-systemic-steroids", CodeSystem.Icd10Cm, "Z79.52", CodeReading.Answers },
        { "takes-systemic-steroids", CodeSystem.Icd10Cm, "Z79.51", CodeReading.Unspecified },
        { "takes-systemic-steroids", CodeSystem.Atc, "H02AB06", CodeReading.Answers },
        { "takes-systemic-steroids", CodeSystem.Atc, "R03BA02", CodeReading.Unspecified },
        { "recent-surgery-or-radiotherapy", CodeSystem.Icd10Cm, "Z51.0", CodeReading.Prompts },
        { "epilepsy", CodeSystem.Icd10Who, "G40.9", CodeReading.Prompts },
        { "faints-with-needles", CodeSystem.Icd10Who, "R55", CodeReading.Prompts },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68.51", CodeReading.Unspecified },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68.61", CodeReading.Unspecified },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68.32", CodeReading.Unspecified },
        { "bleeding-disorder", CodeSystem.Icd10Cm, "D68", CodeReading.Prompts },
        { "bleeding-disorder", CodeSystem.Icd10Who, "D66", CodeReading.Prompts },
        { "takes-anticoagulant", CodeSystem.Icd10Cm, "Z79.01", CodeReading.Answers },
        { "takes-anticoagulant", CodeSystem.Icd10Cm, "Z79.02", CodeReading.Unspecified },
        { "takes-anticoagulant", CodeSystem.Icd10Cm, "D68.51", CodeReading.Prompts },
        { "takes-anticoagulant", CodeSystem.Icd10Cm, "D68.32", CodeReading.Prompts },
        { "takes-anticoagulant", CodeSystem.Icd10Cm, "Z92.1", CodeReading.Unspecified },
        { "takes-anticoagulant", CodeSystem.Icd10Who, "Z92.1", CodeReading.Answers },
        { "takes-anticoagulant", CodeSystem.Atc, "B01AA03", CodeReading.Answers },
        { "takes-anticoagulant", CodeSystem.Atc, "B01AX05", CodeReading.Answers },
        { "takes-anticoagulant", CodeSystem.Atc, "B01AC06", CodeReading.Unspecified },
        { "takes-anticoagulant", CodeSystem.Atc, "B01A", CodeReading.Prompts },
        { "takes-antiplatelet", CodeSystem.Icd10Cm, "Z79.02", CodeReading.Answers },
        { "takes-antiplatelet", CodeSystem.Icd10Cm, "Z79.82", CodeReading.Answers },
        { "takes-antiplatelet", CodeSystem.Icd10Cm, "Z79.01", CodeReading.Unspecified },
        { "takes-antiplatelet", CodeSystem.Atc, "N02BA01", CodeReading.Answers },
        { "takes-antiplatelet", CodeSystem.Atc, "N02BA51", CodeReading.Prompts },
        { "takes-antiplatelet", CodeSystem.Atc, "B01AF51", CodeReading.Answers },
        { "takes-antiplatelet", CodeSystem.Atc, "B01AF01", CodeReading.Unspecified },
        { "low-platelets", CodeSystem.Icd10Cm, "D69.6", CodeReading.Answers },
        { "low-platelets", CodeSystem.Icd10Cm, "D69.59", CodeReading.Answers },
        { "low-platelets", CodeSystem.Icd10Cm, "D69.2", CodeReading.Unspecified },
        { "low-platelets", CodeSystem.Icd10Cm, "D75.82", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "Z33.1", CodeReading.Answers },
        { "pregnant", CodeSystem.Icd10Cm, "Z3A.12", CodeReading.Answers },
        { "pregnant", CodeSystem.Icd10Cm, "O26.89", CodeReading.Answers },
        { "pregnant", CodeSystem.Icd10Cm, "O9A.21", CodeReading.Answers },
        { "pregnant", CodeSystem.Icd10Cm, "Z33.2", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "Z37.0", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "Z39.2", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "O80", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "O90.81", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "O92.0", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Cm, "O94", CodeReading.Prompts },
        { "pregnant", CodeSystem.Icd10Who, "Z35", CodeReading.Prompts },
        { "cancer-current", CodeSystem.Icd10Cm, "C50.911", CodeReading.Answers },
        { "cancer-current", CodeSystem.Icd10Cm, "C79.51", CodeReading.Answers },
        { "cancer-current", CodeSystem.Icd10Cm, "C96.9", CodeReading.Answers },
        { "cancer-past", CodeSystem.Icd10Cm, "Z85.3", CodeReading.Answers },
        { "leg-vein-thrombosis-signs", CodeSystem.Icd10Cm, "I82.401", CodeReading.Answers },
        { "leg-vein-thrombosis-signs", CodeSystem.Icd10Cm, "Z86.718", CodeReading.Unspecified },
        { "past-vein-clot", CodeSystem.Icd10Cm, "Z86.718", CodeReading.Answers },
        { "diabetes", CodeSystem.Icd10Cm, "E11.9", CodeReading.Answers },
        { "diabetes", CodeSystem.Icd10Cm, "E14.9", CodeReading.Unspecified },
        { "diabetes", CodeSystem.Icd10Who, "E14.9", CodeReading.Prompts },
        { "blood-borne-virus", CodeSystem.Icd10Cm, "B20", CodeReading.Answers },
        { "blood-borne-virus", CodeSystem.Icd10Cm, "B22", CodeReading.Unspecified },
        { "blood-borne-virus", CodeSystem.Icd10Who, "B22", CodeReading.Prompts },
        { "capacity-in-doubt", CodeSystem.Icd10Cm, "F03.90", CodeReading.Prompts },
        { "capacity-in-doubt", CodeSystem.Icd10Who, "F00.1", CodeReading.Prompts },
        { "capacity-in-doubt", CodeSystem.Icd10Cm, "F00", CodeReading.Unspecified },
        { "immunosuppressed", CodeSystem.Icd10Cm, "Z79.52", CodeReading.Answers },
        { "immunosuppressed", CodeSystem.Icd10Cm, "Z79.51", CodeReading.Unspecified },
        { "immunosuppressed", CodeSystem.Icd10Cm, "Z79.624", CodeReading.Prompts },
        { "immunosuppressed", CodeSystem.Atc, "H02AB06", CodeReading.Answers },
        { "immunosuppressed", CodeSystem.Atc, "L04AX03", CodeReading.Answers },
        { "immunosuppressed", CodeSystem.Atc, "L01BA01", CodeReading.Answers },
        { "implanted-stimulator", CodeSystem.Icd10Cm, "Z95.0", CodeReading.Answers },
        { "implanted-stimulator", CodeSystem.Icd10Cm, "Z95.2", CodeReading.Unspecified },
        { "heart-valve-disease", CodeSystem.Icd10Cm, "Z95.2", CodeReading.Answers },
        { "needle-phobia", CodeSystem.Icd10Cm, "F40.231", CodeReading.Answers },
        { "needle-phobia", CodeSystem.Icd10Cm, "F40.230", CodeReading.Prompts },
        { "lymphoedema", CodeSystem.Icd10Cm, "I97.2", CodeReading.Prompts },
        { "cauda-equina-diagnosed", CodeSystem.Icd10Cm, "G83.4", CodeReading.Answers },
        { "epilepsy", CodeSystem.Atc, "N03AX12", CodeReading.Prompts },
        { "epilepsy", CodeSystem.Icd10Cm, "G40.909", CodeReading.Answers },
    };

    public static TheoryData<string, MedicineClass> Classes => new()
    {
        { "B01AA03", MedicineClass.VitaminKAntagonist }, { "B01AB05", MedicineClass.Anticoagulant }, { "B01AE07", MedicineClass.Anticoagulant },
        { "B01AF01", MedicineClass.Anticoagulant }, { "B01AX05", MedicineClass.Anticoagulant }, { "B01AF51", MedicineClass.AnticoagulantWithAntiplatelet },
        { "B01AC06", MedicineClass.Antiplatelet }, { "N02BA01", MedicineClass.Antiplatelet }, { "B01AC30", MedicineClass.TwoAntiplatelets },
        { "B01AC56", MedicineClass.TwoAntiplatelets }, { "B01AD02", MedicineClass.Thrombolytic }, { "M01AE01", MedicineClass.BleedingInteractor },
        { "N06AB03", MedicineClass.BleedingInteractor }, { "N06AX16", MedicineClass.BleedingInteractor }, { "N06AX11", MedicineClass.Other },
        { "H02AB06", MedicineClass.Immunosuppressant }, { "L04AX03", MedicineClass.Immunosuppressant }, { "L01BA01", MedicineClass.Immunosuppressant },
        { "A10BA02", MedicineClass.Antidiabetic }, { "C05BA03", MedicineClass.Other }, { "D07AC01", MedicineClass.Other }, { "R03BA02", MedicineClass.Other },
        { "S01BA01", MedicineClass.Other }, { "A07EA06", MedicineClass.Other }, { "C09AA05", MedicineClass.Other }, { "B01A", MedicineClass.Unclassified },
        { "B01", MedicineClass.Unclassified }, { "B01AC", MedicineClass.Antiplatelet }, { "N02BA51", MedicineClass.Unclassified }, { "N02B", MedicineClass.Unclassified },
    };

    public static TheoryData<string> Prefixes => [.. Patterns.Select(pair => pair.Item.Code + " " + pair.Pattern).Distinct()];

    private static IEnumerable<(ScreeningItem Item, CodePattern Pattern)> Patterns =>
        ScreeningItems.All.SelectMany(item => item.Codes.Select(pattern => (item, pattern)));

    [Theory]
    [MemberData(nameof(Keyed))]
    public void A_code_does_what_the_sheet_says(string item, CodeSystem system, string code, CodeReading reading) =>
        Assert.Equal(reading, Item(item).Read(ClinicalCode.Of(system, code)));

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_medicine_code_gives_its_class(string code, MedicineClass expected) => Assert.Equal(expected, Medicine.Coded(ClinicalCode.Atc(code)).Class);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void Every_confirmed_code_round_trips_and_does_what_it_says(string name)
    {
        (ScreeningItem item, CodePattern pattern) = Patterns.First(pair => pair.Item.Code + " " + pair.Pattern == name);
        foreach (string value in new[] { pattern.First, pattern.Last })
        {
            ClinicalCode code = ClinicalCode.Of(pattern.System, value);
            Assert.Equal(value, code.Value);
            Assert.Equal(code, ClinicalCode.Of(pattern.System, value.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()));
            Assert.True(pattern.Matches(code));
            Assert.Equal(pattern.Reading, item.Read(code));
        }

        Assert.False(string.IsNullOrEmpty(pattern.Edition));
        Assert.Contains(pattern.Source.Key, pattern.System switch
        {
            CodeSystem.Atc => ["safety:S130"],
            CodeSystem.Icd10Cm => ["safety:S128", "safety:S129", "safety:S132"],
            _ => new[] { "safety:S131", "safety:codes-who" },
        });
        Assert.True(pattern.System != CodeSystem.Icd10Who || pattern.Reading == CodeReading.Prompts || pattern.First == "Z92.1", "only one WHO code was seen in a list");
        Assert.True(pattern.Mark != ReadingMark.Unconfirmed || pattern.Reading == CodeReading.Prompts, "an unconfirmed code never answers");
    }

    public static TheoryData<string, string> CodesBesidePeople
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string start in GroundTable.CodesThatAnswer.Select(row => row.Start).Distinct())
            {
                foreach (string pregnancy in new[] { "no", "13 weeks", "30 weeks", "weeks not known", "not asked" })
                {
                    data.Add(start, pregnancy);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CodesBesidePeople))]
    public void The_reference_reads_a_code_as_the_library_does(string code, string pregnancy)
    {
        foreach (Person person in new[] { "no", "left thigh", "not asked", "place not known" }.Select(place =>
            Person.PlainHealthyAdult.With("pregnancy", pregnancy).With("lymphoedema", place))
            .Concat(new[] { "yes", "on the list", "on the list, and says no", "not asked", "a medicine not classified" }.Select(value => Person.PlainHealthyAdult.With("pregnancy", pregnancy).With("anticoagulant", value)))
            .Concat(new[] { "one", "two", "two in one product", "not asked", "one or two" }.Select(value => Person.PlainHealthyAdult.With("pregnancy", pregnancy).With("antiplatelet", value))))
        {
            foreach (Person spelled in new[] { person, person.With("groups", "one by one") })
            {
                Presentation coded = spelled.Presentation.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm(code)));
                Assert.Null(Snapshot.Of(Assess(coded)).DifferenceTo(ReferenceEvaluator.Answer(coded)));
            }
        }
    }

    [Fact]
    public void Trap_anticoagulant_and_antiplatelet_in_one_code()
    {
        SuitabilityAssessment answer = Assess(Unasked.With(MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("B01AF51")))));
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "BLD-04");
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "BLD-09");
    }

    [Fact]
    public void Expectation_superficial_calf_under_rivaroxaban_is_a_decision_and_deep_piriformis_is_blocked()
    {
        SuitabilityAssessment answer = Assess(Plain.With(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AF01")))));
        Assert.Equal(Clearance.ClinicianDecision, answer.VerdictOf(new NeedlingOption(Muscles.Gastrocnemius, Side.Left, NeedlingTechnique.Superficial)).Stated);
        Assert.Equal(Clearance.Blocked, answer.VerdictOf(new NeedlingOption(Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep)).Stated);
        Assert.Equal(Clearance.Blocked, answer.VerdictOf(new NeedlingOption(Muscles.Soleus, Side.Right, NeedlingTechnique.Deep)).Stated);
    }

    [Fact]
    public void Trap_aspirin_stands_outside_the_antithrombotics() =>
        Assert.Contains(Assess(Unasked.With(MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("N02BA01"))))).Findings, finding => finding.Rule.Id == "BLD-03");

    [Fact]
    public void Trap_fondaparinux_stands_outside_the_heparins() =>
        Assert.Contains(Assess(Unasked.With(MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("B01AX05"))))).Findings, finding => finding.Rule.Id == "BLD-02");

    [Theory]
    [InlineData("C05BA03")]
    [InlineData("D07AC01")]
    [InlineData("R03BA02")]
    [InlineData("S01BA01")]
    [InlineData("A07EA06")]
    public void Trap_topical_heparin_and_steroids_are_not_systemic(string code)
    {
        SuitabilityAssessment answer = Assess(Plain.With(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc(code)))));
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public void Trap_clotting_disorders_are_not_bleeding_disorders_and_ask_for_an_anticoagulant()
    {
        SuitabilityAssessment answer = Assess(Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D68.51"))));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id is "BLD-01" or "BLD-02");
        Assert.Contains(answer.Questions, question => question.Code == "takes-anticoagulant");
        Assert.Contains(answer.Notes, note => note.Kind == RecordNoteKind.PromptingCode && note.Text.Contains("takes-anticoagulant", StringComparison.Ordinal));
    }

    [Fact]
    public void Trap_a_prompt_keeps_a_complete_list_from_closing_the_question()
    {
        HealthScreen screen = HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group != ScreeningGroup.Bleeding)])
            .With(ScreeningItems.LowPlatelets, Answer.No).With(ScreeningItems.LiverCirrhosis, Answer.No).With(ScreeningItems.TakesBleedingInteractor, Answer.No);
        Presentation listed = Plain.With(screen).With(MedicineList.Complete).With(DiagnosisList.Complete);
        Assert.Equal(Suitability.Suitable, Assess(listed).Overall);
        Assert.Equal(Suitability.Undetermined, Assess(listed.With(DiagnosisList.Complete.With(ClinicalCode.Icd10Cm("D68.51")))).Overall);
        Assert.Equal(Suitability.Undetermined, Assess(listed.With(DiagnosisList.Complete.With(ClinicalCode.Icd10Cm("D69.0")))).Overall);
    }

    [Theory]
    [InlineData("O90.4")]
    [InlineData("Z37.0")]
    [InlineData("Z39.2")]
    [InlineData("Z33.2")]
    [InlineData("O80")]
    [InlineData("O94")]
    public void Trap_codes_of_birth_do_not_mean_pregnant_now(string code)
    {
        SuitabilityAssessment answer = Assess(Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm(code))));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id.StartsWith("PRG", StringComparison.Ordinal));
        Assert.Contains(answer.Questions, question => question.Code == "pregnant");
        Assert.Contains(answer.Notes, note => note.Text.Contains("pregnant", StringComparison.Ordinal));
    }

    [Fact]
    public void Trap_weeks_of_a_code_are_those_of_its_visit()
    {
        SuitabilityAssessment answer = Assess(Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z3A.30"))));
        Assert.True(answer.Findings.Single(finding => finding.Rule.Id == "PRG-01").IsPresumed);
    }

    [Fact]
    public void Trap_history_is_not_the_present()
    {
        SuitabilityAssessment answer = Assess(Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z86.718"))));
        Assert.DoesNotContain(answer.Findings, finding => finding.Rule.Id == "VTE-01");
        Assert.Contains(Assess(Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("I82.402")))).Findings, finding => finding.Rule.Id == "VTE-01");
    }

    [Fact]
    public void Trap_long_term_antiplatelet_and_aspirin_have_codes_of_their_own()
    {
        DiagnosisList both = DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z79.02")).With(ClinicalCode.Icd10Cm("Z79.82"));
        Assert.Contains(Assess(Unasked.With(both)).Findings, finding => finding.Rule.Id == "BLD-09");
        Presentation aspirinTwice = Unasked.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("Z79.82")))
            .With(MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("B01AC06"))));
        Assert.DoesNotContain(Assess(aspirinTwice).Findings, finding => finding.Rule.Id == "BLD-09");
    }

    [Fact]
    public void A_code_that_is_absent_answers_nothing_until_the_list_is_complete()
    {
        HealthScreen screen = HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group != ScreeningGroup.GeneralHealth)]);
        Presentation person = Plain.With(screen);
        Assert.Contains(Assess(person).Questions, question => question.Code == "epilepsy");
        Assert.Contains(Assess(person.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("E11.9")))).Questions, question => question.Code == "epilepsy");
        Assert.DoesNotContain(Assess(person.With(DiagnosisList.Complete)).Questions, question => question.Code == "epilepsy");
    }

    [Fact]
    public void A_complete_list_never_answers_a_red_flag_nor_what_is_felt_now()
    {
        Assert.All(
            ScreeningItems.All.Where(item => item.Group is ScreeningGroup.RedFlags or ScreeningGroup.Course or ScreeningGroup.NeedlingTolerance or ScreeningGroup.Pregnancy),
            item => Assert.False(item.IsClosedByCompleteList, item.Code));
        Presentation person = Plain.With(HealthScreen.NotAsked).With(DiagnosisList.Complete).With(MedicineList.Complete);
        Assert.Equal(ReferralTier.Emergency, Assess(person).OpenReferral?.Tier);
        Assert.Contains(Assess(person).Questions, question => question.Code == "fever");
    }

    /// <summary>Counts, allergies and implants are kept elsewhere than in a list of diagnoses, so the list's silence proves nothing.</summary>
    [Theory]
    [InlineData("low-platelets")]
    [InlineData("low-neutrophils")]
    [InlineData("latex-allergy")]
    [InlineData("metal-allergy")]
    [InlineData("implanted-stimulator")]
    [InlineData("heart-valve-disease")]
    [InlineData("peripheral-arterial-disease")]
    [InlineData("liver-cirrhosis")]
    public void What_a_list_of_diagnoses_may_lack_is_not_closed_by_it(string code) =>
        Assert.False(ScreeningItems.All.Single(item => item.Code == code).IsClosedByCompleteList);

    [Fact]
    public void A_question_that_a_complete_list_closes_knows_codes_of_both_lists_of_diagnoses() => Assert.All(
        ScreeningItems.All.Where(item => item.IsClosedByCompleteList),
        item =>
        {
            Assert.Contains(item.Codes, pattern => pattern.System == CodeSystem.Icd10Cm);
            Assert.Contains(item.Codes, pattern => pattern.System == CodeSystem.Icd10Who);
        });

    [Fact]
    public void A_code_of_the_WHO_list_keeps_a_complete_list_from_denying_epilepsy()
    {
        HealthScreen screen = HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group != ScreeningGroup.GeneralHealth)]);
        Presentation person = Plain.With(screen).With(DiagnosisList.Complete.With(ClinicalCode.Icd10Who("G40.9")));
        Assert.Contains(Assess(person).Questions, question => question.Code == "epilepsy");
    }

    [Theory]
    [InlineData("fever")]
    [InlineData("acute-illness")]
    [InlineData("minor-trauma")]
    [InlineData("new-gait-difficulty")]
    [InlineData("leg-rest-pain-or-tissue-loss")]
    [InlineData("severe-bleeding-or-allergy-after-needling")]
    public void A_sign_of_serious_disease_is_denied_by_no_other_group(string code) =>
        Assert.Equal(ScreeningGroup.RedFlags, ScreeningItems.All.Single(item => item.Code == code).Group);

    [Fact]
    public void A_sign_of_serious_disease_is_at_least_assessed_before_any_needle() => Assert.All(
        ScreeningItems.All.Where(item => item.Group == ScreeningGroup.RedFlags),
        item =>
        {
            SuitabilityAssessment answer = Assess(Plain.With(HealthScreen.AllGroupsDenied.With(item, Answer.Yes)));
            Assert.True(
                item.Equals(ScreeningItems.SpinalPain)

                    // A history, no sign: it asks for care alone, and for a referral with any sign beside it.
                    || (item.Equals(ScreeningItems.CancerPast) && answer.Overall == Suitability.SuitableWithPrecautions)
                    || answer.Overall is Suitability.AssessFirst or Suitability.NotSuitable or Suitability.ReferUrgently or Suitability.ReferAsEmergency,
                item.Code + ": " + answer.Overall);
        });

    [Fact]
    public void Where_a_code_and_an_answer_disagree_the_riskier_wins_and_the_conflict_is_shown()
    {
        Presentation said = Plain.With(HealthScreen.NotAsked.With(ScreeningItems.BleedingDisorder, Answer.No));
        foreach (Presentation person in new[] { Plain, said })
        {
            SuitabilityAssessment answer = Assess(person.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D66"))));
            Assert.Contains(answer.Findings, finding => finding.Rule.Id == "BLD-01");
            Assert.Contains(answer.Findings, finding => finding.Rule.Id == "REC-01");
            Assert.Contains(answer.Conflicts, conflict => conflict.Text.Contains("D66", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_complete_list_that_a_yes_disproves_is_a_conflict()
    {
        SuitabilityAssessment answer = Assess(Plain.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.Epilepsy, Answer.Yes)).With(DiagnosisList.Complete));
        Assert.Contains("does not hold it", answer.Conflicts.Single().Text, StringComparison.Ordinal);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "EPI-02");
    }

    [Fact]
    public void A_rule_that_gathers_questions_names_those_that_fired_it()
    {
        foreach (Rule rule in RuleSet.Default.Rules.Where(rule => rule.StandsForMany))
        {
            ScreeningItem[] recorded = [.. ScreeningItems.All.Where(item => Facts.HasFact(item) && rule.When.Facts().Contains(Facts.Of(item))).Take(2)];
            SuitabilityAssessment answer = Assess(Plain.With(recorded.Aggregate(HealthScreen.AllGroupsDenied, (screen, item) => screen.With(item, Answer.Yes))));
            string reason = answer.Findings.Single(finding => finding.Rule.Equals(rule)).Reason;
            Assert.NotEmpty(recorded);
            Assert.All(recorded, item => Assert.Contains(Facts.Of(item).Words, reason.Split("Recorded: ")[1], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_code_that_no_question_reads_is_shown_and_changes_nothing_else()
    {
        SuitabilityAssessment answer = Assess(Plain
            .With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("J45.909")))
            .With(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("C09AA05"), "ramipril"))));
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.Equal(["atc C09AA05", "icd-10-cm J45.909"], answer.Notes.Select(note => note.Text.Split("the code ")[1].Split('.' + " ")[0]));
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "REC-05");
        Assert.Contains("J45.909", DryNeedlingJson.WriteAssessment(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_known_and_labels_that_exclude_each_other_are_pointed_out()
    {
        DiagnosisList sciatica = DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("M54.31"));
        Assert.Empty(Assess(Plain.With(sciatica)).Notes);
        Assert.Equal(RecordNoteKind.CodesExcludeEachOther, Assess(Plain.With(sciatica.With(ClinicalCode.Icd10Cm("M51.16")))).Notes.Single().Kind);
        
        // The lesion of the nerve names no mechanism, and asks for one.
        Assert.Equal(
            [RecordNoteKind.PromptingCode, RecordNoteKind.CodesExcludeEachOther],
            Assess(Plain.With(sciatica.With(ClinicalCode.Icd10Cm("G57.01")))).Notes.Select(note => note.Kind).Order());
        Assert.Empty(Assess(Plain.With(sciatica.With(ClinicalCode.Icd10Cm("M54.32")))).Notes);
    }

    [Fact]
    public void The_kind_of_an_anticoagulant_is_asked_only_where_it_is_not_told()
    {
        Presentation open = Plain.With(HealthScreen.Denied([.. HealthScreen.AllGroupsDenied.DeniedGroups.Where(group => group != ScreeningGroup.Bleeding)])
            .With(ScreeningItems.BleedingDisorder, Answer.No).With(ScreeningItems.LowPlatelets, Answer.No)
            .With(ScreeningItems.LiverCirrhosis, Answer.No).With(ScreeningItems.TakesBleedingInteractor, Answer.No));
        FactState Kind(MedicineList list) => Assess(open.With(list)).FactSheet.StateOf(Facts.Of(ScreeningItems.TakesVitaminKAntagonist));
        Assert.Equal(FactState.No, Kind(MedicineList.Complete));
        Assert.Equal(FactState.No, Kind(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AF01")))));
        Assert.Equal(FactState.Yes, Kind(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AA03")))));
        Assert.Equal(FactState.Unknown, Kind(MedicineList.Complete.With(new Medicine("a blood thinner", MedicineClass.Anticoagulant))));
        Assert.Equal(FactState.Unknown, Kind(MedicineList.NotTaken));
        SuitabilityAssessment alone = Assess(open.With(MedicineList.NotTaken).With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesVitaminKAntagonist, Answer.Yes)));
        Assert.Contains(alone.Findings, finding => finding.Rule.Id == "BLD-02");
        Assert.Empty(alone.Conflicts);
        SuitabilityAssessment outright = Assess(open.With(MedicineList.NotTaken).With(HealthScreen.NotAsked
            .With(ScreeningItems.TakesAnticoagulant, Answer.No).With(ScreeningItems.TakesVitaminKAntagonist, Answer.Yes)));
        Assert.Contains(outright.Findings, finding => finding.Rule.Id == "BLD-02");
        Assert.NotEmpty(outright.Conflicts);
    }

    [Fact]
    public void Two_different_entries_for_one_medicine_are_an_error()
    {
        MedicineList list = MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("B01AC06"), "aspirin"));
        Assert.Same(list, list.With(Medicine.Coded(ClinicalCode.Atc("B01AC06"), "aspirin")));
        Assert.Contains("Record a medicine once", Assert.Throws<ArgumentException>(() => list.With(Medicine.Coded(ClinicalCode.Atc("B01AC06"), "ASS 100"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => list.With(new Medicine("aspirin", MedicineClass.Other)));
    }

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "")]
    [InlineData(CodeSystem.Icd10Cm, "M5")]
    [InlineData(CodeSystem.Icd10Cm, "54.3")]
    [InlineData(CodeSystem.Icd10Cm, "M54.")]
    [InlineData(CodeSystem.Icd10Cm, "M5.43")]
    [InlineData(CodeSystem.Icd10Cm, "M54.31234")]
    [InlineData(CodeSystem.Icd10Cm, "M54 31")]
    [InlineData(CodeSystem.Icd10Cm, "Ｍ54.3")]
    [InlineData(CodeSystem.Icd10Who, "Z3A.01")]
    [InlineData(CodeSystem.Icd10Who, "M54.301")]
    [InlineData(CodeSystem.Atc, "B01AF0")]
    [InlineData(CodeSystem.Atc, "B01AF011")]
    [InlineData(CodeSystem.Atc, "B1AF01")]
    [InlineData(CodeSystem.Atc, "B")]
    public void A_malformed_code_is_refused_with_what_was_expected(CodeSystem system, string value)
    {
        Assert.False(ClinicalCode.TryParse(system, value, out _));
        ArgumentException error = Assert.Throws<ArgumentException>(() => ClinicalCode.Of(system, value));
        Assert.Contains("expected a letter", error.Message, StringComparison.Ordinal);
        string list = system == CodeSystem.Atc
            ? $$"""{ "schemaVersion": "1", "asOf": "2026-11-22", "medicines": { "list": [{ "code": "{{value}}" }] } }"""
            : $$"""{ "schemaVersion": "1", "asOf": "2026-11-22", "diagnoses": { "codes": [{ "system": "{{CodeSystems.Names.NameOf(system)}}", "code": "{{value}}" }] } }""";
        JsonProblem problem = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadPresentation(list)).Problems.Single();
        Assert.EndsWith("code", problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_stands_in_its_own_list()
    {
        Assert.Throws<ArgumentException>(() => DiagnosisList.NotTaken.With(ClinicalCode.Atc("B01AF01")));
        Assert.Throws<ArgumentException>(() => Medicine.Coded(ClinicalCode.Icd10Cm("Z79.01")));
        Assert.Throws<ArgumentException>(() => ClinicalCode.Of(CodeSystem.Loinc, "72514-3"));
    }

    [Fact]
    public void A_class_that_its_code_contradicts_is_an_error_of_the_document()
    {
        const string Text = """{ "schemaVersion": "1", "asOf": "2026-11-22", "medicines": { "list": [{ "code": "B01AA03", "class": "other" }] } }""";
        JsonProblem problem = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadPresentation(Text)).Problems.Single();
        Assert.Equal("$.medicines.list[0].class", problem.Path);
        Assert.Contains("vitamin-k-antagonist", problem.Message, StringComparison.Ordinal);
    }

    [Property]
    public Property Coded_records_round_trip_through_json() => Prop.ForAll(Arb.From(SomeCodes), codes =>
    {
        Presentation person = Plain
            .With(codes.Where(code => code.System != CodeSystem.Atc).Aggregate(codes.Count % 2 == 0 ? DiagnosisList.Complete : DiagnosisList.NotTaken, (list, code) => list.With(code)))
            .With(codes.Where(code => code.System == CodeSystem.Atc).Distinct().Aggregate(MedicineList.NotTaken, (list, code) => list.With(Medicine.Coded(code))));
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
    });

    [Property]
    public Property A_code_never_loses_to_a_no_and_its_spelling_does_not_matter() => Prop.ForAll(Arb.From(SomeCodes), codes =>
    {
        foreach (ClinicalCode code in codes)
        {
            Assert.Equal(code, ClinicalCode.Of(code.System, code.Value.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)));
            foreach (ScreeningItem item in ScreeningItems.All.Where(item => item.Read(code) == CodeReading.Answers && Facts.HasFact(item)))
            {
                Presentation person = code.System == CodeSystem.Atc
                    ? Plain.With(MedicineList.Complete.With(Medicine.Coded(code)))
                    : Plain.With(DiagnosisList.Complete.With(code));
                SuitabilityAssessment answer = Assess(person.With(HealthScreen.AllGroupsDenied.With(item, Answer.No)));
                FactState state = answer.FactSheet.StateOf(Facts.Of(item));
                Assert.True(state is FactState.Yes or FactState.Presumed, $"{code} lost to a no on {item}: {state}");
                Assert.NotEmpty(answer.Conflicts);
            }
        }
    });

    private static Gen<IReadOnlyList<ClinicalCode>> SomeCodes =>
        from codes in Gen.Elements(Patterns.Select(pair => (pair.Pattern.System, pair.Pattern.First))
            .Concat([(CodeSystem.Icd10Cm, "J45.909"), (CodeSystem.Icd10Cm, "M54.41"), (CodeSystem.Atc, "C09AA05"), (CodeSystem.Icd10Who, "J45.9")]).Distinct().ToArray()).ListOf()
        select (IReadOnlyList<ClinicalCode>)[.. codes.Take(6).Select(code => ClinicalCode.Of(code.Item1, code.Item2))];

    private static ScreeningItem Item(string code) => ScreeningItems.TryFind(code, out ScreeningItem? item) ? item : throw new ArgumentException(code);

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);
}
