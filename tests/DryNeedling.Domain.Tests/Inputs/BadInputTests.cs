using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

/// <summary>What cannot be: refused at the door, with a message that says what, where and what is allowed.</summary>
public sealed class BadInputTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);

    public static TheoryData<string, Action, string> Cases => new()
    {
        { "60 weeks pregnant", () => Pregnancy.AtWeeks(60), "weeks must be 0 to 45" },
        { "minus one week", () => Pregnancy.AtWeeks(-1), "weeks must be 0 to 45" },
        { "pain 11", () => _ = new PainScore(11), "value must be 0 to 10" },
        { "pain -1", () => _ = new PainScore(-1), "value must be 0 to 10" },
        { "MRC 7", () => _ = new MotorGrade(7), "value must be 0 to 5" },
        { "age 121", () => Presentation.Of(Today, 121), "age must be 0 to 120" },
        { "30 February", () => _ = new CalendarDate(2026, 2, 30), "day must be 1 to 28" },
        { "month 13", () => _ = new CalendarDate(2026, 13, 1), "month must be 1 to 12" },
        { "year 1", () => _ = new CalendarDate(1, 1, 1), "year must be 1900 to 2200" },
        { "a side in the midline", () => BodySite.Left(BodyRegion.Coccygeal), "lies in the midline" },
        { "no region", () => BodySite.Of(BodyRegion.Unspecified), "region must be one of" },
        { "a site that is none", () => BodySiteSet.Of(default(BodySite)), "default(BodySite) is no site" },
        { "a symptom nowhere", () => Symptom.Pain(default), "default(BodySite) is no site" },
        { "a score for numbness", () => Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.Calf)).WithScore(new PainScore(1)), "Only a pain carries a pain score" },
        { "an option without side", () => _ = new NeedlingOption(Muscles.Piriformis, Side.Unspecified, NeedlingTechnique.Deep), "side must be one of left, right" },
        { "an option that is none", () => NeedlingOptionSet.Of(default(NeedlingOption)), "default(NeedlingOption) is no option" },
        { "a finding without side", () => TriggerPointFinding.Active(Muscles.Piriformis, Side.Unspecified), "side must be one of left, right" },
        { "recognised pain at no point", () => TriggerPointFinding.Of(Muscles.Piriformis, Side.Left, Answer.No, Answer.Yes), "not found" },
        {
            "two findings for one muscle",
            () => TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)).With(TriggerPointFinding.Latent(Muscles.Piriformis, Side.Left)),
            "Two different findings for one muscle and side"
        },
        {
            "two answers to one question",
            () => HealthScreen.NotAsked.With(ScreeningItems.Fever, Answer.Yes).With(ScreeningItems.Fever, Answer.No),
            "Two different answers to one question"
        },
        { "a course for a fever", () => _ = new ScreeningEntry(ScreeningItems.Fever, Answer.Yes, Today, Trend.Stable), "has no course" },
        { "a course of an absent sign", () => _ = new ScreeningEntry(ScreeningItems.BladderChange, Answer.No, null, Trend.Stable), "belong to a sign that is present" },
        { "a trend of normal power", () => NeurologicalExamination.Normal.WithPower(MotorGrade.Normal, Trend.Worsening), "has no trend of weakness" },
        {
            "a sign from the future",
            () => Presentation.Of(Today).With(HealthScreen.NotAsked.With(new ScreeningEntry(ScreeningItems.BladderChange, Answer.Yes, Today.PlusDays(1), Trend.NotRecorded))),
            "after the date of the presentation"
        },
        {
            "a session in the future",
            () => Presentation.Of(Today).With(TreatmentHistory.NoneRecorded.With(new TreatmentSession(Today.PlusDays(1), NeedlingOptionSet.Empty))),
            "after the date of the presentation"
        },
        {
            "one medicine of two classes",
            () => MedicineList.Complete.With(new Medicine("x", MedicineClass.Other)).With(new Medicine("x", MedicineClass.Anticoagulant)),
            "Two different entries for one medicine"
        },
        { "a medicine without name", () => _ = new Medicine(" ", MedicineClass.Other), "must not be empty" },
        {
            "two answers for one place",
            () => Presentation.Of(Today)
                .With(LocalCondition.Present(LocalConditionKind.Lymphoedema, BodySite.Left(BodyRegion.Calf)))
                .With(LocalCondition.Absent(LocalConditionKind.Lymphoedema, BodySite.Left(BodyRegion.Calf))),
            "Two different answers for one condition and site"
        },
        { "accepting a block", () => Accept("CON-01", NeedlingOptionSet.All), "CON-01 is at the level blocked" },
        { "accepting for nothing", () => Accept("BLD-02", NeedlingOptionSet.Empty), "must name the options" },
        { "accepting outside the scope", () => Accept("PRG-03", NeedlingOptionSet.In(Muscles.Piriformis, Side.Left)), "does not restrict" },
        {
            "accepting deep but not superficial",
            () => Accept("BLD-02", NeedlingOptionSet.Of(new NeedlingOption(Muscles.Piriformis, Side.Left, NeedlingTechnique.Deep))),
            "must accept the milder ones too"
        },
        {
            "a decision that ends before it begins",
            () => ((Contraindication)RuleSet.Default["BLD-02"]).Accept(NeedlingOptionSet.All, "role", Today, "reason", Today.PlusDays(-1), []),
            "cannot be valid until"
        },
        { "a decision by nobody", () => ((Contraindication)RuleSet.Default["BLD-02"]).Accept(NeedlingOptionSet.All, "", Today, "reason"), "role must not be empty" },
        { "pain 11 on a line", () => _ = new PainScore(11, PainScale.VisualAnalogue), "on the visual analogue scale" },
        { "a score on no scale", () => _ = new PainScore(1, PainScale.Unspecified), "scale must be one of numeric-rating" },
        { "a trend that is none", () => Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithTrend((Trend)9), "trend must be one of" },
        { "an episode that is none", () => Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithEpisode((Episode)9), "episode must be one of" },
        { "a symptom from the future", () => Presentation.Of(Today).With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithOnset(Today.PlusDays(1))), "after the date of the presentation" },
        { "severity 6", () => FunctionalImpact.Of(FunctionalDomain.Sleep, 6), "severity must be 0 to 5" },
        { "severity -1", () => FunctionalImpact.Of(FunctionalDomain.Sleep, -1), "severity must be 0 to 5" },
        { "no domain", () => FunctionalImpact.Of(FunctionalDomain.Unspecified, 1), "domain must be one of" },
        { "minus one minute", () => FunctionalImpact.Of(FunctionalDomain.Sitting, 1).WithToleratedMinutes(-1), "minutes must be 0 to 1440" },
        { "more than a day", () => FunctionalImpact.Of(FunctionalDomain.Sitting, 1).WithToleratedMinutes(1441), "minutes must be 0 to 1440" },
        { "minutes of sleep", () => FunctionalImpact.Of(FunctionalDomain.Sleep, 1).WithToleratedMinutes(30), "Only walking, driving, sitting and standing" },
        {
            "two impacts on one domain",
            () => Presentation.Of(Today).With(FunctionalImpact.Of(FunctionalDomain.Walking, 1)).With(FunctionalImpact.Of(FunctionalDomain.Walking, 1).WithToleratedMinutes(5)),
            "Two different entries for one domain"
        },
        { "undetermined beside a mechanism", () => LegPainMechanismSet.Of(LegPainMechanism.Undetermined, LegPainMechanism.RadicularPain), "beside radicular-pain" },
        { "a mechanism that is none", () => LegPainMechanismSet.Of(LegPainMechanism.Unspecified), "mechanisms must be one of" },
        { "looking for a mechanism that is none", () => LegPainMechanismSet.NotRecorded.Contains((LegPainMechanism)99), "mechanism must be one of" },
        { "a sign that is none", () => TriggerPointSigns.Delphi2018(Answer.Yes, (Answer)9, Answer.No), "hypersensitiveSpot must be one of" },
        { "a twitch that is none", () => TriggerPointFinding.Active(Muscles.Piriformis, Side.Left).WithLocalTwitch((Answer)9), "twitch must be one of" },
        {
            "recognised pain at a taut band",
            () => TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.No, Answer.No), Answer.Yes),
            "that the signs do not make"
        },
        { "a myotome without root", () => NeurologicalExamination.NotDone.WithMyotome(NerveRoot.Unspecified, Side.Left, MotorGrade.Normal), "root must be one of l4, l5, s1" },
        { "a myotome without side", () => NeurologicalExamination.NotDone.WithMyotome(NerveRoot.L5, Side.Unspecified, MotorGrade.Normal), "side must be one of left, right" },
        { "a trend of a normal myotome", () => NeurologicalExamination.NotDone.WithMyotome(NerveRoot.L5, Side.Left, MotorGrade.Normal, Trend.Stable), "has no trend of weakness" },
        { "a dermatome without side", () => NeurologicalExamination.NotDone.WithDermatome(NerveRoot.L5, Side.Unspecified, Answer.No), "side must be one of left, right" },
        { "a dermatome of no root", () => NeurologicalExamination.NotDone.WithDermatome((NerveRoot)1, Side.Left, Answer.No), "root must be one of" },
        { "a dermatome of no answer", () => NeurologicalExamination.NotDone.WithDermatome(NerveRoot.L5, Side.Left, (Answer)9), "reduced must be one of" },
        { "no reflex", () => NeurologicalExamination.NotDone.WithReflex(Reflex.Unspecified, Side.Left, Answer.No), "reflex must be one of knee, medial-hamstring, ankle" },
        { "a reflex without side", () => NeurologicalExamination.NotDone.WithReflex(Reflex.Knee, Side.Unspecified, Answer.No), "side must be one of left, right" },
        { "a raise of no leg", () => NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Unspecified, Answer.No), "side must be one of left, right" },
        { "a crossed raise of no leg", () => NeurologicalExamination.NotDone.WithCrossedStraightLegRaise(Side.Unspecified, Answer.No), "side must be one of left, right" },
        { "a raise to 121 degrees", () => NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.No, 121, AnklePosition.Neutral), "angle must be 0 to 120 degrees" },
        { "a raise to -1 degrees", () => NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.No, -1, AnklePosition.Neutral), "angle must be 0 to 120 degrees" },
        { "no ankle", () => NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.No, 1, (AnklePosition)9), "ankle must be one of" },
        { "a trend without weakness", () => NeurologicalExamination.NotDone.WithWeakness(Answer.No, Trend.Stable), "Only a weakness that is present has a trend" },
        { "a weakness that is none", () => NeurologicalExamination.NotDone.WithWeakness((Answer)9), "answer must be one of" },
        { "no such rule", () => _ = RuleSet.Default["BLD-99"], "No rule has the id \"BLD-99\"" },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_is_refused_in_words(string what, Action attempt, string says)
    {
        Exception? thrown = Record.Exception(attempt);
        Assert.True(thrown is not null, what + " was taken");
        Assert.Contains(says, thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>Two entries that cannot both be, and what the refusal must name of each.</summary>
    public static TheoryData<string, Func<NeurologicalExamination, NeurologicalExamination>, Func<NeurologicalExamination, NeurologicalExamination>, string, string> Contradictions => new()
    {
        { "power above a myotome", e => e.WithPower(new MotorGrade(4), Trend.Stable), e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(3)), "MRC 4", "left L5 myotome MRC 3" },
        { "normal power beside a weak myotome", e => e.WithPower(MotorGrade.Normal), e => e.WithMyotome(NerveRoot.S1, Side.Right, new MotorGrade(4)), "MRC 5", "right S1 myotome MRC 4" },
        { "no weakness beside a weak myotome", e => e.WithWeakness(Answer.No), e => e.WithMyotome(NerveRoot.L4, Side.Left, new MotorGrade(4)), "\"no\"", "left L4 myotome MRC 4" },
        { "no weakness beside a grade below 5", e => e.WithWeakness(Answer.No), e => e.WithPower(new MotorGrade(4)), "\"no\"", "MRC 4" },
        { "weakness beside grade 5", e => e.WithWeakness(Answer.Yes), e => e.WithPower(MotorGrade.Normal), "\"yes\"", "MRC 5" },
        { "stable beside a worsening myotome", e => e.WithPower(new MotorGrade(3), Trend.Stable), e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4), Trend.Worsening), "stable", "left L5 myotome MRC 4 (worsening)" },
        { "no reflex loss beside a reduced reflex", e => e.WithReflexLoss(Answer.No), e => e.WithReflex(Reflex.Ankle, Side.Left, Answer.Yes), "\"no\"", "left ankle reflex reduced: yes" },
        { "no sensory loss beside a numb root", e => e.WithSensoryLoss(Answer.No), e => e.WithDermatome(NerveRoot.S1, Side.Left, Answer.Yes), "\"no\"", "left S1 sensation reduced: yes" },
        { "no tension beside a positive raise", e => e.WithNerveTensionSign(Answer.No), e => e.WithStraightLegRaise(Side.Left, Answer.Yes, 40, AnklePosition.Neutral), "\"no\"", "left leg raised, positive: yes" },
        { "no tension beside a positive crossed raise", e => e.WithNerveTensionSign(Answer.No), e => e.WithCrossedStraightLegRaise(Side.Right, Answer.Yes), "\"no\"", "right leg raised, positive: yes" },
        { "two grades of one myotome", e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4)), e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(3)), "MRC 4", "MRC 3" },
        { "two trends of one myotome", e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4)), e => e.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4), Trend.Stable), "MRC 4\"", "MRC 4 (stable)" },
        { "two answers on one dermatome", e => e.WithDermatome(NerveRoot.L5, Side.Left, Answer.NotKnown), e => e.WithDermatome(NerveRoot.L5, Side.Left, Answer.Yes), "reduced: not-known", "reduced: yes" },
        { "two answers on one reflex", e => e.WithReflex(Reflex.Knee, Side.Left, Answer.No), e => e.WithReflex(Reflex.Knee, Side.Left, Answer.Yes), "reduced: no", "reduced: yes" },
        { "two angles of one raise", e => e.WithStraightLegRaise(Side.Left, Answer.Yes, 40, AnklePosition.Neutral), e => e.WithStraightLegRaise(Side.Left, Answer.Yes, 41, AnklePosition.Neutral), "40 degrees", "41 degrees" },
        { "two answers on one crossed raise", e => e.WithCrossedStraightLegRaise(Side.Left, Answer.No), e => e.WithCrossedStraightLegRaise(Side.Left, Answer.Yes), "positive: no", "positive: yes" },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Two_entries_that_contradict_each_other_are_refused_in_either_order_and_both_are_named(
        string what, Func<NeurologicalExamination, NeurologicalExamination> one, Func<NeurologicalExamination, NeurologicalExamination> other, string first, string second)
    {
        foreach (Func<NeurologicalExamination> attempt in new[] { () => other(one(NeurologicalExamination.NotDone)), () => one(other(NeurologicalExamination.NotDone)) })
        {
            Exception? thrown = Record.Exception(attempt);
            Assert.True(thrown is ArgumentException, what + " was taken");
            Assert.Contains(first, thrown.Message, StringComparison.Ordinal);
            Assert.Contains(second, thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_only_differs_is_no_contradiction()
    {
        // The weakest may be another than the recorded, another test may be positive, and a stable summary covers an improving root.
        NeurologicalExamination examination = NeurologicalExamination.NotDone
            .WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4), Trend.Improving).WithPower(new MotorGrade(3), Trend.Stable).WithWeakness(Answer.Yes)
            .WithReflex(Reflex.Knee, Side.Left, Answer.No).WithReflexLoss(Answer.Yes)
            .WithStraightLegRaise(Side.Left, Answer.No).WithNerveTensionSign(Answer.Yes)
            .WithDermatome(NerveRoot.L5, Side.Left, Answer.NotKnown).WithSensoryLoss(Answer.No);
        Assert.Equal(3, examination.WeakestMyotome?.Value);
        Assert.Equal((Answer.Yes, Answer.No, Answer.Yes), (examination.ReflexLoss, examination.SensoryLoss, examination.NerveTensionSign));
    }

    [Fact]
    public void Null_is_refused_everywhere_with_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("asOf", () => Presentation.Of(null!));
        Assert.Throws<ArgumentNullException>("symptom", () => Presentation.Of(Today).With((Symptom)null!));
        Assert.Throws<ArgumentNullException>("impact", () => Presentation.Of(Today).With((FunctionalImpact)null!));
        Assert.Throws<ArgumentNullException>("mechanisms", () => Presentation.Of(Today).With((LegPainMechanismSet)null!));
        Assert.Throws<ArgumentNullException>("mechanisms", () => LegPainMechanismSet.Of(null!));
        Assert.Throws<ArgumentNullException>("other", () => LegPainMechanismSet.NotRecorded.Union(null!));
        Assert.Throws<ArgumentNullException>("grade", () => NeurologicalExamination.NotDone.WithMyotome(NerveRoot.L5, Side.Left, null!));
        Assert.Throws<ArgumentNullException>("signs", () => TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, null!, Answer.No));
        Assert.Throws<ArgumentNullException>("onset", () => Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithOnset(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Evaluation.SuitabilityEvaluator.Default.Evaluate((Presentation)null!));
        Assert.Throws<ArgumentNullException>("assessment", () => CarePlans.CarePlanner.Default.Plan(null!));
        Assert.Throws<ArgumentNullException>("rules", () => new Evaluation.SuitabilityEvaluator(null!));
    }

    [Fact]
    public void The_same_entry_twice_is_one()
    {
        Presentation person = Presentation.Of(Today).With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)));
        Assert.Equal(person, person.With(Symptom.Pain(BodySite.Left(BodyRegion.Calf))));
        Assert.Equal(
            HealthScreen.NotAsked.With(ScreeningItems.Fever, Answer.Yes),
            HealthScreen.NotAsked.With(ScreeningItems.Fever, Answer.Yes).With(ScreeningItems.Fever, Answer.Yes));
    }

    [Fact]
    public void Decisions_that_read_alike_are_still_ordered()
    {
        var rule = (Contraindication)RuleSet.Default["BLD-02"];
        RecordedDecision one = rule.Accept(NeedlingOptionSet.All, "R", Today, "x on 2026-11-22 for the session of that day: y");
        RecordedDecision other = rule.Accept(NeedlingOptionSet.All, "R on 2026-11-22 for the session of that day: x", Today, "y");
        Assert.NotEqual(one, other);
        Assert.Equal(Presentation.Of(Today).With(one).With(other), Presentation.Of(Today).With(other).With(one));
    }

    [Fact]
    public void A_wrong_answer_can_be_taken_back() => Assert.Equal(
        Answer.No,
        HealthScreen.NotAsked.With(ScreeningItems.Fever, Answer.Yes).Without(ScreeningItems.Fever).With(ScreeningItems.Fever, Answer.No).AnswerTo(ScreeningItems.Fever));

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("22.11.2026", false)]
    [InlineData("2026-11-22T00:00:00", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("0001-01-01", false)]
    public void A_date_is_year_month_day_and_nothing_else(string? text, bool isDate)
    {
        Assert.Equal(isDate, CalendarDate.TryParse(text, out CalendarDate? date));
        Assert.Equal(isDate ? text : null, date?.ToString());
    }

    private static void Accept(string rule, NeedlingOptionSet options) =>
        ((Contraindication)RuleSet.Default[rule]).Accept(options, "physiotherapist", Today, "weighed with the person");
}
