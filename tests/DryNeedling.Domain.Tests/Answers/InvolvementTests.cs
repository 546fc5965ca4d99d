using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Indication and targeting: rows R01 to R13 of the muscles sheet, R24 to R39 and R51 of the sciatica sheet, and their traps.</summary>
public sealed class InvolvementTests
{
    private static readonly Presentation Healthy = Person.PlainHealthyAdult.Presentation;

    private static readonly Symptom Shooting = Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).SpreadingTo(BodySite.Left(BodyRegion.Calf)).WithQuality(PainQuality.Shooting);

    [Fact]
    public void Trap_a_gluteal_trigger_point_asks_for_the_nerves_and_makes_nobody_suitable()
    {
        Presentation person = Healthy.With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.GluteusMinimus, Side.Left)));
        SuitabilityAssessment open = Assess(person.With(NeurologicalExamination.NotDone));
        Assert.Equal(Suitability.Undetermined, open.Overall);
        Assert.False(open.MayNeedle);
        Assert.Contains(open.Questions, question => question.Code == "nerve-tension-sign");
        Assert.Contains(open.Findings, finding => finding.Rule.Id == "TGT-02");
        Assert.Equal(Suitability.AssessFirst, Assess(person.With(NeurologicalExamination.Normal.WithNerveTensionSign(Answer.Yes))).Overall);
    }

    [Fact]
    public void Examining_the_nerves_after_a_gluteal_point_only_narrows_the_bounds()
    {
        Presentation person = Healthy.With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.GluteusMedius, Side.Right)));
        SuitabilityAssessment open = Assess(person.With(NeurologicalExamination.NotDone));
        SuitabilityAssessment known = Assess(person.With(NeurologicalExamination.Normal));
        Assert.False(open.MildestBound.IsGraverThan(known.MildestBound));
        Assert.False(known.GravestBound.IsGraverThan(open.GravestBound));
    }

    [Fact]
    public void Shooting_pain_below_the_knee_is_assessed_before_any_muscle()
    {
        SuitabilityAssessment answer = Assess(Healthy.With(Shooting));
        Assert.Equal(Suitability.AssessFirst, answer.Overall);
        Assert.All(answer.Targets, target => Assert.Equal(Clearance.AssessFirst, target.Best));
        Assert.Empty(Assess(Healthy.With(Shooting).With(TriggerPointExamination.NotDone)).Candidates);
    }

    [Theory]
    [InlineData(PainQuality.Electric, BodyRegion.FootDorsum, true)]
    [InlineData(PainQuality.Shooting, BodyRegion.LegLateral, true)]
    [InlineData(PainQuality.Aching, BodyRegion.Calf, false)]
    [InlineData(PainQuality.Burning, BodyRegion.Calf, false)]
    [InlineData(PainQuality.Shooting, BodyRegion.KneePosterior, false)]
    public void Only_shooting_or_electric_pain_below_the_knee_counts(PainQuality quality, BodyRegion region, bool counts) => Assert.Equal(
        counts ? FactState.Yes : FactState.No,
        Assess(Healthy.With(Symptom.Pain(BodySite.Right(region)).WithQuality(quality))).FactSheet.StateOf(Facts.ShootingPainBelowKnee));

    [Fact]
    public void A_shooting_symptom_beside_an_outright_no_is_a_conflict_and_the_riskier_wins()
    {
        SuitabilityAssessment answer = Assess(Healthy.With(Shooting).With(Healthy.HealthScreen.With(ScreeningItems.ShootingPainBelowKnee, Answer.No)));
        Assert.Equal(Suitability.AssessFirst, answer.Overall);
        Assert.Contains(answer.Conflicts, conflict => conflict.Fact.Equals(Facts.ShootingPainBelowKnee));
    }

    [Fact]
    public void Nobody_asked_about_shooting_pain_leaves_the_answer_open()
    {
        SuitabilityAssessment answer = Assess(Person.PlainHealthyAdult.With("shooting", "not asked").Presentation);
        Assert.Equal(Suitability.Undetermined, answer.Overall);
        Assert.Equal("shooting-pain-below-knee", Assert.Single(answer.Questions).Code);
    }

    [Theory]
    [InlineData(LegPainMechanism.RadicularPain, "BEN-02")]
    public void A_mechanism_that_no_muscle_explains_holds_the_answer_at_precautions_and_never_below(LegPainMechanism mechanism, string rule)
    {
        SuitabilityAssessment answer = Assess(Healthy.With(LegPainMechanismSet.Of(mechanism, LegPainMechanism.MyofascialReferred)));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == rule && finding.Rule is Doubt);
    }

    /// <summary>A loss of function is graded, a narrow canal assessed and a vessel worked up before any muscle: the sheet wants more than a doubt.</summary>
    [Theory]
    [InlineData(LegPainMechanism.RadicularPainWithRadiculopathy, "ROOT-01")]
    [InlineData(LegPainMechanism.PainlessRadiculopathy, "ROOT-01")]
    [InlineData(LegPainMechanism.NeurogenicClaudication, "STN-01")]
    [InlineData(LegPainMechanism.VascularOrOther, "MEC-01")]
    public void A_mechanism_that_is_worked_up_first_holds_the_answer_there(LegPainMechanism mechanism, string rule)
    {
        SuitabilityAssessment answer = Assess(Healthy.With(LegPainMechanismSet.Of(mechanism, LegPainMechanism.MyofascialReferred)));
        Assert.Equal(Suitability.AssessFirst, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == rule && finding.Rule is Contraindication);
    }

    [Theory]
    [InlineData(LegPainMechanism.MyofascialReferred)]
    [InlineData(LegPainMechanism.SomaticReferred)]
    [InlineData(LegPainMechanism.DeepGlutealOrPiriformis)]
    public void A_mechanism_of_muscle_raises_no_doubt_but_supports_nothing_without_a_point(LegPainMechanism mechanism)
    {
        Presentation person = Healthy.With(LegPainMechanismSet.Of(mechanism));
        Assert.Equal(Suitability.Suitable, Assess(person).Overall);
        Assert.Equal(Suitability.NoSuitableTarget, Assess(person.With(TriggerPointExamination.Complete)).Overall);
    }

    [Fact]
    public void Trap_the_bare_word_sciatica_is_no_mechanism()
    {
        SuitabilityAssessment judged = Assess(Healthy.With(LegPainMechanismSet.Of(LegPainMechanism.Undetermined)));
        Assert.Equal(Suitability.SuitableWithPrecautions, judged.Overall);
        Assert.Equal("leg-pain-mechanism", Assert.Single(judged.Questions).Code);

        // Where nobody judged, no doubt was raised and none is asked for.
        SuitabilityAssessment silent = Assess(Healthy.With(LegPainMechanismSet.NotRecorded));
        Assert.Equal(Suitability.Suitable, silent.Overall);
        Assert.Empty(silent.Questions);
    }

    [Theory]
    [InlineData(true, Suitability.Suitable)]
    [InlineData(false, Suitability.AssessFirst)]
    public void A_piriformis_picture_waits_until_the_back_was_considered(bool considered, Suitability overall)
    {
        SuitabilityAssessment answer = Assess(PiriformisPicture(considered));
        Assert.Equal(overall, answer.Overall);
        Assert.Equal(considered, answer.Targets.Single().Reasons.Any(reason => reason.Code == "TGT-23"));
    }

    [Fact]
    public void A_piriformis_picture_without_an_active_point_is_no_target_but_a_muscle_to_palpate()
    {
        Presentation person = PiriformisPicture(true);
        Assert.Equal(Suitability.NoSuitableTarget, Assess(person.With(TriggerPointExamination.Complete)).Overall);
        PalpationCandidate first = Assess(person.With(TriggerPointExamination.NotDone)).Candidates[0];
        Assert.Equal((Muscles.Piriformis, Side.Left), (first.Muscle, first.Side));
        Assert.Equal(["TGT-23", "TGT-11", "TGT-10"], first.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Three_of_four_root_items_are_told_and_two_are_not()
    {
        Presentation two = Healthy.With(Healthy.HealthScreen.With(ScreeningItems.LegPainWorseThanBackPain, Answer.Yes))
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)));
        Assert.DoesNotContain(Assess(two).Findings, finding => finding.Rule.Id == "ROOT-02");
        SuitabilityAssessment three = Assess(two.With(NeurologicalExamination.Normal.WithReflexLoss(Answer.Yes)));
        Assert.Contains(three.Findings, finding => finding.Rule.Id == "ROOT-02");
        Assert.Equal(Suitability.AssessFirst, three.Overall);
    }

    [Fact]
    public void A_crossed_raise_is_told_and_a_plain_one_alone_names_no_mechanism()
    {
        NeurologicalExamination open = NeurologicalExamination.Normal.WithNerveTensionSign(Answer.NotAsked);
        Assert.Contains(Assess(Healthy.With(open.WithCrossedStraightLegRaise(Side.Left, Answer.Yes))).Findings, finding => finding.Rule.Id == "ROOT-02");
        SuitabilityAssessment plain = Assess(Healthy.With(open.WithStraightLegRaise(Side.Left, Answer.Yes)));
        Assert.DoesNotContain(plain.Findings, finding => finding.Rule.Id is "ROOT-02" or "BEN-02");
        Assert.Equal(Suitability.AssessFirst, plain.Overall);
    }

    [Fact]
    public void A_latent_point_informs_and_a_twitch_changes_nothing()
    {
        Presentation person = Healthy.With(TriggerPointExamination.Complete
            .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)).With(TriggerPointFinding.Latent(Muscles.Soleus, Side.Left)));
        SuitabilityAssessment answer = Assess(person);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "TGT-03" && finding.Rule is Advice);
        Assert.Equal(Muscles.Piriformis, Assert.Single(answer.Targets).Muscle);
        Assert.Equal(Suitability.Suitable, answer.Overall);
        foreach (Answer twitch in new[] { Answer.Yes, Answer.No, Answer.Declined })
        {
            SuitabilityAssessment twitched = Assess(Healthy.With(TriggerPointExamination.Complete
                .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left).WithLocalTwitch(twitch)).With(TriggerPointFinding.Latent(Muscles.Soleus, Side.Left))));
            Assert.Equal(answer.Overall, twitched.Overall);
            Assert.Equal(answer.Findings.Select(finding => finding.Rule.Id), twitched.Findings.Select(finding => finding.Rule.Id));
        }
    }

    [Fact]
    public void A_gluteal_point_raises_no_level_of_its_own() =>
        Assert.Equal(Suitability.Suitable, Assess(Healthy.With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.GluteusMedius, Side.Left)))).Overall);

    [Fact]
    public void Dominant_back_pain_weakens_the_muscles_of_the_back_alone()
    {
        SuitabilityAssessment answer = Assess(Healthy.With(Healthy.HealthScreen.With(ScreeningItems.BackPainDominates, Answer.Yes)));
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Equal(NeedlingOptionSet.ForMuscles(muscle => muscle.Group == MuscleGroup.Lumbar), answer.Findings.Single(finding => finding.Rule.Id == "BEN-06").Options);
    }

    [Fact]
    public void Advice_on_driving_changes_no_answer()
    {
        SuitabilityAssessment answer = Assess(Healthy.With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock))).With(Healthy.HealthScreen.With(ScreeningItems.MustDrive, Answer.Yes)));
        Assert.Equal("FUN-02", Assert.Single(answer.Findings, finding => finding.Rule is Advice).Rule.Id);
        Assert.Equal(Suitability.Suitable, answer.Overall);
    }

    [Theory]
    [InlineData(BodyRegion.Buttock, "piriformis gluteus-medius gluteus-maximus gluteus-minimus obturator-internus quadratus-femoris")]
    [InlineData(BodyRegion.ThighPosterior, "biceps-femoris-long-head semitendinosus semimembranosus biceps-femoris-short-head gluteus-minimus piriformis gluteus-maximus adductor-magnus")]
    [InlineData(BodyRegion.Lumbar, "quadratus-lumborum iliocostalis-lumborum lumbar-multifidus longissimus-thoracis gluteus-medius iliopsoas")]
    [InlineData(BodyRegion.ThighLateral, "gluteus-minimus tensor-fasciae-latae gluteus-medius quadratus-lumborum")]
    [InlineData(BodyRegion.Sacroiliac, "gluteus-medius quadratus-lumborum lumbar-multifidus longissimus-thoracis gluteus-maximus piriformis soleus")]
    [InlineData(BodyRegion.Groin, "iliopsoas adductor-magnus quadratus-lumborum obturator-internus")]
    [InlineData(BodyRegion.Calf, "gastrocnemius soleus")]
    public void Muscles_to_palpate_stand_in_the_order_of_the_sheet(BodyRegion region, string muscles)
    {
        SuitabilityAssessment answer = Assess(Palpating(Symptom.Pain(BodySite.Right(region))));
        Assert.Equal(muscles.Split(' '), answer.Candidates.Select(candidate => candidate.Muscle.Id));
        Assert.All(answer.Candidates, candidate => Assert.Equal(Side.Right, candidate.Side));
        Assert.Empty(answer.Targets);
    }

    [Fact]
    public void Below_the_knee_a_muscle_is_named_only_where_its_pain_reaches_or_it_can_press_on_the_nerve()
    {
        SuitabilityAssessment answer = Assess(Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).SpreadingTo(BodySite.Left(BodyRegion.Calf))));
        string[] named = [.. answer.Candidates.Select(candidate => candidate.Muscle.Id)];
        Assert.Equal(["piriformis", "gluteus-minimus", "obturator-internus", "quadratus-femoris", "semitendinosus", "semimembranosus", "gastrocnemius", "soleus"], named);
    }

    [Fact]
    public void Another_symptom_above_still_names_its_own_muscles()
    {
        SuitabilityAssessment answer = Assess(Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Calf))).With(Symptom.Pain(BodySite.Left(BodyRegion.Lumbar))));
        Assert.Contains(answer.Candidates, candidate => candidate.Muscle.Equals(Muscles.QuadratusLumborum));
        Assert.DoesNotContain(answer.Candidates, candidate => candidate.Muscle.Equals(Muscles.Gastrocnemius));
    }

    [Theory]
    [InlineData(Activity.Coughing, null, "TGT-21")]
    [InlineData(Activity.RollingInBed, null, "TGT-21")]
    [InlineData(Activity.LongStride, null, "TGT-18")]
    [InlineData(Activity.Walking, Activity.Sitting, "TGT-22")]
    [InlineData(Activity.Standing, Activity.Lying, "TGT-22")]
    public void Behaviour_names_muscles_too(Activity worse, Activity? eased, string pattern)
    {
        Symptom symptom = Symptom.Pain(BodySite.Left(BodyRegion.Hip)).WorseWith(worse);
        SuitabilityAssessment answer = Assess(Palpating(eased is Activity activity ? symptom.EasedBy(activity) : symptom));
        Assert.NotEmpty(answer.Candidates);
        Assert.All(answer.Candidates, candidate => Assert.Equal(pattern, candidate.Reasons[0].Code));
    }

    [Fact]
    public void Numbness_and_weakness_are_no_reason_to_look_at_a_muscle()
    {
        foreach (SymptomKind kind in new[] { SymptomKind.Numbness, SymptomKind.Weakness })
        {
            Assert.Empty(Assess(Palpating(Symptom.Of(kind, BodySite.Left(BodyRegion.Buttock)))).Candidates);
        }
    }

    [Fact]
    public void Trap_not_examined_is_not_absent()
    {
        Presentation person = Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Calf)));
        SuitabilityAssessment looked = Assess(person.With(TriggerPointExamination.NotDone.With(TriggerPointFinding.NotFound(Muscles.Gastrocnemius, Side.Left))));
        Assert.Equal(["soleus"], looked.Candidates.Select(candidate => candidate.Muscle.Id));
        Assert.Empty(Assess(person.With(TriggerPointExamination.Complete)).Candidates);
    }

    [Fact]
    public void Without_the_nerves_tested_or_with_a_referral_open_there_is_nothing_to_palpate_first()
    {
        Presentation person = Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)));
        Assert.Empty(Assess(person.With(NeurologicalExamination.NotDone)).Candidates);
        Assert.Empty(Assess(person.With(NeurologicalExamination.Normal.WithSensoryLoss(Answer.NotKnown))).Candidates);
        Assert.Empty(Assess(person.With(person.HealthScreen.With(ScreeningItems.BladderChange, Answer.NotKnown))).Candidates);
    }

    [Fact]
    public void A_root_that_was_assessed_and_accepted_lets_the_muscles_be_palpated()
    {
        Presentation person = Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Buttock))).With(NeurologicalExamination.Normal.WithReflexLoss(Answer.Yes));
        Assert.Empty(Assess(person).Candidates);
        var roots = (Contraindication)RuleSet.Default["ROOT-01"];
        Assert.NotEmpty(Assess(person.With(roots.Accept(roots.Scope, "physiotherapist", person.AsOf, "assessed, monitored"))).Candidates);
    }

    [Fact]
    public void Mirroring_the_person_mirrors_what_to_palpate()
    {
        Presentation person = Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Coughing));
        Assert.Equal(
            Assess(person).Candidates.Select(candidate => (candidate.Muscle, candidate.Side.Mirrored())),
            Assess(person.Mirrored()).Candidates.Select(candidate => (candidate.Muscle, candidate.Side)));
    }

    [Fact]
    public void Trap_a_rare_spill_is_told_as_less_constant_and_moves_no_muscle_forward()
    {
        PalpationCandidate soleus = Assess(Palpating(Symptom.Pain(BodySite.Left(BodyRegion.Sacroiliac)))).Candidates[^1];
        Assert.Equal(Muscles.Soleus, soleus.Muscle);
        Assert.Contains("less constant", soleus.Reasons.Single(reason => reason.Code == "TGT-10").Text, StringComparison.Ordinal);
    }

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static Presentation Palpating(Symptom symptom) => Healthy.With(TriggerPointExamination.NotDone).With(symptom);

    private static Presentation PiriformisPicture(bool considered) => Healthy
        .With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Sitting))
        .With(LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred))
        .With(Healthy.HealthScreen.Without(ScreeningItems.LumbarCausesConsidered).With(ScreeningItems.SciaticNotchTenderness, Answer.Yes).With(ScreeningItems.ActivePiriformisTest, Answer.Yes)
            .With(ScreeningItems.LumbarCausesConsidered, considered ? Answer.Yes : Answer.No));
}
