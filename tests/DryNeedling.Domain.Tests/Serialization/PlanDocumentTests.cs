using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Serialization;

/// <summary>Care plans and progress reviews as JSON: read back equal, and nothing changed by hand passes for what was written.</summary>
public sealed class PlanDocumentTests
{
    private static readonly CalendarDate Start = new(2026, 9, 7);

    private static CarePlan Needling => CarePlanner.Default.Plan(
        SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation), PlanPreferences.NoneStated.With(PlanPreference.NoHomeEquipment));

    private static ProgressReview Review => ProgressReviewer.Default.Review(Course());

    [Law]
    public void A_plan_reads_back_equal(Person person)
    {
        CarePlan plan = CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(person.Presentation));
        string written = DryNeedlingJson.WriteCarePlan(plan);
        CarePlan read = DryNeedlingJson.ReadCarePlan(written);
        Assert.Equal(plan, read);
        Assert.Equal(plan.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, DryNeedlingJson.WriteCarePlan(read));
        Assert.Equal(plan.ToMarkdown(), read.ToMarkdown());
    }

    [Law]
    public void A_review_reads_back_equal(Person person)
    {
        ProgressReview review = ProgressReviewer.Default.Review(person.Presentation);
        string written = DryNeedlingJson.WriteProgressReview(review);
        ProgressReview read = DryNeedlingJson.ReadProgressReview(written);
        Assert.Equal(review, read);
        Assert.Equal(written, DryNeedlingJson.WriteProgressReview(read));
        Assert.Equal(review.ToMarkdown(), read.ToMarkdown());
    }

    [Fact]
    public void A_fraction_without_end_reads_back_equal()
    {
        Presentation person = Course().With(OutcomeScore.OswestryFromRawSum(5, 9, Start)).With(OutcomeScore.OswestryFromRawSum(4, 9, Start.PlusDays(21)));
        ProgressReview review = ProgressReviewer.Default.Review(person);
        Assert.Equal(review, DryNeedlingJson.ReadProgressReview(DryNeedlingJson.WriteProgressReview(review)));
        CarePlan plan = CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(person));
        Assert.Contains(plan.Goals, goal => goal.Measure.Equals(OutcomeMeasures.OswestryDisabilityIndex));
        Assert.Equal(plan, DryNeedlingJson.ReadCarePlan(DryNeedlingJson.WriteCarePlan(plan)));
    }

    public static TheoryData<string, Action<JsonObject>, string> Spoilt { get; } = new()
    {
        { "another document", plan => plan["document"] = "progress-review", "$.document" },
        { "another version", plan => plan["schemaVersion"] = "2", "$.schemaVersion" },
        { "an unknown member", plan => plan["colour"] = "red", "$.colour" },
        { "an unknown kind", plan => plan["kind"] = "best", "$.kind" },
        { "words that are not those of the code", plan => plan["summaryText"] = "Needling will help.", "$.summaryText" },
        { "advice reworded", plan => plan["education"]![0]!["text"] = "All will be well.", "$.education[0].text" },
        { "a warning sign without its urgency", plan => plan["safetyNet"]![0]!.AsObject().Remove("urgency"), "$.safetyNet[0]" },
        { "no safety net", plan => plan.Remove("safetyNet"), "$.safetyNet" },
        { "needling in a plan of another kind", plan => plan["kind"] = "conservative", "$.needling" },
        { "an option of another muscle", plan => plan["needling"]![0]!["options"]![0]!["muscle"] = "soleus", "$.needling[0].options" },
        { "a session on a muscle that is not planned", plan => plan["sessions"]![0]!["targets"]![0]!["muscle"] = "soleus", "$.sessions[0].targets[0]" },
        { "a dose that nobody published", plan => plan["exercises"]![0]!["dose"] = "all day", "$.exercises[0].dose" },
        { "an unknown exercise", plan => plan["exercises"]![0]!["exercise"] = "flying", "$.exercises[0].exercise" },
        { "null", plan => plan["goals"] = null, "$.goals" },
        { "a date that is none", plan => plan["asOf"] = "2026-02-30", "$.asOf" },
        { "an unknown preference", plan => plan["preferences"]![0] = "no-work", "$.preferences[0]" },
        { "a number with a fraction", plan => plan["course"]!["mostMuscles"] = 2.5, "$.course.mostMuscles" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_plan_that_was_changed_is_refused_with_the_place(string what, Action<JsonObject> spoil, string path)
    {
        JsonObject plan = JsonNode.Parse(DryNeedlingJson.WriteCarePlan(Needling))!.AsObject();
        spoil(plan);
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadCarePlan(plan.ToJsonString()));
        Assert.True(refusal.Problems.Any(problem => problem.Path == path), what + ": " + string.Join("; ", refusal.Problems.Select(problem => problem.Path + " " + problem.Message)));
    }

    [Fact]
    public void Every_problem_of_a_document_is_told_at_once()
    {
        JsonObject review = JsonNode.Parse(DryNeedlingJson.WriteProgressReview(Review))!.AsObject();
        review["decision"] = "go";
        review["trends"]![0]!["measure"] = "mood";
        review["reasons"]![0]!.AsObject().Remove("reason");
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadProgressReview(review.ToJsonString()));
        Assert.Equal(["$.decision", "$.reasons[0].reason", "$.trends[0].measure"], refusal.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":\"1\",\"document\":\"care-plan\"}")]
    public void What_is_no_plan_is_refused(string json) => Assert.NotEmpty(Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadCarePlan(json)).Problems);

    [Fact]
    public void A_new_nerve_sign_and_every_event_after_a_session_are_written_and_read()
    {
        IEnumerable<AfterEffect> effects = Enum.GetValues<AfterEffectKind>().Where(kind => kind != AfterEffectKind.Unspecified).Select((kind, i) => new AfterEffect(kind, (Answer)(i % 5)));
        Presentation person = Presentation.Of(Start).With(TreatmentHistory.NoneRecorded
            .With(effects.Aggregate(new TreatmentSession(Start, NeedlingOptionSet.Empty), (session, effect) => session.With(effect))).WithNewNeurologicalSign(Answer.NotKnown));
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
    }

    private static Presentation Course()
    {
        TreatmentHistory history = new[] { 0, 7, 14 }.Aggregate(
            TreatmentHistory.NoneRecorded, (record, days) => record.With(new TreatmentSession(Start.PlusDays(days), NeedlingOptionSet.In(Muscles.Piriformis, Side.Left))));
        return Presentation.Of(Start.PlusDays(21), 45)
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)))
            .With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)))
            .With(NeurologicalExamination.Normal).With(HealthScreen.AllGroupsDenied).With(Consent.Given).With(Practitioner.Qualified)
            .With(history.WithNewNeurologicalSign(Answer.No))
            .With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 7, BodySite.Left(BodyRegion.Buttock), Start))
            .With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 4, BodySite.Left(BodyRegion.Buttock), Start.PlusDays(21)))
            .With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 13, Start))
            .With(OutcomeScore.Of(OutcomeMeasures.RolandMorris24, 8, Start.PlusDays(21)));
    }
}
