using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>The red flags of sections 2 and 9 of the sciatica sheet and the traps of its section 10, one by one.</summary>
public sealed class RedFlagTests
{
    private static readonly Presentation Plain = Person.PlainHealthyAdult.Presentation;

    [Theory]
    [InlineData("both-legs-weak", "CES-03")]
    [InlineData("cauda-equina-diagnosed", "CES-06")]
    [InlineData("upper-motor-neurone-signs", "CORD-01")]
    [InlineData("limb-ischaemia-signs", "ISC-01")]
    [InlineData("collapse-with-pain", "AAA-01")]
    [InlineData("ruptured-aneurysm", "AAA-01")]
    [InlineData("major-trauma", "FRX-02")]
    [InlineData("sepsis", "INF-01")]
    [InlineData("medical-emergency", "ACU-04")]
    public void One_sign_is_an_emergency(string sign, string rule) => Expect(Suitability.ReferAsEmergency, rule, Saying(sign));

    [Theory]
    [InlineData("both-legs-pain", "CES-08")]
    [InlineData("spinal-deformity-or-contusion", "FRX-01")]
    [InlineData("widespread-neurology", "NEU-01")]
    public void One_sign_is_urgent(string sign, string rule) => Expect(Suitability.ReferUrgently, rule, Saying(sign));

    [Theory]
    [InlineData("unexplained-weight-loss", "CAN-04")]
    [InlineData("new-pain-after-fifty", "CAN-04")]
    [InlineData("night-pain", "CAN-04")]
    [InlineData("no-improvement-in-a-month", "CAN-04")]
    [InlineData("pain-at-several-sites", "CAN-04")]
    [InlineData("non-mechanical-pain", "AAA-02")]
    [InlineData("cannot-stand-or-walk", "FUN-01")]
    public void One_sign_is_assessed_first(string sign, string rule) => Expect(Suitability.AssessFirst, rule, Saying(sign));

    [Fact]
    public void Trap_red_flags_are_not_counted_up()
    {
        Expect(Suitability.ReferAsEmergency, "CES-01", Plain.With(Plain.HealthScreen.With(new ScreeningEntry(ScreeningItems.BladderChange, Answer.Yes, Plain.AsOf, Trend.Stable))));
        Expect(Suitability.AssessFirst, "CAN-04", Saying("new-pain-after-fifty"));
        Expect(Suitability.ReferUrgently, "CAN-05", Saying("new-pain-after-fifty", "night-pain"));
        Expect(Suitability.ReferUrgently, "CAN-05", Saying("new-pain-after-fifty", "night-pain", "unexplained-weight-loss", "pain-at-several-sites", "no-improvement-in-a-month"));
    }

    [Fact]
    public void Trap_incontinence_is_not_needed_for_the_emergency() =>
        Expect(Suitability.ReferAsEmergency, "CES-01", Plain.With(Plain.HealthScreen.With(new ScreeningEntry(ScreeningItems.SaddleNumbness, Answer.Yes, Plain.AsOf, Trend.NotRecorded))));

    [Fact]
    public void Trap_pain_in_both_legs_is_neither_always_an_emergency_nor_never()
    {
        Expect(Suitability.ReferUrgently, "CES-08", Saying("both-legs-pain"));
        SuitabilityAssessment open = Evaluate(Plain.With(Plain.HealthScreen.With(ScreeningItems.BothLegsPain, Answer.Yes).With(ScreeningItems.BladderChange, Answer.Declined)));
        Assert.Equal(Suitability.ReferUrgently, open.Overall);
        Assert.Equal(ReferralTier.Emergency, open.OpenReferral?.Tier);
        Assert.Contains(open.Questions, question => question.Code == "bladder-change");
        foreach (ScreeningItem sign in new[] { ScreeningItems.BladderChange, ScreeningItems.SaddleNumbness, ScreeningItems.BowelChange, ScreeningItems.SexualFunctionChange })
        {
            Expect(Suitability.ReferAsEmergency, "CES-07", Saying("both-legs-pain", Old(sign)));
        }
    }

    [Theory]
    [InlineData(14, Suitability.ReferAsEmergency)]
    [InlineData(15, Suitability.ReferUrgently)]
    public void Trap_the_window_of_fourteen_days(int days, Suitability expected)
    {
        // A change of sexual function beside an old and steady bladder sign.
        var change = new ScreeningEntry(ScreeningItems.SexualFunctionChange, Answer.Yes, Plain.AsOf.PlusDays(-days), Trend.Stable);
        Presentation person = Plain.With(Plain.HealthScreen.With(change).With(Old(ScreeningItems.BladderChange)));
        Assert.Equal(expected, Evaluate(person).Overall);
    }

    /// <summary>The safety sheet has every feature alone enough; the sciatica sheet would assess this one first. The stricter counts.</summary>
    [Theory]
    [InlineData(14, Trend.Stable, Suitability.ReferAsEmergency, "CES-04")]
    [InlineData(100, Trend.Worsening, Suitability.ReferAsEmergency, "CES-04")]
    [InlineData(null, Trend.Stable, Suitability.ReferAsEmergency, "CES-04")]
    [InlineData(15, Trend.NotRecorded, Suitability.ReferAsEmergency, "CES-04")]
    [InlineData(15, Trend.Stable, Suitability.AssessFirst, "CES-05")]
    [InlineData(40, Trend.Improving, Suitability.AssessFirst, "CES-05")]
    public void A_change_of_sexual_function_alone_counts_by_its_course_as_other_single_signs_do(int? days, Trend trend, Suitability expected, string rule) => Expect(
        expected,
        rule,
        Plain.With(Plain.HealthScreen.With(new ScreeningEntry(ScreeningItems.SexualFunctionChange, Answer.Yes, days is int ago ? Plain.AsOf.PlusDays(-ago) : null, trend))));

    [Fact]
    public void Trap_worsening_overrides_the_age_of_a_sign_and_an_unknown_onset_is_recent()
    {
        HealthScreen old = Plain.HealthScreen.With(Old(ScreeningItems.BladderChange));
        Expect(Suitability.ReferAsEmergency, "CES-04", Plain.With(old.With(
            new ScreeningEntry(ScreeningItems.SexualFunctionChange, Answer.Yes, Plain.AsOf.PlusDays(-100), Trend.Worsening))));
        SuitabilityAssessment unknown = Evaluate(Plain.With(old.With(ScreeningItems.SexualFunctionChange, Answer.Yes)));
        Assert.Equal(Suitability.ReferAsEmergency, unknown.Overall);
        Assert.Contains(unknown.Findings, finding => finding.Rule.Id == "CES-04" && finding.IsPresumed);
    }

    [Fact]
    public void Trap_numb_genitals_are_a_saddle_sign_and_an_old_change_of_function_is_assessed()
    {
        Expect(Suitability.ReferAsEmergency, "CES-01", Saying("saddle-numbness"));
        Expect(Suitability.AssessFirst, "CES-05", Saying("spinal-pain", Old(ScreeningItems.SexualFunctionChange)));
    }

    [Fact]
    public void Trap_no_support_leaks_past_a_referral()
    {
        foreach (string sign in new[] { "both-legs-pain", "upper-motor-neurone-signs", "major-trauma" })
        {
            SuitabilityAssessment answer = Evaluate(Saying(sign));
            Assert.Empty(answer.Targets);
            Assert.DoesNotContain(answer.Verdicts, verdict => verdict.IsCleared);
        }
    }

    [Theory]
    [InlineData("new-gait-difficulty")]
    [InlineData("radicular-leg-pain")]
    [InlineData("sexual-function-change")]
    public void A_present_cancer_makes_a_nerve_sign_an_emergency(string sign)
    {
        Expect(Suitability.ReferAsEmergency, "CAN-01", Saying("cancer-current", sign));
        Assert.DoesNotContain(Evaluate(Saying(sign)).Findings, finding => finding.Rule.Id == "CAN-01");
        Assert.DoesNotContain(Evaluate(Saying("cancer-past", sign)).Findings, finding => finding.Rule.Id == "CAN-01");
    }

    [Fact]
    public void The_examination_counts_beside_a_cancer()
    {
        Presentation cancer = Saying("cancer-current");
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(NeurologicalExamination.Normal.WithPower(new MotorGrade(4), Trend.Stable)));
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(NeurologicalExamination.Normal.WithReflexLoss(Answer.Yes)));
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(NeurologicalExamination.Normal.WithSensoryLoss(Answer.Yes)));
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(NeurologicalExamination.Normal.WithNerveTensionSign(Answer.Yes)));
        Assert.Equal(Suitability.AssessFirst, Evaluate(cancer).Overall);
    }

    [Fact]
    public void Pain_of_a_root_is_read_from_the_symptom_and_the_mechanism_too()
    {
        Presentation cancer = Saying("cancer-current");
        Symptom shooting = Symptom.Pain(BodySite.Left(BodyRegion.ThighPosterior)).WithQuality(PainQuality.Shooting);
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(shooting.SpreadingTo(BodySite.Left(BodyRegion.LegLateral))));
        Expect(Suitability.ReferAsEmergency, "CAN-01", cancer.With(LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred, LegPainMechanism.RadicularPain)));
        Assert.Equal(Suitability.AssessFirst, Evaluate(cancer.With(shooting)).Overall);
        Assert.Equal(Suitability.AssessFirst, Evaluate(cancer.With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)))).Overall);
        SuitabilityAssessment denied = Evaluate(Plain.With(shooting.SpreadingTo(BodySite.Left(BodyRegion.Calf)))
            .With(Plain.HealthScreen.With(ScreeningItems.RadicularLegPain, Answer.No)));
        Assert.Contains("radicular-leg-pain", denied.Conflicts.Single().Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_remote_cancer_with_pain_of_a_root_is_urgent()
    {
        Expect(Suitability.ReferUrgently, "CAN-02", Saying("cancer-past", "radicular-leg-pain"));

        // Alone it bars nothing by any source read, and the published case of a person with one is accepted only so.
        Expect(Suitability.SuitableWithPrecautions, "CAN-06", Saying("cancer-past"));
    }

    [Theory]
    [InlineData("cancer-current")]
    [InlineData("cancer-past")]
    public void A_cancer_with_its_pattern_of_spinal_pain_is_urgent(string cancer)
    {
        Expect(Suitability.ReferUrgently, "CAN-03", Saying(cancer, "spinal-metastasis-pain"));
        Assert.Equal(Suitability.AssessFirst, Evaluate(Saying("spinal-metastasis-pain")).Overall);
    }

    [Theory]
    [InlineData("intravenous-drug-use")]
    [InlineData("immunosuppressed")]
    [InlineData("diabetes")]
    [InlineData("recent-bacterial-infection")]
    public void No_fever_does_not_exclude_an_infection_of_the_spine(string risk)
    {
        Expect(Suitability.ReferUrgently, "INF-02", Saying(risk, "worsening-spinal-pain"));
        Expect(Suitability.ReferAsEmergency, "INF-03", Saying(risk, "worsening-spinal-pain").With(NeurologicalExamination.Normal.WithSensoryLoss(Answer.Yes)));
        Assert.DoesNotContain(Evaluate(Saying(risk)).Findings, finding => finding.Rule is RedFlag);
    }

    [Theory]
    [InlineData("worsening-spinal-pain")]
    [InlineData("spinal-metastasis-pain")]
    public void Fever_with_any_pain_of_the_spine_is_an_emergency(string pain) => Expect(Suitability.ReferAsEmergency, "INF-01", Saying("fever", pain));

    [Fact]
    public void A_minor_injury_counts_with_thin_bones_steroids_or_age()
    {
        Expect(Suitability.ReferUrgently, "FRX-01", Saying("minor-trauma", "osteoporosis"));
        Expect(Suitability.ReferUrgently, "FRX-01", Saying("minor-trauma", "takes-systemic-steroids"));
        Assert.Equal(Suitability.AssessFirst, Evaluate(Saying("minor-trauma")).Overall);
        Presentation Aged(int? age) => (age is int years ? Presentation.Of(Plain.AsOf, years) : Presentation.Of(Plain.AsOf))
            .With(Plain.TriggerPoints).With(Plain.Neurology).With(Plain.Pregnancy).With(Plain.Medicines).With(Plain.Consent).With(Plain.Practitioner)
            .With(Plain.HealthScreen.With(ScreeningItems.MinorTrauma, Answer.Yes));
        Expect(Suitability.ReferUrgently, "FRX-01", Aged(61));
        Assert.Equal(Suitability.AssessFirst, Evaluate(Aged(60)).Overall);
        SuitabilityAssessment unknown = Evaluate(Aged(null));
        Assert.Equal(ReferralTier.Urgent, unknown.OpenReferral?.Tier);
        Assert.Equal(["age"], unknown.Questions.Select(question => question.Code));
    }

    [Theory]
    [InlineData("major-trauma", "new-gait-difficulty")]
    [InlineData("spinal-deformity-or-contusion", "widespread-neurology")]
    public void A_fracture_with_a_loss_is_an_emergency(string fracture, string loss) => Expect(Suitability.ReferAsEmergency, "FRX-02", Saying(fracture, loss));

    [Fact]
    public void A_fracture_with_pain_of_a_root_alone_stays_urgent() => Expect(Suitability.ReferUrgently, "FRX-01", Saying("spinal-deformity-or-contusion", "radicular-leg-pain"));

    [Theory]
    [InlineData("new-back-or-abdominal-pain")]
    [InlineData("non-mechanical-pain")]
    public void New_pain_with_an_aneurysm_is_an_emergency(string pain)
    {
        Expect(Suitability.ReferAsEmergency, "AAA-01", Saying("known-aneurysm", pain));
        Assert.Equal(Suitability.AssessFirst, Evaluate(Saying("known-aneurysm")).Overall);
    }

    [Fact]
    public void Claudication_of_the_arteries_is_not_needled_and_referred_in_the_ordinary_way()
    {
        SuitabilityAssessment answer = Evaluate(Saying("walking-calf-pain", "reduced-foot-pulses"));
        Assert.Equal(Suitability.NotSuitable, answer.Overall);
        Assert.Equal(ReferralTier.Routine, answer.Referral);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "PAD-01");
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == "PAD-02");
        Assert.Equal(Suitability.AssessFirst, Evaluate(Saying("walking-calf-pain")).Overall);
        Expect(Suitability.ReferUrgently, "PAD-03", Saying("walking-calf-pain", "reduced-foot-pulses", "leg-rest-pain-or-tissue-loss"));
    }

    [Fact]
    public void Four_features_of_inflammation_refer_and_stop_nothing()
    {
        string[] three = ["back-pain-before-forty-five", "better-with-movement", "psoriasis", "arthritis"];
        SuitabilityAssessment test = Evaluate(Saying(three));
        Assert.Null(test.Referral);
        Assert.Contains(test.Findings, finding => finding.Rule.Id == "SPA-02");
        foreach (string fourth in new[] { "buttock-pain", "back-pain-before-thirty-five", "relative-with-spondyloarthritis", "enthesitis" })
        {
            SuitabilityAssessment refer = Evaluate(Saying([.. three, fourth]));
            Assert.Equal(ReferralTier.Routine, refer.Referral);
            Assert.Equal(Suitability.Suitable, refer.Overall);
            Assert.True(refer.MayNeedle);
        }

        Assert.Null(Evaluate(Saying("better-with-movement", "psoriasis", "arthritis", "enthesitis", "buttock-pain")).Referral);
        Assert.Equal(ReferralTier.Routine, Evaluate(Saying(three).With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)))).Referral);
    }

    private static ScreeningEntry Old(ScreeningItem item) => new(item, Answer.Yes, Plain.AsOf.PlusDays(-40), Trend.Stable);

    private static Presentation Saying(params string[] codes) => Plain.With(codes.Aggregate(
        Plain.HealthScreen, (screen, code) => screen.With(ScreeningItems.All.Single(item => item.Code == code), Answer.Yes)));

    private static Presentation Saying(string code, ScreeningEntry entry) => Plain.With(Saying(code).HealthScreen.With(entry));

    private static SuitabilityAssessment Evaluate(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static void Expect(Suitability expected, string rule, Presentation person)
    {
        SuitabilityAssessment answer = Evaluate(person);
        Assert.Equal(expected, answer.Overall);
        Assert.Contains(answer.Findings, finding => finding.Rule.Id == rule);
    }
}
