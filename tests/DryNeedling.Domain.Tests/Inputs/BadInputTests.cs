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

    [Fact]
    public void Null_is_refused_everywhere_with_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("asOf", () => Presentation.Of(null!));
        Assert.Throws<ArgumentNullException>("symptom", () => Presentation.Of(Today).With((Symptom)null!));
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
