using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

/// <summary>
/// What becomes of a fact where several entries of a record speak of it: the state, why it is open, and what is shown as a disagreement. The reference
/// answers for states alone, and people are drawn with one symptom of a kind; here stand the rest.
/// </summary>
public sealed class DerivationTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);

    /// <summary>Nothing but the day and the age.</summary>
    private static readonly Presentation Bare = Presentation.Of(Today, 45);

    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    private static readonly Answer[] Answers = [Answer.NotAsked, Answer.NotKnown, Answer.Declined, Answer.No, Answer.Yes];

    /// <summary>Symptoms that together make a fact present.</summary>
    private static readonly (Fact Fact, Symptom[] Symptoms)[] Telling =
    [
        (Facts.Of(ScreeningItems.ButtockPain), [Pain(BodyRegion.Buttock)]),
        (Facts.SaddleNumbness, [Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum))]),
        (Facts.SpinalPain, [Symptom.Pain(BodySite.Of(BodyRegion.Lumbar))]),
        (Facts.Of(ScreeningItems.NewBackOrAbdominalPain), [Pain(BodyRegion.LowerAbdomen)]),
        (Facts.Of(ScreeningItems.WalkingCalfPain), [Pain(BodyRegion.Calf).WorseWith(Activity.Walking).EasedBy(Activity.StandingStill)]),
        (Facts.Of(ScreeningItems.BothLegsPain), [Pain(BodyRegion.Calf).WithQuality(PainQuality.Shooting), Symptom.Pain(BodySite.Right(BodyRegion.Ankle)).WithQuality(PainQuality.Electric)]),
        (Facts.RadicularLegPain, [Pain(BodyRegion.Calf).WithQuality(PainQuality.Electric)]),
        (Facts.ShootingPainBelowKnee, [Pain(BodyRegion.Calf).WithQuality(PainQuality.Shooting)]),
        (Facts.PainRecordedBelowKnee, [Pain(BodyRegion.Calf)]),
        (Facts.LossTold, [Numbness(BodyRegion.Buttock)]),
        (Facts.LossTold, [Numbness(BodyRegion.GlutealFold)]),
        (Facts.LossTold, [Numbness(BodyRegion.Hip)]),
        (Facts.LossTold, [Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.FootDorsum))]),
        (Facts.ClaudicationBehaviour, [Pain(BodyRegion.ThighPosterior).WorseWith(Activity.Standing), Pain(BodyRegion.Calf).EasedBy(Activity.Sitting), Pain(BodyRegion.Buttock).EasedBy(Activity.BendingForward)]),
        (Facts.ClaudicationBehaviour, [Pain(BodyRegion.ThighPosterior).WorseWith(Activity.Walking), Symptom.Pain(BodySite.Right(BodyRegion.GlutealFold)).EasedBy(Activity.Sitting)]),
        (Facts.SymptomInGroinOrFrontThigh, [Pain(BodyRegion.Groin)]),
    ];

    /// <summary>Symptoms that look much like those, and are not.</summary>
    private static readonly (Fact Fact, Symptom[] Symptoms)[] NotTelling =
    [
        (Facts.SpinalPain, [Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Lumbar))]),
        (Facts.SaddleNumbness, [Symptom.Pain(BodySite.Of(BodyRegion.Perineum))]),
        (Facts.Of(ScreeningItems.NewBackOrAbdominalPain), [Numbness(BodyRegion.LowerAbdomen)]),
        (Facts.Of(ScreeningItems.WalkingCalfPain), [Numbness(BodyRegion.Calf).WorseWith(Activity.Walking).EasedBy(Activity.StandingStill)]),
        (Facts.Of(ScreeningItems.WalkingCalfPain), [Pain(BodyRegion.ThighPosterior).WorseWith(Activity.Walking).EasedBy(Activity.StandingStill)]),
        (Facts.Of(ScreeningItems.WalkingCalfPain), [Pain(BodyRegion.Calf).EasedBy(Activity.StandingStill)]),
        (Facts.Of(ScreeningItems.WalkingCalfPain), [Pain(BodyRegion.Calf).WorseWith(Activity.Walking)]),
        (Facts.Of(ScreeningItems.BothLegsPain), [Symptom.Pain(BodySite.Of(BodyRegion.Calf)).WithQuality(PainQuality.Shooting)]),
        (Facts.Of(ScreeningItems.BothLegsPain), [Pain(BodyRegion.Calf).WithQuality(PainQuality.Shooting), Symptom.Pain(BodySite.Right(BodyRegion.Calf)).WithQuality(PainQuality.Aching)]),
        (Facts.LossTold, [Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Lumbar))]),
        (Facts.LossTold, [Pain(BodyRegion.Buttock)]),
        (Facts.ClaudicationBehaviour, [Pain(BodyRegion.ThighPosterior).WorseWith(Activity.Walking).EasedBy(Activity.Sitting)]),
        (Facts.ClaudicationBehaviour, [Symptom.Pain(BodySite.Of(BodyRegion.Calf)).WorseWith(Activity.Walking).EasedBy(Activity.Sitting)]),
        (Facts.SymptomInGroinOrFrontThigh, [Numbness(BodyRegion.Groin)]),
    ];

    /// <summary>A feature counts beside other places, qualities, activities and symptoms as it does alone.</summary>
    [Fact]
    public void What_a_symptom_tells_it_tells_among_others_too()
    {
        foreach ((Fact fact, Symptom[] symptoms) in Telling)
        {
            Assert.Equal(FactState.Yes, StateOf(fact, symptoms));
            Assert.Equal(FactState.Yes, StateOf(fact, [Pain(BodyRegion.KneeLateral), .. symptoms]));
            Assert.Equal(FactState.Yes, StateOf(fact, [.. symptoms, Symptom.Of(SymptomKind.Tingling, BodySite.Right(BodyRegion.KneePosterior))]));
            Assert.Equal(FactState.Yes, StateOf(fact, [.. symptoms.Select(symptom => symptom.SpreadingTo(BodySite.Left(BodyRegion.KneeLateral)).SpreadingTo(BodySite.Of(BodyRegion.Coccygeal)))]));
            Assert.Equal(FactState.Yes, StateOf(fact, [.. symptoms.Select(symptom => symptom.WorseWith(Activity.Coughing).EasedBy(Activity.Lying))]));
            Assert.Equal(FactState.Yes, StateOf(fact, [.. symptoms.Select(symptom => symptom.Kind == SymptomKind.Pain ? symptom.WithQuality(PainQuality.Burning) : symptom)]));
        }
    }

    [Fact]
    public void What_looks_alike_tells_nothing() => Assert.All(NotTelling, one => Assert.NotEqual(FactState.Yes, StateOf(one.Fact, one.Symptoms)));

    [Fact]
    public void Of_a_symptom_on_a_side_each_place_and_each_activity_counts()
    {
        SymptomOnSide both = SymptomOnSide.Of(Bare.With(Pain(BodyRegion.ThighPosterior).SpreadingTo(BodySite.Left(BodyRegion.Calf)).EasedBy(Activity.Sitting).EasedBy(Activity.Lying).WorseWith(Activity.Running).WorseWith(Activity.Driving)), Side.Left).Single();
        Assert.True(both.SitsAboveOrAtKnee);
        Assert.True(both.ReachesBelowKnee);
        Assert.True(both.IsEasedBy(Activity.Lying));
        Assert.True(both.IsWorseWith(Activity.Running));
        Assert.True(both.IsIn(BodyRegion.Calf));
        Assert.False(both.IsEasedBy(Activity.Running));
        Assert.Empty(SymptomOnSide.Of(Bare.With(Pain(BodyRegion.Calf)), Side.Right));
    }

    [Fact]
    public void Pain_of_the_back_that_is_recorded_has_its_dates_there()
    {
        Presentation told = Bare.With(HealthScreen.NotAsked.With(ScreeningItems.SpinalPain, Answer.Yes));
        Assert.Equal(FactState.Yes, Read(told).StateOf(Facts.UndatedSpinalPain));
        Assert.Equal(FactState.No, Read(told.With(Symptom.Pain(BodySite.Of(BodyRegion.Lumbar)))).StateOf(Facts.UndatedSpinalPain));
    }

    /// <summary>Both stay yes, the riskier reading, and the record is said to disagree; either alone says nothing of the kind.</summary>
    [Fact]
    public void What_nobody_can_have_together_is_a_disagreement_and_both_stay()
    {
        HealthScreen late = HealthScreen.NotAsked.With(ScreeningItems.NewPainAfterFifty, Answer.Yes);
        FactSheet both = Read(Presentation.Of(Today, 16).With(late));
        RecordConflict conflict = Assert.Single(both.Conflicts);
        Assert.Equal(FactExclusions.AgeBands.Reason + " Both are recorded.", conflict.Text);
        Assert.All(FactExclusions.AgeBands.Facts, fact => Assert.Equal(FactState.Yes, both.StateOf(fact)));
        Assert.Equal(FactState.Yes, both.StateOf(Facts.RecordsDisagree));
        Assert.Empty(Read(Presentation.Of(Today, 16)).Conflicts);
        Assert.Empty(Read(Bare.With(late)).Conflicts);
    }

    /// <summary>Loss in two roots of one leg is widespread, in one root it is not, whatever shows it.</summary>
    [Theory]
    [InlineData(Reflex.Knee, NerveRoot.L4, false)]
    [InlineData(Reflex.Knee, NerveRoot.L5, true)]
    [InlineData(Reflex.MedialHamstring, NerveRoot.L5, false)]
    [InlineData(Reflex.MedialHamstring, NerveRoot.L4, true)]
    [InlineData(Reflex.Ankle, NerveRoot.S1, false)]
    [InlineData(Reflex.Ankle, NerveRoot.L5, true)]
    public void A_reflex_stands_for_its_root(Reflex reflex, NerveRoot root, bool isWidespread)
    {
        FactSheet sheet = Read(Bare.With(NeurologicalExamination.NotDone.WithReflex(reflex, Side.Left, Answer.Yes).WithMyotome(root, Side.Left, new MotorGrade(4))));
        Assert.Equal(isWidespread, sheet.StateOf(Facts.Of(ScreeningItems.WidespreadNeurology)) == FactState.Yes);
    }

    /// <summary>A foot drop that only a code tells may be worsening; where the weakness was examined, its course is what was found.</summary>
    [Theory]
    [InlineData(null, FactState.Presumed)]
    [InlineData(Trend.NotRecorded, FactState.Presumed)]
    [InlineData(Trend.Stable, FactState.No)]
    [InlineData(Trend.Worsening, FactState.Yes)]
    public void The_course_of_a_coded_foot_drop_is_that_of_the_examination(Trend? trend, FactState expected)
    {
        NeurologicalExamination examined = trend is Trend found ? NeurologicalExamination.Normal.WithPower(new MotorGrade(3), found) : NeurologicalExamination.NotDone;
        FactSheet sheet = Read(Bare.With(examined).With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("M21.371"))));
        Assert.Equal(FactState.Yes, sheet.StateOf(Facts.SevereWeakness));
        Assert.Equal(expected, sheet.StateOf(Facts.WorseningWeakness));
    }

    [Fact]
    public void A_code_of_claudication_and_a_judgement_without_it_disagree()
    {
        Presentation coded = Bare.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("M48.062")));
        Assert.Equal(Facts.ClaudicationMechanism, Assert.Single(Read(coded.With(LegPainMechanismSet.Of(LegPainMechanism.SomaticReferred))).Conflicts).Fact);
        Assert.Empty(Read(coded).Conflicts);
        Assert.Empty(Read(coded.With(LegPainMechanismSet.Of(LegPainMechanism.Undetermined))).Conflicts);
        Assert.Empty(Read(coded.With(LegPainMechanismSet.Of(LegPainMechanism.NeurogenicClaudication))).Conflicts);
    }

    /// <summary>What a class of medicine answers holds without a code, and for two and three of the class as for one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_medicine_answers_by_its_class_however_many_there_are(int count)
    {
        foreach (MedicineClass medicineClass in MedicineClasses.Names.Values)
        {
            FactSheet sheet = Read(Bare.With(Enumerable.Range(0, count).Aggregate(MedicineList.NotTaken, (list, i) => list.With(new Medicine("medicine " + (char)('a' + i), medicineClass)))));
            Assert.All(MedicineClasses.AnsweredBy(medicineClass), item => Assert.Equal(FactState.Yes, sheet.StateOf(Facts.Of(item))));
        }
    }

    /// <summary>A yes that a list declared complete does not hold is a disagreement; one that it holds is none.</summary>
    [Theory]
    [InlineData(0, true, true)]
    [InlineData(1, true, false)]
    [InlineData(2, false, false)]
    [InlineData(3, false, false)]
    public void A_complete_list_is_held_to_the_number_of_antiplatelets(int listed, bool missesTwo, bool missesHighDose)
    {
        MedicineList list = Enumerable.Range(0, listed).Aggregate(MedicineList.Complete, (all, i) => all.With(new Medicine("medicine " + (char)('a' + i), MedicineClass.Antiplatelet)));
        Assert.Equal(FactState.No, Read(Bare.With(list)).StateOf(Facts.TakesAnticoagulant));
        Assert.Equal(missesTwo, Read(Bare.With(list).With(HealthScreen.NotAsked.With(ScreeningItems.TakesTwoAntiplatelets, Answer.Yes))).Conflicts.Count > 0);
        Assert.Equal(missesHighDose, Read(Bare.With(list).With(HealthScreen.NotAsked.With(ScreeningItems.TakesAspirinAboveLowDose, Answer.Yes))).Conflicts.Count > 0);
    }

    [Fact]
    public void An_anticoagulant_of_untold_kind_keeps_the_kind_open_unless_it_is_told()
    {
        Fact kind = Facts.Of(ScreeningItems.TakesVitaminKAntagonist);
        MedicineList untold = MedicineList.Complete.With(new Medicine("anticoagulant", MedicineClass.Anticoagulant));
        Assert.Equal(FactState.Unknown, Read(Bare.With(untold)).StateOf(kind));
        Assert.Equal(FactState.No, Read(Bare.With(untold).With(HealthScreen.NotAsked.With(ScreeningItems.TakesVitaminKAntagonist, Answer.No))).StateOf(kind));
        Assert.Equal(FactState.Yes, Read(Bare.With(untold.With(new Medicine("warfarin", MedicineClass.VitaminKAntagonist)))).StateOf(kind));
        Assert.Equal(FactState.No, Read(Bare.With(MedicineList.Complete)).StateOf(kind));
    }

    /// <summary>A code too wide to tell may be what the list is missing, so that such a list answers none of its questions with no.</summary>
    [Fact]
    public void A_list_with_a_code_too_wide_to_tell_closes_nothing()
    {
        Assert.Equal(FactState.No, Read(Bare.With(MedicineList.Complete)).StateOf(Facts.TakesAnticoagulant));
        Assert.Equal(FactState.Unknown, Read(Bare.With(MedicineList.Complete.With(Medicine.Coded(ClinicalCode.Atc("B01AC"))))).StateOf(Facts.TakesAnticoagulant));
    }

    /// <summary>A code of the WHO's that nothing reads keeps open what a complete list would close, and so do two.</summary>
    [Theory]
    [InlineData(0, FactState.No)]
    [InlineData(1, FactState.Unknown)]
    [InlineData(2, FactState.Unknown)]
    public void A_list_with_codes_that_nothing_reads_closes_nothing(int unread, FactState expected)
    {
        DiagnosisList list = new[] { "H60.0", "H61.2" }.Take(unread).Aggregate(DiagnosisList.Complete, (all, code) => all.With(ClinicalCode.Icd10Who(code)));
        FactSheet sheet = Read(Bare.With(list));
        Assert.Equal(unread, sheet.Notes.Count(note => note.Kind == RecordNoteKind.UnreadCode));
        Assert.Equal(expected, sheet.StateOf(Facts.BleedingDisorder));
    }

    /// <summary>The yes of a code that answers stays, whichever code stands first, and a list that holds the code agrees with a yes.</summary>
    [Theory]
    [InlineData("D66", "D69.0")]
    [InlineData("D69.0", "D66")]
    public void A_code_that_answers_is_not_undone_by_one_that_only_asks(string first, string second)
    {
        DiagnosisList list = DiagnosisList.Complete.With(ClinicalCode.Icd10Cm(first)).With(ClinicalCode.Icd10Cm(second));
        Assert.Equal(FactState.Yes, Read(Bare.With(list)).StateOf(Facts.BleedingDisorder));
        HealthScreen yes = HealthScreen.NotAsked.With(ScreeningItems.BleedingDisorder, Answer.Yes);
        Assert.Empty(Read(Bare.With(list).With(yes)).Conflicts);
        Assert.Single(Read(Bare.With(DiagnosisList.Complete).With(yes)).Conflicts);
    }

    [Fact]
    public void Notes_on_codes_stand_in_the_order_of_their_kinds()
    {
        FactSheet sheet = Read(Bare.With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D69.0")).With(ClinicalCode.Icd10Cm("H60.0"))));
        Assert.Equal(2, sheet.Notes.Select(note => note.Kind).Distinct().Count());
        Assert.Equal(sheet.Notes.OrderBy(note => note.Kind).ThenBy(note => note.Text, StringComparer.Ordinal), sheet.Notes);
    }

    /// <summary>Two doors to one question: a yes by either is a yes, a "not known" is never a no, and only two that say the opposite disagree.</summary>
    [Fact]
    public void Pregnancy_by_two_doors_in_every_combination()
    {
        foreach (Answer recorded in Answers)
        {
            foreach (Answer asked in Answers)
            {
                HealthScreen screen = asked == Answer.NotAsked ? HealthScreen.NotAsked : HealthScreen.NotAsked.With(ScreeningItems.Pregnant, asked);
                FactSheet sheet = Read(Bare.With(screen).With(Pregnancy.Of(recorded)));
                Answer[] said = [recorded, asked];
                Answer expected = said.Contains(Answer.Yes) ? Answer.Yes
                    : said.Contains(Answer.Declined) ? Answer.Declined
                    : said.Contains(Answer.NotKnown) ? Answer.NotKnown
                    : said.Contains(Answer.No) ? Answer.No
                    : Answer.NotAsked;
                Assert.Equal((recorded, asked, expected), (recorded, asked, sheet.StateOf(Facts.Pregnant) switch
                {
                    FactState.Yes => Answer.Yes,
                    FactState.No => Answer.No,
                    _ => sheet.WhyUnknown(Facts.Pregnant),
                }));
                Assert.Equal(said.Contains(Answer.Yes) && said.Contains(Answer.No), sheet.Conflicts.Count > 0);
            }
        }
    }

    [Fact]
    public void A_place_and_a_no_to_its_question_disagree()
    {
        LocalCondition place = LocalCondition.Present(LocalConditionKind.SkinInfection, BodySite.Left(BodyRegion.Buttock));
        FactSheet sheet = Read(Bare.With(place).With(HealthScreen.NotAsked.With(ScreeningItems.SkinInfection, Answer.No)));
        Assert.Equal(Facts.SkinInfection, Assert.Single(sheet.Conflicts).Fact);
        Assert.Equal(FactState.Yes, sheet.StateOf(Facts.SkinInfection));
        Assert.Empty(Read(Bare.With(place)).Conflicts);
    }

    [Fact]
    public void A_place_without_a_side_of_which_both_sides_are_free_is_a_disagreement_and_stays_presumed()
    {
        BodyRegion region = BodyRegion.Buttock;
        Presentation person = Bare
            .With(LocalCondition.Present(LocalConditionKind.SkinInfection, BodySite.Of(region)))
            .With(LocalCondition.Absent(LocalConditionKind.SkinInfection, BodySite.Left(region)));
        Assert.Empty(Read(person).Conflicts);
        FactSheet sheet = Read(person.With(LocalCondition.Absent(LocalConditionKind.SkinInfection, BodySite.Right(region))));
        Assert.Contains("both its sides", Assert.Single(sheet.Conflicts).Text, StringComparison.Ordinal);
        Assert.Equal(FactState.Presumed, sheet.StateOf(Facts.SkinInfection));
    }

    /// <summary>What is known of the two sides settles a place whose side was not recorded.</summary>
    [Theory]
    [InlineData(Answer.Yes, Side.Left)]
    [InlineData(Answer.No, Side.Right)]
    public void A_place_without_a_side_lies_where_the_sides_say(Answer left, Side expected)
    {
        LocatedValue value = Read(Bare
            .With(LocalCondition.Present(LocalConditionKind.SkinInfection, BodySite.Of(BodyRegion.Buttock)))
            .With(new LocalCondition(LocalConditionKind.SkinInfection, BodySite.Left(BodyRegion.Buttock), left))).ValueOf(Facts.SkinInfection);
        Assert.Equal(value.Certain, value.Stated);
        Assert.Equal([expected], value.Certain.ToList().Select(option => option.Side).Distinct());
    }

    [Fact]
    public void Of_several_disagreements_each_is_shown_and_each_code_is_named()
    {
        FactSheet sheet = Read(Bare
            .With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("D66")).With(ClinicalCode.Icd10Cm("D68.0")))
            .With(Pregnancy.No)
            .With(HealthScreen.NotAsked.With(ScreeningItems.BleedingDisorder, Answer.No).With(ScreeningItems.Pregnant, Answer.Yes)));
        Assert.Equal([Facts.BleedingDisorder, Facts.Pregnant], sheet.Conflicts.Select(conflict => conflict.Fact).OrderBy(fact => fact.Id, StringComparer.Ordinal));
        string text = sheet.Conflicts.Single(conflict => conflict.Fact.Equals(Facts.BleedingDisorder)).Text;
        Assert.Contains("D66", text, StringComparison.Ordinal);
        Assert.Contains("D68.0", text, StringComparison.Ordinal);
    }

    /// <summary>The crossed test: a detail of the sign of tension, so that none is crossed without one, and of a sign summed up it is not known.</summary>
    [Fact]
    public void The_crossed_test_is_known_as_far_as_it_was_done()
    {
        NeurologicalExamination sign = NeurologicalExamination.NotDone.WithNerveTensionSign(Answer.Yes);
        (NeurologicalExamination Examination, Answer Expected)[] rows =
        [
            (NeurologicalExamination.NotDone, Answer.NotAsked),
            (NeurologicalExamination.Normal, Answer.No),
            (NeurologicalExamination.NotDone.WithNerveTensionSign(Answer.No), Answer.No),
            (NeurologicalExamination.NotDone.WithNerveTensionSign(Answer.NotKnown), Answer.NotKnown),
            (sign, Answer.NotAsked),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.No), Answer.NotAsked),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Right, Answer.No), Answer.No),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Right, Answer.Declined), Answer.Declined),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.NotKnown).WithCrossedStraightLegRaise(Side.Right, Answer.No), Answer.NotKnown),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.NotKnown).WithCrossedStraightLegRaise(Side.Right, Answer.Declined), Answer.Declined),
            (sign.WithCrossedStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Right, Answer.Yes), Answer.Yes),
        ];
        Assert.All(rows, row =>
        {
            FactSheet sheet = Read(Bare.With(row.Examination));
            Assert.Equal(row.Expected, sheet.StateOf(Facts.CrossedStraightLegRaise) switch
            {
                FactState.Yes => Answer.Yes,
                FactState.No => Answer.No,
                _ => sheet.WhyUnknown(Facts.CrossedStraightLegRaise),
            });
        });
    }

    /// <summary>Beside a place that explains the yes, elsewhere is free where the group was denied, and open where it was not, or where "not known" was recorded.</summary>
    [Theory]
    [InlineData(Answer.Yes, false, true)]
    [InlineData(Answer.Yes, true, false)]
    [InlineData(Answer.NotKnown, true, true)]
    [InlineData(Answer.NotKnown, false, true)]
    public void Beside_a_place_the_rest_is_open_unless_the_group_was_denied(Answer said, bool isDenied, bool isOpen)
    {
        HealthScreen screen = isDenied ? HealthScreen.Denied(ScreeningItems.Lymphoedema.Group) : HealthScreen.NotAsked;

        // The code answers with yes, so that a recorded "not known" stands beside a yes.
        FactSheet sheet = Read(Bare
            .With(DiagnosisList.NotTaken.With(ClinicalCode.Icd10Cm("I89.0")))
            .With(LocalCondition.Present(LocalConditionKind.Lymphoedema, BodySite.Left(BodyRegion.Calf)))
            .With(screen.With(ScreeningItems.Lymphoedema, said)));
        LocatedValue value = sheet.ValueOf(Facts.Lymphoedema);
        Assert.False(value.Certain.IsEmpty);
        Assert.Equal(isOpen, value.Possible != value.Certain);
        Assert.Equal(Answer.NotAsked, sheet.WhyUnknown(Facts.Lymphoedema));
    }

    /// <summary>Why a place is open: what was said of it, beside a group that was denied too; what says more wins.</summary>
    [Theory]
    [InlineData(Answer.NotAsked, Answer.NotKnown, Answer.NotKnown)]
    [InlineData(Answer.NotAsked, Answer.Declined, Answer.Declined)]
    [InlineData(Answer.Declined, Answer.NotKnown, Answer.Declined)]
    [InlineData(Answer.No, Answer.NotKnown, Answer.NotKnown)]
    public void A_place_is_open_for_the_reason_that_says_more(Answer anywhere, Answer here, Answer expected)
    {
        HealthScreen screen = anywhere == Answer.No ? HealthScreen.Denied(ScreeningItems.TumourAtSite.Group)
            : anywhere == Answer.NotAsked ? HealthScreen.NotAsked
            : HealthScreen.NotAsked.With(ScreeningItems.TumourAtSite, anywhere);
        Fact fact = Facts.Of(ScreeningItems.TumourAtSite);
        FactSheet sheet = Read(Bare.With(screen).With(new LocalCondition(LocalConditionKind.TumourAtSite, BodySite.Left(BodyRegion.Buttock), here)));
        Assert.Equal(FactState.Unknown, sheet.StateOf(fact));
        Assert.Equal(expected, sheet.WhyUnknown(fact));
        Assert.Equal(FactState.Unknown, sheet.StateOf(fact.DetailOf!));
        Assert.Equal(expected, sheet.WhyUnknown(fact.DetailOf!));
    }

    /// <summary>What is still open after two sessions, for the reason that says more, in either order.</summary>
    [Theory]
    [InlineData(Answer.NotKnown, Answer.Declined)]
    [InlineData(Answer.Declined, Answer.NotKnown)]
    public void Whether_an_event_lasts_is_open_for_the_reason_that_says_more(Answer first, Answer second)
    {
        TreatmentHistory history = new[] { first, second }.Select((answer, i) => new TreatmentSession(Today.PlusDays(i - 9), NeedlingOptionSet.Empty).With(new AfterEffect(AfterEffectKind.CalfSwelling, answer)))
            .Aggregate(TreatmentHistory.NoneRecorded, (all, session) => all.With(session));
        FactSheet sheet = Read(Bare.With(history));
        Assert.Equal(FactState.Unknown, sheet.StateOf(Facts.LegVeinThrombosisSigns));
        Assert.Equal(Answer.Declined, sheet.WhyUnknown(Facts.LegVeinThrombosisSigns));
    }

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, FactState.No, null)]
    [InlineData(Answer.Yes, Answer.No, FactState.Yes, null)]
    [InlineData(Answer.Yes, Answer.NotKnown, FactState.Presumed, Answer.NotKnown)]
    [InlineData(Answer.Yes, Answer.NotAsked, FactState.Presumed, Answer.NotAsked)]
    [InlineData(Answer.NotKnown, Answer.Yes, FactState.No, null)]
    [InlineData(Answer.NotKnown, Answer.No, FactState.Unknown, Answer.NotKnown)]
    [InlineData(Answer.No, Answer.No, FactState.No, null)]
    public void The_word_of_a_haematologist_is_missing_until_it_is_there(Answer disorder, Answer clearance, FactState expected, Answer? why)
    {
        HealthScreen screen = HealthScreen.NotAsked.With(ScreeningItems.BleedingDisorder, disorder);
        FactSheet sheet = Read(Bare.With(clearance == Answer.NotAsked ? screen : screen.With(ScreeningItems.HaematologistClearsNeedling, clearance)));
        Assert.Equal(expected, sheet.StateOf(Facts.NoHaematologyClearance));
        Assert.True(why is null || sheet.WhyUnknown(Facts.NoHaematologyClearance) == why);
    }

    [Fact]
    public void Of_a_low_count_without_a_number_the_number_was_not_asked() => Assert.Equal(
        Answer.NotAsked,
        Assert.Single(SuitabilityEvaluator.Default.Evaluate(Plain.With(Plain.HealthScreen.With(ScreeningItems.LowPlatelets, Answer.Yes))).Questions, question => question.Code == "platelet-count").WhyUnknown);

    /// <summary>The newest value that is current decides, to its last day, also beside an older one that alarms.</summary>
    [Fact]
    public void On_its_last_day_a_value_still_decides()
    {
        ClinicPolicy policy = ClinicPolicy.Named("fresh").With(PolicyEntry.Threshold("BloodCountCurrentDays", 1));
        RuleSet rules = ClinicPolicies.Load(policy, RuleSet.Default, Today).Rules!;
        int most = (int)rules.Thresholds.Named("BloodCountCurrentDays").Most;
        Assert.Equal(FactState.No, StateUnder(1, 2));
        Assert.Equal(FactState.Yes, StateUnder(2, most));
        Assert.NotEqual(FactState.Yes, StateUnder(2, most + 1));

        FactState StateUnder(int reassuring, int alarming) => new SuitabilityEvaluator(rules).Evaluate(Bare
            .With(HealthScreen.NotAsked.With(ScreeningItems.LowPlatelets, Answer.Yes))
            .With(MeasuredValue.PlateletCount(90_000, Today.PlusDays(-reassuring)))
            .With(MeasuredValue.PlateletCount(20_000, Today.PlusDays(-alarming)))).FactSheet.StateOf(Facts.PlateletsVeryLow);
    }

    [Fact]
    public void A_bar_ends_with_the_last_of_what_it_rests_on_and_says_nothing_of_another_bar()
    {
        TreatmentSession session = new TreatmentSession(Today.PlusDays(-1), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left))
            .With(new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)).With(new AfterEffect(AfterEffectKind.Bruise, Answer.Yes));
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(
            Plain.With(TreatmentHistory.NoneRecorded.With(session)).With(Plain.HealthScreen.With(ScreeningItems.Fever, Answer.Yes)));
        Assert.Equal(new CalendarDate(2026, 11, 29), answer.Findings.Single(finding => finding.Rule.Id == "AFT-02").ReconsiderFrom);
        Assert.Null(answer.Findings.Single(finding => finding.Rule.Id == "ACU-03").ReconsiderFrom);
    }

    /// <summary>What informs of points, and only informs: yes by one point, no by a complete examination that found none, else open.</summary>
    [Fact]
    public void Gluteal_and_latent_points_are_known_as_far_as_the_examination_goes()
    {
        TriggerPointFinding open = TriggerPointFinding.Of(Muscles.GluteusMinimus, Side.Right, Answer.NotKnown, Answer.NotKnown);
        TriggerPointFinding active = TriggerPointFinding.Active(Muscles.Piriformis, Side.Left);
        (bool IsComplete, TriggerPointFinding[] Findings, FactState Gluteal, FactState Latent)[] rows =
        [
            (true, [], FactState.No, FactState.No),
            (false, [], FactState.Unknown, FactState.Unknown),
            (true, [TriggerPointFinding.NotFound(Muscles.GluteusMaximus, Side.Left)], FactState.No, FactState.No),
            (false, [TriggerPointFinding.NotFound(Muscles.GluteusMaximus, Side.Left)], FactState.Unknown, FactState.Unknown),
            (false, [active], FactState.Unknown, FactState.Unknown),
            (true, [active], FactState.No, FactState.No),
            (true, [TriggerPointFinding.Latent(Muscles.Piriformis, Side.Left)], FactState.No, FactState.Yes),
            (true, [TriggerPointFinding.Latent(Muscles.GluteusMedius, Side.Left), active], FactState.Yes, FactState.Yes),
            (true, [TriggerPointFinding.Active(Muscles.GluteusMedius, Side.Left), active], FactState.Yes, FactState.No),
            (true, [TriggerPointFinding.Of(Muscles.GluteusMedius, Side.Left, Answer.Yes, Answer.NotKnown)], FactState.Yes, FactState.Unknown),
            (true, [open], FactState.Unknown, FactState.Unknown),
            (true, [active, open], FactState.Unknown, FactState.Unknown),
        ];
        Assert.All(rows, row =>
        {
            FactSheet sheet = Read(Bare.With(row.Findings.Aggregate(row.IsComplete ? TriggerPointExamination.Complete : TriggerPointExamination.NotDone, (all, finding) => all.With(finding))));
            Assert.Equal((row.Gluteal, row.Latent), (sheet.StateOf(Facts.GlutealTriggerPoint), sheet.StateOf(Facts.LatentTriggerPoint)));
        });
    }

    [Fact]
    public void A_muscle_that_was_examined_is_known_although_the_others_were_not()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Plain.With(TriggerPointExamination.NotDone
            .With(TriggerPointFinding.NotFound(Muscles.Piriformis, Side.Left)).With(TriggerPointFinding.NotFound(Muscles.GluteusMedius, Side.Left))));
        Assert.Equal([Answer.No, Answer.No, Answer.NotAsked], new[] { Muscles.Piriformis, Muscles.GluteusMedius, Muscles.GluteusMaximus }
            .Select(muscle => answer.VerdictOf(NeedlingOptionSet.In(muscle, Side.Left).ToList()[0]).IsSupported));
    }

    private static Symptom Pain(BodyRegion region) => Symptom.Pain(BodySite.Left(region));

    private static Symptom Numbness(BodyRegion region) => Symptom.Of(SymptomKind.Numbness, BodySite.Left(region));

    private static FactState StateOf(Fact fact, IEnumerable<Symptom> symptoms) => Read(symptoms.Aggregate(Bare, (person, symptom) => person.With(symptom))).StateOf(fact);

    private static FactSheet Read(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person).FactSheet;
}
