using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

/// <summary>
/// Records that say one thing in several places: answers, denied groups, codes, medicines by class and by code, lists complete
/// or not, pregnancy three times over, neurology summed up and by root, places on the body. Fact by fact, what is learned only
/// narrows, and one more risk never takes anything back.
/// </summary>
public sealed class MixedRecordTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly Answer[] AllAnswers = [Answer.NotAsked, Answer.NotKnown, Answer.Declined, Answer.No, Answer.Yes];
    private static readonly Answer[] Known = [Answer.No, Answer.Yes];
    private static readonly MedicineClass[] AllClasses = [.. MedicineClasses.Names.Values];
    private static readonly string[] Diagnoses = [.. ScreeningItems.All.SelectMany(item => item.Codes).Where(pattern => pattern.System == CodeSystem.Icd10Cm).Select(pattern => pattern.First)
        .Concat(["D68", "D69", "F40", "J45.909", "Z79", "I70", "E11", "Z95.8"]).Distinct()];
    private static readonly string[] WhoDiagnoses = [.. ScreeningItems.All.SelectMany(item => item.Codes).Where(pattern => pattern.System == CodeSystem.Icd10Who).Select(pattern => pattern.First)
        .Concat(["G40", "I35.0", "J45.9", "D70"]).Distinct()];
    private static readonly string[] Substances = [.. ScreeningItems.All.SelectMany(item => item.Codes).Where(pattern => pattern.System == CodeSystem.Atc).Select(pattern => pattern.First)
        .Concat(["B01", "B01A", "N02", "C09AA05", "N02BA51", "B01AC06", "B01AC04", "L01XX", "M01"]).Distinct()];

    private sealed record Draft
    {
        public Dictionary<ScreeningItem, Answer> Entries { get; init; } = [];
        public HashSet<ScreeningGroup> Denied { get; init; } = [];
        public bool DiagnosesComplete { get; init; }
        public List<ClinicalCode> Codes { get; init; } = [];
        public bool MedicinesComplete { get; init; }
        public List<Medicine> Medicines { get; init; } = [];
        public Answer Pregnant { get; init; }
        public int? Age { get; init; }
        public List<LocalCondition> Places { get; init; } = [];
        public NeurologicalExamination Neurology { get; init; } = NeurologicalExamination.NotDone;
        public List<Symptom> Symptoms { get; init; } = [];

        public Draft Answer(ScreeningItem item, Answer answer) => this with { Entries = new(Entries) { [item] = answer } };

        public Presentation Build()
        {
            Presentation person = Age is int age ? Presentation.Of(Today, age) : Presentation.Of(Today);
            HealthScreen screen = Entries.Aggregate(HealthScreen.Denied([.. Denied]), (record, entry) => record.With(entry.Key, entry.Value));
            person = person.With(screen).With(Pregnancy.Of(Pregnant)).With(Neurology).With(Consent.Given).With(Practitioner.Qualified)
                .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left))
                .With(Codes.Aggregate(DiagnosesComplete ? DiagnosisList.Complete : DiagnosisList.NotTaken, (list, code) => list.With(code)))
                .With(Medicines.Aggregate(MedicinesComplete ? MedicineList.Complete : MedicineList.NotTaken, (list, medicine) => list.With(medicine)));
            person = Symptoms.Aggregate(person, (record, symptom) => record.With(symptom));
            return Places.Aggregate(person, (record, place) => record.With(place));
        }
    }

    private static Draft Random(Random random)
    {
        T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
        var entries = new Dictionary<ScreeningItem, Answer>();
        bool dense = random.Next(2) == 0;
        foreach (ScreeningItem item in ScreeningItems.All)
        {
            bool interesting = item.Group is ScreeningGroup.Bleeding or ScreeningGroup.Pregnancy or ScreeningGroup.LocalConditions;
            if (random.Next(interesting || dense ? 2 : 10) == 0)
            {
                entries[item] = Any(AllAnswers);
            }
        }

        var medicines = new List<Medicine>();
        for (int i = random.Next(4); i > 0; i--)
        {
            Medicine medicine = random.Next(2) == 0 ? new Medicine("m" + i, Any(AllClasses)) : Medicine.Coded(ClinicalCode.Atc(Any(Substances)));
            if (!medicines.Any(other => other.Name == medicine.Name))
            {
                medicines.Add(medicine);
            }
        }

        var places = new List<LocalCondition>();
        for (int i = random.Next(5); i > 0; i--)
        {
            BodyRegion region = Any([BodyRegion.Buttock, BodyRegion.ThighPosterior, BodyRegion.Sacral, BodyRegion.Lumbar, BodyRegion.Perineum]);
            BodySite site = region.IsMidline() || random.Next(3) == 0 ? BodySite.Of(region) : BodySite.On(region, Any([Side.Left, Side.Right]));
            LocalConditionKind kind = Any(LocalConditionKinds.Names.Values);
            if (!places.Any(place => place.Kind == kind && place.Site == site))
            {
                places.Add(new LocalCondition(kind, site, Any(AllAnswers)));
            }
        }

        NeurologicalExamination neurology = NeurologicalExamination.NotDone;
        for (int i = random.Next(6); i > 0; i--)
        {
            try
            {
                neurology = random.Next(5) switch
                {
                    0 => neurology.WithWeakness(Any(AllAnswers)),
                    1 => neurology.WithPower(new MotorGrade(random.Next(6))),
                    2 => neurology.WithMyotome(Any([NerveRoot.L4, NerveRoot.L5, NerveRoot.S1]), Any([Side.Left, Side.Right]), new MotorGrade(3 + random.Next(3))),
                    3 => neurology.WithReflexLoss(Any(AllAnswers)),
                    _ => neurology.WithReflex(Any([Reflex.Knee, Reflex.Ankle]), Any([Side.Left, Side.Right]), Any(AllAnswers)),
                };
            }
            catch (ArgumentException)
            {
                // A contradiction cannot be recorded; the rest stands.
            }
        }

        var symptoms = new List<Symptom>();
        if (random.Next(4) == 0)
        {
            symptoms.Add(Symptom.Of(Any([SymptomKind.Numbness, SymptomKind.Pain, SymptomKind.Weakness]), BodySite.Of(Any([BodyRegion.Perineum, BodyRegion.Sacral]))));
        }

        return new Draft
        {
            Entries = entries,
            Denied = [.. ScreeningGroups.Names.Values.Where(_ => random.Next(3) == 0)],
            DiagnosesComplete = random.Next(2) == 0,
            Codes = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(5) == 0 ? ClinicalCode.Icd10Who(Any(WhoDiagnoses)) : ClinicalCode.Icd10Cm(Any(Diagnoses))).Distinct()],
            MedicinesComplete = random.Next(2) == 0,
            Medicines = medicines,
            Pregnant = Any(AllAnswers),
            Age = random.Next(2) == 0 ? null : Any([12, 45]),
            Places = places,
            Neurology = neurology,
            Symptoms = symptoms,
        };
    }

    /// <summary>Every single step by which something recorded as unknown, or not recorded, becomes known.</summary>
    private static IEnumerable<(string What, Draft Learned)> Completions(Draft draft, FactSheet sheet)
    {
        foreach (ScreeningItem item in ScreeningItems.All)
        {
            bool recorded = draft.Entries.TryGetValue(item, out Answer answer);
            bool open = recorded ? answer.IsUnknown() : !draft.Denied.Contains(item.Group) && Facts.HasFact(item) && sheet.StateOf(Facts.Of(item)) is FactState.Unknown or FactState.Presumed;
            foreach (Answer known in open ? Known : [])
            {
                yield return ((recorded ? "entry " : "no entry ") + item.Code + " " + answer + " -> " + known, draft.Answer(item, known));
            }
        }

        for (int i = 0; i < draft.Medicines.Count; i++)
        {
            Medicine medicine = draft.Medicines[i];
            if (medicine.Code is null && medicine.Class == MedicineClass.Unclassified)
            {
                foreach (MedicineClass known in AllClasses.Where(known => known != MedicineClass.Unclassified))
                {
                    yield return ("medicine Unclassified -> " + known, draft with { Medicines = [.. draft.Medicines.Where(other => other != medicine), new Medicine(medicine.Name, known)] });
                }
            }
            else if (medicine.Code is ClinicalCode code && code.Value.Length < 7)
            {
                foreach (string substance in Substances.Concat(["B01AC30", "B01AF51", "B01AA03"]).Where(known => known.Length == 7 && known.StartsWith(code.Value, StringComparison.Ordinal)).Distinct())
                {
                    if (!draft.Medicines.Any(other => other.Name == substance))
                    {
                        yield return ("code " + code.Value + " -> " + substance, draft with { Medicines = [.. draft.Medicines.Where(other => other != medicine), Medicine.Coded(ClinicalCode.Atc(substance))] });
                    }
                }
            }
        }

        if (draft.Pregnant.IsUnknown() && (draft.Pregnant != Answer.NotAsked || sheet.StateOf(Facts.Pregnant) == FactState.Unknown))
        {
            foreach (Answer known in Known)
            {
                yield return ("pregnancy " + draft.Pregnant + " -> " + known, draft with { Pregnant = known });
            }
        }

        foreach (LocalCondition place in draft.Places.Where(place => place.IsPresent.IsUnknown()))
        {
            foreach (Answer known in Known)
            {
                yield return ("place " + (place.Site.Side == Side.Unspecified && !place.Site.Region.IsMidline() ? "unsided" : "sided") + " -> " + known,
                    draft with { Places = [.. draft.Places.Where(other => other != place), new LocalCondition(place.Kind, place.Site, known)] });
            }
        }

        if (draft.Age is null && sheet.StateOf(Facts.UnderTwelve) == FactState.Unknown)
        {
            yield return ("age 11", draft with { Age = 11 });
            yield return ("age 12", draft with { Age = 12 });
        }

        if (draft.Age is null && sheet.StateOf(Facts.UnderEighteen) == FactState.Unknown)
        {
            yield return ("age 45", draft with { Age = 45 });
        }

        foreach (Answer known in draft.Neurology.SummaryWeakness.IsUnknown() && draft.Neurology.Weakness.IsUnknown() ? Known : [])
        {
            yield return ("weakness " + known, draft with { Neurology = draft.Neurology.WithWeakness(known) });
        }

        foreach (Answer known in draft.Neurology.SummaryReflexLoss.IsUnknown() && draft.Neurology.ReflexLoss.IsUnknown() ? Known : [])
        {
            yield return ("reflex " + known, draft with { Neurology = draft.Neurology.WithReflexLoss(known) });
        }
    }

    /// <summary>Every single step by which one more risk is recorded.</summary>
    private static IEnumerable<(string What, Draft More)> MoreRisk(Draft draft, Random random)
    {
        foreach (ScreeningItem item in ScreeningItems.All.Where(_ => random.Next(4) == 0))
        {
            // Some questions are phrased so that no is the riskier side.
            Answer riskier = Facts.IsReadByItsOpposite(item) ? Answer.No : Answer.Yes;
            bool recorded = draft.Entries.TryGetValue(item, out Answer answer);
            if (!recorded || answer != riskier)
            {
                yield return ((recorded ? "entry " + answer : "no entry") + " " + item.Code + " -> " + riskier, draft.Answer(item, riskier));
            }
        }

        for (int i = 0; i < 8; i++)
        {
            ClinicalCode code = i % 4 == 0 ? ClinicalCode.Icd10Who(WhoDiagnoses[random.Next(WhoDiagnoses.Length)]) : ClinicalCode.Icd10Cm(Diagnoses[random.Next(Diagnoses.Length)]);
            yield return ("add code " + code, draft with { Codes = [.. draft.Codes, code] });
            Medicine medicine = i % 2 == 0 ? new Medicine("one more", AllClasses[random.Next(AllClasses.Length)]) : Medicine.Coded(ClinicalCode.Atc(Substances[random.Next(Substances.Length)]));
            if (!draft.Medicines.Any(other => other.Name == medicine.Name))
            {
                yield return ("add medicine " + (medicine.Code is null ? medicine.Class.ToString() : medicine.Name), draft with { Medicines = [.. draft.Medicines, medicine] });
            }
        }

        if (draft.Pregnant != Answer.Yes)
        {
            yield return ("pregnancy " + draft.Pregnant + " -> Yes", draft with { Pregnant = Answer.Yes });
        }
    }

    private static readonly Fact[] Risks = [.. Facts.All.Where(fact => fact.Polarity == FactPolarity.Risk)];

    /// <summary>What contradicts the record is no completion of it: a conflict comes with it, and the riskier wins.</summary>
    [Property(MaxTest = 100)]
    public void What_is_learned_only_narrows_every_fact(int seed)
    {
        Draft draft = Random(new Random(seed));
        FactSheet before = Read(draft);
        foreach ((string what, Draft learned) in Completions(draft, before))
        {
            FactSheet after = Read(learned);
            if (after.Conflicts.Except(before.Conflicts).Any())
            {
                continue;
            }

            foreach (Fact fact in Risks)
            {
                Assert.True((before.Where(fact, Reading.Certain) - after.Where(fact, Reading.Certain)).IsEmpty, $"{what} takes {fact.Id} back");
                Assert.True((after.Where(fact, Reading.Possible) - before.Where(fact, Reading.Possible)).IsEmpty, $"{what} opens {fact.Id} again");
            }
        }
    }

    /// <summary>A medicine added to a list that an answer had disproved mends the list, and may close what it had opened.</summary>
    [Property(MaxTest = 100)]
    public void One_more_code_medicine_or_yes_takes_no_risk_back(int seed)
    {
        var random = new Random(seed);
        Draft draft = Random(random);
        FactSheet before = Read(draft);
        foreach ((string what, Draft more) in MoreRisk(draft, random))
        {
            FactSheet after = Read(more);
            foreach (Fact fact in Risks)
            {
                Assert.True((before.Where(fact, Reading.Certain) - after.Where(fact, Reading.Certain)).IsEmpty, $"{what} takes {fact.Id} back");
                Assert.True(
                    (draft.MedicinesComplete && what.StartsWith("add medicine", StringComparison.Ordinal)) || (fact.IsLocated && what.StartsWith("entry", StringComparison.Ordinal))
                    || (before.Where(fact, Reading.Possible) - after.Where(fact, Reading.Possible)).IsEmpty, $"{what} rules {fact.Id} out");
            }
        }
    }

    [Property(MaxTest = 100)]
    public void Whatever_is_recorded_round_trips_and_nothing_is_reported_twice(int seed)
    {
        Presentation person = Random(new Random(seed)).Build();
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
        FactSheet sheet = PresentationReader.Read(person, RuleSet.Default);
        Assert.Equal(sheet.Conflicts.Distinct().Count(), sheet.Conflicts.Count);
        Assert.Equal(sheet.Notes.Distinct().Count(), sheet.Notes.Count);
    }

    private static FactSheet Read(Draft draft) => PresentationReader.Read(draft.Build(), RuleSet.Default);

    private static FactState State(Draft draft, ScreeningItem item) => Read(draft).StateOf(Facts.Of(item));

    private static readonly Draft AllDenied = new() { Denied = [.. ScreeningGroups.Names.Values] };

    [Fact]
    public void An_entry_that_says_not_asked_counts_against_a_denied_group() =>
        Assert.All(ScreeningItems.All.Where(Facts.HasFact), item => Assert.Equal(FactState.Unknown, State(AllDenied.Answer(item, Answer.NotAsked), item)));

    [Theory]
    [InlineData("epilepsy-uncontrolled", "epilepsy")]
    [InlineData("diabetes-with-complications", "diabetes")]
    [InlineData("low-neutrophils", "immunosuppressed")]
    [InlineData("takes-vitamin-k-antagonist", "takes-anticoagulant")]
    [InlineData("takes-two-antiplatelets", "takes-antiplatelet")]
    public void A_detail_that_is_not_known_counts_against_a_denied_group_and_not_against_an_outright_no(string detailCode, string parentCode)
    {
        Assert.True(ScreeningItems.TryFind(detailCode, out ScreeningItem? detail));
        Assert.True(ScreeningItems.TryFind(parentCode, out ScreeningItem? parent));
        Draft open = AllDenied.Answer(detail!, Answer.NotKnown);
        Assert.Equal(FactState.Unknown, State(open, detail!));
        Assert.Equal(FactState.Unknown, State(open, parent!));
        Assert.Equal(FactState.No, State(open.Answer(parent!, Answer.No), detail!));
        Assert.Equal(FactState.No, State(open.Answer(parent!, Answer.No), parent!));
    }

    [Theory]
    [InlineData("B01AC", "takes-two-antiplatelets")]
    [InlineData("B01AF", "takes-antiplatelet")]
    [InlineData("N02BA51", "takes-antiplatelet")]
    public void A_code_too_wide_to_tell_keeps_its_question_open_on_a_complete_list(string code, string question)
    {
        Assert.True(ScreeningItems.TryFind(question, out ScreeningItem? item));
        Draft listed = AllDenied with { MedicinesComplete = true, Medicines = [Medicine.Coded(ClinicalCode.Atc(code))] };
        Assert.Equal(FactState.Unknown, State(listed, item!));
        FactSheet said = Read(listed.Answer(item!, Answer.Yes));
        Assert.DoesNotContain(said.Conflicts, conflict => conflict.Text.Contains("does not hold it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MedicineClass.Unclassified, "takes-anticoagulant")]
    [InlineData(MedicineClass.Anticoagulant, "takes-vitamin-k-antagonist")]
    public void A_medicine_that_may_be_the_one_asked_for_is_no_conflict(MedicineClass held, string question)
    {
        Assert.True(ScreeningItems.TryFind(question, out ScreeningItem? item));
        Draft listed = new Draft { MedicinesComplete = true, Medicines = [new Medicine("a blood thinner, perhaps", held)] }.Answer(item!, Answer.Yes);
        Assert.Empty(Read(listed).Conflicts);
    }

    [Theory]
    [InlineData("Z79.01", "takes-antiplatelet")]
    [InlineData("Z79.82", "takes-anticoagulant")]
    public void A_code_that_disproves_a_complete_list_of_medicines_is_a_conflict_and_closes_nothing(string code, string rest)
    {
        Assert.True(ScreeningItems.TryFind(rest, out ScreeningItem? item));
        Draft coded = new Draft { MedicinesComplete = true, Codes = [ClinicalCode.Icd10Cm(code)] };
        Assert.Equal(FactState.Unknown, State(coded, item!));
        Assert.Contains("does not hold it", Read(coded).Conflicts.Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("G40.1", "epilepsy")]
    [InlineData("I35.0", "epilepsy")]
    [InlineData("D70", "bleeding-disorder")]
    [InlineData("K70.3", "diabetes")]
    public void A_code_of_the_WHO_that_nothing_reads_keeps_a_complete_list_from_closing(string code, string question)
    {
        Assert.True(ScreeningItems.TryFind(question, out ScreeningItem? item));
        Assert.Equal(FactState.No, State(new Draft { DiagnosesComplete = true }, item!));
        Assert.Equal(FactState.Unknown, State(new Draft { DiagnosesComplete = true, Codes = [ClinicalCode.Icd10Who(code)] }, item!));
    }

    /// <summary>Records that once broke a law, kept.</summary>
    [Theory]
    [InlineData(-71)]
    [InlineData(1496)]
    [InlineData(1792)]
    [InlineData(2968)]
    [InlineData(3128)]
    public void A_record_that_broke_a_law_keeps_it(int seed)
    {
        What_is_learned_only_narrows_every_fact(seed);
        One_more_code_medicine_or_yes_takes_no_risk_back(seed);
    }

    [Fact]
    public void A_code_too_wide_to_tell_may_be_the_second_antiplatelet()
    {
        Medicine wide = Medicine.Coded(ClinicalCode.Atc("B01AF"));
        Medicine aspirin = Medicine.Coded(ClinicalCode.Atc("B01AC06"));
        Assert.Equal(FactState.Unknown, State(new Draft { MedicinesComplete = true, Medicines = [wide, aspirin] }, ScreeningItems.TakesTwoAntiplatelets));
        Assert.Equal(FactState.No, State(new Draft { MedicinesComplete = true, Medicines = [aspirin] }, ScreeningItems.TakesTwoAntiplatelets));
    }

    [Fact]
    public void A_medicine_that_is_not_classified_may_be_for_diabetes()
    {
        Draft listed = new() { DiagnosesComplete = true, Medicines = [new Medicine("a white tablet", MedicineClass.Unclassified)] };
        Assert.Equal(FactState.Unknown, State(listed, ScreeningItems.Diabetes));
        Assert.Equal(FactState.No, State(listed, ScreeningItems.Epilepsy));
    }

    [Fact]
    public void One_code_spelled_finer_is_no_second_antiplatelet()
    {
        Draft coded = new() { Codes = [ClinicalCode.Icd10Cm("Z79.82"), ClinicalCode.Icd10Cm("Z79.820")] };
        Assert.Equal(FactState.Unknown, State(coded, ScreeningItems.TakesTwoAntiplatelets));
        Assert.Equal(FactState.Yes, State(coded with { Codes = [.. coded.Codes, ClinicalCode.Icd10Cm("Z79.02")] }, ScreeningItems.TakesTwoAntiplatelets));
    }

    [Theory]
    [InlineData("\u017F00.0")]
    [InlineData("\u013145")]
    [InlineData("M5\u0664.3")]
    [InlineData("M54.3\u0000")]
    public void Only_plain_letters_and_digits_make_a_code(string value) => Assert.False(ClinicalCode.TryParse(CodeSystem.Icd10Cm, value, out _));

    [Fact]
    public void A_group_that_is_none_cannot_be_asked_about() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HealthScreen.NotAsked.IsDenied((ScreeningGroup)99));

    [Fact]
    public void A_problem_of_a_document_names_no_parameter_of_a_method()
    {
        const string Text = """{ "schemaVersion": "1", "asOf": "2026-11-22", "medicines": { "list": [{ "name": "a", "code": "B01AA03" }, { "name": "b", "code": "B01AA03" }] } }""";
        JsonProblem problem = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadPresentation(Text)).Problems.Single();
        Assert.Equal("$.medicines.list[1]", problem.Path);
        Assert.EndsWith("Record a medicine once.", problem.Message, StringComparison.Ordinal);
    }
}
