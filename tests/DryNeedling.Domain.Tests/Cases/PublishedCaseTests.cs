using System.IO;
using System.Linq;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using Xunit;

namespace DryNeedling.Domain.Tests.Cases;

/// <summary>The published cases of the sample: the answer, the rules it must name, and the muscle it must put first.</summary>
public sealed class PublishedCaseTests
{
    private static readonly string Folder = Repository.PathOf("samples", "DryNeedling.SampleConsole", "cases");

    [Theory]
    [InlineData("case-01", Suitability.Suitable, "TGT-01", "piriformis")]
    [InlineData("case-02", Suitability.Suitable, "TGT-01", "biceps-femoris-long-head")]
    [InlineData("case-03", Suitability.Suitable, "TGT-01", "lumbar-multifidus")]
    [InlineData("case-04", Suitability.ReferAsEmergency, "CES-01", null)]
    [InlineData("case-05", Suitability.NoSuitableTarget, "BLD-02", null)]
    [InlineData("case-06", Suitability.SuitableWithPrecautions, "BLD-03", "piriformis")]
    [InlineData("case-07", Suitability.NoSuitableTarget, "PRG-01", null)]
    [InlineData("case-08", Suitability.SuitableWithPrecautions, "LYM-01", "lumbar-multifidus")]
    [InlineData("case-09", Suitability.NotSuitable, "FEAR-01", null)]
    [InlineData("case-10", Suitability.ReferAsEmergency, "VTE-01", null)]
    [InlineData("case-11", Suitability.NoSuitableTarget, null, null)]
    [InlineData("case-12", Suitability.SuitableWithPrecautions, "TGT-01", "piriformis")]
    [InlineData("case-13", Suitability.SuitableWithPrecautions, "AFT-02", "gluteus-medius")]
    [InlineData("case-14", Suitability.ReferAsEmergency, "AFT-01", null)]
    public void A_published_case_gets_the_answer_that_its_source_supports(string id, Suitability overall, string? rule, string? first)
    {
        SuitabilityAssessment answer = Assess(id);
        Assert.Equal(overall, answer.Overall);
        Assert.True(rule is null || answer.Findings.Any(finding => finding.Rule.Id == rule), id + " does not name " + rule);
        Assert.Equal(first, answer.Targets.Count == 0 || !answer.MayNeedle ? null : answer.Targets[0].Muscle.Id);
    }

    [Fact]
    public void Every_case_file_is_answered_here() => Assert.Equal(14, Directory.GetFiles(Folder, "*.json").Length);

    /// <summary>Two sessions with a third less pain are no reason to stop; soreness of yesterday is no reason to refer, and the next session waits.</summary>
    [Theory]
    [InlineData("case-12", ReviewDecision.Continue, "CRS-14")]
    [InlineData("case-13", ReviewDecision.Continue, "CRS-12")]
    [InlineData("case-14", ReviewDecision.ReferAsEmergency, "AFT-01")]
    public void A_case_after_a_session_is_reviewed_as_its_source_supports(string id, ReviewDecision decision, string rule)
    {
        ProgressReview review = ProgressReviewer.Default.Review(Assess(id));
        Assert.Equal(decision, review.Decision);
        Assert.Contains(rule, review.Reasons.Select(reason => reason.RuleId));
        Assert.Equal(id == "case-13", review.NextSessionFrom > review.AsOf);
    }

    [Fact]
    public void The_swollen_leg_is_barred_and_the_back_is_not()
    {
        SuitabilityAssessment answer = Assess("case-08");
        Assert.All(
            answer.Verdicts.Where(verdict => verdict.Option.Muscle.Group == Anatomy.MuscleGroup.Hamstring && verdict.Option.Side == Anatomy.Side.Left),
            verdict => Assert.Equal(Clearance.Blocked, verdict.Gravest));
        Assert.Equal(27, answer.BlockedOptions.Count); // Nine muscles under the skin of the left limb, three techniques each.
    }

    [Fact]
    public void A_case_survives_the_round_trip() => Assert.All(Directory.GetFiles(Folder, "*.json"), path =>
    {
        Domain.Intake.Presentation person = DryNeedlingJson.ReadPresentation(File.ReadAllText(path));
        Assert.Equal(person, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person)));
    });

    private static SuitabilityAssessment Assess(string id) => SuitabilityEvaluator.Default.Evaluate(
        DryNeedlingJson.ReadPresentation(File.ReadAllText(Directory.GetFiles(Folder, id + "-*.json").Single())));
}
